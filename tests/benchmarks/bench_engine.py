"""The engine as it is shipped against a plain loop over llama.cpp's C API: prompts and answers, tokens a second.

    python -m tests.benchmarks.bench_engine [--rounds 20] [--model FILE.gguf]

The engine runs as always: in its sealed worker, by the settings that it found itself, asked over the pipe; its times
are taken at this end. The plain loop (plain_llama.py, a process of its own) gets the fastest threads, batch and flash
attention of its own sweep, one setting for prompts and one for answers. Both take turns; the medians count, and on
a computer with other work, which only makes either slower, the best rounds too. Run it with priority (nice -n -20).
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from murmur.answering.ports import Message, PromptPart
from murmur.domain.jobs import CancelToken
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

SENTENCES = "The tenant keeps the roof of the house in repair and tells the landlord of each storm. " * 18
ANSWER = 32
SETTLED = 1.0
"""Seconds after which the worker has nothing more to do for a reply: the plain loop has the computer for itself."""


class Plain:
    def __init__(self, model: Path) -> None:
        script = Path(__file__).with_name("plain_llama.py")
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([sys.executable, script, model], stdin=pipe, stdout=pipe, text=True)

    def ask(self, what: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def ours(model: RemoteChatModel, number: int) -> tuple[float, float, int, int]:
    """Tokens a second of prompt and answer as they arrive here, and how many tokens each had. The number stands at
    the beginning, so that nothing of the round before can be used again."""
    prompt = [
        Message("system", (PromptPart(f"{number} is the number of this letter. You are a helpful writer.", True),)),
        Message("user", (PromptPart(f"{SENTENCES}\nTell a long story about this house.", False),)),
    ]
    at: list[float] = []
    start = time.perf_counter()
    done = model.generate(prompt, ANSWER, 1, lambda text: at.append(time.perf_counter()), CancelToken())
    if done.completion_tokens < ANSWER // 2:
        raise SystemExit("The model says too little to be measured")
    if done.prompt_tokens - done.prompt_tokens_evaluated > 128:
        raise SystemExit("A part of the prompt was used again")
    read = done.prompt_tokens_evaluated / (at[0] - start)
    return read, (done.completion_tokens - 1) / (at[-1] - at[0]), done.prompt_tokens_evaluated, done.completion_tokens


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--model", type=Path, help="another file than the starter's")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(options.rounds, options.model, Path(folder))


def measure(rounds: int, file: Path | None, folder: Path) -> None:
    models = Models(read_catalogue())
    entry = models.catalogue.starter
    path = file or models.file_of(entry)
    if file is not None:
        models = OneFile(models.catalogue, file)
    worker = Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(path,), write=())))
    model = RemoteChatModel(worker, models, entry, 2048, ModelRuns(folder / "runs.json"))
    plain = Plain(path)
    for _ in range(5):  # as often as it would be measured again
        tuned = model.tune(CancelToken())
        print("the engine found:", tuned, flush=True)
        if tuned.steady:
            break
    ours(model, 0)
    reading, writing = plain.ask("sweep")
    print(f"the sweep found [threads, batch, flash]: prompts {reading}, answers {writing}")
    found: dict[str, list[float]] = {"prompt": [], "answer": [], "plain prompt": [], "plain answer": []}
    for number in range(1, rounds + 1):
        read, written, prompt, answer = ours(model, number)
        found["prompt"].append(read)
        found["answer"].append(written)
        time.sleep(SETTLED)
        if reading == writing:
            both = plain.ask([*reading, prompt, answer])
        else:
            both = plain.ask([*reading, prompt, 1])[0], plain.ask([*writing, prompt, answer])[1]
        found["plain prompt"].append(both[0])
        found["plain answer"].append(both[1])
        print(f"round {number}: prompt {read:.0f} : {both[0]:.0f}, answer {written:.1f} : {both[1]:.1f}", flush=True)
    for what in ("prompt", "answer"):
        here, there = found[what], found[f"plain {what}"]
        ratio = statistics.median(here) / statistics.median(there)
        each = statistics.median(a / b for a, b in zip(here, there, strict=True))
        print(
            f"{what}: {statistics.median(here):.1f} tokens/s against {statistics.median(there):.1f}: "
            f"ratio of medians {ratio:.3f}, median of ratios {each:.3f} ({rounds} rounds); "
            f"best {max(here):.1f} against {max(there):.1f}: {max(here) / max(there):.3f}"
        )
    plain.close()
    worker.close()


class OneFile(Models):
    """Every model is this file, whatever its hash."""

    def __init__(self, catalogue: Any, file: Path) -> None:
        super().__init__(catalogue)
        self._file = file

    def file_of(self, model: Any) -> Path:
        return self._file

    def needs_check(self, path: Path, sha256: str) -> bool:
        return False


if __name__ == "__main__":
    main()
