"""What the window can do, with its keys, in one table: what works, what the sheet and the palette show cannot drift."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from murmur.ui.theme import SPACE
from murmur.ui.widgets.labels import label
from murmur.ui.words import say


@dataclass(frozen=True, slots=True)
class Key:
    """`name` is what the window's actions are called by; `keys` as QKeySequence reads them, "" for none."""

    name: str
    keys: str
    words: str


def table() -> list[Key]:
    return [
        Key("palette", "Ctrl+K", say("Find a command")),
        Key("ask", "Ctrl+L", say("Go to the question")),
        Key("stop", "Esc", say("Stop the answer, close the page, end the search")),
        Key("copy_answer", "Ctrl+Shift+C", say("Copy with citation: the marked words, else the last answer")),
        Key("new_conversation", "Ctrl+N", say("New conversation")),
        Key("conversations", "Ctrl+1", say("Show the conversations")),
        Key("documents", "Ctrl+2", say("Show the documents")),
        Key("find_conversation", "Ctrl+Shift+H", say("Find words in your conversations")),
        Key("search", "Ctrl+F", say("Find words: in the open document, else in all")),
        Key("search_all", "Ctrl+Alt+F", say("Find words in your documents")),
        Key("next_found", "F3", say("Next place that was found")),
        Key("previous_found", "Shift+F3", say("Previous place that was found")),
        Key("next_source", "Alt+Down", say("Next source")),
        Key("previous_source", "Alt+Up", say("Previous source")),
        Key("next_question", "Alt+PgDown", say("Next question")),
        Key("previous_question", "Alt+PgUp", say("Previous question")),
        Key("page_text", "F7", say("Show the page or its text")),
        Key("compare", "F8", say("Compare the page with another")),
        Key("thumbnails", "F9", say("Show or hide all pages")),
        Key("zoom_in", "Ctrl++", say("Larger page")),
        Key("zoom_out", "Ctrl+-", say("Smaller page")),
        Key("fit_width", "Ctrl+0", say("Page as wide as its place")),
        Key("add_files", "Ctrl+O", say("Add files")),
        Key("add_folder", "Ctrl+Shift+O", say("Add a folder")),
        Key("new_collection", "", say("New collection…")),
        Key("undo_removal", "", say("Undo the last removal")),
        Key("no_documents", "", say("Ask the model without documents")),
        Key("ask_cloud", "", say("Ask a cloud model…")),
        Key("toggle_library", "Ctrl+B", say("Show or hide conversations and documents")),
        Key("toggle_evidence", "Ctrl+E", say("Show or hide the evidence")),
        Key("next_pane", "F6", say("Go to the next pane")),
        Key("models", "Ctrl+M", say("Models")),
        Key("register", "Ctrl+Shift+R", say("Register")),
        Key("lock", "Ctrl+Alt+L", say("Lock now")),
        Key("settings", "Ctrl+,", say("Settings")),
        Key("updates", "", say("Check for updates…")),
        Key("health", "", say("Health check")),
        Key("help", "F1", say("Help")),
        Key("tour", "", say("Tour of the window")),
        Key("keys", "Ctrl+F1", say("Keyboard shortcuts")),
        Key("quit", "Ctrl+Q", say("Quit")),
    ]


def install(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Gives every key of the table its action; KeyError where one has none."""
    for key in table():
        action = actions[key.name]
        if not key.keys:
            continue
        shortcut = QShortcut(QKeySequence(key.keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)


def in_words(keys: str) -> str:
    """The keys as this system writes them: `Ctrl+K`, or `⌘K`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class KeyList(QWidget):
    """All keys, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.tight, SPACE.tight, SPACE.large, SPACE.tight)
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(0, 1)
        own = [
            ("Return", self.tr("Ask")),
            ("Shift+Return", self.tr("New line in the question")),
            ("PgDown", self.tr("Turn the page")),
            ("F2", self.tr("Rename the conversation")),
            ("Delete", self.tr("Delete the conversation")),
            ("Ctrl+Z", self.tr("Bring the deleted conversation back")),
        ]
        for row, (keys, words) in enumerate([*((key.keys, key.words) for key in table() if key.keys), *own]):
            name = label(words, "soft", wrap=True)
            name.setAccessibleName(f"{words}: {in_words(keys)}")
            grid.addWidget(name, row, 0)
            grid.addLayout(_caps(keys), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)


def _caps(keys: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE.tight)
    row.addStretch(1)
    shown = in_words(keys)
    caps = [part for part in shown.removesuffix("+").split("+") if part] + (["+"] if shown.endswith("+") else [])
    # Keys are read from left to right in every language.
    for cap in reversed(caps) if QGuiApplication.isRightToLeft() else caps:
        row.addWidget(label(cap, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
    return row
