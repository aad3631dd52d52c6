"""One disclosure from its entry in the register to its end: nothing leaves that does not stand there before."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass

from murmur.disclosure import costs
from murmur.domain.cloud import Approval, Disclosed, Received, SendOrder
from murmur.domain.errors import Cancelled, CloudError, CloudInterrupted, WorkerCrashed, WorkerNotSealed
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import Entry, LedgerEvent, Record
from murmur.domain.settings import Cloud
from murmur.services.escalation import Preview
from murmur.services.ledger import Register
from murmur.services.sending import Send


@dataclass(frozen=True, slots=True)
class Answered:
    """`first_ms`: when the first of the reply came."""

    received: Received
    disclosed: Disclosed
    first_ms: float | None


class Disclosing:
    """`send` is the only way out, and is called once for each entry."""

    def __init__(self, register: Register, send: Send) -> None:
        self._register = register
        self._send = send

    def announce(self, preview: Preview, approval: Approval, collection: str, model: str) -> Entry:
        """The entry is on disk when this returns."""
        return self._register(
            Record(
                LedgerEvent.DISCLOSURE,
                collection=collection,
                host=preview.payload.host,
                payload_sha256=preview.payload.sha256,
                bytes=len(preview.payload.body),
                cost=preview.estimate.cost,
                approval=approval.token,
                detail={
                    "model": model,
                    "approved": approval.given,
                    "passages": str(len(preview.choice.passages)),
                    "replaced": str(len(preview.marks)),
                },
            )
        )

    def send(
        self,
        entry: Entry,
        preview: Preview,
        order: SendOrder,
        prices: Cloud,
        on_text: Callable[[str], None],
        cancel: CancelToken,
    ) -> Answered:
        """The reply, with what it cost. However it ends, the register says how; where nothing says so because the
        program was killed, it was sent."""
        start, first = time.monotonic(), list[float]()

        def hear(text: str) -> None:
            if not first:
                first.append(round((time.monotonic() - start) * 1000, 1))
            on_text(text)

        try:
            received = self._send(order, preview.payload.body, hear, cancel)
        except BaseException as error:
            with contextlib.suppress(Exception):  # what went wrong is what is told, even with the register closed
                self._broke_off(entry, error, started=bool(first))
            raise
        cost = costs.actual(received.usage, prices)
        self._ended(entry, "answered" if received.text.strip() else "empty", cost, received)
        if not received.text.strip():
            raise CloudInterrupted("The cloud model's answer was empty", "It was sent; the register says so")
        disclosed = Disclosed(
            preview.payload.host,
            preview.payload.sha256,
            len(preview.payload.body),
            entry.number,
            received.usage,
            cost,
            len(preview.marks),
        )
        return Answered(received, disclosed, first[0] if first else None)

    def _broke_off(self, entry: Entry, error: BaseException, started: bool) -> None:
        """What certainly did not arrive costs nothing; of anything else nobody knows, so that the estimate stands."""
        kept_here = (isinstance(error, CloudError) and not error.left) or isinstance(
            error, WorkerNotSealed | WorkerCrashed
        )
        how = "cancelled" if isinstance(error, Cancelled) else "not_sent" if kept_here else "broke_off"
        cost = 0.0 if kept_here and not started else None
        self._ended(entry, how, cost, None, why=type(error).__name__)

    def _ended(self, entry: Entry, how: str, cost: float | None, received: Received | None, **more: str) -> None:
        detail = {"entry": str(entry.number), "end": how, **more}
        if received is not None:
            counted = (("prompt_tokens", received.usage.prompt_tokens), ("reply_tokens", received.usage.reply_tokens))
            detail |= {name: str(count) for name, count in counted if count is not None}
        self._register(
            Record(
                LedgerEvent.OUTCOME,
                collection=entry.record.collection,
                host=entry.record.host,
                payload_sha256=entry.record.payload_sha256,
                bytes=received.sent_bytes if received is not None else 0,
                cost=cost,
                approval=entry.record.approval,
                detail=detail,
            )
        )
