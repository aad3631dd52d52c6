"""One encrypted file: what a wrong key, a full disk, a damaged page or a second program each mean to a person."""

from __future__ import annotations

import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from murmur.domain.errors import DatabaseDamaged, DiskFull, HomeInUse, HomeUnwritable, MurmurError, NewerHome
from murmur.storage.database import Database, open_database
from murmur.storage.faults import StorageFault, database_error, disk_error, translated
from murmur.storage.files import set_aside
from murmur.storage.migrations import Migration

KEY = b"k" * 32
NOTES = (Migration("notes", ("CREATE TABLE notes (note TEXT)",)),)
LONG = "x" * 3000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "notes.db"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    database = open_database(file, KEY, NOTES)
    yield database
    database.close()


def fill(file: Path, rows: int = 300) -> None:
    database = open_database(file, KEY, NOTES)
    with database.transaction():
        database.change_many("INSERT INTO notes VALUES (?)", [(f"{n} {LONG}",) for n in range(rows)])
    database.close()


def read_all(file: Path, key: bytes = KEY) -> int:
    database = open_database(file, key, NOTES)
    try:
        return sum(len(row[0]) for row in database.rows("SELECT note FROM notes"))
    finally:
        database.close()


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    def half() -> None:
        with database.transaction():
            database.change("INSERT INTO notes VALUES ('one')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert database.rows("SELECT * FROM notes") == []
    with database.transaction():
        database.change("INSERT INTO notes VALUES ('two')")
    assert database.rows("SELECT * FROM notes") == [("two",)]


def test_only_its_owner_may_read_the_files(database: Database, file: Path) -> None:
    database.change("INSERT INTO notes VALUES ('one')")
    files = list(file.parent.iterdir())
    assert {path.name for path in files} == {"notes.db", "notes.db-wal"}, "no shared memory, no journal"
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_what_protects_the_file_is_switched_on(database: Database) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
    }
    assert {name: database.rows(f"PRAGMA {name}")[0][0] for name in expected} == expected


def test_a_file_that_another_process_has_open_is_in_use(database: Database, file: Path) -> None:
    with pytest.raises(HomeInUse):
        open_database(file, KEY, NOTES, patience=0.05)
    assert database.rows("SELECT count(*) FROM notes") == [(0,)]


def test_a_closed_file_can_be_opened_again_and_closed_twice(database: Database, file: Path) -> None:
    database.close()
    database.close()
    assert read_all(file) == 0


