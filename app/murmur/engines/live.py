"""The live sequence: what the model has read and said last, so that a prompt that goes on from it is not read again.

Reuse never changes an answer. A token evaluated alone gives other numbers than the same token in a chunk (kernels
differ: greedy text changed in 8 of 12 prompts), so only whole chunks that are cut at the same places as those of a
fresh prompt are kept, and what the model said, token by token, is evaluated once more in chunks: by `settle`, while
nobody waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from murmur.domain.jobs import CancelToken


class Evaluator(Protocol):
    """What is needed of `llama_native.Native`."""

    def keep(self, count: int) -> int: ...
    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]: ...


class SequenceState(Protocol):
    """What is needed of `llama_state.NativeState`."""

    @property
    def rolls_back(self) -> bool:
        """Whether a part of the sequence can be forgotten; recurrent models cannot."""

    def size(self) -> int: ...
    def take(self) -> bytes: ...
    def put(self, data: bytes) -> bool: ...


@dataclass(frozen=True, slots=True)
class Saved:
    """A sequence outside the model: its tokens, of which the first `whole` are in `data`, evaluated in whole chunks."""

    tokens: tuple[int, ...]
    whole: int
    data: bytes


def nothing(done: int, total: int) -> None:
    """Nobody listens."""


class LiveSequence:
    def __init__(self, native: Evaluator, state: SequenceState, chunk: int) -> None:
        self._native = native
        self._state = state
        self._chunk = chunk
        self._checkpoint: Saved | None = None
        self._depth = 0  # how many of the tokens are in the model's memory
        self._whole = 0  # how many of those were evaluated in whole chunks, one after the other
        self.tokens: list[int] = []
        self.evaluated = 0
        """How many tokens the last `read` had to evaluate."""

    def read(
        self,
        tokens: Sequence[int],
        wanted_from: int,
        cancel: CancelToken,
        *,
        exact: bool = True,
        stable: int = 0,
        progress: Callable[[int, int], None] = nothing,
    ) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Makes `tokens` the live sequence, evaluating only what is new; yields chunk by chunk the logits of the
        positions from `wanted_from` on, with the position of the first.

        Not `exact`: any common beginning is kept, wherever it was cut. `stable` tokens will begin the next prompt too:
        a model that cannot roll back gets a checkpoint there. `progress` hears of tokens done and to do.
        """
        kept = self._keep_common(tokens, wanted_from, exact)
        self.evaluated = len(tokens) - kept
        progress(0, self.evaluated)
        for start in range(kept, len(tokens), self._chunk):
            cancel.raise_if_cancelled()
            chunk = tokens[start : start + self._chunk]
            wanted = [start + place >= wanted_from for place in range(len(chunk))]
            logits = self._evaluate(chunk, wanted)
            if not self._state.rolls_back and 0 < self._depth == self._whole == stable // self._chunk * self._chunk:
                self._checkpoint = Saved(tuple(self.tokens), self._whole, self._state.take())
            progress(start + len(chunk) - kept, self.evaluated)
            if len(logits):
                yield max(start, wanted_from), logits

    def say(self, token: int) -> NDArray[np.float32]:
        """Appends one token; the logits after it, shape `(vocabulary,)`."""
        logits: NDArray[np.float32] = self._evaluate([token], [True])[0]
        return logits

    def remember(self, token: int) -> None:
        """The last token of a reply need not be evaluated, but is known when the prompt goes on from it."""
        self.tokens.append(token)

    def settle(self) -> bool:
        """Evaluates one chunk of what was said token by token; False when there is none to do."""
        ahead = self.tokens[self._whole : self._whole + self._chunk]
        if len(ahead) < self._chunk or not self._state.rolls_back:
            return False
        known = list(self.tokens)
        self._keep(self._whole)
        self._evaluate(known[self._whole : self._whole + self._chunk], [False] * self._chunk)
        self.tokens = known
        return True

    def forget(self) -> None:
        self._keep(0)

    def save(self, most_bytes: int) -> Saved | None:
        """What can be used again, None where that is nothing or more than so many bytes."""
        if not self._state.rolls_back:
            saved = self._checkpoint
            return saved if saved is not None and len(saved.data) <= most_bytes else None
        known = list(self.tokens)
        self._keep(self._whole)
        self.tokens = known
        if not self._whole or self._state.size() > most_bytes:
            return None
        return Saved(tuple(known), self._whole, self._state.take())

    def restore(self, saved: Saved) -> bool:
        """Whether it is the live sequence now; if not, nothing is."""
        self.forget()
        if not self._state.put(saved.data):
            self.forget()
            return False
        self.tokens, self._depth, self._whole = list(saved.tokens), saved.whole, saved.whole
        if not self._state.rolls_back:
            self._checkpoint = saved
        return True

    def _keep_common(self, tokens: Sequence[int], at_most: int, exact: bool) -> int:
        """Forgets what does not begin `tokens`; how many are left, no more than `at_most`."""
        common = 0
        for new, old in zip(tokens[:at_most], self.tokens, strict=False):
            if new != old:
                break
            common += 1
        common = min(common, self._whole) // self._chunk * self._chunk if exact else min(common, self._depth)
        kept = self._keep(common)
        saved = self._checkpoint
        if saved is None or not kept < saved.whole <= at_most:
            return kept
        if saved.tokens[: saved.whole] != tuple(tokens[: saved.whole]):
            return kept
        return saved.whole if self.restore(saved) else 0

    def _keep(self, count: int) -> int:
        self._depth = self._native.keep(count)
        self._whole = min(self._whole, self._depth) // self._chunk * self._chunk
        del self.tokens[self._depth :]
        return self._depth

    def _evaluate(self, tokens: Sequence[int], wanted: Sequence[bool]) -> NDArray[np.float32]:
        start = self._depth
        try:
            logits = self._native.evaluate(tokens, start, wanted)
        except BaseException:
            if not self._state.rolls_back:  # what was begun cannot be taken back
                self.forget()
            raise
        self.tokens.extend(tokens)
        self._depth += len(tokens)
        if start == self._whole and len(tokens) == self._chunk:
            self._whole += self._chunk
        return logits
