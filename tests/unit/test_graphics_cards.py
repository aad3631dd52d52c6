"""How much of a model goes onto a graphics card, with the cards given: there is none where these tests run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.data.tiny_gguf import gguf, values

from murmur.domain.computer import Gpu
from murmur.domain.errors import ModelError
from murmur.domain.graphics import Graphics
from murmur.domain.load_plan import Card, LoadPlan, at_rung
from murmur.engines import ggml
from murmur.engines.devices import Weights, best_card, layers_that_fit, steps, without_card
from murmur.engines.llama_loading import HEADER, KEY_WIDTH, Make, alike, context_bytes_per_layer, open_model, weigh

GIB = 1024**3
PLAN = LoadPlan(context=512)
WEIGHTS = Weights((GIB // 2,) * 8, GIB)
"""Eight layers of half a GiB, and an output of one."""


def card(free: float, name: str = "Card", integrated: bool = False) -> Gpu:
    return Gpu(name, 16 * GIB, int(free * GIB), integrated)


@pytest.mark.parametrize(("free", "layers"), [(0.5, 0), (1.0, 0), (1.5, 1), (2.9, 3), (5.0, 8), (5.9, 8), (6.0, 9)])
def test_layers_are_counted_against_the_free_memory_less_a_reserve(free: float, layers: int) -> None:
    assert layers_that_fit(WEIGHTS, 0, int(free * GIB)) == layers


def test_the_memory_of_the_context_takes_room_too() -> None:
    assert layers_that_fit(WEIGHTS, GIB // 2, 5 * GIB) == 4


def test_weights_are_told_by_the_names_of_tensors() -> None:
    tensors = {"token_embd.weight": 7, "output_norm.weight": 1, "blk.1.attn_q.weight": 4, "blk.0.ffn_up.weight": 3}
    tensors["blk.0.attn_q.weight"] = 2
    assert Weights.of(tensors) == Weights((5, 4), 8)  # without an output of its own
    assert Weights.of({**tensors, "output.weight": 9}) == Weights((5, 4), 10)


def test_the_card_with_the_most_room_is_taken_and_one_of_its_own_before_a_shared_one() -> None:
    assert best_card([]) is None
    assert best_card([card(2), card(4), card(12, integrated=True)]) == card(4)


def test_fewer_layers_are_tried_where_the_card_does_not_take_them() -> None:
    assert steps(9) == [9, 6, 4, 2]
    assert steps(1) == [1]
    assert steps(0) == []


@dataclass
class Loaded:
    """A model as it was opened. On the card it computes what `wrong` makes of the processor's results."""

    plan: LoadPlan
    device: int | None
    wrong: bool = False
    closed: bool = False

    def tokenize(self, text: str, special: bool) -> list[int]:
        return list(range(12))

    def evaluate(self, tokens: list[int], start: int, wanted: list[bool]) -> NDArray[np.float32]:
        rows = np.random.default_rng(3).normal(size=(len(tokens), 50)).astype(np.float32)
        return rows[:, ::-1] if self.wrong and self.device else rows * 1.0001

    def keep(self, count: int) -> int:
        return count

    def close(self) -> None:
        self.closed = True


class Computer:
    """Opens models. Its cards have `room` for so many layers."""

    def __init__(self, *cards: Gpu, room: int = 99, wrong: bool = False) -> None:
        self.cards = [(7 + number, one) for number, one in enumerate(cards)]
        self.room, self.wrong = room, wrong
        self.made: list[Loaded] = []

    def make(self, path: Path, plan: LoadPlan, device: int | None) -> Loaded:
        if device and plan.gpu_layers > self.room:
            raise ModelError
        self.made.append(Loaded(plan, device, self.wrong))
        return self.made[-1]

    def open(self, plan: LoadPlan = PLAN) -> tuple[Loaded, str, Card]:
        def weigh(path: Path, context: int) -> tuple[Weights, int]:
            return WEIGHTS, 0

        opened = open_model(Path("model.gguf"), plan, lambda: self.cards, cast("Make", self.make), weigh)
        model = cast("Loaded", opened.native)
        assert [one for one in self.made if not one.closed] == [model]
        return model, opened.used, opened.card


def test_without_a_card_the_processor_is_used_and_a_sentence_says_so() -> None:
    model, used, _ = Computer().open()
    assert (model.device, model.plan.gpu_layers) == (None, 0)
    assert used == "On the processor: no graphics card that llama.cpp can use was found"


