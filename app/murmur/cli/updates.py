"""`murmur update`: looks for a newer Murmur when asked to, or verifies one that is here as a file; installs nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from murmur.cli.downloading import DownloadProgress
from murmur.cli.models import tell
from murmur.cli.output import Output, plain
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.updates import Ready
from murmur.services.api import Services

DONE = 0
CHECK = "check"


def on_update(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    """`murmur update check`: asks the server that is set."""
    standing, update = services.updates.standing(), services.updates.check(cancel)
    if update is None:
        text = f"Murmur {standing.version} is the newest that {standing.host} has."
        output.event("up_to_date", text, version=standing.version, host=standing.host)
        return DONE
    said, file = update.manifest, update.installer
    text = f"Murmur {said.version} of {said.date} is there ({file.bytes / 2**20:,.0f} MB).\n{plain_lines(said.notes)}"
    if not options.download:
        text += "\nGet it with `murmur update check --download`."
    output.event(
        "update", text, version=said.version, date=said.date, notes=said.notes, name=file.name, bytes=file.bytes,
        sha256=file.sha256,
    )  # fmt: skip
    if options.download:
        _ready(services.updates.download(update, DownloadProgress(f"Murmur {said.version}", output), cancel), output)
    return DONE


def update_from_file(verify: Callable[[Path, Report], Ready], options: argparse.Namespace, output: Output) -> int:
    """`murmur update FILE`: needs no library and no network."""
    found = verify(Path(options.what).absolute(), lambda progress: tell(output, progress))
    _ready(found, output, f"Murmur {found.version} of {found.date}\n{plain_lines(found.notes)}".rstrip() + "\n")
    return DONE


def plain_lines(text: str) -> str:
    return "\n".join(plain(line) for line in text.splitlines())


def _ready(found: Ready, output: Output, about: str = "") -> None:
    how = f"Install it with: {plain(found.command)}" if found.command else "Close Murmur and open it to install it"
    text = f"{about}Verified: {plain(found.path)}\n{how}. Nothing has been installed."
    output.event("ready", text, version=found.version, date=found.date, notes=found.notes, path=found.path,
                 command=found.command)  # fmt: skip
