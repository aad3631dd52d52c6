"""Finding conversations by the words of their questions and answers, as the person types them."""

from __future__ import annotations

from collections.abc import Sequence

from murmur.domain.conversations import Found
from murmur.storage.database import Database

_BEGIN, _END = "\x02", "\x03"
_MOST_SNIPPETS = 500
"""Snippets are cut for so many conversations, the latest ones; nobody reads more."""


def find(database: Database, words: Sequence[str]) -> list[Found]:
    """The conversations, not the deleted ones, in whose turns every word begins a word; latest turn first."""
    wanted = [f'"{word}"*' for word in words]
    if not wanted:
        return []
    standing = [_latest_turns(database, word) for word in wanted]
    everywhere = set.intersection(*(set(turns) for turns in standing))
    together = _latest_turns(database, " AND ".join(wanted))
    turns = {one: together.get(one) or max(turns[one] for turns in standing) for one in everywhere}
    latest = sorted(turns.items(), key=lambda entry: -entry[1])
    snippets = _snippets(database, " OR ".join(wanted), [turn for _, turn in latest[:_MOST_SNIPPETS]])
    return [Found(one, *snippets.get(turn, ("", ()))) for one, turn in latest]


def _latest_turns(database: Database, match: str) -> dict[str, int]:
    rows = database.rows(
        """SELECT conversation_id, max(turn) FROM turn_words JOIN turns ON turns.turn = turn_words.rowid
        JOIN conversations USING (conversation)
        WHERE turn_words MATCH ? AND deleted IS NULL GROUP BY conversation""",
        (match,),
    )
    return dict(rows)


def _snippets(
    database: Database, match: str, turns: Sequence[int]
) -> dict[int, tuple[str, tuple[tuple[int, int], ...]]]:
    marks = ",".join("?" * len(turns))
    rows = database.rows(
        f"""SELECT rowid, snippet(turn_words, -1, char(2), char(3), '…', 14) FROM turn_words
        WHERE turn_words MATCH ? AND rowid IN ({marks})""",
        (match, *turns),
    )
    return {turn: _marked(text) for turn, text in rows}


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text in one line, and where FTS5 has marked it."""
    pieces = " ".join(text.split()).split(_BEGIN)
    plain, spans = pieces[0], []
    for piece in pieces[1:]:
        found, _, rest = piece.partition(_END)
        spans.append((len(plain), len(plain) + len(found)))
        plain += found + rest
    return plain.replace(_END, ""), tuple(spans)
