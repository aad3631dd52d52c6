"""Whoever changes, reorders, removes or cuts off entries of the register with the key in hand is found, and where."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher
from tests.fakes.ledger import HOME_ID, MemoryLedger, ticking

from murmur.domain import chain
from murmur.domain.ledger import Entry, Head, LedgerCheck, LedgerEvent, Record
from murmur.services.register import RegisterDesk
from murmur.storage.ledger import Ledger, LedgerDamaged

KEY = b"k" * 32
RECORDS = [
    Record(LedgerEvent.CLOUD_SWITCHED, detail={"to": "on"}),
    Record(LedgerEvent.SHARING_CHANGED, "Clients", detail={"from": "off", "to": "ask"}),
    Record(LedgerEvent.DISCLOSURE, "Clients", "models.example:8443", "ab" * 32, 1234, 0.0125, "yes-1", {"a": "1"}),
    Record(LedgerEvent.OUTCOME, "Clients", "models.example:8443", "ab" * 32, 1234, 0.013, detail={"entry": "3"}),
    Record(LedgerEvent.DELETED, detail={"kind": "document", "ids": "0a1b"}),
    Record(LedgerEvent.EXPORTED, detail={"kind": "register", "format": "csv", "entries": "5"}),
]
COLUMNS = "number time user event collection host payload_sha256 bytes cost approval detail previous digest".split()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Head]:
    """A register with six entries, closed, and the head it had."""
    path = tmp_path_factory.mktemp("written") / "ledger.db"
    ledger = Ledger(path, KEY, HOME_ID, ticking(), lambda: "anna")
    desk = RegisterDesk(ledger, ticking())
    for record in RECORDS:
        desk.record(record)
    head = desk.head()
    ledger.close()
    return path, head


@pytest.fixture
def copy(written: tuple[Path, Head], tmp_path: Path) -> Path:
    return Path(shutil.copy(written[0], tmp_path / "ledger.db"))


@contextmanager
def attacker(path: Path) -> Iterator[Any]:
    """Somebody with the key and another program, for whom nothing is refused."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("DROP TRIGGER entry_stays")
    connection.execute("DROP TRIGGER entry_stays_as_it_is")
    yield connection
    connection.close()


def verified(path: Path, head: Head | None = None) -> LedgerCheck:
    ledger = Ledger(path, KEY, HOME_ID)
    try:
        return RegisterDesk(ledger, ticking()).check(head)
    finally:
        ledger.close()


def test_the_file_refuses_changes_made_by_mistake(copy: Path) -> None:
    ledger = Ledger(copy, KEY, HOME_ID)
    for statement in ("UPDATE entries SET bytes = 1", "DELETE FROM entries", "INSERT INTO entries (number) VALUES (3)"):
        with pytest.raises(sqlcipher.DatabaseError):
            ledger._database.change(statement)
    assert RegisterDesk(ledger, ticking()).check().whole
    ledger.close()


@pytest.mark.parametrize("column", COLUMNS)
def test_any_column_of_any_entry_that_was_changed(column: str, copy: Path, written: tuple[Path, Head]) -> None:
    changes = {
        "number": ["number + 100", "-number"],
        "bytes": ["bytes + 1", "-bytes - 1"],
        "cost": ["ifnull(cost, '') || '1'", "CASE WHEN cost IS NULL THEN '0.0' END", "ifnull(cost, '0') || '0'"],
        "detail": ["detail || ' '", "'{}'", "'[]'", "'{'", "replace(detail, ':', ': ')"],
        "event": ["'outcome '", "'policy_changed'", "''"],
        "time": ["replace(time, '2026', '2025')", "time || 'Z'"],
    }.get(column, [f"{column} || ' '", f"{column} || 'é'", f"upper({column}) || x'00'"])
    with attacker(copy) as database:
        for place in range(1, len(RECORDS) + 1):
            for change in changes:
                database.execute("BEGIN")
                database.execute(f"UPDATE entries SET {column} = {change} WHERE number = {place}")
                found = check_over(database)
                database.execute("ROLLBACK")
                expected = 1 if (column, change) == ("number", "-number") else place
                assert found.broken_at == expected, (place, change, found)
                assert str(expected) in found.why or "first" in found.why


def check_over(database: Any) -> LedgerCheck:
    """What the store reads from the attacker's own connection, before it is put back as it was."""
    ledger = Ledger.__new__(Ledger)
    ledger.home_id = HOME_ID
    ledger._database = RawDatabase(database)  # type: ignore[assignment]
    return RegisterDesk(ledger, ticking()).check()


class RawDatabase:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def rows(self, sql: str, parameters: tuple[Any, ...]) -> list[Any]:
        found: list[Any] = self._connection.execute(sql, parameters).fetchall()
        return found


