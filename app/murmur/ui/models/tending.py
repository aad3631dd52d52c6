"""What is done with a model when a button of its card is pressed: each in a job of its own, shown on the card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from murmur.domain.downloads import Transfer
from murmur.domain.errors import Cancelled, MurmurError
from murmur.domain.jobs import Progress
from murmur.domain.models import Model
from murmur.services.shelf import ShelfService
from murmur.ui.jobs import Job, Jobs
from murmur.ui.models import words
from murmur.ui.models.model_card import ModelCard
from murmur.ui.theme import Look
from murmur.ui.told import told
from murmur.ui.widgets.confirm import ConfirmDialog


class Tending(QObject):
    """`changed` comes when the shelf is another than before. Downloads go on while their dialog is closed: it is the
    jobs that own them."""

    changed = Signal()

    def __init__(self, look: Look, jobs: Jobs, service: ShelfService, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._look = look
        self._jobs = jobs
        self._service = service
        self._under_way: dict[str, Job] = {}
        self._cards: dict[str, list[ModelCard]] = {}
        self._last: dict[str, Transfer | Progress] = {}

    def tend(self, card: ModelCard) -> None:
        """From now on the card's buttons work, and it shows what is under way."""
        model_id = card.shown.model.id
        self._cards.setdefault(model_id, []).append(card)
        card.destroyed.connect(lambda: self._forget(model_id, card))
        card.asked.connect(lambda wish: self._do(wish, card.shown.model))
        if model_id in self._last:
            self._show(model_id, [self._last[model_id]])

    def stop(self, model_id: str) -> None:
        """Pauses the download, or stops the check."""
        job = self._under_way.get(model_id)
        if job is not None:
            job.cancel()

    def _do(self, wish: str, model: Model) -> None:
        match wish:
            case "download":
                self._download(model)
            case "pause":
                self.stop(model.id)
            case "verify":
                self._start(model.id, lambda job: self._service.verify(model.id, job.tell, job.token), self._verified)
            case "use":
                self._start(model.id, lambda job: self._service.choose(model.id), self._changed)
            case "optimise":
                self._optimise(model)
            case "undo":
                self._start(model.id, lambda job: self._service.undo_optimising(model.id), self._changed)
            case "discard":
                self._start(model.id, lambda job: self._service.discard(model.id), self._changed)
            case "remove":
                title = self.tr("Remove {name} from this computer?").format(name=model.name)
                size = words.size(model.bytes or 0)
                text = self.tr("{size} are set free; it can be downloaded again.").format(size=size)
                self._ask(title, text, self.tr("Remove"), "danger", lambda: self._remove(model))

    def _remove(self, model: Model) -> None:
        self._start(model.id, lambda job: self._service.remove(model.id), self._changed)

    def _optimise(self, model: Model) -> None:
        title = self.tr("Make a faster copy of {name}?").format(name=model.name)
        text = self.tr(
            "The copy is in the file format that this computer runs fastest. It takes up to a minute, about as much "
            "room on the disk again, and some of the model's quality: how much is measured and shown. You can go back."
        )

        def work(job: Job) -> None:
            self._service.optimise(model.id, job.tell, job.token)

        make = self.tr("Make the copy")
        self._ask(title, text, make, "primary", lambda: self._start(model.id, work, self._changed))

    def _download(self, model: Model) -> None:
        licence = model.licence
        if licence.spdx is not None:
            self._fetch(model, accepted=False)
            return
        title = self.tr("{name} comes with terms of its maker: {licence}").format(name=model.name, licence=licence.name)
        parts = [told(licence.terms or ""), self.tr("Read them here: {address}").format(address=licence.url or "—")]
        text = "\n\n".join(part for part in parts if part)
        self._ask(title, text, self.tr("I accept"), "primary", lambda: self._fetch(model, accepted=True))

    def _fetch(self, model: Model, accepted: bool) -> None:
        def work(job: Job) -> None:
            self._service.download(model.id, job.tell, job.token, accepted)

        self._start(model.id, work, self._changed)

    def _start(self, model_id: str, work: Callable[[Job], None], done: Callable[[str], None]) -> None:
        if model_id in self._under_way:
            return

        def ended(error: MurmurError | None) -> None:
            self._under_way.pop(model_id, None)
            self._last.pop(model_id, None)
            if error is None:
                done(model_id)
            elif isinstance(error, Cancelled):
                self._changed(model_id)
            else:
                for card in self._cards.get(model_id, []):
                    card.show_error(error)

        self._under_way[model_id] = self._jobs.start(
            self,
            work,
            lambda _: ended(None),
            events=lambda events: self._show(model_id, events),
            failed=ended,
            stopped=lambda: ended(Cancelled()),
        )

    def _show(self, model_id: str, events: list[Transfer | Progress]) -> None:
        self._last[model_id] = event = events[-1]
        for card in self._cards.get(model_id, []):
            if isinstance(event, Transfer):
                card.show_transfer(event)
            else:
                card.show_progress(event)

    def _verified(self, model_id: str) -> None:
        for card in self._cards.get(model_id, []):
            card.show_note(self.tr("Every byte is as it should be."))

    def _changed(self, model_id: str) -> None:
        self.changed.emit()

    def _forget(self, model_id: str, card: ModelCard) -> None:
        self._cards[model_id] = [one for one in self._cards[model_id] if one is not card]

    def _ask(self, title: str, text: str, yes: str, kind: str, action: Callable[[], None]) -> None:
        over = QApplication.activeModalWidget() or self._window  # the models' dialog, while it is open
        dialog = ConfirmDialog(self._look, title, text, yes, over, kind=kind)
        dialog.accepted.connect(action)
        dialog.open()
