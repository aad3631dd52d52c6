"""The turns of a conversation; stays at its end while an answer grows, unless scrolled away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

NEAR_END = 48
GAP = SPACE.vast - SPACE.small
ROUNDS = 6
"""Texts find their heights only when they are made: so often at most is measured again."""


class Transcript(QScrollArea):
    """A column of comfortable width in the middle, however wide the pane is.

    Turns in sight are awake, those near it wake one after the other, and the others sleep; what is in sight stays
    where it is while those above it find their heights.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.turns: list[TurnView] = []
        self._tops: list[int] = []
        self._stick = True
        self._aim: TurnView | None = None
        self._arranging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._inside = _Inside(self)
        self.setWidget(self._inside)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.arrange)
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self._tend)
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.valueChanged.connect(self._moved)

    def add(self, turn: TurnView) -> None:
        self.turns.append(turn)
        turn.setParent(self._inside)
        turn.show()
        self._stick, self._aim = True, None
        self._soon.start()

    def remove(self, turn: TurnView) -> None:
        self.turns.remove(turn)
        turn.hide()
        turn.deleteLater()
        self._soon.start()

    def clear(self) -> None:
        for turn in self.turns:
            turn.hide()
            turn.deleteLater()
        self.turns.clear()
        self._tops.clear()
        self._soon.start()

    def aim(self, turn: TurnView) -> None:
        """Brings a finished turn into view: its end where it fits, else its question at the top."""
        if self._stick:
            self._aim = turn
            self._soon.start()

    def step(self, by: int) -> TurnView | None:
        """Goes to the question after (1) or before (-1) the first in sight; None where there is none."""
        here = self.verticalScrollBar().value() + SPACE.large
        places = [place for place, top in enumerate(self._tops) if (top > here if by > 0 else top < here)]
        if not places or len(self._tops) != len(self.turns):
            return None
        turn = self.turns[places[0] if by > 0 else places[-1]]
        self._stick, self._aim = False, turn
        self.arrange()
        self._aim = None
        return turn

    def arrange(self) -> None:
        """Wakes what is in sight and puts every turn in its place, all before anything is painted."""
        if self._arranging:
            return
        self._arranging = True
        bar = self.verticalScrollBar()
        anchor, offset = self._anchor(bar.value())
        width = max(1, min(SPACE.reading, self.viewport().width() - 2 * SPACE.wide))
        for _ in range(ROUNDS):
            heights = [turn.height_at(width) for turn in self.turns]
            tops, total = _tops(heights)
            value = self._target(tops, heights, total, anchor, offset)
            bottom = value + self.viewport().height()
            left = (self.viewport().width() - width) // 2
            seen = [n for n, top in enumerate(tops) if top < bottom and top + heights[n] > value]
            for n in seen:
                self.turns[n].wake()
            for n, turn in enumerate(self.turns):
                turn.setGeometry(left, tops[n], width, heights[n])
            if all(self.turns[n].height_at(width) == heights[n] for n in seen):
                break
        self._tops = tops
        self._inside.resize(self.viewport().width(), max(total, self.viewport().height()))
        bar.setValue(value)
        self._arranging = False
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _anchor(self, value: int) -> tuple[TurnView | None, int]:
        """The first turn in sight that is awake, and how far below the top it stands: it shall stay there."""
        bottom = value + self.viewport().height()
        for turn in self.turns:
            if turn.awake and turn.y() + turn.height() > value and turn.y() < bottom:
                return turn, turn.y() - value
        return None, value

    def _target(self, tops: list[int], heights: list[int], total: int, anchor: TurnView | None, offset: int) -> int:
        """How far down to scroll."""
        end = max(0, total - self.viewport().height())
        if self._aim in self.turns:
            place = self.turns.index(self._aim)
            if not self._stick or heights[place] + 2 * SPACE.wide > self.viewport().height():
                return min(end, tops[place] - SPACE.large)
            return end
        if self._stick:
            return end
        if anchor in self.turns:
            return max(0, min(end, tops[self.turns.index(anchor)] - offset))
        return min(end, offset)

    def _scrolled(self) -> None:
        """The person scrolled: follow the end only from near the end, and aim at nothing any more."""
        bar = self.verticalScrollBar()
        self._stick = bar.sliderPosition() >= bar.maximum() - NEAR_END
        self._aim = None

    def _moved(self, value: int) -> None:
        if self._arranging:
            return
        bottom = value + self.viewport().height()
        if any(not turn.awake and turn.y() < bottom and turn.y() + turn.height() > value for turn in self.turns):
            self.arrange()
        else:
            self._later.start()

    def _tend(self) -> None:
        """Wakes the nearest sleeper that will soon be in sight, one at a time, and lets go of who is far away."""
        value, page = self.verticalScrollBar().value(), self.viewport().height()
        for turn in self.turns:
            if turn.y() > value + 4 * page or turn.y() + turn.height() < value - 3 * page:
                turn.sleep()
        near = [
            turn
            for turn in self.turns
            if not turn.awake and turn.y() < value + 2 * page and turn.y() + turn.height() > value - page
        ]
        if near:
            min(near, key=lambda turn: abs(turn.y() - value)).wake()
            self.arrange()


class _Inside(QWidget):
    """What is scrolled. Its turns are placed by the transcript, which hears when one of them has changed."""

    def __init__(self, transcript: Transcript) -> None:
        super().__init__()
        self._transcript = transcript
        ground(self, "surface")

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._transcript.arrange()
            return True
        return super().event(event)


def _tops(heights: list[int]) -> tuple[list[int], int]:
    """Where each turn begins, and the height of all."""
    tops, at = [], SPACE.wide
    for height in heights:
        tops.append(at)
        at += height + GAP
    return tops, at - GAP + SPACE.wide
