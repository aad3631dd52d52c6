"""The bar above a page: back to the passages, which page, which citation, how large, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from murmur.ui.evidence import why, zoom
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import BriefLabel, ElidedLabel, plain_tip
from murmur.ui.words import number, say, upper_first

SIDE = 26


class PageBar(QWidget):
    """Only buttons and what they say; PagePane knows what they mean. `zoomed` carries a Zoom."""

    back = Signal()
    page_step = Signal(int)
    target_step = Signal(int)
    zoom_step = Signal(int)
    zoomed = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(self, look: Look, *, pinned: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.tight)
        column.addLayout(self._head(look, pinned))
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self.previous_page = self._button(look, tools, "left", self.tr("Previous page"), self.page_step, -1)
        self.page = BriefLabel("small")
        tools.addWidget(self.page)
        self.next_page = self._button(look, tools, "right", self.tr("Next page"), self.page_step, 1)
        tools.addStretch(1)
        self.previous_target = self._button(look, tools, "up", self.tr("Previous citation"), self.target_step, -1)
        self.target = BriefLabel("small")
        tools.addWidget(self.target)
        self.next_target = self._button(look, tools, "down", self.tr("Next citation"), self.target_step, 1)
        tools.addStretch(1)
        self.zoom_out = self._button(look, tools, "zoom-out", self.tr("Smaller"), self.zoom_step, -1)
        self.zoom_at = TextButton(look, "", "quiet")
        self.zoom_at.clicked.connect(self._choose_zoom)
        tools.addWidget(self.zoom_at)
        self.zoom_in = self._button(look, tools, "zoom-in", self.tr("Larger"), self.zoom_step, 1)
        column.addLayout(tools)
        self._drawn = False
        self._fit = zoom.Fit.WIDTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Beside a narrow page the numbers say enough."""
        buttons = (self.previous_page, self.next_page, self.previous_target, self.next_target)
        taken = SIDE * (2 + sum(not button.isHidden() for button in buttons)) + self.zoom_at.sizeHint().width()
        words = [words for words in (self.page, self.target) if not words.isHidden()]
        brief = taken + sum(one.wanted() for one in words) > self.width() - 2 * SPACE.small
        for one in words:
            one.be_brief(brief)

    def show_page(self, document: str, page: int | None, count: int, label: str | None = None) -> None:
        """`label` is what to call it where "Page 3" would be wrong."""
        self.title.setText(document)
        paged = page is not None
        for widget in (self.previous_page, self.page, self.next_page):
            widget.setVisible(paged)
        if page is not None:
            words = self.tr("{label} ({page} of {count})") if label else self.tr("Page {page} of {count}")
            said = words.format(label=upper_first(label or ""), page=page, count=max(page, count))
            self.page.say(said, self.tr("{n} of {count}").format(n=page, count=max(page, count)))
            self.previous_page.setEnabled(page > 1)
            self.next_page.setEnabled(page < count)
        self._make_room()

    def show_target(self, place: int, count: int, of_citations: bool) -> None:
        """Which of the places that can be stepped through is shown; `place` counts from 0."""
        several = count > 1
        for widget in (self.previous_target, self.target, self.next_target):
            widget.setVisible(several)
        words = self.tr("Source {n} of {count}") if of_citations else self.tr("{n} of {count}")
        self.target.say(
            words.format(n=place + 1, count=count), self.tr("{n} of {count}").format(n=place + 1, count=count)
        )
        self.previous_target.setEnabled(place > 0)
        self.next_target.setEnabled(place < count - 1)
        self._make_room()

    def show_why(self, found: str) -> None:
        """Why the passage was found, in short; in whole sentences for who points at it or listens."""
        self.why.setText(upper_first(found))
        self.why.setToolTip(plain_tip(why.in_words(found)))
        self.why.setAccessibleDescription(why.in_words(found))
        self.why.setVisible(bool(found))

    def show_zoom(self, scale: float, *, drawn: bool, fit: zoom.Fit) -> None:
        """`drawn` says that there is a page to be fitted; text is only made larger and smaller."""
        self._drawn, self._fit = drawn, fit
        self.zoom_at.rename(_percent(scale))
        self.zoom_at.setAccessibleName(self.tr("Size: {percent}").format(percent=_percent(scale)))
        self.zoom_out.setEnabled(scale > zoom.STEPS[0] * 1.01)
        self.zoom_in.setEnabled(scale < zoom.STEPS[-1] * 0.99)

    def zooms(self) -> QMenu:
        """The sizes to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._drawn:
            for words, wanted in (
                (self.tr("Fit the width"), zoom.FIT_WIDTH),
                (self.tr("Fit the whole page"), zoom.FIT_PAGE),
            ):
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(self._fit is wanted.fit)
                action.triggered.connect(lambda _=False, wanted=wanted: self.zoomed.emit(wanted))
            menu.addSeparator()
        for scale in zoom.CHOICES:
            action = menu.addAction(_percent(scale))
            action.triggered.connect(lambda _=False, scale=scale: self.zoomed.emit(zoom.at(scale)))
        return menu

    def _choose_zoom(self) -> None:
        menu = self.zooms()
        menu.popup(_below(self.zoom_at) - QPoint(menu.sizeHint().width(), 0))

    def _head(self, look: Look, pinned: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(0)
        leave = self.tr("Close this page") if pinned else self.tr("Back to the passages")
        back = IconButton(look, "close" if pinned else "back", leave, side=28, size=16 if pinned else 18)
        back.clicked.connect(self.back)
        head.addWidget(back)
        head.addSpacing(SPACE.tight)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = ElidedLabel("", "strong", Qt.TextElideMode.ElideMiddle)
        self.why = ElidedLabel("", "caption")
        self.why.hide()
        words.addWidget(self.title)
        words.addWidget(self.why)
        head.addLayout(words, 1)
        head.addSpacing(SPACE.tight)
        self.thumbnails = IconButton(look, "thumbnails", self.tr("Show all pages"), side=28, checkable=True)
        self.text = IconButton(look, "text", self.tr("Show the text"), side=28, checkable=True)
        self.finder = IconButton(look, "search", self.tr("Find in this document"), side=28)
        self.compare = IconButton(look, "compare", self.tr("Compare with another page"), side=28, checkable=True)
        self.compare.setVisible(not pinned)
        self.more = IconButton(look, "more", self.tr("More about this page"), side=28)
        self.more.clicked.connect(lambda: self.menu_asked.emit(_below(self.more)))
        for button in (self.thumbnails, self.text, self.finder, self.compare, self.more):
            head.addWidget(button)
        return head

    def _button(self, look: Look, row: QHBoxLayout, icon_name: str, name: str, signal: object, step: int) -> IconButton:
        button = IconButton(look, icon_name, name, side=SIDE, size=16)
        button.clicked.connect(lambda: signal.emit(step))  # type: ignore[attr-defined]
        row.addWidget(button)
        return button


def _below(button: QWidget) -> QPoint:
    """The lower right corner, on the screen."""
    return button.mapToGlobal(QPoint(button.width(), button.height()))


def _percent(scale: float) -> str:
    return say("{n}%", n=number(round(scale * 100)))
