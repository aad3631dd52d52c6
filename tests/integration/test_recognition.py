"""Scans and pictures on the whole way into a library, through real workers; the recogniser reads no letters but sees
where lines stand."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from tests.data.scans import bars, encoded, marked, scanned_pdf
from tests.fakes.recogniser import BROKEN, DEADLY, SAID
from tests.integration.real_library import RealLibrary, open_recogniser, opened

from murmur.domain.documents import DocumentStatus, Hit, Span, StoredDocument
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, FileDone, FileReading
from murmur.worker import messages as m

FAKE = "tests.fakes.recogniser"
READY, NEEDS_OCR, FAILED = DocumentStatus.READY, DocumentStatus.NEEDS_OCR, DocumentStatus.FAILED
TYPED = ["The depot holds 320 pallets.", "It is closed on Sundays."]
BLANK = Image.new("RGB", (300, 400), "white")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealLibrary]:
    with opened(tmp_path_factory.mktemp("library"), ocr=FAKE) as real:
        yield real


def add(real: RealLibrary, path: Path, content: bytes) -> tuple[FileDone, list[AddEvent]]:
    path.write_bytes(content)
    _, events = real.add(path)
    (done,) = (event for event in events if isinstance(event, FileDone))
    return done, events


def stored(real: RealLibrary, done: FileDone) -> StoredDocument:
    return next(one for one in real.documents.documents() if one.document_id == done.document_id)


def found(real: RealLibrary, done: FileDone) -> list[Hit]:
    """Where a document says what the recogniser says."""
    hits = real.documents.search("heron at the weir", 100, words_only=True).hits
    return [hit for hit in hits if hit.path == done.path and SAID in hit.text]


def test_a_scan_among_typed_pages_is_found_by_its_words(shared: RealLibrary, tmp_path: Path) -> None:
    done, events = add(shared, tmp_path / "mixed.pdf", scanned_pdf(TYPED, bars(3), TYPED, bars(2)))
    assert (done.status, done.pages, done.error) == (READY, 4, None)
    assert stored(shared, done).pages_without_text == ()
    assert {hit.page for hit in found(shared, done)} == {2, 4}
    seen = [(event.pages_done, event.pages) for event in events if isinstance(event, FileReading) and event.recognising]
    assert seen == [(0, 2), (1, 2)]


def test_the_words_are_shown_where_they_stand_on_the_scan(shared: RealLibrary, tmp_path: Path) -> None:
    done, _ = add(shared, tmp_path / "scan.pdf", scanned_pdf(bars(3)))
    assert done.document_id is not None
    text = shared.documents.view(done.document_id, 1, [], 600).text
    start = text.index(f"{SAID} 2")
    view = shared.documents.view(done.document_id, 1, [Span(start, start + len(SAID) + 2, f"{SAID} 2")], 600)
    (box,) = view.highlights
    assert view.pixels is not None
    assert (view.width, view.notice) == (600, None)
    middle = round(box.top + box.height / 2) * view.width + round(box.left + box.width / 2)
    assert max(view.pixels[middle * 3 : middle * 3 + 3]) < 60  # the second bar's ink
    assert (round(box.left, -1), round(box.width, -1)) == (60, 480)
    assert box.height < 40


def test_a_changed_scan_is_not_shown_with_old_boxes(shared: RealLibrary, tmp_path: Path) -> None:
    done, _ = add(shared, tmp_path / "changed.pdf", scanned_pdf(bars(3)))
    (tmp_path / "changed.pdf").write_bytes(scanned_pdf(bars(9)))
    assert done.document_id is not None
    view = shared.documents.view(done.document_id, 1, [], 600)
    assert view.pixels is None
    assert "changed" in str(view.notice)


def test_pages_that_cannot_be_read_are_named(shared: RealLibrary, tmp_path: Path) -> None:
    photo = marked(bars(0), (120, 130, 90))
    photo.paste((10, 200, 10), (0, 400, 600, 800))  # no ink, but no paper either
    done, _ = add(shared, tmp_path / "album.pdf", scanned_pdf(TYPED, photo, photo, bars(1), BLANK, photo))
    assert done.status is READY
    assert done.error == "No text could be read on pages 2-3, 6"
    assert done.advice
    kept = stored(shared, done)
    assert (kept.pages_without_text, kept.error) == ((2, 3, 6), done.error)
    again, _ = add(shared, tmp_path / "album.pdf", (tmp_path / "album.pdf").read_bytes())
    assert (again.status, again.error) == (DocumentStatus.UNCHANGED, done.error)


@pytest.mark.parametrize("colour", [DEADLY, BROKEN])
def test_a_page_that_fails_the_recogniser_costs_only_itself(
    shared: RealLibrary, tmp_path: Path, colour: tuple[int, int, int]
) -> None:
    done, _ = add(shared, tmp_path / f"{colour}.pdf", scanned_pdf(bars(1), marked(bars(0), colour), bars(2)))
    assert (done.status, done.error) == (READY, "No text could be read on page 2")


def test_a_document_that_kills_the_recogniser_again_and_again_is_left_alone(
    shared: RealLibrary, tmp_path: Path
) -> None:
    done, events = add(shared, tmp_path / "bad.pdf", scanned_pdf(*[marked(bars(0), DEADLY)] * 6))
    assert (done.status, done.error) == (NEEDS_OCR, "No text could be read on its pages")
    assert done.advice is not None
    assert sum(isinstance(event, FileReading) and event.recognising for event in events) == 4


def test_nothing_to_read_needs_a_better_scan_and_is_tried_again(shared: RealLibrary, tmp_path: Path) -> None:
    grey = marked(bars(0), (150, 150, 150))
    done, _ = add(shared, tmp_path / "grey.pdf", scanned_pdf(grey, grey))
    assert (done.status, done.error) == (NEEDS_OCR, "There is nothing on its pages")
    again, events = add(shared, tmp_path / "grey.pdf", (tmp_path / "grey.pdf").read_bytes())
    assert again.status is NEEDS_OCR
    assert any(isinstance(event, FileReading) and event.recognising for event in events)


def test_what_was_stored_before_text_was_recognised_is_read_when_added_again(tmp_path: Path) -> None:
    scan = scanned_pdf(bars(2))
    with opened(tmp_path / "library") as real:
        before, _ = add(real, tmp_path / "scan.pdf", scan)
    with opened(tmp_path / "library", ocr=FAKE) as real:
        after, _ = add(real, tmp_path / "scan.pdf", scan)
    assert (before.status, after.status) == (NEEDS_OCR, READY)
    assert before.document_id == after.document_id


def test_models_that_were_replaced_are_told_and_cost_nothing_else(tmp_path: Path) -> None:
    with opened(tmp_path / "library", ocr="murmur.worker.roles.ocr") as real:
        assert real.recogniser is not None
        request = m.OpenRecogniser(str(tmp_path), {"model.onnx": "00" * 32})
        real.recogniser._on_start = lambda worker: open_recogniser(worker, request)
        done, _ = add(real, tmp_path / "mixed.pdf", scanned_pdf(TYPED, bars(1)))
    assert done.status is READY
    assert done.error is not None
    assert done.error.startswith("The model file does not match its checksum")
    assert done.error.endswith("so page 2 could not be read")


def test_stopping_is_heard_between_pages(shared: RealLibrary, tmp_path: Path) -> None:
    (tmp_path / "long.pdf").write_bytes(scanned_pdf(*[bars(1)] * 6))
    cancel = CancelToken()

    def stop(event: AddEvent) -> None:
        if isinstance(event, FileReading) and event.recognising and event.pages_done == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        shared.documents.add([tmp_path / "long.pdf"], "Documents", stop, cancel, wait_for_vectors=False)
    assert str(tmp_path / "long.pdf") not in {one.path for one in shared.documents.documents()}


# Pictures


@pytest.mark.parametrize(
    ("name", "format"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP"), ("a.tif", "TIFF")]
)
def test_a_picture_is_a_document(shared: RealLibrary, tmp_path: Path, name: str, format: str) -> None:
    done, _ = add(shared, tmp_path / name, encoded(bars(4), format))
    assert (done.status, done.pages, done.error) == (READY, 1, None)
    (hit,) = found(shared, done)
    assert (hit.page, hit.place) == (1, "picture")
    view = shared.documents.view(hit.document_id, hit.page, [Span(hit.start, hit.end, hit.text)], 300)
    assert (view.width, view.height, len(view.highlights)) == (300, 400, 4)


def test_each_page_of_a_tiff_is_a_page(shared: RealLibrary, tmp_path: Path) -> None:
    pages = [bars(1), bars(2), bars(3)]
    done, _ = add(shared, tmp_path / "fax.tiff", encoded(pages[0], "TIFF", pages[1:], compression="tiff_lzw"))
    assert (done.status, done.pages) == (READY, 3)
    assert {(hit.page, hit.place) for hit in found(shared, done)} == {(1, "page 1"), (2, "page 2"), (3, "page 3")}


def bomb(side: int) -> bytes:
    """A PNG of some hundred kilobytes that says it is `side` pixels each way, and would be."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(side * 3 + 1)) for _ in range(40))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows + packer.flush()) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("bomb.png", bomb(30_000), "The picture has 900 million pixels"),
        ("cut.tiff", encoded(bars(9), "TIFF")[:200_000], "The picture is damaged"),
        ("cut.png", encoded(bars(9), "PNG")[:-900], "The picture is damaged"),
        ("noise.jpg", b"\xff\xd8\xff\xe0" + b"murmur" * 999, "The picture is damaged"),
        ("text.webp", b"No picture at all.", "The picture is damaged"),
        ("empty.png", b"", "The file is empty"),
    ],
)
def test_a_picture_that_cannot_be_read_says_why(
    shared: RealLibrary, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    done, _ = add(shared, tmp_path / name, content)
    assert done.status is FAILED
    assert str(done.error).startswith(says)
    assert done.advice


def test_a_damaged_page_of_a_tiff_costs_only_itself(shared: RealLibrary, tmp_path: Path) -> None:
    whole = encoded(bars(2), "TIFF", [bars(3)])
    done, _ = add(shared, tmp_path / "half.tiff", whole[: len(whole) - 500_000])
    assert (done.status, done.pages) in {(READY, 2), (READY, 1), (FAILED, 0)}
    assert done.error
