"""Spoilt model files and hostile chat templates on the whole way: header in a sealed reader, model in the chat worker.

Whatever the file does, the program lives on, the worker answers or is replaced, and a person reads what happened.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.data.hostile_templates import ESCAPES
from tests.data.tiny_gguf import gguf, spoilt, values

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import ModelError, MurmurError, WorkerCrashed
from murmur.domain.jobs import CancelToken, Progress
from murmur.domain.models import Model
from murmur.services.catalogue import Catalogue
from murmur.services.model_desk import ModelDesk, sealed_header_reader
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.storage.model_files import ModelFiles
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.model

HELLO = [Message("user", (PromptPart("Hello", trusted=False),))]
MOST_SECONDS = 120.0
"""For any one file; a quiet computer needs a few tenths."""


class Scene:
    """A home, a reader with its limits, and one chat worker for all files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        home = folder / "home"
        home.mkdir()
        store = ModelFiles(home)
        store.models.mkdir()
        reader = SealPolicy(read=(), write=(), memory_bytes=1536 << 20)
        self.reader = Worker(WorkerSpec("murmur.worker.roles.reader", reader))
        self.chat = Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(store.models,), write=())))
        self.store = store
        self.models = Models(Catalogue((read_catalogue().starter,)), store)
        self.desk = ModelDesk(self.models, store, sealed_header_reader(self.reader))
        self.runs = ModelRuns(home / "runs.json")

    def install(self, content: bytes) -> Model:
        path = self.folder / "given.gguf"
        path.write_bytes(content)
        return self.desk.install(path, self.report, CancelToken())

    def report(self, progress: Progress) -> None:
        """Nobody looks."""

    def say(self, model: Model, tokens: int = 3) -> str:
        remote = RemoteChatModel(self.chat, self.models, model, 256, self.runs)
        return remote.generate(HELLO, tokens, 1, lambda text: None, CancelToken()).text

    def outcome(self, content: bytes) -> str:
        """What came of a file: refused by its header, refused by llama.cpp, crashed the worker, or it speaks."""
        try:
            model = self.install(content)
        except ModelError as error:
            clear(error)
            return "refused by its header"
        try:
            self.say(model)
        except ModelError as error:
            clear(error)
            return "refused by llama.cpp"
        except WorkerCrashed as error:
            clear(error)
            return "ended the worker"
        finally:
            self.desk.remove(model.id)
        return "speaks"

    def loaded_in_spite_of_its_header(self, content: bytes) -> str:
        """As if nobody had looked at it before: straight into llama.cpp."""
        whole = self.install(gguf())
        self.models.file_of(whole).write_bytes(content)
        unknown = replace(whole, context=None, parameters=None)
        self.models.checked(self.models.file_of(whole), whole.weights.sha256)
        try:
            self.say(unknown)
        except (ModelError, WorkerCrashed) as error:
            clear(error)
            return type(error).__name__
        finally:
            self.desk.remove(whole.id)
        return "speaks"

    def close(self) -> None:
        self.reader.close()
        self.chat.close()


def clear(error: MurmurError) -> None:
    """A person can read it, and it quotes nothing of the file."""
    assert error.title
    assert error.advice
    assert str(error).isprintable()
    assert len(str(error)) < 300


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.close()


def test_the_tiny_model_is_whole_and_speaks(scene: Scene) -> None:
    model = scene.install(gguf())
    assert model.name == "Tiny"
    scene.say(model)


def ends_clearly(scene: Scene, count: int, seed: int) -> tuple[Counter[str], Counter[str], float]:
    """Every file on the way a person would take it, and again straight into llama.cpp."""
    judged: Counter[str] = Counter()
    loaded: Counter[str] = Counter()
    slowest = 0.0
    for name, content in spoilt(count, seed):
        before = time.monotonic()
        judged[scene.outcome(content)] += 1
        loaded[scene.loaded_in_spite_of_its_header(content)] += 1
        slowest = max(slowest, time.monotonic() - before)
        assert slowest < MOST_SECONDS, name
    assert scene.say(scene.install(gguf(values(general__name="Afterwards")))) is not None
    return judged, loaded, slowest


def test_spoilt_model_files_end_in_clear_messages_and_the_next_model_loads(scene: Scene) -> None:
    judged, loaded, _ = ends_clearly(scene, 24, seed=7)
    assert judged["refused by its header"] > 8
    assert sum(judged.values()) == sum(loaded.values()) == 24


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_five_hundred_spoilt_model_files_end_in_clear_messages(scene: Scene) -> None:
    judged, loaded, slowest = ends_clearly(scene, 500, seed=11)
    print(dict(judged), dict(loaded), f"slowest {slowest:.1f} s")
    assert sum(judged.values()) == sum(loaded.values()) == 500


HOSTILE = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    ESCAPES[2],
    ESCAPES[5],
]


def test_a_hostile_chat_template_is_refused_and_the_worker_lives_on(scene: Scene) -> None:
    marker = scene.folder / "escaped"
    whole = scene.install(gguf())
    scene.say(whole)
    process = scene.chat.pid
    for number, template in enumerate(HOSTILE):
        said = values(tokenizer__chat_template=template.replace("MARKER", str(marker)), general__name=f"H{number}")
        with pytest.raises(ModelError, match="chat template"):
            scene.say(scene.install(gguf(said)))
        assert not marker.exists()
    assert scene.chat.pid == process
    scene.say(whole)
