"""Shows the page a passage or citation stands on, and steps through pages and citations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.documents import PageView
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui import notices
from murmur.ui.evidence.page_bar import PageBar
from murmur.ui.evidence.page_canvas import PageCanvas
from murmur.ui.evidence.page_text import PageText
from murmur.ui.evidence.target import Target
from murmur.ui.jobs import Jobs
from murmur.ui.notices import Notice
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground, label
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import say

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
REDRAW_MS = 180


class PagePane(QWidget):
    """`shown` says that a page is on screen; its PageView comes along."""

    back = Signal()
    shown = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._documents: DocumentService | None = None
        self._targets: tuple[Target, ...] = ()
        self._place = 0
        self._of_citations = False
        self._page: int | None = None
        self._asked = 0
        self._answered = 0
        self._drawn_width = 0
        self.view: PageView | None = None
        self.bar = PageBar(look)
        self.bar.back.connect(self.back)
        self.bar.page_step.connect(self._turn)
        self.bar.target_step.connect(self.step)
        self.bar.zoom_step.connect(self._zoom)
        self.bar.fit.connect(lambda: self._set_zoom(1.0))
        self.canvas = PageCanvas(look)
        self.canvas.zoomed.connect(self._zoom)
        self.canvas.resized.connect(self._resized)
        self.text = PageText(look)
        self._waiting = _waiting(look)
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for widget in (self._blank, self._waiting, self.canvas, self.text):
            self._stack.addWidget(widget)
        ground(self._stack, "desk")
        self.notice: Notice | None = None
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(SPACE.small, 0, SPACE.small, SPACE.small)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._notices)
        column.addWidget(self._stack, 1)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(lambda: self._load(keep_place=True))

    def connect_to(self, documents: DocumentService) -> None:
        self._documents = documents

    @property
    def target(self) -> Target | None:
        return self._targets[self._place] if self._targets else None

    def open(self, targets: Sequence[Target], place: int, *, of_citations: bool) -> None:
        """Shows the target at `place`; the others can be stepped to."""
        self._targets, self._of_citations = tuple(targets), of_citations
        self._place = place
        self._go()

    def step(self, by: int) -> None:
        """To the next or previous target."""
        place = self._place + by
        if 0 <= place < len(self._targets):
            self._place = place
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self._turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self._turn(-1)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        target = self.target
        assert target is not None
        self._page = target.page
        self.bar.show_page(target.document, self._page, 0)
        self.bar.show_target(self._place, len(self._targets), self._of_citations)
        self._load()

    def _turn(self, by: int) -> None:
        if self._page is None or self.view is None:
            return
        page = self._page + by
        if 1 <= page <= self.view.page_count:
            self._page = page
            self._load()

    def _load(self, *, keep_place: bool = False) -> None:
        """Asks for the page; an answer that comes after the next request is dropped."""
        documents, target = self._documents, self.target
        if documents is None or target is None:
            return
        self._asked += 1
        asked, page = self._asked, self._page
        spans = [target.span] if target.span is not None and page == target.page else []
        # While another page of the stack is shown, the canvas does not know its own width yet.
        width = self.canvas.wanted_width(self.width())
        if not keep_place:
            # A page that comes at once needs no sign of waiting; one that does not gets it after a moment.
            QTimer.singleShot(150, self, lambda: self._wait(asked))
        self._jobs.start(
            self,
            lambda job: documents.view(target.document_id, page, spans, width),
            lambda view: self._show(asked, view, width, keep_place),
            failed=lambda error: self._fail(asked, error),
        )

    def _wait(self, asked: int) -> None:
        if asked == self._asked and asked != self._answered:
            self._stack.setCurrentWidget(self._waiting)

    def _show(self, asked: int, view: PageView, width: int, keep_place: bool) -> None:
        if asked != self._asked:
            return
        self._answered = asked
        self.view = view
        self._page = view.page
        self._drawn_width = width
        self.bar.show_page(view.document, view.page, view.page_count, view.label)
        self.bar.show_zoom(view.pixels is not None)
        self._say(Notice(self._look, "", view.notice, tone="warn") if view.notice else None)
        if view.pixels is not None:
            self._stack.setCurrentWidget(self.canvas)
            self.canvas.show_page(view, keep_place=keep_place)
            self._resized()
        else:
            self._stack.setCurrentWidget(self.text)
            self.text.show_text(view)
        self.shown.emit(view)

    def _fail(self, asked: int, error: MurmurError) -> None:
        if asked != self._asked:
            return
        self._answered = asked
        self.view = None
        notice = notices.of(self._look, error, self.tr("Try again"))
        assert notice.action is not None
        notice.action.clicked.connect(lambda: self._load())
        self._say(notice)
        self._stack.setCurrentWidget(self._blank)

    def _say(self, notice: Notice | None) -> None:
        if self.notice is not None:
            self._notices.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
        self.notice = notice
        if notice is not None:
            self._notices.addWidget(notice)

    def _zoom(self, by: int) -> None:
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.canvas.zoom))
        self._set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + by))])

    def _set_zoom(self, zoom: float) -> None:
        self.canvas.set_zoom(zoom)
        self._resized()

    def _resized(self) -> None:
        """The old picture is stretched at once; the sharp one follows when the size has come to rest."""
        if self.view is not None and self.view.pixels and self.canvas.wanted_width(self.width()) != self._drawn_width:
            self._redraw.start()


def _waiting(look: Look) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addStretch(2)
    column.addWidget(Spinner(look, 20), 0, Qt.AlignmentFlag.AlignHCenter)
    words = label(say("Drawing the page…"), "small")
    column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return made
