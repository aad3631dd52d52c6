"""The person's conversations: found, named, ordered, branched, written out, deleted and brought back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from murmur.domain.answers import Answer, Turn
from murmur.domain.conversations import LONGEST_TITLE, ConversationFacts, Found, Retention
from murmur.domain.errors import NotKnown
from murmur.domain.ledger import LedgerEvent, Record
from murmur.services.deletions import register_deletion
from murmur.services.exporting import Exported, ExportedTurn
from murmur.services.ledger import Register, unregistered

DAYS_KEPT = 7
"""How long a deleted conversation can be brought back."""
DAYS_WARNED = 7
"""So long before the policy's rule removes a conversation it is told."""
_WORD = re.compile(r"\w+")
_MOST_WORDS = 20


class ConversationStore(Protocol):
    """Where conversations are kept. What a method has done is on disk when it returns."""

    def new(self, collection: str | None = None) -> str: ...
    def latest(self) -> str | None: ...
    def conversations(self) -> list[ConversationFacts]: ...
    def deleted(self) -> list[ConversationFacts]: ...
    def facts(self, conversation_id: str) -> ConversationFacts: ...
    def find(self, words: Sequence[str]) -> list[Found]: ...
    def turns(self, conversation_id: str) -> list[Turn]: ...
    def earlier_answers(self, turn_id: int) -> list[Answer]: ...
    def keep_draft(self, conversation_id: str, text: str) -> None: ...
    def rename(self, conversation_id: str, title: str) -> None: ...
    def pin(self, conversation_id: str, pinned: bool) -> None: ...
    def move(self, conversation_id: str, collection: str | None) -> None: ...
    def branch(self, conversation_id: str, turn_id: int, including: bool) -> str: ...
    def delete(self, conversation_id: str) -> None: ...
    def restore(self, conversation_id: str) -> None: ...
    def remove(self, *conversation_ids: str) -> None: ...
    def sweep(self, before: str) -> list[str]: ...
    def unused_since(self, time: str) -> list[str]: ...


class ConversationDesk:
    """`ConversationService` over the store. `days_kept` is the policy's rule, as it is now; 0 for none."""

    def __init__(
        self,
        store: ConversationStore,
        on_removed: Callable[[Sequence[str]], None] | None = None,
        days_kept: Callable[[], int] = lambda: 0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        register: Register = unregistered,
    ) -> None:
        self._store = store
        self._on_removed = on_removed
        self._days_kept = days_kept
        self._clock = clock
        self._register = register

    def begin(self, collection: str | None = None) -> str:
        return self._store.new(collection)

    def latest(self) -> str | None:
        return self._store.latest()

    def listed(self) -> list[ConversationFacts]:
        return self._store.conversations()

    def facts(self, conversation_id: str) -> ConversationFacts:
        return self._store.facts(conversation_id)

    def turns(self, conversation_id: str) -> list[Turn]:
        return self._store.turns(conversation_id)

    def earlier_answers(self, turn_id: int) -> list[Answer]:
        return self._store.earlier_answers(turn_id)

    def find(self, text: str) -> list[Found]:
        words = list(dict.fromkeys(word.casefold() for word in _WORD.findall(text)))[:_MOST_WORDS]
        if not words:
            return []
        found = {entry.conversation_id: entry for entry in self._store.find(words)}
        titled = [entry for entry in self._store.conversations() if in_title(words, entry.name)]
        return [*found.values(), *(Found(e.conversation_id) for e in titled if e.conversation_id not in found)]

    def keep_draft(self, conversation_id: str, text: str) -> None:
        self._store.keep_draft(conversation_id, text)

    def rename(self, conversation_id: str, title: str) -> None:
        self._store.rename(conversation_id, " ".join(title.split())[:LONGEST_TITLE])

    def pin(self, conversation_id: str, pinned: bool) -> None:
        self._store.pin(conversation_id, pinned)

    def move(self, conversation_id: str, collection: str | None) -> None:
        self._store.move(conversation_id, collection)

    def branch(self, conversation_id: str, turn_id: int, including: bool) -> str:
        return self._store.branch(conversation_id, turn_id, including)

    def delete(self, conversation_id: str) -> None:
        self._store.delete(conversation_id)

    def restore(self, conversation_id: str) -> None:
        self._store.restore(conversation_id)

    def deleted(self) -> list[ConversationFacts]:
        return self._store.deleted()

    def remove(self, conversation_ids: Sequence[str]) -> None:
        self._store.remove(*conversation_ids)
        register_deletion(self._register, "conversation", list(conversation_ids))
        if self._on_removed is not None:
            self._on_removed(conversation_ids)

    def sweep(self) -> None:
        self.expire()
        deleted = {facts.conversation_id for facts in self._store.deleted()}
        swept = self._store.sweep(self._days_ago(DAYS_KEPT))
        register_deletion(self._register, "conversation", [one for one in swept if one in deleted])
        if self._on_removed is not None and swept:
            self._on_removed(swept)

    def expire(self) -> list[str]:
        days = self._days_kept()
        old = self._store.unused_since(self._days_ago(days)) if days else []
        if old:
            self.remove(old)
        return old

    def retention(self) -> Retention | None:
        days = self._days_kept()
        if not days:
            return None
        listed = {facts.conversation_id for facts in self._store.conversations()}
        soon = self._store.unused_since(self._days_ago(days - min(days, DAYS_WARNED)))
        return Retention(days, sum(one in listed for one in soon))

    def _days_ago(self, days: int) -> str:
        return (self._clock() - timedelta(days=days)).isoformat(timespec="microseconds")

    def exported_answer(self, conversation_id: str, turn_id: int, form: str) -> Turn:
        facts = self._store.facts(conversation_id)
        turn = next((one for one in self._store.turns(conversation_id) if one.turn_id == turn_id), None)
        if turn is None:
            raise NotKnown("This question is not in the conversation any more", "Open the conversation again")
        detail = {"kind": "answer", "ids": conversation_id, "turn": str(turn_id), "format": form}
        self._register(Record(LedgerEvent.EXPORTED, facts.collection or "", detail=detail))
        return turn

    def exported(self, conversation_id: str, form: str) -> Exported:
        turns = (
            ExportedTurn(turn, tuple(self._store.earlier_answers(turn.turn_id)) if turn.earlier else ())
            for turn in self._store.turns(conversation_id)
        )
        exported = Exported(self._store.facts(conversation_id), tuple(turns))
        detail = {"kind": "conversation", "ids": conversation_id, "format": form, "turns": str(len(exported.turns))}
        self._register(Record(LedgerEvent.EXPORTED, exported.facts.collection or "", detail=detail))
        return exported


def in_title(words: Sequence[str], title: str) -> bool:
    """Whether every word, in small letters, begins a word of the title."""
    standing = [word.casefold() for word in _WORD.findall(title)]
    return all(any(other.startswith(word) for other in standing) for word in words)
