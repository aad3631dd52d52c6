"""The words of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from murmur import __version__
from murmur.cli.cloud_words import add_words as add_cloud_words
from murmur.cli.ledger import ACTIONS as LEDGER_ACTIONS
from murmur.cli.models import ACTIONS
from murmur.cli.optimising import ACTIONS as ON_ONE_MODEL
from murmur.cli.vault import ACTIONS as VAULT_ACTIONS
from murmur.domain.documents import DEFAULT_COLLECTION
from murmur.domain.ledger import LedgerEvent

Command = Callable[[str, str], argparse.ArgumentParser]
"""Makes the parser of a command from its name and what it does."""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="murmur",
        description="Answers questions about your own documents on your own computer. "
        "Without a command it opens the window.",
        parents=[_common(home=None, json=False, passphrase_file=None)],
    )
    top.add_argument("--version", action="version", version=f"murmur {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, parents=[_common()])

    _add_documents(command)
    _add_questions(command)
    _add_library(command)
    _add_models(command)
    _add_vault(command)
    _add_ledger(command)
    add_cloud_words(command("cloud", "Ask a cloud model what you have read and approved, and who may"), _common)
    _add_update(command)
    command("doctor", "Check that everything is in order")
    command("demo", "Answer a question over the bundled samples in a temporary home")
    return top


def _add_documents(command: Command) -> None:
    opened = command("open", "Open the window and add these documents")
    opened.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    add = command("add", "Add documents, or every document below a folder")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--collection", default=DEFAULT_COLLECTION, metavar="NAME")


def _add_questions(command: Command) -> None:
    search = command("search", "Find the passages that fit a question best")
    search.add_argument("question", metavar="QUESTION", help="a question, or - for one a line on standard input")
    search.add_argument("-k", type=int, default=10, metavar="N", help="how many passages (10)")
    search.add_argument("--collection", default=None, metavar="NAME")
    search.add_argument("--document", default=None, metavar="PATH_OR_ID", help="search only this document")
    search.add_argument("--why", action="store_true", help="say of each passage why it was found")
    ask = command("ask", "Answer a question with quotes from your documents")
    ask.add_argument("question", metavar="QUESTION", help="a question, or - for one a line on standard input")
    ask.add_argument("-k", type=int, default=None, metavar="N", help="how many passages")
    ask.add_argument("--collection", default=None, metavar="NAME")
    ask.add_argument("--document", default=None, metavar="PATH_OR_ID", help="ask only this document")
    ask.add_argument(
        "--no-documents", action="store_true", help="ask the model alone: nothing is looked up and nothing is checked"
    )
    ask.add_argument("--model", default=None, metavar="ID", help="a chat model of `murmur models list`")
    ask.add_argument("--seed", type=int, default=None, metavar="N", help="the same number, the same words")
    ask.add_argument("--conversation", default=None, metavar="ID", help="go on with this conversation")


def _add_library(command: Command) -> None:
    remove = command("remove", "Remove documents from Murmur; the files stay where they are")
    remove.add_argument("names", nargs="+", metavar="PATH_OR_ID")
    remove.add_argument("--collection", default=None, metavar="NAME", help="only from this collection (all)")
    watch = command("watch", "Follow folders: what changes there changes in Murmur")
    watch.add_argument(
        "action",
        choices=["add", "remove", "list", "run"],
        help="add or remove a folder; list them; run: follow them until Ctrl+C (the window does so by itself)",
    )
    watch.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    watch.add_argument("--collection", default=DEFAULT_COLLECTION, metavar="NAME")
    watch.add_argument("--once", action="store_true", help="with run: catch up, and end")
    command("list", "List documents and collections")


def _add_models(command: Command) -> None:
    models = command("models", "Models and this computer")
    models.add_argument(
        "action",
        choices=ACTIONS + ON_ONE_MODEL,
        help="list: which there are; fit: which are right for this computer, measured once in a few seconds; "
        "download: from the network, going on where it stopped; install: from a .gguf file, a folder or a bundle; "
        "verify: hash the files of all that are installed, or of one; remove: delete its files; "
        "tune: measure the fastest settings of one; optimise: make a copy of one in the fastest file format, and "
        "say what it gains and costs",
    )
    models.add_argument("names", nargs="*", metavar="FILE_OR_ID")
    models.add_argument("--accept-licence", action="store_true", help="with download: accept the model's terms")
    models.add_argument("--again", action="store_true", help="with fit: measure this computer again")
    models.add_argument("--undo", action="store_true", help="with optimise: delete the copy")


def _add_vault(command: Command) -> None:
    vault = command("vault", "What opens the library, and its recovery key")
    vault.add_argument(
        "action",
        choices=VAULT_ACTIONS,
        help="status: how the key is kept; passphrase: choose another one, or the first; keyring: let the system's "
        "keyring open it; recovery-key: make one to be printed, the one before is void; "
        "recover: choose a new passphrase with the recovery key; backup: everything but models in one FILE; "
        "restore: make the folder of --home from a backup",
    )
    vault.add_argument("file", nargs="?", type=Path, metavar="FILE")
    vault.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="read the new passphrase from it")
    vault.add_argument("--recovery-key-file", type=Path, metavar="FILE", help="read the recovery key from this file")


def _add_ledger(command: Command) -> None:
    ledger = command("ledger", "The register of what left this computer and of what changed its security")
    ledger.add_argument(
        "action",
        nargs="?",
        default="list",
        choices=LEDGER_ACTIONS,
        help="list: its entries (also without an action); verify: follow the chain of hashes, and end with 1 where it "
        "is broken; head: write what its last entry is into a small FILE, to be kept elsewhere; "
        "export: all of it into FILE, whose name ends with .csv or .json",
    )
    ledger.add_argument("file", nargs="?", type=Path, metavar="FILE")
    ledger.add_argument(
        "--event", action="append", choices=[event.value for event in LedgerEvent], metavar="EVENT",
        help=f"list only these: {', '.join(LedgerEvent)}",
    )  # fmt: skip
    ledger.add_argument("--since", default=None, metavar="DATE", help="list only what came since (2026-11-22, in UTC)")
    ledger.add_argument("--collection", default=None, metavar="NAME", help="list only what concerns this collection")
    ledger.add_argument("--head", type=Path, metavar="FILE", help="with verify: a head written earlier")


def _add_update(command: Command) -> None:
    update = command("update", "Look for a newer Murmur, or verify one that is here as a file; installs nothing")
    update.add_argument(
        "what",
        metavar="check|FILE",
        help="check: ask the server that is set; FILE: an installer with its manifest beside it, or a bundle",
    )
    update.add_argument("--download", action="store_true", help="with check: get what is newer, and verify it")


def _common(**defaults: object) -> argparse.ArgumentParser:
    """The options that every command takes, before the command or after it. Without defaults an option that is not
    given leaves no trace, so that it does not undo one given earlier."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=Path, metavar="DIR", help="keep all state in this folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
    common.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from this file")
    common.set_defaults(**defaults)
    return common


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parsed; argparse itself exits with 2 on wrong usage."""
    return parser().parse_args(argv)
