"""Sending what was approved: by a process that is there for these bytes alone, and is gone when they are answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from murmur.domain.cloud import Received, SendOrder
from murmur.domain.errors import (
    CloudInterrupted,
    CloudRefused,
    DocumentTooLarge,
    ProtocolError,
    WorkerCrashed,
)
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker.client import Event, Worker
from murmur.worker.seal import SealPolicy

MARGIN_SECONDS = 5.0
"""So much later than the process itself should give up, it is ended."""

OnText = Callable[[str], None]
Send = Callable[[SendOrder, bytes, OnText, CancelToken], Received]


class Sender:
    """`egress` makes the worker that is sealed as it is told, and killed at once when somebody cancels."""

    def __init__(self, egress: Callable[[SealPolicy], Worker]) -> None:
        self._egress = egress

    def send(self, order: SendOrder, body: bytes, on_text: OnText, cancel: CancelToken) -> Received:
        """Sends `body` once, and never again. To cancel ends the process, and with it the connection.

        CloudErrors, whose `left` says whether the payload may have arrived; WorkerNotSealed and WorkerCrashed before
        anything was sent; Cancelled at any time.
        """
        if order.ca_file and not (Path(order.ca_file).is_absolute() and Path(order.ca_file).is_file()):
            raise CloudRefused(
                "The file with certificates of your own is not there",
                "Nothing was sent. Correct its path in the settings under Cloud",
            )

        def hear(event: m.Reply, frame: bytes | None) -> None:
            if isinstance(event, m.ReplyPiece):
                on_text(event.text)

        read = (Path(order.ca_file),) if order.ca_file else ()
        worker = self._egress(SealPolicy(read=read, write=(), allow_network=True))
        try:
            worker.seal()  # starts it: what fails here has sent nothing
            return self._call(worker, order, body, hear, cancel)
        finally:
            worker.close()

    def _call(self, worker: Worker, order: SendOrder, body: bytes, hear: Event, cancel: CancelToken) -> Received:
        seconds = order.total_seconds + MARGIN_SECONDS
        try:
            reply, _ = worker.call(m.SendPayload(order), frame=body, on_event=hear, cancel=cancel, seconds=seconds)
        except (WorkerCrashed, DocumentTooLarge, ProtocolError) as error:
            cancel.raise_if_cancelled()
            defect = error.title if isinstance(error, ProtocolError) else None  # says where, and holds no value
            raise CloudInterrupted(defect) from error
        if not isinstance(reply, m.ReplyEnded):
            raise CloudInterrupted
        return reply.received
