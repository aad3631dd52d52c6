"""Words are looked for on a page the way eyes do: white space, ligatures and line-end hyphens make no
difference."""

from __future__ import annotations

import re
import unicodedata

_LINE_END_HYPHEN = re.compile("[-\u00ad\u2010][ \\t\\r]*\\n")
_DROPPED = frozenset("\u00ad\ufffe\u200b\ufeff")


class Folded:
    """A text without what eyes overlook, which still knows where each character came from."""

    def __init__(self, text: str, fold_case: bool = False) -> None:
        hyphens = {match.start() for match in _LINE_END_HYPHEN.finditer(text)}
        characters: list[str] = []
        self.origins: list[int] = []
        for at, character in enumerate(text):
            if character.isspace() or character in _DROPPED or at in hyphens:
                continue
            plain = character if character.isascii() else unicodedata.normalize("NFKC", character)
            plain = "".join((plain.casefold() if fold_case else plain).split())
            characters.append(plain)
            self.origins.extend([at] * len(plain))
        self.text = "".join(characters)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind the folded characters `start` to `end` (at least one)."""
        return self.origins[start], self.origins[end - 1] + 1


def find(text: str, wanted: str, near: int = 0) -> tuple[int, int] | None:
    """The span of `text` where `wanted` stands, of several the one that begins nearest to `near`."""
    page, words = Folded(text), Folded(wanted).text
    if not words:
        return None
    best: tuple[int, int] | None = None
    at = page.text.find(words)
    while at >= 0:
        span = page.span(at, at + len(words))
        if best is None or abs(span[0] - near) < abs(best[0] - near):
            best = span
        at = page.text.find(words, at + 1)
    return best
