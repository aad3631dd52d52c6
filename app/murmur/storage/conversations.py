"""Conversations, and every choice that names a folder, a collection or a host, in one encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

import msgspec

from murmur.domain.answers import Answer, Turn
from murmur.domain.errors import DatabaseDamaged, NotKnown, UsageError
from murmur.storage.clock import now
from murmur.storage.database import open_database
from murmur.storage.migrations import CONVERSATIONS


class ConversationsDamaged(DatabaseDamaged):
    title = "The file of your conversations (conversations.db) is damaged"
    advice = "Restore it from a backup, or move it away to start anew: your documents are not affected"


@dataclass(frozen=True, slots=True)
class ConversationFacts:
    """A conversation in a list: when it began (UTC), its first question (None when empty), how many turns."""

    conversation_id: str
    begun: str
    first_question: str | None
    turns: int


class Conversations:
    """conversations.db; safe to use from any thread of the one process that has it open."""

    def __init__(self, path: Path, key: bytes, clock: Callable[[], str] = now) -> None:
        self._database = open_database(path, key, CONVERSATIONS, damaged=ConversationsDamaged)
        self._clock = clock

    def new(self) -> str:
        conversation_id = token_hex(8)
        self._database.change(
            "INSERT INTO conversations (conversation_id, begun) VALUES (?, ?)",
            (conversation_id, self._clock()),
        )
        return conversation_id

    def latest(self) -> str | None:
        """The conversation in which something happened last."""
        row = self._database.row(
            """SELECT conversation_id FROM conversations LEFT JOIN turns USING (conversation)
            GROUP BY conversation ORDER BY coalesce(max(asked), begun) DESC, conversation DESC LIMIT 1"""
        )
        return None if row is None else str(row[0])

    def ask(self, conversation_id: str, question: str) -> int:
        """Keeps a question before it is answered: it survives whatever happens meanwhile. The turn's id.

        NotKnown when there is no such conversation.
        """
        conversation = self._number(conversation_id)
        with _storable():
            return self._database.change(
                "INSERT INTO turns (conversation, asked, question) VALUES (?, ?, ?)",
                (conversation, self._clock(), question),
            )

    def answer(self, turn_id: int, answer: Answer) -> None:
        """Keeps the answer to a question; one whose conversation was removed meanwhile is dropped."""
        with _storable():
            content = msgspec.json.encode(answer).decode()
            self._database.change("UPDATE turns SET answer = ? WHERE turn = ?", (content, turn_id))

    def turns(self, conversation_id: str) -> list[Turn]:
        """In the order they were asked. NotKnown when there is no such conversation."""
        rows = self._database.rows(
            "SELECT turn, asked, question, answer FROM turns WHERE conversation = ? ORDER BY turn",
            (self._number(conversation_id),),
        )
        return [Turn(row[0], row[1], row[2], _answer(row[3])) for row in rows]

    def conversations(self) -> list[ConversationFacts]:
        """All of them, the newest first."""
        rows = self._database.rows(
            """SELECT conversation_id, begun,
                (SELECT question FROM turns AS t WHERE t.conversation = c.conversation ORDER BY turn LIMIT 1),
                (SELECT count(*) FROM turns AS t WHERE t.conversation = c.conversation)
            FROM conversations AS c ORDER BY conversation DESC"""
        )
        return [ConversationFacts(*row) for row in rows]

    def remove(self, conversation_id: str) -> None:
        """Deletes it with every turn, from the write-ahead log too. NotKnown when it is not there."""
        number = self._number(conversation_id)
        self._database.change("DELETE FROM conversations WHERE conversation = ?", (number,))
        self._database.forget_history()

    def choice(self, name: str) -> str | None:
        """What was chosen under this name, None when nothing was."""
        row = self._database.row("SELECT value FROM choices WHERE name = ?", (name,))
        return None if row is None else str(row[0])

    def choose(self, name: str, value: str | None) -> None:
        """Keeps a choice; None forgets it."""
        if value is None:
            self._database.change("DELETE FROM choices WHERE name = ?", (name,))
            self._database.forget_history()
        else:
            self._database.change("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)", (name, value))

    def close(self) -> None:
        self._database.close()

    def _number(self, conversation_id: str) -> int:
        row = self._database.row("SELECT conversation FROM conversations WHERE conversation_id = ?", (conversation_id,))
        if row is None:
            raise NotKnown("There is no such conversation", "Leave the conversation out to start a new one")
        return int(row[0])


@contextmanager
def _storable() -> Iterator[None]:
    try:
        yield
    except UnicodeEncodeError:  # `from None`: the error would carry the text along
        raise UsageError("The question holds characters that are no characters", "Type it again") from None


def _answer(content: str | None) -> Answer | None:
    if content is None:
        return None
    try:
        return msgspec.json.decode(content, type=Answer)
    except msgspec.MsgspecError:
        raise ConversationsDamaged from None
