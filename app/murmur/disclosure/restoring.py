"""Puts back in a streamed reply what pseudonyms stood for, however the stream is cut and the model wrote them."""

from __future__ import annotations

from collections.abc import Mapping

from murmur.disclosure.forms import LABELS, begun, key, whole


class Restoring:
    """Pieces in, pieces out: what could become a pseudonym is held until it is one or cannot be any more. What is no
    pseudonym of `originals` stays as it is."""

    def __init__(self, originals: Mapping[str, str]) -> None:
        self._originals = originals
        labels = [label for label in LABELS.values() if any(name.startswith(f"[{label}_") for name in originals)]
        self._whole = whole(labels) if labels else None
        self._begun = begun(labels) if labels else None
        self._before = ""
        """The last character that was handed out: a word may have begun with it."""
        self._held = ""

    def feed(self, piece: str) -> str:
        """What can be shown now."""
        if self._begun is None:
            return piece
        text = self._before + self._held + piece
        open_end = self._begun.search(text, len(self._before))
        return self._out(text, open_end.start() if open_end else len(text))

    def end(self) -> str:
        """What is still held, at the end of the reply."""
        text = self._before + self._held
        return self._out(text, len(text))

    def _out(self, text: str, until: int) -> str:
        pieces: list[str] = []
        at = len(self._before)
        for match in self._whole.finditer(text, at) if self._whole else ():
            if match.start() >= until:
                break
            original = self._originals.get(key(match))
            if original is not None:
                around = match["opened"] or "", match["closed"] or ""
                pieces += text[at : match.start()], around[0], original, around[1]
                at = match.end()
        until = max(at, until)
        pieces.append(text[at:until])
        self._before, self._held = text[:until][-1:], text[until:]
        return "".join(pieces)


def restored(text: str, originals: Mapping[str, str]) -> str:
    """A whole reply at once."""
    restoring = Restoring(originals)
    return restoring.feed(text) + restoring.end()
