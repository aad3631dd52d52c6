"""Pages become passages: pieces that are found as one, each a span of a page, none longer than the embedder
reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from murmur.domain.documents import DocumentFacts, PageText, Passage
from murmur.domain.formats import Part, part_of
from murmur.library.cutting import pieces
from murmur.library.lines import Lines, names_columns
from murmur.library.search_text import BrokenWords, head, names, searchable
from murmur.library.sections import Sections, Stretch
from murmur.library.token_cost import cost, is_english

TOKENS = 250
"""What `search_text` may cost by estimate; the embedder reads 256, of which two are its own marks."""

TEXT_TOKENS = 180
"""What the text alone may cost, about 900 characters of English. Of 80 to 215 it found most quotes of the calibration
questions, though by little; none of their quotes was cut in two, so passages do not overlap."""

CRUMB = 40
"""On paged documents a stretch that costs less joins its neighbour: a page header, a heading's single
line."""

TABLE_HEAD_TOKENS = 40


def make_passages(facts: DocumentFacts, name: str, pages: Sequence[PageText]) -> list[Passage]:
    """All passages of a document in reading order. `name` is the file's name, whose words are searched too.

    Each passage lies on one page and `passage.text == page.text[passage.start:passage.end]`.
    """
    maker = _Maker(facts, name, pages)
    return [passage for page in pages for passage in maker.passages(page)]


def place_of(passage: Passage, kind: str, label: str | None = None) -> str:
    """Where a passage stands as a person says it: "page 3", "sheet Sales, row 14", "Leave › Parental leave", "line 12".

    `label` is the page's own, where it has one. A sheet's text has a line for each of its rows."""
    part = part_of(kind)
    if part is Part.SHEET:
        return f"{label}, row {passage.line}" if label else f"row {passage.line}"
    if label is not None:
        return label
    if passage.page is not None:
        return f"page {passage.page}"
    if part is Part.HEADING and passage.section:
        return " › ".join(passage.section)
    return f"line {passage.line}"


class _Maker:
    """Makes passages page by page, with what only the whole document knows."""

    def __init__(self, facts: DocumentFacts, name: str, pages: Sequence[PageText]) -> None:
        self._names = names(facts.title, name)
        self._sections = Sections(pages)
        self._broken = BrokenWords(page.text for page in pages)
        self._english = is_english(" ".join(page.text[:2000] for page in pages[:40]))

    def passages(self, page: PageText) -> list[Passage]:
        lines = Lines(page.text)
        stretches = self._sections.stretches(page)
        if page.number is not None:
            stretches = self._without_crumbs(page.text, stretches)
        else:
            stretches = _with_bare_headings_joined(page.text, stretches)
        return [passage for stretch in stretches for passage in self._cut(page, lines, stretch)]

    def _cut(self, page: PageText, lines: Lines, stretch: Stretch) -> list[Passage]:
        room = TOKENS - cost(head(self._names, stretch.section), self._english)
        budget = max(min(room, TEXT_TOKENS), TOKENS / 2)
        return [
            Passage(
                page=page.number,
                start=start,
                end=end,
                text=page.text[start:end],
                search_text=self._search_text(lines, stretch, start, end),
                section=stretch.section,
                line=lines.number(start),
            )
            for start, end in pieces(lines, stretch.start, stretch.end, budget, self._english)
            if any(character.isalnum() for character in page.text[start:end])
        ]

    def _search_text(self, lines: Lines, stretch: Stretch, start: int, end: int) -> str:
        text = searchable(lines.text[start:end], self._broken)
        section = stretch.section
        if section and text.casefold().startswith(section[-1].casefold()):
            section = section[:-1]
        above = head(self._names, section)
        table = table_head(lines, stretch.start, start)
        if table:
            table = searchable(table, self._broken)
            room = TOKENS - cost(f"{above} {text}", self._english)
            if cost(table, self._english) <= min(room, TABLE_HEAD_TOKENS):
                return f"{above}\n{table}\n{text}"
        return f"{above}\n{text}"

    def _without_crumbs(self, text: str, stretches: list[Stretch]) -> list[Stretch]:
        kept: list[Stretch] = []
        for stretch in stretches:
            if kept and self._is_crumb(text, kept[-1]):
                stretch = replace(stretch, start=kept.pop().start)
            kept.append(stretch)
        if len(kept) > 1 and self._is_crumb(text, kept[-1]):
            last = kept.pop()
            kept[-1] = replace(kept[-1], end=last.end)
        return kept

    def _is_crumb(self, text: str, stretch: Stretch) -> bool:
        long = stretch.end - stretch.start > 8 * CRUMB
        return not long and cost(text[stretch.start : stretch.end], self._english) < CRUMB


def _with_bare_headings_joined(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """A heading with nothing below it but the next heading goes with that one."""
    kept: list[Stretch] = []
    for stretch in stretches:
        if kept and kept[-1].heading and "\n" not in text[kept[-1].start : kept[-1].end].strip():
            stretch = replace(stretch, start=kept.pop().start)
        kept.append(stretch)
    return kept


def table_head(lines: Lines, low: int, start: int) -> str:
    """For a passage that begins inside a table, the lines that say what the table and its columns are, else
    "".

    `low` is where the stretch begins and `start` where the passage does, as offsets.
    """
    number, lowest = lines.number(start), lines.number(low)
    if not (lines.is_row(number) and number > lowest and lines.is_row(number - 1)):
        return ""
    first, misses = number - 1, 0
    for above in range(number - 2, max(lowest, number - 120) - 1, -1):
        misses = 0 if lines.is_row(above) else misses + 1
        if misses == 3:
            break
        if misses == 0:
            first = above
    head_lines = [lines.line(n) for n in range(max(lowest, first - 2), first)]
    head_lines = [line for line in head_lines if line.strip() and len(line) <= 120]
    if names_columns(lines.line(first)):
        head_lines.append(lines.line(first))
    return "\n".join(head_lines)
