"""Small pictures of a document's pages in a strip; only those in sight are drawn, one after the other."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from murmur.domain.documents import PageView
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.words import number, say

WIDTH, HEIGHT = 84, 118
"""The room for a picture, in device-independent pixels; a page keeps its proportions inside."""

MOST_KEPT = 150
"""Pictures of one document that are kept: some megabytes."""

REST_MS = 60
"""While somebody scrolls on, nothing is drawn."""

Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QListView):
    """`chosen` carries the page that somebody went to."""

    chosen = Signal(int)

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._documents: DocumentService | None = None
        self._document_id = ""
        self._job: Job | None = None
        self.kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._failed: set[int] = set()
        self._pages = _Pages(self)
        self.setModel(self._pages)
        self.setItemDelegate(_Painted(look, lambda page: self.kept.get(page), self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(WIDTH + 2 * SPACE.medium + 14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.selectionModel().currentChanged.connect(self._moved)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(lambda: self._rest.start())
        look.changed.connect(self.viewport().update)

    def connect_to(self, documents: DocumentService) -> None:
        self._documents = documents

    def show_page(self, document_id: str, page: int, count: int) -> None:
        """The strip of a document, its current page marked and in sight."""
        if document_id != self._document_id:
            self._stop()
            self._document_id = document_id
            self.kept.clear()
            self._failed.clear()
        self._pages.set_count(count)
        index = self._pages.index(page - 1)
        if index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.viewport().update()
        self.scrollTo(index)
        self._rest.start()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self.scrollTo(self.currentIndex())
            self._rest.start()
        else:
            self._stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row() + 1)

    def in_sight(self) -> list[int]:
        """The pages that can be seen now, from the top down."""
        top, bottom = self.indexAt(self.viewport().rect().topLeft()), self.viewport().rect().bottom()
        found: list[int] = []
        row = max(0, top.row())
        while row < self._pages.rowCount() and self.visualRect(self._pages.index(row)).top() <= bottom:
            found.append(row + 1)
            row += 1
        return found

    def _draw_next(self) -> None:
        """One at a time, so that the page somebody opens meanwhile waits for one small picture at most."""
        documents, document_id = self._documents, self._document_id
        if self._job is not None or documents is None or not self.isVisible():
            return
        wanted = [page for page in self.in_sight() if page not in self.kept and page not in self._failed]
        if not wanted:
            return
        page, width = wanted[0], round(WIDTH * self.devicePixelRatioF())
        self._job = self._jobs.start(
            self,
            lambda job: documents.view(document_id, page, (), width, cancel=job.token),
            lambda view: self._drawn(document_id, page, view),
            failed=lambda error: self._not_drawn(document_id, page, error),
            stopped=self._stopped,
        )

    def _drawn(self, document_id: str, page: int, view: PageView) -> None:
        self._job = None
        if document_id == self._document_id:
            if view.pixels is None:
                self._failed.add(page)
            else:
                self._keep(page, view)
            self.update(self._pages.index(page - 1))
        self._draw_next()

    def _keep(self, page: int, view: PageView) -> None:
        assert view.pixels is not None
        image = QImage(view.pixels, view.width, view.height, view.width * 3, QImage.Format.Format_RGB888)
        ratio = self.devicePixelRatioF()
        size = QSize(round(WIDTH * ratio), round(HEIGHT * ratio))
        picture = QPixmap.fromImage(
            image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        picture.setDevicePixelRatio(ratio)
        self.kept[page] = picture
        self.kept.move_to_end(page)
        while len(self.kept) > MOST_KEPT:
            self.kept.popitem(last=False)

    def _not_drawn(self, document_id: str, page: int, error: MurmurError) -> None:
        """The page itself says what is wrong when it is opened."""
        self._job = None
        if document_id == self._document_id:
            self._failed.add(page)
        self._draw_next()

    def _stopped(self) -> None:
        self._job = None
        self._draw_next()

    def _stop(self) -> None:
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()


class _Pages(QAbstractListModel):
    """Page numbers; nothing is known of a page before it is drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0

    def set_count(self, count: int) -> None:
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return number(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("Page {page}", page=number(index.row() + 1))
        return None


class _Painted(QStyledItemDelegate):
    """A picture on the desk with its number below; a sheet of paper where it is not drawn yet."""

    def __init__(self, look: Look, picture: Callable[[int], QPixmap | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = picture

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH + 2 * SPACE.medium, HEIGHT + 2 * SPACE.small + self._look.sizes.caption + SPACE.small)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._look.colours
        area = QRect(option.rect)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        room = QRect(area.left() + (area.width() - WIDTH) // 2, area.top() + SPACE.small, WIDTH, HEIGHT)
        picture = self._picture(index.row() + 1)
        size = picture.deviceIndependentSize().toSize() if picture is not None else room.size()
        page = QRect(room.left() + (WIDTH - size.width()) // 2, room.bottom() + 1 - size.height(), *size.toTuple())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if picture is None:
            painter.fillRect(page, QColor(colours.raised))
        else:
            painter.setOpacity(0.9 if self._look.dark else 1.0)
            painter.drawPixmap(page, picture)
            painter.setOpacity(1.0)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = colours.accent if current else colours.border_strong if over else colours.border
        painter.setPen(QPen(QColor(edge), 2 if current else 1))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        if current and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(area.adjusted(3, 2, -3, -2), SPACE.radius_small, SPACE.radius_small)
        painter.setPen(QColor(colours.accent_text if current else colours.text_faint))
        painter.setFont(self._look.font(self._look.sizes.caption, strong=current))
        words = QRect(area.left(), room.bottom() + 3, area.width(), area.bottom() - room.bottom() - 3)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, index.data())
        painter.restore()
