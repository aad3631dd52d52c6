"""The passages that could go along, each with its tick; those that may not leave say why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.services.escalation import Offered
from murmur.ui.cloud.shown import plain
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.labels import ElidedLabel, label
from murmur.ui.widgets.picture import Picture
from murmur.ui.widgets.snippet import Snippet
from murmur.ui.widgets.tick import Tick
from murmur.ui.words import place_in, say

LETTERS = 240


class PassageTick(QWidget):
    """One passage; a click anywhere on it ticks it."""

    def __init__(self, look: Look, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hit = offered.hit
        name = say("Passage {n}: {document}, {place}", n=hit.rank, document=hit.document, place=told(hit.place))
        self.tick = Tick(look, name)
        self.tick.setChecked(offered.chosen and not offered.withheld)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.tight, SPACE.small, SPACE.tight)
        row.setSpacing(SPACE.small)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 3, 0, 0)
        column.setSpacing(SPACE.hair)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(ElidedLabel(plain(hit.document), "strong", Qt.TextElideMode.ElideMiddle).be_modest())
        head.addWidget(ElidedLabel(place_in(hit.document, hit.place), "faint").be_modest())
        head.addStretch(1)
        column.addLayout(head)
        if offered.withheld:
            reason = sentence(offered.withheld)
            why = QHBoxLayout()
            why.setSpacing(SPACE.tight + 2)
            why.addWidget(Picture(look, "shield", "text_faint", 15), 0, Qt.AlignmentFlag.AlignTop)
            why.addWidget(label(reason, "small", wrap=True), 1)
            column.addLayout(why)
            self.tick.setEnabled(False)
            self.tick.setAccessibleDescription(reason)
        else:
            column.addWidget(Snippet(look, plain(hit.text[:LETTERS]), (), lines=2))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        row.addLayout(column, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.tick.isEnabled() and event.button() is Qt.MouseButton.LeftButton:
            self.tick.toggle()


class Passages(QScrollArea):
    """`changed` carries the places of the ticked ones."""

    changed = Signal(object)

    def __init__(self, look: Look, offered: Sequence[Offered], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setMinimumHeight(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        self.rows = [PassageTick(look, one) for one in offered]
        for row in self.rows:
            column.addWidget(row)
            row.tick.toggled.connect(lambda _: self.changed.emit(self.chosen()))
        column.addStretch(1)
        self.setWidget(inside)

    def chosen(self) -> frozenset[int]:
        return frozenset(place for place, row in enumerate(self.rows) if row.tick.isChecked())
