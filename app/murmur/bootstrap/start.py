"""Starts Murmur: which home, which key; then the window or the command line."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from murmur import cli
from murmur.bootstrap.compose import compose
from murmur.bootstrap.keys import Keys
from murmur.bootstrap.models import on_models
from murmur.bootstrap.updates import on_update_file
from murmur.cli.process import say_no_more, settle_streams, stop_on_interrupt
from murmur.domain.errors import Cancelled, MurmurError, UsageError
from murmur.domain.jobs import CancelToken
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings
from murmur.paths import default_home, policy_file, resource
from murmur.services.api import Door, Services
from murmur.storage import secrets
from murmur.storage.home import Home, open_home
from murmur.storage.keyring_access import OsKeyring
from murmur.storage.settings_file import SettingsFile
from murmur.storage.vault import Vault, WaysBack, recovered, restored
from murmur.worker import seal
from murmur.worker.child import where

DEMO_QUESTION = "How much notice must the tenant give to end the lease?"


def run(argv: Sequence[str]) -> int:
    """The exit code: 0 done, 1 failed, 2 wrong usage, 3 some files failed."""
    seal.harden()  # no crash dumps, and no key readable by other programs of the user
    settle_streams()
    passphrase = os.environ.pop("MURMUR_PASSPHRASE", None)
    options = cli.arguments(argv)
    output = cli.Output(options.json, sys.stdout, sys.stderr)
    try:
        if options.command in (None, "open") and _has_display():
            return _window(options, passphrase)
        if options.command == "open":
            raise UsageError("There is no display to open a window on", "Use `murmur add` instead")
        if options.command is None:
            output.progress("There is no display to open a window on, so here is an answer over the samples.")
        return _command(options, passphrase, output)
    except UsageError as error:
        output.error(error)
        return cli.WRONG_USAGE
    except MurmurError as error:
        output.error(error)
        return cli.FAILED
    except KeyboardInterrupt:
        output.error(Cancelled())
        return cli.FAILED
    except BrokenPipeError:  # whoever read our output has seen enough
        say_no_more()
        return cli.FAILED
    except Exception as error:
        if os.environ.get("MURMUR_DEBUG"):
            raise
        # A traceback would show values, and values may be document text (P8).
        output.error(MurmurError(f"Murmur failed ({where(error)})", "Try again; if it happens again, report this line"))
        say_no_more()
        return cli.FAILED


def _command(options: argparse.Namespace, passphrase: str | None, output: cli.Output) -> int:
    cancel = CancelToken()
    if options.command == "models":
        if options.action != "list":
            stop_on_interrupt(cancel)
        return on_models(options.home or default_home(), options, output, cancel)
    if options.command == "update" and options.what != cli.CHECK:
        stop_on_interrupt(cancel)
        return on_update_file(options.home or default_home(), options, output, cancel)
    if options.command in (None, "demo"):
        stop_on_interrupt(cancel)
        return _demo(output, cancel)
    if options.command == "vault" and options.action != "backup":
        return _on_vault(options, passphrase, output)
    home = open_home(options.home or default_home())
    try:
        keys = _keys(home)
        key = keys.for_command(_given(options, passphrase))
        if keys.left_in_keyring:
            output.progress(cli.KEYRING_KEEPS)
        services = compose(home, key, options.__dict__.get("model"))
        sends = options.command == "cloud" and options.action == "send"
        if sends or options.command in (
            "add",
            "ask",
            "watch",
            "update",
        ):  # the others are over soon, or look at no token
            stop_on_interrupt(cancel)
        try:
            return cli.COMMANDS[options.command](services, options, output, cancel)
        finally:
            services.close()
    finally:
        home.close()


def _on_vault(options: argparse.Namespace, passphrase: str | None, output: cli.Output) -> int:
    """No worker is needed to change what opens the library."""
    if options.action == "restore":
        return cli.restore(restored, options, _given(options, passphrase), output)
    home = open_home(options.home or default_home())
    try:
        if options.action == "recover":
            if secrets.key_state(home) == "new":
                raise UsageError("There is no library in this folder", "Name its folder with --home")
            vault = recovered(home, cli.recovery_key(options.recovery_key_file), OsKeyring())
            return cli.set_passphrase(vault, options, output)
        keys, given = _keys(home), _given(options, passphrase)
        choosing = options.action in ("passphrase", "status")
        key = keys.for_choosing(given) if choosing else keys.for_command(given)
        required = SettingsFile(home.settings, policy_file()).managed().require_passphrase
        vault = Vault(home, key, OsKeyring(), passphrase_required=required)
        return cli.on_vault(vault, options, output)
    finally:
        home.close()


def _demo(output: cli.Output, cancel: CancelToken) -> int:
    """Adds the samples to a home that is thrown away, and asks them one question, through the same workers."""
    with tempfile.TemporaryDirectory(prefix="murmur-demo-") as folder:
        home = open_home(Path(folder) / "home")
        services = compose(home, secrets.create_in_memory(home))
        try:
            samples = cli.arguments(["add", str(resource("samples"))])
            status = cli.add(services, samples, output, cancel)
            if status != cli.DONE:
                return status
            output.event("question", f"\n{DEMO_QUESTION}", text=DEMO_QUESTION)
            return cli.ask(services, cli.arguments(["ask", DEMO_QUESTION]), output, cancel)
        finally:
            services.close()
            home.close()


def _window(options: argparse.Namespace, passphrase: str | None) -> int:
    from murmur.ui import app

    try:
        home = open_home(options.home or default_home())
    except MurmurError as error:
        if not sys.stderr.isatty():
            app.show_not_started(error)
        raise
    try:
        given = _given(options, passphrase)
        return app.run(_door(home, given), [], [path.absolute() for path in options.__dict__.get("paths", [])])
    finally:
        home.close()


def _door(home: Home, given: str | None) -> Door:
    keys = _keys(home)

    def opened(passphrase: str | None) -> Services:
        services = compose(home, keys.key(passphrase if passphrase is not None else given, passphrase))
        services.documents.warm_up()
        threading.Thread(target=services.chat.warm_up, name="warm up", daemon=True).start()
        services.watching.start()
        return services

    needs = keys.needs(given)
    known = _known(home) if needs == "new_passphrase" else (None, None)
    return Door(needs, home.path, resource("samples"), opened, WaysBack(home, OsKeyring()), *known)


def _known(home: Home) -> tuple[Settings | None, PolicyFacts | None]:
    """What the first page of a new library says of its protection."""
    file = SettingsFile(home.settings, policy_file())
    try:
        return file.load(), file.policy
    except MurmurError:
        return None, None  # it is told when the home is to be opened


def _keys(home: Home) -> Keys:
    policy = SettingsFile(home.settings, policy_file())
    return Keys(home, OsKeyring(), lambda: policy.managed().require_passphrase)


def _given(options: argparse.Namespace, environment: str | None) -> str | None:
    path = options.passphrase_file
    return environment if path is None else cli.from_file(path, "--passphrase-file")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    has = os.environ.get
    return bool(has("DISPLAY") or has("WAYLAND_DISPLAY") or has("QT_QPA_PLATFORM"))
