"""What is handed to a reader: an open file, or a document that lies inside one; and what the latter are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from murmur.domain.documents import Attachment
from murmur.worker.messages import CheckFile

DEEPEST = 3
"""A mail inside a mail inside a mail inside a mail is read; what lies deeper is named and left alone."""

MOST_INSIDE = 5_000
"""Documents read out of one file, at all depths. A mailbox of years stays below, a file that multiplies does not."""

LONGEST_NAME = 150

_PART = re.compile(r"[0-9]{1,15}(?:/[0-9]{1,15}){0,7}")


@dataclass(frozen=True, slots=True)
class Source:
    """`path` is what the document is stored as, `name` the name of the open file, `check` how the file was found."""

    path: str
    name: str
    file: BinaryIO
    check: CheckFile
    container: str = ""
    part: str = ""
    depth: int = 0


def inside(outer: Source, attachments: Sequence[Attachment], taken: set[str]) -> Iterator[Source]:
    """The documents inside `outer`, each under a path that is not yet `taken`."""
    for attachment in attachments:
        path = _free(f"{outer.path}/{_tame(attachment.name)}", taken)
        taken.add(path)
        part = f"{outer.part}/{attachment.part}" if outer.part else attachment.part
        yield Source(path, outer.name, outer.file, outer.check, outer.container or outer.path, part, outer.depth + 1)


def believable(attachments: Sequence[Attachment]) -> bool:
    """Whether a reader in its right mind may have said this."""
    return len(attachments) <= MOST_INSIDE + 1 and all(
        _PART.fullmatch(attachment.part) and len(attachment.name) <= 1_000 for attachment in attachments
    )


def _tame(name: str) -> str:
    """A name that is one step of a path and can be stored and shown, whatever a stranger called the attachment."""
    name = "".join(c if c.isprintable() and c not in "/\\" else "_" for c in name).strip(" .")
    suffix = PurePath(name).suffix[:20]
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - len(suffix)] + suffix


def _free(path: str, taken: set[str]) -> str:
    """The path, or "path/name (2).pdf" where that is taken."""
    if path not in taken:
        return path
    suffix = PurePath(path).suffix
    stem = path.removesuffix(suffix)
    return next(made for number in range(2, len(taken) + 3) if (made := f"{stem} ({number}){suffix}") not in taken)
