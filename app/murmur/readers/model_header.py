"""What the header of a GGUF file means: which model it is, how large, and what it needs while it runs."""

from __future__ import annotations

import re
from collections import Counter
from typing import BinaryIO

from murmur.domain.errors import NotAModel
from murmur.domain.model_headers import ModelHeader
from murmur.domain.models import Role, Thinking, ThinkingFormat
from murmur.readers.gguf import Gguf, Tensor, read

_LAYER = re.compile(r"(?:blk|enc\.blk|dec\.blk)\.(\d{1,4})\.")
_MOST_LAYERS = 2000

_RECURRENT = frozenset(
    "mamba mamba2 rwkv6 rwkv6qwen2 rwkv7 arwkv7 jamba falcon-h1 plamo2 granitehybrid lfm2 lfm2moe nemotron_h "
    "nemotron_h_moe qwen3next qwen35 qwen35moe kimi-linear".split()
)
_EMBEDDERS = frozenset(
    "bert modern-bert nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert gemma-embedding t5encoder"
    .split()
)  # fmt: skip

# llama.cpp's numbers for the mixtures of types that files are made of, and for the types themselves.
_MIXTURES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4", 39: "NVFP4", 40: "Q1_0",
    41: "Q2_0",
}  # fmt: skip
_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 10: "Q2_K", 11: "Q3_K", 12: "Q4_K",
    13: "Q5_K", 14: "Q6_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S", 20: "IQ4_NL", 21: "IQ3_S",
    22: "IQ2_S", 23: "IQ4_XS", 29: "IQ1_M", 30: "BF16", 34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4", 40: "NVFP4",
}  # fmt: skip


def model_header(file: BinaryIO) -> ModelHeader:
    """NotAModel when it is none, or one that cannot be used by itself."""
    facts = _Facts(read(file))
    facts.refuse_what_is_no_model()
    layers, other = facts.layers()
    return ModelHeader(
        architecture=facts.architecture,
        role=facts.role(),
        name=facts.text("general.name")[:200],
        parameters=sum(tensor.values for tensor in facts.tensors),
        active_parameters=facts.active_parameters(),
        quantisation=facts.quantisation(),
        layer_bytes=layers,
        other_bytes=other,
        context=facts.own("context_length"),
        kv_bytes_per_token=facts.kv_bytes_per_token(),
        chat_template=bool(facts.text("tokenizer.chat_template")),
        thinking=facts.thinking(),
        recurrent=facts.recurrent(),
        licence=facts.text("general.license")[:100],
        languages=facts.languages(),
    )


class _Facts:
    def __init__(self, gguf: Gguf) -> None:
        self.tensors = gguf.tensors
        self._values = gguf.values
        self.architecture = self.text("general.architecture")[:64]

    def text(self, name: str) -> str:
        value = self._values.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None

    def own(self, name: str) -> int | None:
        """A number of its architecture."""
        return self.number(f"{self.architecture}.{name}")

    def refuse_what_is_no_model(self) -> None:
        if self.text("general.type") == "adapter":
            raise NotAModel("This file changes another model and is none itself", "Choose the model's own file")
        if self.architecture == "clip" or self.text("general.type") == "mmproj":
            raise NotAModel("This file lets a model see pictures and is none itself", "Choose the model's own file")
        if (self.number("split.count") or 1) > 1:
            raise NotAModel("This file is one part of a model in several files", "Get the model as one file")
        if not self.architecture or not self.tensors:
            raise NotAModel("This file describes a model and holds none", "Choose the model's own file")

    def role(self) -> Role:
        pooling = self._values.get(f"{self.architecture}.pooling_type")
        if pooling == 4 or any(tensor.name.startswith("cls.") for tensor in self.tensors):
            return Role.RERANKING
        return Role.EMBEDDING if pooling in (1, 2, 3) or self.architecture in _EMBEDDERS else Role.CHAT

    def thinking(self) -> Thinking:
        template = self.text("tokenizer.chat_template")
        form = ThinkingFormat.UNKNOWN
        if "<think>" in template or "</think>" in template:
            form = ThinkingFormat.TAGS
        elif "<|channel|>" in template:
            form = ThinkingFormat.HARMONY
        if "enable_thinking" in template:
            return Thinking(form, "template:enable_thinking=false")
        return Thinking(form, "system:/no_think" if "/no_think" in template else "")

    def quantisation(self) -> str:
        mixture = self._values.get("general.file_type")
        if isinstance(mixture, int) and mixture in _MIXTURES:
            return _MIXTURES[mixture]
        sizes: Counter[int] = Counter()
        for tensor in self.tensors:
            sizes[tensor.kind] += tensor.bytes
        return _TYPES.get(sizes.most_common(1)[0][0], "mixed")

    def layers(self) -> tuple[tuple[int, ...], int]:
        """The bytes of each layer, and of all that is in none."""
        sizes: dict[int, int] = {}
        other = 0
        for tensor in self.tensors:
            found = _LAYER.match(tensor.name)
            if found and int(found.group(1)) < _MOST_LAYERS:
                number = int(found.group(1))
                sizes[number] = sizes.get(number, 0) + tensor.bytes
            else:
                other += tensor.bytes
        return tuple(sizes.get(number, 0) for number in range(max(sizes, default=-1) + 1)), other

    def active_parameters(self) -> int | None:
        """Where a few of many experts are used for each token."""
        used, there = self.own("expert_used_count"), self.own("expert_count")
        if used is None or there is None or used >= there:
            return None
        return sum(tensor.values * used // there if _expert(tensor) else tensor.values for tensor in self.tensors)

    def recurrent(self) -> bool:
        marks = tuple(f"{self.architecture}.{part}." for part in ("ssm", "wkv", "shortconv"))
        return self.architecture in _RECURRENT or any(name.startswith(marks) for name in self._values)

    def kv_bytes_per_token(self) -> int | None:
        """Unknown for windows that slide, for keys that are stored squeezed, and for what the header leaves out."""
        heads, width = self.own("attention.head_count"), self.own("embedding_length")
        windowed = self.own("attention.sliding_window") or self.own("attention.kv_lora_rank")
        kv_heads = self._kv_heads(heads)
        if windowed or kv_heads is None:
            return None
        by_default = width // heads if width and heads else None
        key = self.own("attention.key_length") or by_default
        value = self.own("attention.value_length") or by_default
        if key is None or value is None:
            return None
        return sum(kv_heads) * (key + value) * 2 or None

    def _kv_heads(self, heads: int | None) -> list[int] | None:
        """Of every layer; 0 for one that is recurrent."""
        layers = self.own("block_count")
        said = self._values.get(f"{self.architecture}.attention.head_count_kv", heads)
        if layers is None or layers > _MOST_LAYERS:
            return None
        if isinstance(said, list):
            return [one for one in said if isinstance(one, int) and one > 0] if len(said) == layers else None
        if not isinstance(said, int) or isinstance(said, bool) or said <= 0:
            return None
        every = self.own("full_attention_interval")
        if self.recurrent() and every is None:
            return None
        return [said] * (layers // every if every else layers)

    def languages(self) -> tuple[str, ...]:
        said = self._values.get("general.languages")
        return tuple(one[:20] for one in said[:100] if isinstance(one, str)) if isinstance(said, list) else ()


def _expert(tensor: Tensor) -> bool:
    return "_exps." in tensor.name
