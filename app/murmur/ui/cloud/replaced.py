"""Every identifier that was found in what leaves: what takes its place, how often, and whether it is to be replaced."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from murmur.domain.cloud import IdentifierKind, Mark
from murmur.ui.cloud import words
from murmur.ui.cloud.bytes_view import told_of
from murmur.ui.cloud.shown import plain
from murmur.ui.icons import pixmap
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton, entered
from murmur.ui.widgets.labels import label, plain_tip
from murmur.ui.widgets.line import draw_line, in_its_order
from murmur.ui.widgets.tick import SIDE, paint_tick
from murmur.ui.words import number, say

_ORIGINAL = Qt.ItemDataRole.UserRole
_LOCKED = Qt.ItemDataRole.UserRole + 1
COLUMNS = 4
NARROW = 360
"""Below this width the kind is told by the tool tip alone."""


class ReplacedTable(QTreeWidget):
    """`chosen` carries an original and whether it is to be replaced; `pointed` the one that somebody went to."""

    chosen = Signal(str, bool)
    pointed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filling = False
        self.setColumnCount(COLUMNS)
        self.setHeaderLabels([self.tr("Found"), self.tr("Leaves as"), self.tr("Kind"), self.tr("Times")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegateForColumn(0, _TickCell(look, self))
        self.setProperty("table", "true")
        self.setAccessibleName(self.tr("What was found and replaced"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsClickable(False)
        for column, mode in enumerate(
            (QHeaderView.ResizeMode.Stretch,) * 2 + (QHeaderView.ResizeMode.Interactive,) * 2
        ):
            head.setSectionResizeMode(column, mode)
        head.resizeSection(2, 86)
        head.resizeSection(3, 48)
        self.itemChanged.connect(self._changed)
        self.currentItemChanged.connect(lambda item, _: self._point(item))
        self.itemClicked.connect(lambda item, _: self._point(item))

    def show_found(self, marks: Sequence[Mark], left: Sequence[Mark], free: frozenset[str]) -> None:
        """`free` are words that the person added: they can be taken back, whatever kind they were given."""
        current = self.currentItem()
        before = current.data(0, _ORIGINAL) if current is not None else None
        self._filling = True
        self.clear()
        for mark, times, stays in grouped(marks, left):
            locked = mark.kind is IdentifierKind.NEVER_SEND and mark.original.casefold() not in free
            self._add(mark, times, stays=stays, locked=locked)
        self._filling = False
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _ORIGINAL) == before:
                self.setCurrentItem(item)

    def toggle(self, original: str) -> None:
        """As a click on its box does."""
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _ORIGINAL) == original and not item.data(0, _LOCKED):
                on = item.checkState(0) is Qt.CheckState.Checked
                item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(2, event.size().width() < NARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() == Qt.Key.Key_Space:
            self.toggle(item.data(0, _ORIGINAL))
        elif item is not None and entered(event):
            self._point(item)
        else:
            super().keyPressEvent(event)

    def _add(self, mark: Mark, times: int, *, stays: bool, locked: bool) -> None:
        kind = words.kind_of(mark.kind)
        found, leaves = plain(mark.original), self.tr("as it is") if stays else plain(mark.pseudonym)
        item = QTreeWidgetItem([found, in_its_order(leaves), kind, number(times)])
        item.setData(0, _ORIGINAL, mark.original)
        item.setData(0, _LOCKED, locked)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        item.setFlags(flags if locked else flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked if stays else Qt.CheckState.Checked)
        item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = told_of(mark)
        if locked:
            said += " " + self.tr("It is on the list of what is never sent.")
        for column in range(COLUMNS):
            item.setToolTip(column, plain_tip(said))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        self.addTopLevelItem(item)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == 0:
            self.chosen.emit(item.data(0, _ORIGINAL), item.checkState(0) is Qt.CheckState.Checked)

    def _point(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.pointed.emit(item.data(0, _ORIGINAL))


class _TickCell(QStyledItemDelegate):
    """The tick box in the window's look, or a lock."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, max(28, super().sizeHint(option, index).height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._look.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state, direction = option.rect, option.state, option.direction
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selected))
        box = rect.adjusted(SPACE.tight, 0, 0, 0)
        box.setWidth(SIDE)
        box = QStyle.visualRect(direction, rect, box)
        box.setTop(rect.top() + (rect.height() - SIDE) // 2)
        box.setHeight(SIDE)
        if index.data(_LOCKED):
            picture = pixmap("lock", colours.text_soft, SIDE - 2, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.left() + 1, box.top() + 1, picture)
        else:
            on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            paint_tick(painter, self._look, QRectF(box), on=on, enabled=True)
        text = QStyle.visualRect(direction, rect, rect.adjusted(SIDE + 2 * SPACE.tight + 2, 0, -SPACE.tight, 0))
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        words = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, text.width())
        draw_line(painter, text, words, Qt.AlignmentFlag.AlignVCenter)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Qt looks for clicks where its own style draws the box."""
        released = isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and not index.data(_LOCKED):
            rect, direction = option.rect, option.direction
            reach = rect.adjusted(0, 0, 0, 0)
            reach.setWidth(SIDE + 2 * SPACE.tight)
            if QStyle.visualRect(direction, rect, reach).contains(event.position().toPoint()):
                on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
                return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))
        return False


class AlsoReplace(QWidget):
    """A field for further words; `wanted` carries what was typed."""

    wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Also replace: a name, a project, an address…"))
        self.field.setAccessibleName(self.tr("Also replace these words"))
        self.field.setMaxLength(200)
        self.field.sent.connect(self._send)
        self.button = TextButton(look, self.tr("Replace"))
        self.button.clicked.connect(self._send)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        self.said = label("", "small", wrap=True)
        self.said.hide()
        column.addWidget(self.said)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(False)

    def tell(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _send(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self.wanted.emit(text)


class _Field(QLineEdit):
    """Enter is this field's own: in a dialog it would press a button elsewhere."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if entered(event):
            self.sent.emit()
        else:
            super().keyPressEvent(event)


def grouped(marks: Sequence[Mark], left: Sequence[Mark]) -> list[tuple[Mark, int, bool]]:
    """Each original once, with how often it stands there and whether it leaves as it is; in order of appearance."""
    made: dict[tuple[str, bool], tuple[Mark, int, bool]] = {}
    for mark in sorted([*marks, *left], key=lambda one: one.start):
        stays = mark in left
        key = (mark.original, stays)
        times = made[key][1] if key in made else 0
        made[key] = (made[key][0] if key in made else mark, times + 1, stays)
    return list(made.values())


def summary(marks: Sequence[Mark]) -> str:
    """How many were replaced."""
    found = len({mark.original for mark in marks})
    return say("{n} replaced", n=number(found))
