"""The way of a question to a cloud model: what is shown, sent, registered and kept."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.fakes.escalation_bench import COUNTED, DEPOSIT, QUESTION, RENT, Bench
from tests.fakes.fit import LAPTOP, LAPTOP_SPEED, FakeFit

from murmur.domain.answers import Engine, Verdict
from murmur.domain.cloud import Reason, Sharing
from murmur.domain.errors import (
    Cancelled,
    CloudForbidden,
    CloudInterrupted,
    CloudRefused,
    UsageError,
)
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import LedgerEvent
from murmur.domain.policy import PolicyFacts
from murmur.services.escalation import Choice
from murmur.services.leaving import GONE


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_what_leaves_is_the_question_and_the_chosen_passages_with_nobody_named(bench: Bench) -> None:
    bench.ask("Who is the landlord?")
    preview = bench.preview(1)
    bench.send(preview)
    ((order, body),) = bench.door.sent
    assert body == preview.payload.body == preview.text.encode()
    assert (order.sha256, order.url) == (preview.payload.sha256, preview.payload.url)
    said = json.loads(body)["messages"][1]["content"]
    assert said == (
        "Sources:\n\n[2] The deposit of [PERSON_1] is 3,750 euros. Write to [EMAIL_1].\n\n"
        "Question: How much does [PERSON_1] pay a month?"
    )
    for absent in ("Anna", "weber", "Secret title", "Tannery", ".pdf", "Leases", "Rent and deposit", "landlord", "/"):
        assert absent not in said
    assert {mark.original for mark in preview.marks} == {"Anna Weber", "anna@weber.example"}
    assert all(preview.text[mark.start : mark.end] == mark.pseudonym for mark in preview.marks)


def test_the_answer_is_restored_checked_and_kept_beside_the_local_one(bench: Bench) -> None:
    answer, streamed = bench.send()
    assert streamed == answer.text == "Anna Weber pays 1,250 euros a month [1]."
    assert (answer.verdict, answer.unsupported) == (Verdict.SUPPORTED, ())
    assert [(cited.marker, cited.quote) for cited in answer.citations] == [(1, RENT.text)]
    assert answer.engine == Engine("cloud", "large-70b", None, None, 0.0, "large-70b", "models.company.example")
    assert answer.written is None, "a local model goes on as if it had not been there"
    assert answer.disclosed is not None
    assert (answer.disclosed.usage, answer.disclosed.replaced) == (COUNTED, 4)
    assert answer.disclosed.cost == pytest.approx(0.001)
    (turn,) = bench.store.turns(bench.conversation)
    assert (turn.answer, turn.earlier) == (answer, 1)
    assert [one.engine.place for one in bench.store.earlier_answers(turn.turn_id)] == ["local"]


def test_a_sentence_that_the_passages_do_not_hold_is_marked_as_anywhere(bench: Bench) -> None:
    bench.door.reply = "[PERSON_1] pays 1,300 euros a month [1]."
    answer, _ = bench.send()
    assert answer.verdict is Verdict.UNCHECKED
    assert answer.doubts[0].sentence == "Anna Weber pays 1,300 euros a month."
    bench.door.reply = "The documents do not say."
    assert bench.send()[0].verdict is Verdict.NOT_FOUND


def test_the_register_tells_of_it_before_the_first_byte_and_after_the_last(bench: Bench) -> None:
    preview = bench.preview()
    answer, _ = bench.send(preview)
    assert bench.door.registered[-1] is LedgerEvent.DISCLOSURE
    assert bench.events() == [LedgerEvent.DISCLOSURE, LedgerEvent.OUTCOME]
    left, ended = (entry for entry in bench.ledger.entries()[-2:])
    assert (left.record.payload_sha256, left.record.bytes) == (preview.payload.sha256, len(preview.payload.body))
    assert (left.record.host, left.record.collection) == ("models.company.example", "Leases, Deposits")
    assert left.record.cost == preview.estimate.cost
    assert left.record.approval
    assert (ended.record.detail["entry"], ended.record.detail["end"]) == (str(left.number), "answered")
    assert ended.record.cost == pytest.approx(0.001)
    assert answer.disclosed is not None
    assert answer.disclosed.entry == left.number
    everything = repr(bench.ledger.entries())
    assert "Anna" not in everything
    assert "euros" not in everything


@pytest.mark.parametrize(
    ("failing", "end", "cost"),
    [
        (CloudInterrupted(), "broke_off", None),
        (CloudRefused(), "not_sent", None),
        (Cancelled(), "cancelled", None),
        (ValueError("a fault of ours"), "broke_off", None),
    ],
)
def test_however_it_ends_the_register_says_how_and_the_local_answer_stays(
    bench: Bench, failing: Exception, end: str, cost: float | None
) -> None:
    bench.door.failing = failing
    with pytest.raises(type(failing)):
        bench.send()
    assert bench.events() == [LedgerEvent.DISCLOSURE, LedgerEvent.OUTCOME]
    ended = bench.ledger.entries()[-1].record
    assert (ended.detail["end"], ended.cost) == (end, cost)
    (turn,) = bench.store.turns(bench.conversation)
    assert turn.answer is not None
    assert turn.answer.engine.place == "local"


def test_what_certainly_did_not_arrive_costs_nothing(bench: Bench) -> None:
    bench.door.reply, bench.door.failing = "", CloudRefused()
    with pytest.raises(CloudRefused):
        bench.send()
    assert bench.ledger.entries()[-1].record.cost == 0.0
    assert bench.desk.standing().spent_today == 0.0


def test_an_empty_reply_is_no_answer_and_was_paid_for(bench: Bench) -> None:
    bench.door.reply = " \n"
    with pytest.raises(CloudInterrupted):
        bench.send()
    ended = bench.ledger.entries()[-1].record
    assert ended.detail["end"] == "empty"
    assert ended.cost == pytest.approx(0.001)


def test_the_never_send_list_cannot_be_overruled(bench: Bench) -> None:
    bench.desk.set_never_send("Deposits", ["weber", "euros"])
    kept = frozenset({"Anna Weber", "euros", "Weber", "anna@weber.example"})
    preview = bench.preview(0, 1, kept=kept, also=("deposit",))
    for word in (b"weber", b"euro", b"deposit"):
        assert word not in preview.payload.body.lower()
    assert preview.left == ()


def test_what_a_person_lets_stand_is_shown_as_it_leaves(bench: Bench) -> None:
    preview = bench.preview(1, kept=frozenset({"anna@weber.example"}))
    assert [mark.original for mark in preview.left] == ["anna@weber.example"]
    assert preview.text[preview.left[0].start : preview.left[0].end] == "anna@weber.example"
    bench.door.reply = "Write to [PERSON_1] at anna@weber.example [2]."
    assert bench.send(preview)[0].text == "Write to Anna Weber at anna@weber.example [2]."


def test_a_draft_says_what_may_not_leave_and_why(bench: Bench) -> None:
    bench.desk.share("Deposits", Sharing.NEVER)
    one, two = bench.desk.draft(bench.conversation, bench.turn).passages
    assert (one.chosen, one.withheld) == (True, "")
    assert not two.chosen
    assert "Deposits" in two.withheld
    bench.desk.share("Leases", Sharing.OFF)
    del bench.library.inside["d2"]
    one, two = bench.desk.draft(bench.conversation, bench.turn).passages
    assert "Leases" in one.withheld
    assert two.withheld == GONE
    with pytest.raises(CloudForbidden):
        bench.preview(0)
    with pytest.raises(UsageError):
        bench.desk.preview(bench.desk.draft(bench.conversation, bench.turn), Choice(frozenset()))
    with pytest.raises(UsageError):
        bench.preview(7)


def test_a_follow_up_leaves_in_full_and_alone(bench: Bench) -> None:
    bench.turn = bench.ask("And in 2020?")
    bench.store.ask(bench.conversation, "What was Boeing's revenue in 2019?")
    asked = bench.store.turns(bench.conversation)[-1].turn_id
    bench.turn = bench.store.ask(bench.conversation, "And in 2020?")
    draft = bench.desk.draft(bench.conversation, bench.turn)
    assert draft.question == "What was Boeing's revenue in 2020?"
    assert bench.library.searched == [draft.question], "it was not answered, so it is looked up anew"
    assert bench.desk.draft(bench.conversation, asked).question == "What was Boeing's revenue in 2019?"


@pytest.mark.parametrize(("sharing", "carried"), [(Sharing.ASK, True), (Sharing.NEVER, False)])
def test_a_follow_up_takes_no_name_from_an_answer_that_rests_on_what_may_not_leave(
    bench: Bench, sharing: Sharing, carried: bool
) -> None:
    bench.turn = bench.ask("Who signed the contract?", DEPOSIT)
    answer = bench.store.turns(bench.conversation)[-1].answer
    assert answer is not None
    bench.store.answer(bench.turn, replace(answer, text="The contract was signed by Otto Falk of Falcon [1]."))
    bench.turn = bench.ask("How much rent does he pay a month?", RENT)
    bench.desk.share("Deposits", sharing)
    preview = bench.preview(0)
    assert ("Falk" in preview.draft.question) is carried
    assert ("Falcon" in preview.text) is carried


def test_what_may_be_asked_is_told_in_a_sentence(bench: Bench) -> None:
    assert bench.desk.standing().ready
    assert bench.desk.standing().host == "models.company.example"
    for change, words in (
        ({"model": ""}, "No cloud model is named yet."),
        ({"enabled": False}, "Asking a cloud model is switched off."),
    ):
        bench.change(**change)
        standing = bench.desk.standing()
        assert (standing.ready, standing.why_not, standing.managed) == (False, words, False)
    bench.settings.managed = PolicyFacts("/etc/murmur/policy.json", "", ("cloud.enabled",), True)
    assert bench.desk.standing().managed
    assert "administrator" in bench.desk.standing().why_not


def test_a_key_is_kept_for_its_server_alone(bench: Bench) -> None:
    bench.desk.keep_key("sk-secret\n")
    assert bench.desk.standing().has_key
    bench.send()
    assert bench.door.sent[-1][0].key == "sk-secret"
    bench.change(address="https://other.example/v1")
    assert not bench.desk.standing().has_key
    bench.send()
    assert bench.door.sent[-1][0].key == ""
    bench.keyring.reachable = False
    bench.desk.keep_key("sk-other")
    assert bench.desk.standing().has_key
    bench.desk.keep_key("")
    assert not bench.desk.standing().has_key
    assert "sk-" not in repr(bench.ledger.entries())


def test_who_stops_before_it_leaves_has_sent_nothing(bench: Bench) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        bench.send(cancel=cancel)
    assert bench.door.sent == []
    assert bench.events() == []


def test_a_suggestion_has_reasons_and_none_where_nothing_may_leave(bench: Bench) -> None:
    found = bench.desk.suggestion(bench.conversation, bench.turn)
    assert found is not None
    assert found.reasons
    bench.change(suggest=False)
    assert bench.desk.suggestion(bench.conversation, bench.turn) is None
    bench.change(suggest=True)
    bench.desk.share("Leases", Sharing.NEVER)
    assert bench.desk.suggestion(bench.conversation, bench.turn) is None
    bench.desk.share("Leases", Sharing.ASK)
    bench.send()
    assert bench.desk.suggestion(bench.conversation, bench.turn) is None, "the cloud's own answer"


def test_before_an_answer_minutes_of_waiting_are_a_reason_and_a_local_model_comes_first(bench: Bench) -> None:
    bench.fits = FakeFit(LAPTOP, LAPTOP_SPEED, LAPTOP_SPEED).fits()
    found = bench.desk.suggestion(bench.conversation, bench.turn)
    assert found is not None
    assert found.local_id in {one.model.id for one in bench.fits}
    stopped = bench.store.ask(bench.conversation, QUESTION)
    assert bench.desk.suggestion(bench.conversation, stopped) is None
    settings = bench.settings.settings
    bench.settings.settings = replace(settings, answers=replace(settings.answers, model="qwen3.5-9b"))
    found = bench.desk.suggestion(bench.conversation, stopped)
    assert found is not None
    assert found.reasons == (Reason.SLOW,)
