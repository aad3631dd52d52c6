"""What a faster copy of a model gains and costs, in figures and in words, and when it counts as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.errors import ModelError
from murmur.domain.optimised import Measurement, OptimisedCopy, in_words
from murmur.services.models import Models, read_catalogue
from murmur.services.optimising import FILE, FOLDER, Copies, Optimising
from murmur.storage.model_files import ModelFiles
from murmur.worker.client import Worker

STARTER = read_catalogue().starter
COPY = OptimisedCopy(
    STARTER.weights.sha256, "c" * 64, 5, "Q4_0", Measurement(100.0, 50.0, -2.85), Measurement(200.0, 75.0, -3.04)
)


@pytest.fixture
def store(tmp_path: Path) -> ModelFiles:
    store = ModelFiles(tmp_path)
    incoming = store.begin()
    (incoming / FOLDER).mkdir()
    (incoming / FOLDER / FILE).write_bytes(b"model")
    Copies(store).keep(STARTER, incoming, COPY)
    return store


def test_gain_and_cost_are_said_together() -> None:
    assert COPY.gain == pytest.approx(18.0 / 9.5)
    assert in_words(COPY) == (
        "A typical question takes 9.5 s instead of 18.0 s (reading 200 tokens a second instead of 100, writing 75 "
        "instead of 50). It predicts a fixed text 20.9% worse (perplexity 20.91 instead of 17.29)"
    )
    assert "predicts a fixed text the same" in in_words(replace(COPY, after=COPY.before))


def test_a_copy_is_there_until_it_is_forgotten(store: ModelFiles) -> None:
    copies = Copies(store)
    assert copies.of(STARTER) == COPY
    assert copies.file_of(STARTER).read_bytes() == b"model"
    copies.forget(STARTER)
    assert copies.of(STARTER) is None
    assert not copies.file_of(STARTER).exists()


def test_a_copy_of_another_file_or_without_a_record_is_none(store: ModelFiles) -> None:
    copies = Copies(store)
    newer = replace(STARTER, files=(replace(STARTER.weights, sha256="d" * 64),))
    assert copies.of(newer) is None
    copies.file_of(STARTER).with_name("copy.json").write_bytes(b"{}")
    assert copies.of(STARTER) is None


def test_undoing_what_was_never_done_says_so(store: ModelFiles) -> None:
    def no_worker(path: Path, folder: Path) -> Worker:
        raise AssertionError

    optimising = Optimising(Models(read_catalogue(), store), store, Copies(store), no_worker, "")
    assert optimising.undo(STARTER.id) == STARTER
    with pytest.raises(ModelError, match="no faster copy"):
        optimising.undo(STARTER.id)
