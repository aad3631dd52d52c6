"""The turns of a conversation; stays at its end while an answer grows, unless scrolled away."""

from __future__ import annotations

import time
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
WORK_MS = 12.0
"""After so much waking the others in sight keep their places, and wake in the next turns of the event loop."""
REST_MS = 400
"""So long nothing moves before memory is given back, which takes as long as some frames."""
DEEP = 3
"""A text's height goes up through so many layouts; else a turn is first measured as if its text were narrow."""
PARTING = 6
"""So many fall asleep in one turn of the event loop."""
MANY = 40
"""So many turns fall asleep before the memory they held is given back."""


class Transcript(QScrollArea):
    """A column of comfortable width in the middle, however wide the pane is.

    Turns in sight wake first, then those near it, as many as a frame has time for, and the others sleep; what is in
    sight stays where it is while those above it find their heights.
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
        self.budget = WORK_MS
        self._worked = 0.0
        """Milliseconds of waking in this turn of the event loop."""
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
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tend)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._give_back)
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.valueChanged.connect(self._moved)

    @property
    def busy(self) -> bool:
        """Whether turns are still to be placed, woken or let go, or their memory to be given back."""
        return self._soon.isActive() or self._later.isActive() or self._rest.isActive()

    def in_sight(self) -> list[TurnView]:
        """The turns of which something can be seen, from the top."""
        value = self.verticalScrollBar().value()
        return self._between(value, value + self.viewport().height())

    def add(self, turn: TurnView) -> None:
        self.turns.append(turn)
        turn.setParent(self._inside)
        turn.show()
        self._stick, self._aim = True, None
        self._soon.start()

    def remove(self, turn: TurnView) -> None:
        place = self.turns.index(turn)
        for values in (self.turns, self._tops, self._heights):
            del values[place : place + 1]
        turn.hide()
        turn.deleteLater()
        self._soon.start()

    def clear(self) -> None:
        for turn in self.turns:
            turn.hide()
            turn.deleteLater()
        self.turns.clear()
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
        """Puts every turn in its place and wakes what is in sight, as far as there is time before it is painted."""
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
            self._wake(self._by_rank(seen, anchor))
            if all(turn.height_at(width) == turn.height() for turn in seen):
                break
        self._inside.resize(self.viewport().width(), max(total, self.viewport().height()))
        bar.setValue(value)
        self._arranging = False
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _by_rank(self, seen: list[TurnView], anchor: TurnView | None) -> list[TurnView]:
        """Whom to wake first: who stands next to what shall stay where it is."""
        fixed = self._aim or (self.turns[-1] if self._stick and self.turns else anchor)
        if fixed not in self.turns or not seen:
            return seen
        far = self.turns.index(seen[0]) - self.turns.index(fixed)
        return [turn for _, turn in sorted(enumerate(seen, far), key=lambda entry: abs(entry[0]))]

    def _wake(self, turns: Sequence[TurnView]) -> None:
        for turn in turns:
            if not turn.awake and self._worked < self.budget:
                begun = time.perf_counter()
                turn.wake()
                for _ in range(DEEP):
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                self._worked += (time.perf_counter() - begun) * 1000

    def _measured(self, width: int) -> list[int]:
        """How tall every turn is; sleepers are asked again only when the width has changed."""
        known = self._heights if width == self._width else []
        return [
            known[n] if n < len(known) and not turn.awake else turn.height_at(width)
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
        # Who has gone to the very beginning shall see it.
        for turn in self.in_sight() if value else ():
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
        """Lets go of who is far away, wakes who is in sight, then who is near: one frame's worth, then the next."""
        woken, self._worked = self._worked, 0.0
        value, page = self.verticalScrollBar().value(), self.viewport().height()
        kept = set(self._between(value - 3 * page, value + 4 * page))
        self._let_go([turn for turn in self.turns if turn.awake and turn not in kept])
        if woken:
            self._later.start()
            return
        if not all(turn.awake for turn in self.in_sight()):
            self.arrange()
            return
        asleep = [turn for turn in self._between(value - page, value + 2 * page) if not turn.awake]
        if asleep:
            self._wake([min(asleep, key=lambda turn: abs(turn.y() - value))])
            self.arrange()

    def _let_go(self, turns: Sequence[TurnView]) -> None:
        begun, gone = time.perf_counter(), 0
        for turn in turns:
            gone += turn.sleep()
            if gone == PARTING:
                self._later.start()
                break
        self._worked += (time.perf_counter() - begun) * 1000 if gone else 0
        self._gone += gone
        if self._gone > MANY:
            self._rest.start()

    def _give_back(self) -> None:
        self._gone = 0
        give_back()


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
