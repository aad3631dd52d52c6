"""Reads the header of a GGUF file: named values and the list of tensors. The file is a stranger's, so all is bounded.

The format: "GGUF", version, counts, then values (name, type, value) and tensors (name, shape, type, place); the
numbers of the tensors lie behind, each at a multiple of the alignment.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

from murmur.domain.errors import NotAModel

Value = int | float | bool | str | list["int | float | bool | str"]

MOST_VALUES = 2_000
MOST_TENSORS = 100_000
MOST_ITEMS = 4_000_000
"""In one list. Vocabularies have a quarter of a million words, and half a million rules."""

MOST_KEPT = 2_000
"""Items of a list that are kept; nothing that is asked for is longer."""

MOST_NAME = 1024
MOST_TEXT = 1 << 20
MOST_HEADER = 64 << 20

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _LIST = 8, 9

# The types of tensors: how many values a block has, and how many bytes.
_SIZES = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36), 10: (256, 84),
    11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 16: (256, 66), 17: (256, 74),
    18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2),
    26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
    40: (64, 36), 41: (128, 18), 42: (64, 18),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tensor:
    """`values` it has, of llama.cpp's type number `kind`, in `bytes`."""

    name: str
    kind: int
    values: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Gguf:
    """Of long lists only the beginning is kept."""

    values: dict[str, Value]
    tensors: tuple[Tensor, ...]


def read(file: BinaryIO) -> Gguf:
    """NotAModel says what is wrong with it."""
    size = os.fstat(file.fileno()).st_size
    try:
        return _Reader(file, size).read()
    except struct.error as error:
        raise NotAModel("The model file is cut short or damaged", "Get it again") from error


class _Reader:
    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size
        self._at = 0

    def read(self) -> Gguf:
        if self._bytes(4) != b"GGUF":
            raise NotAModel
        version = self._int("I")
        if version.bit_count() and not version & 0xFFFF:
            raise NotAModel("The model file is made for another kind of processor", "Get one that is little-endian")
        if version not in (2, 3):
            raise NotAModel(f"The model file is of a version Murmur cannot read ({version})", "Get a newer one")
        tensors, values = self._int("Q"), self._int("Q")
        if tensors > MOST_TENSORS or values > MOST_VALUES:
            raise _damaged()
        known = dict(self._value() for _ in range(values))
        listed = [self._tensor() for _ in range(tensors)]
        alignment = known.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 1 <= alignment <= 65536 or alignment % 8:
            raise _damaged()
        begin = -(-self._at // alignment) * alignment
        for tensor, place in listed:
            if place % alignment or begin + place + tensor.bytes > self._size:
                raise NotAModel("The model file is cut short or damaged", "Get it again")
        return Gguf(known, tuple(tensor for tensor, _ in listed))

    def _value(self) -> tuple[str, Value]:
        name, kind = self._text(MOST_NAME), self._int("I")
        if kind == _LIST:
            kind, count = self._int("I"), self._int("Q")
            return name, self._list(kind, count)
        return name, self._text(MOST_TEXT) if kind == _STRING else self._scalar(kind)

    def _list(self, kind: int, count: int) -> Value:
        if count > MOST_ITEMS:
            raise _damaged()
        kept = min(count, MOST_KEPT)
        if kind == _STRING:
            items: list[int | float | bool | str] = [self._text(MOST_TEXT) for _ in range(kept)]
            for _ in range(count - kept):
                self._skip(self._int("Q"))
            return items
        items = [self._scalar(kind) for _ in range(kept)]
        self._skip((count - kept) * struct.calcsize("<" + _SCALARS[kind]) if count > kept else 0)
        return items

    def _tensor(self) -> tuple[Tensor, int]:
        name, dimensions = self._text(MOST_NAME), self._int("I")
        if dimensions > 4:
            raise _damaged()
        shape = [self._int("Q") for _ in range(dimensions)]
        kind, place = self._int("I"), self._int("Q")
        if kind not in _SIZES:
            raise NotAModel(
                f"The model file holds numbers of a kind Murmur does not know ({kind})", "Update Murmur, or get another"
            )
        block, size = _SIZES[kind]
        values = 1
        for length in shape:
            values *= length
        if not 0 < values < 1 << 50 or (shape[:1] and shape[0] % block):
            raise _damaged()
        return Tensor(name, kind, values, values // block * size), place

    def _scalar(self, kind: int) -> int | float | bool:
        if kind not in _SCALARS:
            raise _damaged()
        form = "<" + _SCALARS[kind]
        (value,) = struct.unpack(form, self._bytes(struct.calcsize(form)))
        assert isinstance(value, int | float)
        return value

    def _int(self, form: str) -> int:
        form = "<" + form
        return int(struct.unpack(form, self._bytes(struct.calcsize(form)))[0])

    def _text(self, most: int) -> str:
        length = self._int("Q")
        if length > most:
            raise _damaged()
        return self._bytes(length).decode("utf-8", errors="replace")

    def _bytes(self, count: int) -> bytes:
        """As many, or fewer where the file ends: then struct or a comparison fails."""
        self._forward(count)
        return self._file.read(count)

    def _skip(self, count: int) -> None:
        self._forward(count)
        self._file.seek(self._at)

    def _forward(self, count: int) -> None:
        self._at += count
        if self._at > min(self._size, MOST_HEADER):
            raise NotAModel if self._at <= 4 else _damaged()


def _damaged() -> NotAModel:
    return NotAModel("The model file is cut short or damaged", "Get it again")
