"""The faster copy of the real chat model: made, checked like any model file, loaded in place of it, and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from murmur.answering.ports import Message, PromptPart
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.domain.optimised import Measurement, OptimisedCopy
from murmur.engines.llama_native import Native
from murmur.engines.requantising import log_likelihood, requantise, sha256_of
from murmur.paths import resource
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.optimising import FILE, FOLDER, Copies, Optimising
from murmur.services.remote_model import RemoteChatModel
from murmur.storage.model_files import ModelFiles
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.model

STARTER = read_catalogue().starter
ORIGINAL = Models(read_catalogue()).file_of(STARTER)
TEXT = resource("samples", "thistlecombe-staff-handbook.md").read_text(encoding="utf-8")
QUESTION = [Message("user", (PromptPart("What do herons eat?", trusted=False),))]


def chat_worker(read: tuple[Path, ...], write: tuple[Path, ...] = ()) -> Worker:
    return Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=read, write=write)))


def likelihood(path: Path) -> float:
    native = Native(path, LoadPlan(context=192))
    try:
        return log_likelihood(native, TEXT, CancelToken())
    finally:
        native.close()


@pytest.mark.proof
def test_the_copy_still_knows_what_the_model_knows(tmp_path: Path) -> None:
    requantise(ORIGINAL, tmp_path / "copy.gguf")
    assert likelihood(tmp_path / "copy.gguf") == pytest.approx(likelihood(ORIGINAL), abs=0.5)


@pytest.fixture
def store(tmp_path: Path) -> ModelFiles:
    return ModelFiles(tmp_path)


def with_copy(store: ModelFiles) -> Path:
    incoming = store.begin()
    (incoming / FOLDER).mkdir()
    file = incoming / FOLDER / FILE
    file.write_bytes(ORIGINAL.read_bytes() + bytes(32))  # another file to whoever hashes it, the same model
    speed = Measurement(100.0, 50.0, -3.0)
    copy = OptimisedCopy(STARTER.weights.sha256, sha256_of(file), file.stat().st_size, "Q4_0", speed, speed)
    Copies(store).keep(STARTER, incoming, copy)
    return Copies(store).file_of(STARTER)


def test_a_copy_is_loaded_by_its_own_hash_and_one_that_changed_never_is(store: ModelFiles, tmp_path: Path) -> None:
    file = with_copy(store)
    copies = Copies(store)
    copy = copies.of(STARTER)
    assert copy is not None
    assert copy.source_sha256 == STARTER.weights.sha256 != copy.sha256

    def start() -> tuple[RemoteChatModel, Worker]:
        worker = chat_worker((ORIGINAL, file))
        runs = ModelRuns(tmp_path / "runs.json")
        return RemoteChatModel(worker, Models(read_catalogue(), store), STARTER, 512, runs, copies), worker

    model, worker = start()
    assert model.facts().sha256 == copy.sha256
    assert model.generate(QUESTION, 4, 1, lambda text: None, CancelToken()).text
    worker.close()
    with file.open("r+b") as opened:
        opened.seek(50_000_000)
        byte = opened.read(1)
        opened.seek(50_000_000)
        opened.write(bytes([byte[0] ^ 1]))
    model, worker = start()
    assert model.facts().sha256 == STARTER.weights.sha256
    worker.close()
    assert not file.exists()


@pytest.mark.proof
def test_optimising_the_starter_says_what_it_gains_and_what_it_costs(store: ModelFiles) -> None:
    worker: Callable[[Path, Path], Worker] = lambda path, folder: chat_worker((path,), (folder,))  # noqa: E731
    models, copies = Models(read_catalogue(), store), Copies(store)
    optimising = Optimising(models, store, copies, worker, TEXT)
    steps: list[str] = []
    copy = optimising.optimise(STARTER.id, lambda progress: steps.append(progress.what), CancelToken())
    print(copy)
    assert copies.of(STARTER) == copy
    assert copy.gain > 1.05
    assert len(steps) >= 3
    optimising.undo(STARTER.id)
    assert copies.of(STARTER) is None
    assert models.file_of(STARTER) == ORIGINAL
