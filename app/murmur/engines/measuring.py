"""How fast llama.cpp itself is on this computer, measured in a few seconds on models made for it.

Not on the starter: then its own speed would be handed back as a prediction. And not on arithmetic of our own, which
would know nothing of llama.cpp's kernels, threads and repacked formats. The quickest of several rounds counts: what
else the computer does at the moment should not be taken for its speed.
"""

from __future__ import annotations

import ctypes
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from murmur.domain.computer import FormatSpeed, Speed
from murmur.domain.errors import ModelError
from murmur.domain.jobs import CancelToken
from murmur.engines.made_model import HOLLOW, MIDDLING, MIXTURES, made_model
from murmur.engines.processors import physical_cores

PROMPT = 128
"""Tokens evaluated at once, as answering does it."""

WRITING_SECONDS, PROMPT_SECONDS = 0.2, 0.3
"""For each format; at least three rounds of writing and one of a prompt."""

Clock = Callable[[], float]


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def say_nothing(level: int, text: bytes, user_data: object) -> None:
    pass


def measure(
    gpu: bool,
    step: Callable[[int, int], None],
    cancel: CancelToken,
    threads: int = 0,
    clock: Clock = time.perf_counter,
) -> Speed:
    """With all layers on the graphics processor, or all on the processor. Cancelled; ModelError where llama.cpp
    refuses."""
    llama_cpp.llama_log_set(say_nothing, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    formats = []
    for number, quantisation in enumerate(MIXTURES):
        step(number, len(MIXTURES) + 1)
        cancel.raise_if_cancelled()
        with _loaded(made_model(MIDDLING, quantisation), gpu, threads or physical_cores(), clock) as model:
            writing = model.quickest(1, WRITING_SECONDS, 3, cancel)
            prompt = model.quickest(PROMPT, PROMPT_SECONDS, 1, cancel)
            rate = 2.0 * model.parameters * PROMPT / prompt
            formats.append(FormatSpeed(quantisation, model.bytes / writing, rate))
    step(len(MIXTURES), len(MIXTURES) + 1)
    with _loaded(made_model(HOLLOW, "Q8_0"), gpu, threads or physical_cores(), clock) as model:
        return Speed(tuple(formats), model.quickest(1, WRITING_SECONDS, 3, cancel))


class Timed:
    """A loaded model whose evaluations are timed."""

    def __init__(self, model: object, context: object, batch: object, clock: Clock) -> None:
        self.bytes = int(llama_cpp.llama_model_size(model))
        self.parameters = int(llama_cpp.llama_model_n_params(model))
        self._context, self._batch, self._clock = context, batch, clock
        self._memory = llama_cpp.llama_get_memory(context)

    def quickest(self, tokens: int, seconds: float, rounds: int, cancel: CancelToken) -> float:
        """Seconds that `tokens` tokens take at once: the least of at least so many rounds."""
        self._evaluate(tokens)  # the first makes buffers
        taken: list[float] = []
        while len(taken) < rounds or sum(taken) < seconds:
            cancel.raise_if_cancelled()
            started = self._clock()
            self._evaluate(tokens)
            taken.append(self._clock() - started)
        return min(taken)

    def _evaluate(self, tokens: int) -> None:
        llama_cpp.llama_memory_clear(self._memory, False)
        batch = self._batch
        batch.n_tokens = tokens  # type: ignore[attr-defined]
        for place in range(tokens):
            batch.token[place] = place  # type: ignore[attr-defined]
            batch.pos[place] = place  # type: ignore[attr-defined]
            batch.n_seq_id[place] = 1  # type: ignore[attr-defined]
            batch.seq_id[place][0] = 0  # type: ignore[attr-defined]
            # of all: else the last layer is left out but for one token, and here it is half of the model
            batch.logits[place] = True  # type: ignore[attr-defined]
        if llama_cpp.llama_decode(self._context, batch) != 0:
            raise ModelError("This computer could not be measured", "Try again")
        llama_cpp.llama_synchronize(self._context)


@contextmanager
def _loaded(file: NDArray[np.uint8], gpu: bool, threads: int, clock: Clock) -> Iterator[Timed]:
    with ExitStack() as stack:
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers = -1 if gpu else 0
        nowhere = (ctypes.c_void_p * 1)(None)
        if not gpu:  # else a card takes large products all the same
            params.devices = ctypes.cast(nowhere, ctypes.c_void_p)
        params.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE
        model = _from_memory(file, params)
        if not model:
            raise ModelError("This computer could not be measured", "Try again")
        stack.callback(llama_cpp.llama_model_free, model)
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = 2 * PROMPT
        settings.n_batch = settings.n_ubatch = PROMPT
        settings.n_seq_max = 1
        if not gpu:  # as answering has it, as long as nothing was tuned
            settings.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        settings.n_threads = settings.n_threads_batch = threads
        context = llama_cpp.llama_init_from_model(model, settings)
        if not context:
            raise ModelError("This computer could not be measured", "Try again")
        stack.callback(llama_cpp.llama_free, context)
        batch = llama_cpp.llama_batch_init(PROMPT, 0, 1)
        stack.callback(llama_cpp.llama_batch_free, batch)
        yield Timed(model, context, batch, clock)


def _from_memory(file: NDArray[np.uint8], params: object) -> object:
    """llama.cpp reads C streams, and C can make one of memory. Windows cannot: there it is a file for a moment."""
    if sys.platform == "win32":
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.gguf"
            path.write_bytes(file.tobytes())
            return llama_cpp.llama_model_load_from_file(str(path).encode(), params)
    libc = ctypes.CDLL(None)
    libc.fmemopen.restype = ctypes.c_void_p
    libc.fmemopen.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p]
    libc.fclose.argtypes = [ctypes.c_void_p]
    stream = libc.fmemopen(file.ctypes.data, file.nbytes, b"rb")
    try:
        return llama_cpp.llama_model_load_from_file_ptr(stream, params)
    finally:
        libc.fclose(stream)
