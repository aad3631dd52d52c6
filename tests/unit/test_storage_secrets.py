"""A home belongs to one program at a time; its key is made once and opens by the keyring or the passphrase alone."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.keyring import FakeKeyring

from murmur.domain.errors import HomeInUse, MurmurError, NewerHome, PassphraseNeeded, UsageError, WrongPassphrase
from murmur.storage import secrets
from murmur.storage.home import Home, HomeDamaged, open_home
from murmur.storage.key_file import Stretching
from murmur.storage.keyring_access import OsKeyring
from murmur.storage.secrets import KeyGone, KeyringRefused, KeyringUnreachable

PASSPHRASE = "five quiet herons at dawn"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "home"


@pytest.fixture
def home(folder: Path) -> Iterator[Home]:
    home = open_home(folder)
    yield home
    home.close()


def reopened(home: Home) -> Home:
    home.close()
    return open_home(home.path)


# The home


def test_a_home_and_its_files_are_for_their_owner_alone(home: Home) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    for path in [home.path, *home.path.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_folder_that_was_there_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_home(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_home_keeps_its_identity(home: Home) -> None:
    again = reopened(home)
    assert again.identity == home.identity
    again.close()


def test_a_second_program_on_the_same_home_is_told_so(home: Home) -> None:
    script = (
        "import sys; from pathlib import Path; from murmur.storage.home import open_home; open_home(Path(sys.argv[1]))"
    )
    other = subprocess.run([sys.executable, "-c", script, str(home.path)], capture_output=True, text=True, check=False)
    assert "HomeInUse" in other.stderr
    with pytest.raises(HomeInUse):
        open_home(home.path)


def test_a_home_can_be_opened_again_once_its_program_was_killed(folder: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from murmur.storage.home import open_home;"
        "home = open_home(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], check=False)
    assert (folder / "lock").exists()
    open_home(folder).close()


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": "x"}', b"\xff"])
def test_a_damaged_identity_is_not_replaced(home: Home, content: bytes) -> None:
    home.close()
    (home.path / "home.json").write_bytes(content)
    with pytest.raises(HomeDamaged):
        open_home(home.path)
    assert (home.path / "home.json").read_bytes() == content


def test_a_lost_identity_is_not_replaced_where_a_library_is(home: Home) -> None:
    home.library_database.write_bytes(b"a library")
    home.close()
    (home.path / "home.json").unlink()
    with pytest.raises(HomeDamaged):
        open_home(home.path)


def test_a_home_of_a_newer_murmur_is_left_alone(home: Home) -> None:
    home.close()
    content = json.dumps({"format": 2, "home_id": "x", "something": "new"})
    (home.path / "home.json").write_text(content)
    with pytest.raises(NewerHome):
        open_home(home.path)
    (home.path / "home.json").unlink()
    open_home(home.path).close()


def test_a_file_in_the_place_of_the_home_is_an_error_a_person_can_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(MurmurError):
        open_home(tmp_path / "file")


# The passphrase


def test_a_passphrase_opens_what_it_closed(home: Home) -> None:
    assert secrets.key_state(home) == "new"
    key = secrets.create_with_passphrase(home, PASSPHRASE)
    assert len(key) == 32
    again = reopened(home)
    assert secrets.key_state(again) == "passphrase"
    assert secrets.unlock(again, PASSPHRASE, FakeKeyring()) == key
    again.close()


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper()])
def test_another_passphrase_does_not(home: Home, wrong: str) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        secrets.unlock(home, wrong, FakeKeyring())


def test_without_a_passphrase_one_is_asked_for(home: Home) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    with pytest.raises(PassphraseNeeded):
        secrets.unlock(home, None, FakeKeyring())


def test_the_same_letters_typed_on_another_system_open_it(home: Home) -> None:
    key = secrets.create_with_passphrase(home, unicodedata.normalize("NFC", "Grüße, café"))
    assert secrets.unlock(home, unicodedata.normalize("NFD", "Grüße, café"), FakeKeyring()) == key


def test_a_passphrase_of_half_characters_is_refused_without_repeating_it(home: Home) -> None:
    with pytest.raises(UsageError) as refused:
        secrets.create_with_passphrase(home, "half \udcff")
    assert "half" not in str(refused.value)
    assert refused.value.__suppress_context__
    secrets.create_with_passphrase(home, PASSPHRASE)
    with pytest.raises(UsageError):
        secrets.unlock(home, "half \udcff", FakeKeyring())


def test_an_empty_passphrase_is_refused_and_the_home_stays_new(home: Home) -> None:
    with pytest.raises(UsageError):
        secrets.create_with_passphrase(home, "")
    assert secrets.key_state(home) == "new"
    assert not home.wrapped_key.exists()


def test_a_second_key_is_never_made(home: Home) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    for create in (secrets.create_in_memory, lambda home: secrets.create_with_keyring(home, FakeKeyring())):
        with pytest.raises(ValueError, match="has a key"):
            create(home)


def test_neither_key_nor_passphrase_stands_in_any_file(home: Home) -> None:
    key = secrets.create_with_passphrase(home, PASSPHRASE)
    other = open_home(home.path.with_name("other"))
    kept = secrets.create_with_keyring(other, FakeKeyring())
    other.close()
    files = b"".join(path.read_bytes() for path in home.path.parent.rglob("*") if path.is_file())
    for secret in (key, kept):
        for written in (secret, secret.hex().encode(), secret.hex().upper().encode()):
            assert written not in files
    assert PASSPHRASE.encode() not in files


def changed(change: Callable[[dict[str, object]], object]) -> Callable[[Home], None]:
    def apply(home: Home) -> None:
        content = json.loads(home.wrapped_key.read_text())
        change(content["passphrase"])
        home.wrapped_key.write_text(json.dumps(content))

    return apply


@pytest.mark.parametrize(
    "damage",
    [
        lambda home: home.wrapped_key.write_bytes(b"{"),
        lambda home: home.wrapped_key.unlink(),
        changed(lambda kept: kept.pop("salt")),
        changed(lambda kept: kept.update(nonce="AA==")),
        changed(lambda kept: kept.update(stretching={"passes": 1, "memory_kib": 8, "lanes": 1})),
        changed(lambda kept: kept.update(stretching={"passes": 3, "memory_kib": 1 << 40, "lanes": 4})),
    ],
    ids=["cut off", "gone", "no salt", "odd nonce", "too weak", "too greedy"],
)
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(home: Home, damage: Callable[[Home], None]) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    damage(home)
    with pytest.raises(HomeDamaged):
        secrets.unlock(home, PASSPHRASE, FakeKeyring())


def test_a_key_file_of_another_home_does_not_open_this_one(home: Home) -> None:
    secrets.create_with_passphrase(home, PASSPHRASE)
    other = open_home(home.path.with_name("other"))
    secrets.create_with_passphrase(other, PASSPHRASE)
    other.close()
    home.wrapped_key.write_bytes(other.wrapped_key.read_bytes())
    with pytest.raises(WrongPassphrase):
        secrets.unlock(home, PASSPHRASE, FakeKeyring())


def test_stronger_stretching_than_todays_is_taken_and_weaker_is_not() -> None:
    assert Stretching().sound()
    assert replace(Stretching(), passes=4, memory_kib=131072).sound()
    assert not replace(Stretching(), passes=2).sound()
    assert not replace(Stretching(), memory_kib=65535).sound()


# The keyring


def test_the_keyring_gives_back_what_it_keeps(home: Home) -> None:
    keyring = FakeKeyring()
    key = secrets.create_with_keyring(home, keyring)
    again = reopened(home)
    assert secrets.key_state(again) == "keyring"
    assert secrets.unlock(again, None, keyring) == key
    assert keyring.keys == {again.identity.home_id: key}
    again.close()


def test_a_keyring_that_refuses_leaves_the_home_new(home: Home) -> None:
    with pytest.raises(KeyringRefused):
        secrets.create_with_keyring(home, FakeKeyring(willing=False))
    assert secrets.key_state(home) == "new"


def test_a_keyring_out_of_reach_is_told_from_one_that_lost_the_key(home: Home) -> None:
    keyring = FakeKeyring()
    secrets.create_with_keyring(home, keyring)
    keyring.reachable = False
    with pytest.raises(KeyringUnreachable):
        secrets.unlock(home, None, keyring)
    keyring.reachable = True
    for lost in ({}, {home.identity.home_id: b"another key of the same length.."}):
        keyring.keys = dict(lost)
        with pytest.raises(KeyGone):
            secrets.unlock(home, None, keyring)


def test_a_key_in_memory_is_gone_with_its_program(home: Home) -> None:
    assert len(secrets.create_in_memory(home)) == 32
    assert secrets.key_state(home) == "new"


DESKTOP = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "DISPLAY": ":0"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have their keyring")
@pytest.mark.parametrize(
    "environment",
    [{}, {"DISPLAY": ":0"}, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}],
    ids=["nothing", "no bus", "no display"],
)
def test_without_a_desktop_no_keyring_is_tried(environment: dict[str, str]) -> None:
    keyring = OsKeyring(environment)
    assert not keyring.available()
    assert keyring.get("home") is None
    assert not keyring.set("home", b"key")


@pytest.mark.skipif(sys.platform != "linux", reason="a bus that answers nobody exists on Linux only")
def test_a_desktop_without_a_keyring_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not OsKeyring(DESKTOP).available()


def test_a_keyring_switched_off_by_the_person_is_left_alone() -> None:
    assert not OsKeyring({**DESKTOP, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}).available()


def test_looking_for_a_keyring_where_there_is_none_imports_nothing_slow() -> None:
    script = (
        "import sys; from murmur.storage.keyring_access import OsKeyring; from murmur.storage import secrets;"
        "OsKeyring({}).available(); print(sorted({'keyring', 'secretstorage'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
