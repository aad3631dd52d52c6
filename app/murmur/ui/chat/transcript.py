"""The turns of a conversation; stays at its end while an answer grows, unless scrolled away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.ui.chat.turn_view import TurnView
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground

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
        row.addWidget(self._column_widget, 100)
        row.addStretch(1)
        self.setWidget(inside)
        inside.installEventFilter(self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)

    def add(self, turn: TurnView) -> None:
        self.turns.append(turn)
        self._column.insertWidget(self._column.count() - 1, turn)
        self._stick = True

    def clear(self) -> None:
        for turn in self.turns:
            self._column.removeWidget(turn)
            turn.hide()
            turn.deleteLater()
        self.turns.clear()

    def aim(self, turn: TurnView) -> None:
        """Brings a finished turn into view: its end where it fits, else its question at the top."""
        self._aim = turn
        QTimer.singleShot(0, self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self._settle)
        return super().eventFilter(watched, event)

    def _scrolled(self, value: int) -> None:
        self._stick = value >= self.verticalScrollBar().maximum() - NEAR_END

    def _grown(self) -> None:
        if self._stick and self._aim is None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
            self._stick = True

    def _settle(self) -> None:
        turn, self._aim = self._aim, None
        if turn is None or turn not in self.turns:
            return
        bar = self.verticalScrollBar()
        top = turn.mapTo(self._inside, turn.rect().topLeft()).y() - SPACE.wide
        bar.setValue(min(top, bar.maximum()) if turn.height() > self.viewport().height() else bar.maximum())
