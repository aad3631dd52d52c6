"""Turns a stream of tags into a page's text: white space as a browser folds it, a table's row on one line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from murmur.domain.documents import Heading, Table
from murmur.readers import tables

LONGEST_CELL = 300
"""A table with a longer cell arranges a page, as mails do, and is written one cell after another."""

MAX_TABLES_DEEP = 50

_WHITE = re.compile(r"[ \t\r\n\f]+")
_LOST = str.maketrans({"\xad": None, "\u200b": None, "\ufeff": None, "\u200c": None, "\0": None})


@dataclass(frozen=True, slots=True)
class Written:
    text: str
    headings: tuple[Heading, ...]
    tables: tuple[Table, ...]
    title: str
    language: str | None


@dataclass(slots=True)
class _Flow:
    """Text that is being written, and what stands in it. Line ends are held back until a word follows them."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    owed: str = ""
    mark: str = ""
    """What a list item begins with, written with its first word."""
    headings: list[Heading] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def put(self, text: str) -> None:
        if self.parts:
            self._append(self.owed)
        self._append(self.mark + text)
        self.owed = self.mark = ""

    def _append(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)

    def owe(self, ends: str) -> None:
        """Line ends ("\\n" or "\\n\\n") or a space before what comes next; the strongest wins."""
        if self.mark:
            return
        if len(ends) > len(self.owed) or (ends == "\n" and self.owed == " "):
            self.owed = ends

    @property
    def next(self) -> int:
        """Where the next word will begin."""
        return self.length + len(self.owed) if self.parts else 0

    def take(self, other: _Flow) -> None:
        """The other's text as a block of this one."""
        if not other.parts:
            return
        at = self.next
        self.put("".join(other.parts))
        self.headings += [Heading(at + h.start, h.level, h.title) for h in other.headings]
        self.tables += [Table(at + t.start, at + t.end, t.title, t.columns) for t in other.tables]


@dataclass(slots=True)
class _Cell:
    flow: _Flow = field(default_factory=_Flow)
    head: bool = False
    span: int = 1


@dataclass(slots=True)
class _Grid:
    """A table that is being written."""

    rows: list[list[_Cell]] = field(default_factory=list)
    caption: _Flow = field(default_factory=_Flow)


