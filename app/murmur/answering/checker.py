"""Holds every sentence of a written answer against the passages it cites; nothing is believed for its
fluency."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from murmur.answering import senses, values
from murmur.answering.quantities import quantities, supports, table_scales
from murmur.answering.sentences import PieceKind, split
from murmur.answering.words import STOPWORDS, content_stems, has_alike, listed, stem, words
from murmur.domain.answers import Verdict
from murmur.domain.documents import Hit

MARKER = re.compile(r"\s*\[(\d{1,3})\]")
_DAYS = frozenset(listed("monday tuesday wednesday thursday friday saturday sunday"))
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})(?:,|\s+the)?\s+(?:the\s+)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERING = re.compile(r"^\s*(?:[-*•]\s+)?\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[A-Z])")
_TITLES = re.compile(r"^(?:mr|mrs|ms|dr|prof|sir|the)\s+")
NEAR = 0.7
"""A number or a name must stand in a sentence that shares at least this part of the words that the nearest shares."""
LEAST_SHARED = 0.5
"""Share of a sentence's content words that must stand in what it cites."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence of an answer. `reason` says why it is not supported, None when it is."""

    text: str
    markers: tuple[int, ...]
    reason: str | None


def check(answer: str, sources: Mapping[int, str]) -> list[Checked]:
    """Every sentence of `answer` against the passages its markers name (`sources`: marker to passage
    text)."""
    return [_check_sentence(sentence, sources) for sentence in sentences_with_markers(answer)]


def source_text(hit: Hit) -> str:
    """What a sentence that cites this passage may rely on: its text under its names, headings and column heads."""
    above = [f"# {title}" for title in (hit.document, *hit.section) if title]
    return "\n\n".join([*above, *([hit.context] if hit.context else []), hit.text])


def sentences_with_markers(answer: str) -> list[str]:
    """The answer's sentences, each with the markers that follow its full stop."""
    pieces = [piece.text for piece in split(answer) if piece.kind is not PieceKind.HEADING]
    joined: list[str] = []
    for piece in pieces:
        leading = re.match(r"(?:\s*\[\d{1,3}\])+", piece)
        if leading and joined:
            joined[-1] += " " + leading.group().strip()
            piece = piece[leading.end() :].lstrip(" .")
        if piece:
            joined.append(piece)
    return joined


def _check_sentence(sentence: str, sources: Mapping[int, str]) -> Checked:
    markers = tuple(dict.fromkeys(int(number) for number in MARKER.findall(sentence)))
    said = MARKER.sub("", sentence).strip()
    return Checked(said, markers, why_unsupported(said, markers, sources))


def why_unsupported(said: str, markers: tuple[int, ...], sources: Mapping[int, str]) -> str | None:
    """None when numbers, dates, names and most words of `said` stand in the cited passages; else a reason."""
    if not markers:
        return "It names no source"
    unknown = [marker for marker in markers if marker not in sources]
    if unknown:
        return f"There is no source [{unknown[0]}]"
    cited = "\n\n".join(sources[marker] for marker in markers)
    stems = content_stems(said)
    near = _nearest(stems, cited)
    wrong = _wrong_date(said, cited) or _wrong_number(said, near, cited) or _wrong_name(said, near)
    if wrong:
        return _absent(said, *wrong)
    cited_stems = content_stems(cited)
    shared = sum(has_alike(stem, cited_stems) for stem in stems)
    if stems and shared / len(stems) < LEAST_SHARED:
        return "Too few of its words stand in the cited passage"
    opener = _opener(said, near)
    return _absent(said, *opener) if opener else senses.differ(said, near.best)


def _absent(said: str, what: str, span: tuple[int, int]) -> str:
    return f"The {what} “{said[slice(*span)].strip()}” does not stand in the cited passage"


