"""The turns of a conversation; stays at its end while an answer grows, unless scrolled away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

NEAR_END = 48


class Transcript(QScrollArea):
    """A column of comfortable width in the middle, however wide the pane is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.turns: list[TurnView] = []
        self._stick = True
        self._aim: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._inside = inside = QWidget()
        ground(inside, "surface")
        row = QHBoxLayout(inside)
        row.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        self._column_widget = QWidget()
        self._column_widget.setMaximumWidth(SPACE.reading)
        self._column = QVBoxLayout(self._column_widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.vast - SPACE.small)
        self._column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._column_widget, 10_000)
        row.addStretch(1)
        self.setWidget(inside)
        inside.installEventFilter(self)
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.rangeChanged.connect(self._settle)

    def add(self, turn: TurnView) -> None:
        self.turns.append(turn)
        self._column.insertWidget(self._column.count() - 1, turn)
        self._stick, self._aim = True, None

    def clear(self) -> None:
        for turn in self.turns:
            self._column.removeWidget(turn)
            turn.hide()
            turn.deleteLater()
        self.turns.clear()

    def aim(self, turn: TurnView) -> None:
        """Brings a finished turn into view: its end where it fits, else its question at the top."""
        if self._stick:
            self._aim = turn
            QTimer.singleShot(0, self, self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)

    def _scrolled(self) -> None:
        """The person scrolled: follow the end only from near the end, and aim at nothing any more."""
        bar = self.verticalScrollBar()
        self._stick = bar.sliderPosition() >= bar.maximum() - NEAR_END
        self._aim = None

    def _settle(self) -> None:
        """After every change of layout, as texts find their heights only one after the other."""
        bar = self.verticalScrollBar()
        turn = self._aim
        if turn is None or turn not in self.turns:
            if self._stick:
                bar.setValue(bar.maximum())
        elif turn.height() + 2 * SPACE.wide > self.viewport().height():
            bar.setValue(turn.mapTo(self._inside, turn.rect().topLeft()).y() - SPACE.large)
        else:
            bar.setValue(bar.maximum())
