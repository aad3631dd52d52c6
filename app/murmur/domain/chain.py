"""What makes the register a chain: the bytes of an entry that are hashed, and how a broken place is found.

Plain SHA-256 over plain JSON, so that anybody can follow the chain of an exported register without Murmur.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace

from murmur.domain.ledger import Entry, Head, LedgerCheck, Record


def beginning(home_id: str) -> str:
    """What the first entry names as the one before it: no other library has the same."""
    return hashlib.sha256(f"murmur register 1|{home_id}".encode()).hexdigest()


def values(entry: Entry) -> dict[str, object]:
    """The entry without its own digest, flat, as it is hashed and exported. Money is a text: numbers with a point are
    written in too many ways."""
    record = entry.record
    return {
        "number": entry.number,
        "time": entry.time,
        "user": entry.user,
        "event": record.event.value,
        "collection": record.collection,
        "host": record.host,
        "payload_sha256": record.payload_sha256,
        "bytes": record.bytes,
        "cost": None if record.cost is None else repr(float(record.cost)),
        "approval": record.approval,
        "detail": record.detail,
        "previous": entry.previous,
    }


def canonical(value: object) -> str:
    """JSON in one line with sorted keys, no spaces, and every letter as itself."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sealed(number: int, time: str, user: str, record: Record, previous: str) -> Entry:
    """The entry with the digest that belongs to it."""
    entry = Entry(number, time, user, record, previous, "")
    return replace(entry, digest=digest_of(entry))


def digest_of(entry: Entry) -> str:
    return hashlib.sha256(canonical(values(entry)).encode()).hexdigest()


def check(found: Iterable[tuple[int, Entry | None]], home_id: str, heads: Iterable[Head] = ()) -> LedgerCheck:
    """`found`: what stands under each number, in their order; None where it is no entry at all. `heads` were seen at
    some time, and must still be there."""
    digests: dict[int, str] = {0: beginning(home_id)}
    count, broken, why = 0, None, ""
    for number, entry in found:
        count += 1
        if broken is None:
            broken, why = _wrong(number, entry, len(digests), digests[len(digests) - 1])
            if broken is None and entry is not None:
                digests[number] = entry.digest
    if broken is not None:
        return LedgerCheck(count, broken, why)
    for head in heads:
        if head.number >= len(digests):
            why = f"The register ends with entry {count}, and entry {head.number} was seen at its end before"
            return LedgerCheck(count, count + 1, why)
        if digests[head.number] != head.digest:
            why = f"Entry {head.number} was another one when it stood at the end: it or one before it was replaced"
            return LedgerCheck(count, max(1, head.number), why)
    return LedgerCheck(count)


def _wrong(number: int, entry: Entry | None, expected: int, previous: str) -> tuple[int | None, str]:
    if number > expected:
        return expected, f"Entry {expected} is missing"
    if number < expected:
        return 1, f"Something stands before the first entry, under the number {number}"
    if entry is None or entry.number != number:
        return number, f"Entry {number} is not as Murmur writes entries"
    if entry.digest != digest_of(entry):
        return number, f"Entry {number} was changed: it does not fit its hash"
    if entry.previous == previous:
        return None, ""
    if number == 1:
        return 1, "Entry 1 is not the first entry of this library's register"
    return number - 1, f"Entry {number} was written after another entry {number - 1} than this one: it was replaced"
