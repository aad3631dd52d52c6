"""Draws one PDF page as pixels and finds where on it the quoted words stand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from murmur.domain.documents import Rectangle, Span
from murmur.domain.errors import DamagedDocument
from murmur.readers.drawing import Drawing, scale_for
from murmur.readers.finding import find
from murmur.readers.pdf import open_document
from murmur.readers.pdf_letters import placed_words
from murmur.readers.pdf_text import Characters

PADDING = 0.12
"""PDFium's boxes hug the letters; a highlight is this share of its height larger on each side."""


RECOGNISED_AT = 200
"""Dots an inch of a page whose text is to be recognised."""


def draw(file: BinaryIO, page: int, spans: Sequence[Span], width: int, words: bool = False) -> Drawing:
    """The page (counted from 1) `width` pixels wide (0: as wide as text recognition wants it), or smaller where the
    picture would grow too large.

    Rotation and crop boxes are as a viewer has them; annotations and the values of form fields are drawn too.
    """
    document = open_document(file)
    try:
        if document.get_formtype() == raw.FORMTYPE_ACRO_FORM:
            document.init_forms()
        if not 1 <= page <= len(document):
            raise DamagedDocument(f"The document has no page {page} any more")
        try:
            return _draw(document[page - 1], spans, width, words)
        except pdfium.PdfiumError as error:
            raise DamagedDocument(f"Page {page} is too damaged to be drawn") from error
    finally:
        document.close()


def _draw(page: Any, spans: Sequence[Span], width: int, words: bool) -> Drawing:
    page_width, page_height = (side if math.isfinite(side) and side > 0 else 1.0 for side in page.get_size())
    scale = scale_for(page_width, page_height, width or round(page_width * RECOGNISED_AT / 72))
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=raw.FPDFBitmap_BGR)
    device = bitmap.get_posconv(page)
    characters = Characters(page.get_textpage())
    highlights: list[Rectangle] = []
    found = True
    for span in spans:
        boxes = [_on_bitmap(device, box) for box in _boxes(characters, span)]
        found = found and bool(boxes)
        highlights += [_padded(box, bitmap.width, bitmap.height) for box in _merged(boxes)]
    placed = placed_words(characters, device) if words else ()
    text = characters.text if placed else ""
    return Drawing(
        bitmap.width, bitmap.height, _packed(bitmap), tuple(highlights), found, round(page_width, 2), text, placed
    )


def _boxes(characters: Characters, span: Span) -> list[tuple[float, float, float, float]]:
    start, end = span.start, span.end
    if characters.text[start:end] != span.text:
        place = find(characters.text, span.text, near=start)
        if place is None:
            return []
        start, end = place
    return characters.boxes(start, end)


def _on_bitmap(device: Any, box: tuple[float, float, float, float]) -> Rectangle:
    left, bottom, right, top = box
    x1, y1 = device.to_bitmap(left, top)
    x2, y2 = device.to_bitmap(right, bottom)
    return Rectangle(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def _merged(boxes: Sequence[Rectangle]) -> list[Rectangle]:
    """Neighbours on one line become one box; PDFium starts a new one at each change of font."""
    merged: list[Rectangle] = []
    for box in boxes:
        before = merged[-1] if merged else None
        if before is not None and _same_line(before, box):
            left, top = min(before.left, box.left), min(before.top, box.top)
            right = max(before.left + before.width, box.left + box.width)
            bottom = max(before.top + before.height, box.top + box.height)
            merged[-1] = Rectangle(left, top, right - left, bottom - top)
        else:
            merged.append(box)
    return merged


def _same_line(first: Rectangle, second: Rectangle) -> bool:
    height = min(first.height, second.height)
    overlap = min(first.top + first.height, second.top + second.height) - max(first.top, second.top)
    gap = max(first.left, second.left) - min(first.left + first.width, second.left + second.width)
    return overlap >= 0.5 * height and gap <= 2 * max(first.height, second.height)


def _padded(box: Rectangle, width: int, height: int) -> Rectangle:
    pad = 1 + PADDING * min(box.width, box.height)
    left, top = max(0.0, box.left - pad), max(0.0, box.top - pad)
    right, bottom = min(width, box.left + box.width + pad), min(height, box.top + box.height + pad)
    return Rectangle(left, top, max(0.0, right - left), max(0.0, bottom - top))


def _packed(bitmap: Any) -> bytes:
    """The bitmap's rows without the bytes that fill each up to a multiple of four."""
    data, row = bytes(bitmap.buffer), bitmap.width * 3
    if bitmap.stride == row:
        return data[: row * bitmap.height]
    return b"".join(data[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))
