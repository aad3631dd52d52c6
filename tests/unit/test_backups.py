"""A backup brings everything back on another computer; one that was cut short or changed by a byte brings nothing."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher
from tests.fakes.keyring import FakeKeyring
from tests.fakes.new_documents import new_document

from murmur.domain.errors import HomeInUse, MurmurError, UsageError, WrongPassphrase
from murmur.domain.ledger import LedgerEvent, Record
from murmur.storage import backups, recovery_key, secrets
from murmur.storage.backups import BackupDamaged, BackupNeedsKey
from murmur.storage.conversations import Conversations
from murmur.storage.home import Home, open_home
from murmur.storage.key_file import KeyFile, WrongRecoveryKey
from murmur.storage.ledger import Ledger
from murmur.storage.passages import SqlitePassageStore
from murmur.storage.vault import Vault, WaysBack

OLD, NEW = "five quiet herons at dawn", "nine loud herons at dusk"
MARK = "qaggalorem"


def by_passphrase(passphrase: str) -> backups.Opening:
    return lambda kept, home_id: kept.by_passphrase(passphrase, home_id)


def by_recovery_key(typed: str) -> backups.Opening:
    return lambda kept, home_id: kept.by_recovery_key(typed, home_id)


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = open_home(tmp_path / "home")
    yield home
    home.close()


def vault_of(home: Home, key: bytes, keyring: FakeKeyring) -> Vault:
    """With a document, a conversation, settings and a model of one's own; its databases are open, as in the window."""
    store = SqlitePassageStore(home.library_database, key)
    store.put(new_document("/a.pdf", [[f"{MARK} is due."]]))
    conversations = Conversations(home.conversations_database, key)
    conversations.keep_draft(conversations.new(), MARK)
    ledger = Ledger(home.ledger_database, key, home.identity.home_id)
    ledger.record(Record(LedgerEvent.KEY_CHANGED, detail={"mark": MARK}))
    home.settings.write_text('{"answers": {"passages": 9}}')
    (home.path / "models.toml").write_text("# mine")
    (home.path / "models").mkdir()
    (home.path / "models" / "large.gguf").write_bytes(bytes(1000))
    databases = {
        "library/library.db": store.copy_to,
        "conversations.db": conversations.copy_to,
        "ledger.db": ledger.copy_to,
    }
    return Vault(home, key, keyring, databases, ledger.record)


@pytest.fixture
def vault(home: Home, keyring: FakeKeyring) -> Vault:
    return vault_of(home, secrets.create_with_passphrase(home, OLD), keyring)


def test_everything_but_models_comes_back(home: Home, vault: Vault, tmp_path: Path) -> None:
    target = tmp_path / "murmur.backup"
    made = vault.backup(target)
    assert (made.path, made.bytes) == (target, target.stat().st_size)
    content = target.read_bytes()
    assert MARK.encode() not in content
    assert b"/a.pdf" not in content
    assert list((home.library / "temporary").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "murmur.backup"]
    found = backups.restore(target, tmp_path / "second", by_passphrase(OLD))
    assert found.made == made.made
    second = open_home(tmp_path / "second")
    key = secrets.unlock(second, OLD, FakeKeyring())
    store = SqlitePassageStore(second.library_database, key)
    assert [document.path for document in store.documents()] == ["/a.pdf"]
    store.close()
    conversations = Conversations(second.conversations_database, key)
    assert [one.draft for one in conversations.conversations()] == [MARK]
    conversations.close()
    ledger = Ledger(second.ledger_database, key, second.identity.home_id)
    first, last = ledger.entries()
    assert (first.record.detail, last.record.detail["what"]) == ({"mark": MARK}, "restored from a backup")
    ledger.close()
    second.close()
    assert json.loads(second.settings.read_text())["answers"]["passages"] == 9
    assert (second.path / "models.toml").read_text() == "# mine"
    assert not (second.path / "models").exists()


def test_what_was_deleted_is_not_in_a_backup_made_after(home: Home, keyring: FakeKeyring, tmp_path: Path) -> None:
    key = secrets.create_with_passphrase(home, OLD)
    store = SqlitePassageStore(home.library_database, key)
    gone = store.put(new_document("/a.pdf", [[f"{MARK} is due."]]))
    store.put(new_document("/b.pdf", [["Rent is due."]]))
    store.remove(gone.document_id)
    Vault(home, key, keyring, {"library/library.db": store.copy_to}).backup(tmp_path / "murmur.backup")
    store.close()
    backups.restore(tmp_path / "murmur.backup", tmp_path / "second", by_passphrase(OLD))
    exported = exported_in_clear(tmp_path / "second" / "library" / "library.db", key)
    assert b"rent is due" in exported
    assert MARK.encode() not in exported


