"""This computer is measured by llama.cpp itself, in a sealed worker that holds no model."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
from murmur.engines import ggml
from murmur.engines.made_model import HOLLOW, MIXTURES, Shape, made_model
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy


@pytest.mark.model
def test_a_worker_without_a_model_measures_this_computer() -> None:
    worker = Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(), write=())))
    steps: list[m.Reply] = []
    try:
        around = worker.ask(m.LookAround(), m.Surroundings)
        body, _ = worker.call(m.MeasureSpeed(gpu=False), on_event=lambda event, frame: steps.append(event))
        stopped = CancelToken()
        stopped.cancel()
        with pytest.raises(Cancelled):
            worker.call(m.MeasureSpeed(gpu=False), cancel=stopped)
    finally:
        worker.close()
    assert around.cores >= 1
    assert isinstance(body, m.SpeedMeasured)
    assert [one.quantisation for one in body.speed.formats] == list(MIXTURES)
    assert all(one.bytes_per_second > 0 and one.operations_per_second > 0 for one in body.speed.formats)
    assert body.speed.seconds_per_token > 0
    assert steps == [m.SpeedStep(done, len(MIXTURES) + 1) for done in range(len(MIXTURES) + 1)]


@pytest.mark.parametrize("quantisation", MIXTURES)
def test_made_models_are_whole_gguf_files(tmp_path: Path, quantisation: str) -> None:
    shape = Shape(layers=2, width=256, inner=512, heads=4, key_heads=2, words=256)
    content = made_model(shape, quantisation)
    file = tmp_path / "made.gguf"
    file.write_bytes(content.tobytes())
    tensors = ggml.tensors(file)
    assert len(tensors) == 2 + 9 * shape.layers
    assert 0.9 < sum(tensors.values()) / content.nbytes <= 1


def test_the_hollow_one_weighs_next_to_nothing() -> None:
    assert made_model(HOLLOW, "Q8_0").nbytes < 2_000_000
