"""Nothing leaves that is not allowed, not approved or too dear at the moment it would leave: it is refused, and
registered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.fakes.escalation_bench import Bench

from murmur.disclosure import costs
from murmur.domain.cloud import Sharing, Usage
from murmur.domain.errors import (
    CapReached,
    CloudError,
    CloudForbidden,
    CloudRefused,
    MurmurError,
    NotApproved,
)
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import LedgerEvent
from murmur.services.escalation import Preview
from murmur.services.spending import check_caps, spent


@pytest.fixture
def bench() -> Bench:
    return Bench()


Spoil = Callable[[Bench, Preview], object]
REFUSALS: list[tuple[str, Spoil, type[CloudError]]] = [
    ("switched off", lambda bench, preview: bench.change(enabled=False), CloudForbidden),
    ("no model", lambda bench, preview: bench.change(model=""), CloudForbidden),
    ("collection off", lambda bench, preview: bench.desk.share("Leases", Sharing.OFF), CloudForbidden),
    ("collection never", lambda bench, preview: bench.desk.share("Leases", Sharing.NEVER), CloudForbidden),
    ("document gone", lambda bench, preview: bench.library.inside.pop("d1"), CloudForbidden),
    ("asked collection never", lambda bench, preview: _asks_a_never(bench), CloudForbidden),
    ("unlisted host", lambda bench, preview: bench.manage(cloud_hosts=("other.example",)), CloudRefused),
    ("plain", lambda bench, preview: bench.change(address="http://models.company.example/v1"), CloudRefused),
    ("another server", lambda bench, preview: bench.change(address="https://other.example/v1"), NotApproved),
    ("another model", lambda bench, preview: bench.change(model="larger"), NotApproved),
    ("another limit", lambda bench, preview: bench.change(daily_cap=99.0), NotApproved),
    ("a word forbidden since", lambda bench, preview: bench.desk.set_never_send("Leases", ["euros"]), NotApproved),
]


def _asks_a_never(bench: Bench) -> None:
    bench.sharing.share("Staff", Sharing.NEVER)
    bench.store.move(bench.conversation, "Staff")


@pytest.mark.parametrize(("spoil", "error"), [case[1:] for case in REFUSALS], ids=[case[0] for case in REFUSALS])
def test_what_is_no_longer_allowed_is_refused_and_registered_and_nothing_is_started(
    bench: Bench, spoil: Spoil, error: type[CloudError]
) -> None:
    preview = bench.preview(0)
    approval = bench.desk.approve(preview)
    spoil(bench, preview)
    with pytest.raises(error) as caught:
        bench.desk.send(preview, approval, lambda event: None, CancelToken())
    assert bench.door.sent == []
    last = bench.ledger.entries()[-1].record
    assert (last.event, last.payload_sha256) == (LedgerEvent.REFUSED, preview.payload.sha256)
    assert last.detail == {"why": caught.value.title}
    assert LedgerEvent.DISCLOSURE not in bench.events()


def test_an_approval_is_for_these_bytes_once(bench: Bench) -> None:
    preview, other = bench.preview(0), bench.preview(1)
    approval = bench.desk.approve(preview)
    body = preview.payload.body.replace(b"1,250", b"1,251")
    edited = replace(preview, payload=replace(preview.payload, body=body), text=body.decode())
    for wrong in (other, edited, replace(preview, payload=replace(preview.payload, url="https://other.example/"))):
        with pytest.raises(NotApproved):
            bench.desk.send(wrong, bench.desk.approve(preview), lambda event: None, CancelToken())
    with pytest.raises(NotApproved):
        bench.desk.approve(replace(preview, payload=edited.payload))
    with pytest.raises(NotApproved):
        bench.desk.send(edited, bench.desk.approve(edited), lambda event: None, CancelToken())
    with pytest.raises(NotApproved):
        bench.desk.send(preview, replace(approval, token="made up"), lambda event: None, CancelToken())
    assert bench.door.sent == []
    bench.desk.send(preview, approval, lambda event: None, CancelToken())
    with pytest.raises(NotApproved):
        bench.desk.send(preview, approval, lambda event: None, CancelToken())
    assert len(bench.door.sent) == 1


def test_what_was_refused_once_is_not_sent_later_on_the_same_word(bench: Bench) -> None:
    preview = bench.preview(0)
    approval = bench.desk.approve(preview)
    bench.desk.share("Leases", Sharing.OFF)
    with pytest.raises(CloudForbidden):
        bench.desk.send(preview, approval, lambda event: None, CancelToken())
    bench.desk.share("Leases", Sharing.ASK)
    with pytest.raises(NotApproved):
        bench.desk.send(preview, approval, lambda event: None, CancelToken())
    assert bench.door.sent == []


@pytest.mark.parametrize("limit", [{"daily_cap": 0.02}, {"monthly_cap": 0.02}, {"daily_questions": 1}])
def test_a_limit_is_looked_at_before_anything_leaves(bench: Bench, limit: dict[str, float]) -> None:
    bench.change(price_in=0.0, price_out=12.0, **limit)
    bench.door.usage = Usage(None, None)  # who does not count is taken at the estimate
    bench.send()
    assert bench.desk.standing().spent_month == pytest.approx(1024 * 12 / 1e6)
    with pytest.raises(CapReached):
        bench.send()
    assert len(bench.door.sent) == 1
    assert bench.events()[-1] is LedgerEvent.REFUSED


def test_a_clock_that_was_put_back_makes_no_new_limit(bench: Bench) -> None:
    bench.send()
    entries, limits = bench.ledger.entries(), replace(bench.settings.get().cloud, daily_questions=1)
    later, of = datetime.fromisoformat(entries[-1].time), costs.estimate("", 0, limits)
    for back in (timedelta(days=1), timedelta(days=40)):
        with pytest.raises(CapReached):
            check_caps(spent(entries, later - back), of, limits)
    check_caps(spent(entries, later + timedelta(days=1)), of, limits)


def test_a_register_that_cannot_be_written_lets_nothing_out(bench: Bench) -> None:
    preview = bench.preview()
    approval = bench.desk.approve(preview)
    bench.ledger.failures = [MurmurError("The disk is full")]
    with pytest.raises(MurmurError):
        bench.desk.send(preview, approval, lambda event: None, CancelToken())
    assert bench.door.sent == []
