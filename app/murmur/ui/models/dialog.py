"""The dialog of the models: yours, those to get, and this computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.domain.jobs import Progress
from murmur.domain.models import Model
from murmur.services.shelf import Shelf, ShelfService
from murmur.ui import notices
from murmur.ui.jobs import Job, Jobs, Latest
from murmur.ui.models.computer_page import ComputerPage
from murmur.ui.models.model_card import ModelCard
from murmur.ui.models.pages import FindPage, InstalledPage
from murmur.ui.models.tending import Tending
from murmur.ui.notices import Notice
from murmur.ui.theme import Look
from murmur.ui.told import told
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.side_pages import SidePages


class ModelsDialog(QDialog):
    """`changed` comes when another model is in use, or one came or went."""

    changed = Signal()

    def __init__(
        self, look: Look, jobs: Jobs, service: ShelfService, tending: Tending, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._looking = Latest(jobs, self)
        self._service = service
        self._tending = tending
        self._shelf: Shelf | None = None
        self._wanted = ""
        self._aim = ""
        self._inside: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 620)
        self.setMinimumSize(640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages = SidePages(look)
        column.addWidget(self.pages)
        self.names = ["installed", "find", "computer"]
        self.pages.add("installed", self.tr("On this computer"), "chip", partial(self._page, "installed"))
        self.pages.add("find", self.tr("Get a model"), "export", partial(self._page, "find"))
        self.pages.add("computer", self.tr("This computer"), "computer", partial(self._page, "computer"))
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        tending.changed.connect(self.reload)
        self.open_page("installed")
        self.reload()

    def open_page(self, name: str) -> None:
        """One of `names`."""
        self.pages.open(name)

    def download(self, model_id: str) -> None:
        """Presses the download button of a model as soon as its card is there."""
        self._wanted = model_id
        self._press()

    def go_to(self, model_id: str) -> None:
        """Shows the card of a model as soon as it is there, with the keyboard on its first button."""
        self._aim = model_id
        self._show_aim()

    def _show_aim(self) -> None:
        shelf = self._shelf
        wanted = next((one for one in shelf.models if one.model.id == self._aim), None) if shelf is not None else None
        if wanted is None:
            return
        self._aim = ""
        name = "installed" if wanted.installed else "find"
        self.open_page(name)
        page = self.page(name)
        if isinstance(page, FindPage):
            page.show_all()
        for card in page.findChildren(ModelCard) if page is not None else ():
            if card.shown.model.id == wanted.model.id:
                self.pages.bring_up(name, card)
                first = next(iter(card.buttons.values()), None)
                (first or card).setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self) -> None:
        page = self.page("find")
        for card in page.cards if isinstance(page, FindPage) else ():
            if card.shown.model.id == self._wanted and "download" in card.buttons:
                self._wanted = ""
                card.buttons["download"].click()
                return

    def page(self, name: str) -> QWidget | None:
        """What an opened page shows; None before it has been opened."""
        return self._inside.get(name) if self.pages.opened(name) is not None else None

    def reload(self) -> None:
        """Looks again what is there."""
        self._looking.start(lambda job: self._service.shelf(), self._show, failed=self._failed)

    def _show(self, shelf: Shelf) -> None:
        first = self._shelf is None
        self._shelf = shelf
        current = self.pages.current()
        for name in self.names:
            if self.pages.opened(name) is not None:
                self.pages.rebuild(name)
        if current:
            self.pages.open(current)
        if self._wanted:
            self._press()
        if self._aim:
            self._show_aim()
        if not first:
            self.changed.emit()

    def _page(self, name: str) -> QWidget:
        if self._shelf is None:
            page: QWidget = label(self.tr("Looking at the models…"), "soft")
        else:
            page = {"installed": self._installed, "find": self._find, "computer": self._computer}[name](self._shelf)
        self._inside[name] = page
        return page

    def _installed(self, shelf: Shelf) -> QWidget:
        page = InstalledPage(self._look, self._tending, shelf)
        page.install_asked.connect(self._choose_file)
        return page

    def _find(self, shelf: Shelf) -> QWidget:
        return FindPage(self._look, self._tending, shelf)

    def _computer(self, shelf: Shelf) -> QWidget:
        page = ComputerPage(self._look, shelf)
        page.measure_asked.connect(partial(self._measure, page))
        return page

    def _measure(self, page: ComputerPage) -> None:
        page.set_busy(self.tr("Measuring…"))

        def over(error: MurmurError | None) -> None:
            page.set_busy("")
            if error is not None:
                self._failed(error)

        self._jobs.start(
            page,
            lambda job: self._service.measure(job.tell, job.token),
            lambda _: self.reload(),
            failed=over,
            stopped=lambda: over(None),
        )

    def _choose_file(self) -> None:
        kinds = self.tr("Models and bundles (*.gguf *.zip);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Install a model"), str(Path.home()), kinds)
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Takes a model from a file, a folder or a bundle."""
        notice = Notice(
            self._look, self.tr("Installing {name}").format(name=path.name), self.tr("Reading…"), tone="info"
        )
        self.pages.side.addWidget(notice)

        def work(job: Job) -> Model:
            return self._service.install(path, job.tell, job.token)

        def events(told_: list[Progress]) -> None:
            done = told_[-1]
            share = f" {100 * done.done // done.total} %" if done.total else ""
            notice.setAccessibleDescription(f"{told(done.what)}{share}")

        def over(result: object) -> None:
            notice.deleteLater()
            if isinstance(result, MurmurError):
                self._failed(result)
            else:
                self.reload()

        self._jobs.start(self, work, over, events=events, failed=over, stopped=lambda: over(None))

    def _failed(self, error: MurmurError) -> None:
        self.pages.side.addWidget(notices.of(self._look, error, closable=True))
