"""Paints a conversation as two calm lines: its name, and when it was or where the words were found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from murmur.domain.conversations import LONGEST_TITLE
from murmur.ui.conversations.model import ROW, ConversationModel
from murmur.ui.conversations.rows import Row
from murmur.ui.icons import pixmap
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.line import draw_line

SIDE = 8
INSIDE = 10
ICON = 14
MORE = 26
"""Width of the place at the end of a row that opens its menu."""
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """All text is drawn as it is; nothing of it is ever taken for markup."""

    def __init__(self, look: Look, view: QWidget, rows: ConversationModel) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._rows = rows
        self._sizes: tuple[QSize, QSize] | None = None
        look.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked for every row of a long list, so it is worked out once.
        if self._sizes is None:
            sizes = self._look.sizes
            lines = (self._look.font(sizes.body), self._look.font(sizes.caption))
            height = sum(QFontMetrics(font).height() for font in lines) + 16
            self._sizes = QSize(100, sizes.caption + 24), QSize(100, height)
        return self._sizes[self._rows.facts_at(index) is not None]

    def more_box(self, box: QRect) -> QRect:
        """Where in a row its menu is opened."""
        right = box.right() - SIDE - SPACE.tight
        place = QRect(right - MORE, box.center().y() - MORE // 2, MORE, MORE)
        return QStyle.visualRect(self._view.layoutDirection(), box, place)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_TITLE)
        editor.setAccessibleName(self.tr("Name of the conversation"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(SIDE, 1, -SIDE, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.facts is None:
            self._heading(painter, option.rect, row)
        else:
            self._ground(painter, option.rect, option.state, row)
            self._entry(painter, option.rect, option.state, row)
        painter.restore()

    def _forget(self) -> None:
        self._sizes = None

    def _heading(self, painter: QPainter, box: QRect, row: Row) -> None:
        font = self._look.font(self._look.sizes.caption, strong=True)
        painter.setFont(font)
        painter.setPen(QColor(self._look.colours.text_faint))
        line = box.adjusted(SIDE + INSIDE, 0, -SIDE - INSIDE, -6)
        title = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, line.width())
        draw_line(painter, line, title, Qt.AlignmentFlag.AlignBottom)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, row: Row) -> None:
        colours = self._look.colours
        if row.key == self._rows.open_id:
            painter.setBrush(QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus()
        painter.setPen(QPen(QColor(colours.focus), 2) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(box).adjusted(SIDE, 1, -SIDE, -1), SPACE.radius_small, SPACE.radius_small)

    def _entry(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, row: Row) -> None:
        assert row.facts is not None
        sizes, colours = self._look.sizes, self._look.colours
        scale = painter.device().devicePixelRatioF()
        text = box.adjusted(SIDE + INSIDE, 7, -SIDE - INSIDE, -7)
        body, small = self._look.font(sizes.body), self._look.font(sizes.caption)
        title = QRect(text)
        if state & QStyle.StateFlag.State_MouseOver or (
            state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus()
        ):
            more = self.more_box(box)
            text = self._before(text, MORE - SPACE.tight)
            title = QRect(text)
            painter.drawPixmap(
                more.center().x() - 8, more.center().y() - 8, pixmap("more", colours.text_soft, 16, scale)
            )
        elif row.facts.pinned:
            title = self._before(text, ICON + SPACE.tight)
            pin = QRect(text.right() - ICON, text.top() + 2, ICON, ICON)
            pin = QStyle.visualRect(self._view.layoutDirection(), text, pin)
            painter.drawPixmap(pin, pixmap("pin", colours.text_faint, ICON, scale))
        painter.setFont(body)
        painter.setPen(QColor(colours.text))
        name = QFontMetrics(body).elidedText(row.title, Qt.TextElideMode.ElideRight, title.width())
        draw_line(painter, title, name, Qt.AlignmentFlag.AlignTop)
        if row.marks:
            self._found(painter, text, row)
            return
        painter.setFont(small)
        painter.setPen(QColor(colours.accent_text if row.facts.draft else colours.text_faint))
        detail = QFontMetrics(small).elidedText(self._rows.detail(row), Qt.TextElideMode.ElideRight, text.width())
        draw_line(painter, text, detail, Qt.AlignmentFlag.AlignBottom)

    def _before(self, box: QRect, room: int) -> QRect:
        """What is left of a line that keeps `room` at its end."""
        return QStyle.visualRect(self._view.layoutDirection(), box, box.adjusted(0, 0, -room, 0))

    def _found(self, painter: QPainter, box: QRect, row: Row) -> None:
        """The line in which the words were found, from shortly before the first of them."""
        font, colours = self._look.font(self._look.sizes.caption), self._look.colours
        metrics = QFontMetrics(font)
        text, marks = _from_first_mark(row, metrics, box.width())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(shown, font)
        soft, strong = QTextCharFormat(), QTextCharFormat()
        soft.setForeground(QColor(colours.text_faint))
        strong.setForeground(QColor(colours.text))
        strong.setFontWeight(QFont.Weight.DemiBold)
        formats = []
        for start, end, look in [(0, len(shown), soft), *((start, end, strong) for start, end in marks)]:
            if start < min(end, len(shown)):
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = start, min(end, len(shown)) - start, look
                formats.append(span)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width() + 50)
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.bottom() - metrics.height() + 1))


def _from_first_mark(row: Row, metrics: QFontMetrics, width: int) -> tuple[str, list[tuple[int, int]]]:
    """Drops words at the beginning until the first found one fits into the first half of the line."""
    text, marks = row.snippet, list(row.marks)
    first = marks[0][0]
    cut = 0
    while metrics.horizontalAdvance(text[cut:first]) > width // 2:
        space = text.find(" ", cut + 1, first)
        if space < 0:
            break
        cut = space + 1
    if not cut:
        return text, marks
    return f"…{text[cut:]}", [(start - cut + 1, end - cut + 1) for start, end in marks]
