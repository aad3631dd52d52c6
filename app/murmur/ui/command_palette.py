"""Everything the window can do, found by typing a few letters of its name; what was used last comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from murmur.ui.announce import announce
from murmur.ui.shortcuts import Key, in_words
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import label, plain_tip
from murmur.ui.widgets.picture import Picture

WIDTH = 560
ROW = 36
MOST_ROWS = 10
_NAME = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1
_WHY = Qt.ItemDataRole.UserRole + 2


class CommandPalette(QDialog):
    """`chosen` carries the name of the key whose action is wanted, after the palette has closed."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        keys: Sequence[Key],
        recent: Sequence[str],
        parent: QWidget,
        why_not: Mapping[str, str] | None = None,
    ) -> None:
        """`why_not` says of commands that cannot be had just now why; of others "" or nothing."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self._keys = in_order(keys, recent)
        self._why_not = {name: why for name, why in (why_not or {}).items() if why}
        self.field = QLineEdit()
        self.field.setProperty("search", "true")
        self.field.setProperty("plain", "true")
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Type what you want to do"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Commands"))
        self.rows.setItemDelegate(_CommandRow(look, self.rows))
        self.rows.setUniformItemSizes(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(lambda item: self._run(item))
        self.rows.currentItemChanged.connect(lambda item, _: self._tell(item))
        self._nothing = label(self.tr("Nothing of this name."), "soft")
        self._nothing.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, 0)
        head.addWidget(Picture(look, "search", "text_faint", 18))
        head.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.tight + 2, SPACE.tight + 2, SPACE.tight + 2, SPACE.tight + 2)
        column.setSpacing(SPACE.tight)
        column.addLayout(head)
        column.addWidget(self.rows)
        column.addWidget(self._nothing)
        self.setFixedWidth(min(WIDTH, parent.width() - 2 * SPACE.wide))
        self._filter("")
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(top.x() + (parent.width() - self.width()) // 2, top.y() + parent.height() // 8)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; arrows move in the list below it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps and self.rows.count():
                step, last = steps[Qt.Key(event.key())], self.rows.count() - 1
                here = self.rows.currentRow() + step
                self.rows.setCurrentRow(here % (last + 1) if abs(step) == 1 else max(0, min(last, here)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        self.rows.clear()
        for key in matching(self._keys, typed):
            item = QListWidgetItem(key.words)
            item.setData(_NAME, key.name)
            why = self._why_not.get(key.name, "")
            item.setData(_KEYS, in_words(key.keys))
            item.setData(_WHY, why)
            item.setToolTip(plain_tip(why))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_spoken(key)}. {why}" if why else _spoken(key))
            item.setSizeHint(QSize(0, ROW))
            self.rows.addItem(item)
        found = self.rows.count()
        self.rows.setVisible(found > 0)
        self._nothing.setVisible(found == 0)
        self.rows.setFixedHeight(ROW * min(found, MOST_ROWS))
        self.adjustSize()
        if found:
            self.rows.setCurrentRow(0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            announce(self.field, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        if item.data(_WHY):
            announce(self.field, item.data(_WHY))
            return
        name = item.data(_NAME)
        self.close()
        self.chosen.emit(name)


def in_order(keys: Sequence[Key], recent: Sequence[str]) -> list[Key]:
    """What was used last first, then as in the table."""
    return sorted(keys, key=lambda key: recent.index(key.name) if key.name in recent else len(recent))


def matching(keys: Sequence[Key], typed: str) -> list[Key]:
    """Those in whose words every typed word begins one; then those that hold the letters in this order."""
    wanted = typed.casefold().split()
    words = {key.name: key.words.casefold().split() for key in keys}
    exact = [key for key in keys if all(any(word.startswith(part) for word in words[key.name]) for part in wanted)]
    letters = "".join(wanted)
    loose = [key for key in keys if key not in exact and _holds("".join(words[key.name]), letters)]
    return exact + loose


def _holds(text: str, letters: str) -> bool:
    left = iter(text)
    return all(letter in left for letter in letters)


def _spoken(key: Key) -> str:
    return f"{key.words}, {in_words(key.keys)}" if key.keys else key.words


class _CommandRow(QStyledItemDelegate):
    """The words on one side, the keys on the other."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, sizes = self._look.colours, self._look.sizes
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), SPACE.radius_small, SPACE.radius_small)
        inside = box.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        begin = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | middle)
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight | middle)
        why = str(index.data(_WHY) or "")
        name = painter.fontMetrics().horizontalAdvance(str(index.data()))
        painter.setFont(self._look.font(sizes.small))
        painter.setPen(QColor(colours.text_faint))
        side = painter.fontMetrics().elidedText(why, Qt.TextElideMode.ElideRight, inside.width() - name - SPACE.wide)
        keys = side if why else str(index.data(_KEYS))
        painter.drawText(inside, int(end), keys)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(keys) - SPACE.large
        painter.setFont(self._look.font(sizes.body))
        painter.setPen(QColor(colours.text_faint if why else colours.text))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, int(begin), words)
