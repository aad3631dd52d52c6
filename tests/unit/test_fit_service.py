"""What is probed and remembered of this computer, and what `murmur models fit` says of it."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.fit import GIB, LAPTOP_SPEED, SMALL_GPU, FakeFit, gpu_speed

from murmur.cli import fit_models
from murmur.cli.output import Output
from murmur.domain.computer import Gpu, Speed
from murmur.domain.errors import Cancelled, WorkerCrashed
from murmur.domain.fit import Place
from murmur.domain.jobs import CancelToken, Progress
from murmur.services.catalogue import read_catalogue
from murmur.services.computer import probe
from murmur.services.fit import Fitting
from murmur.storage.model_files import ModelFiles
from murmur.worker import messages as m

CARD = Gpu("Card", 8 * GIB, 7 * GIB)


class MeasuringWorker:
    """The worker's end of `Fitting`: it has a graphics card, or none, and may crash over it."""

    def __init__(self, *cards: Gpu, crashes: bool = False) -> None:
        self.cards = cards
        self.crashes = crashes
        self.version = "1"
        self.measured: list[bool] = []

    def ask(self, request: m.Request, reply: type[Any], cancel: CancelToken | None = None) -> Any:
        assert isinstance(request, m.LookAround)
        return m.Surroundings("A processor", self.version, self.cards, 4)

    def call(
        self,
        request: m.Request,
        *,
        on_event: Callable[[m.Reply, bytes | None], None],
        cancel: CancelToken,
    ) -> tuple[m.Reply, bytes | None]:
        assert isinstance(request, m.MeasureSpeed)
        cancel.raise_if_cancelled()
        self.measured.append(request.gpu)
        on_event(m.SpeedStep(1, 5), None)
        if request.gpu and self.crashes:
            raise WorkerCrashed
        return m.SpeedMeasured(gpu_speed(100e9, 2e12) if request.gpu else LAPTOP_SPEED), None


def fitting(home: Path, worker: MeasuringWorker) -> Fitting:
    models = read_catalogue().models
    return Fitting(home, ModelFiles(home), worker, lambda: models, lambda model: False)  # type: ignore[arg-type]


def test_a_measurement_is_kept_for_the_same_computer_and_llama_cpp(tmp_path: Path) -> None:
    home, worker, reports = tmp_path / "home", MeasuringWorker(), list[Progress]()
    service = fitting(home, worker)
    assert service.speed() is None
    assert service.recommendation() is None
    assert service.measure(reports.append, CancelToken()) == LAPTOP_SPEED
    assert reports == [Progress("Measuring this computer", 1, 5)]
    assert fitting(home, worker).speed() == LAPTOP_SPEED
    worker.version = "2"
    assert fitting(home, worker).speed() is None
    (home / "speed.json").write_bytes(b"{")
    assert fitting(home, worker).speed() is None


def test_a_graphics_card_is_measured_too(tmp_path: Path) -> None:
    worker = MeasuringWorker(CARD)
    speed = fitting(tmp_path, worker).measure(lambda now: None, CancelToken())
    assert worker.measured == [False, True]
    assert speed.on_gpu == gpu_speed(100e9, 2e12)
    whole = {fit.model.id: fit for fit in fitting(tmp_path, worker).fits()}
    assert whole["qwen3.5-4b"].where is Place.GPU


def test_a_card_that_crashes_the_worker_leaves_the_processor(tmp_path: Path) -> None:
    service = fitting(tmp_path, MeasuringWorker(CARD, crashes=True))
    assert service.measure(lambda now: None, CancelToken()) == LAPTOP_SPEED
    assert {fit.where for fit in service.fits()} == {Place.CPU}


def test_stopping_a_measurement_remembers_nothing(tmp_path: Path) -> None:
    service, cancel = fitting(tmp_path, MeasuringWorker()), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        service.measure(lambda now: None, cancel)
    assert service.speed() is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_is_what_the_system_tells_and_a_container_allows(tmp_path: Path) -> None:
    (tmp_path / "meminfo").write_text("MemTotal: 9 kB\nMemAvailable:    2048 kB\n", encoding="ascii")
    free = probe(tmp_path / "not" / "there", "P", 4, (), tmp_path, tmp_path)
    assert free.memory_free == 2048 * 1024
    assert free.disk_free
    (tmp_path / "memory.max").write_text("1000000\n", encoding="ascii")
    limited = probe(tmp_path, "P", 4, (), tmp_path, tmp_path)
    assert (limited.memory, limited.memory_free) == (1000000, 1000000)
    (tmp_path / "memory.max").write_text("max\n", encoding="ascii")
    assert probe(tmp_path, "P", 4, (), tmp_path, tmp_path).memory == free.memory


def told(service: FakeFit, as_json: bool, again: bool = False) -> str:
    out = io.StringIO()
    options = argparse.Namespace(again=again)
    assert fit_models(service, options, Output(as_json, out, io.StringIO()), CancelToken()) == 0
    return out.getvalue()


def test_the_lines_of_models_fit() -> None:
    lines = [json.loads(line) for line in told(FakeFit(), True).splitlines()]
    models, recommendation, summary = lines[:-2], lines[-2], lines[-1]
    assert {line["event"] for line in models} == {"model"}
    two = next(line for line in models if line["id"] == "qwen3.5-2b")
    assert (two["fits"], two["where"], two["tokens_per_second"]) == ("well", "cpu", 15.3)
    assert (
        two["why"]
        == "It needs 1.7 GB and fits well, on the processor. About 24 s to the first word, then 15 tokens a second."
    )
    assert (recommendation["event"], recommendation["id"]) == ("recommendation", "qwen3.5-2b")
    assert recommendation["next"]["id"] == "smollm3-3b"
    assert recommendation["next"]["more_seconds_to_first_word"] == 15.0
    assert summary["computer"]["cores"] == 4
    assert summary["speed"]["formats"][0]["quantisation"] == "Q4_K_M"


def test_the_table_of_models_fit() -> None:
    lines = told(FakeFit(SMALL_GPU, LAPTOP_SPEED), False).splitlines()
    assert lines[0] == "An office computer, 6 cores, 15.6 GB of memory, graphics processor Small (4.0 GB)"
    assert lines[2].split() == ["Model", "Fits", "Where", "Memory", "First", "word", "Tokens/s"]
    assert lines[-1].startswith("Gemma 4 E2B (instruct, QAT) is the best that fits well here")


def test_what_is_known_is_measured_again_only_when_asked() -> None:
    quicker = Speed(LAPTOP_SPEED.formats, 0.0001)
    service = FakeFit(found=quicker, known=LAPTOP_SPEED)
    told(service, True)
    assert service.known == LAPTOP_SPEED
    told(service, True, again=True)
    assert service.known == quicker
