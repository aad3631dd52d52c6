"""What every escalation service does, the scripted one of the window's tests and the real one: the same cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from tests.fakes.conversations import MemoryConversations
from tests.fakes.escalation import READY, FakeEscalation, suggested
from tests.fakes.escalation_bench import DEPOSIT, QUESTION, RENT, Bench

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.cloud import Reason, Sharing
from murmur.domain.errors import CloudError, CloudForbidden, CloudInterrupted, NotApproved
from murmur.domain.jobs import CancelToken
from murmur.services.escalation import Choice, EscalationService, Preview
from murmur.services.events import AskEvent, TextPiece


@dataclass
class Kind:
    """A service over a conversation with one answered question; both passages may leave."""

    service: EscalationService
    store: MemoryConversations
    conversation: str
    turn: int
    switch_off: Callable[[], None]
    fail_next: Callable[[CloudError], None]

    def preview(self, *passages: int, kept: frozenset[str] = frozenset()) -> Preview:
        draft = self.service.draft(self.conversation, self.turn)
        return self.service.preview(draft, Choice(frozenset(passages or (0, 1)), kept))

    def send(self, preview: Preview) -> tuple[Answer, str]:
        said: list[AskEvent] = []
        answer = self.service.send(preview, self.service.approve(preview), said.append, CancelToken())
        return answer, "".join(event.text for event in said if isinstance(event, TextPiece))


def fake() -> Kind:
    store = MemoryConversations()
    conversation = store.new("Leases")
    turn = store.ask(conversation, QUESTION)
    engine, evidence = Engine("local", "m", None), (RENT, DEPOSIT)
    store.answer(turn, Answer(QUESTION, "It is 9.", Verdict.PARTLY, (), ("It is 9.",), evidence, engine, Timings()))
    collections = {RENT.document_id: ("Leases",), DEPOSIT.document_id: ("Deposits", "Leases")}
    service = FakeEscalation(store, collections.__getitem__, state=READY, reply="The rent is 1,250 euros [1].")
    service.shared = {"Leases": Sharing.ASK, "Deposits": Sharing.ASK}
    service.suggestions[QUESTION] = suggested(Reason.UNVERIFIED)

    def off() -> None:
        service.state = replace(READY, ready=False, why_not="It is switched off.")

    return Kind(service, store, conversation, turn, off, service.failures.append)


def real() -> Kind:
    bench = Bench()

    def fail(error: CloudError) -> None:
        bench.door.failing = error

    return Kind(bench.desk, bench.store, bench.conversation, bench.turn, lambda: bench.change(enabled=False), fail)


@pytest.fixture(params=[fake, real], ids=["fake", "real"])
def kind(request: pytest.FixtureRequest) -> Kind:
    make: Callable[[], Kind] = request.param
    return make()


def test_a_preview_shows_its_bytes_and_its_marks_stand_in_them(kind: Kind) -> None:
    kind.service.set_never_send("Leases", ["euros"])
    preview = kind.preview()
    assert preview.text.encode() == preview.payload.body
    assert preview == kind.preview()
    assert preview.marks
    assert all(preview.text[mark.start : mark.end] == mark.pseudonym != mark.original for mark in preview.marks)
    assert "euros" not in preview.text
    assert "3,750" not in kind.preview(0).text
    assert RENT.document not in preview.text


def test_an_identifier_is_left_where_a_person_wants_it_and_the_list_does_not(kind: Kind) -> None:
    address = "anna@weber.example"
    preview = kind.preview(1, kept=frozenset({address}))
    assert [(mark.original, mark.pseudonym) for mark in preview.left] == [(address, address)]
    kind.service.set_never_send("Deposits", [address])
    assert address not in kind.preview(1, kept=frozenset({address})).text


def test_a_passage_is_withheld_with_a_reason_where_a_collection_never_shares(kind: Kind) -> None:
    assert [one.chosen for one in kind.service.draft(kind.conversation, kind.turn).passages] == [True, True]
    kind.service.share("Deposits", Sharing.NEVER)
    one, two = kind.service.draft(kind.conversation, kind.turn).passages
    assert (one.withheld, two.chosen) == ("", False)
    assert "Deposits" in two.withheld
    kind.service.share("Leases", Sharing.OFF)
    one, two = kind.service.draft(kind.conversation, kind.turn).passages
    assert "Leases" in one.withheld
    assert not one.chosen


def test_what_is_approved_is_sent_once_and_its_answer_stands_beside_the_local_one(kind: Kind) -> None:
    preview = kind.preview()
    approval = kind.service.approve(preview)
    assert (approval.sha256, approval.url) == (preview.payload.sha256, preview.payload.url)
    answer = kind.service.send(preview, approval, lambda event: None, CancelToken())
    assert (answer.engine.place, answer.engine.host) == ("cloud", preview.payload.host)
    assert answer.disclosed is not None
    assert answer.disclosed.sha256 == preview.payload.sha256
    assert answer.disclosed.bytes == len(preview.payload.body)
    (turn,) = kind.store.turns(kind.conversation)
    assert (turn.answer, turn.earlier) == (answer, 1)
    with pytest.raises(NotApproved):
        kind.service.send(preview, approval, lambda event: None, CancelToken())


def test_a_changed_byte_is_not_what_was_approved(kind: Kind) -> None:
    preview = kind.preview()
    approval = kind.service.approve(preview)
    edited = replace(preview, payload=replace(preview.payload, body=preview.payload.body + b" "))
    with pytest.raises(NotApproved):
        kind.service.send(edited, approval, lambda event: None, CancelToken())


def test_what_streams_is_what_is_kept(kind: Kind) -> None:
    answer, streamed = kind.send(kind.preview())
    assert streamed == answer.text


def test_a_sending_that_breaks_off_leaves_the_local_answer(kind: Kind) -> None:
    kind.fail_next(CloudInterrupted())
    with pytest.raises(CloudInterrupted):
        kind.send(kind.preview())
    (turn,) = kind.store.turns(kind.conversation)
    assert turn.answer is not None
    assert turn.answer.engine.place == "local"


def test_switched_off_nothing_is_suggested_or_previewed_and_it_is_told_why(kind: Kind) -> None:
    assert kind.service.standing().ready
    found = kind.service.suggestion(kind.conversation, kind.turn)
    assert found is not None
    assert Reason.UNVERIFIED in found.reasons
    kind.switch_off()
    standing = kind.service.standing()
    assert (standing.ready, bool(standing.why_not)) == (False, True)
    assert kind.service.suggestion(kind.conversation, kind.turn) is None
    with pytest.raises(CloudForbidden):
        kind.preview()


def test_a_key_is_kept_and_forgotten(kind: Kind) -> None:
    kind.service.keep_key("sk-one")
    assert kind.service.standing().has_key
    kind.service.keep_key("")
    assert not kind.service.standing().has_key
