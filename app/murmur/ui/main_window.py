"""The window: unlock where needed, then the workspace; it opens the library, takes dropped files, and closes up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from murmur.domain.conversations import ConversationFacts
from murmur.domain.documents import DEFAULT_COLLECTION
from murmur.domain.errors import Cancelled, FileUnavailable, MurmurError
from murmur.domain.settings import Settings
from murmur.services.api import Door, Services
from murmur.ui import commands, front, opening, shortcuts, tab_order, window_state
from murmur.ui.cloud.room import CloudRoom
from murmur.ui.documents.choosing import Wanted, choose
from murmur.ui.documents.dropping import Dropping
from murmur.ui.icons import icon
from murmur.ui.jobs import Job, Jobs
from murmur.ui.locking import Locking
from murmur.ui.models.room import ModelsRoom
from murmur.ui.preload import preload
from murmur.ui.theme import Look
from murmur.ui.words import number
from murmur.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from murmur.ui.beginning.beginning import Beginning
    from murmur.ui.chat.turn_view import TurnView
    from murmur.ui.conversations.menu import Format
    from murmur.ui.tray import Tray
    from murmur.ui.unlock import Unlock

LEAST = (900, 600)
CLOSING_SECONDS = 10.0
RECENT = 6
"""So many of the last commands come first in the palette."""


class MainWindow(QMainWindow):
    """`open_address` shows an address in the browser, `open_file` a file in its own program, after the person has read
    it and agreed; `choose` asks which files or folders are meant."""

    def __init__(
        self,
        door: Door,
        look: Look,
        open_address: Callable[[str], bool],
        open_file: Callable[[opening.Way], bool] = opening.go,
        choose: Callable[[QWidget, Wanted], Sequence[Path]] = choose,
    ) -> None:
        super().__init__()
        self.door = door
        self.look = look
        self._open_address = open_address
        self._open_file = open_file
        self._choose = choose
        self.state = window_state.load(door.home)
        look.choose(window_state.theme_of(self.state))
        self.jobs = Jobs(self._failed, self)
        self.models = ModelsRoom(look, self.jobs, self)
        self.cloud = CloudRoom(look, self.jobs, self)
        self.cloud.settings_asked.connect(lambda: self.show_settings("cloud"))
        self.cloud.dossier_asked.connect(self.save_dossier)
        self.cloud.larger_asked.connect(self.models.show_model)
        self.services: Services | None = None
        self._waiting: Sequence[Path] = ()
        self.settings = Settings()
        self.unlock: Unlock | None = None
        self.workspace: Workspace | None = None
        self.beginning: Beginning | None = None
        self.tray: Tray | None = None
        self.locking = Locking(self)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Murmur")
        self.setWindowIcon(icon("murmur", "#000000", 64))
        self.setMinimumSize(*LEAST)
        self._place()
        self.drops = Dropping(look, self, lambda: self.services is not None, self._add)
        shortcuts.install(self, commands.of(self))
        if door.needs == "nothing":
            self._show_workspace()
            self._open(None)
        else:
            self.unlock = front.ask(self._front(), front.asks_of(door))

    # Opening and closing

    def _open(self, passphrase: str | None) -> None:
        door = self.door

        def work(job: Job) -> tuple[Services, Settings]:
            services = door.open(passphrase)
            if job.token.cancelled:
                services.close()
                raise Cancelled
            return services, services.settings.get()

        self.jobs.start(self, work, self._opened, failed=self._not_opened)

    def _opened(self, opened: tuple[Services, Settings]) -> None:
        self.services, self.settings = opened
        workspace = self.workspace or self._show_workspace()
        passphrase_typed = self.unlock is not None
        front.drop(self._stack, self.unlock)
        self.unlock = None
        workspace.connect_to(self.services, self.settings)
        self.models.connect_to(self.services.models)
        self.cloud.connect_to(self.services.escalation, workspace)
        preload(self)
        self._take(self.settings)
        self.locking.reopened(workspace)
        self._add_waiting()
        if not self.state.tour_seen:
            from murmur.ui.beginning.beginning import begin

            begin(self, self.services, passphrase_typed=passphrase_typed)

    def _not_opened(self, error: MurmurError) -> None:
        if self.unlock is not None:
            self.unlock.show_error(error)
        elif self.workspace is not None:
            self.workspace.conversation.show_closed()
            self.workspace.show_error(error, self.tr("Try again"), self._open_again)

    def _open_again(self) -> None:
        if self.workspace is not None:
            self.workspace.conversation.show_opening()
        self._open(None)

    def cover(self) -> None:
        """The lock screen takes the place of everything that was to be seen, and nothing of it is kept."""
        self.unlock = front.cover(self._front())
        self.models.leave()
        self.cloud.leave()
        self.services = self.workspace = self.beginning = None

    def _front(self) -> front.Front:
        return front.Front(self._stack, self.look, self.jobs, self.door, self._open)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and not self.isMaximized():
            self.state = replace(self.state, width=self.width(), height=self.height())
        self.state = replace(self.state, maximized=self.isMaximized(), theme=self.look.choice.value)
        if self.workspace is not None:
            self.state = self.workspace.kept_state(self.state)
            self.workspace.conversation.drafts.save()
        window_state.save(self.door.home, self.state)
        for dialog in self.findChildren(QDialog):
            # An open dialog would outlive the window and keep the program running.
            dialog.close()
        self.hide()
        if self.workspace is not None and self.workspace.library.removing is not None:
            self.workspace.library.removing.carry_out()
        self.jobs.close(CLOSING_SECONDS)
        if self.services is not None:
            self.services.close()
        self.locking.let_sleep()
        super().closeEvent(event)

    def _show_workspace(self) -> Workspace:
        workspace = Workspace(self.look, self.jobs, self.state)
        workspace.settings_asked.connect(self.show_settings)
        workspace.models_asked.connect(self.models.show)
        workspace.help_asked.connect(self.show_help)
        workspace.palette_asked.connect(self.show_palette)
        workspace.files_asked.connect(self.choose_files)
        workspace.folder_asked.connect(self.choose_folder)
        workspace.watch_asked.connect(self.choose_watched)
        workspace.samples_asked.connect(self.add_samples)
        workspace.tour_asked.connect(self.show_tour)
        workspace.address_asked.connect(self.ask_address)
        workspace.file_asked.connect(self.ask_file)
        workspace.final_removal_asked.connect(self.ask_final_removal)
        workspace.export_asked.connect(self.export)
        self.workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        return workspace

    def _place(self) -> None:
        """The kept size, but never larger than the screen."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(
            max(LEAST[0], min(self.state.width, screen.width())), max(LEAST[1], min(self.state.height, screen.height()))
        )
        if self.state.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # What the person asks for

    def choose_files(self, collection: str = DEFAULT_COLLECTION) -> None:
        self._add(self._choose(self, Wanted.FILES), collection)

    def choose_folder(self, collection: str = DEFAULT_COLLECTION) -> None:
        self._add(self._choose(self, Wanted.FOLDER), collection)

    def choose_watched(self, collection: str = DEFAULT_COLLECTION) -> None:
        watched = self.workspace.library.watched if self.workspace is not None else None
        if watched is not None:
            for folder in self._choose(self, Wanted.WATCHED_FOLDER):
                watched.watch(folder, collection)

    def add_once_open(self, paths: Sequence[Path]) -> None:
        """What Murmur was started with or handed later, also where the library has to be unlocked first."""
        self._waiting = [*self._waiting, *paths]
        if self.services is not None:
            self._add_waiting()

    def _add_waiting(self) -> None:
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self._add(waiting)

    def add_samples(self) -> None:
        self._add([self.door.samples])

    def show_settings(self, page: str = "appearance") -> None:
        if self.services is None:
            return
        from murmur.ui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(self.look, self.jobs, self.services, self.settings, self)
        dialog.changed.connect(self._take)
        dialog.lock_asked.connect(self.locking.lock)
        dialog.register_asked.connect(commands.of(self)["register"])
        dialog.open_page(page)
        dialog.open()

    def show_help(self, page: str = "begin") -> None:
        from murmur.ui.help.dialog import HelpDialog

        dialog = HelpDialog(self.look, self.jobs, self)
        dialog.tour_asked.connect(self.show_tour)
        dialog.open_page(page)
        dialog.open()

    def show_tour(self) -> None:
        if self.beginning is not None:
            self.beginning.ended.emit("")
        if self.workspace is not None:
            self.workspace.show_tour()

    def show_palette(self) -> None:
        """Every action by its name; what opens it again and again is not offered in it."""
        from murmur.ui.command_palette import CommandPalette

        keys = [key for key in shortcuts.table() if key.name != "palette"]
        why_not = {"ask_cloud": self.cloud.why_not(self.cloud.last())}
        palette = CommandPalette(self.look, keys, self.state.recent.split(), self, why_not)
        palette.chosen.connect(self._run_command)
        palette.show()

    def ask_final_removal(self, conversations: Sequence[ConversationFacts]) -> None:
        from murmur.ui.conversations.rows import name_of

        many = len(conversations)
        title = self.tr("Delete “{name}” for good?").format(name=name_of(conversations[0]))
        if many > 1:
            title = self.tr("Delete {n} conversations for good?").format(n=number(many))
        box = self._question(title, self.tr("Nothing can bring them back afterwards."), self.tr("Delete for good"))
        place = self.workspace
        box.accepted.connect(lambda: place.conversations.remove(conversations) if place is not None else None)
        box.open()

    def export(self, facts: ConversationFacts, form: Format) -> None:
        """Into a file that the person chooses."""
        from murmur.ui.conversations import exporting

        services, place = self.services, self.workspace
        if services is not None and place is not None:
            exporting.export(self, self.jobs, services.conversations, facts, form, place.show_note)

    def save_dossier(self, turn: TurnView) -> None:
        from murmur.ui.conversations import dossier

        dossier.save(self, turn)

    def ask_address(self, address: str) -> None:
        """Shows the whole address before anything is opened (P9)."""
        box = self._question(self.tr("Open this address in your browser?"), address, self.tr("Open"))
        box.accepted.connect(lambda: self._open_address(address))
        box.open()

    def ask_file(self, path: str, page: int | None) -> None:
        """Shows the whole path before another program opens it."""
        box = self._question(self.tr("Open this file in its own program?"), path, self.tr("Open"))
        box.accepted.connect(lambda: self.jobs.start(self, lambda job: opening.way_to(path, page), self._open_way))
        box.open()

    def open_folder(self, path: str) -> None:
        """One that Murmur itself has just named."""
        self._open_file(opening.Way(path, None, True))

    def _open_way(self, way: opening.Way) -> None:
        page = self.workspace.evidence.active_page() if self.workspace is not None else None
        if not way.there or not self._open_file(way):
            advice = "Check the path, and that a program for this kind of file is installed"
            self._failed(FileUnavailable(advice=advice))
        elif page is not None and way.page is not None and way.page > 1 and not way.command:
            words = self.tr("Your program opens files at their beginning. Go to page {page} there.")
            page.tell(self.tr("Opened"), words.format(page=way.page))

    def stop_or_close(self) -> None:
        """Esc: stops the answer; else goes back from the page to the passages; else ends the search."""
        workspace = self.workspace
        if workspace is None:
            return
        if self.beginning is not None:
            self.beginning.back()
            return
        if workspace.conversation.busy:
            workspace.conversation.stop()
        elif workspace.conversation.deeds.changing:
            workspace.conversation.deeds.drop_change()
        elif workspace.evidence.active_page() is not None:
            workspace.evidence.leave_page()
        else:
            workspace.evidence.search.clear()

    def show_unexpected(self, report: str) -> None:
        """Something in the window itself went wrong; the window lives on. Only the first is told until it is closed."""
        from murmur.ui.crash import CrashDialog

        if not self.findChildren(CrashDialog):
            error = MurmurError(None, self.tr("You can go on; if it happens again, copy the report and restart Murmur"))
            CrashDialog(self.look, error, report, self).open()

    def _question(self, title: str, text: str, yes: str) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Murmur")
        box.setText(title)
        box.setInformativeText(text)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        return box

    def _add(self, paths: Sequence[Path], collection: str = DEFAULT_COLLECTION) -> None:
        if self.workspace is not None:
            self.workspace.add(self.models.take(paths), collection)

    def _take(self, settings: Settings) -> None:
        self.settings = settings
        self.cloud.refresh()
        self.look.choose(settings.appearance.theme)
        self.look.be_calm(settings.appearance.reduce_motion)
        if settings.appearance.tray_icon or self.tray is not None:
            self._follow_tray()
        self.state = replace(self.state, language=settings.appearance.language.value)
        self.locking.follow(settings.privacy)
        if self.workspace is not None:
            self.workspace.conversation.set_passages(settings.answers.passages)

    def _run_command(self, name: str) -> None:
        recent = [name, *(other for other in self.state.recent.split() if other != name)]
        self.state = replace(self.state, recent=" ".join(recent[:RECENT]))
        commands.of(self)[name]()

    def _follow_tray(self) -> None:
        """An icon beside the clock only where it was asked for and the desktop has a place for it."""
        from murmur.ui import tray

        wanted = self.settings.appearance.tray_icon and tray.available()
        if wanted and self.tray is None:
            self.tray = tray.Tray(self.look, self)
        elif not wanted and self.tray is not None:
            self.tray.go()
            self.tray = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        stop = tab_order.step(self, self.focusWidget(), forward=forward)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ThemeChange, QEvent.Type.ApplicationFontChange):
            self.look.follow_system()
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized() and self.tray is not None:
            QTimer.singleShot(0, self, self.hide)

    def _failed(self, error: MurmurError) -> None:
        if self.workspace is not None:
            self.workspace.show_error(error)
