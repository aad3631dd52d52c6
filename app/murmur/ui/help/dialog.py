"""The help: pages to read beside their names, the keys, and the way to the tour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from murmur import __version__
from murmur.services import licences
from murmur.ui.help import texts
from murmur.ui.help.licences import LicencesDialog
from murmur.ui.help.texts import Part
from murmur.ui.jobs import Jobs
from murmur.ui.shortcuts import KeyList
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.side_pages import SidePages


class HelpDialog(QDialog):
    """`tour_asked` comes after the dialog has closed."""

    tour_asked = Signal()

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 580)
        self.setMinimumSize(640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages = SidePages(look)
        column.addWidget(self.pages)
        self.names = ["begin", "verdicts", "privacy", "formats", "trouble", "keys", "about"]
        self._add("begin", self.tr("How it works"), "chat", texts.begin)
        self._add("verdicts", self.tr("What the verdicts mean"), "check-circle", texts.verdicts)
        self._add("privacy", self.tr("Privacy"), "lock", texts.privacy)
        self._add("formats", self.tr("What can be read"), "file", texts.formats)
        self._add("trouble", self.tr("When something goes wrong"), "pulse", texts.trouble)
        self.pages.add("keys", self.tr("Keyboard shortcuts"), "keyboard", KeyList, reading=True)
        about = self.tr("About Murmur {version}").format(version=__version__)
        self.pages.add("about", about, "murmur", self._about, reading=True)
        tour = TextButton(look, self.tr("Tour of the window"), "link", icon_name="eye")
        tour.clicked.connect(self._tour)
        self.pages.side.addWidget(tour, 0, Qt.AlignmentFlag.AlignLeading)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.open_page("begin")

    def open_page(self, name: str) -> None:
        """One of `names`."""
        self.pages.open(name)

    def _add(self, name: str, title: str, icon_name: str, parts: Callable[[], Sequence[Part]]) -> None:
        self.pages.add(name, title, icon_name, partial(_page, parts), reading=True)

    def _about(self) -> QWidget:
        page = _page(texts.about)
        button = TextButton(self._look, self.tr("Third-party licences…"), icon_name="text")
        button.clicked.connect(self.show_licences)
        column = page.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeading)
        return page

    def show_licences(self) -> LicencesDialog:
        """Over the help, which stays."""
        dialog = LicencesDialog(self._look, self._jobs, licences.installed, self)
        dialog.open()
        return dialog

    def _tour(self) -> None:
        self.close()
        self.tour_asked.emit()


def _page(parts: Callable[[], Sequence[Part]]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACE.tight, SPACE.tight, SPACE.large, SPACE.tight)
    column.setSpacing(SPACE.hair)
    for part in parts():
        column.addWidget(label(part.heading, "strong", wrap=True))
        column.addWidget(label(part.words, "soft", wrap=True))
        column.addSpacing(SPACE.medium)
    column.addStretch(1)
    return page
