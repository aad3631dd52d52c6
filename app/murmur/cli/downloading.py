"""`murmur models download`: gets models, says how far it is, and how to go on after Ctrl+C."""

from __future__ import annotations

import argparse
import time

from murmur.cli.models import at_least_one
from murmur.cli.output import Output, plain
from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken, time_left
from murmur.services.downloading import Downloads

TELL_SECONDS = 0.5
DONE = 0

_SAID = {
    FetchState.CONNECTING: "connecting",
    FetchState.WAITING: "the network fails; trying again by itself",
    FetchState.STARTING_OVER: "starting from the beginning: the server cannot go on",
    FetchState.CHECKING: "checking every byte",
}


def download(downloads: Downloads, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    at_least_one(options.names, "ID")
    for name in options.names:
        try:
            model = downloads.download(name, DownloadProgress(name, output), cancel, options.accept_licence)
        except Cancelled:
            kept = downloads.begun(name)
            arrived = f" with {kept / 2**20:,.0f} MB here" if kept else ""
            raise Cancelled(f"Paused{arrived}", f"Go on with `murmur models download {name}`") from None
        output.event(
            "model",
            f"{model.id}: {plain(model.name)} is installed.",
            id=model.id,
            name=model.name,
            bytes=model.bytes,
            sha256=model.weights.sha256,
            licence=model.licence.spdx or model.licence.name,
            installed=True,
        )
    return DONE


class DownloadProgress:
    """Twice a second at most: a JSON line, or a line on stderr."""

    def __init__(self, name: str, output: Output) -> None:
        self._name = name
        self._output = output
        self._told = -TELL_SECONDS

    def __call__(self, transfer: Transfer) -> None:
        if time.monotonic() < self._told + TELL_SECONDS:
            return
        self._told = time.monotonic()
        if self._output.as_json:
            self._output.event(
                "progress",
                None,
                id=self._name,
                state=transfer.state,
                done=transfer.done,
                total=transfer.total,
                host=transfer.host,
                bytes_per_second=transfer.bytes_per_second and round(transfer.bytes_per_second),
                seconds_left=transfer.seconds_left and round(transfer.seconds_left),
            )
        else:
            self._output.progress(f"{self._name}: {in_words(transfer)}")


def in_words(transfer: Transfer) -> str:
    """ "45% of 3,194 MB, 12.3 MB/s, about 3 minutes left" """
    share = f"{100 * transfer.done // max(transfer.total, 1)}% of {transfer.total / 2**20:,.0f} MB"
    said = [share, _SAID.get(transfer.state, "")]
    if transfer.bytes_per_second is not None:
        said += [f"{transfer.bytes_per_second / 2**20:,.1f} MB/s", time_left(transfer.seconds_left)]
    return ", ".join(one for one in said if one)
