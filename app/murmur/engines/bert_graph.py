"""A BERT encoder as an OpenVINO graph, made straight from its published weights.

Nothing is converted and kept: building takes a fifth of a second, and importing OpenVINO a third, where importing
PyTorch takes five to ten.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import openvino as ov
from numpy.typing import NDArray
from openvino import opset13 as op
from safetensors.numpy import load_file

Array = NDArray[Any]

_FAR_BELOW = np.float32(-10_000)
"""Added to the attention that falls on padding: nothing of it is left after the softmax."""


class OtherMake(Exception):
    """The network is no BERT with absolute positions whose tokens' mean is the vector."""


class Config(msgspec.Struct, frozen=True):
    """What `config.json` says of the network, as far as this graph depends on it."""

    model_type: str
    hidden_act: str
    num_hidden_layers: int
    num_attention_heads: int
    layer_norm_eps: float
    position_embedding_type: str = "absolute"


def bert(folder: Path, int8: bool) -> Any:
    """Token ids and mask, both `(texts, tokens)`, to the last layer's vectors, `(texts, tokens, dimensions)`.

    With `int8` the weights of linear layers are rounded to one byte, each row with a scale of its own, and OpenVINO
    does the same to what they are multiplied with. OtherMake for other networks.
    """
    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=Config)
        pooling = msgspec.json.decode((folder / "1_Pooling" / "config.json").read_bytes(), type=dict[str, object])
    except (OSError, msgspec.MsgspecError) as error:
        raise OtherMake from error
    ways = {way for way, taken in pooling.items() if way.startswith("pooling_mode_") and taken is True}
    make = (config.model_type, config.hidden_act, config.position_embedding_type)
    if make != ("bert", "gelu", "absolute") or ways != {"pooling_mode_mean_tokens"}:
        raise OtherMake
    return _Bert(config, load_file(folder / "model.safetensors"), int8).model()


class _Bert:
    def __init__(self, config: Config, weights: dict[str, Array], int8: bool) -> None:
        self._config = config
        self._weights = weights
        self._int8 = int8

    def model(self) -> Any:
        ids = op.parameter([-1, -1], np.int64, "ids")
        mask = op.parameter([-1, -1], np.int64, "mask")
        padding = op.subtract(op.constant(np.float32(1)), op.convert(mask, np.float32))
        bias = op.unsqueeze(op.multiply(padding, op.constant(_FAR_BELOW)), op.constant([1, 2]))
        tokens = self._embedded(ids)
        for number in range(self._config.num_hidden_layers):
            tokens = self._layer(tokens, bias, f"encoder.layer.{number}.")
        return ov.Model([tokens], [ids, mask], "bert")

    def _embedded(self, ids: Any) -> Any:
        length = op.unsqueeze(op.gather(op.shape_of(ids), op.constant(1), op.constant(0)), op.constant(0))
        positions = op.slice(
            self._constant("embeddings.position_embeddings.weight"),
            op.constant([0]),
            length,
            op.constant([1]),
            op.constant([0]),
        )
        words = op.gather(self._constant("embeddings.word_embeddings.weight"), ids, op.constant(0))
        first_kind = op.constant(self._numbers("embeddings.token_type_embeddings.weight")[0])
        return self._normed(op.add(op.add(words, positions), first_kind), "embeddings.LayerNorm")

    def _layer(self, tokens: Any, bias: Any, name: str) -> Any:
        query, key, value = (
            self._heads(self._linear(tokens, f"{name}attention.self.{part}")) for part in ("query", "key", "value")
        )
        seen = op.transpose(op.scaled_dot_product_attention(query, key, value, bias), op.constant([0, 2, 1, 3]))
        width = self._numbers(f"{name}attention.output.dense.weight").shape[1]
        seen = op.reshape(seen, op.constant([0, 0, width]), True)
        tokens = self._normed(
            op.add(self._linear(seen, f"{name}attention.output.dense"), tokens), f"{name}attention.output.LayerNorm"
        )
        inner = op.gelu(self._linear(tokens, f"{name}intermediate.dense"), "erf")
        return self._normed(op.add(self._linear(inner, f"{name}output.dense"), tokens), f"{name}output.LayerNorm")

    def _heads(self, tokens: Any) -> Any:
        split = op.reshape(tokens, op.constant([0, 0, self._config.num_attention_heads, -1]), True)
        return op.transpose(split, op.constant([0, 2, 1, 3]))

    def _linear(self, tokens: Any, name: str) -> Any:
        rows = self._numbers(f"{name}.weight")
        weight = op.constant(rows)
        if self._int8:
            scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-12) / 127
            whole = op.constant(np.round(rows / scale).astype(np.int8))
            weight = op.multiply(op.convert(whole, np.float32), op.constant(scale.astype(np.float32)))
        return op.add(op.matmul(tokens, weight, False, True), self._constant(f"{name}.bias"))

    def _normed(self, tokens: Any, name: str) -> Any:
        last = op.constant(np.array([-1], dtype=np.int64))
        flat = op.mvn(tokens, last, True, self._config.layer_norm_eps, "INSIDE_SQRT")
        return op.add(op.multiply(flat, self._constant(f"{name}.weight")), self._constant(f"{name}.bias"))

    def _constant(self, name: str) -> Any:
        return op.constant(self._numbers(name))

    def _numbers(self, name: str) -> Array:
        return self._weights[name].astype(np.float32)
