"""Why a larger model may do better on an answer: plain reasons, each of which a person can check. No model takes part.

That something is not in the documents is no reason: then a larger model could only make it up.
"""

from __future__ import annotations

from collections.abc import Iterable

from murmur.answering import asking, gathering
from murmur.domain.answers import Answer, AnswerMode, Verdict
from murmur.domain.cloud import Reason
from murmur.domain.fit import TYPICAL_PROMPT, Against, Fit, effective_parameters, out_of_reach, quality
from murmur.domain.models import SMALLEST_WRITER, Role

MINUTES = 120.0
"""Seconds from which on an answer counts as slow."""

USUAL_REPLY = 200
"""Tokens of a written answer, as most are."""


def reasons(answer: Answer) -> tuple[Reason, ...]:
    """What speaks for a larger model after a local answer, gravest first; () for what is not in the documents, for an
    answer that no document was asked for, and for one that a cloud model gave already."""
    if answer.verdict is Verdict.NOT_FOUND or answer.plain or answer.disclosed is not None:
        return ()
    judged = (
        (Reason.ROOM, needs_room(answer)),
        (Reason.SEVERAL, takes_several(answer)),
        (Reason.UNVERIFIED, is_unverified(answer)),
        (Reason.SLOW, was_slow(answer)),
    )
    return tuple(reason for reason, holds in judged if holds)


def reasons_before(fit: Fit | None, mode: AnswerMode, prompt_tokens: int = TYPICAL_PROMPT) -> tuple[Reason, ...]:
    """What speaks for it before anything is written: `fit` is the chat model on this computer as it was measured, None
    where nothing was."""
    if fit is None or mode is AnswerMode.QUOTES:
        return ()
    seconds = expected_seconds(fit, prompt_tokens)
    return (Reason.SLOW,) if seconds is not None and seconds >= MINUTES else ()


def larger_local(fits: Iterable[Fit], current: str) -> tuple[str, str]:
    """Name and id of the best model that runs well on this computer, as it was measured, writes prose, and is larger
    and better than the `current` one (by its id); ("", "") where there is none."""
    chat = [one for one in fits if Role.CHAT in one.model.roles]
    now = next((one for one in chat if one.model.id == current), None)
    best = max((one for one in chat if _is_offered(one) and _is_larger(one, now)), key=quality, default=None)
    return ("", "") if best is None else (best.model.name, best.model.id)


def needs_room(answer: Answer) -> bool:
    """Passages that were found did not fit into the model's memory, or the question asks for everything there is."""
    left_out = answer.written is not None and 0 in answer.written.numbers
    return left_out or (asking.gathers(answer.question) and _lies_in_several(answer))


def takes_several(answer: Answer) -> bool:
    """The question compares or calculates, and what it needs lies in more than one document."""
    return asking.compares(answer.question) and _lies_in_several(answer)


def is_unverified(answer: Answer) -> bool:
    """A sentence that the model wrote failed the check."""
    return bool(answer.unsupported)


def was_slow(answer: Answer) -> bool:
    """The answer took minutes."""
    times = answer.timings
    if times.first_token_ms is None or not times.completion_tokens or not times.tokens_per_second:
        return False
    return times.first_token_ms / 1000 + times.completion_tokens / times.tokens_per_second >= MINUTES


def expected_seconds(fit: Fit, prompt_tokens: int, reply_tokens: int = USUAL_REPLY) -> float | None:
    """How long a written answer takes from the question to its last word; None where nobody measured it."""
    if fit.seconds_to_first_word is None or not fit.tokens_per_second:
        return None
    return fit.seconds_to_first_word * prompt_tokens / TYPICAL_PROMPT + reply_tokens / fit.tokens_per_second


_NEVER = frozenset({Against.FORBIDDEN, Against.THINKS})


def _is_offered(fit: Fit) -> bool:
    parameters = fit.model.parameters
    writes = parameters is not None and parameters >= SMALLEST_WRITER
    measured = fit.seconds_to_first_word is not None
    return writes and measured and not out_of_reach(fit) and _NEVER.isdisjoint(fit.against)


def _is_larger(fit: Fit, now: Fit | None) -> bool:
    if now is None:
        return True
    size, before = effective_parameters(fit.model), effective_parameters(now.model)
    return size is not None and before is not None and size > before and quality(fit) > quality(now)


def _lies_in_several(answer: Answer) -> bool:
    return len(gathering.documents(answer.question, answer.evidence)) > 1
