"""Entries of the register in words: what happened, and the names of what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

from murmur.domain.ledger import Entry, LedgerEvent
from murmur.ui.words import counted, number, say

SHORT = 8


def of_event(event: LedgerEvent) -> str:
    return {
        LedgerEvent.DISCLOSURE: say("Sent to a cloud model"),
        LedgerEvent.OUTCOME: say("How sending ended"),
        LedgerEvent.REFUSED: say("Sending refused"),
        LedgerEvent.CLOUD_SWITCHED: say("Cloud settings changed"),
        LedgerEvent.SHARING_CHANGED: say("Sharing changed"),
        LedgerEvent.POLICY_CHANGED: say("Policy changed"),
        LedgerEvent.KEY_CHANGED: say("Key changed"),
        LedgerEvent.DELETED: say("Deleted for good"),
        LedgerEvent.EXPORTED: say("Exported"),
        LedgerEvent.BACKED_UP: say("Backed up"),
        LedgerEvent.MODEL_INSTALLED: say("Model installed"),
        LedgerEvent.MODEL_REMOVED: say("Model removed"),
        LedgerEvent.UPDATE_CHECKED: say("Looked for updates"),
    }[event]


def what_happened(entry: Entry) -> str:
    """The event with the one thing that tells it from its like."""
    record, detail = entry.record, entry.record.detail
    kind = detail.get("kind", "")
    if record.event in (LedgerEvent.DELETED, LedgerEvent.EXPORTED) and kind:
        more = _of_kind(kind, detail.get("count", ""))
    elif record.event in (LedgerEvent.MODEL_INSTALLED, LedgerEvent.MODEL_REMOVED):
        more = detail.get("model", "")
    elif record.event is LedgerEvent.KEY_CHANGED:
        more = _value(detail.get("what", "") or detail.get("key", ""))
    elif record.event is LedgerEvent.OUTCOME:
        more = say("entry {n}", n=detail.get("entry", "?"))
    else:
        more = ""
    said = of_event(record.event)
    return say("{event}: {more}", event=said, more=more) if more else said


def _of_kind(kind: str, count: str) -> str:
    many = int(count) if count.isdecimal() else 1
    match kind:
        case "document":
            return counted(many, "{n} document", "{n} documents")
        case "conversation":
            return counted(many, "{n} conversation", "{n} conversations")
        case "collection":
            return say("a collection")
        case "answer":
            return say("the dossier of an answer")
        case "register":
            return say("the register")
    return kind


def name_of(key: str) -> str:
    """What is known under that name in `detail`; a name nobody foresaw stands as it is."""
    return {
        "kind": say("What"),
        "count": say("How many"),
        "ids": say("Ids"),
        "format": say("Format"),
        "turns": say("Questions"),
        "entries": say("Entries"),
        "entry": say("Of entry"),
        "what": say("What"),
        "opens": say("Opened by"),
        "made": say("Made"),
        "model": say("Model"),
        "sha256": say("SHA-256"),
        "before": say("SHA-256 before"),
        "sets": say("Fixed settings"),
        "why": say("Why"),
        "enabled": say("Switched on"),
        "changed": say("Changed settings"),
        "from": say("Before"),
        "to": say("Now"),
        "passages": say("Passages"),
        "replaced": say("Replaced"),
        "end": say("How it ended"),
        "approved": say("Approved"),
        "prompt_tokens": say("Tokens of the question"),
        "reply_tokens": say("Tokens of the answer"),
        "words": say("Words"),
        "key": say("Key"),
        "version": say("Version"),
        "kept": say("Kept"),
    }.get(key, key)


def _value(value: str) -> str:
    """The few words that Murmur itself writes into the register, in the person's language."""
    return {
        "true": say("yes"),
        "false": say("no"),
        "off": say("off"),
        "ask": say("may be asked"),
        "never": say("never"),
        "passphrase": say("passphrase"),
        "keyring": say("the system's keyring"),
        "recovery key": say("recovery key"),
        "restored from a backup": say("restored from a backup"),
        "the register begins": say("the register begins"),
        "server": say("key of the server"),
        "document": say("documents"),
        "conversation": say("conversations"),
        "collection": say("collection"),
        "answer": say("answer"),
        "register": say("register"),
        "its file is gone": say("its file is gone"),
        "answered": say("it was answered"),
        "empty": say("the answer was empty"),
        "cancelled": say("stopped by the person"),
        "not_sent": say("not sent"),
        "broke_off": say("it broke off"),
    }.get(value, value)


def when(entry: Entry) -> str:
    """In this computer's time, as its country writes it."""
    moment = QDateTime.fromString(entry.time[:19], Qt.DateFormat.ISODate)
    if not moment.isValid():
        return entry.time
    utc = QDateTime(moment.date(), moment.time(), QDateTime.currentDateTimeUtc().timeZone())
    return QLocale().toString(utc.toLocalTime(), QLocale.FormatType.ShortFormat)


def money(cost: float | None) -> str:
    return QLocale().toString(cost, "f", 4) if cost is not None else ""


def size(count: int) -> str:
    return number(count) if count else ""


def facts(entry: Entry) -> list[tuple[str, str, bool]]:
    """Everything that stands in an entry: name, value, and whether it is read letter by letter."""
    record = entry.record
    told = [
        (say("Entry"), number(entry.number), False),
        (say("When"), when(entry), False),
        (say("In UTC"), entry.time, False),
        (say("Who"), entry.user, False),
        (say("Collection"), record.collection, False),
        (say("Server"), record.host, False),
        (say("Bytes"), size(record.bytes), False),
        (say("Cost"), money(record.cost), False),
        *((name_of(key), _value(value), key in ("ids", "sha256", "before")) for key, value in record.detail.items()),
        (say("SHA-256 of what was sent"), record.payload_sha256, True),
        (say("Approval"), record.approval, True),
        (say("Hash of the entry before"), entry.previous, True),
        (say("Hash of this entry"), entry.digest, True),
    ]
    return [one for one in told if one[1]]


def searched(entry: Entry) -> str:
    """All of it in small letters, for the filter."""
    return " ".join([what_happened(entry), *(value for _, value, _ in facts(entry))]).casefold()
