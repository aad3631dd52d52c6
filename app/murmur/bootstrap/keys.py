"""How a home's key is come by: from the keyring, with a passphrase, or made for a new home; as the policy wants it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from murmur import cli
from murmur.domain.errors import MurmurError, PassphraseNeeded
from murmur.storage import secrets
from murmur.storage.home import Home
from murmur.storage.keyring_access import Keyring
from murmur.storage.vault import Vault


class PassphraseRequired(MurmurError):
    title = "Your organisation requires a passphrase, and the keyring alone opens this library"
    advice = "Choose one with `murmur vault passphrase`, or start Murmur's window, which asks for it"


class Typed(Protocol):
    def __call__(self, words: str, *, twice: bool = False) -> str: ...


class Keys:
    """Of one home. `required` says whether the policy wants a passphrase, as it is now; it may raise PolicyUnusable.
    `typed` asks on the terminal, unseen, twice where it is told so."""

    def __init__(
        self,
        home: Home,
        keyring: Keyring,
        required: Callable[[], bool],
        has_terminal: Callable[[], bool] = cli.has_terminal,
        typed: Typed = cli.typed,
    ) -> None:
        self._home = home
        self._keyring = keyring
        self._required = required
        self._has_terminal = has_terminal
        self._typed = typed
        self.left_in_keyring = False
        """A passphrase took the keyring's place, and the keyring could not be told to forget the key."""

    def needs(self, given: str | None) -> str:
        """What `Door.needs` says, where `given` is a passphrase that is known already."""
        state = secrets.key_state(self._home)
        try:
            required = self._required()
        except MurmurError:
            required = False  # it is told when the home is to be opened
        if state == "keyring":
            return "replacing_passphrase" if required else "nothing"
        if given is not None or (state == "new" and self._keyring.available() and not required):
            return "nothing"
        return "passphrase" if state == "passphrase" else "new_passphrase"

    def key(self, passphrase: str | None, chosen: str | None = None) -> bytes:
        """The key of the home, or that of a new one. `chosen` takes the place of the keyring where the policy wants a
        passphrase and there is none. PassphraseNeeded, PassphraseRequired, and whatever unlocking raises."""
        state, required = secrets.key_state(self._home), self._required()
        if state == "keyring" and required:
            return self._replace(chosen)
        if state != "new":
            return secrets.unlock(self._home, passphrase, self._keyring)
        if passphrase is not None:
            return secrets.create_with_passphrase(self._home, passphrase)
        if self._keyring.available() and not required:
            return secrets.create_with_keyring(self._home, self._keyring)
        raise PassphraseNeeded

    def for_command(self, given: str | None) -> bytes:
        """As `key`; what is not given is asked for where there is a terminal."""
        try:
            return self.key(given)
        except (PassphraseNeeded, PassphraseRequired) as error:
            if not self._has_terminal():
                raise
            missing = error
        if isinstance(missing, PassphraseRequired):
            words = "Your organisation requires a passphrase. Choose one (it cannot be reset): "
            return self.key(None, self._typed(words, twice=True))
        new = secrets.key_state(self._home) == "new"
        words = "Choose a passphrase (it cannot be reset): " if new else "Passphrase: "
        return self.key(self._typed(words, twice=new))

    def for_choosing(self, given: str | None) -> bytes:
        """For the command that sets a passphrase: the keyring still does."""
        if secrets.key_state(self._home) == "keyring":
            return secrets.unlock(self._home, None, self._keyring)
        return self.for_command(given)

    def _replace(self, chosen: str | None) -> bytes:
        if not chosen:
            raise PassphraseRequired
        key = secrets.unlock(self._home, None, self._keyring)
        vault = Vault(self._home, key, self._keyring, passphrase_required=True)
        self.left_in_keyring = not vault.set_passphrase(chosen)
        return key
