"""A drawn page on a desk: sharp on every screen, its words marked, found and selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from murmur.domain.documents import PageView, Span
from murmur.ui.evidence import zoom
from murmur.ui.evidence.paper import MARGIN, Paper
from murmur.ui.evidence.placed import PlacedText
from murmur.ui.evidence.selecting import Selecting
from murmur.ui.theme import Look

MOST_WIDE = 6400
"""Pixels: the reader itself draws no picture larger than it may become."""


class PageCanvas(QScrollArea):
    """`resized` says that the page should be drawn anew for another width; `zoomed` carries steps and the place of the
    mouse that should stay where it is."""

    resized = Signal()
    zoomed = Signal(int, QPointF)
    selected = Signal(str)
    menu_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = zoom.FIT_WIDTH
        self.placed = PlacedText()
        self._points = 0.0
        self.paper = Paper(look)
        self.setWidget(self.paper)
        self.paper.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))
        self.selecting = Selecting(self)
        self.selecting.changed.connect(lambda: self.selected.emit(self.selecting.text))

    def wanted_width(self, place: int | None = None) -> int:
        """Pixels of the screen that the page should be drawn wide, in a place of `place` logical pixels."""
        return max(200, min(MOST_WIDE, round(self._wide(place) * self.devicePixelRatioF())))

    @property
    def scale(self) -> float:
        """How large the page is shown, 1.0 being its paper's size."""
        return self._wide() / self._paper_width()

    def show_page(self, view: PageView, *, keep_place: bool = False) -> None:
        """Shows the picture; `keep_place` where it is the same page at another size."""
        assert view.pixels is not None
        image = QImage(view.pixels, view.width, view.height, view.width * 3, QImage.Format.Format_RGB888)
        # The image does not own the bytes it was made from: keep our own copy.
        self.paper.image = image.copy()
        self.paper.highlights = view.highlights
        self.placed = PlacedText(view.text, view.words)
        self._points = view.points
        self.setAccessibleDescription(view.text)
        self._lay()
        if keep_place:
            self.selecting.show()
        else:
            self.paper.found = self.paper.current = ()
            self.selecting.forget()
            self.reveal(self.boxes())

    def set_zoom(self, wanted: zoom.Zoom, still: QPointF | None = None) -> None:
        """The words at `still` (of the viewport) stay where they are; else what is marked there, else the middle."""
        point = still or self._middle()
        before = self.paper.in_picture(point + self._offset())
        self.zoom = wanted
        self._lay()
        scale = self.paper.scale
        self.horizontalScrollBar().setValue(round(MARGIN + before[0] * scale - point.x()))
        self.verticalScrollBar().setValue(round(MARGIN + before[1] * scale - point.y()))

    def boxes(self) -> list[QRectF]:
        """The highlighted boxes as they stand on the page widget."""
        return self.paper.on_screen(self.paper.highlights)

    def mark(self, found: Sequence[Span], current: Span | None, *, reveal: bool = True) -> None:
        """What a search found on this page, and the one of it that was stepped to, which is brought into view."""
        self.paper.found = [box for span in found if span != current for box in self.placed.boxes(span.start, span.end)]
        self.paper.current = self.placed.boxes(current.start, current.end) if current is not None else ()
        self.paper.update()
        boxes = self.paper.on_screen(self.paper.current)
        if reveal and boxes and not self._seen().contains(boxes[0]):
            self.reveal(boxes)

    def reveal(self, boxes: Sequence[QRectF]) -> None:
        """Scrolls to the boxes; to the page's top where there are none."""
        if not boxes:
            self.verticalScrollBar().setValue(0)
            return
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        self.verticalScrollBar().setValue(round(around.top() - self.viewport().height() / 3))
        self.horizontalScrollBar().setValue(round(around.center().x()) - self.viewport().width() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_PageDown: bar.maximum(), Qt.Key.Key_PageUp: bar.minimum()}
        if ends.get(Qt.Key(event.key())) == bar.value():
            event.ignore()  # there is nothing left to scroll: the pane turns the page
        elif not self.selecting.take_key(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def show_place(self, position: int) -> None:
        """Scrolls just as far as needed to see the letter at a position."""
        caret = self.placed.caret(position)
        if caret is not None:
            (box,) = self.paper.on_screen([caret])
            centre = box.center().toPoint()
            self.ensureVisible(centre.x(), centre.y(), 40, round(box.height()) + 20)

    def first_in_view(self) -> int:
        """The position of the first letter that can be seen."""
        x, y = self.paper.in_picture(self._seen().topLeft() + QPointF(MARGIN + 1, MARGIN + 1))
        return self.placed.position(x, y) or 0

    def _seen(self) -> QRectF:
        return QRectF(self._offset(), self.viewport().size())

    def _offset(self) -> QPointF:
        """Where the viewport's corner lies on the page widget."""
        return QPointF(-self.paper.pos())

    def _middle(self) -> QPointF:
        seen = self._seen()
        marked = [box.center() for box in self.boxes() if seen.contains(box.center())]
        return marked[0] - self._offset() if marked else QPointF(self.viewport().rect().center())

    def _paper_width(self) -> float:
        """The page's own width on the screen; a page of unknown size is as wide as its place."""
        return self._points * zoom.PIXELS_A_POINT or max(1.0, self._room())

    def _wide(self, place: int | None = None) -> float:
        """Logical pixels that the page is wide."""
        room, image = self._room(place), self.paper.image
        if self.zoom.fit is zoom.Fit.NONE:
            return self.zoom.scale * self._paper_width()
        if self.zoom.fit is zoom.Fit.PAGE and not image.isNull():
            return min(room, (self.height() - 2 * MARGIN) * image.width() / image.height())
        return room

    def _room(self, place: int | None = None) -> float:
        """The width for the page, the same with and without a scroll bar, so that the one cannot chase the other."""
        width = self.width() if place is None else place
        return width - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN

    def _lay(self) -> None:
        image = self.paper.image
        if image.isNull():
            return
        width = max(40.0, self._wide())
        height = width * image.height() / image.width()
        self.paper.resize(QSize(round(width) + 2 * MARGIN, round(height) + 2 * MARGIN))
        self.paper.update()
