"""The messages about sending an approved payload; `messages` lists them with all others."""

from __future__ import annotations

from murmur.domain.cloud import Received, SendOrder
from murmur.worker.part import Part


class SendPayload(Part, frozen=True):
    """To the egress worker, which lives for this one payload. Announces a frame: the body, as it was approved."""

    order: SendOrder


class ReplyPiece(Part, frozen=True):
    """An event of SendPayload: the next piece of the reply's text."""

    text: str


class ReplyEnded(Part, frozen=True):
    """The reply came to its end, and the connection is closed."""

    received: Received
