"""What a turn of a conversation would send: its question as it is meant, and the passages that were found for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from murmur.domain.answers import Turn
from murmur.domain.conversations import ConversationFacts
from murmur.domain.documents import Collection, Hit, SearchResult, StoredDocument
from murmur.domain.errors import NotKnown, UsageError
from murmur.domain.settings import Settings
from murmur.library.follow_up import Exchange, in_full
from murmur.services.escalation import Draft, Offered
from murmur.services.leaving import Leaving


class Conversations(Protocol):
    def turns(self, conversation_id: str) -> list[Turn]: ...
    def facts(self, conversation_id: str) -> ConversationFacts: ...


class Documents(Protocol):
    def documents(self) -> list[StoredDocument]: ...
    def collections(self) -> list[Collection]: ...
    def search(self, question: str, k: int = ..., collection: str | None = None) -> SearchResult: ...


@dataclass(frozen=True, slots=True)
class Concerned:
    """A conversation's documents as they are now. `asked` is the collection that it asks."""

    documents: dict[str, StoredDocument]
    asked: str | None


class Drafts:
    """Reads conversations and the library; keeps nothing."""

    def __init__(
        self, conversations: Conversations, documents: Documents, settings: Callable[[], Settings], leaving: Leaving
    ) -> None:
        self._conversations = conversations
        self._documents = documents
        self._settings = settings
        self._leaving = leaving

    def turn(self, conversation_id: str, turn_id: int) -> Turn:
        return self._turns(conversation_id, turn_id)[-1]

    def of(self, conversation_id: str, turn_id: int) -> Draft:
        """A question that was not answered is looked up anew. UsageError for one that was put to no document."""
        *before, turn = self._turns(conversation_id, turn_id)
        if turn.answer is not None and turn.answer.plain:
            raise UsageError(
                "This was no question about documents, so there is no passage to send", "Ask it about your documents"
            )
        earlier = [kept for kept in before if kept.answer is None or not kept.answer.plain]
        around = self.concerned(conversation_id)
        free = not any(self._leaving.withheld(hit, around.documents, around.asked) for hit in _behind(earlier))
        said = [one.answer.text if one.answer and free else "" for one in earlier]
        question = in_full(
            turn.question, [Exchange(one.question, text) for one, text in zip(earlier, said, strict=True)]
        )
        if turn.answer is not None:
            hits = turn.answer.evidence
        else:
            hits = self._documents.search(question, self._settings().answers.passages, around.asked).hits
        return Draft(conversation_id, turn_id, question, tuple(self._offered(hit, around) for hit in hits))

    def concerned(self, conversation_id: str) -> Concerned:
        asked = self._conversations.facts(conversation_id).collection
        return Concerned({one.document_id: one for one in self._documents.documents()}, asked)

    def collections(self) -> list[str]:
        return [one.name for one in self._documents.collections()]

    def _offered(self, hit: Hit, around: Concerned) -> Offered:
        withheld = self._leaving.withheld(hit, around.documents, around.asked)
        return Offered(hit, not withheld, withheld)

    def _turns(self, conversation_id: str, turn_id: int) -> list[Turn]:
        """This one and those before it."""
        turns = [one for one in self._conversations.turns(conversation_id) if one.turn_id <= turn_id]
        if not turns or turns[-1].turn_id != turn_id:
            raise NotKnown("There is no such question in this conversation", "Run `murmur list` to see what is there")
        return turns


def _behind(turns: Iterable[Turn]) -> Iterator[Hit]:
    """The passages behind earlier answers: a follow-up takes names from those, and so from what may not leave."""
    for turn in turns:
        yield from turn.answer.evidence if turn.answer is not None else ()
