"""Draws a fake page as a reader would, and finds where its highlighted words came to stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout
from tests.fakes.shelf import Block, FakePage

from murmur.domain.documents import PlacedWord, Rectangle, Span

RATIO = 297 / 210
LEAST = 200
"""Narrower pages are small pictures: nobody asks where a word stands on one."""
_STYLES = {
    "h1": (0.027, QFont.Weight.Bold, 1.25),
    "h2": (0.021, QFont.Weight.Bold, 1.25),
    "p": (0.0172, QFont.Weight.Normal, 1.42),
}


def draw(
    page: FakePage, spans: Sequence[Span], width: int, footer: str
) -> tuple[bytes, int, tuple[Rectangle, ...], tuple[PlacedWord, ...]]:
    """RGB pixels without row padding, the height, the boxes around the words of `spans`, and every word's place."""
    if width < LEAST:  # no font is that small
        pixels, height, marked, words = draw(page, spans, width * 4, footer)
        image = QImage(pixels, width * 4, height, width * 12, QImage.Format.Format_RGB888)
        size = (width, round(width * RATIO))
        small = image.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        return _bytes(small), size[1], marked, words
    height = round(width * RATIO)
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    boxes: list[Rectangle] = []
    placed: list[PlacedWord] = []
    top = width * 0.1
    for block in page.blocks:
        top = _block(painter, block, top, width, spans, boxes, placed)
    painter.setFont(_font(width * 0.0125, QFont.Weight.Normal))
    painter.setPen(QColor("#777777"))
    painter.drawText(QPointF(width * 0.11, height - width * 0.06), footer)
    painter.end()
    return _bytes(image), height, tuple(boxes), tuple(placed)


def _bytes(image: QImage) -> bytes:
    """Its rows without padding."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    line, data = image.bytesPerLine(), bytes(image.constBits())
    return b"".join(data[row * line : row * line + image.width() * 3] for row in range(image.height()))


def _font(size: float, weight: QFont.Weight) -> QFont:
    font = QFont("DejaVu Serif")
    font.setPixelSize(max(4, round(size)))
    font.setWeight(weight)
    return font


def _block(
    painter: QPainter,
    block: Block,
    top: float,
    width: int,
    spans: Sequence[Span],
    boxes: list[Rectangle],
    placed: list[PlacedWord],
) -> float:
    size, weight, leading = _STYLES[block.style]
    font = _font(width * size, weight)
    if block.style != "p":
        top += width * 0.014
    layout = QTextLayout(block.text, font)
    layout.beginLayout()
    left = width * 0.11
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width * 0.78)
        line.setPosition(QPointF(0, top))
        for span in spans:
            first = max(span.start - block.start, line.textStart())
            last = min(span.end - block.start, line.textStart() + line.textLength())
            if first < last:
                x1, x2 = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                boxes.append(Rectangle(left + x1, top, x2 - x1, line.height()))
        for match in re.compile(r"\S+").finditer(block.text, line.textStart(), line.textStart() + line.textLength()):
            edges = tuple(left + _x(line.cursorToX(at)) for at in range(match.start(), match.end() + 1))
            start, end = block.start + match.start(), block.start + match.end()
            placed.append(PlacedWord(start, end, top, line.height(), edges))
        top += line.height() * leading
    layout.endLayout()
    painter.setPen(QColor("#1c1c1c"))
    layout.draw(painter, QPointF(left, 0))
    return top + width * 0.013


def _x(value: object) -> float:
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]
