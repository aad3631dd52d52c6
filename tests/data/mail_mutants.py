"""Mails, mailboxes, web pages and e-books broken in the ways files break, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.data import outlook
from tests.data.mails import mail, mailbox
from tests.data.spoiling import cut, doubled, holed

FORMATS = Path(__file__).parent / "formats"


def sources() -> dict[str, bytes]:
    """One whole file of each kind, most of them with documents inside."""
    book = ("roofs.epub", "application/epub+zip", (FORMATS / "roofs.epub").read_bytes())
    review = ("review.docx", "application/octet-stream", (FORMATS / "review.docx").read_bytes())
    inner = mail("Größe", "Die Größe stimmt.\n", "<p>Die <b>Größe</b> stimmt.</p>", [book])
    terms = ("terms.md", "text/markdown", b"# Terms\n\nThirty days.")
    embedded = outlook.message("Inner", html=b"<p>Slate</p>", attachments=[terms], embedded=True)
    return {
        "tiles.eml": mail(attachments=[review], inside=[inner]).as_bytes(),
        "inbox.mbox": mailbox([mail(), inner, mail("Again", attachments=[terms])]),
        "tiles.msg": outlook.compound(outlook.message(attachments=[review], inside=[embedded])),
        "roofs.html": (FORMATS / "roofs.html").read_bytes(),
        "roofs.epub": book[2],
    }


def mutants(count: int, seed: int = 5) -> Iterator[tuple[str, bytes]]:
    """File names and contents, the sources in turn."""
    chance = random.Random(seed)
    whole = list(sources().items())
    for number in range(count):
        name, content = whole[number % len(whole)]
        change = chance.choice(_CHANGES)
        yield f"{number:04}-{change.__name__.strip('_')}-{name}", change(content, chance)


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 50))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _lines_shuffled(data: bytes, chance: random.Random) -> bytes:
    """Headers, boundaries and tags end up where nothing expects them."""
    lines = data.split(b"\n")
    start = chance.randrange(len(lines))
    some = lines[start : start + 40]
    chance.shuffle(some)
    return b"\n".join([*lines[:start], *some, *lines[start + 40 :]])


def _early_flipped(data: bytes, chance: random.Random) -> bytes:
    """Where headers and directories are."""
    return _flipped(data[:1_500], chance) + data[1_500:]


_CHANGES: list[Callable[[bytes, random.Random], bytes]] = [
    _flipped, cut, holed, doubled, _lines_shuffled, _early_flipped,
]  # fmt: skip
