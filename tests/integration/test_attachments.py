"""Documents inside documents on the whole way into a library: read, found, shown, kept up to date and removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.data.mails import mail
from tests.integration.real_library import RealLibrary, opened

from murmur.domain.documents import DocumentStatus, Span
from murmur.services.api import AddEvent, FileDone

LEASE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "tannery-wharf-lease.pdf"


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealLibrary]:
    with opened(tmp_path / "library") as made:
        yield made


def ended(events: list[AddEvent]) -> dict[str, DocumentStatus]:
    return {event.path: event.status for event in events if isinstance(event, FileDone)}


def test_attachments_become_documents_and_follow_their_mail(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "tiles.eml"
    terms = ("terms.md", "text/markdown", b"# Terms\n\nThirty days net.\n")
    inner = mail("Quotation", "The quotation names slate.\n", attachments=[terms])
    notes = ("notes.txt", "text/plain", b"Gravel comes first.\n")
    parts = [("lease.pdf", "application/pdf", LEASE.read_bytes()), notes]
    path.write_bytes(mail(attachments=parts, inside=[inner]).as_bytes())
    summary, events = real.add(path)
    ready = {
        f"{path}{name}": DocumentStatus.READY
        for name in ("", "/lease.pdf", "/notes.txt", "/Quotation.eml", "/Quotation.eml/terms.md")
    }
    assert ended(events) == ready
    assert (summary.documents, summary.failed) == (5, 0)
    # Found and shown, with the words marked on the page of the attached PDF.
    hit = real.documents.search("notice the tenant gives to end the lease", words_only=True).hits[0]
    assert (hit.path, hit.page is not None) == (f"{path}/lease.pdf", True)
    words = hit.text.split("\n")[0]
    view = real.documents.view(hit.document_id, hit.page, [Span(hit.start, hit.start + len(words), words)], 400)
    assert view.pixels is not None
    assert view.highlights
    nested = real.documents.search("thirty days net", words_only=True).hits[0]
    assert nested.path == f"{path}/Quotation.eml/terms.md"
    # Again: nothing is read.
    _, again = real.add(path)
    assert ended(again) == dict.fromkeys(ready, DocumentStatus.UNCHANGED)
    # Changed: one attachment has gone, one is new.
    path.write_bytes(mail(attachments=[notes, ("extra.txt", "text/plain", b"Sand comes second.\n")]).as_bytes())
    real.add(path)
    names = {document.path for document in real.documents.documents()}
    assert names == {str(path), f"{path}/notes.txt", f"{path}/extra.txt"}
    assert not [hit for hit in real.documents.search("thirty days net", words_only=True).hits if "terms" in hit.path]
    # Without any attachment, and gone.
    path.write_bytes(mail().as_bytes())
    real.add(path)
    assert [document.path for document in real.documents.documents()] == [str(path)]
    path.write_bytes(mail(attachments=parts).as_bytes())
    real.add(path)
    removed = real.documents.remove([str(path)])
    assert {document.path for document in removed} == {str(path), f"{path}/lease.pdf", f"{path}/notes.txt"}
    assert real.documents.documents() == []
