"""Secrets that a command needs: from a file where one is named, else from the terminal, never from the command line."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path

from murmur.domain.errors import PassphraseNeeded, UsageError, WrongPassphrase


def from_file(path: Path, option: str) -> str:
    """The text of a file without the end of its line."""
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        what = option.removeprefix("--").removesuffix("-file").replace("-", " ")
        raise UsageError(f"The {what} file cannot be read", f"Check the path after {option}") from error


def has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def new_passphrase(path: Path | None) -> str:
    """From the file of --new-passphrase-file, else typed twice."""
    if path is not None:
        return from_file(path, "--new-passphrase-file")
    if not has_terminal():
        raise PassphraseNeeded("A new passphrase is needed, and there is no terminal", "Use --new-passphrase-file")
    return typed("New passphrase (it cannot be reset): ", twice=True)


def recovery_key(path: Path | None) -> str:
    """From the file of --recovery-key-file, else typed."""
    if path is not None:
        return from_file(path, "--recovery-key-file")
    if not has_terminal():
        raise PassphraseNeeded("The recovery key is needed, and there is no terminal", "Use --recovery-key-file")
    return getpass("Recovery key: ")


def typed(words: str, *, twice: bool = False) -> str:
    """On the terminal, unseen."""
    first = getpass(words)
    if twice and getpass("The same again: ") != first:
        raise WrongPassphrase("The two passphrases differ", "Try again")
    return first
