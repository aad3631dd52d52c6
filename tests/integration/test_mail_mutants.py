"""Broken and hostile mails, mailboxes, pages and books on the whole way into a library: clear statuses, within limits
(P4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.data.mail_mutants import mutants
from tests.data.mails import mail, mailbox
from tests.integration.real_library import Peak, opened

from murmur.domain.documents import DocumentStatus
from murmur.services.api import FileDone

MOST_MEMORY = 1_620_000_000
"""Bytes resident in any one process: what a reader's address space allows, and a little for counting."""

DEFECTS = (
    "Something went wrong",
    "A worker sent something Murmur does not understand",
    "The document could not be read",
)


def add(tmp_path: Path, files: Iterable[tuple[str, bytes]]) -> list[FileDone]:
    """Adds the files to a library of their own; how each, and each document inside, ended."""
    folder = tmp_path / "files"
    folder.mkdir()
    names = {str(folder / name) for name, data in files if (folder / name).write_bytes(data)}
    with opened(tmp_path / "library") as real, Peak() as peak:
        _, events = real.add(folder)
        ended = [event for event in events if isinstance(event, FileDone)]
        listed = {document.path for document in real.documents.documents()}
    print(f"{len(names)} files, {len(ended) - len(names)} inside, peak {peak.highest / 1e6:.0f} MB")
    print(*Counter(f"{event.status} {event.error or ''}" for event in ended).most_common(), sep="\n")
    assert {event.path for event in ended if not event.inside} == names
    assert {event.path for event in ended if event.document_id} == listed
    assert len({event.path for event in ended}) == len(ended)
    assert peak.highest < MOST_MEMORY
    for event in ended:
        if event.status is DocumentStatus.FAILED:
            assert event.error not in DEFECTS, event.path
            assert event.advice, event.path
    return ended


def test_some_mutants_end_in_clear_statuses(tmp_path: Path) -> None:
    statuses = Counter(event.status for event in add(tmp_path, mutants(30)))
    assert min(statuses[DocumentStatus.READY], statuses[DocumentStatus.FAILED]) >= 5


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_a_thousand_mutants_end_in_clear_statuses(tmp_path: Path) -> None:
    add(tmp_path, mutants(1_000))


@pytest.mark.proof
@pytest.mark.timeout(0)
def test_a_large_mailbox_is_read_within_bounds(tmp_path: Path) -> None:
    """50 MB in 24,000 messages, a few of them with attachments."""
    text = "The quick brown fox jumps over the lazy dog. " * 20 + "\n"
    plain = mailbox([mail("Weekly report", text * 2)])
    carrying = mailbox([mail("With terms", attachments=[("terms.md", "text/markdown", b"# Terms\n\nThirty days.")])])
    content = (plain * (500_000 // len(plain)) + carrying) * 100
    ended = add(tmp_path, [("inbox.mbox", content)])
    print(f"{len(content) / 1e6:.0f} MB, {ended[0].pages} messages")
    assert ended[0].pages == content.count(b"\nSubject: ")
    assert Counter(event.status for event in ended) == {DocumentStatus.READY: 101}
