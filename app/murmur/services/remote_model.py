"""The chat worker seen through the port of answering: loaded when first needed, and made to run whatever crashes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from murmur.answering.ports import GREEDY, Generated, Manner, Message, ModelFacts, unheard
from murmur.domain.errors import Cancelled, ModelError, MurmurError, ProtocolError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LADDER, Tuned
from murmur.domain.models import Model
from murmur.domain.sequences import SavedSequence
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models
from murmur.services.optimising import Copies
from murmur.worker import messages as m
from murmur.worker.client import Worker

T = TypeVar("T")
PIECE = 32 * 1024 * 1024
"""Bytes of a saved sequence that travel at once."""


class RemoteChatModel:
    """`ChatModel` over the chat worker. A load or a first prompt that crashes the worker is tried again on the next
    rung of the ladder, and `runs` remembers it for the next start. Of `copies` the faster one is loaded."""

    def __init__(
        self, worker: Worker, models: Models, entry: Model, context: int, runs: ModelRuns, copies: Copies | None = None
    ) -> None:
        self._worker = worker
        self._models = models
        self._entry = entry
        self._sha256 = entry.weights.sha256
        self._context = context
        self._runs = runs
        self._copies = copies
        self._loading = threading.RLock()
        self._loaded_in: int | None = None
        self._facts: ModelFacts | None = None
        self._computer = ""
        self._rung = 0
        self._proven = False
        worker.listen(self._notice)

    def facts(self) -> ModelFacts:
        with self._loading:
            if self._facts is None or self._loaded_in != self._worker.pid:
                self._load()
            assert self._facts is not None
            return self._facts

    def runs(self) -> str:
        """What it runs on, in a sentence; "" before it was loaded."""
        return self._facts.used if self._facts is not None else ""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        self.facts()
        return list(self._worker.ask(m.CountTokens(tuple(texts)), m.TokenCounts).counts)

    def likelihood(
        self, messages: Sequence[Sequence[Message]], continuations: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        request = m.Likelihood(tuple(tuple(one) for one in messages), tuple(continuations))
        return self._evaluate(lambda: list(self._worker.ask(request, m.Likelihoods, cancel).values))

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
        spoken: list[str] = []

        def stream(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.TextOut):
                if not spoken:
                    spoken.append(event.text)
                on_text(event.text)
            elif isinstance(event, m.ThoughtOut):
                spoken[:] = spoken or [event.text]
                on_thought(event.text)
            elif isinstance(event, m.PromptRead):
                on_progress(event.done, event.total)

        request = m.Generate(tuple(messages), max_tokens, seed, manner)

        def run() -> Generated:
            body, _ = self._worker.call(request, on_event=stream, cancel=cancel)
            if not isinstance(body, m.GenerationDone):
                raise ProtocolError
            return body.generated

        return self._evaluate(run, lambda: not spoken)

    def tune(self, cancel: CancelToken) -> Tuned:
        """Measures the fastest settings, and loads the model with them when it is needed next; those that were found
        while other work ran are not kept."""
        with self._loading:
            self.facts()
            tuned = self._worker.ask(m.TuneModel(), m.ModelTuned, cancel).tuned
            if tuned.steady:
                self._runs.keep_tuned(self._sha256, self._computer, tuned)
                self._facts = None
        return tuned

    def _notice(self, said: m.Reply) -> None:
        """The worker measured while it had nothing else to do."""
        if isinstance(said, m.ModelTuned) and said.sha256 == self._sha256:
            self._runs.keep_tuned(self._sha256, self._computer, said.tuned)

    def prepare(self, messages: Sequence[Message], manner: Manner) -> None:
        """Loads the model, and lets it read what its prompts will begin with."""
        self._evaluate(lambda: self._worker.ask(m.Prepare(tuple(messages), manner), m.Done))

    def save(self, most_bytes: int) -> SavedSequence | None:
        """What the model has in its memory; None where that is nothing, or more. Loads nothing."""
        if self._loaded_in is None or self._loaded_in != self._worker.pid:
            return None
        pieces: list[bytes] = []
        body, _ = self._worker.call(
            m.SaveSequence(most_bytes), on_event=lambda event, frame: pieces.append(frame or b"")
        )
        if not isinstance(body, m.SequenceSaved):
            raise ProtocolError
        data = b"".join(pieces)
        return SavedSequence(body.tokens, body.whole, body.made_by, data) if data else None

    def restore(self, saved: SavedSequence) -> bool:
        """Whether the model goes on from it now."""
        self.facts()
        for start in range(0, len(saved.data), PIECE):
            piece = saved.data[start : start + PIECE]
            self._worker.call(m.TakeSequence(start == 0), frame=piece)
        request = m.RestoreSequence(saved.tokens, saved.whole, saved.made_by)
        return self._worker.ask(request, m.SequenceRestored).whole > 0

    def _evaluate(self, run: Callable[[], T], untold: Callable[[], bool] = lambda: True) -> T:
        """The first evaluation after a load counts as a part of it: a crash there goes down the ladder too, as long as
        nobody has heard a word of it."""
        while True:
            self.facts()
            if self._proven:
                return run()
            self._runs.trying(self._sha256, self._computer, self._rung)
            try:
                result = run()
            except WorkerCrashed:
                if not untold() or not self._step_down():
                    raise
            except MurmurError:
                self._runs.ended(self._sha256, self._computer, self._rung)
                raise
            else:
                self._runs.ended(self._sha256, self._computer, self._rung)
                self._proven = True
                return result

    def _load(self) -> None:
        path = self._whole_file()
        around = self._worker.ask(m.LookAround(), m.Surroundings)
        cards = ", ".join(card.name for card in around.cards)
        self._computer = "; ".join((around.processor, f"llama.cpp {around.version}", cards or "no graphics card"))
        self._rung = self._runs.first_rung(self._sha256, self._computer)
        context = min(self._context, self._entry.context or self._context)
        tune = self._runs.tuned(self._sha256, self._computer) is None
        while True:
            plan = self._runs.plan(self._sha256, self._computer, context, self._rung)
            self._runs.trying(self._sha256, self._computer, self._rung)
            try:
                request = m.LoadModel(self._entry.id, str(path), self._sha256, self._entry.parameters or 0, plan, tune)
                loaded = self._worker.ask(request, m.ModelLoaded)
            except WorkerCrashed:
                if not self._step_down():
                    raise
            except ModelError:
                # It said no and lives on: perhaps there was no memory just now. Nothing to remember.
                self._runs.ended(self._sha256, self._computer, self._rung)
                if self._rung + 1 == len(LADDER):
                    raise
                self._rung += 1
            else:
                break
        self._runs.ended(self._sha256, self._computer, self._rung)
        self._runs.tested(self._sha256, self._computer, loaded.card)
        self._facts, self._loaded_in, self._proven = loaded.facts, self._worker.pid, False

    def _whole_file(self) -> Path:
        """The faster copy, or the model's own file, as it should be (P12); a copy that is not whole is deleted."""
        copy = self._copies.of(self._entry) if self._copies else None
        if copy is not None and self._copies is not None and self._models.allowed.allows_file(copy.sha256):
            self._sha256 = copy.sha256
            try:
                return self._checked(self._copies.file_of(self._entry))
            except ModelError:
                self._copies.forget(self._entry)
        self._sha256 = self._entry.weights.sha256
        return self._checked(self._models.file_of(self._entry))

    def _checked(self, path: Path) -> Path:
        if self._models.needs_check(path, self._sha256):
            self._worker.ask(m.CheckModel(str(path), self._sha256), m.Done)
            self._models.checked(path, self._sha256)
        return path

    def _step_down(self) -> bool:
        """After a crash: whether there is a next rung."""
        if self._worker.closed:  # ended by us, and it did not crash
            self._runs.ended(self._sha256, self._computer, self._rung)
            raise Cancelled
        self._runs.crashed(self._sha256, self._computer, self._rung)
        if self._rung + 1 == len(LADDER):
            return False
        self._rung += 1
        return True
