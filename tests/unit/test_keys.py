"""Which way a home opens, and what a policy that requires a passphrase changes about it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.keyring import FakeKeyring

from murmur.bootstrap.keys import Keys, PassphraseRequired
from murmur.domain.errors import PassphraseNeeded, WrongPassphrase
from murmur.storage import secrets
from murmur.storage.home import Home, open_home
from murmur.storage.policy import PolicyUnusable
from murmur.storage.vault import KeyringForbidden, Vault

WORDS = "five quiet herons at dawn"


class Scene:
    def __init__(self, home: Home) -> None:
        self.home = home
        self.keyring = FakeKeyring()
        self.required = False
        self.keys = Keys(home, self.keyring, lambda: self.required)

    def in_keyring(self) -> bytes:
        return secrets.create_with_keyring(self.home, self.keyring)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    home = open_home(tmp_path / "home")
    yield Scene(home)
    home.close()


def test_without_a_policy_the_keyring_is_enough(scene: Scene) -> None:
    assert scene.keys.needs(None) == "nothing"
    key = scene.keys.key(None)
    assert scene.keys.key(None) == key
    assert secrets.key_state(scene.home) == "keyring"


def test_a_new_home_asks_for_a_passphrase_where_one_is_required(scene: Scene) -> None:
    scene.required = True
    assert scene.keys.needs(None) == "new_passphrase"
    with pytest.raises(PassphraseNeeded):
        scene.keys.key(None)
    assert secrets.key_state(scene.home) == "new"
    scene.keys.key(WORDS)
    assert secrets.key_state(scene.home) == "passphrase"
    assert not scene.keyring.keys


def test_a_home_in_the_keyring_opens_no_more_until_a_passphrase_is_chosen(scene: Scene) -> None:
    key = scene.in_keyring()
    scene.required = True
    assert scene.keys.needs(None) == scene.keys.needs("given") == "replacing_passphrase"
    for given in (None, "one from the environment is not chosen"):
        with pytest.raises(PassphraseRequired, match="murmur vault passphrase"):
            scene.keys.key(given)
    assert secrets.key_state(scene.home) == "keyring"
    assert scene.keys.key(WORDS, WORDS) == key
    assert secrets.key_state(scene.home) == "passphrase"
    assert not scene.keyring.keys
    assert not scene.keys.left_in_keyring
    assert scene.keys.needs(None) == "passphrase"
    assert scene.keys.key(WORDS, WORDS) == key
    with pytest.raises(WrongPassphrase):
        scene.keys.key("another one", "another one")


def test_a_keyring_that_keeps_the_key_all_the_same_is_told(scene: Scene) -> None:
    scene.in_keyring()
    scene.required = True
    scene.keyring.willing = False
    scene.keys.key(WORDS, WORDS)
    assert scene.keys.left_in_keyring


def test_the_command_that_chooses_a_passphrase_opens_what_the_keyring_has(scene: Scene) -> None:
    key = scene.in_keyring()
    scene.required = True
    vault = Vault(scene.home, scene.keys.for_choosing(None), scene.keyring, passphrase_required=True)
    vault.set_passphrase(WORDS)
    assert scene.keys.key(WORDS) == key
    with pytest.raises(KeyringForbidden):
        vault.keep_in_keyring()
    assert secrets.key_state(scene.home) == "passphrase"
    assert not scene.keyring.keys


def test_without_a_terminal_a_command_says_what_to_do(scene: Scene) -> None:
    scene.in_keyring()
    with pytest.raises(PassphraseRequired):
        Keys(scene.home, scene.keyring, lambda: True, lambda: False).for_command(None)


def test_on_a_terminal_a_command_asks_for_one(scene: Scene) -> None:
    key = scene.in_keyring()
    asked: list[tuple[str, bool]] = []

    def typed(words: str, *, twice: bool = False) -> str:
        asked.append((words, twice))
        return WORDS

    assert Keys(scene.home, scene.keyring, lambda: True, lambda: True, typed).for_command(None) == key
    assert asked == [("Your organisation requires a passphrase. Choose one (it cannot be reset): ", True)]
    assert secrets.key_state(scene.home) == "passphrase"


def test_a_policy_that_cannot_be_used_is_told_when_the_home_is_opened(scene: Scene) -> None:
    scene.in_keyring()

    def unusable() -> bool:
        raise PolicyUnusable

    keys = Keys(scene.home, scene.keyring, unusable)
    assert keys.needs(None) == "nothing"  # the window opens, and says why it opens no library
    with pytest.raises(PolicyUnusable):
        keys.key(None)
