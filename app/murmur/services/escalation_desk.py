"""A question on its way to a cloud model: drafted, previewed, approved by a person, checked again, and only then sent.

No answer, no document and no setting starts it: `send` needs an `Approval`, and only `approve` makes one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from murmur.answering import rubric
from murmur.answering.answer import mode_for
from murmur.disclosure.address import understood
from murmur.disclosure.concealing import Concealed
from murmur.domain.answers import Answer
from murmur.domain.cloud import Approval, Reason, SendOrder, Sharing, Suggestion
from murmur.domain.errors import CloudError, NoSuchCollection, NotApproved, UsageError
from murmur.domain.fit import Fit
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import Entry, LedgerEvent, Record
from murmur.domain.settings import Settings
from murmur.services.approvals import Approvals
from murmur.services.cloud_answer import answer_of
from murmur.services.disclosing import Disclosing
from murmur.services.drafting import Drafts
from murmur.services.escalation import Choice, CloudStanding, Draft, Preview
from murmur.services.events import AskEvent, Status, TextPiece
from murmur.services.leaving import Leaving
from murmur.services.ledger import Register
from murmur.services.previewing import Previews, chosen_of
from murmur.services.sending import Send
from murmur.services.server_keys import ServerKeys
from murmur.services.sharing import CollectionSharing
from murmur.services.spending import Spent, check_caps, spent


class Kept(Protocol):
    """Where answers are kept (storage/conversations.py)."""

    def answer(self, turn_id: int, answer: Answer) -> None: ...


class EscalationDesk:
    """`EscalationService` over the library, the conversations, the register and the door."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        leaving: Leaving,
        drafts: Drafts,
        kept: Kept,
        sharing: CollectionSharing,
        keys: ServerKeys,
        register: Register,
        entries: Callable[[], list[Entry]],
        send: Send,
        fits: Callable[[], Sequence[Fit]],
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._settings = settings
        self._leaving = leaving
        self._drafts = drafts
        self._previews = Previews(settings, leaving, drafts, sharing.every_word)
        self._kept = kept
        self._sharing = sharing
        self._keys = keys
        self._register = register
        self._entries = entries
        self._disclosing = Disclosing(register, send)
        self._fits = fits
        self._clock = clock
        self._approvals = Approvals(settings, lambda: clock().isoformat())
        self._one_at_a_time = threading.Lock()

    # Who allows it

    def standing(self) -> CloudStanding:
        cloud = self._settings().cloud
        host = ""
        if cloud.address:
            try:
                host = understood(cloud.address).host
            except CloudError:
                host = cloud.address
        why_not, before = self._leaving.why_not(), self._spent()
        return CloudStanding(
            ready=not why_not,
            why_not=why_not,
            managed=self._leaving.managed,
            host=host,
            model=cloud.model,
            has_key=bool(host and self._keys.of(host)),
            spent_today=before.today,
            spent_month=before.month,
            daily_cap=cloud.daily_cap or None,
            monthly_cap=cloud.monthly_cap or None,
        )

    def sharing(self) -> dict[str, Sharing]:
        return {name: self._sharing.of(name) for name in self._drafts.collections()}

    def share(self, collection: str, sharing: Sharing) -> None:
        self._insist(collection)
        self._sharing.share(collection, sharing)

    def never_send(self, collection: str) -> tuple[str, ...]:
        self._insist(collection)
        return self._sharing.never_send(collection)

    def set_never_send(self, collection: str, words: Sequence[str]) -> None:
        self._insist(collection)
        self._sharing.set_never_send(collection, words)

    def keep_key(self, key: str) -> None:
        address = self._settings().cloud.address
        if not address:
            raise UsageError("No server is named yet, and a key is kept for one server alone", "Name the server first")
        host = understood(address).host
        self._register(
            Record(LedgerEvent.KEY_CHANGED, host=host, detail={"key": "server", "kept": str(bool(key)).lower()})
        )
        self._keys.keep(host, key.strip())

    # Whether it is worth it

    def suggestion(self, conversation_id: str, turn_id: int) -> Suggestion | None:
        settings = self._settings()
        if not settings.cloud.suggest or self._leaving.why_not():
            return None
        answer = self._drafts.turn(conversation_id, turn_id).answer
        fits = self._fits() if answer is None else ()
        reasons = rubric.reasons(answer) if answer is not None else _too_slow(fits, settings.answers.model)
        if not reasons:
            return None
        offered = self._drafts.of(conversation_id, turn_id).passages
        if all(one.withheld for one in offered):
            return None
        name, model_id = rubric.larger_local(fits or self._fits(), settings.answers.model)
        return Suggestion(reasons, name, model_id)

    # What would leave

    def draft(self, conversation_id: str, turn_id: int) -> Draft:
        return self._drafts.of(conversation_id, turn_id)

    def preview(self, draft: Draft, choice: Choice) -> Preview:
        return self._previews.of(draft, choice)[0]

    def approve(self, preview: Preview) -> Approval:
        return self._approvals.give(preview)

    def send(
        self, preview: Preview, approval: Approval, on_event: Callable[[AskEvent], None], cancel: CancelToken
    ) -> Answer:
        cancel.raise_if_cancelled()
        draft, model = preview.draft, preview.payload.model
        turn = self._drafts.turn(draft.conversation_id, draft.turn_id)
        with self._one_at_a_time:  # two at once could pass a cap together
            try:
                order, concealed = self._checked(preview, approval)
            except CloudError as error:
                self._approvals.withdraw(approval)
                self._refused(preview, approval, error)
                raise
            entry = self._disclosing.announce(preview, approval, self._collections(preview), model)
        on_event(Status(f"Asking {preview.payload.host}…"))
        stream = concealed.restoring()

        def hear(piece: str) -> None:
            if restored := stream.feed(piece):
                on_event(TextPiece(restored))

        prices = self._settings().cloud
        got = self._disclosing.send(entry, preview, order, prices, hear, cancel)
        if rest := stream.end():
            on_event(TextPiece(rest))
        whole = concealed.restoring()
        text = whole.feed(got.received.text) + whole.end()
        answer = answer_of(turn, draft, text, dict(chosen_of(draft, preview.choice)), got, model)
        self._kept.answer(draft.turn_id, answer)
        return answer

    def _checked(self, preview: Preview, approval: Approval) -> tuple[SendOrder, Concealed]:
        """Everything again, as it is now: settings, collections, bytes, approval, limits. CloudErrors."""
        again, concealed = self._previews.of(preview.draft, preview.choice)
        self._approvals.use(approval, preview)
        if again != preview or again.text.encode() != preview.payload.body:
            raise NotApproved
        check_caps(self._spent(), again.estimate, self._settings().cloud)
        return self._order(again), concealed

    def _order(self, preview: Preview) -> SendOrder:
        settings, payload = self._settings(), preview.payload
        return SendOrder(
            url=payload.url,
            headers=payload.headers,
            sha256=payload.sha256,
            hosts=(payload.host,),
            plain_hosts=settings.managed.plain_hosts,
            key=self._keys.of(payload.host),
            ca_file=settings.cloud.ca_file,
            proxy=settings.cloud.proxy,
        )

    def _refused(self, preview: Preview, approval: Approval, error: CloudError) -> None:
        payload = preview.payload
        self._register(
            Record(
                LedgerEvent.REFUSED,
                host=payload.host,
                payload_sha256=payload.sha256,
                bytes=len(payload.body),
                approval=approval.token,
                detail={"why": error.title},
            )
        )

    def _collections(self, preview: Preview) -> str:
        """Those that the chosen passages come from."""
        documents = self._drafts.concerned(preview.draft.conversation_id).documents
        chosen = (documents[hit.document_id] for _, hit in chosen_of(preview.draft, preview.choice))
        return ", ".join(dict.fromkeys(name for one in chosen for name in one.collections))

    def _spent(self) -> Spent:
        return spent(self._entries(), self._clock())

    def _insist(self, collection: str) -> None:
        if collection not in self._drafts.collections():
            raise NoSuchCollection(f"There is no collection called {collection}")


def _too_slow(fits: Sequence[Fit], current: str) -> tuple[Reason, ...]:
    """Before an answer, and where somebody did not wait for its end."""
    now = next((one for one in fits if one.model.id == current), None)
    return rubric.reasons_before(now, mode_for(now.model.parameters or 0)) if now is not None else ()
