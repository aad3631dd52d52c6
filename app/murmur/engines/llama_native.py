"""llama.cpp through the binding's plain C functions: one model, one context, one live sequence.

The binding's `Llama` class is passed by on purpose: it swallows unknown keywords (`use_extra_bufts` is one,
so the cure for the AMX crash cannot be given to it), points file descriptors 1 and 2 elsewhere while loading,
and keeps a row of scores for every batch position. Every name used here is checked against the binding's
structures.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from murmur.domain.errors import Cancelled, ModelError, PromptTooLong
from murmur.domain.load_plan import LoadPlan
from murmur.engines import ggml
from murmur.engines.processors import physical_cores

_ERROR_LEVEL = 3
_ABORTED = 2
_last_errors: deque[str] = deque(maxlen=5)


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _keep_errors(level: int, text: bytes, user_data: object) -> None:
    if level == _ERROR_LEVEL:
        _last_errors.append(text.decode("utf-8", errors="replace").strip())


def set_fields(structure: ctypes.Structure, values: dict[str, object]) -> None:
    """Sets fields of a C structure; AttributeError for a name it does not have (ctypes itself says
    nothing)."""
    known = {field[0] for field in structure._fields_}
    for name, value in values.items():
        if name not in known:
            raise AttributeError(f"{type(structure).__name__} has no field {name!r}")
        setattr(structure, name, value)


class AbortFlag:
    """What a running evaluation looks at a thousand times a token, so it is asked in C: the abort callback is
    libc's `strlen`, its data these two bytes. An empty string (length 0) says go on, a string of one byte
    says stop."""

    def __init__(self) -> None:
        self.buffer = ctypes.create_string_buffer(2)

    def raise_(self) -> None:
        self.buffer[0] = b"\x01"

    @property
    def raised(self) -> bool:
        return self.buffer[0] != b"\x00"


def _c_strlen() -> object:
    library = ctypes.CDLL("msvcrt") if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(library.strlen, llama_cpp.ggml_abort_callback)


class Native:
    """A loaded model with one context. Not thread-safe; `AbortFlag.raise_` alone may be called from
    elsewhere.

    Raises ModelError when it cannot be loaded so. A bad way of loading may also crash the process: the caller
    remembers how far it had come. `device` is ggml's handle of the graphics card that gets the plan's `gpu_layers`.
    `batch` is how many tokens one call of `evaluate` may have.
    """

    def __init__(self, path: Path, plan: LoadPlan, device: int | None = None) -> None:
        self._stack = contextlib.ExitStack()
        llama_cpp.llama_log_set(_keep_errors, ctypes.c_void_p(0))
        ggml.load_backends()
        llama_cpp.llama_backend_init()
        _last_errors.clear()
        try:
            self._open(path, plan, device)
        except BaseException:
            self._stack.close()
            raise

    def _open(self, path: Path, plan: LoadPlan, device: int | None) -> None:
        model_params = llama_cpp.llama_model_default_params()
        devices = (ctypes.c_void_p * 2)(device, None)  # the list ends with NULL: without a device it is empty
        set_fields(
            model_params,
            {
                "devices": ctypes.cast(devices, ctypes.c_void_p),
                "n_gpu_layers": plan.gpu_layers if device else 0,
                "use_extra_bufts": plan.extra_buffers,
                "load_mode": llama_cpp.LLAMA_LOAD_MODE_MMAP if plan.mapped else llama_cpp.LLAMA_LOAD_MODE_NONE,
            },
        )
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), model_params)
        if not self._model:
            raise ModelError from RuntimeError("; ".join(_last_errors) or "llama.cpp gave no reason")
        self._stack.callback(llama_cpp.llama_model_free, self._model)
        self.model = self._model
        self._vocab = llama_cpp.llama_model_get_vocab(self._model)
        self.parameters = int(llama_cpp.llama_model_n_params(self._model))
        self._open_rest(plan)

    def beside(self, plan: LoadPlan) -> Native:
        """Another context over the same weights, to be closed before this one."""
        other = object.__new__(Native)
        other._stack = contextlib.ExitStack()
        other._model, other._vocab, other.parameters = self._model, self._vocab, self.parameters
        try:
            other._open_rest(plan)
        except BaseException:
            other._stack.close()
            raise
        return other

    def _open_rest(self, plan: LoadPlan) -> None:
        self._open_context(plan)
        self._vocabulary = int(llama_cpp.llama_vocab_n_tokens(self._vocab))
        self.vocabulary = self._vocabulary
        self._open_batch(plan.batch)
        self._strlen = _c_strlen()
        self.watch(AbortFlag())

    def _open_context(self, plan: LoadPlan) -> None:
        params = llama_cpp.llama_context_default_params()
        trained = int(llama_cpp.llama_model_n_ctx_train(self._model))
        flash, plain = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED, llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        threads = plan.threads or physical_cores()
        set_fields(
            params,
            {
                "n_ctx": min(plan.context or trained, trained),
                "n_batch": plan.batch,
                "n_ubatch": plan.batch,
                "n_seq_max": 1,
                "n_threads": threads,
                "n_threads_batch": plan.prompt_threads or threads,
                "flash_attn_type": flash if plan.flash_attention else plain,
                "no_perf": True,
            },
        )
        self._context = llama_cpp.llama_init_from_model(self._model, params)
        if not self._context:
            raise ModelError from RuntimeError("; ".join(_last_errors) or "no context")
        self._stack.callback(llama_cpp.llama_free, self._context)
        self.context = int(llama_cpp.llama_n_ctx(self._context))
        self.handle = self._context
        self.flash_attention = plan.flash_attention
        self._memory = llama_cpp.llama_get_memory(self._context)

    def _open_batch(self, size: int) -> None:
        """Its arrays as NumPy sees them, so that no loop over tokens fills them; all tokens belong to sequence 0."""
        self.batch = size
        self._batch = llama_cpp.llama_batch_init(size, 0, 1)
        self._stack.callback(llama_cpp.llama_batch_free, self._batch)
        self._tokens = np.ctypeslib.as_array(self._batch.token, (size,))
        self._positions = np.ctypeslib.as_array(self._batch.pos, (size,))
        self._wanted = np.ctypeslib.as_array(self._batch.logits, (size,))
        for place in range(size):
            self._batch.n_seq_id[place] = 1
            self._batch.seq_id[place][0] = 0

    def watch(self, flag: AbortFlag) -> None:
        """From now on evaluation stops when this flag is raised."""
        self._flag = flag  # kept alive: C reads it
        llama_cpp.llama_set_abort_callback(self._context, self._strlen, ctypes.cast(flag.buffer, ctypes.c_void_p))

    def template(self) -> str | None:
        """The chat template in the file (Jinja), None where there is none."""
        template = llama_cpp.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", errors="replace") if template else None

    def special_text(self, which: str) -> str:
        """The text of the "bos" or "eos" token, empty where the vocabulary has none."""
        token = {"bos": llama_cpp.llama_vocab_bos, "eos": llama_cpp.llama_vocab_eos}[which](self._vocab)
        if token < 0:
            return ""
        return str(llama_cpp.llama_vocab_get_text(self._vocab, token).decode("utf-8", errors="replace"))

    def tokenize(self, text: str, special: bool, begin: bool = False) -> list[int]:
        """Tokens of `text`; control tokens are read only where `special`. `begin` puts the begin token first
        where the vocabulary wants one."""
        # A lone surrogate (PDFs have them) has no UTF-8 form.
        data = text.encode("utf-8", errors="replace")
        if not data and not begin:
            return []
        room = len(data) + 8
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self._vocab, data, len(data), tokens, room, begin, special)
        if count < 0:
            raise PromptTooLong
        return list(tokens[:count])

    def piece(self, token: int) -> bytes:
        """The bytes of a token, which may be a part of a character; control tokens have none."""
        room = 256
        buffer = ctypes.create_string_buffer(room)
        length = llama_cpp.llama_token_to_piece(self._vocab, token, buffer, room, 0, False)
        return buffer.raw[:length] if length > 0 else b""

    def mark(self, token: int) -> bytes:
        """The name of a control token, as templates write it."""
        text = llama_cpp.llama_vocab_get_text(self._vocab, token)
        return bytes(text) if text else b""

    def is_end(self, token: int) -> bool:
        """Whether the model says with it that it has finished."""
        return bool(llama_cpp.llama_vocab_is_eog(self._vocab, token))

    def keep(self, count: int) -> int:
        """Forgets all but the first `count` tokens; how many are left: 0 where the model cannot roll back."""
        if count > 0 and llama_cpp.llama_memory_seq_rm(self._memory, 0, count, -1):
            return count
        llama_cpp.llama_memory_clear(self._memory, True)
        return 0

    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]:
        """Appends up to `batch` tokens at position `start`; the logits after each wanted one, shape `(w,
        vocabulary)`, copied: they outlive the next call.

        Cancelled when the watched flag was raised: `keep(start)` brings the sequence back.
        """
        count = len(tokens)
        self._batch.n_tokens = count
        self._tokens[:count] = tokens
        self._positions[:count] = np.arange(start, start + count)
        self._wanted[:count] = wanted
        code = llama_cpp.llama_decode(self._context, self._batch)
        if code == _ABORTED or (code != 0 and self._flag.raised):
            raise Cancelled
        if code != 0:
            raise ModelError("The chat model stopped working", "Try again") from RuntimeError(
                f"llama_decode gave {code}: {'; '.join(_last_errors)}"
            )
        rows = int(np.count_nonzero(self._wanted[:count]))
        if not rows:
            return np.empty((0, self._vocabulary), dtype=np.float32)
        address = ctypes.addressof(llama_cpp.llama_get_logits(self._context).contents)
        logits = (ctypes.c_float * (rows * self._vocabulary)).from_address(address)
        return np.array(np.ctypeslib.as_array(logits), dtype=np.float32).reshape(rows, self._vocabulary)

    def close(self) -> None:
        """Gives the native memory back; safe to call twice."""
        self._stack.close()
