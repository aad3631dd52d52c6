"""Three steps through the window, each beside what it speaks of; any of them can be the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.ui.announce import announce
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label

WIDTH = 360


@dataclass(frozen=True, slots=True)
class Step:
    """What is spoken of, and what is said; a hidden one is spoken of in the middle."""

    about: QWidget
    title: str
    words: str


class Tour(QWidget):
    """Covers `place` until it ends; `ended` comes once, however it ends."""

    ended = Signal()

    def __init__(self, look: Look, steps: Sequence[Step], place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._look = look
        self._steps = steps
        self._at = 0
        self.card = QFrame(self)
        self.card.setProperty("frame", "popover")
        self.card.setFixedWidth(WIDTH)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        self._count = label("", "caption")
        self.title = label("", "title", wrap=True)
        self.words = label("", "soft", wrap=True)
        column.addWidget(self._count)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.skip = TextButton(look, self.tr("Skip the tour"), "quiet")
        self.skip.setProperty("first", "true")
        self.skip.clicked.connect(self.end)
        self.next = TextButton(look, self.tr("Next"), "primary")
        self.next.clicked.connect(self._next)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.next)
        column.addLayout(row)
        place.installEventFilter(self)
        self.resize(place.size())
        self._show()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def end(self) -> None:
        self._place.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.resize(self._place.size())
            self._put()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the tour before it belongs to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.skip if self.skip.hasFocus() else self.next
            button.click()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Only its own two buttons can be reached while it is there."""
        other = self.next if self.skip.hasFocus() else self.skip
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        lit = QPainterPath()
        box = self._lit()
        lit.addRoundedRect(QRectF(box), SPACE.radius, SPACE.radius)
        ground = QColor(self._look.colours.shade)
        ground.setAlphaF(0.45)
        painter.fillPath(shade.subtracted(lit), ground)
        painter.setPen(QPen(QColor(self._look.colours.focus), 2))
        painter.drawPath(lit)

    def _next(self) -> None:
        if self._at + 1 == len(self._steps):
            self.end()
        else:
            self._at += 1
            self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        last = self._at + 1 == len(self._steps)
        self._count.setText(self.tr("{n} of {count}").format(n=self._at + 1, count=len(self._steps)))
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.next.rename(self.tr("Begin") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self._put()
        self.update()
        announce(self, f"{step.title}. {step.words}")

    def _lit(self) -> QRect:
        about = self._steps[self._at].about
        if not about.isVisible():
            return QRect()
        corner = about.mapTo(self._place, QPoint(0, 0))
        return QRect(corner, about.size()).adjusted(2, 2, -2, -2)

    def _put(self) -> None:
        """The card beside what it speaks of, wherever there is room; else over its middle."""
        self.card.setFixedHeight(self.card.heightForWidth(WIDTH) if self.card.hasHeightForWidth() else -1)
        self.card.adjustSize()
        box, size, gap = self._lit(), self.card.size(), SPACE.large
        middle = box.center() if not box.isEmpty() else self.rect().center()
        if box.right() + gap + size.width() < self.width() and not box.isEmpty():
            x = box.right() + gap
        elif box.left() - gap - size.width() > 0:
            x = box.left() - gap - size.width()
        else:
            x = middle.x() - size.width() // 2
        y = max(gap, min(self.height() - size.height() - gap, middle.y() - size.height() // 2))
        self.card.move(max(gap, min(self.width() - size.width() - gap, x)), y)
