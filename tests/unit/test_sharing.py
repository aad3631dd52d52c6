"""What may leave follows its collection; whatever stops a change half way, nothing becomes allowed by it."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.ledger import FakeLedger
from tests.fakes.text_library import Choices

from murmur.domain.cloud import Estimate, Sharing
from murmur.domain.errors import CapReached, MurmurError
from murmur.domain.ledger import Entry, LedgerEvent, Record
from murmur.domain.settings import Cloud
from murmur.services.sharing import CollectionSharing
from murmur.services.spending import Spent, check_caps, spent


class Failed(Exception):
    """The library did not do what it was to do."""


class BrittleChoices(Choices):
    """Fails for good after so many changes, as where a program is killed."""

    def __init__(self, kept: dict[str, str], changes: int) -> None:
        super().__init__()
        self.kept = kept
        self.left = changes

    def choose(self, name: str, value: str | None) -> None:
        if not self.left:
            raise Failed
        self.left -= 1
        super().choose(name, value)


@pytest.fixture
def ledger() -> FakeLedger:
    return FakeLedger()


@pytest.fixture
def sharing(ledger: FakeLedger) -> CollectionSharing:
    return CollectionSharing(Choices(), ledger.record)


def test_a_change_stands_in_the_register_and_its_words_do_not(sharing: CollectionSharing, ledger: FakeLedger) -> None:
    assert sharing.of("Leases") is Sharing.OFF
    for _ in range(2):
        sharing.share("Leases", Sharing.ASK)
        sharing.set_never_send("Leases", ["  Anna \n Weber", "", "Anna Weber", "Heron"])
    assert sharing.of("Leases") is Sharing.ASK
    assert sharing.never_send("Leases") == ("Anna Weber", "Heron")
    found = [entry.record for entry in ledger.entries()]
    assert [one.event for one in found] == [LedgerEvent.SHARING_CHANGED] * 2
    assert found[0].detail == {"before": "off", "after": "ask"}
    assert found[1].detail == {"never_send": "2"}


def test_what_cannot_be_registered_does_not_change() -> None:
    def full(record: Record) -> Entry:
        raise MurmurError("The disk is full")

    choices = Choices()
    sharing = CollectionSharing(choices, full)
    with pytest.raises(MurmurError):
        sharing.share("Leases", Sharing.ASK)
    with pytest.raises(MurmurError):
        sharing.set_never_send("Leases", ["Weber"])
    assert choices.kept == {}


def test_the_words_of_every_collection_count(sharing: CollectionSharing) -> None:
    sharing.set_never_send("Leases", ["Weber"])
    sharing.set_never_send("Staff", ["Heron", "Weber"])
    assert sharing.every_word() == ("Weber", "Heron")


def test_a_renamed_collection_keeps_what_it_allows_and_a_deleted_one_leaves_nothing(sharing: CollectionSharing) -> None:
    sharing.share("Leases", Sharing.ASK)
    sharing.set_never_send("Leases", ["Weber"])
    with sharing.renaming("Leases", "Contracts"):
        assert sharing.of("Contracts") is Sharing.OFF
    assert (sharing.of("Leases"), sharing.of("Contracts")) == (Sharing.OFF, Sharing.ASK)
    assert (sharing.never_send("Leases"), sharing.never_send("Contracts")) == ((), ("Weber",))
    with sharing.deleting("Contracts"):
        assert sharing.of("Contracts") is Sharing.OFF
    assert (sharing.of("Contracts"), sharing.every_word()) == (Sharing.OFF, ())


def test_a_renaming_that_fails_changes_nothing(sharing: CollectionSharing) -> None:
    sharing.share("Leases", Sharing.NEVER)
    with pytest.raises(Failed), sharing.renaming("Leases", "Contracts"):
        raise Failed
    assert (sharing.of("Leases"), sharing.of("Contracts")) == (Sharing.NEVER, Sharing.OFF)


@given(st.sampled_from(Sharing), st.integers(0, 4), st.booleans(), st.booleans())
def test_a_kill_at_any_moment_forbids_no_less(before: Sharing, changes: int, renames: bool, fails: bool) -> None:
    kept: dict[str, str] = {}
    ledger = FakeLedger()
    first = CollectionSharing(BrittleChoices(kept, 9), ledger.record)
    first.share("Leases", before)
    first.set_never_send("Leases", ["Weber"])
    brittle = CollectionSharing(BrittleChoices(kept, changes), ledger.record)
    done = False
    changing = brittle.renaming("Leases", "Contracts") if renames else brittle.deleting("Leases")
    with contextlib.suppress(Failed), changing:
        if fails:
            raise Failed
        done = True
    after = CollectionSharing(BrittleChoices(kept, 9), ledger.record)
    name = "Contracts" if renames and done else "Leases"
    if done and not renames:
        assert after.of("Leases") in (Sharing.OFF, before if before is Sharing.NEVER else Sharing.OFF)
        return
    assert "Weber" in after.every_word()
    if before is Sharing.NEVER:
        assert after.of(name) is Sharing.NEVER
    else:
        assert after.of(name) in (before, Sharing.OFF)
    other = "Leases" if name == "Contracts" else "Contracts"
    assert after.of(other) is not Sharing.ASK, "a collection that is later called so begins closed"


NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)


def entry(number: int, time: str, event: LedgerEvent, cost: float | None, of: int = 0) -> Entry:
    return Entry(number, time, "anna", Record(event, cost=cost, detail={"entry": str(of)} if of else {}), "", "")


def test_what_was_spent_is_what_was_counted_and_the_estimate_where_nothing_was() -> None:
    left, ended = LedgerEvent.DISCLOSURE, LedgerEvent.OUTCOME
    found = spent(
        [
            entry(1, "2025-11-22T10:00:00+00:00", left, 100.0),
            entry(2, "2026-10-31T23:59:59+00:00", left, 50.0),
            entry(3, "2026-11-02T10:00:00+00:00", left, 1.0),
            entry(4, "2026-11-02T10:01:00+00:00", ended, 0.25, of=3),
            entry(5, "2026-11-22T00:10:00+00:00", left, 2.0),
            entry(6, "2026-11-22T00:11:00+00:00", ended, None, of=5),
            entry(7, "2026-11-22T09:00:00+00:00", left, 4.0),
            entry(8, "2026-11-22T09:01:00+00:00", ended, 0.0, of=7),
            entry(9, "2026-11-22T10:00:00+00:00", left, None),
            entry(10, "2026-11-22T10:00:00+00:00", LedgerEvent.REFUSED, 9.0),
        ],
        NOW,
    )
    assert found == Spent(today=2.0, month=2.25, questions=3)


def test_a_limit_may_be_reached_and_not_passed_and_zero_is_none() -> None:
    limits = Cloud(daily_cap=1.0, monthly_cap=0.0, daily_questions=0)
    check_caps(Spent(0.75, 99.0, 999), Estimate(1, 1, 0.25), limits)
    check_caps(Spent(0.75, 99.0, 999), Estimate(1, 1, None), limits)
    with pytest.raises(CapReached):
        check_caps(Spent(0.75, 99.0, 999), Estimate(1, 1, 0.26), limits)
    with pytest.raises(CapReached):
        check_caps(Spent(), Estimate(1, 1, 11.0), Cloud(daily_cap=0.0))
    with pytest.raises(CapReached):
        check_caps(Spent(questions=50), Estimate(1, 1, None), Cloud())
