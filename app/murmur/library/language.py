"""Which language a document is written in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

SAMPLE = 3000
"""Characters that are looked at."""

FEWEST_LETTERS = 24
SURE = 0.7
"""How likely a language must be, by the identifier's own estimate, to be named."""

ENGLISH = 0.14
"""The share of these words in running English is a fifth to a third, in other languages below a twentieth."""

_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|for|or|that|with)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")


def language_of(texts: Iterable[str]) -> str:
    """The ISO 639-1 code of the language of `texts`, of which the beginning is looked at; "" when unsure.

    Running English is told by its commonest words: the identifier takes 0.8 s and 100 MB to load.
    """
    words: list[str] = []
    room = SAMPLE
    for text in texts:
        found = _WORD.findall(text[:room])
        words += found
        room -= sum(map(len, found))
        if room <= 0:
            break
    sample = " ".join(words)
    if len(sample) - len(words) < FEWEST_LETTERS:
        return ""
    if len(words) >= 40 and len(_ENGLISH.findall(sample)) >= ENGLISH * len(words):
        return "en"
    language, sure = _identifier().classify(sample)
    return language if sure >= SURE and len(language) == 2 else ""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
