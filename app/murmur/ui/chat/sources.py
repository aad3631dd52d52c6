"""The list under an answer: each citation as a row that opens its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from murmur.domain.answers import Citation
from murmur.domain.documents import Hit
from murmur.ui.evidence.emphasis import ROOM, excerpt
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.card_button import CardButton
from murmur.ui.widgets.labels import ElidedLabel, label
from murmur.ui.widgets.snippet import Snippet
from murmur.ui.words import place_in, say


class SourceRow(CardButton):
    """One line: the marker, the document, the place."""

    def __init__(self, look: Look, citation: Citation, parent: QWidget | None = None) -> None:
        super().__init__(look, flat=True, parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 8, 3)
        row.setSpacing(SPACE.small)
        row.addWidget(marker_label(str(citation.marker)))
        name = ElidedLabel(citation.document, "soft", Qt.TextElideMode.ElideMiddle)
        row.addWidget(name.be_modest())
        row.addWidget(ElidedLabel(place_in(citation.document, citation.place), "faint").be_modest())
        row.addStretch(1)
        self.setAccessibleName(
            say(
                "Source {n}: {document}, {place}",
                n=citation.marker,
                document=citation.document,
                place=told(citation.place),
            )
        )
        self.let_through()


class NearRow(CardButton):
    """A passage that comes near but answers nothing: where it stands, and its first lines."""

    def __init__(self, look: Look, hit: Hit, question: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(ElidedLabel(hit.document, "strong").be_modest())
        head.addWidget(ElidedLabel(place_in(hit.document, hit.place), "faint").be_modest())
        head.addStretch(1)
        column.addLayout(head)
        text, marks = excerpt(hit.text, hit.path, question, ROOM // 2)
        column.addWidget(Snippet(look, text, marks, lines=2))
        self.setAccessibleName(
            say("Nearest passage: {document}, {place}", document=hit.document, place=told(hit.place))
        )
        self.let_through()


def marker_label(text: str) -> QLabel:
    """The number of a citation as it looks in the answer's text."""
    made = label(text, "marker")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedHeight(19)
    made.setMinimumWidth(21)
    return made
