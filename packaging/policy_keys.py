"""Keeps the table of packaging/docs/policy.md in step with the settings: `python packaging/policy_keys.py`.

`--check` changes nothing, and fails where the table is another one.
"""

from __future__ import annotations

import argparse
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "packaging" / "docs" / "policy.md"
BEGIN, END = "<!-- the keys: made by packaging/policy_keys.py -->", "<!-- end of the keys -->"
sys.path.insert(0, str(ROOT / "app"))

from murmur.domain.settings_entries import ENTRIES, Entry  # noqa: E402

_ITEMS = {
    "host": 'list of servers ("name" or "name:port")',
    "private host": 'list of servers ("name" or "name:port")',
    "sha256": "list of SHA-256",
}


def table() -> str:
    """Every key with its type, its default and what it means, section by section."""
    lines: list[str] = []
    section = ""
    for entry in ENTRIES.values():
        if entry.section != section:
            section = entry.section
            lines += ["", f"### {section}", "", "| key | type | default | meaning |", "|---|---|---|---|"]
        meaning = _cell(entry.help) + (" *Private.*" if entry.private else "")
        lines.append(f"| `{entry.dotted}` | {_type(entry)} | {_default(entry.default)} | {meaning} |")
    return "\n".join(lines).strip()


def page(text: str) -> str:
    """The page with the table as it should be."""
    head, _, rest = text.partition(BEGIN)
    _, _, foot = rest.partition(END)
    return f"{head}{BEGIN}\n\n{table()}\n\n{END}{foot}"


def _type(entry: Entry) -> str:
    default = entry.default
    if isinstance(default, StrEnum):
        return " or ".join(f'`"{member}"`' for member in type(default))
    if isinstance(default, bool):
        return "true or false"
    if entry.least is not None and entry.most is not None:
        kind = "number" if isinstance(default, float) else "whole number"
        return f"{kind}, {entry.least:g} to {entry.most:g}"
    return _ITEMS.get(entry.items, "text")


def _default(value: Any) -> str:
    return f"`{json.dumps(value)}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|") + "."


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    before = PAGE.read_text(encoding="utf-8")
    after = page(before)
    if options.check:
        return int(before != after)
    PAGE.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
