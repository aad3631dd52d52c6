"""A chat model that says what it was told to say, and remembers what it was asked. Its tokens are words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

from murmur.answering.ports import GREEDY, Generated, Manner, Message, ModelFacts, unheard
from murmur.domain.errors import PromptTooLong
from murmur.domain.jobs import CancelToken

FACTS = ModelFacts("scripted", "5" * 64, context=1000, parameters=3_000_000_000, loaded_as="scripted")


class ScriptedModel:
    """Replies in turn with `replies`, word by word, and with the last one ever after.

    A text is likelier after a prompt the more of its words stand in the prompt. `asked` keeps every prompt.
    """

    def __init__(self, replies: Sequence[str] = ("Well.",), facts: ModelFacts = FACTS) -> None:
        self._replies = list(replies)
        self._facts = facts
        self.asked: list[tuple[Message, ...]] = []

    def facts(self) -> ModelFacts:
        return self._facts

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(_tokens(text)) for text in texts]

    def likelihood(
        self, messages: Sequence[Sequence[Message]], continuations: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        cancel.raise_if_cancelled()
        values: list[float] = []
        for prompt, said in zip(messages, continuations, strict=True):
            self.asked.append(tuple(prompt))
            there = {token.casefold() for token in _tokens(text_of(prompt))}
            tokens = [token.casefold() for token in _tokens(said)]
            known = sum(token in there for token in tokens)
            values.append(math.log((known + 1) / (len(tokens) + 2)))
        return values

    def generate(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        seed: int,
        on_text: Callable[[str], None],
        cancel: CancelToken,
        *,
        manner: Manner = GREEDY,
        on_thought: Callable[[str], None] = unheard,
        on_progress: Callable[[int, int], None] = unheard,
    ) -> Generated:
        cancel.raise_if_cancelled()
        self.asked.append(tuple(messages))
        prompt = len(_tokens(text_of(messages)))
        if prompt + max_tokens > self._facts.context:
            raise PromptTooLong
        on_progress(0, prompt)
        on_progress(prompt, prompt)
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        pieces = _tokens(reply)[:max_tokens]
        for piece in pieces:
            cancel.raise_if_cancelled()
            on_text(piece)
        stopped = "end" if len(pieces) < max_tokens else "length"
        return Generated("".join(pieces), stopped, prompt, prompt, len(pieces), 0.0, None)


def text_of(messages: Sequence[Message]) -> str:
    """The whole prompt as one text."""
    return "\n".join("".join(part.text for part in message.parts) for message in messages)


def _tokens(text: str) -> list[str]:
    return re.findall(r"\s*(?:\w+|[^\w\s])", text)
