"""The cross-encoder's adapter over a tiny model with random weights, made here: shapes and bounds, not quality."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.errors import ModelError
from murmur.engines.cross_encoder import TorchCrossEncoder
from murmur.library.ports import CrossEncoder
from murmur.library.second_look import by_reading_together, looked_again

pytestmark = pytest.mark.model

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rent", "is", "due", "in", "may", "when", "dogs", "sleep"]


def tiny(folder: Path, outputs: int) -> Path:
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
    )
    config.num_labels = outputs
    BertForSequenceClassification(config).save_pretrained(folder)
    return folder


def test_each_text_gets_a_value_that_depends_on_the_question_and_not_on_its_neighbours(tmp_path: Path) -> None:
    model: CrossEncoder = TorchCrossEncoder("tiny", tiny(tmp_path / "model", 1))
    texts = ["rent is due in may", "dogs sleep " * 100, ""]
    values = model.scores("when is rent due", texts)
    assert len(values) == 3
    assert all(0 < value < 1 for value in values)
    assert model.scores("when is rent due", texts[:1])[0] == pytest.approx(values[0], abs=1e-4)
    assert model.scores("dogs sleep", texts)[0] != values[0]
    assert model.scores("when is rent due", []) == []
    ordered, _ = looked_again("when", [1, 2], {1: 0.0, 2: 0.0}, {1: texts[0], 2: texts[1]}, by_reading_together(model))
    assert sorted(ordered) == [1, 2]


def test_what_is_no_cross_encoder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        TorchCrossEncoder("two outputs", tiny(tmp_path / "model", 2))
    with pytest.raises(ModelError):
        TorchCrossEncoder("nothing", tmp_path)
