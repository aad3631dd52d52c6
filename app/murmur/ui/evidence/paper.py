"""The picture of a page with what is marked on it: the quoted words, what was found, what somebody selects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from murmur.domain.documents import Rectangle
from murmur.ui.colours import PAPER
from murmur.ui.theme import SPACE, Look

MARGIN = SPACE.large


class Paper(QWidget):
    """Boxes are in pixels of the picture. Paper is paper in both themes, and so are the markers on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.image = QImage()
        self.highlights: Sequence[Rectangle] = ()
        self.found: Sequence[Rectangle] = ()
        self.current: Sequence[Rectangle] = ()
        """Of what was found, the place that was stepped to."""
        self.selected: Sequence[Rectangle] = ()
        self.caret: Rectangle | None = None
        look.changed.connect(self.update)

    @property
    def scale(self) -> float:
        """Logical pixels on screen for one pixel of the picture."""
        return (self.width() - 2 * MARGIN) / self.image.width() if self.image.width() else 1.0

    def on_screen(self, boxes: Iterable[Rectangle]) -> list[QRectF]:
        """The boxes in this widget's coordinates."""
        scale = self.scale
        return [
            QRectF(MARGIN + box.left * scale, MARGIN + box.top * scale, box.width * scale, box.height * scale)
            for box in boxes
        ]

    def in_picture(self, point: QPointF) -> tuple[float, float]:
        """A place of this widget in pixels of the picture."""
        return (point.x() - MARGIN) / self.scale, (point.y() - MARGIN) / self.scale

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(MARGIN, MARGIN, self.image.width() * self.scale, self.image.height() * self.scale)
        # White paper in a dark room would dazzle.
        painter.setOpacity(0.9 if self._look.dark else 1.0)
        painter.drawImage(page, self.image)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(self._look.colours.border), 1))
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for boxes, colour in (
            (self.highlights, PAPER.mark),
            (self.found, PAPER.found),
            (self.current, PAPER.current),
            (self.selected, PAPER.selected),
        ):
            painter.setBrush(QColor(colour))
            painter.drawPath(_marker(self.on_screen(boxes)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(QColor(PAPER.edge))
        for top, bottom in _runs(self.on_screen(self.highlights)):
            # A bar in the margin: found at a glance even on a page full of colour.
            painter.drawRoundedRect(QRectF(MARGIN + 3, top, 3, bottom - top), 1.5, 1.5)
        self._outline(painter)

    def _outline(self, painter: QPainter) -> None:
        """The place stepped to is told from the others by more than its colour; and the cursor of a selection."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(PAPER.edge), 1.5))
        for box in self.on_screen(self.current):
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 2.5, 2.5)
        if self.caret is not None:
            (box,) = self.on_screen([self.caret])
            painter.setPen(QPen(QColor(PAPER.caret), 1.5))
            painter.drawLine(box.topLeft(), box.bottomLeft())


def _marker(boxes: Iterable[QRectF]) -> QPainterPath:
    """One shape: where the boxes of two lines overlap, the marker must not be twice as dark."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5)
    return path


def _runs(boxes: list[QRectF]) -> list[tuple[float, float]]:
    """Boxes of neighbouring lines put together, from top to bottom."""
    runs: list[tuple[float, float]] = []
    for box in sorted(boxes, key=lambda entry: entry.top()):
        if runs and box.top() <= runs[-1][1] + box.height():
            runs[-1] = (runs[-1][0], max(runs[-1][1], box.bottom()))
        else:
            runs.append((box.top(), box.bottom()))
    return runs
