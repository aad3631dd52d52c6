"""One passage found: where it stands, its words, and whether the answer cites it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from murmur.domain.documents import Hit
from murmur.ui.chat.sources import marker_label
from murmur.ui.evidence import why
from murmur.ui.evidence.emphasis import excerpt
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.card_button import CardButton
from murmur.ui.widgets.labels import ElidedLabel, plain_tip
from murmur.ui.widgets.snippet import Snippet
from murmur.ui.words import place_in, say, upper_first

LINES = 4


class HitCard(CardButton):
    """Pressing it opens the page."""

    def __init__(self, look: Look, hit: Hit, question: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.hit = hit
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 11)
        column.setSpacing(SPACE.tight)
        self._markers: list[QLabel] = []
        self._head = head = QHBoxLayout()
        head.setSpacing(SPACE.tight + 2)
        head.addWidget(ElidedLabel(hit.document, "strong", Qt.TextElideMode.ElideMiddle), 1)
        column.addLayout(head)
        column.addWidget(ElidedLabel(_where(hit), "faint"))
        column.addSpacing(SPACE.hair)
        if hit.context:  # what stands over the columns of a table's rows
            column.addWidget(ElidedLabel(" · ".join(hit.context.split("\n")), "faint"))
        text, marks = excerpt(hit.text, hit.path, question)
        self.snippet = Snippet(look, text, marks, lines=LINES)
        column.addWidget(self.snippet)
        spoken = say("Passage {n}: {document}, {place}", n=hit.rank, document=hit.document, place=told(hit.place))
        if hit.why:
            column.addWidget(ElidedLabel(upper_first(hit.why), "faint"))
        self.setAccessibleName(spoken)
        reason = why.in_words(hit.why)
        self.setAccessibleDescription(f"{hit.context}\n{text}\n{reason}".strip())
        self.setToolTip(plain_tip(reason))
        self.let_through()

    def marked(self) -> list[str]:
        """The markers that are shown."""
        return [marker.text() for marker in self._markers]

    def cite(self, markers: tuple[int, ...]) -> None:
        """Shows the markers of the citations that are taken from this passage."""
        for old in self._markers:
            self._head.removeWidget(old)
            old.deleteLater()
        self._markers = [marker_label(str(marker)) for marker in markers]
        for new in self._markers:
            new.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._head.addWidget(new)


def _where(hit: Hit) -> str:
    """The place, and the innermost heading above the passage where the place does not name it already."""
    place = place_in(hit.document, hit.place)
    section = hit.section[-1] if hit.section else ""
    return f"{place}  ·  {section}" if section and section not in place else place
