"""A cloud model's reply as an answer: checked here against the passages as they are, like any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from murmur.answering.written import ENDS_EARLY, checked
from murmur.domain.answers import Answer, Engine, Timings, Turn
from murmur.domain.documents import Hit
from murmur.services.disclosing import Answered
from murmur.services.escalation import Draft

CLOUD = "cloud"


def answer_of(turn: Turn, draft: Draft, text: str, sources: Mapping[int, Hit], got: Answered, model: str) -> Answer:
    """`text` is the reply with the names put back. It is no part of what a local model remembers (`written`)."""
    usage = got.received.usage
    cut_short = got.received.stopped == "length"
    engine = Engine(CLOUD, model, None, temperature=0.0, name=model, host=got.disclosed.host)
    timings = Timings(
        first_token_ms=got.first_ms, prompt_tokens=usage.prompt_tokens, completion_tokens=usage.reply_tokens
    )
    evidence = tuple(offered.hit for offered in draft.passages)
    answer = checked(turn.question, text, sources, evidence, engine, timings, cut_short)
    return replace(
        answer,
        notice=ENDS_EARLY if cut_short else None,
        conversation_id=draft.conversation_id,
        coverage=turn.answer.coverage if turn.answer is not None else None,
        disclosed=got.disclosed,
    )
