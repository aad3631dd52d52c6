"""Which Murmur this is, for whoever asks whether there is a newer one."""

from __future__ import annotations

import argparse
from pathlib import Path

from murmur import __version__, cli
from murmur.domain.jobs import CancelToken
from murmur.domain.updates import platform_here
from murmur.services.signatures import built_in
from murmur.services.updates import Here, from_file


def here(home: Path) -> Here:
    return Here(__version__, platform_here(), built_in(), home / "updates")


def on_update_file(home: Path, options: argparse.Namespace, output: cli.Output, cancel: CancelToken) -> int:
    """No library is opened to look at a file."""
    return cli.update_from_file(lambda path, report: from_file(path, here(home), report, cancel), options, output)
