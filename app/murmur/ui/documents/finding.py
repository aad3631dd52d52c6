"""The row over the list: a field that finds documents by their names, and how they are sorted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from murmur.ui.documents.shelf import Order
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, SearchSign, name_signs


class Finding(QWidget):
    """`changed` whenever other documents, or the same in another order, are wanted."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = Order.NAME
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, 0, SPACE.small + 2, SPACE.tight)
        row.setSpacing(SPACE.tight)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a document"))
        self.field.setAccessibleName(self.tr("Find a document by its name"))
        self.field.setClearButtonEnabled(True)
        SearchSign(look, self.field)
        name_signs(self.field)
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self.changed)
        row.addWidget(self.field, 1)
        self.sort = IconButton(look, "sort", "", side=28)
        self.sort.clicked.connect(self._menu)
        row.addWidget(self.sort)
        self._rename()

    def start_with(self, order: str) -> None:
        """The order of this name, where there is one."""
        self.order = Order(order) if order in {known.value for known in Order} else Order.NAME
        self._rename()

    def sort_by(self, order: Order) -> None:
        self.order = order
        self._rename()
        self.changed.emit()

    def names(self) -> dict[Order, str]:
        return {
            Order.NAME: self.tr("Name"),
            Order.ADDED: self.tr("Last added first"),
            Order.KIND: self.tr("Kind"),
            Order.SIZE: self.tr("Largest first"),
            Order.PAGES: self.tr("Most pages first"),
        }

    def _rename(self) -> None:
        self.sort.rename(self.tr("Sort the documents. Now: {order}").format(order=self.names()[self.order]))

    def _menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in self.names().items():
            action = menu.addAction(name, partial(self.sort_by, order))
            action.setCheckable(True)
            action.setChecked(order is self.order)
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))
