"""Pages of a dialog with their names in a column beside them; each is built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ground, label


class SidePages(QWidget):
    """`side` is the column with the names, for what belongs below them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._builders: dict[str, tuple[str, Callable[[], QWidget], bool]] = {}
        self._made: dict[str, QWidget] = {}
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        side = QWidget()
        ground(side, "window")
        side.setMinimumWidth(196)
        self.side = QVBoxLayout(side)
        self.side.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.large)
        self.side.setSpacing(SPACE.hair)
        self.side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._pages, 1)

    def add(
        self, name: str, title: str, icon_name: str, build: Callable[[], QWidget], *, reading: bool = False
    ) -> None:
        """A page that `build` makes when it is wanted; its title stands over it. A page for `reading` has nothing to
        go to inside, so it takes the focus itself and scrolls by the arrow keys."""
        self._builders[name] = (title, build, reading)
        button = TextButton(self._look, title, "nav", icon_name=icon_name)
        button.setCheckable(True)
        button.setProperty("page", name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.open(name))
        self._group.addButton(button)
        self.side.insertWidget(self.side.count() - 1, button)

    def space(self) -> None:
        """A gap before the next name."""
        self.side.insertSpacing(self.side.count() - 1, SPACE.medium)

    def open(self, name: str) -> None:
        """Shows a page, building it where it has not been seen yet; KeyError where there is none."""
        if name not in self._made:
            self._made[name] = self._framed(*self._builders[name])
            self._pages.addWidget(self._made[name])
        self._pages.setCurrentWidget(self._made[name])
        for button in self._group.buttons():
            if button.property("page") == name:
                button.setChecked(True)
                button.setFocus()

    def opened(self, name: str) -> QWidget | None:
        """The page, or None before it has been opened."""
        return self._made.get(name)

    def bring_up(self, name: str, widget: QWidget) -> None:
        """Scrolls an opened page until this part of it is in sight."""
        page = self._made.get(name)
        for area in page.findChildren(QScrollArea) if page is not None else ():
            if area.isAncestorOf(widget):
                inside = area.widget()
                layout = inside.layout() if inside is not None else None
                if layout is not None:
                    layout.activate()
                area.ensureWidgetVisible(widget)

    def current(self) -> str:
        """The page in sight, or "" before one was opened."""
        return next((name for name, page in self._made.items() if page is self._pages.currentWidget()), "")

    def forget(self, name: str) -> bool:
        """What an opened page shows has changed: it is made anew when it is opened again. Whether there was one."""
        before = self._made.pop(name, None)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        return before is not None

    def rebuild(self, name: str) -> None:
        """Makes an opened page anew, as what it shows has changed."""
        if self.forget(name):
            self.open(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from name to name."""
        names = [str(button.property("page")) for button in self._group.buttons()]
        checked = self._group.checkedButton()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and checked is not None and checked.hasFocus():
            self.open(names[(names.index(str(checked.property("page"))) + step) % len(names)])
        else:
            super().keyPressEvent(event)

    def _framed(self, title: str, build: Callable[[], QWidget], reading: bool) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE.wide + 4, SPACE.wide, SPACE.wide - SPACE.small, SPACE.wide)
        column.setSpacing(SPACE.large)
        head = label(title, "title", wrap=True)
        if reading:
            head.setContentsMargins(SPACE.tight + 2, 0, 0, 0)
        column.addWidget(head)
        area = _scrolled(build())
        if reading:
            area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            area.setAccessibleName(title)
            area.setProperty("reading", "true")
        column.addWidget(area, 1)
        return page


def _scrolled(inside: QWidget) -> QScrollArea:
    """Long translations and large type take more room than a small screen has."""
    ground(inside, "surface")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    layout = inside.layout()
    if layout is not None and layout.hasHeightForWidth():
        inside.setMinimumHeight(1)  # else Qt reserves the height that wrapped words would take in a narrow column
    area.setWidget(inside)
    margins = inside.contentsMargins()
    margins.setRight(margins.right() + SPACE.small)
    inside.setContentsMargins(margins)
    return area
