"""From a question and the passages found for it to an answer whose every sentence has been checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from murmur.answering import checker, gate, gathering, quotes
from murmur.answering.citing import LOCAL, Answering, citation
from murmur.answering.ports import ChatModel, Scope
from murmur.answering.prose import in_prose
from murmur.answering.question import Question, parts, understand
from murmur.answering.quotes import Scored
from murmur.answering.rereading import is_sure, reread
from murmur.domain.answers import Answer, AnswerMode, Engine, Timings, Verdict
from murmur.domain.documents import Hit
from murmur.domain.errors import ModelError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.domain.models import SMALLEST_WRITER
from murmur.domain.standing import Standing, Standings

NEAREST_SHOWN = "The nearest passages are shown."
CHOSEN_WITHOUT_MODEL = "The quotes were chosen without the chat model"


def mode_for(parameters: int) -> AnswerMode:
    """Who writes the sentences, by the size of the model."""
    return AnswerMode.QUOTES if parameters < SMALLEST_WRITER else AnswerMode.PROSE


def answer(
    question: str,
    hits: Sequence[Hit],
    mode: AnswerMode,
    using: Answering,
    on_text: Callable[[str], None],
    cancel: CancelToken,
) -> Answer:
    """The whole way: gate, quotes or prose, citations, check, verdict. `on_text` gets the text as it comes.

    `Answer.timings` holds what generation took; retrieval's times are the caller's. Cancelled, ModelError and
    WorkerCrashed come through.
    """
    if not hits:
        return _not_found(question, hits, None, using.place, on_text)
    reason = gate.not_spoken_of(*_standings(understand(question), using.scope))
    found, missing = _gated(question, hits, using, cancel) if reason is None else ([], [])
    if not found:
        return _not_found(question, hits, reason, using.place, on_text)
    if mode is AnswerMode.QUOTES:
        result = _in_quotes(question, hits, found, using, on_text, cancel)
    else:
        result = in_prose(question, hits, using, on_text, cancel)
    return _with_missing(result, missing, using.place)


def _gated(
    question: str, hits: Sequence[Hit], using: Answering, cancel: CancelToken
) -> tuple[list[tuple[str, list[Scored]]], list[str]]:
    """For each part of the question that the passages answer its candidates, best first; and the other
    parts."""
    found: list[tuple[str, list[Scored]]] = []
    missing: list[str] = []
    for part in parts(question):
        cancel.raise_if_cancelled()
        understood, standings = _standings(understand(part), using.scope)
        scored = quotes.ranked(understood, hits, using.nearness)
        if gate.is_answerable(understood, scored, using.nearness, standings) or (
            scored and gathering.is_answerable(part, understood, hits, using.nearness, standings)
        ):
            found.append((part, scored))
        else:
            missing.append(part)
    return found, missing


def _standings(question: Question, scope: Scope | None) -> tuple[Question, Standings]:
    names, others = gate.asked_of_scope(question)
    if scope is not None:
        return question, scope.standings(names, others)
    return question, Standings((Standing.PASSING,) * len(names), (Standing.PASSING,) * len(others))


def _in_quotes(
    question: str,
    hits: Sequence[Hit],
    found: Sequence[tuple[str, Sequence[Scored]]],
    using: Answering,
    on_text: Callable[[str], None],
    cancel: CancelToken,
) -> Answer:
    read, engine, notice = _reread(found, using.model, cancel)
    most = quotes.MOST_QUOTES if len(read) == 1 else 1
    chosen: list[Scored] = []
    for scored in read:
        for entry in quotes.choose(scored)[:most]:
            if all(entry.candidate != other.candidate for other in chosen):
                chosen.append(entry)
    citations = tuple(
        citation(marker, entry.candidate.hit, entry.candidate.start, entry.candidate.end)
        for marker, entry in enumerate(chosen, start=1)
    )
    lines = [f"“{' '.join(cited.quote.split())}” [{cited.marker}]" for cited in citations]
    for number, line in enumerate(lines):
        on_text(line if number == 0 else f"\n\n{line}")
    return Answer(
        question=question,
        text="\n\n".join(lines),
        verdict=_verdict(chosen),
        citations=citations,
        unsupported=(),
        evidence=tuple(hits),
        engine=engine,
        timings=Timings(),
        notice=notice,
    )


def _verdict(chosen: Sequence[Scored]) -> Verdict:
    spans = [(entry.candidate, entry.candidate.hit) for entry in chosen]
    exact = all(checker.is_exact(one.text, hit.text, one.start - hit.start, one.end - hit.start) for one, hit in spans)
    return Verdict.SUPPORTED if exact else Verdict.UNCHECKED


def _reread(
    found: Sequence[tuple[str, Sequence[Scored]]], model: ChatModel | None, cancel: CancelToken
) -> tuple[list[list[Scored]], Engine, str | None]:
    """The candidates of each part in the order the model gives them where their own order is unsure. Copying
    sentences needs no model, so one that fails is told, not fatal."""
    plain = [list(scored) for _, scored in found]
    if model is None or all(is_sure(scored) for scored in plain):
        return plain, Engine(LOCAL, None, None), None
    try:
        facts = model.facts()
        read = [list(scored) if is_sure(scored) else reread(part, scored, model, cancel) for part, scored in found]
    except (ModelError, WorkerCrashed) as error:
        return plain, Engine(LOCAL, None, None), f"{CHOSEN_WITHOUT_MODEL} ({error.title})."
    return read, Engine(LOCAL, facts.model_id, facts.sha256), None


def _not_found(
    question: str, hits: Sequence[Hit], reason: str | None, place: str, on_text: Callable[[str], None]
) -> Answer:
    text = f"{reason or f'This is not in {place}.'} {NEAREST_SHOWN}"
    if not hits:
        text = f"Nothing in {place} comes near this question."
    on_text(text)
    return Answer(
        question=question,
        text=text,
        verdict=Verdict.NOT_FOUND,
        citations=(),
        unsupported=(),
        evidence=tuple(hits),
        engine=Engine(LOCAL, None, None),
        timings=Timings(),
    )


def _with_missing(result: Answer, missing: Sequence[str], place: str) -> Answer:
    if not missing:
        return result
    about = f"Not in {place}: " + " ".join(f"“{part}”" for part in missing)
    notice = f"{result.notice} {about}" if result.notice else about
    verdict = Verdict.PARTLY if result.verdict is Verdict.SUPPORTED else result.verdict
    return replace(result, verdict=verdict, notice=notice)
