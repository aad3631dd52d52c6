"""`murmur watch`: the folders that are followed, and following them in a terminal."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from murmur.cli.output import FollowProgress, Output, plain
from murmur.domain.errors import Cancelled, UsageError
from murmur.domain.folders import FolderState
from murmur.domain.jobs import CancelToken
from murmur.services.api import Services

_FOR_EVER = 3600.0


def watch(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    """0 done; errors as they come."""
    if bool(options.folders) != (options.action in ("add", "remove")):
        raise UsageError("`murmur watch` needs a folder to add or remove, and none otherwise", "Run `murmur watch -h`")
    if options.action == "run":
        return _run(services, options.once, output, cancel)
    if options.action == "list":
        return _list(services, output)
    for folder in options.folders:
        if options.action == "add":
            watched = services.watching.watch(folder, options.collection)
            text = f"{plain(watched.path)} is watched, for {plain(watched.collection)}. "
            text += "The window follows it while it is open; so does `murmur watch run`."
            output.event("watched", text, path=watched.path, collection=watched.collection)
        else:
            watched = services.watching.unwatch(folder)
            text = f"{plain(watched.path)} is not watched any more; its documents stay in Murmur."
            output.event("unwatched", text, path=watched.path, collection=watched.collection)
    return 0


def _list(services: Services, output: Output) -> int:
    folders = services.watching.folders()
    for folder in folders:
        state = "not connected; its documents stay" if folder.state is FolderState.NOT_CONNECTED else "watched"
        text = f"{plain(folder.path)}: {folder.documents} documents, for {plain(folder.collection)}; {state}"
        output.event("folder", text, **asdict(folder))
    none = None if folders else "No folder is watched. Choose one with `murmur watch add FOLDER`."
    output.event("summary", none, folders=len(folders))
    return 0


def _run(services: Services, once: bool, output: Output, cancel: CancelToken) -> int:
    services.watching.on_change(FollowProgress(output).follow)
    if once:
        services.watching.catch_up(cancel)
    else:
        services.watching.start()
        output.progress("Following the watched folders; Ctrl+C ends it.")
        _wait(cancel)
    folders = len(services.watching.folders())
    output.event("summary", "Everything is as the folders are." if once else "Ended.", folders=folders)
    return 0


def _wait(cancel: CancelToken) -> None:
    """Until somebody cancels: that is how following ends, and no failure."""
    try:
        while True:
            cancel.wait(_FOR_EVER)
    except Cancelled:
        return
