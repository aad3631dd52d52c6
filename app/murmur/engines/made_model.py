"""Models made for measuring: GGUF files in memory with the shape of a real one and weights of no meaning.

Weights of a kind are one quantised row over and over: how long arithmetic takes does not depend on what it is about.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_F32, _Q4_0, _Q4_1, _Q8_0, _Q4_K, _Q6_K = 0, 2, 3, 8, 12, 14  # enum ggml_type
_TEXT, _WHOLE, _FLOAT = 8, 4, 6  # enum gguf_type
_ALIGNMENT = 32


@dataclass(frozen=True, slots=True)
class Shape:
    """Of a Llama: all that its tensors' sizes depend on."""

    layers: int
    width: int
    inner: int
    heads: int
    key_heads: int
    words: int
    context: int = 4096


MIDDLING = Shape(layers=2, width=2048, inner=6144, heads=16, key_heads=4, words=4096)
"""Two layers as models of two thousand million parameters have them: 60 to 110 MB, more than the caches of laptops."""

HOLLOW = Shape(layers=30, width=64, inner=64, heads=2, key_heads=1, words=256)
"""Nearly no weights: what a token costs besides them."""


def _as_q4_k_m(name: str) -> int:
    """As llama.cpp mixes it: half of the layers have two of their matrices in six bits."""
    even = name.startswith("blk.") and int(name.split(".")[1]) % 2 == 0
    return _Q6_K if "token_embd" in name or (even and ("ffn_down" in name or "attn_v" in name)) else _Q4_K


MIXTURES: dict[str, Callable[[str], int]] = {
    "Q4_K_M": _as_q4_k_m,
    "Q4_0": lambda name: _Q6_K if "token_embd" in name else _Q4_0,
    "Q4_1": lambda name: _Q6_K if "token_embd" in name else _Q4_1,
    "Q8_0": lambda name: _Q8_0,
}
"""Which type each tensor has in files of these formats."""


def made_model(shape: Shape, quantisation: str) -> NDArray[np.uint8]:
    """The bytes of a GGUF file; `quantisation` is one of MIXTURES."""
    choose = MIXTURES[quantisation]
    infos, places, offset = b"", [], 0
    for name, sizes in _tensors(shape):
        kind = choose(name) if len(sizes) == 2 else _F32
        row = _quantised_row(kind, sizes[0])
        size = len(row) * (sizes[1] if len(sizes) == 2 else 1)
        infos += _text(name) + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, kind, offset)
        places.append((offset, size, row))
        offset += -(-size // _ALIGNMENT) * _ALIGNMENT
    facts = [_fact(key, value) for key, value in _facts(shape).items()]
    head = b"GGUF" + struct.pack("<IQQ", 3, len(places), len(facts)) + b"".join(facts) + infos
    start = -(-len(head) // _ALIGNMENT) * _ALIGNMENT
    file = np.zeros(start + offset, dtype=np.uint8)
    file[: len(head)] = np.frombuffer(head, dtype=np.uint8)
    for place, size, row in places:
        file[start + place : start + place + size].reshape(-1, len(row))[:] = row
    return file


def _tensors(shape: Shape) -> Iterator[tuple[str, tuple[int, ...]]]:
    width, inner, keys = shape.width, shape.inner, shape.width // shape.heads * shape.key_heads
    yield "token_embd.weight", (width, shape.words)
    for number in range(shape.layers):
        layer = f"blk.{number}."
        yield layer + "attn_norm.weight", (width,)
        yield layer + "attn_q.weight", (width, width)
        yield layer + "attn_k.weight", (width, keys)
        yield layer + "attn_v.weight", (width, keys)
        yield layer + "attn_output.weight", (width, width)
        yield layer + "ffn_norm.weight", (width,)
        yield layer + "ffn_gate.weight", (width, inner)
        yield layer + "ffn_up.weight", (width, inner)
        yield layer + "ffn_down.weight", (inner, width)
    yield "output_norm.weight", (width,)


def _facts(shape: Shape) -> dict[str, str | int | float]:
    return {
        "general.architecture": "llama",
        "llama.vocab_size": shape.words,
        "llama.context_length": shape.context,
        "llama.embedding_length": shape.width,
        "llama.block_count": shape.layers,
        "llama.feed_forward_length": shape.inner,
        "llama.attention.head_count": shape.heads,
        "llama.attention.head_count_kv": shape.key_heads,
        "llama.rope.dimension_count": shape.width // shape.heads,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "tokenizer.ggml.model": "none",
    }


def _fact(key: str, value: str | int | float) -> bytes:
    if isinstance(value, str):
        return _text(key) + struct.pack("<I", _TEXT) + _text(value)
    if isinstance(value, float):
        return _text(key) + struct.pack("<If", _FLOAT, value)
    return _text(key) + struct.pack("<II", _WHOLE, value)


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _quantised_row(kind: int, length: int) -> NDArray[np.uint8]:
    """One row of small numbers in a format of ggml, by ggml itself."""
    numbers = (np.random.default_rng(1).standard_normal(length) * 0.05).astype(np.float32)
    if kind == _F32:
        return numbers.view(np.uint8)
    from llama_cpp._ctypes_extensions import load_shared_library
    from llama_cpp._ggml import libggml_base_path

    base = load_shared_library("ggml-base", libggml_base_path)
    base.ggml_row_size.restype = base.ggml_quantize_chunk.restype = ctypes.c_size_t
    base.ggml_row_size.argtypes = [ctypes.c_int, ctypes.c_int64]
    pointer, whole = ctypes.c_void_p, ctypes.c_int64
    base.ggml_quantize_chunk.argtypes = [ctypes.c_int, pointer, pointer, whole, whole, whole, pointer]
    row = np.empty(base.ggml_row_size(kind, length), dtype=np.uint8)
    base.ggml_quantize_chunk(kind, numbers.ctypes.data, row.ctypes.data, 0, 1, length, None)
    return row
