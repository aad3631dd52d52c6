"""Tables on PDF pages: rows are told by their numbers, and only then their column heads by geometry.

PDFium gives a table's rows as lines, but tears its heads apart: "2020 2019", then "Gross", "Carrying", "Amount" three
times over. Where rows are seen, the boxes of their numbers and of the words above them say which word heads which
column. Pages without rows cost nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from murmur.domain.documents import Table
from murmur.library.lines import Lines, is_row
from murmur.library.running import RunningHeads
from murmur.readers.pdf_text import Characters
from murmur.readers.pdf_words import Word, heads_of, word_at

FEWEST_ROWS = 2
FEWEST_SHORT_ROWS = 3
"""Lines of words and one number could be a list; three in a row make a table."""

MOST_BETWEEN = 2
"""Lines in a row between two rows that may name a group or be a label's first line."""

HEAD_LINES = 24
"""Lines above the first row that may be pieces of heads."""

MOST_TABLES = 60
"""On one page; what has more was not made for people."""

LONGEST_HEAD, LONGEST_LABEL = 100, 50
EDGE_LINES = 5
"""A table that ends or begins within so many lines of a page's edge may go on from page to page."""

ROWS_MEASURED = 5

UNIT_NEAR = 300
"""A unit is looked for so many characters above a table's title."""

