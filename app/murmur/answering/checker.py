"""Holds every sentence of a written answer against the passages it cites; nothing is believed for its
fluency."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from murmur.answering import values
from murmur.answering.sentences import PieceKind, split
from murmur.answering.words import content_stems, has_alike, listed, words
from murmur.domain.answers import Verdict

MARKER = re.compile(r"\s*\[(\d{1,3})\]")
_NEGATION = frozenset(
    listed(
        """
        not no never none neither nor cannot without nobody nothing n't kein keine nicht
        """
    )
)
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
    cited = "\n".join(sources[marker] for marker in markers)
    for what, reader in (("number", values.numbers), ("date", values.dates)):
        there = {found.value for found in reader(cited)}
        for found in reader(said):
            if not _stands(found.value, there):
                return f"The {what} “{said[found.start : found.end].strip()}” does not stand in the cited passage"
    folded = " ".join(words(cited))
    for name in values.names(said):
        if " ".join(words(name.value)) not in folded:
            return f"The name “{said[name.start : name.end]}” does not stand in the cited passage"
    stems = content_stems(said)
    cited_stems = content_stems(cited)
    shared = sum(has_alike(stem, cited_stems) for stem in stems)
    if stems and shared / len(stems) < LEAST_SHARED:
        return "Too few of its words stand in the cited passage"
    if _negates(said) != _negates(_nearest_sentence(stems, cited)):
        return "It says “not” where the passage does not, or the other way round"
    return None


def _stands(value: str, there: set[str]) -> bool:
    if value in there:
        return True
    if re.fullmatch(r"\d{4}-\d\d", value):  # month and year of a full date
        return any(date.startswith(value) for date in there)
    if value.startswith("--"):  # day and month of a full date
        return any(date.endswith(value[2:]) and len(date) == 10 for date in there)
    return False


def _nearest_sentence(stems: list[str], cited: str) -> str:
    pieces = [piece.text for piece in split(cited) if piece.kind is not PieceKind.HEADING]
    return max(pieces, key=lambda piece: sum(has_alike(stem, content_stems(piece)) for stem in stems), default=cited)


def _negates(text: str) -> bool:
    return any(word in _NEGATION or word.endswith(("n't", "n’t")) for word in words(text))


def verdict(checked: list[Checked]) -> Verdict:
    """SUPPORTED when every sentence is, PARTLY when some are, UNCHECKED when nothing could be confirmed."""
    good = sum(sentence.reason is None for sentence in checked)
    if checked and good == len(checked):
        return Verdict.SUPPORTED
    return Verdict.PARTLY if good else Verdict.UNCHECKED


def is_exact(quote: str, page_text: str, start: int, end: int) -> bool:
    """Whether a quote is letter for letter the span it names."""
    return bool(quote) and page_text[start:end] == quote
