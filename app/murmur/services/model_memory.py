"""Keeps a conversation's place in the model's memory: taken out when another one comes, put back when it goes on."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Protocol

from murmur.domain.errors import MurmurError
from murmur.domain.sequences import SavedSequence

WORTH_KEEPING = 256
"""Tokens. Less is read again sooner than it is put back."""
LARGEST = 256 * 1024 * 1024
"""Bytes of one conversation: 11,000 tokens of the starter, 2,300 of a model with 1.7B parameters."""


class Savable(Protocol):
    def save(self, most_bytes: int) -> SavedSequence | None: ...
    def restore(self, saved: SavedSequence) -> bool: ...


class SequenceStore(Protocol):
    def keep(self, conversation_id: str, saved: SavedSequence) -> None: ...
    def of(self, conversation_id: str) -> SavedSequence | None: ...
    def forget(self, conversation_ids: Sequence[str]) -> None: ...
    def forget_all(self) -> None: ...
    def close(self) -> None: ...


class ModelMemory:
    """Safe to use from several threads. What goes wrong here costs time, never an answer."""

    def __init__(self, model: Savable | None, store: SequenceStore) -> None:
        self._model = model
        self._store = store
        self._lock = threading.RLock()
        self._in_memory: str | None = None
        self._unsaved = False
        self._writing = False

    @contextlib.contextmanager
    def of(self, conversation_id: str) -> Iterator[None]:
        """While the model writes in this conversation."""
        self._turn_to(conversation_id)
        self._writing = True
        try:
            yield
        finally:
            self._writing, self._unsaved = False, True

    def _turn_to(self, conversation_id: str) -> None:
        with self._lock:
            if self._in_memory == conversation_id:
                return
            self._save()
            self._in_memory = conversation_id
            with contextlib.suppress(MurmurError):
                saved = self._store.of(conversation_id)
                if self._model is not None and saved is not None and saved.whole >= WORTH_KEEPING:
                    self._model.restore(saved)

    def change(self, model: Savable) -> None:
        """Another model answers from now on. What the one before it has in memory is kept for when it comes back."""
        with self._lock:
            self._save()
            self._in_memory = None
            self._model = model

    def forget(self, conversation_ids: Sequence[str]) -> None:
        """They are removed for good."""
        with self._lock:
            if self._in_memory in conversation_ids:
                self._in_memory, self._unsaved = None, False
            self._store.forget(conversation_ids)

    def forget_all(self) -> None:
        """A document was removed: what the model read of it is not kept."""
        with self._lock:
            self._in_memory, self._unsaved = None, False
            self._store.forget_all()

    def close(self) -> None:
        """Before the worker ends; what it is writing just now is not waited for."""
        with self._lock:
            if not self._writing:
                self._save()
            self._in_memory = None
            self._store.close()

    def _save(self) -> None:
        if self._model is None or self._in_memory is None or not self._unsaved:
            return
        self._unsaved = False
        with contextlib.suppress(MurmurError):
            saved = self._model.save(LARGEST)
            if saved is not None and saved.whole >= WORTH_KEEPING:
                self._store.keep(self._in_memory, saved)
