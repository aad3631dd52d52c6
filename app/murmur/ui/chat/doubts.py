"""Finds the sentences that the check did not support again, in what of an answer is on screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from murmur.ui.chat.markdown import sections
from murmur.ui.chat.markup import Block, Line, Part

_ENDS = ".!?…,;:)”\"'"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What can be read of some parts, its letters alone, and where in the text each of them stands."""

    text: str
    letters: str
    places: tuple[int, ...]


def marked(parts: Sequence[Part], sentences: Sequence[str]) -> list[Part]:
    """The parts with `doubt` set in every piece of a sentence, whatever signs and breaks stand between its words."""
    if not sentences:
        return list(parts)
    shown = _shown(parts)
    spans = [
        (first, last, number)
        for number, sentence in enumerate(sentences)
        for first, last in _places(shown, _shown(_parts(sentence)).letters)
    ]
    if not spans:
        return list(parts)
    made: list[Part] = []
    at = 0
    for part in parts:
        lines = []
        for line in _lines(part):
            lines.append(_cut(line, at, spans))
            at += len(_text(line)) + 1
        made.append(_with(part, lines))
    return made


def _parts(text: str) -> list[Part]:
    return [part for section in sections(text) for part in section.parts]


def _lines(part: Part) -> list[Line]:
    return [part.pieces] if isinstance(part, Block) else [cell for row in part.rows for cell in row]


def _with(part: Part, lines: Sequence[Line]) -> Part:
    if isinstance(part, Block):
        return replace(part, pieces=lines[0])
    width = len(part.aligned)
    return replace(part, rows=tuple(tuple(lines[at : at + width]) for at in range(0, len(lines), width)))


def _text(line: Line) -> str:
    """A marker counts as a space: it may stand within a sentence."""
    return "".join(" " if piece.marker is not None else piece.text for piece in line)


def _shown(parts: Sequence[Part]) -> _Shown:
    text = "".join(f"{_text(line)}\n" for part in parts for line in _lines(part))
    places = tuple(place for place, letter in enumerate(text) if letter.isalnum())
    return _Shown(text, "".join(text[place] for place in places), places)


def _places(shown: _Shown, letters: str) -> Iterator[tuple[int, int]]:
    """Where a sentence's letters stand one after the other, as whole words."""
    at = shown.letters.find(letters) if letters else -1
    while at >= 0:
        first, last = shown.places[at], shown.places[at + len(letters) - 1] + 1
        if not (first and shown.text[first - 1].isalnum()) and not shown.text[last].isalnum():
            while shown.text[last] in _ENDS:
                last += 1
            yield first, last
            at += len(letters) - 1
        at = shown.letters.find(letters, at + 1)


def _cut(line: Line, at: int, spans: Sequence[tuple[int, int, int]]) -> Line:
    made = []
    for piece in line:
        length = 1 if piece.marker is not None else len(piece.text)
        inside = [span for span in spans if span[0] < at + length and at < span[1]]
        if piece.marker is None and inside:
            cuts = {0, length}
            for first, last, _ in inside:
                cuts |= {cut - at for cut in (first, last) if 0 < cut - at < length}
            for left, right in pairwise(sorted(cuts)):
                doubt = next((number for first, last, number in inside if first <= at + left < last), None)
                made.append(replace(piece, text=piece.text[left:right], doubt=doubt))
        else:
            made.append(piece)
        at += length
    return tuple(made)
