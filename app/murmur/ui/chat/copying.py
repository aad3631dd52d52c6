"""What lands on the clipboard when an answer is copied: its text, its sources, and where it was made."""

from __future__ import annotations

from murmur.domain.answers import Answer, Doubt, Verdict
from murmur.domain.coverage import in_words
from murmur.ui.told import told
from murmur.ui.words import say, upper_first


def as_text(answer: Answer) -> str:
    """The answer so that a reader can check it: every marker names a quote, a place and a file."""
    parts = [answer.question, "", answer.text.strip()]
    if answer.unsupported:
        parts += ["", say("Not supported by the cited passages:")]
        parts += [f"- {doubt.sentence} ({why(doubt)})" for doubt in answer.doubts]
    if answer.citations:
        parts += ["", say("Sources")]
        for citation in answer.citations:
            place = upper_first(citation.place)
            parts.append(f"[{citation.marker}] {citation.document}, {place}: “{citation.quote.strip()}”")
            parts.append(f"    {citation.path}")
    if answer.coverage is not None and answer.coverage.files_total:
        parts += ["", say("Searched {what}", what=told(in_words(answer.coverage)))]
    verdict = say("Not from your documents, not checked") if answer.plain else verdict_words(answer.verdict)
    parts += ["", f"{verdict}. {made_where(answer)}"]
    return "\n".join(parts) + "\n"


def why(doubt: Doubt) -> str:
    """Why a sentence is not supported, in the person's language."""
    if doubt.reason:
        return told(doubt.reason)
    return say("A number, a date or a name in it does not stand in the cited passage")


def verdict_words(verdict: Verdict) -> str:
    """The verdict as the window says it."""
    return {
        Verdict.SUPPORTED: say("Supported by your documents"),
        Verdict.PARTLY: say("Partly supported"),
        Verdict.NOT_FOUND: say("Not in your documents"),
        Verdict.UNCHECKED: say("Not checked"),
    }[verdict]


def made_where(answer: Answer) -> str:
    """Where and by which model file the answer was made, in one sentence."""
    engine = answer.engine
    where = say("Answered on this computer")
    if engine.place != "local":
        cloud, host = say("Answered in the cloud"), engine.host
        where = say("{cloud} ({host})", cloud=cloud, host=host) if host else cloud
    if engine.model is None:
        return say("{where}, without a model.", where=where)
    if engine.sha256 is None:
        return say("{where} by {model}.", where=where, model=engine.called)
    return say("{where} by {model} (SHA-256 {sha256}).", where=where, model=engine.called, sha256=engine.sha256)
