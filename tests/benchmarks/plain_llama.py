"""A plain loop over llama.cpp's C API without any code of Murmur's: what the engine is held against.

    python tests/benchmarks/plain_llama.py MODEL.gguf

Each line of standard input is a JSON list [threads, batch, flash attention, tokens of the prompt, of the answer]; each
line of standard output the tokens a second of the prompt and of the answer that follows it. "sweep" in place of the
list tries every setting and answers with the fastest for prompts and the fastest for answers.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import sys
import time
from functools import cache
from typing import Any

import llama_cpp
import numpy as np

THREADS = range(1, (os.cpu_count() or 1) + 1)
BATCHES = (64, 128, 256, 512)
CONTEXT = 2048

Setting = tuple[int, int, bool]


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _quiet(level: int, text: bytes, user_data: object) -> None:
    pass


class Plain:
    def __init__(self, path: str) -> None:
        llama_cpp.llama_log_set(_quiet, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self._model = llama_cpp.llama_model_load_from_file(path.encode(), llama_cpp.llama_model_default_params())
        self._vocabulary = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(self._model))

    @cache  # noqa: B019 - one object, for the whole run
    def _context(self, threads: int, batch: int, flash: bool) -> Any:
        params = llama_cpp.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = CONTEXT, batch, batch
        params.n_threads = params.n_threads_batch = threads
        on, off = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED, llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        params.flash_attn_type = on if flash else off
        params.no_perf = True
        return llama_cpp.llama_init_from_model(self._model, params)

    def run(self, setting: Setting, prompt: int, answer: int) -> tuple[float, float]:
        """Tokens a second of a prompt and of an answer after it, each token the likeliest one."""
        context, batch = self._context(*setting), setting[1]
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), True)
        tokens = (llama_cpp.llama_token * prompt)(*(100 + place * 7919 % 40_000 for place in range(prompt)))
        start = time.perf_counter()
        for first in range(0, prompt, batch):
            there = ctypes.cast(ctypes.byref(tokens, 4 * first), ctypes.POINTER(llama_cpp.llama_token))
            llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(there, min(batch, prompt - first)))
        token = self._likeliest(context)
        read = time.perf_counter()
        one = (llama_cpp.llama_token * 1)()
        for _ in range(answer):
            one[0] = token
            llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(one, 1))
            token = self._likeliest(context)
        return prompt / (read - start), answer / (time.perf_counter() - read)

    def sweep(self) -> tuple[Setting, Setting]:
        """The fastest setting for prompts, and for answers: the better of two rounds counts."""
        settings = list(itertools.product(THREADS, BATCHES, (False, True)))
        best = dict.fromkeys(settings, (0.0, 0.0))
        for _ in range(2):
            for setting in settings:
                found = self.run(setting, 512, 16)
                best[setting] = max(best[setting][0], found[0]), max(best[setting][1], found[1])
        return max(settings, key=lambda one: best[one][0]), max(settings, key=lambda one: best[one][1])

    def _likeliest(self, context: Any) -> int:
        logits = llama_cpp.llama_get_logits_ith(context, -1)
        return int(np.ctypeslib.as_array(logits, shape=(self._vocabulary,)).argmax())


def main() -> None:
    plain = Plain(sys.argv[1])
    for line in sys.stdin:
        asked = json.loads(line)
        result: Any = (
            plain.sweep() if asked == "sweep" else plain.run((asked[0], asked[1], asked[2]), asked[3], asked[4])
        )
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
