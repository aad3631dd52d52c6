"""The register as the window and the command line use it: written to, checked, exported."""

from __future__ import annotations

import csv
import io
import json
import secrets
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from murmur.domain import chain
from murmur.domain.errors import DatabaseDamaged, MurmurError, UsageError
from murmur.domain.ledger import Entry, Head, LedgerCheck, LedgerEvent, Record
from murmur.files import write_whole
from murmur.services.ledger import unregistered

HEAD_FORMAT = "murmur-register-head"
FORMAT = "murmur-register"
_FORMULA = (*"=+-@\uff1d\uff0b\uff0d\uff20", "\t", "\r", "\n")
_LARGEST_HEAD = 64 * 1024


class RegisterNotWritten(MurmurError):
    title = "The register could not be written into this file"
    advice = "Choose another folder, or make room on the disk; the register itself is not affected"


class LedgerStore(Protocol):
    """Where the entries are kept (storage/ledger.py)."""

    @property
    def home_id(self) -> str: ...
    def record(self, record: Record) -> Entry: ...
    def end(self) -> tuple[int, str]: ...
    def entries(self, events: Collection[LedgerEvent] = ()) -> list[Entry]: ...
    def walk(self) -> Iterator[tuple[int, Entry | None]]: ...


class Witness(Protocol):
    """Remembers the head beside the register, so that a register that was taken away, or put back as it was at an
    earlier time, is noticed by whoever has only the files."""

    def choice(self, name: str) -> str | None: ...
    def choose(self, name: str, value: str | None) -> None: ...


class RegisterDesk:
    """`LedgerService` over the store. `record` is the `Register` for all who have something to register."""

    SEEN = "register.head"

    def __init__(self, store: LedgerStore, clock: Callable[[], str], witness: Witness | None = None) -> None:
        self._store = store
        self._clock = clock
        self._witness = witness
        self._faithful: bool | None = None

    def record(self, record: Record) -> Entry:
        if self._faithful is None:
            self._faithful = self._is_as_seen()
        entry = self._store.record(record)
        if self._witness is not None and self._faithful:
            self._witness.choose(self.SEEN, _written(self._head(entry.number, entry.digest)).decode())
        return entry

    def entries(self) -> list[Entry]:
        return self._store.entries()

    def entries_of(self, events: Collection[LedgerEvent]) -> list[Entry]:
        """Those of some events."""
        return self._store.entries(events)

    def check(self, head: Head | None = None) -> LedgerCheck:
        if head is not None and head.home_id != self._store.home_id:
            raise UsageError("This head is that of another library's register", "Choose the head of this library")
        heads = [one for one in (self._seen(), head) if one is not None]
        read: list[tuple[int, Entry | None]] = []
        try:
            read.extend(self._store.walk())
        except DatabaseDamaged:
            found = chain.check(read, self._store.home_id)
            if not found.whole:
                return found
            place = len(read) + 1
            return LedgerCheck(len(read), place, f"From entry {place} on the file is damaged and cannot be read")
        return chain.check(read, self._store.home_id, heads)

    def head(self) -> Head:
        return self._head(*self._store.end())

    def export(self, target: Path) -> int:
        entries = self._store.entries()
        match target.suffix.lower():
            case ".csv":
                content = to_csv(entries)
            case ".json":
                content = to_json(entries, self.head())
            case _:
                raise UsageError("The register is exported as CSV or JSON", "Let the name end with .csv or .json")
        _write(target, content)
        form = target.suffix.lower().lstrip(".")
        self.record(
            Record(LedgerEvent.EXPORTED, detail={"kind": "register", "format": form, "entries": str(len(entries))})
        )
        return len(entries)

    def export_head(self, target: Path) -> Head:
        head = self.head()
        _write(target, _written(head))
        return head

    def read_head(self, source: Path) -> Head:
        no_head = UsageError("This file is no head of a register", "Choose one that `murmur ledger head` wrote")
        try:
            with source.open("rb") as file:
                found = _head_in(file.read(_LARGEST_HEAD))
        except OSError as error:
            raise UsageError("The file with the head cannot be read", "Check its name and its permissions") from error
        if found is None:
            raise no_head
        return found

    def _is_as_seen(self) -> bool:
        """Whether what the witness saw is there. Where it is not, the witness keeps what it saw: the next entry, which
        each start may write, would else make a register that was taken away look whole."""
        seen = self._seen()
        if seen is None or (seen.number, seen.digest) == self._store.end():
            return True
        return any((entry.number, entry.digest) == (seen.number, seen.digest) for entry in self._store.entries())

    def _head(self, number: int, digest: str) -> Head:
        return Head(number, digest, self._clock(), self._store.home_id)

    def _seen(self) -> Head | None:
        kept = self._witness.choice(self.SEEN) if self._witness is not None else None
        return _head_in(kept.encode()) if kept is not None else None


def to_csv(entries: list[Entry]) -> bytes:
    """For spreadsheets: in UTF-8 as they expect it, and nothing in it is taken for a formula."""
    out = io.StringIO()
    names = _flat(unregistered(Record(LedgerEvent.EXPORTED)))
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(names)
    writer.writerows([_harmless(value) for value in _flat(entry).values()] for entry in entries)
    return out.getvalue().encode("utf-8-sig")


def to_json(entries: list[Entry], head: Head) -> bytes:
    """Everything that the hashes are made of: the chain can be followed without Murmur."""
    said = {
        "format": FORMAT,
        "version": 1,
        "home_id": head.home_id,
        "written": head.time,
        "entries": [chain.values(entry) | {"digest": entry.digest} for entry in entries],
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode()


def _flat(entry: Entry) -> dict[str, object]:
    return chain.values(entry) | {"detail": chain.canonical(entry.record.detail), "digest": entry.digest}


def _harmless(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _written(head: Head) -> bytes:
    said = {"format": HEAD_FORMAT, "version": 1, "home_id": head.home_id, "number": head.number, "digest": head.digest}
    return json.dumps(said | {"time": head.time}, indent=1).encode() + b"\n"


class _HeadFile(msgspec.Struct):
    format: str
    version: int
    home_id: str
    number: int
    digest: str
    time: str


def _head_in(content: bytes) -> Head | None:
    try:
        said = msgspec.json.decode(content, type=_HeadFile)
    except msgspec.MsgspecError:
        return None
    if said.format != HEAD_FORMAT or said.version != 1 or said.number < 0:
        return None
    return Head(said.number, said.digest, said.time, said.home_id)


def _write(target: Path, content: bytes) -> None:
    try:
        write_whole(target, content, target.with_name(f".murmur-{secrets.token_hex(8)}.part"))
    except OSError as error:
        raise RegisterNotWritten from error
