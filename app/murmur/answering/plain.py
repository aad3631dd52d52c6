"""A request without documents: "rewrite this", over a text that was pasted.

What the model says is held against nothing: the verdict is always `unchecked`, and the answer says that it comes from
no document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from murmur.answering.citing import LOCAL
from murmur.answering.ports import GREEDY, ChatModel, Manner, Message, PromptPart, unheard
from murmur.answering.prose import THOUGHT_TOKENS, timings
from murmur.domain.answers import Answer, Engine, Verdict, Written
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
    manner: Manner = GREEDY,
    on_thought: Callable[[str], None] = unheard,
    on_progress: Callable[[int, int], None] = unheard,
    thinks: bool = False,
) -> Answer:
    """`earlier` are the exchanges before this one, oldest first; as many of the last as fit go along, and the answer
    says how many did not.

    PromptTooLong, which says how long a text may be, when the request itself does not fit. Nothing is cut.
    """
    facts = model.facts()
    if len(request) > LONGEST_REQUEST:
        raise _too_long(request[:LONGEST_REQUEST].count(" ") * facts.context // LONGEST_REQUEST)
    rules, asked, *before = model.count_tokens([_RULES, request, *(text for pair in earlier for text in pair)])
    longest = PLAIN_TOKENS + (min(THOUGHT_TOKENS, facts.context // 4) if thinks else 0)
    room = facts.context - longest - TEMPLATE_TOKENS - rules
    if asked > room:
        raise _too_long(len(request.split()) * room // asked)
    sizes = [sum(pair) + 2 * TEMPLATE_TOKENS for pair in zip(before[::2], before[1::2], strict=True)]
    first = _first_kept([*sizes, asked], room)
    messages = [Message("system", (PromptPart(_RULES, True),))]
    for question, answer in earlier[first:]:
        messages += [_said("user", question), _said("assistant", answer)]
    messages.append(_said("user", request))
    generated = model.generate(
        messages, longest, seed, on_text, cancel, manner=manner, on_thought=on_thought, on_progress=on_progress
    )
    return Answer(
        question=request,
        text=generated.text.strip(),
        verdict=Verdict.UNCHECKED,
        citations=(),
        unsupported=(),
        evidence=(),
        engine=Engine(LOCAL, facts.model_id, facts.sha256, seed, manner.sampling.temperature),
        timings=timings(generated, facts),
        notice=_notice(first, generated.stopped == "length"),
        plain=True,
        thought=generated.thought,
        written=Written(request, generated.text, (), not earlier[first:]),
    )


def _said(role: str, text: str) -> Message:
    """What a person or a model said is never taken for a control token, whatever it spells."""
    return Message(role, (PromptPart(text, False, said=role == "assistant"),))


def _first_kept(sizes: Sequence[int], room: int) -> int:
    """From which exchange on they go along, the last being the request itself. Once the model's memory is full its
    older half is left out at a time: if it were the oldest one alone, every request would be read with all before."""
    first = 0
    for last in range(len(sizes)):
        if sum(sizes[first : last + 1]) > room:
            while first < last and sum(sizes[first : last + 1]) > room // 2:
                first += 1
    return first


def _notice(forgotten: int, cut: bool) -> str | None:
    said: list[str] = []
    if forgotten:
        said.append(
            f"The model's memory is full: of what was said before, the first {forgotten} requests with their replies "
            "were left out."
        )
    if cut:
        said.append("The answer reached its greatest length and ends early.")
    return " ".join(said) or None


def _too_long(words: int) -> PromptTooLong:
    fits = max(10, words // 10 * 10)
    return PromptTooLong(
        "The text is too long for this model",
        f"Shorten it to about {fits} words, or add it as a document and ask about it",
    )
