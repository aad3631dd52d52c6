"""The one place where the errors of SQLite and of the file system become Murmur's own.

Messages of the database are dropped on the way: SQLite quotes the query, and a query quotes the person.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from murmur.domain.errors import DatabaseDamaged, DiskFull, HomeInUse, HomeUnwritable, MurmurError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


class StorageFault(MurmurError):
    """The disk under the home answers with an error of its own, or a quota is used up: SQLite tells no more."""

    title = "The disk that holds Murmur's folder failed"
    advice = "Check that it is connected, and neither full nor over your quota; nothing that was ready is lost"


def disk_error(error: OSError) -> MurmurError:
    """What an error of the file system means to a person."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _REFUSED:
        return HomeUnwritable()
    return StorageFault()


def database_error(code: int | None) -> MurmurError | None:
    """What a result code of SQLite means to a person; None for a mistake of ours (a wrong statement)."""
    match (code or 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return HomeUnwritable()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DatabaseDamaged()
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return HomeInUse()
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOLFS:
            return StorageFault()
    return None


@contextmanager
def translated(damaged: type[DatabaseDamaged] = DatabaseDamaged) -> Iterator[None]:
    """Raises MurmurErrors in place of what SQLite and the file system raise inside; `damaged` says which file is."""
    try:
        yield
    except sqlcipher.Error as error:
        known = database_error(getattr(error, "sqlite_errorcode", None))
        if known is None:
            raise
        raise damaged() if isinstance(known, DatabaseDamaged) else known from None
    except OSError as error:
        raise disk_error(error) from error
