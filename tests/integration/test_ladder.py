"""A way of loading that crashes the worker: the next one is taken without anybody's doing, and remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.fakes.crashing_chat import ORDERS

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LADDER
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.model

TESTS = Path(__file__).resolve().parents[1]

QUESTION = [Message("user", (PromptPart("What do herons eat?", trusted=False),))]


class Chat:
    def __init__(self, folder: Path) -> None:
        models = Models(read_catalogue())
        entry = read_catalogue().starter
        policy = SealPolicy(read=(models.file_of(entry), folder / "orders", TESTS), write=())
        self.worker = Worker(WorkerSpec("tests.fakes.crashing_chat", policy))
        self.model = RemoteChatModel(self.worker, models, entry, 512, ModelRuns(folder / "runs.json"))

    def say(self) -> str:
        return self.model.generate(QUESTION, 8, 1, lambda text: None, CancelToken()).text

    def rung(self) -> str:
        return self.model.facts().loaded_as


Start = Callable[..., Chat]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """A new start of the program, with these orders for the worker."""
    orders = tmp_path / "orders"
    monkeypatch.setenv(ORDERS, str(orders))
    made: list[Chat] = []

    def begin(*lines: str) -> Chat:
        for one in made:
            one.worker.close()
        orders.write_text("\n".join(lines))
        made.append(Chat(tmp_path))
        return made[-1]

    yield begin
    for one in made:
        one.worker.close()


@pytest.mark.parametrize("way", ["segfault", "prompt"])
def test_a_crash_goes_one_rung_down_is_remembered_and_a_new_llama_begins_at_the_top(way: str, start: Start) -> None:
    first = start(f"0 {way}")
    assert first.say()
    assert first.rung() == LADDER[1]
    again = start(f"0 {way}")
    assert again.rung() == LADDER[1]
    process = again.worker.pid
    assert again.say()
    assert again.worker.pid == process  # nothing crashed this time
    assert start("version newer").rung() == LADDER[0]


def test_a_computer_on_which_every_way_crashes_says_so_and_tries_each_once(start: Start) -> None:
    with pytest.raises(WorkerCrashed):
        start("0 segfault", "1 segfault", "2 segfault", "3 segfault").say()
    with pytest.raises(WorkerCrashed):
        start("3 segfault").say()  # only the last one is tried again