@pytest.mark.parametrize("by_key", [False, True])
def test_a_backup_becomes_the_library_of_a_new_home_that_is_open(
    home: Home, vault: Vault, tmp_path: Path, by_key: bool
) -> None:
    paper = vault.new_recovery_key()
    vault.backup(tmp_path / "murmur.backup")
    second = open_home(tmp_path / "second")
    (second.path / "window.json").write_text("{}")
    (second.library / "library.db").write_bytes(b"left by a restore that a power cut ended")
    before = sorted(path.name for path in second.path.iterdir())
    ways = WaysBack(second, FakeKeyring())
    with pytest.raises(WrongPassphrase):
        ways.restore(tmp_path / "murmur.backup", "wrong", None, None)
    assert sorted(path.name for path in second.path.iterdir()) == before
    secret = (None, paper, NEW) if by_key else (OLD, None, None)
    ways.restore(tmp_path / "murmur.backup", *secret)
    key = secrets.unlock(second, NEW if by_key else OLD, FakeKeyring())
    store = SqlitePassageStore(second.library_database, key)
    assert [document.path for document in store.documents()] == ["/a.pdf"]
    store.close()
    assert (second.path / "window.json").exists()
    assert json.loads(second.settings.read_text())["answers"]["passages"] == 9
    with pytest.raises(UsageError):
        ways.restore(tmp_path / "murmur.backup", *secret)
    with pytest.raises(HomeInUse):
        open_home(second.path)
    second.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "murmur.backup", "second"]


def exported_in_clear(database: Path, key: bytes) -> bytes:
    connection = sqlcipher.connect(str(database), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("ATTACH DATABASE ? AS clear KEY ''", (str(database.with_name("clear.db")),))
    connection.execute("SELECT sqlcipher_export('clear')")
    connection.close()
    return database.with_name("clear.db").read_bytes().lower()


def test_a_key_in_the_keyring_alone_needs_a_recovery_key_first(
    home: Home, keyring: FakeKeyring, tmp_path: Path
) -> None:
    vault = vault_of(home, secrets.create_with_keyring(home, keyring), keyring)
    target = tmp_path / "murmur.backup"
    with pytest.raises(BackupNeedsKey):
        vault.backup(target)
    assert not target.exists()
    paper = vault.new_recovery_key()
    vault.backup(target)
    other = recovery_key.written(bytes(32))
    with pytest.raises(WrongRecoveryKey):
        backups.restore(target, tmp_path / "second", by_recovery_key(other), NEW)
    backups.restore(target, tmp_path / "second", by_recovery_key(paper), NEW)
    second = open_home(tmp_path / "second")
    assert secrets.key_state(second) == "passphrase"
    assert secrets.unlock(second, NEW, FakeKeyring()) == secrets.unlock(home, None, keyring)
    second.close()


def test_another_passphrase_restores_nothing(vault: Vault, tmp_path: Path) -> None:
    target = tmp_path / "murmur.backup"
    vault.backup(target)
    with pytest.raises(WrongPassphrase):
        backups.restore(target, tmp_path / "second", by_passphrase(NEW))
    assert not (tmp_path / "second").exists()


def test_a_folder_that_holds_anything_is_left_alone(vault: Vault, tmp_path: Path) -> None:
    target = tmp_path / "murmur.backup"
    vault.backup(target)
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("dear")
    with pytest.raises(UsageError):
        backups.restore(target, full, by_passphrase(OLD))
    assert [path.name for path in full.iterdir()] == ["letter.txt"]


@pytest.fixture
def quick(home: Home, keyring: FakeKeyring, tmp_path: Path) -> tuple[bytes, Callable[[bytes], None]]:
    """A backup, and a way to restore another content, with a key that costs no stretching."""
    key = secrets.create_with_keyring(home, keyring)
    vault = vault_of(home, key, keyring)
    vault.new_recovery_key()
    target = tmp_path / "murmur.backup"
    vault.backup(target)
    whole = target.read_bytes()

    def opening(kept: KeyFile, home_id: str) -> bytes:
        return key

    def tried(content: bytes) -> None:
        target.write_bytes(content)
        backups.restore(target, tmp_path / "second", opening, None)

    return whole, tried


def test_every_thousandth_byte_flipped_and_every_cut_is_refused_before_anything_is_written(
    quick: tuple[bytes, Callable[[bytes], None]], tmp_path: Path
) -> None:
    whole, tried = quick
    places = [*range(0, len(whole), 1000), *range(len(whole) - 300, len(whole))]
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 0x20  # of the hashes' letters it changes nothing but the capitals
        with pytest.raises(BackupDamaged):
            tried(bytes(changed))
    for length in [0, 1, 100, *range(0, len(whole), 20_000), len(whole) - 1]:
        with pytest.raises(BackupDamaged):
            tried(whole[:length])
    with pytest.raises(BackupDamaged):
        tried(whole + b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "murmur.backup"]
    tried(whole)


def test_a_change_with_its_sum_made_right_again_is_refused_for_want_of_the_key(
    quick: tuple[bytes, Callable[[bytes], None]], tmp_path: Path
) -> None:
    whole, tried = quick
    for place in range(40, len(whole) - backups.COMMENT, 9973):
        changed = bytearray(whole)
        changed[place] ^= 1
        digest = hashlib.sha256(changed[: -backups.COMMENT]).hexdigest().encode()
        changed[-backups.COMMENT : -backups.COMMENT // 2] = digest
        with pytest.raises(MurmurError):
            tried(bytes(changed))
        assert not (tmp_path / "second").exists()


def test_a_backup_names_nothing_but_its_own_files(quick: tuple[bytes, Callable[[bytes], None]], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "murmur.backup") as archive:
        assert sorted(archive.namelist()) == sorted([*backups.SMALL_FILES, *backups.DATABASES, backups.MANIFEST])
        assert all(one.compress_type == zipfile.ZIP_STORED for one in archive.infolist())


def test_copies_that_a_killed_backup_left_are_removed(home: Home) -> None:
    left = home.library / "temporary" / "backup-of-library.db"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"x")
    Vault(home, b"k" * 32, FakeKeyring())
    assert not left.exists()