class Writer:
    """Takes what a parser sees, in order; `finish` gives the page."""

    def __init__(self) -> None:
        self._flows = [_Flow()]
        self._grids: list[_Grid | None] = []  # None: nested too deep to be kept apart
        self._lists: list[int | None] = []
        self._heading: tuple[int, int, int] | None = None
        self._spaces_kept = 0

    def text(self, text: str) -> None:
        text = text.translate(_LOST).replace("\xa0", " ")
        flow = self._flows[-1]
        if self._spaces_kept:
            lines = text.replace("\r\n", "\n").replace("\r", "\n")
            body = lines.lstrip("\n") if not flow.parts or flow.owed.startswith("\n") else lines
            if body.strip():
                stripped = body.rstrip("\n")
                flow.put(stripped)
                flow.owe("\n" * min(len(body) - len(stripped), 2))
            elif "\n" in body:
                flow.owe("\n" * min(body.count("\n"), 2))
            return
        folded = _WHITE.sub(" ", text)
        if folded.startswith(" "):
            flow.owe(" ")
        words = folded.strip(" ")
        if words:
            if flow.owed == " " and not flow.parts:
                flow.owed = ""
            flow.put(words)
            if folded.endswith(" "):
                flow.owe(" ")

    def line(self) -> None:
        """A line ends here; twice is an empty line."""
        flow = self._flows[-1]
        if flow.mark:
            return
        flow.owed = "\n\n" if flow.owed.startswith("\n") else "\n"

    def block(self, spaced: bool) -> None:
        self._flows[-1].owe("\n\n" if spaced else "\n")

    @property
    def in_list(self) -> bool:
        return bool(self._lists)

    def keep_spaces(self, keep: bool) -> None:
        self._spaces_kept = max(0, self._spaces_kept + (1 if keep else -1))

    # Headings

    def open_heading(self, level: int) -> None:
        flow = self._flows[-1]
        flow.mark = ""
        self.block(spaced=True)
        self._heading = (level, flow.next, len(flow.parts))

    def close_heading(self) -> None:
        flow = self._flows[-1]
        if self._heading is not None:
            level, start, part = self._heading
            title = " ".join("".join(flow.parts[part:]).split())
            if title and flow.length > start:
                flow.headings.append(Heading(start, level, title[:500]))
        self._heading = None
        self.block(spaced=True)

    # Lists

    def open_list(self, ordered: bool) -> None:
        self.block(spaced=not self._lists)
        self._lists.append(0 if ordered else None)

    def close_list(self) -> None:
        if self._lists:
            self._lists.pop()
        self._flows[-1].mark = ""
        self.block(spaced=not self._lists)

    def open_item(self) -> None:
        self.block(spaced=False)
        mark = "- "
        if self._lists and (count := self._lists[-1]) is not None:
            self._lists[-1] = count + 1
            mark = f"{count + 1}. "
        self._flows[-1].mark = mark

    # Tables

    def open_table(self) -> None:
        self.block(spaced=True)
        deep = len(self._grids) >= MAX_TABLES_DEEP
        self._grids.append(None if deep else _Grid())
        self._heading = None
        if not deep:
            self._flows.append(_Flow())  # what stands in a table outside its cells

    def open_row(self) -> None:
        grid = self._grids[-1] if self._grids else None
        if grid is None:
            self.block(spaced=False)
        else:
            self._close_open_cell(grid)
            grid.rows.append([])

    def open_cell(self, head: bool, span: int) -> None:
        grid = self._grids[-1] if self._grids else None
        if grid is None:
            self.block(spaced=False)
            return
        self._close_open_cell(grid)
        if not grid.rows:
            grid.rows.append([])
        cell = _Cell(head=head, span=span)
        grid.rows[-1].append(cell)
        self._flows.append(cell.flow)

    def close_cell(self) -> None:
        grid = self._grids[-1] if self._grids else None
        if grid is None:
            self.block(spaced=False)
        else:
            self._close_open_cell(grid)

    def open_caption(self) -> None:
        grid = self._grids[-1] if self._grids else None
        if grid is not None:
            self._close_open_cell(grid)
            self._flows.append(grid.caption)

    def close_caption(self) -> None:
        grid = self._grids[-1] if self._grids else None
        if grid is not None and self._flows[-1] is grid.caption:
            self._flows.pop()

    def close_table(self) -> None:
        if not self._grids:
            return
        grid = self._grids.pop()
        if grid is not None:
            self._close_open_cell(grid)
            loose = self._flows.pop()
            self._flows[-1].take(loose)
            self._write(grid)
        self.block(spaced=True)

    def _close_open_cell(self, grid: _Grid) -> None:
        """Also where the source forgot to."""
        flow = self._flows[-1]
        if flow is grid.caption or (grid.rows and grid.rows[-1] and flow is grid.rows[-1][-1].flow):
            self._flows.pop()
            self._heading = None

    def _write(self, grid: _Grid) -> None:
        flow = self._flows[-1]
        flow.owe("\n\n")
        rows = [row for row in grid.rows if any(cell.flow.parts for cell in row)]
        if not _is_data(rows):
            for part in (grid.caption, *(cell.flow for row in rows for cell in row)):
                flow.take(part)
                flow.owe("\n")
            return
        lines = [_row(row) for row in rows]
        marked = next((at for at, row in enumerate(rows) if not all(c.head for c in row if c.flow.parts)), 0)
        shape = tables.Shape(0, min(marked, len(rows) - 1)) if marked else tables.shape(lines)
        top = shape.titles + shape.heads
        caption = _plain(grid.caption)
        for text in (caption, *map(tables.line, lines[:top])):
            if text:
                flow.put(text)
                flow.owe("\n")
        start = flow.next
        for line in lines[top:]:
            flow.put(tables.line(line))
            flow.owe("\n")
        title = tables.title([caption, *map(tables.line, lines[: shape.titles])])
        columns = tables.columns(lines[shape.titles : top])
        flow.tables.append(Table(start, flow.length, title, columns))

    def finish(self, title: str, language: str | None) -> Written:
        while self._grids:  # never closed
            self.close_table()
        flow = self._flows[0]
        shapes = tuple(sorted(flow.tables, key=lambda table: table.start))
        headings = tuple(sorted(flow.headings, key=lambda heading: heading.start))
        return Written("".join(flow.parts), headings, shapes, " ".join(title.split()), language)


def _is_data(rows: list[list[_Cell]]) -> bool:
    """Whether the table holds values and does not just arrange a page."""
    flows = [cell.flow for row in rows for cell in row]
    return (
        len(rows) > 0
        and max(sum(bool(cell.flow.parts) for cell in row) for row in rows) > 1
        and not any(flow.tables or flow.headings or flow.length > LONGEST_CELL for flow in flows)
    )


def _row(row: list[_Cell]) -> list[str | None]:
    return [cell for one in row for cell in (_plain(one.flow), *[None] * (one.span - 1))]


def _plain(flow: _Flow) -> str:
    return " ".join("".join(flow.parts).split())
