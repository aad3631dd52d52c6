"""Small whole PDFs, typeset at test time, each with one thing that a reader of PDFs must get right."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pypdf
from pypdf.generic import RectangleObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from tests.data.raw_pdf import one_page, stream

LEFT, TOP = 72, 760
BODY = 10

Line = tuple[str, str, float]
"""Words, font, size in points."""


def body(*lines: str) -> list[Line]:
    return [(line, "Helvetica", BODY) for line in lines]


def bold(words: str, size: float = BODY) -> list[Line]:
    return [(words, "Helvetica-Bold", size)]


def pdf(*pages: Sequence[Line], title: str | None = None, outline: Sequence[tuple[str, int, int]] = ()) -> bytes:
    """Pages of lines from the top down. `outline` has title, level from 0, and page from 1."""

    def draw(canvas: Canvas) -> None:
        if title is not None:
            canvas.setTitle(title)
        for number, lines in enumerate(pages, start=1):
            for words, level, _ in (entry for entry in outline if entry[2] == number):
                canvas.bookmarkPage(f"{number}-{words}")
                canvas.addOutlineEntry(words, f"{number}-{words}", level)
            y = float(TOP)
            for words, font, size in lines:
                canvas.setFont(font, size)
                canvas.drawString(LEFT, y, words)
                y -= size * 1.4
            canvas.showPage()

    return drawn(draw)


def drawn(draw: Callable[[Canvas], None]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def turned(content: bytes, degrees: int) -> bytes:
    """The same pages, shown turned clockwise."""
    return _rewritten(content, lambda page: page.rotate(degrees))


def cropped(content: bytes, left: float, bottom: float, right: float, top: float) -> bytes:
    """The same pages, of which only this part is shown."""

    def crop(page: pypdf.PageObject) -> None:
        page.cropbox = RectangleObject((left, bottom, right, top))

    return _rewritten(content, crop)


def locked(content: bytes, password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    writer.encrypt(password, "owner", algorithm="AES-256")
    return _bytes(writer)


def without_text(pages: int) -> bytes:
    """Pages with a grey box, as a scan is one picture."""

    def draw(canvas: Canvas) -> None:
        for _ in range(pages):
            canvas.setFillGray(0.6)
            canvas.rect(100, 100, 300, 500, fill=1)
            canvas.showPage()

    return drawn(draw)


def letter_by_letter(words: str, overhang: float = 0.85) -> bytes:
    """Each letter set on its own in Times Italic, an f drawn to `overhang` of its width: PDFium then drops one of
    two."""
    widths = {"f": 278 * overhang, " ": 250, "i": 278, "t": 278, "r": 389, "s": 389, "h": 500, "e": 444, "c": 444}
    x, shown = 40.0, []
    for letter in words:
        shown.append(b"BT /F1 12 Tf 1 0 0 1 %.3f 700 Tm (%b) Tj ET" % (x, letter.encode()))
        x += widths.get(letter, 500) * 12 / 1000
    return one_page(stream(b"\n".join(shown))).replace(b"/Helvetica", b"/Times-Italic")


def form(value: str) -> bytes:
    """One text field with a value in it."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", BODY)
        canvas.drawString(LEFT, TOP, "Name of the tenant")
        canvas.acroForm.textfield(name="tenant", value=value, x=200, y=TOP - 5, width=200, height=20)
        canvas.showPage()

    return drawn(draw)


def _rewritten(content: bytes, change: Callable[[pypdf.PageObject], object]) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    for page in writer.pages:
        change(page)
    return _bytes(writer)


def _bytes(writer: pypdf.PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
