"""The documents a fake library reads: text files as they are, and the samples from the text they are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from murmur.domain.documents import Heading, Span, Table

SOURCES = Path(__file__).resolve().parents[2] / "packaging" / "samples"
PAGE_CHARACTERS = 1500


@dataclass(frozen=True, slots=True)
class Block:
    """A heading ("h1", "h2") or a paragraph ("p"), and where it begins in its page's text."""

    style: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class FakePage:
    """`section` is the heading in force where the page begins."""

    blocks: tuple[Block, ...]
    text: str
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class FakeBook:
    title: str
    kind: str
    pages: tuple[FakePage, ...]


@dataclass(frozen=True, slots=True)
class FakePassage:
    """A paragraph as something that can be found."""

    page: int
    span: Span
    section: str


def read(path: Path) -> FakeBook:
    """A sample by its own source, any other file as plain text. OSError and UnicodeDecodeError as they come."""
    source = SOURCES / f"{path.stem}.md"
    if path.suffix == ".pdf" and source.is_file():
        text = source.read_text(encoding="utf-8")
        title = re.search(r"^title: (.*)$", text, re.MULTILINE)
        return FakeBook(title[1] if title else path.stem, "pdf", _pages(text.split("---", 2)[-1], PAGE_CHARACTERS))
    kind = "markdown" if path.suffix == ".md" else "text"
    text = path.read_text(encoding="utf-8")
    return FakeBook(path.name, kind, (_page([("p", part) for part in text.split("\n\n") if part.strip()]),))


def passages(book: FakeBook) -> list[FakePassage]:
    """Every paragraph of more than a few words, with the heading above it."""
    made = []
    section = ""
    for number, page in enumerate(book.pages, start=1):
        for block in page.blocks:
            if block.style != "p":
                section = block.text
            elif len(block.text.split()) > 2:
                span = Span(block.start, block.start + len(block.text), block.text)
                made.append(FakePassage(number, span, section))
    return made


def _pages(source: str, most: int) -> tuple[FakePage, ...]:
    pages: list[FakePage] = []
    blocks: list[tuple[str, str]] = []
    for part in re.split(r"\n\s*\n", source):
        text = " ".join(part.split())
        if not text or text[0] in "|=>" or text.startswith("Table"):
            continue
        style = {"# ": "h1", "##": "h2"}.get(text[:2], "p")
        blocks.append((style, text.lstrip("# ").replace("*", "")))
        if sum(len(entry) for _, entry in blocks) > most:
            pages.append(_page(blocks))
            blocks = []
    if blocks:
        pages.append(_page(blocks))
    return tuple(pages)


def _page(blocks: list[tuple[str, str]]) -> FakePage:
    made = []
    start = 0
    for style, text in blocks:
        made.append(Block(style, text, start))
        start += len(text) + 2
    return FakePage(tuple(made), "\n\n".join(text for _, text in blocks))