Wrong = tuple[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Near:
    """What of the cited passages a sentence speaks of: `best` is the nearest sentence or row, `text` all that come
    near it, `above` the headings and column heads."""

    best: str
    text: str
    above: str


def _nearest(stems: list[str], cited: str) -> _Near:
    pieces = split(cited)
    bodies = [piece.text for piece in pieces if piece.kind not in (PieceKind.HEADING, PieceKind.COLUMNS)]
    shared = [sum(has_alike(stem, content_stems(text)) for stem in stems) for text in bodies]
    most = max(shared, default=0)
    if not most:
        return _Near(cited, cited, "")
    near = [text for text, count in zip(bodies, shared, strict=True) if count >= NEAR * most]
    above = [piece.text for piece in pieces if piece.kind in (PieceKind.HEADING, PieceKind.COLUMNS)]
    return _Near(bodies[shared.index(most)], "\n".join(near), "\n".join(above))


def _wrong_date(said: str, cited: str) -> Wrong | None:
    there = {found.value for found in values.dates(cited)}
    for found in values.dates(said):
        span = found.start, found.end
        if not any(_stands(value, there) for value in values.readings(said[found.start : found.end], found.value)):
            return "date", span
        weekday = _WEEKDAY.search(said[: found.start])
        if weekday and weekday[1].casefold() not in _weekdays(found.value, cited):
            return "weekday", weekday.span(1)
    return None


def _weekdays(value: str, cited: str) -> set[str]:
    """The days of the week that this day may be: by the calendar, or as the passage says."""
    day = _whole_day(value)
    if day is not None:
        return {day.strftime("%A").casefold()}
    return set(words(cited)) & _DAYS


def _whole_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _wrong_number(said: str, near: _Near, cited: str) -> Wrong | None:
    spans = [(found.start, found.end) for found in values.dates(said)]
    bodies = "\n".join(_NUMBERING.sub("", line) for line in near.text.splitlines())
    there = quantities(bodies) + [one for one in quantities(near.above) if _YEAR.fullmatch(str(one.value))]
    scales = table_scales(cited)
    there += [
        replace(one, value=one.value.scaleb(power), precision=one.precision.scaleb(power))
        for power in scales
        for one in there
        if one.unit in ("", "usd", "eur", "gbp")
    ]
    for one in quantities(said, spans):
        if not any(supports(other, one) for other in there):
            return "number", (one.start, one.end)
    return None


def _wrong_name(said: str, near: _Near) -> Wrong | None:
    dated = [(found.start, found.end) for found in values.dates(said)]
    there = f" {_bare(near.text)} {_bare(near.above)} "
    for name in values.names(said):
        if any(name.start < end and start < name.end for start, end in dated) or name.value in _DAYS:
            continue
        spoken = said[name.start : name.end]
        if f" {_bare(spoken)} " not in there and not _each_stands(spoken.casefold(), there):
            return "name", (name.start, name.end)
    return None


def _each_stands(name: str, there: str) -> bool:
    """Whether names joined by "and" each stand there, or a title before the name alone is missing."""
    parts = [part.strip() for part in re.split(r"\band\b|&", _TITLES.sub("", name))]
    return all(part and f" {_bare(part)} " in there for part in parts)


def _opener(said: str, near: _Near) -> Wrong | None:
    """A single capitalised first word may be a name; it is one that was put in for another when it stands nowhere near
    and a name of the nearest sentence is missing."""
    first = re.match(r"[A-Z]\w+", said)
    if first is None or words(first.group())[0] in STOPWORDS:
        return None
    if has_alike(stem(words(first.group())[0]), content_stems(f"{near.text} {near.above}")):
        return None
    spoken = f" {_bare(said)} "
    opening = re.match(r"(?:The\s+)?([A-Z][\w-]+)", _NUMBERING.sub("", near.best))
    held = [name.value for name in values.names(near.best)] + ([opening[1]] if opening else [])
    bare = [" ".join(word for word in _bare(name).split() if word not in STOPWORDS) for name in held]
    missing = [name for name in bare if name and f" {name} " not in spoken]
    return ("name", first.span()) if missing else None


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", " ".join(words(re.sub(r"['’]s\b", "", text)))).strip()


def _stands(value: str, there: set[str]) -> bool:
    if value in there:
        return True
    if re.fullmatch(r"\d{4}-\d\d", value):  # month and year of a full date
        return any(date.startswith(value) for date in there)
    if value.startswith("--"):  # day and month of a full date
        return any(date.endswith(value[2:]) and len(date) == 10 for date in there)
    return False


def verdict(checked: list[Checked]) -> Verdict:
    """SUPPORTED when every sentence is, PARTLY when some are, UNCHECKED when nothing could be confirmed."""
    good = sum(sentence.reason is None for sentence in checked)
    if checked and good == len(checked):
        return Verdict.SUPPORTED
    return Verdict.PARTLY if good else Verdict.UNCHECKED


def is_exact(quote: str, page_text: str, start: int, end: int) -> bool:
    """Whether a quote is letter for letter the span it names."""
    return bool(quote) and page_text[start:end] == quote
