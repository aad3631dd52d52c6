"""What each collection allows to leave, and the words that never do; both follow a collection through its life."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol, TypeVar

import msgspec

from murmur.domain.cloud import Sharing
from murmur.domain.ledger import LedgerEvent, Record
from murmur.services.ledger import Register

T = TypeVar("T")

_SHARING, _NEVER_SEND = "cloud.sharing", "cloud.never_send"


class Choices(Protocol):
    """Named choices in an encrypted file (storage/conversations.py)."""

    def choice(self, name: str) -> str | None: ...
    def choose(self, name: str, value: str | None) -> None: ...


class CollectionSharing:
    """Collections are named as the library names them. One of which nothing is kept is OFF.

    Whatever stops a change half way: what was forbidden stays so, and nothing becomes allowed.
    """

    def __init__(self, choices: Choices, register: Register) -> None:
        self._choices = choices
        self._register = register
        self._lock = threading.RLock()

    def of(self, collection: str) -> Sharing:
        return self._sharing().get(collection, Sharing.OFF)

    def share(self, collection: str, sharing: Sharing) -> None:
        with self._lock:
            kept = self._sharing()
            before = kept.get(collection, Sharing.OFF)
            if sharing is before:
                return
            self._tell(collection, before=str(before), after=str(sharing))
            self._keep_sharing({**kept, collection: sharing})

    def never_send(self, collection: str) -> tuple[str, ...]:
        return self._words().get(collection, ())

    def every_word(self) -> tuple[str, ...]:
        """Of all collections together: a document may be in several, and be spoken of in others."""
        return tuple(dict.fromkeys(word for words in self._words().values() for word in words))

    def set_never_send(self, collection: str, words: Sequence[str]) -> None:
        with self._lock:
            kept = self._words()
            tidy = tuple(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
            if tidy == kept.get(collection, ()):
                return
            self._tell(collection, never_send=str(len(tidy)))  # how many: the register names no words
            self._keep_words({**kept, collection: tidy})

    @contextmanager
    def renaming(self, name: str, new: str) -> Iterator[None]:
        """Around the renaming itself. Meanwhile what forbids holds for both names, and what allows for none."""
        with self._lock:
            sharing, words = self._sharing(), self._words()
            match sharing.get(name):
                case Sharing.NEVER:
                    self._keep_sharing({**sharing, new: Sharing.NEVER})
                case Sharing.ASK:
                    self._keep_sharing(_without(sharing, name))
            if words.get(name):
                self._keep_words({**words, new: words[name]})
            try:
                yield
            except BaseException:
                self._keep_sharing(sharing)
                self._keep_words(words)
                raise
            self._keep_sharing(_moved(sharing, name, new))
            self._keep_words(_moved(words, name, new))

    @contextmanager
    def deleting(self, name: str) -> Iterator[None]:
        """Around the deletion itself. A collection that is later called so begins anew."""
        with self._lock:
            sharing = self._sharing()
            if sharing.get(name) is Sharing.ASK:
                self._keep_sharing(_without(sharing, name))
            yield
            self._keep_sharing(_without(self._sharing(), name))
            self._keep_words(_without(self._words(), name))

    def _sharing(self) -> dict[str, Sharing]:
        return msgspec.json.decode(self._choices.choice(_SHARING) or "{}", type=dict[str, Sharing])

    def _words(self) -> dict[str, tuple[str, ...]]:
        return msgspec.json.decode(self._choices.choice(_NEVER_SEND) or "{}", type=dict[str, tuple[str, ...]])

    def _keep_sharing(self, sharing: dict[str, Sharing]) -> None:
        self._keep(_SHARING, {name: one for name, one in sharing.items() if one is not Sharing.OFF})

    def _keep_words(self, words: dict[str, tuple[str, ...]]) -> None:
        self._keep(_NEVER_SEND, {name: some for name, some in words.items() if some})

    def _keep(self, name: str, kept: Mapping[str, Sharing] | Mapping[str, tuple[str, ...]]) -> None:
        content = msgspec.json.encode(kept).decode() if kept else None
        if content != self._choices.choice(name):
            self._choices.choose(name, content)

    def _tell(self, collection: str, **detail: str) -> None:
        self._register(Record(LedgerEvent.SHARING_CHANGED, collection=collection, detail=detail))


def _moved(kept: dict[str, T], name: str, new: str) -> dict[str, T]:
    moved = _without(kept, name)
    return {**moved, new: kept[name]} if name in kept else _without(moved, new)


def _without(kept: dict[str, T], name: str) -> dict[str, T]:
    return {other: value for other, value in kept.items() if other != name}
