"""The page about the window shows what it names, in small files, and none lies there for nothing."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "packaging" / "docs" / "window.md"
MOST_BYTES = 120_000


def test_every_picture_of_the_page_is_there_and_small() -> None:
    named = set(re.findall(r"\]\(pictures/window/(\S+?\.png)\)", PAGE.read_text(encoding="utf-8")))
    kept = {file.name: file.stat().st_size for file in (PAGE.parent / "pictures" / "window").glob("*.png")}
    assert named == set(kept)
    assert len(named) >= 25
    assert max(kept.values()) < MOST_BYTES
