"""The signs of an answer: its verdict, and the badge that says where it was made."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from murmur.domain.answers import Answer, Engine, Verdict
from murmur.domain.cloud import Disclosed
from murmur.ui.chat.copying import made_where, verdict_words
from murmur.ui.cloud import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label, plain_tip
from murmur.ui.widgets.pill import Pill
from murmur.ui.words import counted, milliseconds, number, say

_SIGNS = {
    Verdict.SUPPORTED: ("check-circle", "good"),
    Verdict.PARTLY: ("alert", "warn"),
    Verdict.NOT_FOUND: ("not-found", "plain"),
    Verdict.UNCHECKED: ("info", "plain"),
}


def verdict_pill(look: Look, verdict: Verdict, plain: bool = False) -> Pill:
    """The verdict in words and colour, with what it means as a tool tip. `plain`: no document was looked at."""
    if plain:
        pill = Pill(look, "chat", say("Not from your documents"), "warn")
        pill.setToolTip(plain_tip(written_alone()))
        return pill
    icon_name, tone = _SIGNS[verdict]
    pill = Pill(look, icon_name, verdict_words(verdict), tone)
    pill.setToolTip(plain_tip(_meaning(verdict)))
    return pill


def cloud_pill(look: Look, host: str) -> Pill:
    """What was or is being made elsewhere: in a colour that nothing else in the window has."""
    pill = Pill(look, "cloud", say("CLOUD · {host}", host=host), "cloud")
    pill.setAccessibleName(say("From the cloud: {host}", host=host))
    pill.setToolTip(plain_tip(say("This was made by a cloud model at {host}, not on this computer.", host=host)))
    return pill


def left_for(disclosed: Disclosed, engine: Engine) -> str:
    """What left this computer for an answer, and where that stands written."""
    parts = [say("Answered by {model} at {host}", model=engine.called or "?", host=disclosed.host)]
    parts.append(say("{bytes} left this computer", bytes=words.size(disclosed.bytes)))
    usage = disclosed.usage
    if usage.prompt_tokens is not None and usage.reply_tokens is not None:
        parts.append(say("{n} tokens there, {m} back", n=number(usage.prompt_tokens), m=number(usage.reply_tokens)))
    if disclosed.cost is not None:
        parts.append(say("Cost {cost}", cost=words.money(disclosed.cost)))
    parts.append(say("No. {n} in the register", n=number(disclosed.entry)))
    return " · ".join(parts)


def written_alone() -> str:
    return say("The model wrote this by itself. No document was looked at, and nothing was checked.")


def _meaning(verdict: Verdict) -> str:
    return {
        Verdict.SUPPORTED: say("Every sentence was checked against the passage it cites."),
        Verdict.PARTLY: say("Some sentences are not supported by the passages they cite: see the underlined."),
        Verdict.NOT_FOUND: say("No passage answers this question."),
        Verdict.UNCHECKED: say("The sentences were not checked against the passages. Read the sources."),
    }[verdict]


class MadeHere(TextButton):
    """The badge `On this computer`; a click says which model file made the answer, and how fast."""

    def __init__(self, look: Look, answer: Answer, parent: QWidget | None = None) -> None:
        local = answer.engine.place == "local"
        where = say("On this computer") if local else say("In the cloud")
        super().__init__(look, where, "quiet", icon_name="computer" if local else "cloud", parent=parent)
        self._answer = answer
        self.popover: QFrame | None = None
        self.setToolTip(plain_tip(made_where(answer)))
        self.setAccessibleDescription(made_where(answer))
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        box = QFrame(self, Qt.WindowType.Popup)
        box.setProperty("frame", "popup")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(SPACE.small)
        local = self._answer.engine.place == "local"
        column.addWidget(label(say("Answered on this computer") if local else say("Answered in the cloud"), "strong"))
        never = say("For this answer nothing left it: no question, no passage.")
        left = say("What you approved left this computer; the register says so.")
        column.addWidget(label(never if local else left, "small"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.large)
        form.setVerticalSpacing(SPACE.tight)
        for name, value in self._facts():
            shown = label(value, "small")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            named = label(name, "faint")
            named.setMinimumHeight(shown.sizeHint().height())
            named.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(named, shown)
        column.addLayout(form)
        self.popover = box
        box.adjustSize()
        corner = self.mapToGlobal(QPoint(0, -box.height() - 4))
        screen = self.screen() or QGuiApplication.primaryScreen()
        limits = screen.availableGeometry()
        box.move(
            max(limits.left() + 8, min(corner.x(), limits.right() - box.width() - 8)), max(limits.top(), corner.y())
        )
        box.show()

    def _facts(self) -> list[tuple[str, str]]:
        engine, timings = self._answer.engine, self._answer.timings
        facts = [(say("Model"), engine.called or say("None was needed"))]
        if engine.sha256:
            half = len(engine.sha256) // 2
            facts.append(("SHA-256", f"{engine.sha256[:half]}\n{engine.sha256[half:]}"))
        if timings.first_evidence_ms is not None:
            facts.append((say("First passages"), milliseconds(timings.first_evidence_ms)))
        if timings.first_token_ms is not None:
            facts.append((say("First words"), milliseconds(timings.first_token_ms)))
        if timings.completion_tokens is not None and timings.tokens_per_second:
            speed = number(round(timings.tokens_per_second))
            facts.append((say("Speed"), say("{n} tokens a second", n=speed)))
        if timings.context_tokens and timings.prompt_tokens is not None:
            used = number(timings.prompt_tokens + (timings.completion_tokens or 0))
            facts.append((say("Memory"), say("{used} of {all} tokens", used=used, all=number(timings.context_tokens))))
            if timings.prompt_tokens_evaluated is not None:
                facts.append((say("Read anew"), counted(timings.prompt_tokens_evaluated, "{n} token", "{n} tokens")))
        if self._answer.disclosed is not None:
            facts += _left(self._answer.disclosed)
        if engine.seed is not None and engine.temperature:
            facts.append((say("Temperature"), QLocale().toString(engine.temperature, "g", 3)))
            facts.append((say("Seed"), number(engine.seed)))
        return facts


def _left(disclosed: Disclosed) -> list[tuple[str, str]]:
    half = len(disclosed.sha256) // 2
    return [
        (say("Server"), disclosed.host),
        (say("What left"), words.size(disclosed.bytes)),
        (say("Its SHA-256"), f"{disclosed.sha256[:half]}\n{disclosed.sha256[half:]}"),
        (say("Replaced in it"), number(disclosed.replaced)),
        (say("In the register"), say("No. {n}", n=number(disclosed.entry))),
    ]
