"""The menu of one conversation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from murmur.domain.conversations import ConversationFacts
from murmur.ui.conversations.deeds import Deeds
from murmur.ui.icons import icon
from murmur.ui.theme import Look
from murmur.ui.words import say


class Format(Enum):
    """In what a conversation can be written out; the value is the ending of the file."""

    MARKDOWN = "md"
    PDF = "pdf"
    JSON = "json"

    @property
    def words(self) -> str:
        return {Format.MARKDOWN: say("Markdown"), Format.PDF: say("PDF"), Format.JSON: say("JSON")}[self]


def conversation_menu(
    parent: QWidget,
    look: Look,
    facts: ConversationFacts,
    deeds: Deeds,
    *,
    collections: Sequence[str],
    rename: Callable[[], object],
    export: Callable[[Format], object],
) -> QMenu:
    """For a conversation of the list."""
    tint = look.colours.text_soft
    menu = _menu(parent)
    named = menu.addAction(icon("edit", tint, 16), say("Rename"), rename)
    named.setShortcut(QKeySequence("F2"))
    menu.addAction(icon("pin", tint, 16), say("Unpin") if facts.pinned else say("Pin"), lambda: deeds.pin(facts))
    if collections:
        places = menu.addMenu(icon("collection", tint, 16), say("Move to collection"))
        for name in (None, *collections):
            action = places.addAction((name or say("All documents")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == facts.collection)
            action.triggered.connect(lambda _=False, chosen=name: deeds.move(facts, chosen))
    formats = menu.addMenu(icon("export", tint, 16), say("Export"))
    for form in Format:
        formats.addAction(say("{format}…", format=form.words), partial(export, form))
    formats.setEnabled(facts.turns > 0)
    menu.addSeparator()
    deleted = menu.addAction(icon("trash", look.colours.bad, 16), say("Delete"), lambda: deeds.delete(facts))
    deleted.setShortcut(QKeySequence.StandardKey.Delete)
    return menu


def deleted_menu(
    parent: QWidget, look: Look, facts: ConversationFacts, deeds: Deeds, remove: Callable[[], object]
) -> QMenu:
    """For one of the deleted ones."""
    menu = _menu(parent)
    menu.addAction(icon("undo", look.colours.text_soft, 16), say("Bring back"), lambda: deeds.restore(facts))
    menu.addSeparator()
    gone = menu.addAction(icon("trash", look.colours.bad, 16), say("Delete for good…"), remove)
    gone.setShortcut(QKeySequence.StandardKey.Delete)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setToolTipsVisible(False)
    return menu
