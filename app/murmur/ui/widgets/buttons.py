"""Buttons with a name for screen readers, a tool tip, and icons tinted by the look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from murmur.ui.icons import icon
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import plain_tip, restyle
from murmur.ui.widgets.line import in_its_order
from murmur.ui.words import say


class SearchSign(QAction):
    """The magnifying glass at the beginning of a field that finds something."""

    def __init__(self, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._look = look
        field.setProperty("search", "true")
        field.addAction(self, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setIcon(icon("search", self._look.colours.text_faint, 16))


def name_signs(field: QLineEdit) -> None:
    """Gives the small buttons that Qt puts into a field the names it leaves out; call it when they are all in."""
    for button in field.findChildren(QToolButton):
        clears = button.objectName() == "_q_qlineeditclearbutton"
        button.setAccessibleName(say("Clear") if clears else field.accessibleName())


def entered(event: QKeyEvent) -> bool:
    """Whether it is Enter: Qt presses a button outside a dialog by Space alone."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IconButton(QToolButton):
    """A square button with an icon only. `name` is its tool tip and its accessible name."""

    def __init__(
        self,
        look: Look,
        icon_name: str,
        name: str,
        *,
        side: int = SPACE.control,
        size: int = 18,
        colour: str = "text_soft",
        shortcut: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setCheckable(checkable)
        self._look = look
        self._icon_name = icon_name
        self._size = size
        self._colour = colour
        self.setFixedSize(side, side)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rename(name, shortcut)
        look.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if entered(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def rename(self, name: str, shortcut: str = "") -> None:
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name}  {shortcut}".strip()))

    def show_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def _tint(self) -> None:
        colours = self._look.colours
        colour = getattr(colours, self._colour)
        checked = colours.accent_text if self.isCheckable() else None
        self.setIcon(icon(self._icon_name, colour, self._size, colours.border_strong, checked))


class TextButton(QPushButton):
    """A button with words. `kind` names its look: plain, primary, cloud, quiet, link, danger, chip or segment."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = "plain",
        *,
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._kind = kind
        self.setProperty("kind", kind)
        self.rename(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon_name is not None:
            self.setIconSize(QSize(16, 16))
            look.changed.connect(self._tint)
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if entered(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def rename(self, text: str) -> None:
        self._show(text)
        self.setAccessibleName(text)

    def _show(self, text: str) -> None:
        # A lone & would be taken for the mark of a keyboard letter; the space keeps words off the icon.
        self.setText(("\u2005" if self._icon_name else "") + in_its_order(text.replace("&", "&&")))

    def show_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.setProperty("kind", kind)
        restyle(self)

    def _tint(self) -> None:
        colours = self._look.colours
        tint = {"primary": colours.on_accent, "danger": colours.bad, "cloud": colours.on_cloud}
        tint |= dict.fromkeys(("link", "scope"), colours.accent_text) | {"scope-plain": colours.warn}
        if self._icon_name is not None:
            self.setIcon(
                icon(self._icon_name, tint.get(self._kind, colours.text_soft), 16, disabled=colours.text_faint)
            )


class Suggestion(TextButton):
    """As wide as its place; what does not fit ends in …, with the whole of it as a tool tip."""

    def __init__(self, look: Look, text: str, icon_name: str) -> None:
        super().__init__(look, text, "chip", icon_name=icon_name)
        self._whole = text

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 3 * SPACE.medium - SPACE.small
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self._show(shown)
        self.setToolTip("" if shown == self._whole else plain_tip(self._whole))
