"""What asking a cloud model is made of: who allows it, what would leave, what was approved, what came back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum


class Sharing(StrEnum):
    """Whether passages of a collection may leave this computer. A passage may when one of its document's collections
    says ASK and none says NEVER."""

    OFF = "off"
    ASK = "ask"
    NEVER = "never"


class Reason(StrEnum):
    """Why a cloud model may do better than this computer. That something is not in the documents is no reason."""

    ROOM = "room"
    """The question needs more passages than the model can hold."""
    SEVERAL = "several"
    """It compares or calculates over several documents."""
    UNVERIFIED = "unverified"
    """A sentence of the answer could not be verified."""
    UNSURE = "unsure"
    """The model was unsure of what it wrote."""
    SLOW = "slow"
    """An answer takes this computer minutes, as it was measured."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`local` is the name of a larger model that fits this computer and is offered first; "" where there is none."""

    reasons: tuple[Reason, ...]
    local: str = ""
    local_id: str = ""


class IdentifierKind(StrEnum):
    CARD = "card"
    IBAN = "iban"
    ROUTING = "routing"
    NPI = "npi"
    NHS = "nhs"
    SSN = "ssn"
    EMAIL = "email"
    PHONE = "phone"
    IP = "ip"
    BIRTH_DATE = "birth_date"
    RECORD = "record"
    NAME = "name"
    ORGANISATION = "organisation"
    NEVER_SEND = "never_send"


@dataclass(frozen=True, slots=True)
class Identifier:
    """Characters `start` to `end` of a text name somebody or something."""

    kind: IdentifierKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of what leaves are a pseudonym: `original` stays here."""

    start: int
    end: int
    kind: IdentifierKind
    original: str
    pseudonym: str


HEADERS = (
    ("Content-Type", "application/json"),
    ("Accept", "text/event-stream, application/json"),
    ("Accept-Encoding", "identity"),
    ("User-Agent", "Murmur"),
)
"""All that is said besides the body; on the way are added Host, Content-Length, Connection and, with a key,
Authorization."""


@dataclass(frozen=True, slots=True)
class Payload:
    """Exactly what would leave: a POST of `body` to `url`, with these headers besides the key, which is added on the
    way and never shown. `body` is UTF-8 JSON."""

    url: str
    host: str
    model: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody read these bytes and said yes, for this host and once. `given` is ISO 8601 in UTC."""

    sha256: str
    url: str
    given: str
    token: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """Before sending. Money in the currency in which the prices of the settings are; None where no price is set."""

    prompt_tokens: int
    reply_tokens: int
    cost: float | None


@dataclass(frozen=True, slots=True)
class Usage:
    """After sending, as the server counted; None where it did not say."""

    prompt_tokens: int | None = None
    reply_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class SendOrder:
    """How a payload is sent. `hosts`: those that may be spoken to ("name" or "name:port"); `plain_hosts`: those of
    them that may be spoken to without TLS, which must be private addresses. `key`: the bearer key, "" for none.
    `ca_file`: certificates that are trusted besides the system's, "" for none; `proxy`: "" for none. `sha256`: what was
    approved."""

    url: str
    headers: tuple[tuple[str, str], ...]
    sha256: str
    hosts: tuple[str, ...]
    plain_hosts: tuple[str, ...] = ()
    key: str = field(default="", repr=False)
    ca_file: str = ""
    proxy: str = ""
    connect_seconds: float = 20.0
    silence_seconds: float = 120.0
    total_seconds: float = 600.0
    most_bytes: int = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """A reply that ended as it should. `stopped` is the server's word: "stop", "length", …; `model` the name it gave
    itself; `sent_bytes` how many bytes of body went out."""

    text: str
    usage: Usage
    stopped: str
    model: str
    sent_bytes: int


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What left for an answer. `entry` is its number in the register; `cost` as in `Estimate`, from what was counted;
    `replaced`: how many pseudonyms stood in it."""

    host: str
    sha256: str
    bytes: int
    entry: int
    usage: Usage = Usage()
    cost: float | None = None
    replaced: int = 0
