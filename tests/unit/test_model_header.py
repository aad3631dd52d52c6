"""The header of a GGUF file: what is read out of it, and what a spoilt or strange one says."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from tests.data.tiny_gguf import TEMPLATE, U64, Tensor, gguf, header, spoilt, tensors, values

from murmur.domain.errors import NotAModel
from murmur.domain.model_headers import ModelHeader
from murmur.domain.models import Role, ThinkingFormat
from murmur.readers import gguf as parser
from murmur.readers.model_header import model_header
from murmur.services.models import Models, read_catalogue


def read(tmp_path: Path, content: bytes) -> ModelHeader:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with path.open("rb") as file:
        return model_header(file)


def of(tmp_path: Path, **changed: Any) -> ModelHeader:
    return read(tmp_path, gguf(values(**changed)))


def test_a_header_says_what_the_model_is(tmp_path: Path) -> None:
    found = of(tmp_path)
    assert (found.architecture, found.name, found.role) == ("llama", "Tiny", Role.CHAT)
    assert found.parameters == sum(len(data) // 4 for _, _, data in tensors())
    assert (found.context, found.quantisation, found.licence, found.languages) == (512, "F32", "mit", ("en", "de"))
    assert found.chat_template
    assert found.thinking.format is ThinkingFormat.UNKNOWN
    assert not found.recurrent
    assert found.active_parameters is None
    assert found.kv_bytes_per_token == 2 * 64 * 2 * 2  # layers, width, keys and values, bytes
    assert len(found.layer_bytes) == 2
    assert sum(found.layer_bytes) + found.other_bytes == sum(len(data) for _, _, data in tensors())


def test_the_starters_header_says_what_the_catalogue_says() -> None:
    models = Models(read_catalogue())
    starter = models.catalogue.starter
    with models.file_of(starter).open("rb") as file:
        found = model_header(file)
    assert (found.parameters, found.context) == (starter.parameters, starter.context)
    assert (found.kv_bytes_per_token, found.quantisation) == (starter.kv_bytes_per_token, starter.quantisation)
    assert found.chat_template


def test_the_second_version_of_the_format_is_read_too(tmp_path: Path) -> None:
    assert read(tmp_path, gguf(version=2)).name == "Tiny"


def test_thinking_is_told_by_the_template(tmp_path: Path) -> None:
    tags = of(tmp_path, tokenizer__chat_template=TEMPLATE + "{% if enable_thinking %}<think>{% endif %}").thinking
    assert (tags.format, tags.skip) == (ThinkingFormat.TAGS, "template:enable_thinking=false")
    words = of(tmp_path, tokenizer__chat_template=TEMPLATE + "</think> /no_think").thinking
    assert (words.format, words.skip) == (ThinkingFormat.TAGS, "system:/no_think")
    assert of(tmp_path, tokenizer__chat_template="<|channel|>final").thinking.format is ThinkingFormat.HARMONY
    assert not of(tmp_path, tokenizer__chat_template=None).chat_template


def test_a_hybrid_counts_only_the_layers_that_remember_every_token(tmp_path: Path) -> None:
    listed = of(tmp_path, llama__attention__head_count_kv=[0, 2], llama__ssm__state_size=16)
    assert (listed.recurrent, listed.kv_bytes_per_token) == (True, 2 * 64 * 2)
    every = of(tmp_path, llama__full_attention_interval=2, llama__ssm__state_size=16)
    assert (every.recurrent, every.kv_bytes_per_token) == (True, 2 * 64 * 2)
    assert of(tmp_path, llama__ssm__state_size=16).kv_bytes_per_token is None
    assert of(tmp_path, llama__attention__sliding_window=128).kv_bytes_per_token is None
    wide = of(tmp_path, llama__attention__key_length=128, llama__attention__value_length=64)
    assert wide.kv_bytes_per_token == 2 * 2 * (128 + 64) * 2


def test_of_experts_only_those_that_are_used_count_for_a_token(tmp_path: Path) -> None:
    experts: Tensor = ("blk.0.ffn_up_exps.weight", (64, 64, 8), b"\0" * (64 * 64 * 8 * 4))
    said = values(llama__expert_count=8, llama__expert_used_count=2)
    found = read(tmp_path, gguf(said, [*tensors(), experts]))
    assert found.active_parameters == found.parameters - 64 * 64 * 6


def test_embedders_and_rerankers_are_told_from_chat_models(tmp_path: Path) -> None:
    assert of(tmp_path, llama__pooling_type=3).role is Role.EMBEDDING
    assert of(tmp_path, llama__pooling_type=4).role is Role.RERANKING
    assert of(tmp_path, general__architecture="bert").role is Role.EMBEDDING


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a model file Murmur can read"),
        (b"GGU", "not a model file Murmur can read"),
        (b"%PDF-1.7", "not a model file Murmur can read"),
        (b"GGUF", "cut short or damaged"),
        (gguf(version=1), "version"),
        (b"GGUF" + struct.pack(">I", 3) + bytes(40), "another kind of processor"),
        (gguf()[:-1000], "cut short"),
        (gguf(values(general__type="adapter")), "changes another model"),
        (gguf(values(general__architecture="clip")), "see pictures"),
        (gguf(values(split__count=3)), "one part"),
        (gguf(listed=[]), "holds none"),
        (gguf(values(general__architecture=None)), "holds none"),
        (b"GGUF" + struct.pack("<IQQ", 3, 2**60, 1), "damaged"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1, 2**60), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 2**60), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 1) + b"a" + struct.pack("<IIQ", 9, 8, 2**60), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 1) + b"a" + struct.pack("<IIQ", 9, 9, 1), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 1) + b"a" + struct.pack("<IQ", 8, 2**60), "damaged"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 1) + b"a" + struct.pack("<I", 99), "damaged"),
        (header({}, [("a", (2**40, 2**40, 2**40), b"")]) + bytes(64), "damaged"),
        (header({}, [("a", (32,), b"")])[:-12] + struct.pack("<IQ", 77, 0), "a kind"),
        (gguf({"general.alignment": 3, **values()}), "damaged"),
        (gguf({"general.alignment": "x", **values()}), "damaged"),
    ],
)
def test_what_is_no_model_says_why(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(NotAModel, match=said):
        read(tmp_path, content)


def test_strange_values_are_left_out_and_not_believed(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        llama__context_length="long",
        llama__block_count=U64(2**63),
        general__languages=[1, 2],
        general__name=["Tiny"],
        general__license="x" * 5000,
    )
    assert (found.context, found.kv_bytes_per_token, found.languages, found.name) == (None, None, (), "")
    assert len(found.licence) == 100


def test_long_lists_are_passed_over(tmp_path: Path) -> None:
    said = values(a=["word"] * 5000, b=[1.0] * 5000)
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf(said))
    with path.open("rb") as file:
        kept = parser.read(file).values
    assert kept["a"] == ["word"] * parser.MOST_KEPT
    assert kept["b"] == [1.0] * parser.MOST_KEPT
    assert kept["tokenizer.chat_template"] == TEMPLATE


def test_a_spoilt_header_is_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    refused = 0
    for name, content in spoilt(160):
        try:
            assert read(tmp_path, content).parameters > 0, name
        except NotAModel:
            refused += 1
    assert refused > 80
