"""What opens a library can change at any time: the key stays, the old way closes, and a power cut leaves one open."""

from __future__ import annotations

import contextlib
import errno
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2.low_level import Type, hash_secret_raw
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes.keyring import FakeKeyring

from murmur.domain.errors import MurmurError, NewerHome, UsageError, WrongPassphrase
from murmur.storage import recovery_key, secrets
from murmur.storage.home import Home, open_home
from murmur.storage.key_file import NoRecoveryKey, WrongRecoveryKey, decoded
from murmur.storage.recovery_key import RecoveryKeyMistyped
from murmur.storage.vault import Vault, recovered

OLD, NEW = "five quiet herons at dawn", "nine loud herons at dusk"

FIRST_KEY, FIRST_HOME = bytes(range(32)), "0123456789abcdef0123456789abcdef"
FORMAT_1 = {
    "format": 1,
    "stretching": {"passes": 3, "memory_kib": 65536, "lanes": 4},
    "salt": "AAECAwQFBgcICQoLDA0ODw==",
    "nonce": "AAAAAAAAAAAAAAAA",
    "wrapped": "UkL8TM3yDB1NBC5kYZDdvp+jig4SF3S4YYujM0OMcX0VZq++Do/nkxIi2PWzBPaM",
}


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = open_home(tmp_path / "home")
    yield home
    home.close()


@pytest.fixture
def vault(home: Home, keyring: FakeKeyring) -> Vault:
    return Vault(home, secrets.create_with_passphrase(home, OLD), keyring)


def again(home: Home) -> Home:
    home.close()
    return open_home(home.path)


def test_another_passphrase_opens_the_same_key_and_the_old_one_nothing(
    home: Home, vault: Vault, keyring: FakeKeyring
) -> None:
    key = secrets.unlock(home, OLD, keyring)
    assert vault.set_passphrase(NEW)
    home = again(home)
    assert secrets.unlock(home, NEW, keyring) == key
    with pytest.raises(WrongPassphrase):
        secrets.unlock(home, OLD, keyring)
    home.close()


def test_nobody_is_taken_for_the_owner(vault: Vault) -> None:
    vault.prove(OLD)
    with pytest.raises(WrongPassphrase):
        vault.prove(NEW)
    with pytest.raises(UsageError):
        vault.set_passphrase("")
    vault.prove(OLD)


def test_the_recovery_key_opens_it_and_a_renewed_one_voids_it(home: Home, vault: Vault, keyring: FakeKeyring) -> None:
    with pytest.raises(NoRecoveryKey):
        recovered(home, recovery_key.written(bytes(32)), keyring)
    first = vault.new_recovery_key()
    assert vault.facts().recovery_key
    recovered(home, first.lower().replace("-", " "), keyring).set_passphrase(NEW)
    vault.prove(NEW)
    second = vault.new_recovery_key()
    with pytest.raises(WrongRecoveryKey):
        recovered(home, first, keyring)
    recovered(home, second, keyring)
    vault.prove(NEW)  # the passphrase is not touched by it
    written = b"".join(path.read_bytes() for path in home.path.iterdir() if path.is_file())
    for key in (first, second):
        assert key.encode() not in written
        assert recovery_key.read(key) not in written


def test_the_key_moves_into_the_keyring_and_out_again(home: Home, vault: Vault, keyring: FakeKeyring) -> None:
    paper = vault.new_recovery_key()
    key = secrets.unlock(home, OLD, keyring)
    vault.keep_in_keyring()
    assert (vault.facts().kept, keyring.keys) == ("keyring", {home.identity.home_id: key})
    assert decoded(home.wrapped_key.read_bytes()).passphrase is None
    assert secrets.unlock(home, None, keyring) == key
    recovered(home, paper, keyring)
    assert vault.set_passphrase(NEW)
    assert (vault.facts().kept, keyring.keys) == ("passphrase", {})
    assert secrets.unlock(home, NEW, keyring) == key
    recovered(home, paper, keyring)


def test_a_keyring_that_lost_the_key_is_recovered_from(home: Home, keyring: FakeKeyring) -> None:
    vault = Vault(home, secrets.create_with_keyring(home, keyring), keyring)
    paper = vault.new_recovery_key()
    keyring.keys = {}
    with pytest.raises(secrets.KeyGone) as gone:
        vault.prove(None)
    assert "recovery key" in gone.value.advice
    recovered(home, paper, keyring).set_passphrase(NEW)
    vault.prove(NEW)


def test_a_keyring_that_does_not_forget_is_told(home: Home, keyring: FakeKeyring) -> None:
    vault = Vault(home, secrets.create_with_keyring(home, keyring), keyring)
    keyring.willing = False
    assert not vault.set_passphrase(NEW)
    vault.prove(NEW)


