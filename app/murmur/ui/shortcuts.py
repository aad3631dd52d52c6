"""The keys of the window in one table, so that what works and what the sheet of F1 shows cannot drift."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE
from murmur.ui.widgets.labels import label
from murmur.ui.words import say


@dataclass(frozen=True, slots=True)
class Key:
    """`name` is what the window's actions are called by; `keys` as QKeySequence reads them."""

    name: str
    keys: str
    words: str


def table() -> list[Key]:
    return [
        Key("ask", "Ctrl+L", say("Go to the question")),
        Key("stop", "Esc", say("Stop the answer, close the page, end the search")),
        Key("copy_answer", "Ctrl+Shift+C", say("Copy the last answer with its citations")),
        Key("new_conversation", "Ctrl+N", say("New conversation")),
        Key("search", "Ctrl+F", say("Find words in your documents")),
        Key("next_source", "Alt+Down", say("Next source")),
        Key("previous_source", "Alt+Up", say("Previous source")),
        Key("add_files", "Ctrl+O", say("Add files")),
        Key("add_folder", "Ctrl+Shift+O", say("Add a folder")),
        Key("toggle_library", "Ctrl+B", say("Show or hide the library")),
        Key("toggle_evidence", "Ctrl+E", say("Show or hide the evidence")),
        Key("next_pane", "F6", say("Go to the next pane")),
        Key("settings", "Ctrl+,", say("Settings")),
        Key("keys", "F1", say("This sheet")),
        Key("quit", "Ctrl+Q", say("Quit")),
    ]


def install(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Gives every key of the table its action; KeyError where one has none."""
    for key in table():
        shortcut = QShortcut(QKeySequence(key.keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(actions[key.name])


class ShortcutSheet(QDialog):
    """All keys on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide + 4, SPACE.wide, SPACE.wide + 4, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("Keyboard shortcuts"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.vast)
        grid.setVerticalSpacing(SPACE.small + 2)
        own = [
            ("Enter", self.tr("Ask")),
            ("Shift+Enter", self.tr("New line in the question")),
            ("Page Up, Page Down", self.tr("Turn the page")),
        ]
        for row, (keys, words) in enumerate([*((key.keys, key.words) for key in table()), *own]):
            grid.addWidget(label(words, "soft"), row, 0)
            grid.addLayout(_caps(keys), row, 1)
        column.addLayout(grid)


def _caps(keys: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.tight)
    row.addStretch(1)
    for cap in keys.replace(", ", "+").split("+") if keys != "Ctrl+," else ["Ctrl", ","]:
        row.addWidget(label(cap, "key"))
    return row
