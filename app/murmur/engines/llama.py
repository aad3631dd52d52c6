"""The chat model of this computer: a GGUF file through llama.cpp, greedy, cancellable at any moment."""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from murmur.answering.ports import Generated, Message, ModelFacts
from murmur.domain.errors import PromptTooLong
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import Card, LoadPlan, Tuned
from murmur.engines.chat_template import ChatTemplate
from murmur.engines.llama_loading import open_model
from murmur.engines.llama_native import AbortFlag, Native
from murmur.engines.tuning import thread_counts, tune


class LlamaModel:
    """A ChatModel. One thread uses it; cancel tokens may be pressed from any. Cancelled leaves it ready for
    use."""

    def __init__(self, native: Native, facts: ModelFacts, plan: LoadPlan, card: Card) -> None:
        self._native = native
        self._facts = facts
        self._plan = plan
        self.card = card
        self._template = ChatTemplate(native.template(), native.special_text("bos"), native.special_text("eos"))
        self._live: list[int] = []
        self._whole = 0  # how many tokens of it were evaluated in whole chunks, one after the other

    @classmethod
    def load(cls, path: Path, *, model_id: str, sha256: str, plan: LoadPlan, parameters: int = 0) -> LlamaModel:
        """ModelError when it cannot be loaded as planned. A bad way of loading can also end the process: the caller
        then goes down the ladder. `parameters` 0 means: as the file says. The checksum is the caller's affair.
        """
        opened = open_model(path, plan)
        native = opened.native
        facts = ModelFacts(
            model_id, sha256, native.context, parameters or native.parameters, plan.name, used=opened.used
        )
        model = cls(native, facts, opened.plan, opened.card)
        model._probe()
        return model

    def facts(self) -> ModelFacts:
        return self._facts

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(self._native.tokenize(text, special=False)) for text in texts]

    def likelihood(
        self, messages: Sequence[Sequence[Message]], continuations: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        """As the port says. Prompts with a common beginning share its evaluation, in whatever order they
        come."""
        pairs = [
            (tuple(self.prompt_tokens(prompt)), tuple(self._native.tokenize(text, special=False)))
            for prompt, text in zip(messages, continuations, strict=True)
        ]
        if any(len(prompt) + len(said) > self._native.context for prompt, said in pairs):
            raise PromptTooLong
        results = [0.0] * len(pairs)
        with self._watching(cancel):
            for number in sorted(range(len(pairs)), key=lambda index: pairs[index]):
                prompt, said = pairs[number]
                if said:
                    results[number] = self._mean_log_probability(prompt, said, cancel)
        return results

    def generate(
        self,
        messages: Sequence[Message],
        max_tokens: int,
        seed: int,
        on_text: Callable[[str], None],
        cancel: CancelToken,
    ) -> Generated:
        """As the port says. Greedy, so `seed` changes nothing yet; a stop raises Cancelled in both phases."""
        started = time.perf_counter()
        prompt = self.prompt_tokens(messages)
        if len(prompt) + max_tokens > self._native.context:
            raise PromptTooLong
        with self._watching(cancel):
            reused = self._reusable(prompt, len(prompt) - 1, in_chunks=True)
            logits = self._last_logits(prompt, cancel)
            first = time.perf_counter()
            text, count, stopped = self._write(logits, max_tokens, on_text, cancel)
        seconds = time.perf_counter() - first
        return Generated(
            text=text,
            stopped=stopped,
            prompt_tokens=len(prompt),
            prompt_tokens_evaluated=len(prompt) - reused,
            completion_tokens=count,
            first_token_ms=(first - started) * 1000,
            tokens_per_second=count / seconds if count and seconds else None,
        )

    def prompt_tokens(self, messages: Sequence[Message]) -> list[int]:
        """The whole prompt's tokens. Control tokens come from the template and trusted parts alone."""
        tokens: list[int] = []
        for number, part in enumerate(self._template.render(messages)):
            begin = number == 0 and not (self._template.begin and part.text.startswith(self._template.begin))
            tokens += self._native.tokenize(part.text, special=part.trusted, begin=begin)
        return tokens

    def tuning(self) -> Iterator[Tuned | None]:
        """Measures the fastest settings beside the live sequence, slice by slice; the last value is what was found."""
        return tune(self._native, self._plan, thread_counts())

    def close(self) -> None:
        """Gives the memory back; the model cannot be used afterwards."""
        self._native.close()

    def _probe(self) -> None:
        """A bad build of the fast kernels crashes on the first prompt of several tokens, or on the first single one:
        better now than later."""
        tokens = self._native.tokenize("One two three four five six seven eight.", special=False)
        self._native.evaluate(tokens, 0, [False] * len(tokens))
        self._native.evaluate(tokens[:1], len(tokens), [True])
        self._native.keep(0)

    @contextmanager
    def _watching(self, cancel: CancelToken) -> Iterator[None]:
        """While it lasts a pressed token stops evaluation; each call has its own flag, so a late press of an
        old token cannot stop a new call."""
        flag = AbortFlag()
        self._native.watch(flag)
        cancel.on_cancel(flag.raise_)
        cancel.raise_if_cancelled()
        try:
            yield
        finally:
            self._native.watch(AbortFlag())

    def _reusable(self, tokens: Sequence[int], at_most: int, in_chunks: bool) -> int:
        """How many tokens at the beginning need not be evaluated again, no more than `at_most`.

        `in_chunks` counts only chunks that were evaluated whole and are cut at the same places: a prompt cut
        otherwise can give another greedy text, and the same question must get the same answer.
        """
        common = 0
        for new, old in zip(tokens[:at_most], self._live, strict=False):
            if new != old:
                break
            common += 1
        return min(common, self._whole) // self._native.batch * self._native.batch if in_chunks else common

    def _advance(
        self, tokens: Sequence[int], wanted_from: int, cancel: CancelToken, in_chunks: bool
    ) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Makes `tokens` the live sequence, evaluating only what is new; yields chunk by chunk the logits of
        the positions from `wanted_from` on, with the position of the first."""
        kept = self._native.keep(self._reusable(tokens, wanted_from, in_chunks))
        del self._live[kept:]
        self._whole = min(self._whole, kept) // self._native.batch * self._native.batch
        for start in range(kept, len(tokens), self._native.batch):
            cancel.raise_if_cancelled()
            chunk = tokens[start : start + self._native.batch]
            wanted = [start + place >= wanted_from for place in range(len(chunk))]
            logits = self._native.evaluate(chunk, start, wanted)
            self._live.extend(chunk)
            if start == self._whole and len(chunk) == self._native.batch:
                self._whole += self._native.batch
            if len(logits):
                yield max(start, wanted_from), logits

    def _last_logits(self, tokens: Sequence[int], cancel: CancelToken) -> NDArray[np.float32]:
        last = np.empty(0, dtype=np.float32)
        for _, logits in self._advance(tokens, len(tokens) - 1, cancel, in_chunks=True):
            last = logits[-1]
        return last

    def _mean_log_probability(self, prompt: tuple[int, ...], said: tuple[int, ...], cancel: CancelToken) -> float:
        tokens = prompt + said
        total = 0.0
        for first, logits in self._advance(tokens[:-1], len(prompt) - 1, cancel, in_chunks=False):
            highest = logits.max(axis=1)
            normaliser = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
            following = np.array(tokens[first + 1 : first + 1 + len(logits)])
            total += float((logits[np.arange(len(logits)), following] - normaliser).sum())
        return total / len(said)

    def _write(
        self,
        logits: NDArray[np.float32],
        max_tokens: int,
        on_text: Callable[[str], None],
        cancel: CancelToken,
    ) -> tuple[str, int, str]:
        """Text, its tokens, and how it ended. A character cut between two tokens waits for its rest."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        said: list[str] = []
        count, stopped = 0, "length"
        while count < max_tokens:
            token = int(np.argmax(logits))
            if self._native.is_end(token):
                stopped = "end"
                break
            count += 1
            self._say(decoder.decode(self._native.piece(token)), said, on_text)
            if count == max_tokens:
                break
            cancel.raise_if_cancelled()
            logits = self._native.evaluate([token], len(self._live), [True])[0]
            self._live.append(token)
        self._say(decoder.decode(b"", final=True), said, on_text)
        return "".join(said), count, stopped

    @staticmethod
    def _say(text: str, said: list[str], on_text: Callable[[str], None]) -> None:
        if text:
            said.append(text)
            on_text(text)
