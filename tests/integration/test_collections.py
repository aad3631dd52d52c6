"""Collections over a real worker: their scope, a document in several of them, and what a search says it covers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.integration.real_library import RealLibrary, opened

from murmur.domain.documents import Coverage, DocumentStatus, Unreadable
from murmur.domain.errors import NoSuchCollection, NotKnown
from murmur.services.api import FileDone, FileReading

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LEASE = SAMPLES / "tannery-wharf-lease.pdf"
MEMO = SAMPLES / "dunlin-incident-memo.txt"


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealLibrary]:
    with opened(tmp_path / "library") as made:
        yield made


def test_a_search_within_a_collection_finds_nothing_of_another(real: RealLibrary) -> None:
    real.add(MEMO)
    real.add(LEASE, collection="Leases")
    everywhere, within, other = (
        real.documents.search("deposit certificate", collection=collection, words_only=True).hits
        for collection in (None, "Leases", "Documents")
    )
    assert {hit.path for hit in everywhere} == {str(MEMO), str(LEASE)}
    assert {hit.path for hit in within} == {str(LEASE)}
    assert {hit.path for hit in other} == {str(MEMO)}


def test_a_collection_that_is_not_there_is_an_error_that_names_those_that_are(real: RealLibrary) -> None:
    with pytest.raises(NoSuchCollection, match="no collections yet"):
        real.documents.search("deposit", collection="Leases", words_only=True)
    real.add(MEMO, collection="Memos")
    real.add(LEASE, collection="Leases")
    with pytest.raises(NoSuchCollection, match=r"called Leasses\. Choose one of: Leases, Memos"):
        real.documents.search("deposit", collection="Leasses", words_only=True)


def test_a_file_added_to_a_second_collection_is_not_read_again(real: RealLibrary) -> None:
    real.add(MEMO)
    reader = real.reader.pid
    summary, events = real.add(MEMO, collection="Memos")
    assert [event.status for event in events if isinstance(event, FileDone)] == [DocumentStatus.UNCHANGED]
    assert not any(isinstance(event, FileReading) for event in events)
    assert (real.reader.pid, summary.documents) == (reader, 1)
    (document,) = real.documents.documents()
    assert document.collections == ("Documents", "Memos")
    assert [entry.name for entry in real.documents.collections()] == ["Documents", "Memos"]
    (left,) = real.documents.remove([str(MEMO)], "Memos")
    assert left.collections == ("Documents", "Memos")
    assert [document.collections for document in real.documents.documents()] == [("Documents",)]


def test_a_search_says_what_it_can_have_seen(real: RealLibrary, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    real.add(MEMO, broken)
    real.add(LEASE, collection="Leases")
    found = real.documents.search("deposit", words_only=True)
    assert found.coverage == Coverage(2, 3, (Unreadable("broken.pdf", ()),))
    assert real.documents.search("deposit", collection="Leases", words_only=True).coverage == Coverage(1, 1)


def test_a_document_is_asked_alone(real: RealLibrary) -> None:
    real.add(MEMO, LEASE)
    memo, lease = (document.document_id for document in real.documents.documents())
    for asked, path in ((memo, MEMO), (lease, LEASE)):
        found = real.documents.search("deposit certificate", words_only=True, document=asked)
        assert {hit.path for hit in found.hits} == {str(path)}
        assert found.coverage == Coverage(1, 1)
    real.documents.remove([memo])
    with pytest.raises(NotKnown):
        real.documents.search("deposit", words_only=True, document=memo)
