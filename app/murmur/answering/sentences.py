"""Cuts a passage into the pieces that can be quoted: sentences, list items and table rows, as exact spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from murmur.answering.words import listed


class PieceKind(StrEnum):
    SENTENCE = "sentence"
    ROW = "row"
    COLUMNS = "columns"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: `text == source[start:end]` exactly, without white space at either end."""

    kind: PieceKind
    start: int
    end: int
    text: str


LONGEST = 700
"""Characters. A "sentence" beyond this (a run of clauses, a table without lines) is cut at a semicolon or
line end."""

_ABBREVIATIONS = frozenset(
    # A full stop after one of these ends no sentence. English, with the commonest German and French ones.
    listed(
        """
        mr mrs ms dr prof st sr jr rev hon gen col lt sgt capt vs e.g i.e cf al approx ca resp dept est inc
        ltd llc co corp plc gmbh bros jan feb mar apr jun jul aug sept oct nov u.s u.k e.u z.b d.h bzw usw
        ggf inkl mme mlle tel ext incl excl
        """
    )
)
_BEFORE_A_NUMBER = frozenset(
    listed(
        """
        no nos nr art arts abs sec secs par para paras cl ch chap fig figs eq vol vols pp p
        """
    )
)
_BULLET = re.compile(r"(?:[-*+•‣▪●◦–—·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?)[ \t]+")
_MARKDOWN_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_UNDERLINE = re.compile(r"[=\-_*~]{3,}")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?")
_GAP = re.compile(r"\S(?: {3,}|\t+)\S")
_NUMBERING = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[IVX]{1,4}\.|§ ?\d+)[ \t]+")
_LABEL = re.compile(r"[A-Z][\w ()/&.'-]{0,40}:(?:\s|$)")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*")
_NEXT_STARTS = re.compile(r"[\"'“‘«(\[]*[A-Z0-9À-ÖØ-Þ]|[-•*]")
_LAST_WORD = re.compile(r"[(\[\"'“]*([\w.]+)$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without its outer white space."""

    start: int
    end: int
    text: str
    blank_before: bool


def split(text: str, section: Sequence[str] = ()) -> list[Piece]:
    """The pieces of `text` in order, never overlapping; together they hold every character but white space.

    `section` is the path of headings the text stands under; a line that repeats one of them is a heading.
    """
    headings = {_plain(title) for title in section}
    pieces: list[Piece] = []
    lines = _lines(text)
    width = max((line.end - line.start for line in lines), default=0)
    block: list[_Line] = []
    in_table = False
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        kind = _line_kind(line, following, headings, in_table)
        in_table = kind in (PieceKind.ROW, PieceKind.COLUMNS)
        fresh = not block or line.blank_before or block[-1].text[-1] in ".!?:"
        if kind is None and fresh and _is_title(line, following, width):
            kind = PieceKind.HEADING
        if block and (kind is not None or line.blank_before or _starts_anew(block[-1], line, width)):
            pieces.extend(_sentences(text, block))
            block = []
        if kind is None:
            block.append(line)
        else:
            pieces.append(Piece(kind, line.start, line.end, text[line.start : line.end]))
    if block:
        pieces.extend(_sentences(text, block))
    return pieces


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    blank = True
    for match in re.finditer(r"[^\r\n\f\v\u2028\u2029]+", text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped[0])
        gap = text[lines[-1].end if lines else 0 : start]
        blank = len(re.findall(r"\r\n|\r|\n|\f|\v|\u2028|\u2029", gap)) > 1
        lines.append(_Line(start, start + len(stripped), stripped, blank))
    return lines


def _line_kind(line: _Line, following: _Line | None, headings: set[str], in_table: bool) -> PieceKind | None:
    if _MARKDOWN_HEADING.match(line.text) or _plain(line.text) in headings:
        return PieceKind.HEADING
    if _TABLE_RULE.fullmatch(line.text) and in_table:
        return PieceKind.COLUMNS
    if _UNDERLINE.fullmatch(line.text) or _TABLE_RULE.fullmatch(line.text):
        return PieceKind.HEADING
    if line.text.count("|") >= 2 or _GAP.search(line.text):
        ruled = following is not None and _TABLE_RULE.fullmatch(following.text)
        wordy = not in_table and following is not None and not re.search(r"\d", line.text)
        return PieceKind.COLUMNS if ruled or wordy else PieceKind.ROW
    if following is not None and _UNDERLINE.fullmatch(following.text) and len(line.text) < 100:
        return PieceKind.HEADING
    return None


def _is_title(line: _Line, following: _Line | None, width: int) -> bool:
    """Whether a line that begins a block is a title: a few words, no full stop, and the text goes on below."""
    numbered = _NUMBERING.match(line.text)
    words = line.text[numbered.end() :] if numbered else line.text
    if not words or not _NEXT_STARTS.match(words) or len(words.split()) > 8:
        return False
    if words[-1] in '.!?:;,”"' or re.search(r"\d", words) or _BULLET.match(words):
        return False
    if numbered is None and _BULLET.match(line.text):
        return False
    if following is None:
        return words.isupper()
    return following.blank_before or _starts_anew(line, following, width)


def _plain(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().casefold()


def _starts_anew(before: _Line, line: _Line, width: int) -> bool:
    """Whether `line` begins a list item, a form field, or a row, rather than going on with `before`."""
    if _BULLET.match(line.text):
        return not re.search(r"\b(?:[Ss]ections?|[Aa]rticles?|[Cc]lauses?|[Nn]o\.?|and|or|of|to|in)$", before.text)
    if _LABEL.match(line.text) and (_LABEL.match(before.text) or before.text[-1] in ".:;"):
        return True
    if before.text[-1] in ",;-–(" or not _NEXT_STARTS.match(line.text):
        return False
    # The next word would have fitted on the line before, so someone ended that line on purpose.
    first_word = line.text.split(maxsplit=1)[0]
    return len(before.text) + 1 + len(first_word) < 0.75 * width


def _sentences(text: str, block: Sequence[_Line]) -> Iterator[Piece]:
    start, end = block[0].start, block[-1].end
    marker = _BULLET.match(text, start)
    searched_from = marker.end() if marker else start
    for stop in _STOP.finditer(text, searched_from, end):
        if stop.end() < end and _ends_sentence(text, start, stop, end):
            yield from _bounded(text, start, stop.end(), block)
            start = stop.end() + len(text[stop.end() : end]) - len(text[stop.end() : end].lstrip())
    if start < end:
        yield from _bounded(text, start, end, block)


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    after = text[stop.end() : end]
    if not after[0].isspace() or not _NEXT_STARTS.match(after.lstrip()):
        return False
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return True
    last = _LAST_WORD.search(text, start, stop.start())
    if last is None:
        return True
    word = last.group(1)
    if word.casefold() in _ABBREVIATIONS:
        return False
    if word.casefold() in _BEFORE_A_NUMBER and after.lstrip()[0].isdigit():
        return False
    initial = len(word) == 1 and word.isupper()
    numbered = word.isdigit() and not text[start : last.start()].strip()
    return not (initial or numbered)


def _bounded(text: str, start: int, end: int, block: Sequence[_Line]) -> Iterator[Piece]:
    while end - start > LONGEST:
        window = text[start : start + LONGEST]
        cut = max(window.rfind("; ") + 1, window.rfind("\n"))
        if cut < LONGEST // 4:
            cut = window.rfind(" ")
        if cut <= 0:
            cut = LONGEST
        body = text[start : start + cut].rstrip()
        yield Piece(PieceKind.SENTENCE, start, start + len(body), body)
        rest = text[start + cut : end]
        start = end - len(rest.lstrip())
    if start < end:
        yield Piece(PieceKind.SENTENCE, start, end, text[start:end])
