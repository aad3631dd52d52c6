"""What every sealed worker may read wherever it runs: the interpreter, the installed packages, Murmur's own code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path


def program_files(prefixes: Iterable[str], search: Iterable[str]) -> Iterator[Path]:
    """The interpreter's libraries, the installed packages and Murmur's own code: never a whole home folder.

    A prefix counts by its library folders only, since an environment may have been made in the home itself;
    of the search path only what is named as a folder of installed packages, since it may hold the working folder.
    """
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen:
        yield from (Path(frozen), Path(sys.executable))  # compiled modules are read from the executable itself
    candidates = [
        *(Path(prefix, folder) for prefix in dict.fromkeys(prefixes) for folder in ("lib", "lib64", "share", "ssl")),
        *(path for path in map(Path, search) if path.name in ("site-packages", "dist-packages")),
        Path(__file__).resolve().parents[2],
    ]
    yield from filter(is_there, candidates)


def is_there(path: Path) -> bool:
    """Path.exists() raises where a folder above may not be entered; what can't be reached needs no rule."""
    try:
        path.stat()
    except OSError:
        return False
    return True
