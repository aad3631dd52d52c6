"""Conversations, and every choice that names a folder, a collection or a host, in one encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

import msgspec

from murmur.domain.answers import Answer, Turn
from murmur.domain.conversations import ConversationFacts, Found
from murmur.domain.errors import DatabaseDamaged, NotKnown, UsageError
from murmur.storage import conversation_words
from murmur.storage.clock import now
from murmur.storage.database import open_database
from murmur.storage.migrations import CONVERSATIONS


class ConversationsDamaged(DatabaseDamaged):
    title = "The file of your conversations (conversations.db) is damaged"
    advice = "Restore it from a backup, or move it away to start anew: your documents are not affected"


_FACTS = """
    SELECT conversation_id, begun, active, title, coalesce(first_question, ''), turns, pinned, collection, draft,
        deleted, branch_of IS NOT NULL
    FROM (SELECT *,
        max(begun, coalesce((SELECT asked FROM turns AS t WHERE t.conversation = c.conversation
            ORDER BY turn DESC LIMIT 1), begun)) AS active,
        (SELECT question FROM turns AS t WHERE t.conversation = c.conversation ORDER BY turn LIMIT 1) AS first_question,
        (SELECT count(*) FROM turns AS t WHERE t.conversation = c.conversation) AS turns
        FROM conversations AS c)
    WHERE """
_LATEST_FIRST = " ORDER BY active DESC, conversation DESC"


class Conversations:
    """conversations.db; safe to use from any thread of the one process that has it open.

    Whatever names a conversation or a turn raises NotKnown when it is not there. What a method has done is on disk
    when it returns.
    """

    def __init__(self, path: Path, key: bytes, clock: Callable[[], str] = now) -> None:
        self._database = open_database(path, key, CONVERSATIONS, damaged=ConversationsDamaged)
        self._clock = clock

    # A list of them

    def new(self, collection: str | None = None) -> str:
        conversation_id = token_hex(8)
        self._database.change(
            "INSERT INTO conversations (conversation_id, begun, collection) VALUES (?, ?, ?)",
            (conversation_id, self._clock(), collection),
        )
        return conversation_id

    def latest(self) -> str | None:
        """The conversation in which something happened last."""
        row = self._database.row(f"{_FACTS} deleted IS NULL {_LATEST_FIRST} LIMIT 1")
        return None if row is None else str(row[0])

    def conversations(self) -> list[ConversationFacts]:
        """Those with a question or a draft in them, the latest first."""
        return self._facts(f"{_FACTS} deleted IS NULL AND (turns OR draft <> '') {_LATEST_FIRST}")

    def deleted(self) -> list[ConversationFacts]:
        """Those that were deleted and are not removed yet, the latest deleted first."""
        return self._facts(f"{_FACTS} deleted IS NOT NULL ORDER BY deleted DESC, conversation DESC")

    def facts(self, conversation_id: str) -> ConversationFacts:
        """Of one, deleted or not."""
        found = self._facts(f"{_FACTS} conversation_id = ?", (conversation_id,))
        if not found:
            raise _not_known()
        return found[0]

    def find(self, words: Sequence[str]) -> list[Found]:
        """Those in which every word stands, as the beginning of a word; not the deleted ones."""
        return conversation_words.find(self._database, words)

    # What happens in one

    def ask(self, conversation_id: str, question: str) -> int:
        """Keeps a question before it is answered: it survives whatever happens meanwhile. The turn's id.

        A draft that says the same is no draft any more: after a kill there is the one or the other.
        """
        with _storable(), self._database.transaction():
            conversation = self._number(conversation_id)
            turn = self._database.change(
                "INSERT INTO turns (conversation, asked, question) VALUES (?, ?, ?)",
                (conversation, self._clock(), question),
            )
            row = self._database.row("SELECT draft FROM conversations WHERE conversation = ?", (conversation,))
            if row is not None and str(row[0]).strip() == question.strip():
                self._database.change("UPDATE conversations SET draft = '' WHERE conversation = ?", (conversation,))
        return turn

    def answer(self, turn_id: int, answer: Answer) -> None:
        """Keeps the answer to a question, and the one it had before; dropped when the conversation is gone."""
        with _storable():
            content = msgspec.json.encode(answer).decode()
            with self._database.transaction():
                self._database.change(
                    """INSERT INTO earlier_answers (turn, answer)
                    SELECT turn, answer FROM turns WHERE turn = ? AND answer IS NOT NULL""",
                    (turn_id,),
                )
                self._database.change("UPDATE turns SET answer = ? WHERE turn = ?", (content, turn_id))

    def turns(self, conversation_id: str) -> list[Turn]:
        """In the order they were asked."""
        rows = self._database.rows(
            """SELECT turn, asked, question, answer,
                (SELECT count(*) FROM earlier_answers AS e WHERE e.turn = t.turn)
            FROM turns AS t WHERE conversation = ? ORDER BY turn""",
            (self._number(conversation_id),),
        )
        return [Turn(row[0], row[1], row[2], _answer(row[3]), row[4]) for row in rows]

    def earlier_answers(self, turn_id: int) -> list[Answer]:
        """The answers a question had before the one it has now, the first one first."""
        rows = self._database.rows("SELECT answer FROM earlier_answers WHERE turn = ? ORDER BY earlier", (turn_id,))
        return [answer for row in rows if (answer := _answer(row[0])) is not None]

    def keep_draft(self, conversation_id: str, text: str) -> None:
        with _storable():
            self._set(conversation_id, "draft", text)

    # What a person does with one

    def rename(self, conversation_id: str, title: str) -> None:
        """An empty title gives it back the name of its first question."""
        with _storable():
            self._set(conversation_id, "title", title)

    def pin(self, conversation_id: str, pinned: bool) -> None:
        self._set(conversation_id, "pinned", int(pinned))

    def move(self, conversation_id: str, collection: str | None) -> None:
        """From now on it asks `collection`, or all documents."""
        self._set(conversation_id, "collection", collection)

    def branch(self, conversation_id: str, turn_id: int, including: bool) -> str:
        """A new conversation with the same turns up to this one, `including` it or not. The other stays as it is."""
        made = token_hex(8)
        with self._database.transaction():
            conversation = self._number(conversation_id)
            branch = self._database.change(
                """INSERT INTO conversations (conversation_id, begun, title, collection, branch_of)
                SELECT ?, ?, title, collection, conversation FROM conversations WHERE conversation = ?""",
                (made, self._clock(), conversation),
            )
            self._database.change(
                """INSERT INTO turns (conversation, asked, question, answer)
                SELECT ?, asked, question, answer FROM turns WHERE conversation = ? AND turn < ? ORDER BY turn""",
                (branch, conversation, turn_id + int(including)),
            )
        return made

    def delete(self, conversation_id: str) -> None:
        """Puts it among the deleted ones, where nothing finds it but `restore`."""
        self._set(conversation_id, "deleted", self._clock())

    def restore(self, conversation_id: str) -> None:
        self._database.change("UPDATE conversations SET deleted = NULL WHERE conversation_id = ?", (conversation_id,))
        self._number(conversation_id)

    def remove(self, *conversation_ids: str) -> None:
        """For good: with every turn, every word that finds them, and from the write-ahead log too."""
        with self._database.transaction():
            for conversation_id in conversation_ids:
                number = self._number(conversation_id, deleted=True)
                self._database.change("DELETE FROM conversations WHERE conversation = ?", (number,))
        self._database.forget_history()

    def sweep(self, before: str) -> list[str]:
        """Removes those deleted before that time, and those in which nothing was ever asked or typed; which."""
        rows = self._database.rows(f"{_FACTS} deleted < ? OR (NOT turns AND draft = '' AND deleted IS NULL)", (before,))
        if rows:
            self.remove(*(row[0] for row in rows))
        return [str(row[0]) for row in rows]

    def unused_since(self, time: str) -> list[str]:
        """Those in which nothing was asked since, deleted or not."""
        return [str(row[0]) for row in self._database.rows(f"{_FACTS} active < ?", (time,))]

    # Choices

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

    def copy_to(self, target: Path) -> None:
        self._database.copy_to(target)

    def close(self) -> None:
        self._database.close()

    def _facts(self, sql: str, parameters: Sequence[str] = ()) -> list[ConversationFacts]:
        rows = self._database.rows(sql, parameters)
        return [replace(ConversationFacts(*row), pinned=bool(row[6]), branch=bool(row[10])) for row in rows]

    def _set(self, conversation_id: str, column: str, value: str | int | None) -> None:
        number = self._number(conversation_id)
        self._database.change(f"UPDATE conversations SET {column} = ? WHERE conversation = ?", (value, number))

    def _number(self, conversation_id: str, deleted: bool = False) -> int:
        row = self._database.row(
            "SELECT conversation FROM conversations WHERE conversation_id = ? AND (deleted IS NULL OR ?)",
            (conversation_id, deleted),
        )
        if row is None:
            raise _not_known()
        return int(row[0])


def _not_known() -> NotKnown:
    return NotKnown("There is no such conversation", "Leave the conversation out to start a new one")


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
