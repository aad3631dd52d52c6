"""What a server says about an error, cut to one harmless line of text."""

from __future__ import annotations

import unicodedata
from typing import Any

import msgspec

LONGEST = 200
MOST_BYTES = 64 * 1024
WORDS = ("error", "message", "detail", "msg")
"""Where servers put their sentence, the outermost first; each may hold the next."""


def said(body: bytes, key: str) -> str:
    """' (it says: "…")', or "" where the server says nothing that can be shown."""
    if len(body) > MOST_BYTES:
        return ""
    try:
        text = _sentence(msgspec.json.decode(body))
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return ""
    line = " ".join(_plain(text.replace(key, "…") if key else text).split())
    if len(line) > LONGEST:
        line = line[: LONGEST - 1].rstrip() + "…"
    return f" (it says: “{line}”)" if line else ""


def _sentence(value: Any) -> str:
    for _ in range(4):
        match value:
            case str():
                return value
            case [first, *_]:
                value = first
            case dict():
                value = next((value[word] for word in WORDS if value.get(word)), "")
    return ""


def _plain(text: str) -> str:
    """Without what is not seen: control characters, and those that turn the direction of writing."""
    return "".join(" " if unicodedata.category(one) in ("Cc", "Zl", "Zp") else one for one in text if not _hidden(one))


def _hidden(one: str) -> bool:
    return unicodedata.category(one) in ("Cf", "Cs", "Co", "Cn")
