"""The chat worker over the real model, whose process really dies, in the ways and on the rungs that a file names."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import llama_cpp
import msgspec

from murmur.domain.load_plan import LADDER
from murmur.worker import messages as m
from murmur.worker.child import Call, Notify, Role, WithFrame
from murmur.worker.roles import chat

ORDERS = "CRASHING_CHAT_ORDERS"
"""The environment's name of a file: each line is a rung and a way to crash on it, or "version" and a llama.cpp's."""


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    chat.build(notify)
    return CrashingChat(notify)


class CrashingChat(chat.ChatRole):
    """Ways: "segfault" (reads address 0 while loading), "prompt" (gives llama.cpp a first prompt larger than it was
    opened for: its GGML_ASSERT aborts the process)."""

    def __init__(self, notify: Notify) -> None:
        super().__init__(notify)
        lines = Path(os.environ[ORDERS]).read_text(encoding="utf-8").splitlines()
        self._orders = dict(line.split() for line in lines)
        self._at_prompt = False

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.LookAround():
                reply = super().handle(request, call)
                assert isinstance(reply, m.Surroundings)
                return msgspec.structs.replace(reply, version=self._orders.get("version", reply.version))
            case m.LoadModel():
                way = self._orders.get(str(LADDER.index(request.plan.name)))
                if way == "segfault":
                    ctypes.string_at(0)
                self._at_prompt = way == "prompt"
            case m.Generate() if self._at_prompt:
                self._overfill()
        return super().handle(request, call)

    def _overfill(self) -> None:
        native = self._loaded()._native
        batch = llama_cpp.llama_batch_init(2 * native.batch, 0, 1)
        batch.n_tokens = 2 * native.batch
        for place in range(2 * native.batch):
            batch.token[place], batch.pos[place], batch.n_seq_id[place] = 1, place, 1
            batch.seq_id[place][0], batch.logits[place] = 0, True
        llama_cpp.llama_decode(native._context, batch)
