"""The never-send list, exactly: every occurrence, however it is written, set or broken over lines.

Whole words only, and with 's or s behind them. Where a hyphen or a space comes and goes, all ways are looked for; other
signs may stand between the words of a term too (`**Project** Falcon`, "Project / Falcon").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from murmur.disclosure.folding import Folded, fold, whole

_BETWEEN = r"[\W_]{1,8}"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"})
_SPACED_OUT = 4
"""A word of so many letters is looked for with spaces between all of them, too: A C M E."""


def listed(text: Folded, terms: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in the source one of `terms` stands."""
    for term in terms:
        for written in _ways(term):
            for start, end in occurrences(text, written):
                if whole(text.source, start, end, plural=True):
                    yield start, end
        if (apart := _with_signs_between(term)) is not None:
            for found in apart.finditer(text.text):
                start, end = text.span(*found.span())
                if whole(text.source, start, end, plural=True):
                    yield start, end


def occurrences(text: Folded, written: str) -> Iterator[tuple[int, int]]:
    """Where in the source the folded `written` stands, parts of longer words too."""
    at = text.text.find(written)
    while at >= 0:
        yield text.span(at, at + len(written))
        at = text.text.find(written, at + 1)


@lru_cache(maxsize=4096)
def _ways(term: str) -> tuple[str, ...]:
    base = fold(term).text.strip()
    apart = fold(re.sub(r"(?<=\w)[-\u2010-\u2015\u2212](?=\w)", " ", term)).text.strip()
    together = base.replace(" ", "")
    ways = [base, apart, together, base.replace(" ", "."), base.replace(" ", "%20")]
    ways.append(fold(unicodedata.normalize("NFC", term).translate(_UMLAUTS)).text.strip())
    if len(together) >= _SPACED_OUT:
        ways.append(" ".join(together))
    return tuple(dict.fromkeys(way for way in ways if way))


@lru_cache(maxsize=4096)
def _with_signs_between(term: str) -> re.Pattern[str] | None:
    words = re.findall(r"[^\W_]+", fold(term).text)
    return re.compile(_BETWEEN.join(map(re.escape, words))) if len(words) > 1 else None
