"""`murmur vault`: what opens the library, the recovery key, and backups in one file."""

from __future__ import annotations

import argparse

from murmur.cli import secrets_asked
from murmur.cli.output import Output
from murmur.services.vault import VaultService

DONE = 0
ACTIONS = ("status", "passphrase", "keyring", "recovery-key", "recover")
PLACES = {
    "keyring": "the system's keyring opens it",
    "passphrase": "your passphrase opens it",
    "new": "it is thrown away at the end",
}
KEYRING_KEEPS = "The keyring could not be told to forget the key: it still holds it. Take it out there, as “Murmur”."


def on_vault(vault: VaultService, options: argparse.Namespace, output: Output) -> int:
    """All actions on an open library."""
    match options.action:
        case "passphrase":
            set_passphrase(vault, options, output)
        case "keyring":
            vault.keep_in_keyring()
            output.event("vault_changed", "From now on the system's keyring opens the library.", kept="keyring")
        case "recovery-key":
            _recovery_key(vault, output)
        case _:
            facts = vault.facts()
            has = "and a recovery key" if facts.recovery_key else "and there is no recovery key"
            text = f"The library is encrypted; {PLACES[facts.kept]}, {has}."
            output.event("vault", text, kept=facts.kept, recovery_key=facts.recovery_key)
    return DONE


def set_passphrase(vault: VaultService, options: argparse.Namespace, output: Output) -> int:
    """Also what ends a recovery."""
    forgotten = vault.set_passphrase(secrets_asked.new_passphrase(options.new_passphrase_file))
    output.event("vault_changed", "From now on the new passphrase opens the library.", kept="passphrase")
    if not forgotten:
        output.progress(KEYRING_KEEPS)
    return DONE


def _recovery_key(vault: VaultService, output: Output) -> None:
    renewed = vault.facts().recovery_key
    written = vault.new_recovery_key()
    output.event("recovery_key", written, recovery_key=written, renewed=renewed)
    output.progress(
        "This opens your library if the passphrase or the keyring is lost. It is shown this once: print it or write "
        "it down, and keep it away from this computer. Whoever has it and your files can read everything."
        + (" The recovery key before this one opens nothing any more." if renewed else "")
    )
