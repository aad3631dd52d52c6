"""Writes GGUF files: a whole llama model of a few hundred kilobytes that llama.cpp loads, and spoilt ones."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

F32 = 0
WIDTH, INNER, HEADS, LAYERS = 64, 64, 2, 2
TEMPLATE = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}assistant:"

Tensor = tuple[str, Sequence[int], bytes]


class U64(int):
    """A number that is written with 64 bits."""


def words() -> tuple[list[str], list[float], list[int]]:
    """A vocabulary of one token a byte: pieces, scores, and what each is."""
    bytes_ = [f"<0x{value:02X}>" for value in range(256)]
    letters = ["▁", *(chr(value) for value in range(33, 127))]
    pieces = ["<unk>", "<s>", "</s>", *bytes_, *letters]
    kinds = [2, 3, 3, *[6] * 256, *[1] * len(letters)]
    return pieces, [0.0] * len(pieces), kinds


def values(**changed: Any) -> dict[str, Any]:
    """What the header of the tiny model says; `general__name="X"` changes `general.name`, None leaves one out."""
    pieces, scores, kinds = words()
    said: dict[str, Any] = {
        "general.architecture": "llama",
        "general.name": "Tiny",
        "general.file_type": 0,
        "general.license": "mit",
        "general.languages": ["en", "de"],
        "llama.block_count": LAYERS,
        "llama.context_length": 512,
        "llama.embedding_length": WIDTH,
        "llama.feed_forward_length": INNER,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": pieces,
        "tokenizer.ggml.scores": scores,
        "tokenizer.ggml.token_type": kinds,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.chat_template": TEMPLATE,
    }
    said |= {name.replace("__", "."): value for name, value in changed.items()}
    return {name: value for name, value in said.items() if value is not None}


def tensors() -> list[Tensor]:
    numbers = np.random.default_rng(1)
    vocabulary = len(words()[0])

    def tensor(name: str, *shape: int) -> Tensor:
        made = numbers.normal(0, 0.05, size=shape[::-1]).astype(np.float32)
        return name, shape, (np.ones_like(made) if "norm" in name else made).tobytes()

    made = [tensor("token_embd.weight", WIDTH, vocabulary), tensor("output_norm.weight", WIDTH)]
    for layer in range(LAYERS):
        square = ("attn_q", "attn_k", "attn_v", "attn_output")
        made += [tensor(f"blk.{layer}.{name}.weight", WIDTH, WIDTH) for name in square]
        made += [tensor(f"blk.{layer}.{name}.weight", WIDTH, INNER) for name in ("ffn_gate", "ffn_up")]
        made += [tensor(f"blk.{layer}.ffn_down.weight", INNER, WIDTH)]
        made += [tensor(f"blk.{layer}.{name}.weight", WIDTH) for name in ("attn_norm", "ffn_norm")]
    return [*made, tensor("output.weight", WIDTH, vocabulary)]


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def typed(value: Any) -> tuple[int, bytes]:
    """The type's number and the bytes of a value."""
    match value:
        case bool():
            return 7, struct.pack("<?", value)
        case U64():
            return 10, struct.pack("<Q", value)
        case int():
            return 4, struct.pack("<I", value)
        case float():
            return 6, struct.pack("<f", value)
        case str():
            return 8, text(value)
        case list():
            items = [typed(one) for one in value]
            kind = items[0][0] if items else 4
            kind = 5 if kind == 4 else kind  # llama.cpp wants the kinds of tokens signed
            return 9, struct.pack("<IQ", kind, len(items)) + b"".join(data for _, data in items)
    raise TypeError(type(value))


def header(said: Mapping[str, Any], listed: Sequence[Tensor], version: int = 3) -> bytes:
    made = b"GGUF" + struct.pack("<IQQ", version, len(listed), len(said))
    for name, value in said.items():
        kind, data = typed(value)
        made += text(name) + struct.pack("<I", kind) + data
    place = 0
    for name, shape, data in listed:
        made += text(name) + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape)
        made += struct.pack("<IQ", F32, place)
        place += -(-len(data) // 32) * 32
    return made


def gguf(said: Mapping[str, Any] | None = None, listed: Sequence[Tensor] | None = None, version: int = 3) -> bytes:
    """The whole file."""
    said, listed = values() if said is None else said, tensors() if listed is None else listed
    made = header(said, listed, version)
    made += b"\0" * (-len(made) % 32)
    for _, _, data in listed:
        made += data + b"\0" * (-len(data) % 32)
    return made


def spoilt(count: int, seed: int = 5) -> Iterator[tuple[str, bytes]]:
    """Files that look like a model and are none, each with what was done to it."""
    whole = gguf()
    end = len(header(values(), tensors()))
    chance = random.Random(seed)
    deeds = (flipped, several_flipped, cut, cut_in_the_header, huge_number, holed, doubled, misaligned)
    for number in range(count):
        deed = deeds[number % len(deeds)]
        yield f"{deed.__name__} {number}", deed(bytearray(whole), end, chance)


def flipped(whole: bytearray, end: int, chance: random.Random) -> bytes:
    whole[chance.randrange(end)] ^= 1 << chance.randrange(8)
    return bytes(whole)


def several_flipped(whole: bytearray, end: int, chance: random.Random) -> bytes:
    for _ in range(20):
        whole[chance.randrange(4, end)] = chance.randrange(256)
    return bytes(whole)


def cut(whole: bytearray, end: int, chance: random.Random) -> bytes:
    return bytes(whole[: chance.randrange(end, len(whole) - 1)])


def cut_in_the_header(whole: bytearray, end: int, chance: random.Random) -> bytes:
    return bytes(whole[: chance.randrange(end)])


def huge_number(whole: bytearray, end: int, chance: random.Random) -> bytes:
    """Counts, lengths and sizes are eight bytes: one place, or one of the two counts, becomes an absurd one."""
    place = chance.choice((8, 16, chance.randrange(24, end - 8)))
    huge = chance.choice((2**64 - 1, 2**63, 2**62 + 8, 2**40, 2**32, 2**31 - 1, 10**7, 0))
    whole[place : place + 8] = struct.pack("<Q", huge)
    return bytes(whole)


def holed(whole: bytearray, end: int, chance: random.Random) -> bytes:
    place = chance.randrange(end)
    whole[place : place + 64] = b"\0" * 64
    return bytes(whole)


def doubled(whole: bytearray, end: int, chance: random.Random) -> bytes:
    place = chance.randrange(end)
    return bytes(whole[:place] + whole[place // 2 :])


def misaligned(whole: bytearray, end: int, chance: random.Random) -> bytes:
    """Says that its numbers lie at multiples of something else."""
    said = {"general.alignment": chance.choice((0, 1, 3, 7, 24, 64, 4096, 2**31, 2**32 - 1)), **values()}
    return gguf(said, tensors())
