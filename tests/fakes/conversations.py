"""Conversations in memory, with the store's own rules: the same cases run on both."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from murmur.domain.answers import Answer, Turn
from murmur.domain.conversations import ConversationFacts, Found
from murmur.domain.errors import NotKnown
from murmur.services.conversations import in_title


@dataclass
class Kept:
    facts: ConversationFacts
    number: int
    turns: list[Turn] = field(default_factory=list)

    def told(self) -> ConversationFacts:
        asked = [turn.asked for turn in self.turns]
        return replace(
            self.facts,
            active=max([self.facts.begun, *asked[-1:]]),
            first_question=self.turns[0].question if self.turns else "",
            turns=len(self.turns),
        )


class MemoryConversations:
    """A `ConversationStore` that forgets everything with the process."""

    def __init__(self, clock: Callable[[], str] = lambda: "2026-11-22T09:00:00.000000+00:00") -> None:
        self.kept: dict[str, Kept] = {}
        self.earlier: dict[int, list[Answer]] = {}
        self.drafts: list[tuple[str, str]] = []
        """Every draft that was kept, in order."""
        self._clock = clock
        self._turn_ids = itertools.count(1)
        self._numbers = itertools.count(1)

    def new(self, collection: str | None = None) -> str:
        number = next(self._numbers)
        now = self._clock()
        facts = ConversationFacts(f"conversation-{number}", now, now, collection=collection)
        self.kept[facts.conversation_id] = Kept(facts, number)
        return facts.conversation_id

    def latest(self) -> str | None:
        return next((facts.conversation_id for facts in self._told() if facts.deleted is None), None)

    def conversations(self) -> list[ConversationFacts]:
        return [facts for facts in self._told() if facts.deleted is None and (facts.turns or facts.draft)]

    def deleted(self) -> list[ConversationFacts]:
        gone = [facts for facts in self._told() if facts.deleted is not None]
        return sorted(gone, key=lambda facts: facts.deleted or "", reverse=True)

    def facts(self, conversation_id: str) -> ConversationFacts:
        return self._one(conversation_id, deleted=True).told()

    def find(self, words: Sequence[str]) -> list[Found]:
        found = []
        for facts in self.conversations():
            turns = self.kept[facts.conversation_id].turns
            texts = [f"{turn.question} {turn.answer.text if turn.answer else ''}" for turn in turns]
            if words and in_title(words, " ".join(texts)):
                text = next(text for text in reversed(texts) if in_title(words[:1], text))
                place = text.casefold().index(words[0])
                found.append(Found(facts.conversation_id, text, ((place, place + len(words[0])),)))
        return found

    def ask(self, conversation_id: str, question: str) -> int:
        one = self._one(conversation_id)
        turn = Turn(next(self._turn_ids), self._clock(), question, None)
        one.turns.append(turn)
        if one.facts.draft.strip() == question.strip():
            one.facts = replace(one.facts, draft="")
        return turn.turn_id

    def answer(self, turn_id: int, answer: Answer) -> None:
        for one in self.kept.values():
            for place, turn in enumerate(one.turns):
                if turn.turn_id == turn_id:
                    earlier = self.earlier.setdefault(turn_id, [])
                    earlier += [turn.answer] if turn.answer is not None else []
                    one.turns[place] = replace(turn, answer=answer, earlier=len(earlier))

    def turns(self, conversation_id: str) -> list[Turn]:
        return list(self._one(conversation_id).turns)

    def earlier_answers(self, turn_id: int) -> list[Answer]:
        return list(self.earlier.get(turn_id, []))

    def keep_draft(self, conversation_id: str, text: str) -> None:
        one = self._one(conversation_id)
        one.facts = replace(one.facts, draft=text)
        self.drafts.append((conversation_id, text))

    def rename(self, conversation_id: str, title: str) -> None:
        one = self._one(conversation_id)
        one.facts = replace(one.facts, title=title)

    def pin(self, conversation_id: str, pinned: bool) -> None:
        one = self._one(conversation_id)
        one.facts = replace(one.facts, pinned=pinned)

    def move(self, conversation_id: str, collection: str | None) -> None:
        one = self._one(conversation_id)
        one.facts = replace(one.facts, collection=collection)

    def branch(self, conversation_id: str, turn_id: int, including: bool) -> str:
        one = self._one(conversation_id)
        made = self.new(one.facts.collection)
        branch = self.kept[made]
        branch.facts = replace(branch.facts, title=one.facts.title, branch=True)
        branch.turns = [
            replace(turn, turn_id=next(self._turn_ids), earlier=0)
            for turn in one.turns
            if turn.turn_id < turn_id + including
        ]
        return made

    def delete(self, conversation_id: str) -> None:
        one = self._one(conversation_id)
        one.facts = replace(one.facts, deleted=self._clock())

    def restore(self, conversation_id: str) -> None:
        one = self._one(conversation_id, deleted=True)
        one.facts = replace(one.facts, deleted=None)

    def remove(self, *conversation_ids: str) -> None:
        for conversation_id in conversation_ids:
            self._one(conversation_id, deleted=True)
            del self.kept[conversation_id]

    def sweep(self, before: str) -> list[str]:
        old = [
            facts.conversation_id
            for facts in self._told()
            if (facts.deleted is not None and facts.deleted < before)
            or (facts.deleted is None and not facts.turns and not facts.draft)
        ]
        self.remove(*old)
        return old

    def unused_since(self, time: str) -> list[str]:
        return [facts.conversation_id for facts in self._told() if facts.active < time]

    def _told(self) -> list[ConversationFacts]:
        kept = sorted(self.kept.values(), key=lambda one: (one.told().active, one.number), reverse=True)
        return [one.told() for one in kept]

    def _one(self, conversation_id: str, deleted: bool = False) -> Kept:
        one = self.kept.get(conversation_id)
        if one is None or (one.facts.deleted is not None and not deleted):
            raise NotKnown
        return one
