"""An answer in the model's own words: its prompt grows with the conversation, every sentence of it is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from murmur.answering import prompt
from murmur.answering.citing import LOCAL, Answering
from murmur.answering.ports import Generated, ModelFacts
from murmur.answering.written import ENDS_EARLY, checked
from murmur.domain.answers import Answer, Engine, Timings, Written
from murmur.domain.documents import Hit
from murmur.domain.errors import PromptTooLong
from murmur.domain.jobs import CancelToken

ANSWER_TOKENS = 384
THOUGHT_TOKENS = 1024
"""The most that is added where the model thinks before it answers; half of the context at most."""


def in_prose(
    question: str, hits: Sequence[Hit], using: Answering, on_text: Callable[[str], None], cancel: CancelToken
) -> Answer:
    """The answer, checked. PromptTooLong when not even one passage fits beside the question."""
    model = using.model
    if model is None:
        raise ValueError("prose needs a model")
    facts = model.facts()
    most = longest(facts, using)
    built = prompt.build(question, hits, facts.context - most, model.count_tokens, using.earlier, using.also)
    if not built.sources:
        raise PromptTooLong
    generated = model.generate(
        built.messages,
        most,
        using.seed,
        on_text,
        cancel,
        manner=using.manner,
        on_thought=using.on_thought,
        on_progress=using.on_progress,
    )
    return _checked(question, hits, built, generated, facts, using)


def longest(facts: ModelFacts, using: Answering) -> int:
    """Tokens that are kept free for the reply."""
    return ANSWER_TOKENS + (min(THOUGHT_TOKENS, facts.context // 2 - ANSWER_TOKENS) if using.thinks else 0)


def timings(generated: Generated, facts: ModelFacts) -> Timings:
    """What generation took."""
    return Timings(
        first_token_ms=generated.first_token_ms,
        prompt_tokens=generated.prompt_tokens,
        prompt_tokens_evaluated=generated.prompt_tokens_evaluated,
        completion_tokens=generated.completion_tokens,
        tokens_per_second=generated.tokens_per_second,
        context_tokens=facts.context,
    )


def _checked(
    question: str,
    hits: Sequence[Hit],
    built: prompt.Prompt,
    generated: Generated,
    facts: ModelFacts,
    using: Answering,
) -> Answer:
    engine = Engine(LOCAL, facts.model_id, facts.sha256, using.seed, using.manner.sampling.temperature)
    took, cut_short = timings(generated, facts), generated.stopped == "length"
    answer = checked(question, generated.text, built.sources, hits, engine, took, cut_short)
    return replace(
        answer,
        notice=_notice(built, generated),
        thought=generated.thought,
        written=Written(question, generated.text, built.numbers, built.afresh),
    )


def _notice(built: prompt.Prompt, generated: Generated) -> str | None:
    said: list[str] = []
    if built.dropped:
        said.append(
            "The conversation no longer fitted into the model's memory: what was said before this answer was left out."
        )
    if built.left_out:
        said.append(
            f"{built.left_out} of {len(built.numbers)} passages did not fit into the model's memory and were left out."
        )
    if generated.stopped == "length":
        said.append(
            ENDS_EARLY
            if generated.text.strip()
            else "The model was still thinking when the answer reached its greatest length."
        )
    return " ".join(said) or None
