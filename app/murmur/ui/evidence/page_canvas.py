"""A drawn page on a desk: sharp on every screen, the quoted words marked as with a highlighter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from murmur.domain.documents import PageView, Rectangle
from murmur.ui.theme import SPACE, Look

MARK = QColor("#FFDF70")
"""Page pictures are paper in both themes, so the marker is the same in both."""
EDGE = QColor("#B98900")
MARGIN = SPACE.large


class _Paper(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.image = QImage()
        self.highlights: tuple[Rectangle, ...] = ()
        look.changed.connect(self.update)

    @property
    def scale(self) -> float:
        """Logical pixels on screen for one pixel of the picture."""
        return (self.width() - 2 * MARGIN) / self.image.width() if self.image.width() else 1.0

    def boxes(self) -> list[QRectF]:
        """The highlighted boxes in this widget's coordinates."""
        scale = self.scale
        return [
            QRectF(MARGIN + box.left * scale, MARGIN + box.top * scale, box.width * scale, box.height * scale)
            for box in self.highlights
        ]

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
        painter.setBrush(MARK)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        # One shape: where the boxes of two lines overlap, the marker must not be twice as dark.
        marker = QPainterPath()
        marker.setFillRule(Qt.FillRule.WindingFill)
        for box in self.boxes():
            marker.addRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5)
        painter.drawPath(marker)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(EDGE)
        for top, bottom in _runs(self.boxes()):
            # A bar in the margin: found at a glance even on a page full of colour.
            painter.drawRoundedRect(QRectF(MARGIN + 3, top, 3, bottom - top), 1.5, 1.5)


class PageCanvas(QScrollArea):
    """`resized` says that the page should be drawn anew for another width."""

    resized = Signal()
    zoomed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.paper = _Paper(look)
        self.setWidget(self.paper)
        self.paper.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))

    def wanted_width(self, place: int | None = None) -> int:
        """Pixels of the screen that the page should be drawn wide, in a place of `place` logical pixels."""
        logical = self._room(place) * self.zoom
        return max(200, min(3200, round(logical * self.devicePixelRatioF())))

    def show_page(self, view: PageView, *, keep_place: bool = False) -> None:
        """Shows the picture; `keep_place` where it is the same page at another size."""
        assert view.pixels is not None
        image = QImage(view.pixels, view.width, view.height, view.width * 3, QImage.Format.Format_RGB888)
        # The image does not own the bytes it was made from: keep our own copy.
        self.paper.image = image.copy()
        self.paper.highlights = view.highlights
        self._lay()
        if not keep_place:
            self._reveal()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self._lay()
        self._reveal()

    def boxes(self) -> list[QRectF]:
        """The highlighted boxes as they stand on the page widget."""
        return self.paper.boxes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _room(self, place: int | None = None) -> int:
        """The width for the page, the same with and without a scroll bar, so that the one cannot chase the other."""
        width = self.width() if place is None else place
        return width - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN

    def _lay(self) -> None:
        image = self.paper.image
        if image.isNull():
            return
        width = max(40.0, self._room() * self.zoom)
        height = width * image.height() / image.width()
        self.paper.resize(QSize(round(width) + 2 * MARGIN, round(height) + 2 * MARGIN))
        self.paper.update()

    def _reveal(self) -> None:
        boxes = self.boxes()
        if not boxes:
            self.verticalScrollBar().setValue(0)
            return
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        top = min(around.top(), around.center().y())
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))
        centre = QPoint(round(around.center().x()), 0)
        self.horizontalScrollBar().setValue(centre.x() - self.viewport().width() // 2)


def _runs(boxes: list[QRectF]) -> list[tuple[float, float]]:
    """Boxes of neighbouring lines put together, from top to bottom."""
    runs: list[tuple[float, float]] = []
    for box in sorted(boxes, key=lambda entry: entry.top()):
        if runs and box.top() <= runs[-1][1] + box.height():
            runs[-1] = (runs[-1][0], max(runs[-1][1], box.bottom()))
        else:
            runs.append((box.top(), box.bottom()))
    return runs
