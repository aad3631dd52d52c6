"""The bar above a page: back to the passages, which page, which citation, how large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton
from murmur.ui.widgets.labels import ElidedLabel, label

SIDE = 26


class PageBar(QWidget):
    """Only buttons and what they say; PagePane knows what they mean."""

    back = Signal()
    page_step = Signal(int)
    target_step = Signal(int)
    zoom_step = Signal(int)
    fit = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        back = IconButton(look, "back", self.tr("Back to the passages"), side=28)
        back.clicked.connect(self.back)
        head.addWidget(back)
        self.title = ElidedLabel("", "strong", Qt.TextElideMode.ElideMiddle)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self.previous_page = self._button(look, tools, "left", self.tr("Previous page"), self.page_step, -1)
        self.page = label("", "small")
        tools.addWidget(self.page)
        self.next_page = self._button(look, tools, "right", self.tr("Next page"), self.page_step, 1)
        tools.addStretch(1)
        self.previous_target = self._button(look, tools, "up", self.tr("Previous citation"), self.target_step, -1)
        self.target = label("", "small")
        tools.addWidget(self.target)
        self.next_target = self._button(look, tools, "down", self.tr("Next citation"), self.target_step, 1)
        tools.addStretch(1)
        self.zoom_out = self._button(look, tools, "zoom-out", self.tr("Smaller"), self.zoom_step, -1)
        self.zoom_in = self._button(look, tools, "zoom-in", self.tr("Larger"), self.zoom_step, 1)
        self.fit_width = IconButton(look, "fit-width", self.tr("Fit the width"), side=SIDE, size=16)
        self.fit_width.clicked.connect(self.fit)
        tools.addWidget(self.fit_width)
        column.addLayout(tools)

    def show_page(self, document: str, page: int | None, count: int, label: str | None = None) -> None:
        """`label` is what to call it where "Page 3" would be wrong."""
        self.title.setText(document)
        paged = page is not None
        for widget in (self.previous_page, self.page, self.next_page):
            widget.setVisible(paged)
        if page is not None:
            words = self.tr("{label} ({page} of {count})") if label else self.tr("Page {page} of {count}")
            named = f"{label[:1].upper()}{label[1:]}" if label else ""
            self.page.setText(words.format(label=named, page=page, count=max(page, count)))
            self.previous_page.setEnabled(page > 1)
            self.next_page.setEnabled(page < count)

    def show_target(self, place: int, count: int, of_citations: bool) -> None:
        """Which of the places that can be stepped through is shown; `place` counts from 0."""
        several = count > 1
        for widget in (self.previous_target, self.target, self.next_target):
            widget.setVisible(several)
        words = self.tr("Source {n} of {count}") if of_citations else self.tr("{n} of {count}")
        self.target.setText(words.format(n=place + 1, count=count))
        self.previous_target.setEnabled(place > 0)
        self.next_target.setEnabled(place < count - 1)

    def show_zoom(self, drawn: bool) -> None:
        for widget in (self.zoom_out, self.zoom_in, self.fit_width):
            widget.setVisible(drawn)

    def _button(self, look: Look, row: QHBoxLayout, icon_name: str, name: str, signal: object, step: int) -> IconButton:
        button = IconButton(look, icon_name, name, side=SIDE, size=16)
        button.clicked.connect(lambda: signal.emit(step))  # type: ignore[attr-defined]
        row.addWidget(button)
        return button
