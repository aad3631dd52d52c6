"""Documents inside documents on the whole way into a library: read, found, shown, kept up to date and removed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pypdf
import pytest
from tests.data.mails import mail, mailbox
from tests.integration.real_library import RealLibrary, opened

from murmur.domain.documents import DocumentStatus, Span
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
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


def test_what_was_stopped_between_two_attachments_goes_on_at_the_next_time(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "tiles.eml"
    parts = [(f"{n}.txt", "text/plain", f"Gravel number {n}.".encode()) for n in range(4)]
    path.write_bytes(mail(attachments=parts).as_bytes())
    cancel = CancelToken()

    def stop_after_two(event: AddEvent) -> None:
        if isinstance(event, FileDone) and event.path.endswith("/1.txt"):
            cancel.cancel()

    with pytest.raises(Cancelled):
        real.documents.add([path], "Documents", stop_after_two, cancel, wait_for_vectors=False)
    assert len(real.documents.documents()) == 3
    _, events = real.add(path)
    assert set(ended(events).values()) == {DocumentStatus.READY}
    paths = sorted(document.path for document in real.documents.documents())
    assert paths == [str(path), *(f"{path}/{n}.txt" for n in range(4))]
    assert set(ended(real.add(path)[1]).values()) == {DocumentStatus.UNCHANGED}


def test_attachments_go_where_their_mail_goes(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "tiles.eml"
    one = ("one.txt", "text/plain", b"Gravel comes first.")
    path.write_bytes(mail(attachments=[one]).as_bytes())
    real.add(path, collection="Roofs")
    real.add(path, collection="Letters")
    assert {document.collections for document in real.documents.documents()} == {("Letters", "Roofs")}
    changed = mail(attachments=[one, ("two.txt", "text/plain", b"Sand comes second.")])
    path.write_bytes(changed.as_bytes())
    real.add(path, collection="Roofs")
    assert [document.collections for document in real.documents.documents()] == [("Letters", "Roofs")] * 3
    real.documents.remove([str(path)], "Roofs")
    assert {document.collections for document in real.documents.documents()} == {("Letters",)}
    real.documents.remove([str(path)], "Letters")
    assert real.documents.documents() == []


def test_files_embedded_in_a_pdf_are_documents_and_their_pages_are_drawn(real: RealLibrary, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(300, 300)
    writer.add_attachment("lease.pdf", LEASE.read_bytes())
    writer.add_attachment("factur-x.xml", b"<invoice/>")
    path = tmp_path / "portfolio.pdf"
    with path.open("wb") as out:
        writer.write(out)
    real.add(path)
    names = {document.path for document in real.documents.documents()}
    assert names == {str(path), f"{path}/lease.pdf"}
    inside = next(document for document in real.documents.documents() if document.part)
    assert (inside.container, inside.pages > 1) == (str(path), True)
    assert real.documents.view(inside.document_id, 2, [], 300).pixels is not None
    path.unlink()
    view = real.documents.view(inside.document_id, 2, [], 300)
    assert view.pixels is None
    assert view.notice == f"The file is no longer at {path}. This is the text Murmur stored."


def test_what_cannot_be_read_inside_a_mail_is_named(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "tiles.eml"
    parts = [
        ("a.txt", "text/plain", b"Gravel comes first."),
        ("a.txt", "text/plain", b"Sand comes second."),
        ("old.doc", "application/msword", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("../../etc/passwd.txt", "text/plain", b"Stones come third."),
        ("broken.pdf", "application/pdf", b"%PDF-1.7 nothing"),
        ("invite.ics", "text/calendar", b"BEGIN:VCALENDAR"),
    ]
    path.write_bytes(mail(attachments=parts).as_bytes())
    summary, events = real.add(path)
    statuses = {name.removeprefix(f"{path}/"): status.value for name, status in ended(events).items()}
    assert statuses == {
        str(path): "ready",
        "a.txt": "ready",
        "a (2).txt": "ready",
        "old.doc": "failed",
        "_.._etc_passwd.txt": "ready",
        "broken.pdf": "failed",
    }
    assert (summary.documents, summary.failed) == (4, 2)
    failed = [event for event in events if isinstance(event, FileDone) and event.status is DocumentStatus.FAILED]
    assert all(event.error and event.advice for event in failed)
    again, _ = real.add(path)
    assert (again.documents, again.failed) == (4, 2)


def test_mails_inside_mails_are_read_three_deep_and_the_next_is_named(real: RealLibrary, tmp_path: Path) -> None:
    message = mail("Mail 6")
    for number in range(5, -1, -1):
        message = mail(f"Mail {number}", inside=[message])
    path = tmp_path / "deep.eml"
    path.write_bytes(message.as_bytes())
    summary, events = real.add(path)
    assert (summary.documents, summary.failed) == (4, 1)
    last = [event for event in events if isinstance(event, FileDone)][-1]
    assert last.path == f"{path}/Mail 1.eml/Mail 2.eml/Mail 3.eml/Mail 4.eml"
    assert last.error == "Documents inside documents are read 3 deep, this one lies deeper"


def test_a_mail_full_of_bombs_is_left_after_three(real: RealLibrary, tmp_path: Path) -> None:
    bomb = io.BytesIO()
    with ZipFile(bomb, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("a.xhtml", b"<p>" + b"x" * 40_000_000)
    attachments = [(f"{n}.epub", "application/epub+zip", bomb.getvalue()) for n in range(10)]
    path = tmp_path / "bombs.eml"
    path.write_bytes(mail(attachments=attachments).as_bytes())
    summary, events = real.add(path)
    assert (summary.documents, summary.failed) == (1, 4)
    last = [event for event in events if isinstance(event, FileDone)][-1]
    assert last.error == "3 documents inside this file needed too much; the rest was left alone"


def test_each_message_of_a_mailbox_is_a_place(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "Inbox.mbox"
    files = [("n.txt", "text/plain", b"Gravel comes first.")]
    path.write_bytes(mailbox([mail("Slate"), mail("Copper", "Gutters of copper.\n", attachments=files)]))
    real.add(path)
    hit = real.documents.search("copper gutters", words_only=True).hits[0]
    assert hit.place == "message 2: Copper (12 Mar 2026)"
    view = real.documents.view(hit.document_id, 2, [Span(hit.start, hit.end, hit.text)], 300)
    assert view.pixels is None
    assert "Gutters of copper." in view.text
    assert view.text[view.spans[0].start : view.spans[0].end] == hit.text
    assert real.documents.search("gravel", words_only=True).hits[0].path == f"{path}/n.txt"


def test_what_failed_inside_a_file_is_read_again_with_it(real: RealLibrary, tmp_path: Path) -> None:
    path = tmp_path / "tiles.eml"
    path.write_bytes(mail(attachments=[("old.doc", "application/msword", b"no document")]).as_bytes())
    real.add(path)
    failed = next(one for one in real.documents.documents() if one.status is DocumentStatus.FAILED)
    assert ended(real.add(path)[1])[str(path)] is DocumentStatus.UNCHANGED
    assert real.documents.read_again(failed.document_id) == str(path)
    assert ended(real.add(path)[1])[str(path)] is DocumentStatus.READY
    assert ended(real.add(path)[1])[str(path)] is DocumentStatus.UNCHANGED
