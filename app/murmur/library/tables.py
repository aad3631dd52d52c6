"""Passages of tables: rows stay whole, and each passage knows its table's title, unit and column heads."""

from __future__ import annotations

import re

from murmur.domain.documents import Table
from murmur.library.lines import Lines
from murmur.library.token_cost import cost

MOST_WORDS = 110
"""Of a passage of rows and its context together, so that a person sees at a glance what stands where."""

TITLE_WORDS, COLUMN_WORDS, GROUP_WORDS = 24, 40, 10
"""How much of the title, the column heads and a group's name a context keeps."""

HIGHEST_HEAD = 40
"""Lines above a table that may hold its title and column heads."""

HIGHEST_GROUP = 100
"""Lines above a row that may hold the name of its group: a ledger of 50,000 rows has none."""

_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")


def front_of(lines: Lines, table: Table, low: int) -> int:
    """Where a table's title and column heads begin, if they stand right above its rows, not before `low`."""
    known = set(_words(f"{table.title} {table.columns}"))
    front = table.start
    number = lines.number(table.start)
    for above in range(number - 1, max(0, number - HIGHEST_HEAD), -1):
        start = lines.starts[above - 1]
        found = _words(lines.line(above))
        if start < low or not known.issuperset(found):
            break
        if found:
            front = start
    return front


def rows(lines: Lines, table: Table, start: int, end: int, budget: float, english: bool) -> list[tuple[int, int]]:
    """Cuts characters `start` to `end` of a table between its lines, into spans of much the same size that cost at
    most `budget` tokens and have at most MOST_WORDS words together with the table's context. A line that is too long
    by itself is a span of its own."""
    most = max(MOST_WORDS - len(context_of(lines, table, end, "").split()), MOST_WORDS // 3)
    whole = lines.text[start:end]
    parts = max(cost(whole, english) / budget, len(whole.split()) / most)
    if parts > 1:  # parts alike read better than full ones and a crumb
        share = 1 / (int(parts) + 1) + 0.04
        budget, most = min(budget, cost(whole, english) * share), min(most, round(len(whole.split()) * share) + 1)
    spans: list[tuple[int, int]] = []
    began, spent, words = start, 0.0, 0
    at = start
    while at < end:
        stop = min(end, _end_of_line(lines.text, at))
        line = lines.text[at:stop]
        price, count = cost(line, english), len(line.split())
        if at > began and (spent + price > budget or words + count > most):
            spans.append((began, at))
            began, spent, words = at, 0.0, 0
        spent, words = spent + price, words + count
        at = stop
    spans.append((began, end))
    return _without_rest(spans, lines.text)


def _without_rest(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """A last span of a line or two takes lines from the one before it: a total belongs with what it sums."""
    if len(spans) < 2:
        return spans
    (first, middle), (_, end) = spans[-2:]
    if 3 * len(text[middle:end].split()) >= len(text[first:middle].split()):
        return spans
    half = text.find("\n", (first + end) // 2, middle - 1) + 1
    return [*spans[:-2], (first, half), (half, end)] if half else spans


def context_of(lines: Lines, table: Table, start: int, text: str) -> str:
    """What rows from `start` on need and `text` lacks: the table's title and unit, its column heads, and the name of
    the group of rows that `start` lies in."""
    said = _plain(text)
    parts = [_first(table.title, TITLE_WORDS), _first(table.columns, COLUMN_WORDS)]
    if table.start < start < table.end:
        parts.append(_first(_group(lines, table, start), GROUP_WORDS))
    return "\n".join(part for part in parts if part and _plain(part) not in said)


def _group(lines: Lines, table: Table, start: int) -> str:
    """The last line without a number above `start` in the table: "Earnings per share" over "Basic" and "Diluted"."""
    number = lines.number(start)
    if not lines.is_row(number):
        return ""
    first = lines.number(table.start)
    for above in range(number - 1, max(first, number - HIGHEST_GROUP) - 1, -1):
        line = lines.line(above).strip()
        if line and not _DIGIT.search(line):
            return line if len(line) <= 80 and "|" not in line and "\t" not in line else ""
        if line.lower().startswith("total"):
            return ""
    return ""


def _first(text: str, count: int) -> str:
    words = text.split()
    return " ".join(words) if len(words) <= count else " ".join(words[:count]) + " …"


def _plain(text: str) -> str:
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
