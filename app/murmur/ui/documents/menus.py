"""The menus of the library list: what can be done to some documents, and to a collection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from murmur.domain.cloud import Sharing
from murmur.domain.documents import DEFAULT_COLLECTION, StoredDocument
from murmur.ui.cloud.words import sharing_of
from murmur.ui.documents.deeds import Deeds
from murmur.ui.icons import icon
from murmur.ui.theme import Look
from murmur.ui.words import documents as documents_in_words
from murmur.ui.words import say

SIZE = 16


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def add_menu(look: Look, parent: QWidget, deeds: Deeds, samples: Callable[[], None]) -> QMenu:
    """What comes into the library, and where to."""
    menu, soft = _menu(parent), look.colours.text_soft
    _adding(look, menu, deeds, DEFAULT_COLLECTION)
    menu.addSeparator()
    menu.addAction(icon("collection", soft, SIZE), say("New collection…"), lambda: deeds.created.emit((), None))
    menu.addSeparator()
    menu.addAction(icon("samples", soft, SIZE), say("Add the sample documents"), samples)
    return menu


def documents_menu(
    look: Look,
    parent: QWidget,
    deeds: Deeds,
    documents: Sequence[StoredDocument],
    here: str,
    collections: Sequence[str],
) -> QMenu:
    """For documents that were chosen under the heading `here`."""
    menu, soft = _menu(parent), look.colours.text_soft
    if len(documents) == 1:
        (document,) = documents
        menu.addAction(icon("file", soft, SIZE), say("Show"), lambda: deeds.opened.emit(document))
        menu.addAction(icon("chat", soft, SIZE), say("Ask only this document"), lambda: deeds.asked.emit(document))
        menu.addAction(
            icon("quote", soft, SIZE), say("Summarise this document"), lambda: deeds.summarised.emit(document)
        )
        menu.addSeparator()
    move = _choice(look, say("Move to"), here, collections, lambda name: deeds.placed.emit(documents, name, here))
    move.addAction(icon("plus", soft, SIZE), say("New collection…"), lambda: deeds.created.emit(documents, here))
    also = _choice(look, say("Also in"), here, collections, lambda name: deeds.placed.emit(documents, name, None))
    also.addAction(icon("plus", soft, SIZE), say("New collection…"), lambda: deeds.created.emit(documents, None))
    for submenu in (move, also):
        submenu.setParent(menu, submenu.windowFlags())
        menu.addMenu(submenu)
    menu.addSeparator()
    elsewhere = all(len(document.collections) > 1 for document in documents)
    bad = look.colours.bad
    if elsewhere:
        words = say("Remove from “{collection}”", collection=here.replace("&", "&&"))
        out = menu.addAction(icon("minus", soft, SIZE), words, lambda: deeds.removed.emit(documents, here))
        out.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    words = say("Remove from Murmur")
    if len(documents) > 1:
        words = say("Remove {documents} from Murmur", documents=documents_in_words(len(documents)))
    gone = menu.addAction(icon("trash", bad, SIZE), words, lambda: deeds.removed.emit(documents, None))
    if not elsewhere:
        gone.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    return menu


def collection_menu(look: Look, parent: QWidget, deeds: Deeds, name: str, sharing: Sharing) -> QMenu:
    """`sharing` is what may leave of it now."""
    menu, soft = _menu(parent), look.colours.text_soft
    menu.addAction(icon("chat", soft, SIZE), say("Ask only this collection"), lambda: deeds.collection_asked.emit(name))
    menu.addSeparator()
    _adding(look, menu, deeds, name)
    menu.addSeparator()
    menu.addMenu(_cloud(look, menu, deeds, name, sharing))
    menu.addSeparator()
    rename = menu.addAction(say("Rename…"), lambda: deeds.renamed.emit(name))
    rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
    menu.addAction(
        icon("trash", look.colours.bad, SIZE), say("Delete the collection…"), lambda: deeds.deleted.emit(name)
    )
    return menu


def _cloud(look: Look, parent: QMenu, deeds: Deeds, name: str, now: Sharing) -> QMenu:
    """Whether a cloud model may be asked about the collection."""
    menu = QMenu(say("Cloud"), parent)
    menu.setIcon(icon("shield" if now is Sharing.NEVER else "cloud", look.colours.text_soft, SIZE))
    group = QActionGroup(menu)
    for sharing in Sharing:
        action = menu.addAction(sharing_of(sharing), partial(deeds.shared.emit, name, sharing))
        action.setCheckable(True)
        action.setChecked(sharing is now)
        group.addAction(action)
    return menu


def _adding(look: Look, menu: QMenu, deeds: Deeds, into: str) -> None:
    soft = look.colours.text_soft
    menu.addAction(icon("file-plus", soft, SIZE), say("Add files…"), lambda: deeds.files_wanted.emit(into))
    menu.addAction(icon("folder-plus", soft, SIZE), say("Add a folder…"), lambda: deeds.folder_wanted.emit(into))
    menu.addAction(icon("folder", soft, SIZE), say("Watch a folder…"), lambda: deeds.watch_wanted.emit(into))


def _choice(look: Look, title: str, here: str, collections: Sequence[str], chosen: Callable[[str], object]) -> QMenu:
    menu = QMenu(title)
    menu.setIcon(icon("collection", look.colours.text_soft, SIZE))
    for name in collections:
        if name != here:
            menu.addAction(name.replace("&", "&&"), partial(chosen, name))
    if menu.actions():
        menu.addSeparator()
    return menu
