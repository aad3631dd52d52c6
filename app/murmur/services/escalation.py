"""Asking a cloud model: never by itself, only what a person has read and approved, and never without the register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from murmur.domain.answers import Answer
from murmur.domain.cloud import Approval, Estimate, Mark, Payload, Sharing, Suggestion
from murmur.domain.documents import Hit
from murmur.domain.jobs import CancelToken
from murmur.services.events import AskEvent


@dataclass(frozen=True, slots=True)
class CloudStanding:
    """Whether a cloud model could be asked at all. `why_not` is a sentence, "" when it could; `managed`: the
    administrator decided so. `spent_*` and the caps in the currency of the settings, None for no cap."""

    ready: bool
    why_not: str = ""
    managed: bool = False
    host: str = ""
    model: str = ""
    has_key: bool = False
    spent_today: float = 0.0
    spent_month: float = 0.0
    daily_cap: float | None = None
    monthly_cap: float | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A passage of a turn's evidence. `withheld` says why it may not leave, "" when it may; `chosen`: ticked at
    first."""

    hit: Hit
    chosen: bool
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question on its way out, before anything is chosen."""

    conversation_id: str
    turn_id: int
    question: str
    passages: tuple[Offered, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose to send. `passages`: indexes into `Draft.passages`; `kept`: found identifiers that they leave
    as they are (the never-send list cannot be left); `replaced`: further words that are replaced this time."""

    passages: frozenset[int]
    kept: frozenset[str] = frozenset()
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The exact bytes, and where in them pseudonyms stand: `marks` count characters of `text`, which is the body
    decoded. `left` are identifiers that were found and are sent as they are, as `Mark`s with both names the same."""

    payload: Payload
    text: str
    marks: tuple[Mark, ...]
    left: tuple[Mark, ...]
    estimate: Estimate
    draft: Draft
    choice: Choice


class EscalationService(Protocol):
    """CloudErrors (domain/errors.py) say why something does not leave."""

    def standing(self) -> CloudStanding: ...

    def sharing(self) -> dict[str, Sharing]:
        """Of every collection."""

    def share(self, collection: str, sharing: Sharing) -> None: ...

    def never_send(self, collection: str) -> tuple[str, ...]:
        """Words and names of this collection that leave in no payload, whatever is chosen."""

    def set_never_send(self, collection: str, words: Sequence[str]) -> None: ...

    def keep_key(self, key: str) -> None:
        """The server's key: into the system's keyring where there is one, else encrypted with everything else. ""
        forgets it."""

    def suggestion(self, conversation_id: str, turn_id: int) -> Suggestion | None:
        """Why a cloud model may do better on this answer. None when it would not, or may not be asked."""

    def draft(self, conversation_id: str, turn_id: int) -> Draft: ...

    def preview(self, draft: Draft, choice: Choice) -> Preview: ...

    def approve(self, preview: Preview) -> Approval:
        """A person has read the preview and says yes: good for these bytes, once."""

    def send(
        self, preview: Preview, approval: Approval, on_event: Callable[[AskEvent], None], cancel: CancelToken
    ) -> Answer:
        """The checked answer, which is kept beside the local one. Nothing leaves before everything was checked again
        and stands in the register."""
