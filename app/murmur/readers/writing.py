"""Writes the text of a page whose format has words but no lines: paragraphs, headings, and tables row by row."""

from __future__ import annotations

from collections.abc import Sequence

from murmur.domain.documents import Heading, PageText, Table
from murmur.domain.errors import DocumentTooLarge
from murmur.readers import tables
from murmur.readers.tables import Row

MAX_CHARACTERS = 20_000_000
"""Of one page, as for a plain text; a page travels in one message."""

MAX_TITLE = 500
_CAPTION = 150
_CAPTIONS = 2

_UNSEEN: dict[int, str | None] = dict.fromkeys((*range(9), *range(14, 32), 0x7F, 0xAD, 0xFEFF)) | {
    0x0B: "\n",
    0x0C: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
    0xA0: " ",
    0x202F: " ",
}
"""Marks that nobody sees: a word that holds a soft hyphen is found as it looks."""


class Writing:
    """Collects one page from top to bottom."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._headings: list[Heading] = []
        self._tables: list[Table] = []
        self._captions: list[str] = []

    def heading(self, level: int, text: str) -> None:
        """Level 1 is the highest. Nothing where there are no words."""
        text = tables.folded(seen(text))
        if text:
            self._gap()
            self._headings.append(Heading(self._length, level, text[:MAX_TITLE]))
            self._line(text)
            self._captions = []

    def paragraph(self, text: str, together: bool = False) -> None:
        """A blank line goes before it unless it stands `together` with what is above, as the items of a list do."""
        text = seen(text).strip()
        if text:
            if not together:
                self._gap()
            self._line(text)
            short = len(text) <= _CAPTION and "\n" not in text and not together
            self._captions = [*self._captions, text][-_CAPTIONS:] if short else []

    def table(self, rows: Sequence[Row], heads: int | None = None, title: str = "") -> None:
        """A line for each row that is not empty. `heads` is how many rows the document itself says are heads; else
        they are told by their looks. Short paragraphs right above belong to its title."""
        rows = [[cell and tables.folded(seen(cell)) for cell in row] for row in rows]
        rows = [row for row in rows if any(row)]
        if not rows:
            return
        shape = tables.shape(rows) if heads is None else tables.Shape(0, min(heads, len(rows) - 1))
        top = shape.titles + shape.heads
        titles = [title, *self._captions, *(tables.line(row) for row in rows[: shape.titles])]
        self._gap()
        for row in rows[:top]:
            self._line(tables.line(row))
        start = self._length
        for row in rows[top:]:
            self._line(tables.line(row))
        columns = tables.columns(rows[shape.titles : top])
        self._tables.append(Table(start, self._length - 1, tables.title(titles)[:MAX_TITLE], columns))
        self._captions = []

    def page(self, number: int | None = None, label: str | None = None) -> PageText:
        text = "".join(self._parts).rstrip("\n")
        return PageText(number, text, tuple(self._headings), tuple(self._tables), label)

    @property
    def empty(self) -> bool:
        return not self._length

    def _gap(self) -> None:
        if self._parts and self._parts[-1] != "\n":
            self._add("\n")

    def _line(self, text: str) -> None:
        self._add(f"{text}\n")

    def _add(self, text: str) -> None:
        self._length += len(text)
        if self._length > MAX_CHARACTERS:
            raise DocumentTooLarge("The document holds more text than a person could write")
        self._parts.append(text)


def seen(text: str) -> str:
    """The text without what nobody sees; every kind of line end becomes one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN)
