"""How well `models fit` foretells this computer's speed: predicted over measured, for the starter, for the same model
in other formats, and for one of 1.2 thousand million parameters of no meaning, made for it in a temporary folder.

    python -m tests.benchmarks.bench_fit [--rounds N] [--busy]

--busy is for a computer that does other work meanwhile: one thread, and its processor time in place of the clock's.

Nothing of these models goes into the measurement that the predictions are made from. Measurement and models take turns;
in each round the quickest token and the quickest call count, and of the rounds the median.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from murmur.domain.computer import Computer, Speed
from murmur.domain.fit import fit_of
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import BATCH, LoadPlan
from murmur.domain.models import Model
from murmur.engines.made_model import Shape, made_model
from murmur.services.models import Models, read_catalogue
from murmur.worker.child import OFFLINE, WAIT_ASLEEP

ASKED = 512
"""Tokens of the prompt that is timed, and after which writing is timed."""

Clock = Callable[[], float]
TYPES = {"Q4_0": 2, "Q8_0": 7, "F16": 1}  # enum llama_ftype


LARGE = Shape(layers=12, width=3072, inner=8192, heads=24, key_heads=6, words=4096)
"""Deeper and wider than what is measured."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--busy", action="store_true")
    options = parser.parse_args()
    threads, clock = (1, time.process_time) if options.busy else (0, time.perf_counter)
    os.environ.update(OFFLINE | WAIT_ASLEEP)  # as in the chat worker
    from murmur.engines.measuring import measure

    models = Models(read_catalogue())
    starter = models.catalogue.starter
    with tempfile.TemporaryDirectory() as folder:
        files = [(starter, models.file_of(starter))]
        files += [_requantised(starter, models.file_of(starter), name, Path(folder)) for name in TYPES]
        files.append(_large(starter, Path(folder)))
        ratios: dict[tuple[str, str], list[float]] = defaultdict(list)
        found: dict[tuple[str, str], list[float]] = defaultdict(list)
        for number in range(options.rounds):
            started = time.perf_counter()
            speed = measure(False, lambda done, total: None, CancelToken(), threads, clock)
            print(f"round {number + 1}: measured in {time.perf_counter() - started:.1f} s", flush=True)
            for model, file in files:
                told = _predicted(model, speed)
                for what, value in _measured(file, threads, clock).items():
                    found[model.quantisation, what].append(value)
                    ratios[model.quantisation, what].append(told[what] / value)
                    print(f"    {model.quantisation:5} {what:28} {value:8.1f}, predicted {told[what]:8.1f}", flush=True)
    for (name, what), values in ratios.items():
        print(
            f"{name:5} {what:28} measured {statistics.median(found[name, what]):8.1f}  predicted/measured "
            f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"
        )


def _predicted(model: Model, speed: Speed) -> dict[str, float]:
    fit = fit_of(model, Computer("", 1, 1 << 40), speed, ASKED)
    bare = fit_of(replace(model, kv_bytes_per_token=0, kv_bytes_at_4k=None), Computer("", 1, 1 << 40), speed, ASKED)
    assert fit.tokens_per_second
    assert bare.tokens_per_second
    assert fit.seconds_to_first_word
    return {
        "tokens/s, empty context": bare.tokens_per_second,
        "tokens/s, after the prompt": fit.tokens_per_second,
        "prompt tokens/s": ASKED / fit.seconds_to_first_word,
    }


def _measured(file: Path, threads: int, clock: Clock) -> dict[str, float]:
    from murmur.engines.llama_native import Native

    native = Native(file, LoadPlan(2 * ASKED, threads, threads))

    def seconds(tokens: list[int], start: int) -> float:
        started = clock()
        native.evaluate(tokens, start, [False] * (len(tokens) - 1) + [True])
        return clock() - started

    try:
        tokens = [100 + place % 1000 for place in range(ASKED)]
        seconds(tokens[:BATCH], 0)
        native.keep(0)
        empty = min(seconds([100], start) for start in range(24))
        native.keep(0)
        prompt = sum(seconds(tokens[start : start + BATCH], start) for start in range(0, len(tokens), BATCH))
        asked = min(seconds([100], start) for start in range(len(tokens), len(tokens) + 24))
    finally:
        native.close()
    return {
        "tokens/s, empty context": 1 / empty,
        "tokens/s, after the prompt": 1 / asked,
        "prompt tokens/s": len(tokens) / prompt,
    }


def _requantised(model: Model, file: Path, name: str, folder: Path) -> tuple[Model, Path]:
    import llama_cpp

    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype, params.allow_requantize = TYPES[name], True
    made = folder / f"{name}.gguf"
    if llama_cpp.llama_model_quantize(str(file).encode(), str(made).encode(), params) != 0:
        raise SystemExit(f"{name} could not be made")
    weights = replace(model.weights, bytes=made.stat().st_size)
    return replace(model, quantisation=name, files=(weights,)), made


def _large(model: Model, folder: Path) -> tuple[Model, Path]:
    file = folder / "large.gguf"
    file.write_bytes(made_model(LARGE, "Q4_K_M").tobytes())
    width, keys = LARGE.width, LARGE.width // LARGE.heads * LARGE.key_heads
    matrices = LARGE.layers * (2 * width * width + 2 * width * keys + 3 * width * LARGE.inner) + width * LARGE.words
    weights = replace(model.weights, bytes=file.stat().st_size)
    large = replace(model, quantisation="Q4_K_M", files=(weights,), parameters=matrices)
    return replace(large, kv_bytes_per_token=LARGE.layers * keys * 4), file


if __name__ == "__main__":
    main()
