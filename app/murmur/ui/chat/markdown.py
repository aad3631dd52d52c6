"""Takes an answer's Markdown apart into the blocks that are shown; everything else in it stays plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from murmur.ui.chat.highlighting import highlighted
from murmur.ui.chat.inline import clean, lines_of, verbatim
from murmur.ui.chat.markdown_rules import DEEPEST, parser
from murmur.ui.chat.markup import Block, Kind, Line, Part, Piece, Table
from murmur.ui.chat.mathematics import readable

MOST_PIECES = 3_000
"""That are laid out, blocks counted threefold; a program of 500 lines has about 2,500."""
_COPIED_SO_FAR = re.compile(r"“[^”]*(?:”\s*(?:\[\d*\]?)?)?\s*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TASKS = {"[ ] ": "☐", "[x] ": "☑", "[X] ": "☑"}


@dataclass(frozen=True, slots=True)
class Section:
    """What stands by itself at the outermost level, and where in the text it begins."""

    start: int
    parts: tuple[Part, ...]
    cut: bool = False
    """The text goes on, but no more of it is shown."""


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return parser()


def sections(text: str, quotes: Sequence[str] = (), *, growing: bool = False, most: int = MOST_PIECES) -> list[Section]:
    """The text's sections in order, `most` pieces of them. A line that repeats one of `quotes` is copied and stays
    as it is, letter by letter; while the text is `growing`, so does a line that has the form of a quotation."""
    left = most
    made: list[Section] = []
    for start, parts in _sections(text, {plain(quote) for quote in quotes}, growing):
        taken: list[Part] = []
        for part in parts:
            left -= _weight(part)
            if left < 0:
                return [*made, Section(start, tuple(taken), cut=True)]
            taken.append(part)
        made.append(Section(start, tuple(taken)))
    return made


def plain(text: str) -> str:
    """A quotation's words alone, by which it is known again."""
    return re.sub(r"\s+", " ", text).strip("\"'“”„‟‘’«» .…")


def _weight(part: Part) -> int:
    """How much it costs to lay out."""
    if isinstance(part, Block):
        return 3 + len(part.pieces)
    return sum(2 + len(cell) for row in part.rows for cell in row)


def _sections(text: str, wanted: set[str], growing: bool) -> Iterator[tuple[int, Iterable[Part]]]:
    for start, chunk, copied in _chunks(text, wanted, growing):
        if copied:
            yield start, (Block(Kind.PARAGRAPH, verbatim(chunk.strip()), copied=True),)
        else:
            yield from _parsed(chunk, start)


def _chunks(text: str, wanted: set[str], growing: bool) -> Iterator[tuple[int, str, bool]]:
    """The text in stretches of Markdown, and lines that are copied."""
    at, begun, fence = 0, 0, ""
    for line in text.splitlines(keepends=True):
        opened = _FENCE.match(line)
        if opened and (not fence or opened[1].startswith(fence)):
            fence = "" if fence else opened[1]
        bare = re.sub(r"\s*\[\d{1,3}\]", "", line)
        known = growing and bool(line.strip()) and _COPIED_SO_FAR.fullmatch(line) is not None
        if not fence and (known or (plain(bare) in wanted and bool(bare.strip()))):
            if text[begun:at].strip():
                yield begun, text[begun:at], False
            yield at, line, True
            begun = at + len(line)
        at += len(line)
    if text[begun:].strip():
        yield begun, text[begun:], False


def _parsed(text: str, offset: int) -> Iterator[tuple[int, Iterable[Part]]]:
    tokens = _parser().parse(text)
    if any(token.nesting == 1 and token.level >= DEEPEST - 1 for token in tokens):
        # The parser leaves out what is nested deeper.
        yield offset, _as_written(text)
        return
    starts = [0]
    lines = text.split("\n")
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    first = 0
    for number, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            head = tokens[first].map or [0, 0]
            yield offset + starts[head[0]], _Walk(lines).parts(tokens[first : number + 1])
            first = number + 1


def _as_written(text: str) -> Iterator[Block]:
    for number, line in enumerate(line for line in text.split("\n") if line.strip()):
        yield Block(Kind.PARAGRAPH, verbatim(line.strip()), follows=number > 0)


