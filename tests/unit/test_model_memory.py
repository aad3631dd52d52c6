"""A conversation's place in the model's memory changes hands, and what goes wrong costs time, never an answer."""

from __future__ import annotations

from collections.abc import Sequence

from murmur.domain.errors import WorkerCrashed
from murmur.domain.sequences import SavedSequence
from murmur.services.model_memory import WORTH_KEEPING, ModelMemory


class Store:
    def __init__(self) -> None:
        self.kept: dict[str, SavedSequence] = {}

    def keep(self, conversation_id: str, saved: SavedSequence) -> None:
        self.kept[conversation_id] = saved

    def of(self, conversation_id: str) -> SavedSequence | None:
        return self.kept.get(conversation_id)

    def forget(self, conversation_ids: Sequence[str]) -> None:
        for one in conversation_ids:
            self.kept.pop(one, None)

    def forget_all(self) -> None:
        self.kept.clear()

    def close(self) -> None:
        """It stays."""


class Model:
    """Has in its memory what was said to it last."""

    def __init__(self, whole: int = WORTH_KEEPING) -> None:
        self.memory = b""
        self.whole = whole
        self.crashed = False

    def save(self, most_bytes: int) -> SavedSequence | None:
        if self.crashed:
            raise WorkerCrashed
        return SavedSequence((), self.whole, "", self.memory)

    def restore(self, saved: SavedSequence) -> bool:
        self.memory = saved.data
        return True


def write(memory: ModelMemory, model: Model, conversation: str) -> bytes:
    """What the model had in its memory before it wrote."""
    with memory.of(conversation):
        before = model.memory
        model.memory = conversation.encode()
    return before


def test_a_conversation_that_goes_on_gets_back_what_another_one_took() -> None:
    model, store = Model(), Store()
    memory = ModelMemory(model, store)
    write(memory, model, "one")
    write(memory, model, "two")
    assert write(memory, model, "one") == b"one"
    memory.close()
    assert set(store.kept) == {"one", "two"}
    assert write(ModelMemory(other := Model(), store), other, "two") == b"two"


def test_what_is_removed_is_not_saved_afterwards() -> None:
    model, store = Model(), Store()
    memory = ModelMemory(model, store)
    write(memory, model, "one")
    memory.forget(["one"])
    write(memory, model, "two")
    memory.forget_all()
    memory.close()
    assert store.kept == {}


def test_little_is_not_worth_it_and_a_dead_model_is_no_failure() -> None:
    small, store = Model(WORTH_KEEPING - 1), Store()
    memory = ModelMemory(small, store)
    write(memory, small, "one")
    memory.close()
    assert store.kept == {}
    memory = ModelMemory(model := Model(), store)
    write(memory, model, "one")
    model.crashed = True
    write(memory, model, "two")
    memory.close()
