"""What every register does, the one in memory that tests use and the encrypted file: it grows, and shows any change."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.ledger import HOME_ID, MemoryLedger, ticking

from murmur.domain.errors import UsageError
from murmur.domain.ledger import LedgerEvent, Record
from murmur.services.ledger import LedgerService
from murmur.services.register import RegisterDesk, RegisterNotWritten
from murmur.storage.ledger import Ledger

Store = MemoryLedger | Ledger

SENT = Record(LedgerEvent.DISCLOSURE, "Clients", "models.example", "ab" * 32, 1234, 0.0125, "yes-1", {"passages": "3"})


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryLedger(clock=ticking())
        return
    real = Ledger(tmp_path / "ledger.db", b"k" * 32, HOME_ID, ticking(), lambda: "anna")
    yield real
    real.close()


@pytest.fixture
def desk(store: Store) -> RegisterDesk:
    return RegisterDesk(store, lambda: "2026-11-23T12:00:00.000000+00:00")


def test_an_empty_register_is_whole(desk: RegisterDesk) -> None:
    service: LedgerService = desk
    assert service.entries() == []
    assert service.check().whole
    assert service.head().number == 0
    assert service.check(service.head()).whole


def test_what_is_registered_stands_there_in_its_order(desk: RegisterDesk) -> None:
    first = desk.record(SENT)
    second = desk.record(Record(LedgerEvent.DELETED, detail={"kind": "document", "ids": "d1"}))
    assert [first, second] == desk.entries()
    assert (first.number, second.number) == (1, 2)
    assert second.previous == first.digest
    assert first.record == SENT
    assert (first.user, first.time) == ("anna", "2026-11-22T00:00:00.000000+00:00")
    assert desk.check() == desk.check(desk.head())
    assert (desk.check().entries, desk.check().whole) == (2, True)


def test_entries_of_some_events_are_found(store: Store) -> None:
    for event in (LedgerEvent.DELETED, LedgerEvent.EXPORTED, LedgerEvent.DELETED):
        store.record(Record(event))
    assert [entry.number for entry in store.entries([LedgerEvent.DELETED])] == [1, 3]
    assert store.entries([LedgerEvent.OUTCOME]) == []


def test_every_library_has_a_chain_of_its_own(desk: RegisterDesk) -> None:
    other = MemoryLedger("another home", ticking())
    assert desk.record(SENT).digest != other.record(SENT).digest
    with pytest.raises(UsageError):
        desk.check(RegisterDesk(other, ticking()).head())


def test_a_head_is_written_and_read_again(desk: RegisterDesk, tmp_path: Path) -> None:
    desk.record(SENT)
    head = desk.export_head(tmp_path / "head.json")
    assert desk.read_head(tmp_path / "head.json") == head == desk.head()
    desk.record(SENT)
    assert desk.check(head).whole


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"format": "murmur-register"}', b"[1]", b"x" * 99_999])
def test_what_is_no_head_is_not_taken_for_one(desk: RegisterDesk, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "head.json").write_bytes(content)
    with pytest.raises(UsageError):
        desk.read_head(tmp_path / "head.json")
    with pytest.raises(UsageError):
        desk.read_head(tmp_path / "nowhere.json")


def test_it_is_exported_as_csv_for_spreadsheets_that_obey_nothing_in_it(desk: RegisterDesk, tmp_path: Path) -> None:
    desk.record(Record(LedgerEvent.SHARING_CHANGED, collection='=HYPERLINK("http://x")', detail={"to": "never"}))
    desk.record(Record(LedgerEvent.SHARING_CHANGED, collection="Überweisungen, „alt“\n"))
    desk.record(Record(LedgerEvent.SHARING_CHANGED, collection="\uff1d1+1"))
    assert desk.export(tmp_path / "register.CSV") == 3
    text = (tmp_path / "register.CSV").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["collection"] == '\'=HYPERLINK("http://x")'
    assert rows[1]["collection"] == "Überweisungen, „alt“\n"
    assert rows[2]["collection"].startswith("'")
    assert json.loads(rows[0]["detail"]) == {"to": "never"}
    assert rows[1]["previous"] == rows[0]["digest"]
    exported = desk.entries()[-1].record
    assert (exported.event, exported.detail["format"], exported.detail["entries"]) == ("exported", "csv", "3")


def test_it_is_exported_as_json(desk: RegisterDesk, tmp_path: Path) -> None:
    assert desk.export(tmp_path / "empty.json") == 0
    desk.record(SENT)
    assert desk.export(tmp_path / "register.json") == 2
    said = json.loads((tmp_path / "register.json").read_text(encoding="utf-8"))
    assert said["home_id"] == HOME_ID
    assert [entry["event"] for entry in said["entries"]] == ["exported", "disclosure"]
    assert said["entries"][1]["cost"] == "0.0125"


def test_other_endings_and_folders_that_are_not_there_write_nothing(desk: RegisterDesk, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        desk.export(tmp_path / "register.xlsx")
    with pytest.raises(RegisterNotWritten):
        desk.export(tmp_path / "nowhere" / "register.csv")
    with pytest.raises(RegisterNotWritten):
        desk.export_head(tmp_path / "nowhere" / "head.json")
    assert list(tmp_path.glob("*register*")) == []
    assert desk.entries() == []
