"""`murmur models`: which there are, installing one from a file, checking them, removing one."""

from __future__ import annotations

import argparse
from pathlib import Path

from murmur.cli.output import Output, plain
from murmur.domain.errors import ModelFileChanged, UsageError
from murmur.domain.jobs import CancelToken, Progress
from murmur.domain.models import Model
from murmur.services.model_desk import ModelDesk
from murmur.services.models import Models

DONE, FAILED = 0, 1
ACTIONS = ("list", "fit", "download", "install", "verify", "remove")


def list_models(models: Models, output: Output) -> int:
    """Needs no key, and no home."""
    for model in models.all():
        installed = models.is_installed(model)
        state = "installed" if installed else "not installed"
        allowed = models.allowed.allows(model)
        if not allowed:
            state += ", not on your organisation's list"
        values = {
            "roles": model.roles,
            "parameters": model.parameters,
            "context": model.context,
            "quantisation": model.quantisation,
            "installed": installed,
            "where": str(models.folder_of(model)) if installed else None,
            "own": model in models.own,
            "allowed": allowed,
        }
        output.event("model", f"{_words(model)}, {state}", **_values(model), **values)
    for mistake in models.mistakes:
        output.progress(f"Left out of your own list, which has a mistake: {mistake}")
    return DONE


def on_models(desk: ModelDesk, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    """The commands that change or check what is installed."""
    names = options.names
    match options.action:
        case "install":
            at_least_one(names, "FILE")
            for name in names:
                for model in desk.install_all(Path(name), lambda progress: tell(output, progress), cancel):
                    output.event("installed", f"installed {_words(model)}", **_values(model))
            return DONE
        case "remove":
            at_least_one(names, "ID")
            for name in names:
                model = desk.remove(name)
                output.event("removed", f"removed {model.id}", id=model.id)
            return DONE
        case _:
            return _verify(desk, names, output, cancel)


def _verify(desk: ModelDesk, names: list[str], output: Output, cancel: CancelToken) -> int:
    bad = 0
    chosen: list[str | None] = [*names] or [None]
    for name in chosen:
        for found in desk.verify(name, lambda progress: tell(output, progress), cancel):
            text = f"{found.state:8} {found.model.id}  {plain(found.path)}"
            output.event("verified", text, id=found.model.id, path=found.path, state=found.state)
            bad += found.state != "whole"
    if bad:
        output.error(ModelFileChanged(f"{bad} model file{'s are' if bad > 1 else ' is'} not whole"))
    return FAILED if bad else DONE


def _values(model: Model) -> dict[str, object]:
    return {
        "id": model.id,
        "name": model.name,
        "bytes": model.bytes,
        "licence": model.licence.spdx or model.licence.name,
        "sha256": model.weights.sha256,
        "certainty": model.weights.certainty,
    }


def _words(model: Model) -> str:
    size = f"{model.bytes / 2**20:,.0f} MB" if model.bytes else "size unknown"
    return f"{model.id}: {plain(model.name)}, {size}, {plain(model.licence.spdx or model.licence.name)}"


def at_least_one(names: list[str], what: str) -> None:
    if not names:
        raise UsageError(f"A {what} is needed", "Run `murmur models --help`")


def tell(output: Output, progress: Progress) -> None:
    share = f": {20 * progress.done // progress.total * 5}%" if progress.total else ""
    output.progress(f"{progress.what}{share}")
