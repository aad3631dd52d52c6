"""What every desk of escalation does, the scripted one that the window's tests use and the real one."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from tests.fakes.escalation import READY, FakeEscalation
from tests.fakes.escalation_bench import Bench

from murmur.domain.cloud import IdentifierKind, Sharing
from murmur.domain.errors import CloudForbidden, NotApproved, UsageError
from murmur.domain.jobs import CancelToken
from murmur.services.escalation import Choice, CloudStanding, Draft, EscalationService

MAIL = "anna@weber.example"


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk over the two passages of a Bench: the first in "Leases", the second in "Deposits" too."""

    desk: EscalationService
    bench: Bench
    fake: FakeEscalation | None

    def draft(self) -> Draft:
        return self.desk.draft(self.bench.conversation, self.bench.turn)

    def switch_off(self) -> None:
        if self.fake is None:
            self.bench.change(enabled=False)
        else:
            self.fake.state = CloudStanding(False, "Asking a cloud model is switched off.")


@pytest.fixture(params=["scripted", "real"])
def one(request: pytest.FixtureRequest) -> Desk:
    bench = Bench()
    if request.param == "real":
        return Desk(bench.desk, bench, None)
    inside = bench.library.inside
    fake = FakeEscalation(bench.store, lambda document_id: inside[document_id], READY)
    for name in ("Leases", "Deposits"):
        fake.share(name, Sharing.ASK)
    return Desk(fake, bench, fake)


def test_it_tells_whom_it_would_ask_and_what_may_leave(one: Desk) -> None:
    standing = one.desk.standing()
    assert (standing.ready, standing.why_not, standing.host) == (True, "", "models.company.example")
    assert one.desk.sharing() == {"Leases": Sharing.ASK, "Deposits": Sharing.ASK}
    one.switch_off()
    assert not one.desk.standing().ready
    assert one.desk.standing().why_not


def test_a_passage_may_leave_when_one_collection_says_so_and_none_forbids_it(one: Desk) -> None:
    assert [(offered.chosen, offered.withheld) for offered in one.draft().passages] == [(True, ""), (True, "")]
    one.desk.share("Deposits", Sharing.OFF)
    assert not one.draft().passages[1].withheld
    one.desk.share("Deposits", Sharing.NEVER)
    free, withheld = one.draft().passages
    assert (free.withheld, withheld.chosen) == ("", False)
    assert "Deposits" in withheld.withheld


def test_marks_stand_where_they_say_and_the_text_is_the_body(one: Desk) -> None:
    preview = one.desk.preview(one.draft(), Choice(frozenset({0, 1})))
    assert preview.text.encode() == preview.payload.body
    (mark,) = [mark for mark in preview.marks if mark.kind is IdentifierKind.EMAIL]
    assert (mark.original, preview.text[mark.start : mark.end]) == (MAIL, mark.pseudonym)
    assert MAIL not in preview.text
    assert all(left.original == left.pseudonym for left in preview.left)


def test_a_found_name_can_stay_and_a_word_more_can_go(one: Desk) -> None:
    draft = one.draft()
    preview = one.desk.preview(draft, Choice(frozenset({1}), frozenset({MAIL}), ("deposit",)))
    assert MAIL in preview.text
    assert MAIL in {left.original for left in preview.left}
    assert "deposit" not in preview.text
    assert "deposit" in {mark.original for mark in preview.marks}
    assert "monthly" not in preview.text, "a passage that was not chosen"


def test_what_is_never_sent_cannot_stay(one: Desk) -> None:
    one.desk.set_never_send("Leases", ("3,750 euros",))
    assert one.desk.never_send("Leases") == ("3,750 euros",)
    preview = one.desk.preview(one.draft(), Choice(frozenset({1}), frozenset({"3,750 euros"})))
    assert "3,750" not in preview.text
    assert IdentifierKind.NEVER_SEND in {mark.kind for mark in preview.marks}


def test_nothing_is_previewed_of_nothing_or_when_it_is_switched_off(one: Desk) -> None:
    draft = one.draft()
    with pytest.raises(UsageError):
        one.desk.preview(draft, Choice(frozenset()))
    one.switch_off()
    with pytest.raises(CloudForbidden):
        one.desk.preview(draft, Choice(frozenset({0})))


def test_an_approval_is_good_once_and_the_local_answer_stays_reachable(one: Desk) -> None:
    preview = one.desk.preview(one.draft(), Choice(frozenset({0, 1})))
    approval = one.desk.approve(preview)
    assert approval.sha256 == preview.payload.sha256
    answer = one.desk.send(preview, approval, lambda event: None, CancelToken())
    assert (answer.engine.place, answer.engine.host) == ("cloud", "models.company.example")
    assert answer.disclosed is not None
    assert answer.disclosed.sha256 == preview.payload.sha256
    (turn,) = one.bench.store.turns(one.bench.conversation)
    assert (turn.answer, turn.earlier) == (answer, 1)
    with pytest.raises(NotApproved):
        one.desk.send(preview, approval, lambda event: None, CancelToken())
    other = one.desk.preview(one.draft(), Choice(frozenset({0})))
    with pytest.raises(NotApproved):
        one.desk.send(other, one.desk.approve(preview), lambda event: None, CancelToken())
