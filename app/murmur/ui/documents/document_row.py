"""Paints the rows of the library list: two calm lines and a sign of the document's state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from murmur.ui.documents.library_model import ROW, Row, RowKind
from murmur.ui.icons import pixmap
from murmur.ui.theme import SPACE, Look

ICON = 18
PAD = 10


class RowPainter(QStyledItemDelegate):
    """All text is drawn as it is; nothing of it is ever taken for markup."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._heights: tuple[int, int, int] | None = None
        look.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # Asked for every row of a long list, so it is worked out once.
        if self._heights is None:
            sizes = self._look.sizes
            line = QFontMetrics(self._look.font(sizes.body)).height()
            small = QFontMetrics(self._look.font(sizes.caption)).height()
            self._heights = (sizes.caption + 16, sizes.caption + 24, line + small + 13)
        row: Row = index.data(ROW)
        first, heading, entry = self._heights
        if row.kind is RowKind.HEADING:
            return QSize(100, heading if index.row() else first)
        return QSize(100, entry)

    def _forget(self) -> None:
        self._heights = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        if row.kind is RowKind.HEADING:
            self._heading(painter, box, row)
        else:
            self._ground(painter, box, option.state)
            self._entry(painter, box, row)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, row: Row) -> None:
        sizes, colours = self._look.sizes, self._look.colours
        line = box.adjusted(PAD + 2, 0, -PAD - 4, -5)
        painter.setPen(QColor(colours.text_faint))
        small = self._look.font(sizes.caption)
        painter.setFont(small)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, row.detail)
        room = line.width() - QFontMetrics(small).horizontalAdvance(row.detail) - SPACE.small
        strong = self._look.font(sizes.caption, strong=True)
        painter.setFont(strong)
        title = QFontMetrics(strong).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, title)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        colours = self._look.colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setBrush(QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus()
        painter.setPen(QPen(QColor(colours.focus), 2) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(box).adjusted(PAD - 2, 1, -PAD + 2, -1), SPACE.radius_small, SPACE.radius_small)

    def _entry(self, painter: QPainter, box: QRect, row: Row) -> None:
        sizes, colours = self._look.sizes, self._look.colours
        scale = painter.device().devicePixelRatioF()
        waiting = row.fraction is not None
        icon_name = "half" if waiting and row.kind is RowKind.DOCUMENT else "file"
        tint = colours.accent if waiting else colours.text_faint
        top = box.top() + (box.height() - ICON) // 2
        painter.drawPixmap(box.left() + PAD + 6, top, pixmap(icon_name, tint, ICON, scale))
        text = box.adjusted(PAD + 6 + ICON + 10, 6, -PAD - 8, -6)
        body = self._look.font(sizes.body)
        painter.setFont(body)
        painter.setPen(QColor(colours.text))
        title = QFontMetrics(body).elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, title)
        small = self._look.font(sizes.caption)
        painter.setFont(small)
        painter.setPen(QColor(colours.text_faint))
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideMiddle, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, detail)
        if row.fraction is not None:
            self._bar(painter, QRectF(text.left(), box.bottom() - 3, text.width(), 2), row.fraction)

    def _bar(self, painter: QPainter, box: QRectF, fraction: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.pressed))
        painter.drawRoundedRect(box, 1, 1)
        painter.setBrush(QColor(self._look.colours.accent))
        box.setWidth(max(2.0, box.width() * min(1.0, fraction)))
        painter.drawRoundedRect(box, 1, 1)
