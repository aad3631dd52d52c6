"""What the next question is asked of: all documents, one collection, one document alone, or no document at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from murmur.domain.documents import Collection, StoredDocument
from murmur.ui.theme import Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.words import say

WIDEST = 260
"""Pixels of a name, before it is cut."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`document` is an id and `title` its document's; `plain`: the model alone. Else all documents are asked."""

    collection: str | None = None
    document: str | None = None
    title: str = ""
    plain: bool = False


EVERYTHING = Asked()
NO_DOCUMENTS = Asked(plain=True)


def words_for(asked: Asked) -> str:
    """The scope as the person reads it."""
    if asked.plain:
        return say("No documents")
    if asked.document is not None:
        return say("Only: {title}", title=asked.title)
    return asked.collection or say("All documents")


class ScopeChooser(QWidget):
    """A button that names the scope and opens the choice of collections; a narrower one can be taken off with ×.

    `chosen` carries what the person chose, `switched` follows every change."""

    chosen = Signal(object)
    switched = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = EVERYTHING
        self._collections: tuple[str, ...] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.button = TextButton(look, "", "quiet", icon_name="collection")
        self.button.clicked.connect(self._menu)
        row.addWidget(self.button)
        self.clear_button = IconButton(look, "close", self.tr("Ask all documents again"), side=26, size=14)
        self.clear_button.clicked.connect(lambda: self.pick(EVERYTHING))
        row.addWidget(self.clear_button)
        self.choose(EVERYTHING)

    def choose(self, asked: Asked) -> None:
        """From now on questions are asked of this."""
        self.asked = asked
        alone = asked.document is not None
        words = words_for(asked)
        self.button.set_kind("scope" if alone else "scope-plain" if asked.plain else "quiet")
        self.button.show_icon("file" if alone else "chat" if asked.plain else "collection")
        self.button.rename(QFontMetrics(self.button.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, WIDEST))
        self.button.setAccessibleName(self.tr("Which documents are asked. {scope}").format(scope=words))
        self.button.setToolTip(plain_tip(words if alone else self.tr("Which documents to ask")))
        self.clear_button.setVisible(alone or asked.plain)
        self.switched.emit()

    def offer(self, collection: str | None) -> None:
        """The collection a conversation asks, unless it is no more."""
        there = collection is None or self._collections is None or collection in self._collections
        self.choose(Asked(collection=collection) if there else EVERYTHING)

    def ask_only(self, document: StoredDocument) -> None:
        self.choose(Asked(document=document.document_id, title=document.title))

    def show_library(self, documents: Iterable[StoredDocument], collections: Sequence[Collection]) -> None:
        """What there is to choose from; a choice that is no more ends."""
        self._collections = tuple(collection.name for collection in collections)
        asked = self.asked
        there = asked.document is None or any(one.document_id == asked.document for one in documents)
        if not there or asked.collection not in (None, *self._collections):
            self.choose(EVERYTHING)

    def pick(self, asked: Asked) -> None:
        """The person's choice, here or elsewhere."""
        self.choose(asked)
        self.chosen.emit(asked)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [Asked(collection=name) for name in (None, *(self._collections or ()))]
        if self.asked.document is not None:
            choices.append(self.asked)
        choices.append(NO_DOCUMENTS)
        for asked in choices:
            action = menu.addAction(words_for(asked).replace("&", "&&"))
            if asked.plain:
                menu.insertSeparator(action)
                action.setToolTip(say("The model alone: rewrite, shorten or translate a text that you paste"))
            action.setCheckable(True)
            action.setChecked(asked == self.asked)
            action.triggered.connect(lambda _=False, chosen=asked: self.pick(chosen))
        menu.popup(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
