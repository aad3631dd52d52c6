"""The chat model that answers, and how another takes its place between two questions."""

from __future__ import annotations

import threading
from collections.abc import Callable

from murmur.domain.answers import Answer
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Model
from murmur.services.api import AskEvent, ChatService
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec

Made = tuple[ChatService, RemoteChatModel]


class ModelInUse:
    """`ChatService` over the model in use. A worker is sealed so that it can read its model's file and no other: with
    another model it begins a new life."""

    def __init__(
        self, model: Model, worker: Worker, sealed_for: Callable[[Model], WorkerSpec], make: Callable[[Model], Made]
    ) -> None:
        self._worker = worker
        self._sealed_for = sealed_for
        self._make = make
        self._lock = threading.Lock()
        self._wanted = self._model = model
        self._changed = False
        self._chat, self._remote = make(model)

    @property
    def model(self) -> Model:
        return self._wanted

    def runs(self) -> str:
        """How it runs, in a sentence; "" before it was loaded."""
        with self._lock:
            return self._remote.runs() if self._wanted == self._model else ""

    def use(self, model: Model) -> None:
        """The next question is answered by this one; an answer under way is not disturbed."""
        self._wanted = model

    def load_again(self, model: Model) -> None:
        """Where this one is in use: its files are others now, and the next question loads them."""
        self._changed = self._changed or model.id == self._model.id

    def ask(
        self,
        question: str,
        on_event: Callable[[AskEvent], None],
        cancel: CancelToken,
        k: int = 6,
        collection: str | None = None,
        conversation_id: str | None = None,
        *,
        document: str | None = None,
        again: int | None = None,
        plain: bool = False,
        seed: int | None = None,
    ) -> Answer:
        return self._current().ask(
            question,
            on_event,
            cancel,
            k,
            collection,
            conversation_id,
            document=document,
            again=again,
            plain=plain,
            seed=seed,
        )

    def warm_up(self) -> None:
        self._current().warm_up()

    def _current(self) -> ChatService:
        with self._lock:
            if self._wanted != self._model or self._changed:
                self._changed = False
                # Made while the worker before it lives: what that has in memory can still be kept.
                self._chat, self._remote = self._make(self._wanted)
                self._worker.become(self._sealed_for(self._wanted))
                self._model = self._wanted
            return self._chat
