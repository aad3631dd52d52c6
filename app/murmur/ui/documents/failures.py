"""The files that are not in the library: why, what to do, and the buttons to do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.documents import DocumentStatus
from murmur.ui.documents.adding import Failure
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import ElidedLabel, ground, label, plain_tip
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import name_of


class FailureCard(QFrame):
    """One file and its two ways on."""

    def __init__(self, look: Look, failure: Failure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure = failure
        self.setProperty("frame", "card")
        scan = failure.status is DocumentStatus.NEEDS_OCR
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 8)
        column.setSpacing(SPACE.tight)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(Picture(look, "scan" if scan else "alert", "warn", 16))
        name = ElidedLabel(name_of(failure.path), "strong", Qt.TextElideMode.ElideMiddle)
        name.setToolTip(plain_tip(failure.path))
        head.addWidget(name, 1)
        self.remove = IconButton(
            look, "close", self.tr("Remove {file} from the list").format(file=name_of(failure.path)), side=24, size=14
        )
        head.addWidget(self.remove)
        column.addLayout(head)
        why = failure.why or (self.tr("It holds pictures of text only") if scan else self.tr("It could not be read"))
        column.addWidget(label(sentence(why), "small", wrap=True))
        if failure.advice:
            column.addWidget(label(sentence(failure.advice), "faint", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.hair)
        row.setContentsMargins(0, 2, 0, 0)
        self.retry = TextButton(look, self.tr("Try again"), "link", icon_name="retry")
        self.retry.setProperty("first", "true")
        self.retry.setAccessibleName(self.tr("Try {file} again").format(file=name_of(failure.path)))
        self.retry.setHidden(not failure.can_be_retried)
        row.addWidget(self.retry)
        row.addStretch(1)
        column.addLayout(row)


class FailureList(QScrollArea):
    """`again` carries a list of Failures, `removed` one."""

    again = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[Failure, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Documents that could not be added"))

    def cards(self) -> list[FailureCard]:
        return self.findChildren(FailureCard)

    def show_failures(self, failures: Sequence[Failure]) -> None:
        if tuple(failures) == self._shown:
            return
        self._shown = tuple(failures)
        inside = QWidget()
        ground(inside, "window")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        again = [failure for failure in failures if failure.can_be_retried]
        if len(again) > 1:
            self.all = TextButton(self._look, self.tr("Try all again"), "link", icon_name="retry")
            self.all.setProperty("first", "true")
            self.all.clicked.connect(lambda: self.again.emit(again))
            column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        for failure in failures:
            card = FailureCard(self._look, failure)
            card.retry.clicked.connect(lambda _=False, chosen=failure: self.again.emit([chosen]))
            card.remove.clicked.connect(lambda _=False, chosen=failure: self.removed.emit(chosen))
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)
