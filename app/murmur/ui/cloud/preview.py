"""The preview: what would leave is chosen at one side and read at the other, and only what was read is sent."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.cloud import Approval
from murmur.domain.errors import MurmurError
from murmur.services.escalation import Choice, CloudStanding, Draft, EscalationService, Preview
from murmur.ui import notices
from murmur.ui.announce import announce
from murmur.ui.cloud import words
from murmur.ui.cloud.choosing import Choosing
from murmur.ui.cloud.reading import Reading
from murmur.ui.jobs import Job, Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.spinner import Spinner

SIZE = (1120, 720)
LEAST = (780, 520)
LONGEST_HOST = 44


class PreviewDialog(QDialog):
    """`approved` carries the preview that was read and the approval that was given for it, and for nothing else."""

    approved = Signal(object, object)
    settings_asked = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        service: EscalationService,
        conversation_id: str,
        turn_id: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._service = service
        self._turn = conversation_id, turn_id
        self.preview: Preview | None = None
        """What is on screen, as long as it is what was chosen: only this can be approved."""
        self.draft: Draft | None = None
        self.choice = Choice(frozenset())
        self._standing = CloudStanding(False)
        self._making = self._again = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask a cloud model"))
        self._fit(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._head())
        self.choosing: Choosing | None = None
        self.reading = Reading(look)
        self._right = QStackedWidget()
        self._right.addWidget(self.reading)
        self._nothing = label("", "soft", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right.addWidget(self._nothing)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._sides.setChildrenCollapsible(False)
        self._sides.setHandleWidth(2 * SPACE.medium)
        self._sides.setProperty("bare", "true")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._busy_page())
        self._stack.addWidget(self._sides)
        self._empty = QWidget()
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        column.addLayout(self._foot())
        self._load()

    # Buttons and words around what is read

    def _fit(self, parent: QWidget | None) -> None:
        self.setMinimumSize(*LEAST)
        room = parent.window().size() if parent is not None else None
        width = min(SIZE[0], room.width() - SPACE.vast) if room is not None else SIZE[0]
        height = min(SIZE[1], room.height() - SPACE.vast) if room is not None else SIZE[1]
        self.resize(max(LEAST[0], width), max(LEAST[1], height))

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self._sign = Picture(self._look, "cloud", "cloud", 20)
        row.addWidget(self._sign)
        self.to = label("", "title", wrap=True)
        row.addWidget(self.to, 1)
        head.addLayout(row)
        self.costs = label("", "faint", wrap=True)
        head.addWidget(self.costs)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(SPACE.small)
        honest = self.tr("Replacing names reduces what can be learned; it does not make the text anonymous.")
        above, row = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(SPACE.small)
        above.addWidget(label(honest, "small", wrap=True), 1)
        above.addWidget(self.reading.seen)
        above.addWidget(self.reading.more)
        foot.addLayout(above)
        row.setSpacing(SPACE.small)
        self.spinner = Spinner(self._look)
        self.spinner.hide()
        row.addWidget(self.spinner)
        self.state = label("", "small")
        row.addWidget(self.state)
        row.addStretch(1)
        self.cancel = TextButton(self._look, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.send = TextButton(self._look, self.tr("Send"), "cloud", icon_name="cloud")
        self.send.clicked.connect(self._approve)
        self.send.setEnabled(False)
        row.addWidget(self.cancel)
        row.addWidget(self.send)
        foot.addLayout(row)
        self.cancel.setFocus()
        return foot

    def _busy_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(Spinner(self._look))
        row.addWidget(label(self.tr("Looking at what would leave…"), "soft"))
        row.addStretch(1)
        return page

    # From the answer to a draft

    def _load(self) -> None:
        service, turn = self._service, self._turn

        def work(job: Job) -> tuple[Draft, CloudStanding]:
            return service.draft(*turn), service.standing()

        self._stack.setCurrentIndex(0)
        self._jobs.start(self, work, lambda both: self._begin(*both), failed=partial(self._fail, self._load))

    def _begin(self, draft: Draft, standing: CloudStanding) -> None:
        self.draft, self._standing = draft, standing
        self.to.setText(self.tr("To {host}: {model}").format(host=standing.host, model=standing.model))
        choosing = self.choosing = Choosing(self._look, draft)
        choosing.passages.changed.connect(lambda chosen: self._change(replace(self.choice, passages=chosen)))
        choosing.table.chosen.connect(self._keep)
        choosing.table.pointed.connect(self.reading.point)
        choosing.also.wanted.connect(self._also)
        choosing.settings_asked.connect(self.settings_asked)
        self._sides.addWidget(choosing)
        self._sides.addWidget(self._right)
        self._sides.setStretchFactor(0, 2)
        self._sides.setStretchFactor(1, 3)
        self._sides.setSizes([2 * self.width() // 5, 3 * self.width() // 5])
        self._stack.setCurrentWidget(self._sides)
        self._change(Choice(choosing.passages.chosen()))

    # From a choice to a preview

    def _change(self, choice: Choice) -> None:
        """Whatever is chosen otherwise takes the preview away, and with it what could be approved."""
        self.choice, self.preview = choice, None
        self._clear_trouble()
        self.send.setEnabled(False)
        self.send.rename(self.tr("Send"))
        if choice.passages:
            self._make()
        else:
            assert self.draft is not None
            assert self.choosing is not None
            self.choosing.show_nothing()
            free = any(not one.withheld for one in self.draft.passages)
            tick = self.tr("Tick a passage to see what would leave.")
            none = self.tr("No passage of this answer may leave this computer.")
            self._nothing.setText(tick if free else none)
            self._right.setCurrentWidget(self._nothing)
            self._tell(tick if free else none, busy=False)

    def _make(self) -> None:
        if self._making:
            self._again = True
            return
        draft, choice, service = self.draft, self.choice, self._service
        assert draft is not None
        self._making, self._again = True, False
        making = self.tr("Making the preview…")
        self._tell(making, busy=True)
        self._nothing.setText(making)
        self.reading.set_stale(True)
        self._jobs.start(
            self, lambda job: service.preview(draft, choice), self._show, failed=partial(self._fail, self._make)
        )

    def _show(self, preview: Preview) -> None:
        self._making = False
        if not self.choice.passages:
            return
        if self._again or preview.choice != self.choice:
            self._make()
            return
        assert self.choosing is not None
        self.preview = preview
        self.reading.set_stale(False)
        self.reading.show_preview(preview, self._standing.has_key)
        self.choosing.show_found(preview)
        self._right.setCurrentWidget(self.reading)
        self._tell_where(preview)
        size = words.size(len(preview.payload.body))
        host = _short(preview.payload.host)
        self.send.rename(self.tr("Send these {bytes} to {host}").format(bytes=size, host=host))
        self.send.setEnabled(True)
        self._tell("", busy=False)
        announce(self, self.tr("The preview is ready: {bytes}").format(bytes=size))

    def _tell_where(self, preview: Preview) -> None:
        payload = preview.payload
        secure = self.tr("over TLS") if words.over_tls(payload) else self.tr("NOT encrypted on the way")
        self.to.setText(
            self.tr("To {host}: {model}, {secure}").format(host=payload.host, model=payload.model, secure=secure)
        )
        if not words.over_tls(payload):
            self._sign.show_icon("alert", "warn")
        self.costs.setText(f"{words.expected(preview.estimate)} · {words.spent(self._standing)}")

    def _keep(self, original: str, replaced: bool) -> None:
        """An identifier is to be replaced, or to leave as it is."""
        kept, more = self.choice.kept, self.choice.replaced
        own = original.casefold() in {word.casefold() for word in more}
        if replaced and original in kept:
            self._change(replace(self.choice, kept=kept - {original}))
        elif replaced:
            self._change(replace(self.choice, replaced=(*more, original)))
        elif own:
            left = tuple(word for word in more if word.casefold() != original.casefold())
            self._change(replace(self.choice, replaced=left))
        else:
            self._change(replace(self.choice, kept=kept | {original}))

    def _also(self, word: str) -> None:
        if word.casefold() not in {one.casefold() for one in self.choice.replaced}:
            self._change(replace(self.choice, replaced=(*self.choice.replaced, word), kept=self.choice.kept - {word}))

    # From a preview to an approval

    def _approve(self) -> None:
        preview, service = self.preview, self._service
        if preview is None:
            return
        self.send.setEnabled(False)
        self._clear_trouble()
        self._tell(self.tr("Handing it over…"), busy=True)

        def done(approval: Approval) -> None:
            if self.preview is preview:  # nothing was chosen otherwise meanwhile
                self.approved.emit(preview, approval)
                self.accept()

        self._jobs.start(self, lambda job: service.approve(preview), done, failed=partial(self._fail, self._approve))

    def _fail(self, again: object, error: MurmurError) -> None:
        """Nothing is lost: what was chosen stays chosen."""
        self._making = False
        self._tell("", busy=False)
        self._clear_trouble()
        self.send.setEnabled(self.preview is not None)
        if self.choosing is None:
            self._stack.setCurrentWidget(self._empty)
        if self.preview is None:
            self._nothing.setText(self.tr("There is no preview, and nothing can be sent."))
            self._right.setCurrentWidget(self._nothing)
        notice = notices.of(self._look, error, self.tr("Try again"))
        assert notice.action is not None
        notice.action.clicked.connect(self._clear_trouble)
        notice.action.clicked.connect(again)
        self.trouble.addWidget(notice)
        announce(self, str(error))

    def _clear_trouble(self) -> None:
        while (item := self.trouble.takeAt(0)) is not None:
            notice = item.widget()
            if notice is not None:
                notice.hide()
                notice.deleteLater()

    def _tell(self, text: str, *, busy: bool) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.spinner.setVisible(busy)
        self.reading.show_seen(self.preview is not None)


def _short(host: str) -> str:
    half = LONGEST_HOST // 2
    return host if len(host) <= LONGEST_HOST else f"{host[:half]}…{host[-half:]}"
