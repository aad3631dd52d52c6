"""What is read again and what is not: whole chunks are kept, models that cannot roll back start from a checkpoint."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
from murmur.engines.live import LiveSequence

CHUNK = 4


class Toy:
    """Evaluator and state in one: the logits say which tokens are in its memory. `stops_at` breaks one evaluation."""

    def __init__(self, rolls_back: bool = True) -> None:
        self.rolls_back = rolls_back
        self.memory: list[int] = []
        self.cuts: list[tuple[int, int]] = []
        self.stops_at: int | None = None

    def keep(self, count: int) -> int:
        if count < len(self.memory) and not self.rolls_back:
            count = 0
        del self.memory[count:]
        return count

    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]:
        assert start == len(self.memory)
        if start == self.stops_at:
            self.stops_at = None
            raise Cancelled
        self.cuts.append((start, len(tokens)))
        self.memory.extend(tokens)
        return np.array([[float(sum(self.memory))] for one in wanted if one], dtype=np.float32)

    def size(self) -> int:
        return len(self.memory)

    def take(self) -> bytes:
        return bytes(self.memory)

    def put(self, data: bytes) -> bool:
        self.memory = list(data)
        return True


def read(live: LiveSequence, tokens: list[int], stable: int = 0) -> int:
    """How many had to be evaluated."""
    for _ in live.read(tokens, len(tokens) - 1, CancelToken(), stable=stable):
        pass
    return live.evaluated


def live_with(toy: Toy) -> LiveSequence:
    return LiveSequence(toy, toy, CHUNK)


def test_a_prompt_that_goes_on_is_cut_like_a_fresh_one() -> None:
    once, fresh = Toy(), Toy()
    live = live_with(once)
    read(live, list(range(10)))
    once.cuts.clear()
    assert read(live, list(range(18))) == 10  # 8 were in whole chunks
    read(live_with(fresh), list(range(18)))
    assert once.memory == fresh.memory
    assert once.cuts == fresh.cuts[2:]


def test_what_was_said_token_by_token_is_evaluated_anew_and_settled_while_nobody_waits() -> None:
    toy = Toy()
    live = live_with(toy)
    read(live, list(range(6)))
    for token in range(6, 11):
        live.say(token)
    live.remember(11)
    assert read(live, list(range(14))) == 10
    read(live, list(range(6)))
    for token in range(6, 11):
        live.say(token)
    live.remember(11)
    assert live.settle()
    assert live.settle()
    assert not live.settle()
    assert live.tokens == list(range(12))
    assert read(live, list(range(14))) == 2


def test_the_last_token_is_always_evaluated_for_its_logits() -> None:
    live = live_with(Toy())
    read(live, list(range(8)))
    assert read(live, list(range(8))) == 4


def test_a_model_that_cannot_roll_back_reads_everything_again_and_uses_nothing_wrong() -> None:
    toy = Toy(rolls_back=False)
    live = live_with(toy)
    read(live, [1, 2, 3, 4, 5])
    assert read(live, [1, 2, 3, 4, 9, 9]) == 6
    assert toy.memory == [1, 2, 3, 4, 9, 9]


def test_its_checkpoint_spares_what_the_next_prompt_begins_with() -> None:
    toy = Toy(rolls_back=False)
    live = live_with(toy)
    read(live, list(range(10)), stable=9)
    live.say(77)
    assert read(live, [*range(9), 50, 51, 52]) == 4
    assert toy.memory == [*range(9), 50, 51, 52]
    assert read(live, [3, 2, 1, 0, 3, 2, 1, 0, 3]) == 9  # another conversation: the checkpoint is not for it
    assert toy.memory == [3, 2, 1, 0, 3, 2, 1, 0, 3]


@pytest.mark.parametrize("rolls_back", [True, False])
def test_a_stop_in_the_middle_leaves_nothing_half_done(rolls_back: bool) -> None:
    toy = Toy(rolls_back)
    live = live_with(toy)
    toy.stops_at = 8
    with pytest.raises(Cancelled):
        read(live, list(range(12)))
    assert read(live, list(range(12))) == (4 if rolls_back else 12)
    assert toy.memory == list(range(12))


@pytest.mark.parametrize("rolls_back", [True, False])
def test_a_saved_sequence_goes_on_in_another_process(rolls_back: bool) -> None:
    live = live_with(Toy(rolls_back))
    read(live, list(range(10)), stable=9)
    saved = live.save(100)
    assert saved is not None
    assert saved.whole == 8
    assert live.save(3) is None
    toy = Toy(rolls_back)
    other = live_with(toy)
    assert other.restore(saved)
    assert read(other, list(range(11))) == 3
    assert toy.memory == list(range(11))


def test_progress_counts_what_is_new() -> None:
    live = live_with(Toy())
    read(live, list(range(8)))
    told: list[tuple[int, int]] = []
    for _ in live.read(list(range(17)), 16, CancelToken(), progress=lambda *how_far: told.append(how_far)):
        pass
    assert told == [(0, 9), (4, 9), (8, 9), (9, 9)]
