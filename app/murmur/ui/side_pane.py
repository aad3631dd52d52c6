"""The left pane: the conversations and the documents, one at a time, with what adds to the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ground


class SidePane(QWidget):
    """`turned` whenever another page is shown."""

    turned = Signal(object)

    def __init__(
        self, look: Look, conversations: QWidget, documents: QWidget, add: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._add = add
        self._documents = documents
        self._pages = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.small + 2, SPACE.small, SPACE.small + 2, SPACE.tight)
        head.setSpacing(SPACE.hair)
        head.addStrut(28)  # the height of the button to add, which only one of the pages has
        self._group = QButtonGroup(self)
        self._tabs: dict[QWidget, TextButton] = {}
        for page, name, keys in (
            (conversations, self.tr("Conversations"), "Ctrl+1"),
            (documents, self.tr("Documents"), "Ctrl+2"),
        ):
            tab = TextButton(look, name, "segment")
            tab.setCheckable(True)
            tab.setToolTip(keys)
            tab.clicked.connect(lambda _=False, page=page: self.show_page(page))
            self._group.addButton(tab)
            self._tabs[page] = tab
            self._pages.addWidget(page)
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.show_page(documents)

    @property
    def page(self) -> QWidget | None:
        return self._pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        self._tabs[page].setChecked(True)
        self._pages.setCurrentWidget(page)
        self._add.setVisible(page is self._documents)
        self.turned.emit(page)
