"""Makes the copy of a model that this computer runs fastest, and measures what it gains and what it costs.

Q4_0 is the format with the fastest kernels on every processor: its weights are put in an order that wide instructions
like. Formats beside it (Q4_1 for one) have none on AVX2 and AVX-512.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import llama_cpp
import numpy as np

from murmur.domain.errors import ModelError
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan, tuned_by
from murmur.domain.optimised import Measurement
from murmur.engines.llama_native import Native, set_fields
from murmur.engines.processors import physical_cores
from murmur.engines.tuning import thread_counts, tune

QUANTISATION = "Q4_0"
MOST_TOKENS = 1024
"""Of the fixed text: enough for two digits of a perplexity, and few seconds on a slow computer."""

Step = Callable[[int, int], None]


def optimise(
    source: Path, target: Path, text: str, plan: LoadPlan, step: Step, cancel: CancelToken
) -> tuple[Measurement, Measurement]:
    """Writes the copy; before and after. Cancelled between its steps; ModelError where llama.cpp refuses."""
    step(0, 3)
    before = measure(source, text, plan, cancel)
    step(1, 3)
    requantise(source, target)
    cancel.raise_if_cancelled()
    step(2, 3)
    return before, measure(target, text, plan, cancel)


def requantise(source: Path, target: Path) -> None:
    params = llama_cpp.llama_model_quantize_default_params()
    fields: dict[str, object] = {
        "nthread": physical_cores(),
        "ftype": llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0,
        "allow_requantize": True,
    }
    set_fields(params, fields)
    if llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), params) != 0:
        raise ModelError("The faster copy could not be made", "Check that the disk has room; the model works as it is")


def measure(path: Path, text: str, plan: LoadPlan, cancel: CancelToken) -> Measurement:
    """With the settings that are the fastest for this file."""
    native = Native(path, replace(plan, context=MOST_TOKENS, gpu_layers=0))
    try:
        for tuned in tune(native, plan, thread_counts()):
            cancel.raise_if_cancelled()
            if tuned is not None:
                break
        else:
            raise ModelError
        # Without flash attention, as exactly as the file allows.
        exact = native.beside(replace(tuned_by(plan, tuned), context=MOST_TOKENS, flash_attention=False))
        try:
            quality = log_likelihood(exact, text, cancel)
        finally:
            exact.close()
        return Measurement(tuned.prompt_speed, tuned.writing_speed, quality)
    finally:
        native.close()


def log_likelihood(native: Native, text: str, cancel: CancelToken) -> float:
    """The mean natural-log probability of a token of the text, each after all that stand before it."""
    tokens = native.tokenize(text, special=False, begin=True)[: native.context]
    native.keep(0)
    total = 0.0
    for start in range(0, len(tokens) - 1, native.batch):
        cancel.raise_if_cancelled()
        chunk = tokens[start : min(start + native.batch, len(tokens) - 1)]
        logits = native.evaluate(chunk, start, [True] * len(chunk)).astype(np.float64)
        following = np.array(tokens[start + 1 : start + 1 + len(chunk)])
        highest = logits.max(axis=1)
        normaliser = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
        total += float((logits[np.arange(len(chunk)), following] - normaliser).sum())
    return total / (len(tokens) - 1)


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
