"""Shows the page a passage or citation stands on: as a picture or as text, with what was found on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from murmur.domain.documents import PageView, Place
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui import notices
from murmur.ui.evidence import quoting, zoom
from murmur.ui.evidence.find_bar import FindBar
from murmur.ui.evidence.page_bar import PageBar
from murmur.ui.evidence.page_canvas import PageCanvas
from murmur.ui.evidence.page_menu import page_menu
from murmur.ui.evidence.page_text import PageText
from murmur.ui.evidence.selection_bar import SelectionBar
from murmur.ui.evidence.target import Target
from murmur.ui.evidence.thumbnails import Thumbnails
from murmur.ui.jobs import Job, Jobs
from murmur.ui.notices import Notice
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.labels import ground, label
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import say

REDRAW_MS = 180


class PagePane(QWidget):
    """`shown` says that a page is on screen; its PageView comes along. `file_asked` carries a file's path and page."""

    back = Signal()
    shown = Signal(object)
    compare_asked = Signal()
    file_asked = Signal(str, object)

    def __init__(self, look: Look, jobs: Jobs, *, pinned: bool = False, parent: QWidget | None = None) -> None:
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
        self._job: Job | None = None
        self._as_text = False
        self.view: PageView | None = None
        self.notice: Notice | None = None
        self.bar = PageBar(look, pinned=pinned)
        self.canvas = PageCanvas(look)
        self.text = PageText(look)
        self.finder = FindBar(look, jobs)
        self.thumbnails = Thumbnails(look, jobs)
        self.thumbnails.hide()
        self.selection = SelectionBar(look)
        self._waiting = _waiting(look)
        self._blank = QWidget()
        self._stack = QStackedWidget()
        self._notices = QVBoxLayout()
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect()
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(lambda: self._load(keep_place=True))

    def connect_to(self, documents: DocumentService) -> None:
        self._documents = documents
        self.finder.connect_to(documents)
        self.thumbnails.connect_to(documents)

    @property
    def target(self) -> Target | None:
        return self._targets[self._place] if self._targets else None

    @property
    def page_number(self) -> int | None:
        return self._page

    @property
    def busy(self) -> bool:
        """Whether a page or a sharper picture of it is still to come."""
        return self._asked != self._answered or self._redraw.isActive()

    @property
    def showing_text(self) -> bool:
        return self._stack.currentWidget() is self.text

    def open(self, targets: Sequence[Target], place: int, *, of_citations: bool) -> None:
        """Shows the target at `place`; the others can be stepped to."""
        self._targets, self._of_citations = tuple(targets), of_citations
        self._place = place
        self._go()

    def copy_of(self, other: PagePane) -> None:
        """Shows what another pane shows, at the same size."""
        self.canvas.zoom, self._as_text = other.canvas.zoom, other._as_text
        self._targets, self._place, self._of_citations = other._targets, other._place, other._of_citations
        self._go(other._page)

    def step(self, by: int) -> None:
        """To the next or previous target."""
        place = self._place + by
        if 0 <= place < len(self._targets):
            self._place = place
            self._go()

    def open_find(self) -> None:
        """The search in this document, for the words that are selected if they are few."""
        words = self.chosen()
        self.finder.open(words if len(words) <= 60 else "")

    def chosen(self) -> str:
        """The words somebody has marked."""
        return self.text.chosen() if self.showing_text else self.canvas.selecting.text

    def copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self.chosen())

    def copy_cited(self) -> None:
        """The marked words with where they stand; without any, those of the passage that is shown."""
        target, view = self.target, self.view
        if view is None or target is None:
            return
        words = self.chosen() or (target.span.text if target.span is not None else "")
        if words:
            place = target.place if view.page == target.page else ""
            QGuiApplication.clipboard().setText(quoting.citation(words, view, place))

    def show_text(self, wanted: bool) -> None:
        """The page's stored text in place of its picture."""
        self._as_text = wanted
        if self.view is not None:
            self._present(self.view)

    def show_thumbnails(self, wanted: bool) -> None:
        self.thumbnails.setVisible(wanted and self._can_have_thumbnails())
        self._tell_bar()
        if self.thumbnails.isVisible():
            self.thumbnails.setFocus()

    def zoom_by(self, by: int, still: QPointF | None = None) -> None:
        if self.showing_text:
            self.set_zoom(zoom.stepped(self.text.scale, by))
        else:
            self.set_zoom(zoom.stepped(self.canvas.scale, by), still)

    def set_zoom(self, wanted: zoom.Zoom, still: QPointF | None = None) -> None:
        if self.showing_text:
            self.text.set_scale(wanted.scale if wanted.fit is zoom.Fit.NONE else 1.0)
        else:
            self.canvas.set_zoom(wanted, still)
            self._resized()
        self._tell_bar()

    def open_file(self) -> None:
        """Asks to show the file in its own program."""
        if self.view is not None and self.view.path:
            self.file_asked.emit(self.view.path, self.view.page if self.view.pixels is not None else None)

    def tell(self, title: str, words: str) -> None:
        """A notice above the page that can be closed again."""
        self._say(Notice(self._look, title, words, tone="info", closable=True))

    def leave(self) -> None:
        """One step back: out of the search, then out of the page."""
        if self.finder.isVisible():
            self.finder.close_search()
        else:
            self.back.emit()

    def focus_page(self) -> None:
        (self.text if self.showing_text else self.canvas).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self._turn(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self._turn(-1)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.matches(_COPY):
            if self.chosen():
                self.copy_words()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for widget in (self._blank, self._waiting, self.canvas, self.text):
            self._stack.addWidget(widget)
        ground(self._stack, "desk")
        ground(self.thumbnails, "desk")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.finder)
        column.addLayout(self._notices)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        column.addWidget(self.selection)

    def _connect(self) -> None:
        bar = self.bar
        bar.back.connect(self.back)
        bar.page_step.connect(self._turn)
        bar.target_step.connect(self.step)
        bar.zoom_step.connect(self.zoom_by)
        bar.zoomed.connect(self.set_zoom)
        bar.menu_asked.connect(self._drop_menu)
        bar.finder.clicked.connect(self.open_find)
        bar.text.clicked.connect(self.show_text)
        bar.thumbnails.clicked.connect(self.show_thumbnails)
        bar.compare.clicked.connect(self.compare_asked)
        for page in (self.canvas, self.text):
            page.zoomed.connect(self.zoom_by)
            page.menu_asked.connect(self._show_menu)
            page.selected.connect(lambda _: self.selection.show_words(self.chosen()))
        self.canvas.resized.connect(self._resized)
        self.thumbnails.chosen.connect(self._turn_to)
        self.finder.went.connect(self._go_to_place)
        self.finder.changed.connect(lambda: self._mark_found())
        self.finder.closed.connect(self.focus_page)
        self.selection.copied.connect(self.copy_words)
        self.selection.cited.connect(self.copy_cited)

    def _go(self, page: int | None = None) -> None:
        target = self.target
        assert target is not None
        self._page = page if page is not None else target.page
        self.bar.show_page(target.document, self._page, 0)
        self.bar.show_target(self._place, len(self._targets), self._of_citations)
        self.bar.show_why(target.why)
        self.finder.look_at(target.document_id, self._page)
        self._load()

    def _turn(self, by: int) -> None:
        if self._page is not None:
            self._turn_to(self._page + by)

    def _turn_to(self, page: int) -> None:
        if self.view is not None and self._page is not None and 1 <= page <= self.view.page_count:
            self._page = page
            self.finder.page = page
            self._load()

    def _go_to_place(self, place: Place) -> None:
        if self._page != place.page:
            self._page = place.page
            self._load()
        else:
            self._mark_found()

    def _mark_found(self, *, reveal: bool = True) -> None:
        if self.view is not None and self.view.page == self._page:
            found, current = self.finder.on_page(self._page), self.finder.current
            here = current.span if current is not None and current.page == self._page else None
            (self.text if self.showing_text else self.canvas).mark(found, here, reveal=reveal)

    def _load(self, *, keep_place: bool = False) -> None:
        """Asks for the page; what was asked for before and has not come is not wanted any more."""
        documents, target = self._documents, self.target
        if documents is None or target is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._asked += 1
        asked, page = self._asked, self._page
        spans = [target.span] if target.span is not None and page == target.page else []
        # While another page of the stack is shown, the canvas does not know its own width yet.
        width = self.canvas.wanted_width(self._stack.width())
        if not keep_place:
            # A page that comes at once needs no sign of waiting; one that does not gets it after a moment.
            QTimer.singleShot(150, self, lambda: self._wait(asked))
        self._job = self._jobs.start(
            self,
            lambda job: documents.view(target.document_id, page, spans, width, words=True, cancel=job.token),
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
        self._say(Notice(self._look, "", told(view.notice), tone="warn") if view.notice else None)
        self._present(view, keep_place=keep_place)
        self.shown.emit(view)

    def _present(self, view: PageView, *, keep_place: bool = False) -> None:
        self.bar.show_page(view.document, view.page, view.page_count, view.label)
        if view.pixels is not None and not self._as_text:
            self._stack.setCurrentWidget(self.canvas)
            self.canvas.show_page(view, keep_place=keep_place)
            self._resized()
        elif not keep_place or not self.showing_text:
            self._stack.setCurrentWidget(self.text)
            self.text.show_text(view)
            if self.text.shortened and view.notice is None:
                words = self.tr("This text is very long: the part around what you look for is shown.")
                self._say(Notice(self._look, "", words, tone="info"))
        self.selection.show_words(self.chosen())
        self.setFocusProxy(self.text if self.showing_text else self.canvas)
        self._tell_bar()
        if view.page is not None and self._can_have_thumbnails() and self._documents is not None and self.target:
            self.thumbnails.show_page(self.target.document_id, view.page, view.page_count)
        self._mark_found(reveal=not keep_place)

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
        if self.notice is not None and isValid(self.notice):
            self._notices.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
        self.notice = notice
        side = SPACE.small if notice is not None else 0
        self._notices.setContentsMargins(side, 0, side, side)
        if notice is not None:
            notice.destroyed.connect(lambda: self._say(None) if isValid(self) and self.notice is notice else None)
            self._notices.addWidget(notice)

    def _can_have_thumbnails(self) -> bool:
        return self.view is not None and self.view.pixels is not None and self.view.page_count > 1

    def _tell_bar(self) -> None:
        drawn = self.view is not None and self.view.pixels is not None
        scale = self.text.scale if self.showing_text else self.canvas.scale
        self.bar.show_zoom(scale, drawn=not self.showing_text, fit=self.canvas.zoom.fit)
        self.bar.text.setVisible(drawn)
        self.bar.text.setChecked(self._as_text)
        self.bar.thumbnails.setVisible(self._can_have_thumbnails())
        self.bar.thumbnails.setChecked(self.thumbnails.isVisibleTo(self))

    def _show_menu(self, point: QPoint) -> None:
        page_menu(self).popup(point)

    def _drop_menu(self, corner: QPoint) -> None:
        """Below its button, and no further to the right."""
        menu = page_menu(self)
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _resized(self) -> None:
        """The old picture is stretched at once; the sharp one follows when the size has come to rest."""
        if self.view is None or self.view.pixels is None or self.showing_text:
            return
        self._tell_bar()
        if self.canvas.wanted_width() != self._drawn_width:
            self._redraw.start()


_COPY = QKeySequence.StandardKey.Copy


def _waiting(look: Look) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addStretch(2)
    column.addWidget(Spinner(look, 20), 0, Qt.AlignmentFlag.AlignHCenter)
    words = label(say("Drawing the page…"), "small")
    column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return made
