"""A model file with one flipped bit is not loaded, and says so (P12); a chat worker that dies is started again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.integration.real_library import bundled_embedder, kill, opened

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import ModelFileChanged, MurmurError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.paths import models_file
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.storage.model_files import ModelFiles
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.model

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
QUESTION = [Message("user", (PromptPart("What do herons eat?", trusted=False),))]


def flip(path: Path, place: int) -> None:
    """One bit, in place: the size stays, the time is put back as a careful attacker would."""
    stat = path.stat()
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1]))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


class Chat:
    """A chat worker over a copy of the starter model, in a package of its own."""

    def __init__(self, folder: Path) -> None:
        package = folder / "copied_model_package"
        package.mkdir(exist_ok=True)
        (package / "__init__.py").touch()
        original = read_catalogue().starter
        self.file = package / original.weights.path
        if not self.file.exists():
            shutil.copy(Models(read_catalogue()).file_of(original), self.file)
        catalogue = folder / "catalogue.toml"
        text = models_file().read_text(encoding="utf-8")
        catalogue.write_text(text.replace(f'"{original.package}"', f'"{package.name}"'), encoding="utf-8")
        self.models = Models(read_catalogue(catalogue), ModelFiles(folder))
        self.entry = self.models.chat_model(original.id)
        policy = SealPolicy(read=(package,), write=())
        self.worker = Worker(WorkerSpec("murmur.worker.roles.chat", policy))
        self.model = RemoteChatModel(self.worker, self.models, self.entry, 2048, ModelRuns(folder / "model-runs.json"))

    def say(self, on_text: Callable[[str], None] = lambda text: None, tokens: int = 12) -> str:
        return self.model.generate(QUESTION, tokens, 1, on_text, CancelToken()).text


@pytest.fixture
def chat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Chat]]:
    """Makes chats over the same copied file, each as a new start of the program would."""
    monkeypatch.syspath_prepend(tmp_path)
    made: list[Chat] = []

    def start() -> Chat:
        made.append(Chat(tmp_path))
        return made[-1]

    yield start
    for one in made:
        one.worker.close()


def test_a_chat_model_with_a_flipped_bit_is_never_loaded(chat: Callable[[], Chat]) -> None:
    first = chat()
    flip(first.file, first.file.stat().st_size // 2)
    for _ in range(2):  # the refusal is not taken for a check
        with pytest.raises(ModelFileChanged, match="does not match its checksum and was not loaded"):
            first.say()
    flip(first.file, first.file.stat().st_size // 2)
    assert first.say()


def test_a_chat_model_that_changed_after_it_was_checked_is_not_loaded(chat: Callable[[], Chat]) -> None:
    first = chat()
    assert first.say()
    assert not first.models.needs_check(first.file, first.entry.weights.sha256)
    first.worker.close()
    damaged = first.file.with_name("damaged")
    shutil.copy2(first.file, damaged)
    flip(damaged, 5_000_000)
    damaged.replace(first.file)  # the same size and time; another inode
    with pytest.raises(ModelFileChanged):
        chat().say()


def test_a_chat_worker_that_dies_while_it_writes_is_told_and_writes_the_same_again(chat: Callable[[], Chat]) -> None:
    one = chat()
    whole = one.say()
    pieces: list[str] = []

    def strike(text: str) -> None:
        if not pieces:
            kill(one.worker)
        pieces.append(text)

    with pytest.raises(WorkerCrashed, match="try the same again"):
        one.say(strike, tokens=300)  # long enough not to be written before the blow falls
    assert pieces
    assert one.say() == whole


def test_an_embedder_with_a_flipped_bit_is_not_loaded_and_words_still_find(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(bundled_embedder(), folder)
    flip(folder / "model.safetensors", 40_000_000)
    with opened(tmp_path / "library", folder) as real:
        with pytest.raises(MurmurError, match="does not match its checksum and was not loaded"):
            real.add(SAMPLES / "dunlin-incident-memo.txt", vectors=True)
        assert real.documents.search("certificate", words_only=True).hits
        assert real.documents.documents()[0].embedded == 0
