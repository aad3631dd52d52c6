"""What everything that is made from one commit has in common: version and time."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path


def version_of(root: Path) -> str:
    text = (root / "app" / "murmur" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise SystemExit("app/murmur/__init__.py names no version")
    return found.group(1)


def epoch(root: Path) -> int:
    """Seconds since 1970 that every file made from this commit carries."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True).stdout
    return int(said or commit.strip() or 0)
