"""A request without documents: "rewrite this", over a text that was pasted.

What the model says is held against nothing: the verdict is always `unchecked`, and the answer says that it comes from
no document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from murmur.answering.answer import LOCAL
from murmur.answering.ports import ChatModel, Message, PromptPart
from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.errors import PromptTooLong
from murmur.domain.jobs import CancelToken

PLAIN_TOKENS = 640
"""The longest reply. What is left of the model's context is for the request and what was said before."""

TEMPLATE_TOKENS = 32
"""Kept free for what the chat template adds, for the whole and for each message."""

LONGEST_REQUEST = 100_000
"""Characters. More than any small model takes, and little enough to be counted at once."""

_RULES = "You are a helpful AI assistant."
"""As plain as can be: small models know this sentence from their training, and longer rules lead them astray."""

Exchange = tuple[str, str]
"""What was asked, and what was replied."""


def reply(
    request: str,
    earlier: Sequence[Exchange],
    model: ChatModel,
    on_text: Callable[[str], None],
    cancel: CancelToken,
    seed: int = 0,
) -> Answer:
    """`earlier` are the exchanges before this one, oldest first; as many of the last as fit go along.

    PromptTooLong, which says how long a text may be, when the request itself does not fit. Nothing is cut.
    """
    facts = model.facts()
    if len(request) > LONGEST_REQUEST:
        raise _too_long(request[:LONGEST_REQUEST].count(" ") * facts.context // LONGEST_REQUEST)
    texts = [_RULES, request, *(text for exchange in earlier for text in exchange)]
    rules, asked, *before = model.count_tokens(texts)
    room = facts.context - PLAIN_TOKENS - TEMPLATE_TOKENS - rules
    if asked > room:
        raise _too_long(len(request.split()) * room // asked)
    room -= asked
    kept: list[Exchange] = []
    for exchange, counts in zip(reversed(earlier), _pairs(before), strict=True):
        room -= sum(counts) + 2 * TEMPLATE_TOKENS
        if room < 0:
            break
        kept.insert(0, exchange)
    said = [message for exchange in kept for message in (_said("user", exchange[0]), _said("assistant", exchange[1]))]
    messages = (Message("system", (PromptPart(_RULES, True),)), *said, _said("user", request))
    generated = model.generate(messages, PLAIN_TOKENS, seed, on_text, cancel)
    return Answer(
        question=request,
        text=generated.text.strip(),
        verdict=Verdict.UNCHECKED,
        citations=(),
        unsupported=(),
        evidence=(),
        engine=Engine(LOCAL, facts.model_id, facts.sha256),
        timings=Timings(
            first_token_ms=generated.first_token_ms,
            prompt_tokens=generated.prompt_tokens,
            prompt_tokens_evaluated=generated.prompt_tokens_evaluated,
            completion_tokens=generated.completion_tokens,
            tokens_per_second=generated.tokens_per_second,
        ),
        notice="The answer reached its greatest length and ends early." if generated.stopped == "length" else None,
        plain=True,
    )


def _said(role: str, text: str) -> Message:
    """What a person or a model said is never taken for a control token, whatever it spells."""
    return Message(role, (PromptPart(text, False),))


def _pairs(counts: Sequence[int]) -> list[tuple[int, int]]:
    """Of the exchanges, the last first."""
    return list(zip(counts[-2::-2], counts[::-2], strict=True))


def _too_long(words: int) -> PromptTooLong:
    fits = max(10, words // 10 * 10)
    return PromptTooLong(
        "The text is too long for this model",
        f"Shorten it to about {fits} words, or add it as a document and ask about it",
    )
