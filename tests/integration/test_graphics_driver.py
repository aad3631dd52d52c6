"""Graphics drivers that end or hold the process that loads them: the worker begins anew on the processor.

The libraries are made here, in the place of llama.cpp's own, so that no graphics card and no Vulkan is needed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.e2e.program import until

from murmur.domain.errors import Cancelled
from murmur.domain.graphics import Graphics
from murmur.services.graphics import GraphicsCard
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="makes libraries for Linux with a C compiler"
)

WHEN_LOADED = {
    "aborts": "abort();",
    "segfaults": "*(volatile int *) 0 = 1;",
    "ends the process": "_exit(0);",
    "hangs": "for (;;) pause();",
    "is something else": "",
}
SAID = {
    "aborts": "On the processor: the graphics card's driver crashed when it was loaded",
    "hangs": "On the processor: the graphics card's driver did not answer when it was loaded",
    "is something else": "On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded",
}
SAID |= {"segfaults": SAID["aborts"], "ends the process": SAID["aborts"]}
SAID |= {"is a text": SAID["is something else"], "needs what is not there": SAID["is something else"]}


def library(folder: Path, way: str) -> Path:
    made = folder / "libggml-vulkan.so"
    if way == "is a text":
        made.write_text("This is no library.")
        return made
    body = WHEN_LOADED.get(way, "not_there();")
    source = f"""
        #include <stdlib.h>
        #include <unistd.h>
        void not_there(void);
        __attribute__((constructor)) static void loaded(void) {{ {body} }}
    """
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", made], input=source, text=True, check=True)
    return made


Begin = Callable[..., tuple[Worker, GraphicsCard]]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """A start of the program on a computer with such a driver."""
    workers: list[Worker] = []

    def start(wanted: bool = True, version: str = "1", seconds: float = 60.0) -> tuple[Worker, GraphicsCard]:
        file = tmp_path / "graphics.json"
        card = GraphicsCard(lambda: wanted, tmp_path / "libggml-vulkan.so", file, version, seconds)
        free = card.state() is Graphics.FREE
        policy = SealPolicy(read=(tmp_path,), write=(), graphics=free)
        workers.append(Worker(WorkerSpec("murmur.worker.roles.chat", policy), on_start=card.begin))
        return workers[-1], card

    yield start
    for worker in workers:
        worker.close()


def runs(worker: Worker) -> str:
    return worker.ask(m.Doctor(), m.DoctorReport).facts["runs"]


RARER = ("segfaults", "ends the process", "is something else", "needs what is not there")


@pytest.mark.parametrize("way", [pytest.param(way, marks=[pytest.mark.proof] * (way in RARER)) for way in SAID])
def test_a_driver_that_ends_or_holds_its_process_is_left_alone_from_then_on(
    way: str, begin: Begin, tmp_path: Path
) -> None:
    library(tmp_path, way)
    worker, card = begin(seconds=1.0 if way == "hangs" else 60.0)
    assert runs(worker) == SAID[way]
    assert worker.ask(m.LookAround(), m.Surroundings).cards == ()
    broken = card.state() is not Graphics.FREE
    assert broken is ("crashed" in SAID[way] or "answer" in SAID[way])
    assert worker.spec.policy.graphics is not broken, "its devices are closed to the next life"
    assert begin()[1].state() is card.state()


def test_a_program_that_is_closed_does_not_wait_for_a_driver_that_hangs(begin: Begin, tmp_path: Path) -> None:
    library(tmp_path, "hangs")
    worker, card = begin(seconds=3600.0)
    told: list[type[BaseException]] = []

    def ask() -> None:
        try:
            runs(worker)
        except Cancelled as error:
            told.append(type(error))

    asking = threading.Thread(target=ask)
    asking.start()
    until(lambda: (tmp_path / "graphics.json").exists(), "the driver is loaded")
    worker.close()
    asking.join(60.0)
    assert told == [Cancelled]
    assert card.state() is Graphics.FREE
    assert not (tmp_path / "graphics.json").exists(), "it did not crash, it was ended"


def test_what_crashed_is_tried_again_when_somebody_wants_it_or_a_new_version_comes(
    begin: Begin, tmp_path: Path
) -> None:
    library(tmp_path, "aborts")
    worker, card = begin()
    assert runs(worker) == SAID["aborts"]
    assert begin(version="2")[1].state() is Graphics.FREE
    card.forget()
    assert begin()[1].state() is Graphics.FREE


def test_a_driver_is_not_touched_while_nobody_wants_it(begin: Begin, tmp_path: Path) -> None:
    library(tmp_path, "aborts")
    worker, _ = begin(wanted=False)
    assert runs(worker) == "On the processor: the graphics card is switched off in the settings"
    assert not (tmp_path / "graphics.json").exists()


def test_a_program_may_bring_nothing_for_it(begin: Begin) -> None:
    assert begin()[1].state() is Graphics.NOTHING