def test_a_model_that_fits_goes_onto_the_card_and_is_held_against_the_processor_first() -> None:
    computer = Computer(card(8))
    model, used, known = computer.open()
    assert (model.device, model.plan.gpu_layers, known) == (7, 9, Card.TRUSTED)
    assert used == "On the graphics card (Card): the whole model fits"
    assert [one.device for one in computer.made] == [7, None]  # the second one was the reference


def test_a_card_that_is_known_to_compute_rightly_is_not_tested_again() -> None:
    computer = Computer(card(8))
    computer.open(replace(PLAN, card=Card.TRUSTED))
    assert [one.device for one in computer.made] == [7]


def test_a_card_that_computes_something_else_is_not_used() -> None:
    model, used, known = Computer(card(8, "Shaky"), wrong=True).open()
    assert (model.device, known) == (None, Card.WRONG)
    assert used == "On the processor: the graphics card (Shaky) computes something else than the processor"


def test_a_part_of_a_larger_model_goes_onto_the_card() -> None:
    model, used, _ = Computer(card(3.2)).open()
    assert model.plan.gpu_layers == 4
    assert used == "Partly on the graphics card (Card, 3.2 GiB free): 4 of 8 layers, the others on the processor"


def test_a_card_with_less_room_than_it_says_gets_fewer_layers_or_none() -> None:
    assert Computer(card(8), room=5).open()[0].plan.gpu_layers == 4
    model, used, _ = Computer(card(8), room=0).open()
    assert model.device is None
    assert used == "On the processor: the graphics card (Card, 8.0 GiB free) did not take the model"


def test_a_card_without_room_is_left_alone() -> None:
    assert Computer(card(1.2)).open()[1] == (
        "On the processor: not one layer fits on the graphics card (Card, 1.2 GiB free)"
    )


def test_after_a_crash_on_the_card_the_ladder_stays_away_from_it() -> None:
    model, used, _ = Computer(card(8)).open(at_rung(PLAN, 2))
    assert model.device is None
    assert used == "On the processor: loading onto the graphics card (Card) crashed before"


def test_logits_are_alike_up_to_rounding() -> None:
    rows = np.random.default_rng(5).normal(size=(12, 400)).astype(np.float32)
    assert alike(rows, rows * np.float32(1.001))
    assert alike(rows, rows + np.random.default_rng(6).normal(scale=1e-3, size=rows.shape).astype(np.float32))
    assert not alike(rows, np.roll(rows, 1, axis=1))
    assert not alike(rows, np.full_like(rows, np.nan))
    assert not alike(rows, np.zeros_like(rows))


def test_a_card_that_may_not_be_touched_is_not_even_looked_for() -> None:
    def look() -> list[tuple[int, Gpu]]:
        pytest.fail("looked for")

    computer = Computer(card(8))
    for graphics in (Graphics.OFF, Graphics.CRASHED, Graphics.SILENT):
        make = cast("Make", computer.make)
        opened = open_model(Path("model.gguf"), PLAN, look, make, lambda path, context: (WEIGHTS, 0), graphics)
        assert opened.used == without_card(graphics)


def test_every_obstacle_has_a_sentence_of_its_own() -> None:
    assert len({without_card(graphics) for graphics in Graphics}) == len(Graphics)


def test_the_context_of_a_layer_is_counted_by_the_header_alone(tmp_path: Path) -> None:
    """What llama.cpp itself tells of a model whose vocabulary alone was loaded ends the process."""
    file = tmp_path / "model.gguf"
    file.write_bytes(gguf(values(llama__attention__head_count_kv=[2, 8, 4], llama__attention__key_length=None)))
    header = ggml.numbers(file, HEADER)
    assert header["attention.head_count_kv"] == 8
    assert "attention.key_length" not in header
    assert context_bytes_per_layer(header, 100) == 2 * 8 * (KEY_WIDTH + KEY_WIDTH) * 100
    assert context_bytes_per_layer(header, 9000) == context_bytes_per_layer(header, 512), (
        "as much as it was trained for"
    )
    assert weigh(file, 100)[1] == context_bytes_per_layer(header, 100)
    with pytest.raises(ModelError):
        weigh(tmp_path / "nothing.gguf", 100)