_ENDS_NUMBER = frozenset(")%*—–-x")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<!\S)[($€£¥+\-–—]*(?:\d[\d.,:/]*|—|–|-|\*)[)%x]*(?!\S)")
_YEAR = re.compile(r"(?<!\S)(?:FY)?(?:19|20)\d\d(?!\S)")
_OF_UNIT_AND_TIME = frozenset(
    "the for of in at as on to and a from year years month months quarter quarters fiscal week weeks three six "
    "nine twelve ended ending end january february march april may june july august september october november "
    "december except per share shares data amounts dollars millions thousands billions continued unaudited".split()
)
_SHORT_ROW = re.compile(r".*[^\W\d_]{2}.* [($€£+\-–—]*\d[\d.,]*[)%]*\s*$")
_CURRENCY = r"(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN|CZK|INR|CNY|US\$|[$€£¥])"
_SCALE = r"(?:thousands?|millions?|billions?|percent|Tausend|Tsd\.?|Mio\.?|Mrd\.?|milliers|TEUR|%|'?000s?)"
UNIT = re.compile(
    rf"\(?(?<!\w)(?:(?:amounts|dollars|figures|euros?|{_CURRENCY})[ ,]+)?(?:are |stated )?(?:in|en)\s+"
    rf"(?:{_CURRENCY} ?)?{_SCALE}(?!\w)[^)\n]{{0,40}}\)?|\(?(?<!\w){_CURRENCY} ?{_SCALE}(?!\w)\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Region:
    """Lines `first` to `last` (counted from 1) of a page that are rows of one table with `columns` numbers each."""

    first: int
    last: int
    columns: int


class PdfTables:
    """Finds tables page by page and remembers the one that may go on over the page's end."""

    def __init__(self) -> None:
        self._open: Table | None = None
        self._open_columns = 0
        self._running = RunningHeads()

    def on(self, page: Characters) -> tuple[Table, ...]:
        lines = Lines(page.text)
        found: list[Table] = []
        before, self._open = self._open, None
        above = self._running.lines(page.text)
        for region in _regions(lines)[:MOST_TABLES]:
            table = _table(page, lines, region, above)
            if before is not None and not found and _lines_above(lines, region.first) <= HEAD_LINES // 2:
                near = _lines_above(lines, region.first) < EDGE_LINES and region.columns == self._open_columns > 1
                table = _continued(table, before, same_columns=near)
            elif found and not table.columns and region.first - above <= 3:
                table = _continued(table, found[-1], same_columns=True)
            found.append(table)
            above = region.last
            if _lines_below(lines, region.last) <= EDGE_LINES:
                self._open, self._open_columns = table, region.columns
        return tuple(found)


def _continued(table: Table, before: Table, same_columns: bool) -> Table:
    """A table that began on the page before, or after a gap: it has what the first part has and it lacks."""
    if table.columns and (table.columns != before.columns or _names_something(table.title)):
        return table
    if not table.columns and not same_columns:
        return table
    return Table(table.start, table.end, before.title, before.columns)


def _names_something(title: str) -> bool:
    """Whether a title says more than a unit and a time: two tables in a row often have the same years as heads."""
    words = re.findall(r"[^\W\d_]+", UNIT.sub(" ", title).casefold())
    return any(word not in _OF_UNIT_AND_TIME for word in words)


def _lines_above(lines: Lines, number: int) -> int:
    return sum(bool(lines.line(above).strip()) for above in range(max(1, number - 20), number))


def _lines_below(lines: Lines, number: int) -> int:
    return sum(bool(lines.line(below).strip()) for below in range(number + 1, min(len(lines.starts), number + 20) + 1))


def _regions(lines: Lines) -> list[_Region]:
    """Runs of rows, from the top down."""
    kinds = [_kind(lines.line(number)) for number in range(1, len(lines.starts) + 1)]
    if sum(kind in "rs" for kind in kinds) < FEWEST_ROWS:
        return []
    for number in range(2, len(kinds)):
        if kinds[number - 1] == "." and kinds[number - 2] == kinds[number] == "r" and _goes_between(lines, number):
            kinds[number - 1] = "g"
    found: list[_Region] = []
    run: list[int] = []
    between = 0
    for number, kind in enumerate([*kinds, "."], start=1):
        if kind in "rs":
            run.append(number)
            between = 0
        elif kind == " " or (kind == "g" and between < MOST_BETWEEN):
            between += kind == "g"
        else:
            if _is_table(run, kinds):
                if any(kinds[row - 1] == "r" for row in run):  # "Week 12  Week 24" over rows is no row
                    run = run[next(at for at, row in enumerate(run) if kinds[row - 1] == "r") :]
                found.append(_Region(run[0], run[-1], _columns(lines, run)))
            run, between = [], 0
    return found


def _goes_between(lines: Lines, number: int) -> bool:
    """Whether a long line between two rows alike names a group: "Adjustments to reconcile net income to net cash:"."""
    text = lines.line(number).strip()
    if not text.endswith(":") or len(text) > LONGEST_HEAD or UNIT.search(text):
        return False
    return len(_numbers(lines.line(number - 1))) == len(_numbers(lines.line(number + 1)))


def _is_table(run: Sequence[int], kinds: Sequence[str]) -> bool:
    full = sum(kinds[number - 1] == "r" for number in run)
    return full >= FEWEST_ROWS or (len(run) >= FEWEST_SHORT_ROWS and run[-1] - run[0] < 2 * len(run))


def _kind(line: str) -> str:
    """r: a row; s: words and one number; h: heads; g: a group's name or half a label; blank; or a full stop: prose."""
    text = line.strip()
    if not text:
        return " "
    last = text[-1]
    if not last.isdecimal() and last not in _ENDS_NUMBER:
        if last == ":" and len(text) < LONGEST_LABEL:
            return "g"
        return "." if last in ".:;" or len(text) > LONGEST_HEAD or UNIT.search(text) else "g"
    if len(text) > 60 and not _mostly_numbers(text):
        numbers = _numbers(text)
        if len(text) > 2 * LONGEST_HEAD or all(_YEAR.fullmatch(match[0]) for match in numbers):
            return "."
    years = _YEAR.findall(text)
    if is_row(text):
        return "h" if len(years) >= 2 and all(_YEAR.fullmatch(match[0]) for match in _numbers(text)) else "r"
    if len(text) < 70 and _SHORT_ROW.match(text) and not (years and text.endswith(years[-1])):
        return "s"
    return "." if UNIT.search(text) else "g"


def _mostly_numbers(text: str) -> bool:
    parts = text.split()
    return 4 * len(_NUMBER.findall(text)) >= len(parts)


def _columns(lines: Lines, run: Sequence[int]) -> int:
    counts = Counter(len(_numbers(lines.line(number))) for number in run)
    return max(counts, key=lambda count: (counts[count], count))


def _numbers(line: str) -> list[re.Match[str]]:
    """The numbers at a row's end: those of its columns, not those of its label ("Balance at June 30, 2016")."""
    found: list[re.Match[str]] = []
    end = len(line)
    for match in reversed(list(_NUMBER.finditer(line))):
        if line[match.end() : end].strip(" $€£%()\u00a0\t"):
            break
        found.insert(0, match)
        end = match.start()
    dated = len(found) > 2 and found[0][0][-1] == "," and _YEAR.fullmatch(found[1][0])
    return found[2:] if dated else found


def _table(page: Characters, lines: Lines, region: _Region, above: int) -> Table:
    """The region with the title and the column heads that stand above it, behind line `above`."""
    columns, rest, heads = "", list[str](), _head_lines(lines, region.first, above)
    if _years(lines, heads[-1:], region.columns) is None:
        places = _places_of_columns(page, lines, region)
        while heads and places and _is_label(page, lines, heads[-1], places):
            region = replace(region, first=heads.pop())  # the name of the first group of rows
        if heads and places:
            columns, rest = _by_place(page, lines, heads, places)
    top = heads[0] if heads else region.first
    years = _years(lines, heads[-1:], region.columns)
    if years is not None:
        columns, rest = years[0], [*(lines.line(n).strip() for n in heads[:-1][-2:]), years[1]]
    title = " ".join([*_title(lines, top, above), *rest])
    if not UNIT.search(f"{title} {columns}"):
        low = max(lines.starts[above] if above else 0, lines.starts[top - 1] - UNIT_NEAR)
        units = UNIT.findall(" ".join(lines.text[low : lines.starts[top - 1]].split()))
        title = f"{title} {units[-1]}" if units else title
    end = lines.starts[region.last - 1] + len(lines.line(region.last).rstrip())
    return Table(lines.starts[region.first - 1], end, " ".join(title.split()), " ".join(columns.split()))


def _head_lines(lines: Lines, first: int, above: int) -> list[int]:
    """The lines right above a table's first row that may hold pieces of column heads."""
    found: list[int] = []
    for number in range(first - 1, max(above, first - HEAD_LINES - 1), -1):
        text = lines.line(number).strip()
        if not text:
            if found:
                break
            continue
        label = text[-1] == ":" and len(text) < LONGEST_LABEL and not found  # "Notes payable:" over the first row
        if len(text) > LONGEST_HEAD or (text[-1] in ".:;" and not label and not UNIT.search(text)):
            break
        found.insert(0, number)
    return found


def _years(lines: Lines, last: Sequence[int], columns: int) -> tuple[str, str] | None:
    """The commonest heads need no geometry: one line above the rows, with a different year for each column. These, and
    what stands before them."""
    line = lines.line(last[0]).rstrip() if last else ""
    years = _YEAR.findall(line)
    if not years or len(years) != columns or len(set(years)) != columns or not line.endswith(years[-1]):
        return None
    return " | ".join(years), line[: line.index(years[0])].strip()


def _places_of_columns(page: Characters, lines: Lines, region: _Region) -> list[Word]:
    """The boxes around the numbers of each column, by the first rows that have all; none where they have no place."""
    full: list[list[Word | None]] = []
    for number in range(region.first, region.last + 1):
        numbers = _numbers(lines.line(number))
        if len(numbers) == region.columns and len(full) < ROWS_MEASURED:
            start = lines.starts[number - 1]
            full.append([word_at(page, start + match.start(), start + match.end()) for match in numbers])
    places = [_around([row[at] for row in full]) for at in range(region.columns)]
    found = [place for place in places if place is not None]
    return found if len(found) == region.columns else []


def _is_label(page: Characters, lines: Lines, number: int, columns: Sequence[Word]) -> bool:
    """Whether a line above the rows names a group of them: words alone, that end before the first column."""
    text = lines.line(number).rstrip()
    if _DIGIT.search(text) or UNIT.search(text) or not text.strip():
        return False
    last = word_at(page, lines.starts[number - 1] + len(text) - 1, lines.starts[number - 1] + len(text))
    return last is not None and last.right < columns[0].left and last.bottom > columns[0].top - 1


def _by_place(page: Characters, lines: Lines, heads: Sequence[int], columns: Sequence[Word]) -> tuple[str, list[str]]:
    words = [
        word_at(page, lines.starts[number - 1] + match.start(), lines.starts[number - 1] + match.end())
        for number in heads
        for match in re.finditer(r"\S+", lines.line(number))
    ]
    found, beside = heads_of([word for word in words if word], columns)
    return " | ".join(dropwhile(lambda head: not head, found)), beside  # a number at a label's end has no head


def _around(words: Sequence[Word | None]) -> Word | None:
    """The column that these cells of one column fill."""
    there = [word for word in words if word is not None]
    if not there:
        return None
    sides = (
        min(w.left for w in there),
        min(w.bottom for w in there),
        max(w.right for w in there),
        max(w.top for w in there),
    )
    return Word("", *sides)


def _title(lines: Lines, top: int, above: int) -> list[str]:
    """The line that stands over the heads, with the one before it where it is but the end of a sentence."""
    number = next((n for n in range(top - 1, max(above, top - 4), -1) if lines.line(n).strip()), None)
    if number is None:
        return []
    text = lines.line(number).strip()
    before = lines.line(number - 1).strip() if number - 1 > above else ""
    if text.endswith(":") and len(text) < 60 and not before.endswith((".", ":")):
        return [before[-100:], text]
    return [text[-160:]] if text.endswith(":") or (len(text) <= LONGEST_HEAD and text[-1] != ".") else []
