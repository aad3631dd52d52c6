"""The few functions of ggml that the binding leaves out: the devices it found, and the tensors of a model file."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from murmur.domain.computer import Gpu
from murmur.domain.errors import ModelError

_GPU, _INTEGRATED_GPU = 1, 2  # enum ggml_backend_dev_type
_UINT32, _INT32, _STRING, _ARRAY = 4, 5, 8, 9  # enum gguf_type


class _InitParams(ctypes.Structure):
    """struct gguf_init_params"""

    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", ctypes.c_void_p))


_SIGNATURES: dict[str, tuple[object, list[object]]] = {
    "ggml_version": (ctypes.c_char_p, []),
    "ggml_backend_load_all_from_path": (None, [ctypes.c_char_p]),
    "ggml_backend_load": (ctypes.c_void_p, [ctypes.c_char_p]),
    "ggml_backend_dev_count": (ctypes.c_size_t, []),
    "ggml_backend_dev_get": (ctypes.c_void_p, [ctypes.c_size_t]),
    "ggml_backend_dev_type": (ctypes.c_int, [ctypes.c_void_p]),
    "ggml_backend_dev_description": (ctypes.c_char_p, [ctypes.c_void_p]),
    "ggml_backend_dev_memory": (
        None,
        [ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)],
    ),
    "gguf_init_from_file": (ctypes.c_void_p, [ctypes.c_char_p, _InitParams]),
    "gguf_free": (None, [ctypes.c_void_p]),
    "gguf_find_key": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_char_p]),
    "gguf_get_kv_type": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_val_str": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_val_u32": (ctypes.c_uint32, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_arr_type": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_arr_n": (ctypes.c_size_t, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_arr_data": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_n_tensors": (ctypes.c_int64, [ctypes.c_void_p]),
    "gguf_get_tensor_name": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int64]),
    "gguf_get_tensor_size": (ctypes.c_size_t, [ctypes.c_void_p, ctypes.c_int64]),
}


def load_backends() -> None:
    """Before a model is loaded: a build that brings a library for every generation of processors takes the best one
    that runs here. Another build has its one inside, and nothing is found."""
    _library()


def load_graphics(library: Path) -> bool:
    """ggml's library for graphics cards, and with it the system's drivers: whether there is anything to drive. A bad
    driver ends the process or never returns."""
    # Programs put layers into every other one (overlays, recorders): a usual reason why loading Vulkan crashes.
    os.environ["VK_LOADER_LAYERS_DISABLE"] = "~implicit~"
    os.environ["MESA_SHADER_CACHE_DISABLE"] = "true"  # it would be a file, and a worker writes none
    return bool(_library().ggml_backend_load(str(library).encode()))


def version() -> str:
    return str(_library().ggml_version().decode())


def graphics_cards() -> tuple[tuple[int, Gpu], ...]:
    """Those that this build of llama.cpp can compute on: its handle of each, and its memory as it is now."""
    ggml = _library()
    found: list[tuple[int, Gpu]] = []
    for number in range(ggml.ggml_backend_dev_count()):
        device = ggml.ggml_backend_dev_get(number)
        kind = ggml.ggml_backend_dev_type(device)
        if kind not in (_GPU, _INTEGRATED_GPU):
            continue
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        ggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        name = ggml.ggml_backend_dev_description(device).decode("utf-8", errors="replace")
        found.append((device, Gpu(name, total.value, free.value, kind == _INTEGRATED_GPU)))
    return tuple(found)


def tensors(file: Path) -> dict[str, int]:
    """The tensors of a model file and their bytes, by its header alone. ModelError when it is none."""
    ggml = _library()
    with _header(file) as header:
        return {
            ggml.gguf_get_tensor_name(header, number).decode("utf-8", errors="replace"): ggml.gguf_get_tensor_size(
                header, number
            )
            for number in range(ggml.gguf_get_n_tensors(header))
        }


def numbers(file: Path, names: Sequence[str]) -> dict[str, int]:
    """What a model file says about its architecture under these names; of one number a layer the largest. Left out:
    what it does not say, or not as a number. ModelError when it is none."""
    found: dict[str, int] = {}
    with _header(file) as header:
        architecture = _text(header, b"general.architecture")
        for name in names:
            value = _number(header, f"{architecture}.{name}".encode())
            if value is not None:
                found[name] = value
    return found


@contextmanager
def _header(file: Path) -> Iterator[int]:
    ggml = _library()
    opened = ggml.gguf_init_from_file(str(file).encode(), _InitParams(True, None))
    if not opened:
        raise ModelError
    try:
        yield opened
    finally:
        ggml.gguf_free(opened)


def _text(header: int, key: bytes) -> str:
    ggml = _library()
    place = ggml.gguf_find_key(header, key)
    if place < 0 or ggml.gguf_get_kv_type(header, place) != _STRING:
        return ""
    return str(ggml.gguf_get_val_str(header, place).decode("utf-8", errors="replace"))


def _number(header: int, key: bytes) -> int | None:
    """Asked for as another kind than it is, a value ends the process."""
    ggml = _library()
    place = ggml.gguf_find_key(header, key)
    kind = ggml.gguf_get_kv_type(header, place) if place >= 0 else None
    if kind == _UINT32:
        return int(ggml.gguf_get_val_u32(header, place))
    if kind == _ARRAY and ggml.gguf_get_arr_type(header, place) in (_UINT32, _INT32):
        values = (ctypes.c_int32 * ggml.gguf_get_arr_n(header, place)).from_address(
            ggml.gguf_get_arr_data(header, place) or 0
        )
        return max(values, default=None)
    return None


@cache
def _library() -> ctypes.CDLL:
    from llama_cpp import _ggml

    library: ctypes.CDLL = _ggml.libggml
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    # From this folder and no other: ggml itself would also look where a variable says, and in the working folder.
    os.environ.pop("GGML_BACKEND_PATH", None)
    library.ggml_backend_load_all_from_path(str(_ggml.libggml_base_path).encode())
    return library
