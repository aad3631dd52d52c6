"""`murmur ledger`: the register of what left and of what changed the security, listed, verified and exported."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from murmur.cli.output import Output, plain
from murmur.domain import chain
from murmur.domain.errors import UsageError
from murmur.domain.ledger import Entry, LedgerCheck
from murmur.services.ledger import LedgerService

DONE, FAILED = 0, 1
ACTIONS = ("list", "verify", "head", "export")


def on_ledger(ledger: LedgerService, options: argparse.Namespace, output: Output) -> int:
    """The exit code: 1 where the register is not as it was written."""
    match options.action:
        case "verify":
            return _verify(ledger, options.head, output)
        case "head":
            target = _new_file(options)
            head = ledger.export_head(target)
            text = f"{target}: entry {head.number} is the last one ({head.digest}). Keep it elsewhere."
            output.event(
                "head", text, path=str(target), number=head.number, digest=head.digest, time=head.time,
                home_id=head.home_id,
            )  # fmt: skip
        case "export":
            target = _new_file(options)
            entries = ledger.export(target)
            output.event("exported", f"{target}: {entries} entries", path=str(target), entries=entries)
        case _:
            return _list(ledger, options, output)
    return DONE


def _list(ledger: LedgerService, options: argparse.Namespace, output: Output) -> int:
    since = _since(options.since)
    found = [
        entry
        for entry in ledger.entries()
        if (not options.event or entry.record.event.value in options.event)
        and entry.time >= since
        and options.collection in (None, entry.record.collection)
    ]
    for entry in found:
        said = chain.values(entry)
        kind = said.pop("event")
        said["cost"] = entry.record.cost
        output.event("entry", _line(entry), type=kind, **said, digest=entry.digest)
    check = ledger.check()
    output.event("summary", None if found else "Nothing is registered.", shown=len(found), **_told(check))
    if not check.whole:
        output.progress(f"The register is not as it was written. {check.why}.")
    return DONE if check.whole else FAILED


def _verify(ledger: LedgerService, head: Path | None, output: Output) -> int:
    seen = ledger.read_head(head) if head is not None else None
    check = ledger.check(seen)
    if check.whole:
        against = f", and entry {seen.number} is the one that the head saw" if seen is not None else ""
        text = f"The register is whole: {check.entries} entries{against}."
    else:
        text = f"The register is broken at entry {check.broken_at}. {check.why}."
    output.event("register", text, **_told(check), head=seen.number if seen is not None else None)
    return DONE if check.whole else FAILED


def _told(check: LedgerCheck) -> dict[str, object]:
    return {"entries": check.entries, "whole": check.whole, "broken_at": check.broken_at, "why": check.why}


def _line(entry: Entry) -> str:
    record = entry.record
    parts = [f"{entry.number:6}", f"{entry.time[:19].replace('T', ' ')} UTC", entry.user, record.event.value]
    parts += [part for part in (record.collection, record.host) if part]
    if record.bytes:
        parts.append(f"{record.bytes:,} bytes")
    if record.cost is not None:
        parts.append(f"cost {record.cost:.4f}")
    parts += [f"{name}: {value}" for name, value in record.detail.items() if value]
    return plain("  ".join([*parts, entry.digest[:12]]))


def _since(given: str | None) -> str:
    """As entries are dated; "" where nothing was given."""
    if given is None:
        return ""
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise UsageError(f"{given} is no date", "Write it as 2026-11-22, or as 2026-11-22T14:00") from None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds")


def _new_file(options: argparse.Namespace) -> Path:
    if options.file is None:
        raise UsageError("A FILE is needed", "Run `murmur ledger --help`")
    target = Path(options.file).absolute()
    if target.exists():
        raise UsageError("There is a file of this name already", "Choose another name")
    return target
