"""The model's memory of the live sequence, taken out of llama.cpp and put back: the logits that follow are the same."""

from __future__ import annotations

import ctypes

import llama_cpp

from murmur.engines.llama_native import Native

_SEQUENCE = 0


class NativeState:
    """A `SequenceState` over a loaded model."""

    def __init__(self, native: Native) -> None:
        self._native = native
        model = native.model
        recurrent = llama_cpp.llama_model_is_recurrent(model) or llama_cpp.llama_model_is_hybrid(model)
        self._rolls_back = not recurrent

    @property
    def rolls_back(self) -> bool:
        return self._rolls_back

    def size(self) -> int:
        return int(llama_cpp.llama_state_seq_get_size(self._native.handle, _SEQUENCE))

    def take(self) -> bytes:
        """A copy of what was evaluated; about as large as the model's memory of it (the starter: 23 KB a token)."""
        size = self.size()
        room = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._native.handle, room, size, _SEQUENCE)
        return bytes(memoryview(room)[:written])

    def put(self, data: bytes) -> bool:
        """Puts it in place of what is there; False when it does not fit this model or its settings."""
        room = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        return bool(llama_cpp.llama_state_seq_set_data(self._native.handle, room, len(data), _SEQUENCE) > 0)
