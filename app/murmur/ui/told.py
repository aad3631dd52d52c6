"""Translates sentences that come from below the window, where nothing knows of Qt: errors, checks, help, places.

They arrive in English, often with a number or a name in them. `resources/translations/told.txt` holds the shapes they
were made from (`packaging/translations.py` collects them from the sources); a sentence that fits one is said in the
person's language with the same values, and any other is shown as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from murmur.paths import resource

CONTEXT = "told"

SHAPES = (
    "library",
    "chat",
    "reader",
    "drawing reader",
    "text recognition",
    "{part} seal",
    "{part} worker",
    "page {n}",
    "pages {pages}",
    "slide {n}",
    "line {n}",
    "row {n}",
    "chapter {n}",
    "message {n}",
    "{sheet}, row {n}",
    "{ready} of {total} file",
    "{ready} of {total} files",
    "page {pages} of {document} unreadable",
    "pages {pages} of {document} unreadable",
    "{document} unreadable",
    "{n} more with unreadable pages",
    "matched: {words}",
    "document {name}",
    "near in meaning",
    "on a page that matches",
    "This is not in your documents.",
    "This is not in this document.",
    "Nothing in your documents comes near this question.",
    "Nothing in this document comes near this question.",
    "Not in this document: {parts}",
    "No document here speaks of {names}.",
    "Not in your documents: {parts}",
    "{n} of {total} passages did not fit into the model's memory and were left out.",
    "The answer reached its greatest length and ends early.",
    "The model was still thinking when the answer reached its greatest length.",
    "The conversation no longer fitted into the model's memory: what was said before this answer was left out.",
    "A document of this conversation was removed: what was said before this answer was left out.",
    "The model's memory is full: of what was said before, the first {n} requests with their replies were left out.",
    "It names no source",
    "There is no source [{n}]",
    "The date “{words}” does not stand in the cited passage",
    "The weekday “{words}” does not stand in the cited passage",
    "The number “{words}” does not stand in the cited passage",
    "The name “{words}” does not stand in the cited passage",
    "Too few of its words stand in the cited passage",
    "It says “{words}” where the passage says “{others}”",
    "It says “not” where the passage does not, or the other way round",
    "The index was not ready yet: only words were searched.",
)
"""Sentences that are put together below without an error or a check around them."""


def told(text: str) -> str:
    """`text` in the person's language where it is one of ours, or made of several of ours."""
    said = _translated(text)
    if said is not None:
        return said
    parts = re.split(r"(; |(?<=[.!?]) )", text)
    return "".join(_translated(part) or part for part in parts) if len(parts) > 1 else text


def _translated(text: str) -> str | None:
    exact, shaped = _catalogue()
    if text in exact:
        return QCoreApplication.translate(CONTEXT, text)
    for pattern, shape in shaped:
        found = pattern.fullmatch(text)
        if found is not None:
            values = {name: _plain(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(CONTEXT, shape).format(**values)
    return None


def _plain(value: str) -> str:
    return QCoreApplication.translate(CONTEXT, value) if value in _catalogue()[0] else value


@lru_cache(maxsize=1)
def _catalogue() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    lines = resource("translations", "told.txt").read_text(encoding="utf-8").splitlines()
    shaped = sorted((line for line in lines if "{" in line), key=lambda line: -len(re.sub(r"\{\w+\}", "", line)))
    return frozenset(line for line in lines if "{" not in line), [(_pattern(shape), shape) for shape in shaped]


def _pattern(shape: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", shape)
    made = [re.escape(part) if place % 2 == 0 else f"(?P<{part}>(?:(?!; ).)+?)" for place, part in enumerate(parts)]
    return re.compile("".join(made), re.DOTALL)
