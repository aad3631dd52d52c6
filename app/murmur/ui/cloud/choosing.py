"""The choosing side of the preview: the question, the passages with their ticks, and what is replaced in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from murmur.services.escalation import Draft, Preview
from murmur.ui.cloud.passages import Passages
from murmur.ui.cloud.replaced import AlsoReplace, ReplacedTable, grouped
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label
from murmur.ui.widgets.safe_text import SafeText
from murmur.ui.words import number

QUESTION_LINES = 3
LONG_QUESTION = 150


class Choosing(QWidget):
    settings_asked = Signal()

    def __init__(self, look: Look, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(label(self.tr("Question"), "strong"))
        question = SafeText(look)
        question.setPlainText(draft.question)
        question.setAccessibleName(self.tr("Your question: {question}").format(question=draft.question))
        if len(draft.question) > LONG_QUESTION or draft.question.count("\n") >= QUESTION_LINES:
            question.be_scrollable()
            question.setFixedHeight(QUESTION_LINES * question.fontMetrics().lineSpacing() + 2)
        column.addWidget(question)
        column.addSpacing(SPACE.tight)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(SPACE.medium)
        self._parts.setProperty("bare", "true")
        above, below = QWidget(), QWidget()
        upper, lower = QVBoxLayout(above), QVBoxLayout(below)
        for layout in (upper, lower):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(SPACE.tight)
        self.count = label("", "strong")
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch(1)
        upper.addLayout(head)
        self.passages = Passages(look, draft.passages)
        self.passages.changed.connect(lambda _: self._tell_count())
        upper.addWidget(self.passages, 1)
        if any(one.withheld for one in draft.passages):
            change = TextButton(look, self.tr("Why not all?"), "link", icon_name="settings")
            change.setToolTip(self.tr("Opens the settings: which collections may be asked about"))
            change.setAccessibleDescription(change.toolTip())
            change.clicked.connect(self.settings_asked)
            head.addWidget(change)
        self.found = label(self.tr("Replaced"), "strong")
        lower.addWidget(self.found)
        self.table = ReplacedTable(look)
        lower.addWidget(self.table, 1)
        self.also = AlsoReplace(look)
        lower.addWidget(self.also)
        self._parts.addWidget(above)
        self._parts.addWidget(below)
        column.addWidget(self._parts, 1)
        self._parts.setSizes([45, 55])
        self._tell_count()

    def show_found(self, preview: Preview) -> None:
        """What was found in what would leave, and whether the words that the person added are there at all."""
        free = frozenset(word.casefold() for word in preview.choice.replaced)
        self.table.show_found(preview.marks, preview.left, free)
        entries = grouped(preview.marks, preview.left)
        replaced = sum(not stays for _, _, stays in entries)
        if not entries:
            self.found.setText(self.tr("Replaced: nothing was found"))
        else:
            words = self.tr("Replaced: {n} of {all} found")
            self.found.setText(words.format(n=number(replaced), all=number(len(entries))))
        there = {mark.original.casefold() for mark in preview.marks}
        absent = [word for word in preview.choice.replaced if word.casefold() not in there]
        words = self.tr("“{word}” does not stand in what would leave.")
        self.also.tell(words.format(word=absent[-1]) if absent else "")

    def show_nothing(self) -> None:
        """Nothing is chosen that anything could be found in."""
        self.table.show_found((), (), frozenset())
        self.found.setText(self.tr("Replaced"))
        self.also.tell("")

    def _tell_count(self) -> None:
        chosen, offered = len(self.passages.chosen()), len(self._draft.passages)
        self.count.setText(self.tr("Passages: {n} of {all}").format(n=number(chosen), all=number(offered)))
