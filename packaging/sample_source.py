"""Read the sources of the sample PDFs: a head of `key: value` lines and a small subset of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a source: its kind, its lines, and the caption of a table."""

    kind: str
    lines: tuple[str, ...]
    caption: str = ""


def parse_source(text: str) -> tuple[dict[str, str], list[Block]]:
    _, head, body = text.split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in head.strip().splitlines())
    return fields, list(parse_blocks(body))


def parse_blocks(body: str) -> Iterator[Block]:
    """Yield `#` and `##` headings, `-` lists, `|` tables, `=` figures, `>` notes, `1.2` clauses, paragraphs.

    A paragraph that begins with "Table " is the caption of the table after it.
    """
    caption = ""
    for chunk in re.split(r"\n\s*\n", body.strip()):
        lines = tuple(line.strip() for line in chunk.strip().splitlines())
        first = lines[0]
        if first.startswith("Table "):
            caption = " ".join(lines)
            continue
        if first.startswith("## "):
            yield Block("h2", (first[3:],))
        elif first.startswith("# "):
            yield Block("h1", (first[2:],))
        elif first.startswith("|"):
            yield Block("table", lines, caption)
            caption = ""
        elif first.startswith("= "):
            yield Block("figures", tuple(line[2:] for line in lines))
        elif first.startswith("> "):
            yield Block("note", (" ".join(line.removeprefix("> ") for line in lines),))
        elif first.startswith("- "):
            yield Block("list", tuple(joined_items(lines)))
        elif re.match(r"\d+\.\d+ ", first):
            number, text = " ".join(lines).split(" ", 1)
            yield Block("clause", (number, text))
        else:
            yield Block("paragraph", (" ".join(lines),))


def joined_items(lines: Iterable[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if line.startswith("- "):
            items.append(line[2:])
        else:
            items[-1] += " " + line
    return items
