"""`murmur models tune` and `murmur models optimise`: a model as fast as this computer runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict

from murmur.cli.models import tell
from murmur.cli.output import Output
from murmur.domain.errors import UsageError
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import Tuned
from murmur.domain.optimised import in_words
from murmur.services.optimising import Optimising

ACTIONS = ("tune", "optimise")


def on_one_model(
    optimising: Optimising,
    tune: Callable[[str, CancelToken], Tuned],
    options: argparse.Namespace,
    output: Output,
    cancel: CancelToken,
) -> int:
    if len(options.names) != 1:
        raise UsageError("One ID is needed", "Run `murmur models list` to see which there are")
    name = options.names[0]
    if options.action == "tune":
        output.progress("Measuring the fastest settings…")
        tuned = tune(name, cancel)
        text = (
            f"{name}: {tuned.threads} threads for writing, {tuned.prompt_threads} for reading, flash attention "
            f"{'on' if tuned.flash_attention else 'off'}: reads {tuned.prompt_speed:.0f} tokens a second, "
            f"writes {tuned.writing_speed:.0f}"
        )
        if not tuned.steady:
            text += ". Other work ran meanwhile, so this is not kept: try again when the computer is calmer"
        output.event("tuned", text, id=name, **asdict(tuned))
    elif options.undo:
        model = optimising.undo(name)
        output.event("undone", f"{name}: the faster copy is deleted", id=name, sha256=model.weights.sha256)
    else:
        copy = optimising.optimise(name, lambda progress: tell(output, progress), cancel)
        text = f"{name}: {in_words(copy)}. It is used from now on; back with `murmur models optimise {name} --undo`."
        values = {**asdict(copy), "gain": copy.gain}
        for side, measured in (("before", copy.before), ("after", copy.after)):
            values[side] = {**asdict(measured), "perplexity": measured.perplexity, "seconds": measured.seconds}
        output.event("optimised", text, id=name, **values)
    return 0