@pytest.mark.parametrize("fails", ["key.json", "home.json"])
def test_a_power_cut_at_any_step_leaves_a_way_in(
    home: Home, vault: Vault, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    key = secrets.unlock(home, OLD, keyring)
    replace = Path.replace

    def cut(draft: Path, target: Path) -> Path:
        if target.name == fails:
            raise OSError(errno.EIO, "cut")
        return replace(draft, target)

    monkeypatch.setattr(Path, "replace", cut)
    for change in (vault.keep_in_keyring, lambda: vault.set_passphrase(NEW)):
        with contextlib.suppress(MurmurError):
            change()
        home.close()
        now = open_home(home.path)
        opened = [p for p in (OLD, NEW, None) if opens(now, p, keyring, key)]
        now.close()
        assert opened
    monkeypatch.undo()


def opens(home: Home, passphrase: str | None, keyring: FakeKeyring, key: bytes) -> bool:
    try:
        return secrets.unlock(home, passphrase, keyring) == key
    except MurmurError:
        return False


def test_a_stale_passphrase_goes_when_the_keyring_opens(home: Home, vault: Vault, keyring: FakeKeyring) -> None:
    before = home.wrapped_key.read_bytes()
    vault.keep_in_keyring()
    home.wrapped_key.write_bytes(before)
    secrets.unlock(home, None, keyring)
    assert decoded(home.wrapped_key.read_bytes()).passphrase is None


def test_a_key_file_of_the_first_format_opens_and_becomes_one_of_the_second(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    check = secrets.check_of(FIRST_HOME, FIRST_KEY)
    identity = {"format": 1, "home_id": FIRST_HOME, "key_kept": "passphrase", "key_check": check}
    (tmp_path / "home.json").write_text(json.dumps(identity))
    (tmp_path / "key.json").write_text(json.dumps(FORMAT_1))
    home = open_home(tmp_path)
    assert secrets.unlock(home, OLD, keyring) == FIRST_KEY
    with pytest.raises(WrongPassphrase):
        secrets.unlock(home, NEW, keyring)
    paper = Vault(home, FIRST_KEY, keyring).new_recovery_key()
    assert json.loads(home.wrapped_key.read_text())["format"] == 2
    assert secrets.unlock(home, OLD, keyring) == FIRST_KEY
    recovered(home, paper, keyring).set_passphrase(NEW)
    assert secrets.unlock(home, NEW, keyring) == FIRST_KEY
    home.close()


def test_a_key_file_of_a_newer_murmur_is_left_alone(home: Home, vault: Vault) -> None:
    home.wrapped_key.write_text(json.dumps({"format": 3, "something": "new"}))
    with pytest.raises(NewerHome):
        vault.prove(OLD)


@given(st.binary(min_size=32, max_size=32))
def test_a_recovery_key_is_read_as_it_was_written(secret: bytes) -> None:
    written = recovery_key.written(secret)
    assert [len(group) for group in written.split("-")] == [4] * 14
    assert recovery_key.read(written) == secret
    assert recovery_key.read(written.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == secret


@given(st.binary(min_size=32, max_size=32), st.data())
def test_a_slip_in_a_recovery_key_is_noticed(secret: bytes, data: st.DataObject) -> None:
    letters = list(recovery_key.written(secret))
    at = data.draw(st.integers(0, len(letters) - 1).filter(lambda place: letters[place] != "-"))
    letters[at] = data.draw(st.sampled_from([one for one in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if one != letters[at]]))
    with pytest.raises(RecoveryKeyMistyped):
        recovery_key.read("".join(letters))


@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.booleans())
def test_the_group_of_a_slip_is_named(secret: bytes, at: int, swapped: bool) -> None:
    groups = recovery_key.written(secret).split("-")
    letters = list("".join(groups))
    other = at + 1 if at < 55 else at - 1
    if swapped and letters[at] != letters[other]:
        letters[at], letters[other] = letters[other], letters[at]
    else:
        letters[at] = "7" if letters[at] != "7" else "8"
    with pytest.raises(RecoveryKeyMistyped) as failed:
        recovery_key.read("".join(letters))
    assert failed.value.advice in {f"Compare group {place // 4 + 1} with the paper again" for place in (at, other)}


def test_a_group_of_another_length_is_named() -> None:
    groups = recovery_key.written(b"k" * 32).split("-")
    for number, group in enumerate(groups, start=1):
        with pytest.raises(RecoveryKeyMistyped, match=f"Group {number} must have four"):
            recovery_key.read(" ".join([*groups[: number - 1], group[1:], *groups[number:]]))
    with pytest.raises(RecoveryKeyMistyped, match="and here are 52"):
        recovery_key.read("-".join(groups[1:]))


@given(st.text())
def test_anything_else_is_no_recovery_key(text: str) -> None:
    with pytest.raises(RecoveryKeyMistyped):
        recovery_key.read(text)


@pytest.mark.proof
@pytest.mark.timeout(1800)
def test_a_thousand_wrong_passphrases_cost_what_argon2id_should(
    home: Home, vault: Vault, capsys: pytest.CaptureFixture[str]
) -> None:
    """No way round the stretching: each try costs what one derivation costs on this computer, measured in between."""
    kept = decoded(home.wrapped_key.read_bytes()).passphrase
    assert kept is not None
    way = kept.stretching
    assert (way.passes, way.memory_kib, way.lanes) == (3, 65536, 4)
    spent = bare = 0.0
    began = time.perf_counter()
    for number in range(1000):
        before = time.process_time()
        with pytest.raises(WrongPassphrase):
            vault.prove(f"wrong {number}")
        spent += time.process_time() - before
        if number % 10 == 0:
            before = time.process_time()
            hash_secret_raw(b"wrong", kept.salt, way.passes, way.memory_kib, way.lanes, 32, Type.ID)
            bare += time.process_time() - before
    with capsys.disabled():
        print(
            f"\n1,000 wrong passphrases: {spent:.1f} s of processor; 100 bare derivations: {bare:.1f} s; "
            f"ratio {spent / (10 * bare):.3f}; {time.perf_counter() - began:.0f} s in all"
        )
    assert 0.9 < spent / (10 * bare) < 1.25
    vault.prove(OLD)
