"""The passages found, best first, as cards that open their page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.answers import Answer
from murmur.domain.documents import Hit
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from murmur.ui.evidence.hit_card import HitCard


class HitList(QScrollArea):
    """`opened` carries the place of a card in the list."""

    opened = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.hits: tuple[Hit, ...] = ()
        self.question = ""
        self._cards: list[HitCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Passages"))
        self._inside = QWidget()
        self.setWidget(self._inside)
        ground(self._inside, "window")

    def cards(self) -> list[HitCard]:
        return list(self._cards)

    def show_hits(self, hits: Sequence[Hit], question: str, answer: Answer | None = None) -> None:
        """The words of `question` are emphasised; what `answer` cites carries its markers."""
        if tuple(hits) != self.hits or question != self.question or not self._cards:
            self._show_cards(tuple(hits), question)
        for card in self._cards:
            card.cite(_markers(card.hit, answer))

    def _show_cards(self, hits: tuple[Hit, ...], question: str) -> None:
        self.hits, self.question = hits, question
        from murmur.ui.evidence.hit_card import HitCard

        column = self._fresh()
        for place, hit in enumerate(self.hits):
            card = HitCard(self._look, hit, question)
            card.clicked.connect(lambda _=False, chosen=place: self.opened.emit(chosen))
            column.addWidget(card)
            self._cards.append(card)
        column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def show_words(self, title: str, text: str) -> None:
        """A sentence in place of cards."""
        self.hits = ()
        column = self._fresh()
        column.setContentsMargins(SPACE.vast, 0, SPACE.vast, 0)
        column.addStretch(2)
        for words, role in ((title, "strong"), (text, "small")):
            made = label(words, role, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(made)
        column.addStretch(3)

    def _fresh(self) -> QVBoxLayout:
        self._cards = []
        self._inside = QWidget()
        ground(self._inside, "window")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(SPACE.large, SPACE.tight, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.small)
        self.setWidget(self._inside)
        return column


def _markers(hit: Hit, answer: Answer | None) -> tuple[int, ...]:
    """The citations of the answer whose quote lies within this passage."""
    if answer is None:
        return ()
    return tuple(
        citation.marker
        for citation in answer.citations
        if citation.document_id == hit.document_id
        and citation.page == hit.page
        and hit.start <= citation.start
        and citation.end <= hit.end
    )
