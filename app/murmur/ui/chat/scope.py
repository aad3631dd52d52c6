"""What the next question is asked of: all documents, one collection, or one document alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from murmur.domain.documents import Collection, StoredDocument
from murmur.ui.theme import Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import plain_tip

WIDEST = 260
"""Pixels of a name, before it is cut."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`document` is an id and `title` its document's; with neither it nor a collection all documents are asked."""

    collection: str | None = None
    document: str | None = None
    title: str = ""


EVERYTHING = Asked()


class ScopeChooser(QWidget):
    """A button that names the scope and opens the choice of collections; a narrower one can be taken off with ×."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = EVERYTHING
        self._collections: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.button = TextButton(look, "", "quiet", icon_name="collection")
        self.button.clicked.connect(self._menu)
        row.addWidget(self.button)
        self.clear_button = IconButton(look, "close", self.tr("Ask all documents again"), side=26, size=14)
        self.clear_button.clicked.connect(lambda: self.choose(EVERYTHING))
        row.addWidget(self.clear_button)
        self.choose(EVERYTHING)

    def choose(self, asked: Asked) -> None:
        """From now on questions are asked of this."""
        self.asked = asked
        alone = asked.document is not None
        name = asked.collection or self.tr("All documents")
        words = self.tr("Only: {title}").format(title=asked.title) if alone else name
        self.button.set_kind("scope" if alone else "quiet")
        self.button.show_icon("file" if alone else "collection")
        self.button.rename(QFontMetrics(self.button.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, WIDEST))
        self.button.setAccessibleName(self.tr("Which documents are asked. {scope}").format(scope=words))
        self.button.setToolTip(plain_tip(words if alone else self.tr("Which documents to ask")))
        self.clear_button.setVisible(alone)
        self._hide_if_needless()

    def ask_only(self, document: StoredDocument) -> None:
        self.choose(Asked(document=document.document_id, title=document.title))

    def show_library(self, documents: Iterable[StoredDocument], collections: Sequence[Collection]) -> None:
        """What there is to choose from; a choice that is no more ends."""
        self._collections = tuple(collection.name for collection in collections)
        asked = self.asked
        there = asked.document is None or any(one.document_id == asked.document for one in documents)
        if not there or asked.collection not in (None, *self._collections):
            self.choose(EVERYTHING)
        self._hide_if_needless()

    def _hide_if_needless(self) -> None:
        self.setVisible(len(self._collections) > 1 or self.asked != EVERYTHING)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [Asked(collection=name) for name in (None, *self._collections)]
        if self.asked.document is not None:
            choices.append(self.asked)
        for asked in choices:
            name = self.tr("Only: {title}").format(title=asked.title) if asked.document else asked.collection
            action = menu.addAction((name or self.tr("All documents")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(asked == self.asked)
            action.triggered.connect(lambda _=False, chosen=asked: self.choose(chosen))
        menu.popup(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
