"""How often the right document and page are among the first hits, with what chance may have to do with it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Hit = Mapping[str, Any]
"""A `hit` line of the command line, or what has the same fields."""

MEASURES = (("document", 5), ("page", 5), ("page", 10))


def questions(path: Path) -> list[dict[str, Any]]:
    """The answerable questions of a file: `question`, `document` and `pages` (counted from 1), one object a line."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [row for row in rows if row.get("answerable", True)]


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95% interval of a share (Wilson, JASA 1927): honest for few questions and shares near 1."""
    if not of:
        return 0.0, 1.0
    share, spread = right / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z * math.sqrt(share * (1 - share) / of + spread / of / 4) / (1 + spread)
    return middle - half, middle + half


def report(asked: Sequence[Mapping[str, Any]], found: Sequence[Sequence[Hit]]) -> list[str]:
    """A line for each measure; `found` are the hits of each question, best first."""
    lines = []
    for what, first in MEASURES:
        rows = [
            (row, hits[:first]) for row, hits in zip(asked, found, strict=True) if what == "document" or _pages(row)
        ]
        right = sum(any(_fits(row, hit, what) for hit in hits) for row, hits in rows)
        low, high = wilson(right, len(rows))
        share = right / len(rows) if rows else 0.0
        lines.append(f"{what}@{first:<2}  {right:3}/{len(rows)} = {share:5.1%}  (95%: {low:.0%} to {high:.0%})")
    return lines


def _fits(row: Mapping[str, Any], hit: Hit, what: str) -> bool:
    same = Path(hit["path"]).name == row["document"]
    return same and (what == "document" or hit["page"] in _pages(row))


def _pages(row: Mapping[str, Any]) -> Sequence[int]:
    return row.get("pages") or ([row["page"]] if row.get("page") else [])