@pytest.mark.parametrize("content", [b"", b"x", b"not a database at all " * 400], ids=["empty", "a byte", "other"])
def test_a_file_that_is_no_database_is_damaged_and_left_as_it_is(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        open_database(file, KEY, NOTES)
    assert file.read_bytes() == content


@pytest.mark.parametrize("place", ["the salt", "the first page", "the middle", "the end cut off"])
def test_a_damaged_file_says_so_when_the_damage_is_reached(file: Path, place: str) -> None:
    fill(file)
    content = bytearray(file.read_bytes())
    if place == "the end cut off":
        content = content[: len(content) // 2 + 100]
    else:
        content[{"the salt": 3, "the first page": 700, "the middle": len(content) // 2}[place]] ^= 1
    file.write_bytes(content)
    with pytest.raises(DatabaseDamaged) as damaged:
        read_all(file)
    assert damaged.value.__suppress_context__, "SQLite's own words stay inside"


def test_what_lies_beside_a_damaged_page_can_still_be_read(file: Path) -> None:
    fill(file)
    content = bytearray(file.read_bytes())
    content[len(content) - 2000] ^= 1
    file.write_bytes(content)
    database = open_database(file, KEY, NOTES)
    assert database.rows("SELECT substr(note, 1, 2) FROM notes LIMIT 1") == [("0 ",)]
    assert database.damage()
    database.close()


def test_a_whole_file_has_no_damage(database: Database) -> None:
    assert database.damage() == []


def test_a_key_that_is_not_the_files_own_opens_nothing(file: Path) -> None:
    fill(file, rows=1)
    with pytest.raises(DatabaseDamaged):
        read_all(file, b"w" * 32)
    assert read_all(file) == len(f"0 {LONG}")


def test_a_key_of_another_length_is_refused(file: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(file, b"short", NOTES)


def test_a_file_from_a_newer_murmur_is_left_alone(file: Path) -> None:
    fill(file, rows=1)
    before = file.read_bytes()
    with pytest.raises(NewerHome):
        open_database(file, KEY, ())
    assert file.read_bytes() == before


def test_a_file_moved_away_is_made_anew_without_the_log_it_left_behind(file: Path) -> None:
    fill(file)
    file.with_name("notes.db-wal").write_bytes(b"the log of another file")
    aside = set_aside(file)
    assert read_all(file) == 0
    assert aside.name == "notes.db.aside-1"
    assert file.with_name("notes.db-wal.aside-1").read_bytes() == b"the log of another file"
    aside.replace(file)
    assert read_all(file) > 300 * 3000, "and the one moved away is still whole"


def test_a_file_half_made_by_a_killed_program_is_made_again(file: Path) -> None:
    file.with_name("notes.db.new").write_bytes(b"half")
    assert read_all(file) == 0


def test_a_full_database_says_so_and_what_was_there_stays(database: Database) -> None:
    database.change("INSERT INTO notes VALUES ('kept')")
    ((pages,),) = database.rows("PRAGMA page_count")
    database.rows(f"PRAGMA max_page_count = {pages + 2}")

    def too_much() -> None:
        with database.transaction():
            database.change_many("INSERT INTO notes VALUES (?)", [(LONG,)] * 50)

    with pytest.raises(DiskFull):
        too_much()
    assert database.rows("SELECT note FROM notes") == [("kept",)]
    database.rows("PRAGMA max_page_count = 100000")
    too_much()
    assert database.rows("SELECT count(*) FROM notes") == [(51,)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on file sizes to stand for a quota")
def test_a_quota_used_up_says_so_and_what_was_there_stays(database: Database, file: Path) -> None:
    import resource

    database.change("INSERT INTO notes VALUES ('kept')")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def too_much() -> None:
        with database.transaction():
            database.change_many("INSERT INTO notes VALUES (?)", [(LONG,)] * 3000)

    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, hard))
    try:
        with pytest.raises(StorageFault):
            too_much()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert database.rows("SELECT note FROM notes") == [("kept",)]
    too_much()
    database.close()
    assert read_all(file) == len("kept") + 3000 * 3000


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(MurmurError):
        open_database(tmp_path / "nowhere" / "notes.db", KEY, NOTES)


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_WRITE, StorageFault),
        (sqlite3.SQLITE_READONLY_ROLLBACK, HomeUnwritable),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, HomeUnwritable),
        (sqlite3.SQLITE_CORRUPT_VTAB, DatabaseDamaged),
        (sqlite3.SQLITE_NOTADB, DatabaseDamaged),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, HomeInUse),
        (sqlite3.SQLITE_IOERR_READ, StorageFault),
        (sqlite3.SQLITE_ERROR, type(None)),
        (None, type(None)),
    ],
)
def test_every_code_has_its_meaning(code: int | None, meaning: type[object]) -> None:
    assert type(database_error(code)) is meaning


@pytest.mark.parametrize(
    ("number", "meaning"), [(28, DiskFull), (13, HomeUnwritable), (30, HomeUnwritable), (5, StorageFault)]
)
def test_every_error_of_the_file_system_has_its_meaning(number: int, meaning: type[MurmurError]) -> None:
    assert type(disk_error(OSError(number, "as the system says"))) is meaning


def test_a_wrong_statement_is_our_mistake_and_stays_one(database: Database) -> None:
    with pytest.raises(sqlcipher.OperationalError):
        database.rows("SELECT * FROM nothing")
    with pytest.raises(sqlcipher.IntegrityError), translated():
        raise sqlcipher.IntegrityError
