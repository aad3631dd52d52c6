"""What a parser of somebody else's throws at a broken file becomes an error that a person understands."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from murmur.domain.errors import DamagedDocument, MurmurError


@contextmanager
def damage_told() -> Iterator[None]:
    """Parsers raise anything at all when a file is broken in a way they did not foresee: KeyError, AttributeError,
    RecursionError. All of it becomes DamagedDocument. Their warnings are not shown: they quote the file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except (MurmurError, MemoryError):
            raise
        except Exception as error:
            raise DamagedDocument from error
