"""The turns of a conversation; stays at its end while an answer grows, unless scrolled away."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from murmur.ui.memory import give_back
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

NEAR_END = 48
GAP = SPACE.vast - SPACE.small
ROUNDS = 6
"""Texts find their heights only when they are made: so often at most is measured again."""
DEEP = 3
"""A text's height goes up through so many layouts; else a turn is first measured as if its text were narrow."""
MANY = 40
"""So many turns fall asleep before the memory they held is given back."""


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
        self._heights: list[int] = []
        self._left = self._width = 0
        """Where every turn was placed last."""
        self._stick = True
        self._aim: TurnView | None = None
        self._awake: set[TurnView] = set()
        """All that are awake are among these."""
        self._gone = 0
        """How many have fallen asleep since memory was given back."""
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

    @property
    def busy(self) -> bool:
        """Whether turns are still to be placed, woken or let go."""
        return self._soon.isActive() or self._later.isActive()

    def in_sight(self) -> list[TurnView]:
        """The turns of which something can be seen, from the top."""
        value = self.verticalScrollBar().value()
        return self._between(value, value + self.viewport().height())

    def add(self, turn: TurnView) -> None:
        self.turns.append(turn)
        self._awake.add(turn)
        turn.setParent(self._inside)
        turn.show()
        self._stick, self._aim = True, None
        self._soon.start()

    def remove(self, turn: TurnView) -> None:
        place = self.turns.index(turn)
        for values in (self.turns, self._tops, self._heights):
            del values[place : place + 1]
        self._awake.discard(turn)
        turn.hide()
        turn.deleteLater()
        self._soon.start()

    def clear(self) -> None:
        for turn in self.turns:
            turn.hide()
            turn.deleteLater()
        self.turns.clear()
        self._awake.clear()
        self._tops, self._heights = [], []
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
        turn.focus()
        return turn

    def arrange(self) -> None:
        """Wakes what is in sight and puts every turn in its place, all before anything is painted."""
        if self._arranging:
            return
        self._arranging = True
        bar = self.verticalScrollBar()
        anchor, offset = self._anchor(bar.value())
        # The scroll bar stands within the margin: the column is as wide, and stands where, the composer is.
        width = max(1, min(SPACE.reading, self.width() - 2 * SPACE.wide))
        for _ in range(ROUNDS):
            heights = self._measured(width)
            tops, total = _tops(heights)
            value = self._target(tops, heights, total, anchor, offset)
            self._place((self.width() - width) // 2, width, tops, heights)
            seen = self._between(value, value + self.viewport().height())
            self._wake(seen)
            if all(turn.height_at(width) == turn.height() for turn in seen):
                break
        self._inside.resize(self.viewport().width(), max(total, self.viewport().height()))
        bar.setValue(value)
        self._arranging = False
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _wake(self, turns: Sequence[TurnView]) -> None:
        self._awake.update(turns)
        if not all(turn.awake for turn in turns):
            for turn in turns:
                turn.wake()
            for _ in range(DEEP):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _measured(self, width: int) -> list[int]:
        """How tall every turn is; sleepers are asked again only when the width has changed."""
        known = self._heights if width == self._width else []
        return [
            known[n] if n < len(known) and turn not in self._awake else turn.height_at(width)
            for n, turn in enumerate(self.turns)
        ]

    def _place(self, left: int, width: int, tops: list[int], heights: list[int]) -> None:
        same = (left, width) == (self._left, self._width)
        before = zip(self._tops, self._heights, strict=True) if same else ()
        for turn, now, then in zip_longest(self.turns, zip(tops, heights, strict=True), before):
            if now != then:
                turn.setGeometry(left, now[0], width, now[1])
        self._tops, self._heights, self._left, self._width = tops, heights, left, width

    def _between(self, top: int, bottom: int) -> list[TurnView]:
        """The turns of which something stands between two heights, as they were placed last."""
        first = max(0, bisect_right(self._tops, top) - 1)
        placed = self.turns[first : bisect_left(self._tops, bottom)]
        return [turn for turn in placed if turn.geometry().bottom() >= top]

    def _anchor(self, value: int) -> tuple[TurnView | None, int]:
        """The first turn in sight that is awake, and how far below the top it stands: it shall stay there."""
        for turn in self.in_sight():
            if turn.awake:
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

    def _moved(self) -> None:
        if not self._arranging:
            if all(turn.awake for turn in self.in_sight()):
                self._later.start()
            else:
                self.arrange()

    def _tend(self) -> None:
        """Wakes the nearest sleeper that will soon be in sight, one at a time, and lets go of who is far away."""
        value, page = self.verticalScrollBar().value(), self.viewport().height()
        near = self._between(value - page, value + 2 * page)
        kept = set(self._between(value - 3 * page, value + 4 * page))
        awake = {turn for turn in self._awake if turn in kept or not turn.sleep()} | set(near)
        self._gone += len(self._awake - awake)
        self._awake = awake
        if self._gone > MANY:
            self._gone = 0
            give_back()
        asleep = [turn for turn in near if not turn.awake]
        if asleep:
            self._wake([min(asleep, key=lambda turn: abs(turn.y() - value))])
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
