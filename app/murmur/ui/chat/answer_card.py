"""A finished answer: its verdict, its text with chips, its sources, and where it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from murmur.domain.answers import Answer, Verdict
from murmur.domain.cloud import Suggestion
from murmur.domain.coverage import in_words
from murmur.ui.chat.answer_text import AnswerText
from murmur.ui.chat.copying import as_text, why
from murmur.ui.chat.sources import NearRow, SourceRow
from murmur.ui.chat.thoughts import Thoughts
from murmur.ui.chat.verdict import MadeHere, cloud_pill, left_for, verdict_pill, written_alone
from murmur.ui.notices import Notice
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import inset, label, plain_tip
from murmur.ui.words import counted, passages, say

if TYPE_CHECKING:
    from murmur.ui.cloud.strip import SuggestionStrip

NEAREST = 3
DOUBTS = 5
"""So many doubtful sentences are listed under the answer."""


class AnswerCard(QWidget):
    """`cited` carries a citation's marker, `near` the rank of a nearest passage, `address` a link."""

    cited = Signal(int)
    near = Signal(int)
    address = Signal(str)
    all_passages = Signal()
    menu_asked = Signal(object)
    """What can be done with the answer, below this button."""
    cloud_asked = Signal()
    larger_asked = Signal(str)
    dismissed = Signal()
    strip: SuggestionStrip | None = None

    def __init__(
        self, look: Look, answer: Answer, text: AnswerText | None = None, thoughts: Thoughts | None = None
    ) -> None:
        """`text` and `thoughts` are what has streamed, and go on being shown."""
        super().__init__()
        self.look = look
        self.answer = answer
        self._column = QVBoxLayout(self)
        self._from_cloud = answer.engine.place == "cloud"
        inset(self._column, SPACE.large if self._from_cloud else 0)
        self._column.setSpacing(SPACE.medium)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        if self._from_cloud:
            head.addWidget(cloud_pill(look, answer.engine.host))
        self.verdict = verdict_pill(look, answer.verdict, answer.plain)
        head.addWidget(self.verdict)
        head.addStretch(1)
        self._column.addLayout(head)
        self.thoughts = (thoughts or Thoughts(look)) if answer.thought else None
        if self.thoughts is not None:
            self.thoughts.finish(answer.thought)
            self._column.addWidget(self.thoughts)
        self.text = text or AnswerText(look)
        self.text.setParent(self)
        self.text.cited.connect(self.cited)
        self.text.address.connect(self.address)
        if answer.verdict is Verdict.NOT_FOUND:
            self._not_found()
        else:
            self._found()
        self._foot()

    def copy(self) -> None:
        """Puts the answer with its citations on the clipboard, and says so on the button."""
        QGuiApplication.clipboard().setText(as_text(self.answer))
        self.copy_button.rename(self.tr("Copied"))
        self.copy_button.show_icon("check")

    def suggest(self, suggestion: Suggestion | None) -> None:
        """Shows below everything why a cloud model may do better; None takes it away."""
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        if suggestion is not None:
            from murmur.ui.cloud.strip import SuggestionStrip

            self.strip = SuggestionStrip(self.look, suggestion)
            self.strip.cloud_asked.connect(self.cloud_asked)
            self.strip.larger_asked.connect(self.larger_asked)
            self.strip.dismissed.connect(self.dismissed)
            self._column.addWidget(self.strip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What came from elsewhere has a line beside all of it."""
        if self._from_cloud:
            line = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 3, self.height()))
            QPainter(self).fillRect(line, QColor(self.look.colours.cloud))

    def _found(self) -> None:
        answer = self.answer
        self.text.show_answer(answer.text, answer.citations, _doubts(answer))
        self._column.addWidget(self.text)
        if self.text.too_long:
            words = self.tr("The answer is too long to be shown whole. Copying takes all of it.")
            self._column.addWidget(Notice(self.look, "", words, tone="info"))
        if answer.plain:
            self._column.addWidget(label(written_alone(), "faint", wrap=True))
        if answer.unsupported:
            self._column.addWidget(self._doubtful())
        if answer.notice:
            self._column.addWidget(Notice(self.look, "", answer.notice, tone="info"))
        if answer.citations:
            rows = QVBoxLayout()
            rows.setSpacing(0)
            heading = label(self.tr("Sources"), "section")
            heading.setContentsMargins(0, 0, 0, 3)
            rows.addWidget(heading)
            for citation in answer.citations:
                row = SourceRow(self.look, citation)
                row.clicked.connect(lambda _=False, marker=citation.marker: self.cited.emit(marker))
                rows.addWidget(row)
            self._column.addLayout(rows)

    def _doubtful(self) -> Notice:
        """Every doubtful sentence with its reason, for those who cannot point at it."""
        doubts = _doubts(self.answer)
        title = counted(
            len(doubts),
            "{n} sentence is not supported by the passage it cites",
            "{n} sentences are not supported by the passages they cite",
        )
        lines = [
            say("“{sentence}” {reason}.", sentence=_short(said), reason=reason) for said, reason in doubts[:DOUBTS]
        ]
        if len(doubts) > DOUBTS:
            lines.append(self.tr("The others are underlined above."))
        return Notice(self.look, title, "\n".join(lines), tone="warn")

    def _not_found(self) -> None:
        self.text.hide()
        nearest = self.answer.evidence[:NEAREST]
        words = (
            self.tr("No passage answers this. These come nearest:")
            if nearest
            else self.tr("No passage answers this. Try other words, or add the document that does.")
        )
        self._column.addWidget(label(words, "lead", wrap=True))
        if self.answer.notice:
            self._column.addWidget(Notice(self.look, "", self.answer.notice, tone="info"))
        rows = QVBoxLayout()
        rows.setSpacing(SPACE.small)
        for hit in nearest:
            row = NearRow(self.look, hit, self.answer.question)
            row.clicked.connect(lambda _=False, rank=hit.rank: self.near.emit(rank))
            rows.addWidget(row)
        self._column.addLayout(rows)

    def _foot(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.tight)
        self.badge = MadeHere(self.look, self.answer)
        self.badge.setProperty("first", "true")
        self.copy_button = TextButton(self.look, self.tr("Copy"), "quiet", icon_name="copy")
        self.copy_button.setToolTip(self.tr("Copy the answer with its citations"))
        self.copy_button.setAccessibleName(self.tr("Copy the answer with its citations"))
        self.copy_button.clicked.connect(self.copy)
        foot.addWidget(self.badge)
        foot.addWidget(self.copy_button)
        if self.answer.evidence:
            evidence = TextButton(self.look, passages(len(self.answer.evidence)), "quiet", icon_name="quote")
            evidence.setToolTip(self.tr("Show the passages found for this question"))
            evidence.clicked.connect(self.all_passages)
            foot.addWidget(evidence)
        self.more = IconButton(self.look, "more", self.tr("More for this answer"), side=28, size=16)
        self.more.clicked.connect(lambda: self.menu_asked.emit(self.more))
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.made = label(self._made(), "faint", wrap=True)
        if self.answer.timings.context_tokens:
            words = self.tr("When the model's memory is full, the conversation begins afresh, and the answer says so.")
            self.made.setToolTip(plain_tip(words))
        self._column.addWidget(self.made)

    def _made(self) -> str:
        """By which model, and what stood behind it."""
        if self.answer.disclosed is not None:
            return left_for(self.answer.disclosed, self.answer.engine)
        model, coverage = self.answer.engine.called, self.answer.coverage
        parts = [say("Answered by {model}", model=model) if model else say("Answered without a model")]
        timings = self.answer.timings
        if timings.context_tokens and timings.prompt_tokens is not None:
            used = timings.prompt_tokens + (timings.completion_tokens or 0)
            share = QLocale().toString(min(100, 100 * used // timings.context_tokens))
            parts.append(say("Memory {share} % full", share=share))
        if coverage is not None and coverage.files_total:
            parts.append(say("Searched {what}", what=told(in_words(coverage))))
        return " · ".join(parts)


def _doubts(answer: Answer) -> list[tuple[str, str]]:
    return [(doubt.sentence, why(doubt)) for doubt in answer.doubts]


def _short(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= 90 else f"{words[:88].rstrip()}…"
