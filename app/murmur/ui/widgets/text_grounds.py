"""What is painted under the letters of a rich text: chips, rules beside quotations, the plates of programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextDocument, QTextFormat

from murmur.ui.theme import Letters

_FIRST = QTextFormat.Property.UserProperty
QUOTE_BLOCK = _FIRST + 1
"""Of a block: in how many quotations it stands."""
QUOTE_JOINS = _FIRST + 2
"""Of a block: the rule beside it goes on from the block above."""
CODE_BLOCK = _FIRST + 3
"""Of a block: a line of a program; the language's name, or empty."""
CODE_BEGINS = _FIRST + 4
"""Of a block: the first line of a program."""
RULE_BLOCK = _FIRST + 5
"""Of a block: a line from side to side."""
CODE_SPAN = _FIRST + 6
"""Of letters: a program's words within a sentence."""
INDENT = _FIRST + 7
"""Of a block: where its quotation or its plate begins, in pixels."""
CITE = "cite:"
QUOTE_STEP = 16
PLATE_HEAD = 34
PLATE_PAD = 12
"""Around a program's lines, at the sides and below."""


@dataclass(slots=True)
class Plate:
    """The ground of one program, its language, and its lines."""

    box: QRectF
    language: str
    lines: list[str]


def plates(document: QTextDocument, width: float) -> Iterator[Plate]:
    """The programs of a text from top to bottom."""
    layout = document.documentLayout()
    plate: Plate | None = None
    block = document.begin()
    while block.isValid():
        language = block.blockFormat().property(CODE_BLOCK)
        begins = language is not None and (plate is None or bool(block.blockFormat().property(CODE_BEGINS)))
        if plate is not None and (language is None or begins):
            yield plate
            plate = None
        if language is not None:
            box = layout.blockBoundingRect(block)
            if plate is None:
                left = float(block.blockFormat().property(INDENT) or 0)
                plate = Plate(QRectF(left, box.top() - PLATE_HEAD, width - left, PLATE_HEAD), str(language), [])
            plate.box.setBottom(box.bottom() + PLATE_PAD)
            plate.lines.append(block.text())
        block = block.next()
    if plate is not None:
        yield plate


def paint(painter: QPainter, look: Letters, document: QTextDocument, width: float, within: QRectF) -> None:
    """All grounds that touch `within`."""
    colours = look.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font(look.sizes.caption, strong=True))
    for plate in plates(document, width):
        if plate.box.intersects(within):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(plate.box, 9, 9)
            painter.setPen(QColor(colours.text_faint))
            head = QRectF(plate.box.left() + PLATE_PAD, plate.box.top(), plate.box.width() - 90, PLATE_HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, plate.language)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border_strong))
    for box in _rules(document, width):
        if box.intersects(within):
            painter.drawRoundedRect(box, 1.5, 1.5)
    for block in blocks(document, within):
        for box in spans(document, block, CODE_SPAN):
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(box, 4, 4)
        for address, box in anchors(look, document, block):
            if address.startswith(CITE):
                painter.setBrush(QColor(colours.accent_soft))
                painter.drawRoundedRect(box, 5, 5)


def blocks(document: QTextDocument, within: QRectF | None = None) -> Iterator[QTextBlock]:
    """The blocks that touch `within`."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if within is None:
            yield block
        else:
            box = layout.blockBoundingRect(block)
            if box.top() > within.bottom():
                return
            if box.bottom() >= within.top():
                yield block
        block = block.next()


def anchors(look: Letters, document: QTextDocument, block: QTextBlock) -> Iterator[tuple[str, QRectF]]:
    """The addresses of a block, and where the first line of each stands."""
    high = 0.0
    for start, end, address in _runs(block, None):
        high = high or QFontMetricsF(look.font(look.sizes.small, strong=True)).capHeight()
        for left, right, baseline in _boxes(document, block, start, end):
            yield str(address), QRectF(left, baseline - high - 4.5, right - left, high + 9)
            break


def spans(document: QTextDocument, block: QTextBlock, name: int) -> Iterator[QRectF]:
    """Where letters with the property `name` stand, line by line."""
    for start, end, _ in _runs(block, name):
        high = QFontMetricsF(block.charFormat().font()).capHeight()
        for left, right, baseline in _boxes(document, block, start, end):
            yield QRectF(left - 2, baseline - high - 5, right - left + 4, high + 10)


def _runs(block: QTextBlock, name: int | None) -> Iterator[tuple[int, int, object]]:
    """Runs of letters with an address, or with the property `name`."""
    cursor = block.begin()
    while not cursor.atEnd():
        fragment = cursor.fragment()
        kept = fragment.charFormat()
        value = kept.anchorHref() if name is None else kept.property(name)
        if value:
            start = fragment.position() - block.position()
            yield start, start + fragment.length(), value
        cursor += 1


def _boxes(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Left, right and baseline of every line that holds some of the letters from `start` to `end`."""
    layout = block.layout()
    # A block's own position does not count the table it stands in.
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid() or line.textStart() + line.textLength() <= at:
            return
        last = min(end, line.textStart() + line.textLength())
        left, right = sorted((_x(line.cursorToX(at)), _x(line.cursorToX(last))))
        yield origin.x() + left, origin.x() + right, origin.y() + line.y() + line.ascent()
        at = last


def _rules(document: QTextDocument, width: float) -> Iterator[QRectF]:
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        kept = block.blockFormat()
        if kept.property(RULE_BLOCK):
            box = layout.blockBoundingRect(block)
            left = float(kept.property(INDENT) or 0)
            yield QRectF(left, box.center().y(), width - left, 1)
        deep = kept.property(QUOTE_BLOCK)
        if deep:
            box = layout.blockBoundingRect(block)
            top = box.top() - kept.topMargin() - 8 if kept.property(QUOTE_JOINS) else box.top() + 3
            for step in range(int(deep)):
                left = float(kept.property(INDENT) or 0) + step * QUOTE_STEP
                if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                    left = width - left - 3
                yield QRectF(left, top, 3, box.bottom() - 1 - top)
        block = block.next()


def _x(value: object) -> float:
    # The binding returns the position along with the number; its type says otherwise.
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]
