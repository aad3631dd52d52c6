"""How long it takes from a pressed stop to silence, in the middle of a prompt and of an answer.

    python -m tests.benchmarks.bench_stop [--moments N]

Through the real worker, as the window does it: the time from `cancel()` to the call's return. After each stop the next
question has to work.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import threading
import time
from pathlib import Path

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

TEXT = "The landlord keeps the roof in repair, and the tenant pays the rent on the first day of every month. "


def asking(text: str) -> list[Message]:
    return [Message("system", (PromptPart("You answer.", True),)), Message("user", (PromptPart(text, False),))]


def stopped(model: RemoteChatModel, number: int, in_prompt: bool, moment: float) -> float:
    """Seconds from the stop, pressed at `moment` (0 to 1) of the prompt or of 240 letters, to the call's return."""
    cancel = CancelToken()
    pressed: list[float] = []
    heard = 0

    def press() -> None:
        pressed.append(time.perf_counter())
        cancel.cancel()

    def read(done: int, total: int) -> None:
        if in_prompt and not pressed and done >= moment * (total - 128):
            # In the middle of the next chunk, from another thread, as a person does it.
            timer = threading.Timer(random.random() * 0.2, press)
            timer.start()

    def say(text: str) -> None:
        nonlocal heard
        heard += len(text)
        if not in_prompt and heard >= 1 + 239 * moment and not pressed:
            press()

    prompt = asking(f"{number}. " + TEXT * (24 if in_prompt else 4) + "Tell a long story about it.")
    try:
        model.generate(prompt, 120, 0, say, cancel, on_progress=read)
    except Cancelled:
        return time.perf_counter() - pressed[0]
    raise AssertionError("it ended by itself")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moments", type=int, default=50)
    options = parser.parse_args()
    models = Models(read_catalogue())
    entry = models.catalogue.starter
    worker = Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(models.file_of(entry),), write=())))
    random.seed(3)
    took: dict[bool, list[float]] = {True: [], False: []}
    with tempfile.TemporaryDirectory() as folder:
        model = RemoteChatModel(worker, models, entry, 2048, ModelRuns(Path(folder) / "runs.json"))
        model.generate(asking("Name a river."), 4, 0, print, CancelToken())
        pid = worker.pid
        for number in range(options.moments):
            in_prompt = number % 2 == 0
            took[in_prompt].append(stopped(model, number, in_prompt, random.random()))
            after = model.generate(asking("Name a river."), 4, 0, lambda text: None, CancelToken())
            assert after.completion_tokens
            print(f"{'prompt' if in_prompt else 'answer'} {took[in_prompt][-1] * 1000:.0f} ms", flush=True)
        assert worker.pid == pid, "it had to be killed"
    worker.close()
    for name, seconds in (("prompt", took[True]), ("answer", took[False]), ("both", took[True] + took[False])):
        ordered = sorted(seconds)
        late = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
        print(
            f"{name}: {len(ordered)} moments, p50 {statistics.median(ordered) * 1000:.0f} ms, p95 {late * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main()
