"""Chooses the next token by the model makers' values, with llama.cpp's own samplers: the same seed, the same text."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Sequence

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from murmur.domain.models import Sampling

REMEMBERED = 64
"""Tokens of the text so far that a repeat penalty counts, llama.cpp's own default."""


class Sampler:
    """Greedy where `sampling` has no temperature: then it needs no seed."""

    def __init__(self, sampling: Sampling, seed: int, vocabulary: int) -> None:
        self._stack = contextlib.ExitStack()
        self._chain = None
        penalty = sampling.repeat_penalty or 1.0
        if not sampling.temperature and penalty == 1.0:
            return
        chain = self._chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
        self._stack.callback(llama_cpp.llama_sampler_free, chain)
        steps = []
        if penalty != 1.0:
            steps.append(llama_cpp.llama_sampler_init_penalties(vocabulary, REMEMBERED, penalty, 0.0, 0.0))
        if not sampling.temperature:
            steps.append(llama_cpp.llama_sampler_init_greedy())
        else:
            if sampling.top_k:
                steps.append(llama_cpp.llama_sampler_init_top_k(sampling.top_k))
            if sampling.top_p is not None and sampling.top_p < 1:
                steps.append(llama_cpp.llama_sampler_init_top_p(sampling.top_p, 1))
            if sampling.min_p:
                steps.append(llama_cpp.llama_sampler_init_min_p(sampling.min_p, 1))
            steps.append(llama_cpp.llama_sampler_init_temp(sampling.temperature))
            steps.append(llama_cpp.llama_sampler_init_dist(seed & 0xFFFFFFFF))
        for step in steps:
            llama_cpp.llama_sampler_chain_add(chain, step)

    def remember(self, tokens: Sequence[int]) -> None:
        """Tokens that are already there, for the repeat penalty."""
        if self._chain is not None:
            for token in tokens[-REMEMBERED:]:
                llama_cpp.llama_sampler_accept(self._chain, token)

    def choose(self, logits: NDArray[np.float32]) -> int:
        """The next token for these logits, shape `(vocabulary,)`."""
        if self._chain is None:
            return int(np.argmax(logits))
        entries = np.zeros(len(logits), dtype=_ENTRY)
        entries["id"] = np.arange(len(logits))
        entries["logit"] = logits
        array = llama_cpp.llama_token_data_array(
            data=entries.ctypes.data_as(llama_cpp.llama_token_data_p), size=len(logits), selected=-1, sorted=False
        )
        llama_cpp.llama_sampler_apply(self._chain, ctypes.byref(array))
        token = int(array.data[array.selected].id)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token

    def close(self) -> None:
        self._stack.close()


_ENTRY = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
"""As `llama_token_data` lies in memory."""