def rehashed(entries: list[Entry]) -> list[Entry]:
    """The chain made anew over what the attacker wants to stand there."""
    made: list[Entry] = []
    for number, entry in enumerate(entries, 1):
        previous = made[-1].digest if made else chain.beginning(HOME_ID)
        made.append(chain.sealed(number, entry.time, entry.user, entry.record, previous))
    return made


FORGERIES: dict[str, tuple[Callable[[list[Entry]], list[Entry]], int]] = {
    "first removed": (lambda e: e[1:], 1),
    "one removed": (lambda e: [*e[:2], *e[3:]], 3),
    "one removed, the others counted anew": (
        lambda e: [replace(one, number=n) for n, one in enumerate([*e[:2], *e[3:]], 1)],
        3,
    ),
    "two swapped": (lambda e: [e[0], replace(e[2], number=2), replace(e[1], number=3), *e[3:]], 2),
    "one inserted": (
        lambda e: (
            [*e[:2], chain.sealed(3, e[1].time, "eve", RECORDS[0], e[1].digest), *e[2:]][:3]
            + [replace(one, number=one.number + 1) for one in e[2:]]
        ),
        4,
    ),
    "one changed with its own hash": (
        lambda e: [*e[:2], chain.sealed(3, e[2].time, "eve", e[2].record, e[1].digest), *e[3:]],
        3,
    ),
    "one doubled": (lambda e: [*e, replace(e[5], number=7)], 7),
    "one before the first": (lambda e: [replace(e[0], number=0), *e], 1),
    "another library's": (
        lambda e: [chain.sealed(1, e[0].time, "anna", e[0].record, chain.beginning("other")), *e[1:]],
        1,
    ),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_order_is_found_without_a_head(forgery: str, copy: Path) -> None:
    forge, place = FORGERIES[forgery]
    rewrite(copy, forge)
    found = verified(copy)
    assert found.broken_at == place, found
    assert found.why


BEFORE_A_HEAD: dict[str, tuple[Callable[[list[Entry]], list[Entry]], int]] = {
    "the last cut off": (lambda e: e[:-1], 6),
    "all but one cut off": (lambda e: e[:1], 2),
    "everything cut off": (lambda e: [], 1),
    "the last changed with its own hash": (
        lambda e: [*e[:5], chain.sealed(6, e[5].time, "eve", e[5].record, e[4].digest)],
        6,
    ),
    "one removed and all made anew": (lambda e: rehashed([*e[:2], *e[3:]]), 6),
    "one removed, all made anew, one more": (lambda e: rehashed([*e[:2], *e[3:], e[0]]), 6),
    "one changed and all made anew": (lambda e: rehashed([e[0], replace(e[1], user="eve"), *e[2:]]), 6),
    "two swapped and all made anew": (lambda e: rehashed([e[1], e[0], *e[2:]]), 6),
}


@pytest.mark.parametrize("forgery", BEFORE_A_HEAD)
def test_a_chain_made_anew_is_found_by_a_head_kept_elsewhere(
    forgery: str, copy: Path, written: tuple[Path, Head]
) -> None:
    forge, place = BEFORE_A_HEAD[forgery]
    rewrite(copy, forge)
    assert verified(copy).whole, "no program can see this without the head"
    found = verified(copy, written[1])
    assert found.broken_at == place, found
    assert str(place) in found.why or "ends with entry" in found.why


def rewrite(path: Path, forge: Callable[[list[Entry]], list[Entry]]) -> None:
    ledger = Ledger(path, KEY, HOME_ID)
    forged = forge(ledger.entries())
    ledger.close()
    with attacker(path) as database:
        database.execute("DELETE FROM entries")
        for entry in forged:
            said = chain.values(entry) | {"detail": chain.canonical(entry.record.detail)}
            row = (*said.values(), entry.digest)
            database.execute(f"INSERT INTO entries VALUES ({', '.join('?' * len(row))})", row)


def test_a_damaged_file_is_whole_up_to_where_it_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    ledger = Ledger(path, KEY, HOME_ID, ticking(), lambda: "anna")
    for number in range(60):
        ledger.record(Record(LedgerEvent.DELETED, detail={"ids": f"{number:04}" * 60}))
    ledger.close()
    content = bytearray(path.read_bytes())
    content[6 * 4096 + 77] ^= 1
    path.write_bytes(content)
    found = verified(path)
    assert not found.whole
    assert found.broken_at == found.entries + 1
    assert 1 < found.broken_at < 60
    assert "damaged" in found.why
    ledger = Ledger(path, KEY, HOME_ID)
    with pytest.raises(LedgerDamaged):
        ledger.entries()
    ledger.close()


def test_what_is_no_entry_any_more_is_not_listed_and_hides_no_other(copy: Path) -> None:
    with attacker(copy) as database:
        database.execute("UPDATE entries SET event = 'nothing happened' WHERE number = 2")
    ledger = Ledger(copy, KEY, HOME_ID)
    assert [entry.number for entry in ledger.entries()] == [1, 3, 4, 5, 6]
    ledger.close()


class Choices(dict[str, str]):
    """What the other database remembers."""

    def choice(self, name: str) -> str | None:
        return self.get(name)

    def choose(self, name: str, value: str | None) -> None:
        self[name] = value or ""


def test_a_register_that_was_taken_away_or_put_back_is_missed_by_its_witness(tmp_path: Path) -> None:
    witness, path = Choices(), tmp_path / "ledger.db"
    early = b""
    for number, record in enumerate(RECORDS, 1):
        ledger = Ledger(path, KEY, HOME_ID)
        desk = RegisterDesk(ledger, ticking(), witness)
        desk.record(record)
        assert desk.check().whole
        ledger.close()
        early = path.read_bytes() if number == 4 else early
    path.write_bytes(early)
    ledger = Ledger(path, KEY, HOME_ID)
    assert RegisterDesk(ledger, ticking(), witness).check().broken_at == 5
    ledger.close()
    path.unlink()
    ledger = Ledger(path, KEY, HOME_ID)
    assert RegisterDesk(ledger, ticking(), witness).check().broken_at == 1
    ledger.close()


def test_what_is_registered_later_does_not_hide_that_a_register_was_taken_away_or_put_back(tmp_path: Path) -> None:
    witness, path = Choices(), tmp_path / "ledger.db"
    for number, record in enumerate(RECORDS, 1):
        ledger = Ledger(path, KEY, HOME_ID)
        RegisterDesk(ledger, ticking(), witness).record(record)
        ledger.close()
        if number == 4:
            shutil.copy(path, tmp_path / "early")
    for put_back in (True, False):
        path.unlink()
        if put_back:
            shutil.copy(tmp_path / "early", path)
        for _ in range(len(RECORDS) + 2):  # as many starts, each of which writes something
            ledger = Ledger(path, KEY, HOME_ID)
            desk = RegisterDesk(ledger, ticking(), witness)
            desk.record(Record(LedgerEvent.POLICY_CHANGED))
            assert not desk.check().whole
            ledger.close()


def test_an_entry_that_the_witness_missed_as_the_program_was_killed_does_no_harm(tmp_path: Path) -> None:
    witness = Choices()
    ledger = Ledger(tmp_path / "ledger.db", KEY, HOME_ID)
    RegisterDesk(ledger, ticking(), witness).record(RECORDS[0])
    ledger.record(RECORDS[1])
    desk = RegisterDesk(ledger, ticking(), witness)
    desk.record(RECORDS[2])
    assert desk.check().whole
    assert '"number": 3' in witness[RegisterDesk.SEEN]
    ledger.close()


def test_many_threads_make_one_chain(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.db", KEY, HOME_ID)
    desk = RegisterDesk(ledger, ticking(), Choices())
    made: list[Entry] = []

    def work(name: int) -> None:
        for number in range(10):
            made.append(desk.record(Record(LedgerEvent.DELETED, detail={"ids": f"{name}-{number}"})))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(entry.number for entry in made) == list(range(1, 61))
    assert desk.entries() == sorted(made, key=lambda entry: entry.number)
    assert desk.check().whole
    ledger.close()


TEXT = st.text(st.characters(codec=None), max_size=12)
ANY = st.builds(
    Record,
    st.sampled_from(LedgerEvent),
    TEXT,
    TEXT,
    TEXT,
    st.integers(0, 2**62),
    st.none() | st.floats(),
    TEXT,
    st.dictionaries(TEXT, TEXT, max_size=3),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ANY, min_size=1, max_size=4))
def test_whatever_is_registered_comes_back_as_it_was_and_whole(tmp_path: Path, records: list[Record]) -> None:
    path = tmp_path / "any.db"
    ledger = Ledger(path, KEY, HOME_ID)
    before = len(ledger.entries())
    made = [ledger.record(record) for record in records]
    assert ledger.entries()[before:] == made
    ledger.close()
    assert verified(path).whole


@settings(max_examples=200)
@given(st.lists(st.sampled_from(RECORDS), min_size=1, max_size=8), st.data())
def test_no_other_order_or_choice_of_entries_passes_for_the_register(
    records: list[Record], data: st.DataObject
) -> None:
    store = MemoryLedger(clock=ticking())
    entries = [store.record(record) for record in records]
    head = RegisterDesk(store, ticking()).head()
    places = data.draw(st.lists(st.integers(0, len(entries) - 1), max_size=9))
    renumbered = data.draw(st.booleans())
    found = [entries[place] for place in places]
    store.kept = {
        number: replace(entry, number=number if renumbered else entry.number) for number, entry in enumerate(found, 1)
    }
    check = RegisterDesk(store, ticking()).check(head)
    assert check.whole == (found == entries)
    if not check.whole:
        first = next(
            (n for n, (a, b) in enumerate(zip(found, entries, strict=False)) if a != b), min(len(found), len(entries))
        )
        assert check.broken_at == first + 1
