"""`murmur vault`: what opens the library, the recovery key, and backups in one file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Protocol

from murmur.cli import secrets_asked
from murmur.cli.output import Output
from murmur.domain.errors import PassphraseNeeded, UsageError
from murmur.domain.vault import BackupFacts
from murmur.services.vault import VaultService

DONE = 0
ACTIONS = ("status", "passphrase", "keyring", "recovery-key", "recover", "backup", "restore")
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
        case "backup":
            _backup(vault, _file(options), output)
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


class Restoring(Protocol):
    """Makes a home from a backup, opened by the passphrase or by the recovery key with a new passphrase."""

    def __call__(
        self, file: Path, home: Path, passphrase: str | None, recovery_key: str | None, new_passphrase: str | None
    ) -> BackupFacts: ...


def restore(restoring: Restoring, options: argparse.Namespace, passphrase: str | None, output: Output) -> int:
    """Into the folder that --home names, which must be new or empty."""
    file, home = _file(options), options.home
    if home is None:
        raise UsageError("The folder to restore into is not named", "Name a new or empty one with --home")
    paper = new = None
    if options.recovery_key_file is not None or (passphrase is None and secrets_asked.has_terminal()):
        if options.recovery_key_file is None:
            passphrase = secrets_asked.typed("Passphrase (leave it empty to use the recovery key): ") or None
        if passphrase is None or options.recovery_key_file is not None:
            paper = secrets_asked.recovery_key(options.recovery_key_file)
            new = secrets_asked.new_passphrase(options.new_passphrase_file)
    elif passphrase is None:
        raise PassphraseNeeded
    found = restoring(file, home, None if paper else passphrase, paper, new)
    text = f"Restored into {home}, as it was on {found.made}. Models are not in a backup: install them again."
    output.event("restored", text, home=str(home), bytes=found.bytes, made=found.made)
    return DONE


def _backup(vault: VaultService, target: Path, output: Output) -> None:
    if target.exists():
        raise UsageError("There is a file of this name already", "Choose another name")
    found = vault.backup(target)
    text = f"{found.path}: {found.bytes / 2**20:,.1f} MB, read back and found whole. Models are not in it."
    output.event("backup", text, path=str(found.path), bytes=found.bytes, made=found.made)


def _file(options: argparse.Namespace) -> Path:
    if options.file is None:
        raise UsageError("A FILE is needed", "Run `murmur vault --help`")
    return Path(options.file).absolute()