class _Walk:
    """Goes through the tokens of one section and remembers in which lists and quotations it is."""

    def __init__(self, source: list[str]) -> None:
        self._source = source
        self._indent = 0
        self._quoted = 0
        self._tight = False
        self._bullet = ""

    def parts(self, tokens: Sequence[Token]) -> Iterator[Part]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type == "table_open":
                end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
                yield from self._hanging()
                yield from self._table(tokens[at : end + 1])
                at = end
            else:
                yield from self._part(token, tokens[at - 1] if at else token)
            at += 1
        yield from self._hanging()

    def _part(self, token: Token, before: Token) -> Iterator[Part]:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            yield from self._hanging()
            self._tight = self._indent > 0
            self._indent += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._indent -= 1
        elif token.type == "list_item_open":
            self._bullet = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type == "list_item_close":
            yield from self._hanging()
            self._tight = True
        elif token.type in ("blockquote_open", "blockquote_close"):
            yield from self._hanging()
            self._quoted += token.nesting
        elif token.type == "inline":
            yield from self._lines(token, before)
        elif token.type == "overlong":
            yield from self._hanging()
            for line in token.content.split("\n"):
                yield self._block(Kind.PARAGRAPH, verbatim(line))
        elif token.type == "large_table":
            yield from self._hanging()
            first, last = token.map or [0, 0]
            yield from _as_written("\n".join(self._source[first:last]))
        elif token.type == "fence":
            yield from self._hanging()
            yield from self._program(token)
        elif token.type == "formula_block":
            yield from self._hanging()
            yield from self._formula(token.content)
        elif token.type == "hr":
            yield from self._hanging()
            yield self._block(Kind.RULE)

    def _block(self, kind: Kind, pieces: Line = (), **more: object) -> Block:
        return replace(Block(kind, pieces, indent=self._indent, quoted=self._quoted), **more)  # type: ignore[arg-type]

    def _hanging(self) -> Iterator[Block]:
        """An entry of a list that begins with no line of text has its bullet on a line of its own."""
        if self._bullet:
            bullet, self._bullet = self._bullet, ""
            yield self._block(Kind.PARAGRAPH, bullet=bullet, follows=self._tight)

    def _lines(self, token: Token, before: Token) -> Iterator[Part]:
        heading = int(before.tag[1]) if before.type == "heading_open" else 0
        kind = Kind.HEADING if heading else Kind.PARAGRAPH
        if self._bullet and token.content[:4] in _TASKS:
            self._bullet = _TASKS[token.content[:4]]
            token.children = _parser().parseInline(token.content[4:])[0].children
        follows = before.hidden and (self._tight or not self._bullet)
        for line in lines_of(token.children or []):
            if isinstance(line, str):
                yield from self._formula(line)
            else:
                bullet, self._bullet = self._bullet, ""
                yield self._block(kind, line, level=heading, bullet=bullet, follows=follows)
            follows = True

    def _formula(self, tex: str) -> Iterator[Block]:
        turned = readable(tex)
        for number, line in enumerate((turned or tex).split("\n")):
            if line.strip():
                piece = Piece(line.strip(), code=turned is None)
                yield self._block(Kind.MATHS, (piece,), follows=number > 0)

    def _program(self, token: Token) -> Iterator[Block]:
        language = token.info.split(maxsplit=1)[0][:24] if token.info.strip() else ""
        lines = highlighted(clean(token.content.removesuffix("\n")), language)
        for number, line in enumerate(lines):
            last = number == len(lines) - 1
            yield self._block(Kind.CODE, line, language=language, follows=number > 0, last=last)

    def _table(self, tokens: Sequence[Token]) -> Iterator[Part]:
        rows: list[list[Line]] = []
        aligned: list[str] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open") and len(rows) == 1:
                aligned.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
            elif token.type == "overlong":
                rows[-1].append(verbatim(token.content))
            elif token.type == "inline":
                lines = [line for line in lines_of(token.children or []) if not isinstance(line, str)]
                rows[-1].append(tuple(piece for line in lines for piece in line))
        yield Table(tuple(tuple(row) for row in rows), tuple(aligned), self._indent, self._quoted)
