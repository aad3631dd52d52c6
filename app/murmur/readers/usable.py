"""Whether the text of a page is one: some files have a text layer of characters that stand for nothing."""

from __future__ import annotations

import re

_NOTHING = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff\x00-\x08\x0e-\x1f]")


def is_usable(text: str) -> bool:
    """Whether a person could read it: it holds characters, and most stand for something."""
    shown = "".join(text.split())
    return bool(shown) and len(_NOTHING.findall(shown)) * 2 < len(shown)
