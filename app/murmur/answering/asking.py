"""What a question wants done with what it finds: compared, worked out, or all of it gathered (English; no model)."""

from __future__ import annotations

import re

_SEVERAL = re.compile(
    r"\b(?:compare[ds]?|comparison|side by side|rank|average|altogether|each of|all (?:the )?\w+ together)\b",
    re.IGNORECASE,
)
_EVERYTHING = re.compile(r"^\s*(?:list|summari[sz]e|make (?:me )?a (?:list|table|calendar))\b", re.IGNORECASE)


def for_several(question: str) -> bool:
    """Whether it compares or calculates."""
    return bool(_SEVERAL.search(question))


def for_everything(question: str) -> bool:
    """Whether it asks for all that there is."""
    return bool(_EVERYTHING.search(question))
