"""The chat model of this computer: a GGUF file through llama.cpp, cancellable at any moment."""

from __future__ import annotations

import codecs
import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from murmur.answering.ports import GREEDY, Generated, Manner, Message, ModelFacts, PromptPart, unheard
from murmur.domain.errors import PromptTooLong
from murmur.domain.graphics import Graphics
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import Card, LoadPlan, Tuned
from murmur.engines.chat_template import ChatTemplate
from murmur.engines.live import LiveSequence, Saved
from murmur.engines.llama_loading import open_model
from murmur.engines.llama_native import AbortFlag, Native
from murmur.engines.llama_state import NativeState
from murmur.engines.sampling import Sampler
from murmur.engines.thoughts import Streamed, Thoughts
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
        self._state = NativeState(native)
        self._live = LiveSequence(native, self._state, native.batch)
        self._written = False  # whether a reply of this model ends the live sequence

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        model_id: str,
        sha256: str,
        plan: LoadPlan,
        parameters: int = 0,
        graphics: Graphics = Graphics.FREE,
    ) -> LlamaModel:
        """ModelError when it cannot be loaded as planned. A bad way of loading can also end the process: the caller
        then goes down the ladder. `parameters` 0 means: as the file says. The checksum is the caller's affair.
        """
        opened = open_model(path, plan, graphics=graphics)
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
        self._written = False
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
        *,
        manner: Manner = GREEDY,
        on_thought: Callable[[str], None] = unheard,
        on_progress: Callable[[int, int], None] = unheard,
    ) -> Generated:
        """As the port says. The same seed gives the same text; a stop raises Cancelled in both phases."""
        started = time.perf_counter()
        prompt = self.prompt_tokens(messages, manner.template)
        if len(prompt) + max_tokens > self._native.context:
            raise PromptTooLong
        stable = 0 if self._state.rolls_back else self._stable(messages, manner, prompt)
        out = _Spoken(Thoughts(manner.thinking, self._end_of(prompt)), on_text, on_thought)
        choosing = Sampler(manner.sampling, seed, self._native.vocabulary)
        with self._watching(cancel), contextlib.closing(choosing) as sampler:
            sampler.remember(prompt)
            last = len(prompt) - 1
            logits = np.empty(0, dtype=np.float32)
            for _, rows in self._live.read(prompt, last, cancel, stable=stable, progress=on_progress):
                logits = rows[-1]
            first = time.perf_counter()
            count, stopped = self._write(logits, max_tokens, sampler, out, cancel)
        seconds = time.perf_counter() - first
        return Generated(
            text="".join(out.text),
            stopped=stopped,
            prompt_tokens=len(prompt),
            prompt_tokens_evaluated=self._live.evaluated,
            completion_tokens=count,
            first_token_ms=(first - started) * 1000,
            tokens_per_second=count / seconds if count and seconds else None,
            thought="".join(out.thought).strip(),
        )

    def prompt_tokens(
        self,
        messages: Sequence[Message],
        variables: Mapping[str, str | bool | int] | None = None,
        reply: bool = True,
    ) -> list[int]:
        """The whole prompt's tokens. Control tokens come from the template and trusted parts alone; what the model
        said keeps the tokens in which it said it, as long as they are known."""
        tokens: list[int] = []
        for number, part in enumerate(self._template.render(messages, variables, reply)):
            begin = number == 0 and not (self._template.begin and part.text.startswith(self._template.begin))
            spoken = self._spoken(tokens, part.text) if part.said else None
            tokens += spoken or self._native.tokenize(part.text, special=part.trusted, begin=begin)
        return tokens

    def tuning(self) -> Iterator[Tuned | None]:
        """Measures the fastest settings beside the live sequence, slice by slice; the last value is what was found."""
        return tune(self._native, self._plan, thread_counts())

    def prepare(self, messages: Sequence[Message], manner: Manner, cancel: CancelToken) -> None:
        """Reads what every prompt with these first messages begins with, so that the first question need not wait
        for it."""
        opened = PromptPart("…", trusted=False)
        parts = self._template.render((*messages, Message("user", (opened,))), manner.template)
        tokens: list[int] = []
        for number, part in enumerate(parts):
            if part is opened:
                break
            begin = number == 0 and not (self._template.begin and part.text.startswith(self._template.begin))
            tokens += self._native.tokenize(part.text, special=True, begin=begin)
        with self._watching(cancel):
            for _ in self._live.read(tokens, len(tokens), cancel):
                pass

    def settle(self) -> bool:
        """A slice of work for the next prompt, while nobody waits; False when there is none."""
        return self._live.settle()

    def save(self, most_bytes: int) -> Saved | None:
        """The live sequence, to be restored in another process; None when nothing of it could be used again, or it
        takes more bytes."""
        return self._live.save(most_bytes) if self._written else None

    @property
    def made_by(self) -> str:
        """What must be the same for a saved sequence to be restored."""
        native = self._native
        cut = f"{native.context} {native.batch} {native.flash_attention}"
        return f"{self._facts.sha256} {llama_cpp.__version__} {cut}"

    def restore(self, saved: Saved) -> bool:
        """Goes on from a saved sequence; False when it does not fit this model as it is loaded."""
        self._written = self._live.restore(saved)
        return self._written

    def forget(self) -> None:
        """Nothing is in its memory any more."""
        self._live.forget()

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

    @contextlib.contextmanager
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

    def _mean_log_probability(self, prompt: tuple[int, ...], said: tuple[int, ...], cancel: CancelToken) -> float:
        tokens = prompt + said
        total = 0.0
        for first, logits in self._live.read(tokens[:-1], len(prompt) - 1, cancel, exact=False):
            highest = logits.max(axis=1)
            normaliser = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
            following = np.array(tokens[first + 1 : first + 1 + len(logits)])
            total += float((logits[np.arange(len(logits)), following] - normaliser).sum())
        return total / len(said)

    def _write(
        self, logits: NDArray[np.float32], max_tokens: int, sampler: Sampler, out: _Spoken, cancel: CancelToken
    ) -> tuple[int, str]:
        """How many tokens were said, and how it ended. A character cut between two tokens waits for its rest."""
        self._written = True
        for count in range(max_tokens):
            token = sampler.choose(logits)
            if self._native.is_end(token):
                out.end()
                return count, "end"
            out.hear(self._native.piece(token) or (self._native.mark(token) if out.parts else b""))
            if count == max_tokens - 1:
                self._live.remember(token)
                break
            cancel.raise_if_cancelled()
            logits = self._live.say(token)
        out.end()
        return max_tokens, "length"

    def _spoken(self, before: Sequence[int], text: str) -> list[int] | None:
        """The tokens in which the model said `text` behind `before`; None where it did not."""
        known = self._live.tokens
        if known[: len(before)] != list(before):
            return None
        wanted = text.encode("utf-8", errors="replace")
        there = b""
        for place in range(len(before), len(known)):
            piece = self._native.piece(known[place])
            there += piece
            if not piece or not wanted.startswith(there):
                return None
            if there == wanted:
                return known[len(before) : place + 1]
        return None

    def _stable(self, messages: Sequence[Message], manner: Manner, prompt: Sequence[int]) -> int:
        """How many tokens of the prompt begin the next one too: what opens the reply may be written otherwise there."""
        without = self.prompt_tokens(messages, manner.template, reply=False)
        return next(
            (place for place, pair in enumerate(zip(without, prompt, strict=False)) if pair[0] != pair[1]),
            min(len(without), len(prompt)),
        )

    def _end_of(self, prompt: Sequence[int]) -> str:
        pieces = b"".join(self._native.piece(token) or self._native.mark(token) for token in prompt[-16:])
        return pieces.decode("utf-8", errors="replace")


class _Spoken:
    """Puts together what the model says, token by token, and passes it on: thoughts apart from text."""

    def __init__(self, thoughts: Thoughts, on_text: Callable[[str], None], on_thought: Callable[[str], None]) -> None:
        self._thoughts = thoughts
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._on_text = on_text
        self._on_thought = on_thought
        self.text: list[str] = []
        self.thought: list[str] = []

    @property
    def parts(self) -> bool:
        """Whether it wants to hear control tokens by their names."""
        return self._thoughts.parts

    def hear(self, piece: bytes) -> None:
        self._say(self._thoughts.take(self._decoder.decode(piece)))

    def end(self) -> None:
        self._say(self._thoughts.take(self._decoder.decode(b"", final=True)))
        self._say(self._thoughts.rest())

    def _say(self, streamed: Streamed) -> None:
        if streamed.thought:
            self.thought.append(streamed.thought)
            self._on_thought(streamed.thought)
        if streamed.text:
            self.text.append(streamed.text)
            self._on_text(streamed.text)
