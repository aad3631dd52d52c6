"""Looks for what must not stand in clear: words in any usual encoding, secrets byte for byte, vectors as numbers.

A `Watch` keeps every file that it sees, so that vectors which are known only at the end are looked for in all of them.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tests.e2e.program import children

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
RUN = 8
"""Numbers that must follow each other to be a piece of a vector: any 64 bytes of one, in single or half precision,
hold such a run that begins at a multiple of it."""
NEAR = 3e-4
"""How far a number may be off: half precision, and the order of adding up, change the last digits."""
WIDTHS: dict[Any, tuple[Any, int, int]] = {np.float32: (np.uint32, 16, 2), np.float16: (np.uint16, 0, 24)}
"""For each precision: the same bits as a number, how many low ones are left aside, and how many steps are near."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What is looked for."""

    words: tuple[str, ...] = ()
    secrets: tuple[bytes, ...] = ()
    vectors: Any = ()
    """Rows of numbers."""

    def in_content(self, content: bytes) -> list[str]:
        small = content.lower()
        found = [word for word in self.words if any(word.lower().encode(code) in small for code in ENCODINGS)]
        found += ["a secret" for secret in self.secrets if secret in content]
        return found + [f"a vector ({kind.__name__})" for kind in WIDTHS if vector_in(content, self.vectors, kind)]

    def in_name(self, name: str) -> list[str]:
        return [word for word in self.words if word.lower() in name.lower()]


def vector_in(content: bytes, vectors: Any, kind: Any) -> bool:
    """Whether a run of any of these vectors stands in the bytes, at any place."""
    if not len(vectors):
        return False
    runs = np.asarray(vectors, np.float32).reshape(len(vectors), -1, RUN).reshape(-1, RUN)
    bits, low, steps = WIDTHS[kind]
    size = np.dtype(kind).itemsize
    tables = [_near(runs[:, place].astype(kind).view(bits) >> low, steps) for place in range(4)]
    for shift in range(size):
        usable = (len(content) - shift) // size * size
        numbers = np.frombuffer(content, bits, usable // size, shift) if usable >= RUN * size else None
        if numbers is None:
            continue
        heads = (numbers >> low).astype(np.uint16)
        maybe = np.flatnonzero(tables[0][heads[: len(heads) - RUN + 1]])
        for place in (1, 2, 3):
            maybe = maybe[tables[place][heads[maybe + place]]]
        for start in maybe:
            piece = numbers[start : start + RUN].view(kind).astype(np.float32)
            with np.errstate(invalid="ignore"):  # random bytes may be no numbers
                near = np.abs(runs - piece) < NEAR
            if near.all(axis=1).any():
                return True
    return False


def _near(heads: Any, steps: int) -> Any:
    table = np.zeros(65536, bool)
    for step in range(-steps, steps + 1):
        table[(heads.astype(np.int64) + step) & 0xFFFF] = True
    return table


@dataclass
class Watch:
    """Over folders, what was made in shared ones since, and files of processes that have no name any more."""

    folders: Sequence[Path]
    shared: Sequence[Path] = (Path("/dev/shm"), Path("/var/tmp"), Path("/tmp"))
    seen: list[tuple[str, str, str]] = field(default_factory=list)
    """When, the path, and the hash of the content."""
    contents: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._before = {entry for folder in self.shared for entry in _listed(folder)}

    def look(self, when: str, pid: int | None = None) -> None:
        """Keeps all that is there now; `pid` leads the processes whose nameless files are looked into."""
        new = (entry for folder in self.shared for entry in _listed(folder) if entry not in self._before)
        for start in (*self.folders, *(entry for entry in new if not entry.name.startswith("pytest"))):
            for path in _below(start):
                self._keep(when, str(path), path.read_bytes if path.is_file() else bytes)
        for path in _nameless(pid) if pid is not None else ():
            self._keep(when, str(path), path.read_bytes)

    def found(self, hidden: Hidden, but: Callable[[str, str], bool] = lambda path, what: False) -> list[str]:
        """Where something hidden was seen, a line each; `but` says what may be seen where."""
        inside = {digest: hidden.in_content(content) for digest, content in self.contents.items()}
        return [
            f"{when}: {what} in {path}"
            for when, path, digest in self.seen
            for what in (*hidden.in_name(path), *inside[digest])
            if not but(path, what)
        ]

    def _keep(self, when: str, path: str, read: Callable[[], bytes]) -> None:
        with contextlib.suppress(OSError):  # gone meanwhile
            content = read()
            digest = hashlib.sha256(content).hexdigest()
            self.contents.setdefault(digest, content)
            self.seen.append((when, path, digest))


def _listed(folder: Path) -> Iterable[Path]:
    with contextlib.suppress(OSError):
        return list(folder.iterdir())
    return []


def _below(path: Path) -> Iterator[Path]:
    yield path
    if path.is_dir() and not path.is_symlink():
        for entry in _listed(path):
            yield from _below(entry)


def _nameless(pid: int) -> Iterator[Path]:
    """What the processes hold open and no folder names: deleted files, and files in memory."""
    for one in (pid, *children(pid)):
        for descriptor in _listed(Path(f"/proc/{one}/fd")):
            with contextlib.suppress(OSError):
                if str(descriptor.readlink()).endswith("(deleted)") and descriptor.stat().st_size:
                    yield descriptor
