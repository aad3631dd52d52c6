"""Finding conversations by the words of their questions and answers, as the person types them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from murmur.domain.conversations import Found
from murmur.storage.database import Database

Snippet = tuple[str, tuple[tuple[int, int], ...]]
_BEFORE, _AFTER = 40, 100
"""Characters shown before the first found word, and from it on."""
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
    snippets = _snippets(database, words, [turn for _, turn in latest[:_MOST_SNIPPETS]])
    return [Found(one, *snippets.get(turn, ("", ()))) for one, turn in latest]


def _latest_turns(database: Database, match: str) -> dict[str, int]:
    rows = database.rows(
        """SELECT conversation_id, max(turn) FROM turn_words JOIN turns ON turns.turn = turn_words.rowid
        JOIN conversations USING (conversation)
        WHERE turn_words MATCH ? AND deleted IS NULL GROUP BY conversation""",
        (match,),
    )
    return dict(rows)


def _snippets(database: Database, words: Sequence[str], turns: Sequence[int]) -> dict[int, Snippet]:
    """Cut here: FTS5's own snippets take it a walk through the whole index for each turn."""
    marks = ",".join("?" * len(turns))
    rows = database.rows(f"SELECT turn, question, coalesce(answer_text, '') FROM turns WHERE turn IN ({marks})", turns)
    wanted = re.compile(rf"\b(?:{'|'.join(re.escape(_folded(word)) for word in words)})\w*")
    return {turn: _snippet(f"{question} … {answer}", wanted) for turn, question, answer in rows}


def _snippet(text: str, wanted: re.Pattern[str]) -> Snippet:
    """In one line, from shortly before the first found word."""
    text = " ".join(text.split())
    found = [match.span() for match in wanted.finditer(_folded(text))]
    if not found:
        return "", ()
    first = found[0][0]
    begin = text.rfind(" ", 0, max(0, first - _BEFORE)) + 1 if first > _BEFORE else 0
    end = min(len(text), first + _AFTER)
    before = "…" if begin else ""
    moved = len(before) - begin
    spans = tuple((start + moved, stop + moved) for start, stop in found if stop <= end)
    return before + text[begin:end] + ("…" if end < len(text) else ""), spans


def _folded(text: str) -> str:
    """In small letters without accents, as the index has it, and exactly as long."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in text)
