"""Pages become passages: pieces that are found as one, each a span of a page, none longer than the embedder
reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from murmur.domain.documents import DocumentFacts, PageText, Passage, Table
from murmur.domain.formats import Part, part_of
from murmur.library.cutting import MAX_CHARACTERS, pieces
from murmur.library.lines import Lines, names_columns
from murmur.library.running import bodies
from murmur.library.search_text import BrokenWords, head, names, searchable
from murmur.library.sections import Sections, Stretch
from murmur.library.tables import MOST_WORDS, context_of, front_of, rows
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
CONTEXT_TOKENS = 90
"""What a table's title and column heads may cost in what is searched."""


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
        self._bodies = iter(bodies(pages) if facts.kind == "pdf" else [(0, len(page.text)) for page in pages])
        self._broken = BrokenWords(page.text for page in pages)
        self._english = is_english(" ".join(page.text[:2000] for page in pages[:40]))

    def passages(self, page: PageText) -> list[Passage]:
        """The page's passages. Call once for each page, in order."""
        lines = Lines(page.text)
        low, high = next(self._bodies)
        stretches = [
            replace(stretch, start=max(stretch.start, low), end=min(stretch.end, high))
            for stretch in self._sections.stretches(page)
            if stretch.end > low and stretch.start < high
        ]
        if page.number is not None:
            stretches = self._without_crumbs(page.text, stretches)
        else:
            stretches = _with_bare_headings_joined(page.text, stretches)
        return [
            self._passage(page, lines, stretch, *span)
            for stretch in stretches
            for span in self._cut(page, lines, stretch)
            if any(character.isalnum() for character in page.text[span[0] : span[1]])
        ]

    def _passage(self, page: PageText, lines: Lines, stretch: Stretch, start: int, end: int) -> Passage:
        text = page.text[start:end]
        table = next((table for table in page.tables if table.start < end and start < table.end), None)
        context = "" if table is None else context_of(lines, table, start, text)
        return Passage(
            page=page.number,
            start=start,
            end=end,
            text=text,
            search_text=self._search_text(lines, stretch, start, end, table, context),
            section=stretch.section,
            line=lines.number(start),
            context=context,
        )

    def _cut(self, page: PageText, lines: Lines, stretch: Stretch) -> list[tuple[int, int]]:
        """Where the stretch is cut: prose as `pieces` does, tables between rows and apart from long prose."""
        room = TOKENS - cost(head(self._names, stretch.section), self._english)
        budget = max(min(room, TEXT_TOKENS), TOKENS / 2)
        tables = [table for table in page.tables if table.start < stretch.end and stretch.start < table.end]
        if not tables or (len(tables) == 1 and self._fits(lines, tables[0], stretch.start, stretch.end, budget)):
            return pieces(lines, stretch.start, stretch.end, budget, self._english)
        spans: list[tuple[int, int]] = []
        at = stretch.start
        for table in tables:
            front = max(at, front_of(lines, table, at))
            joined = self._with_prose(spans, lines, at, front, budget)
            alone = len(joined) > len(spans) or not lines.text[at:front].rstrip().endswith(".")
            if alone and self._is_crumb(lines.text, at, front):
                front = at  # what leads up to rows stays with them; a note on the rows above joins those
            else:
                spans = joined
            end = max(front, min(table.end, stretch.end))
            context = min(cost(f"{table.title} {table.columns}", self._english), CONTEXT_TOKENS)
            most = max(min(room - context, TEXT_TOKENS), TOKENS / 4)
            for low, high in rows(lines, table, front, end, most, self._english):
                spans += pieces(lines, low, high, most, self._english)
            at = end
        return self._with_prose(spans, lines, at, stretch.end, budget)

    def _with_prose(
        self, spans: list[tuple[int, int]], lines: Lines, start: int, end: int, budget: float
    ) -> list[tuple[int, int]]:
        """`spans` and what stands between the tables; a crumb of it joins the rows above."""
        end = start + len(lines.text[start:end].rstrip())
        if spans and start < end and self._is_crumb(lines.text, start, end):
            whole = lines.text[spans[-1][0] : end]
            if len(whole.split()) <= MOST_WORDS and cost(whole, self._english) <= TOKENS / 2:
                return [*spans[:-1], (spans[-1][0], end)]
        return spans + pieces(lines, start, end, budget, self._english)

    def _fits(self, lines: Lines, table: Table, start: int, end: int, budget: float) -> bool:
        """Whether a table and the prose around it are short enough to stay together."""
        text = lines.text[start:end]
        if len(text) > MAX_CHARACTERS or cost(text, self._english) > budget:
            return False
        return len(f"{text} {context_of(lines, table, start, text)}".split()) <= MOST_WORDS

    def _search_text(
        self, lines: Lines, stretch: Stretch, start: int, end: int, table: Table | None, context: str
    ) -> str:
        text = searchable(lines.text[start:end], self._broken)
        section = stretch.section
        if section and text.casefold().startswith(section[-1].casefold()):
            section = section[:-1]
        above = head(self._names, section)
        most = CONTEXT_TOKENS
        if table is None:
            context, most = table_head(lines, stretch.start, start), TABLE_HEAD_TOKENS
        if context:
            context = searchable(context, self._broken)
            room = TOKENS - cost(f"{above} {text}", self._english)
            if cost(context, self._english) <= min(room, most):
                return f"{above}\n{context}\n{text}"
        return f"{above}\n{text}"

    def _without_crumbs(self, text: str, stretches: list[Stretch]) -> list[Stretch]:
        kept: list[Stretch] = []
        for stretch in stretches:
            if kept and self._is_crumb(text, kept[-1].start, kept[-1].end):
                stretch = replace(stretch, start=kept.pop().start)
            kept.append(stretch)
        if len(kept) > 1 and self._is_crumb(text, kept[-1].start, kept[-1].end):
            last = kept.pop()
            kept[-1] = replace(kept[-1], end=last.end)
        return kept

    def _is_crumb(self, text: str, start: int, end: int) -> bool:
        return end - start <= 8 * CRUMB and cost(text[start:end], self._english) < CRUMB


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
