"""Adds a folder of long documents by the real command, kills everything halfway, and lets a second run finish.

    python -m tests.benchmarks.bench_filings FOLDER [--whole]

FOLDER holds the documents and, where the right pages are to be counted too, `questions.jsonl`.
Prints how each file ended, the peak resident memory of every process by its role, the longest silence on stderr, and
whether anything acknowledged was lost or anything doubled. `--whole` does not kill.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks import right_pages
from tests.e2e.opened import library
from tests.e2e.program import Event, Murmur, children, kill_group

from murmur.engines.embedder import SentenceEmbedder
from murmur.services.models import Models, read_catalogue

LIBRARIES = {"library worker": "libopenvino", "chat worker": "libllama", "reader": "pdfium"}
"""What each kind of worker has mapped and the others have not; the command itself has none of them."""


class Watch:
    """Polls a process and all below it while the block lasts: the most memory each ever had resident, by role."""

    def __init__(self, leader: int) -> None:
        self.peaks: dict[int, tuple[str, int]] = {}
        self._leader = leader
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._poll, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _poll(self) -> None:
        while not self._over.wait(0.2):
            for pid in (self._leader, *children(self._leader)):
                with contextlib.suppress(OSError, ValueError):
                    self._look(pid)

    def _look(self, pid: int) -> None:
        status = Path(f"/proc/{pid}/status").read_text()
        peak = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0) * 1024
        role, before = self.peaks.get(pid, ("", 0))
        if peak > before:
            self.peaks[pid] = (role if role in LIBRARIES else self._role(pid), peak)

    def _role(self, pid: int) -> str:
        if pid == self._leader:
            return "command line"
        if b"resource_tracker" in Path(f"/proc/{pid}/cmdline").read_bytes():
            return "resource tracker"
        maps = Path(f"/proc/{pid}/maps").read_text()
        return next((role for role, name in LIBRARIES.items() if name in maps), "starting worker")


class Run:
    """One `add`: its events, and the longest time in which it said nothing on stderr."""

    def __init__(self, murmur: Murmur, folder: Path, stop: Callable[[list[Event]], bool]) -> None:
        self.events: list[Event] = []
        self.silence = 0.0
        started = time.monotonic()
        with murmur.started("add", folder) as process, Watch(process.pid) as watch:
            listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
            listener.start()
            assert process.stdout is not None
            for line in process.stdout:
                self.events.append(json.loads(line))
                if stop(self.events):
                    kill_group(process.pid)
                    break
            self.code = process.wait()
        self.seconds = time.monotonic() - started
        self.peaks = watch.peaks

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stderr is not None
        before = time.monotonic()
        with contextlib.suppress(ValueError):  # closed under us after a kill
            for _ in process.stderr:
                self.silence = max(self.silence, time.monotonic() - before)
                before = time.monotonic()

    @property
    def documents(self) -> list[Event]:
        return [event for event in self.events if event["event"] == "document"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--whole", action="store_true", help="do not kill halfway")
    options = parser.parse_args()
    files = len(list(options.folder.rglob("*.pdf")))
    if not files:
        sys.exit(f"{options.folder} holds no PDF: nothing was measured")
    with tempfile.TemporaryDirectory() as folder:
        murmur = Murmur(Path(folder) / "home", Path(folder) / "outside")
        runs = []
        if not options.whole:
            runs.append(Run(murmur, options.folder, lambda events: len(events) >= files // 2))
            print(f"killed after {len(runs[0].documents)} of {files} files, {runs[0].seconds:.0f} s", flush=True)
        runs.append(Run(murmur, options.folder, lambda events: False))
        report(murmur, runs)
        questions_file = options.folder / "questions.jsonl"
        if questions_file.is_file():
            pages(murmur, right_pages.questions(questions_file))
        else:
            print(f"{options.folder} has no questions.jsonl: no page was looked for")


def pages(murmur: Murmur, asked: Sequence[Mapping[str, Any]]) -> None:
    """Right documents and pages, and a search's time in the worker against embedding 64 of the passages."""
    said = murmur.run("search", "-", "-k", "10", stdin="\n".join(row["question"] for row in asked))
    hits: list[list[Event]] = [[] for _ in asked]
    for hit in said.events("hit"):
        hits[hit["question"] - 1].append(hit)
    print("\n".join(right_pages.report(asked, hits)))
    took = statistics.median(summary["milliseconds"] for summary in said.events("summary"))
    every = [text for held in library(murmur).values() for text in held.passages]
    embedding = embedding_64(every[:: max(1, len(every) // 64)][:64])
    print(f"median search in the worker {took:.0f} ms = {took / embedding:.2f} of embedding 64 passages")


def embedding_64(texts: Sequence[str]) -> float:
    """Milliseconds, the best of three, in the precision measured here."""
    models = Models(read_catalogue())
    entry = models.embedder()
    embedder = SentenceEmbedder(entry.id, models.folder_of(entry))
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        embedder.embed(texts)
        seconds.append(time.perf_counter() - start)
    return min(seconds) * 1000


def report(murmur: Murmur, runs: list[Run]) -> None:
    last = runs[-1]
    for event in last.documents:
        counts = f"{event['pages']:5} pages {event['passages']:6} passages"
        print(f"{event['status']:9} {counts}  {Path(event['path']).name}  {event['error'] or ''}")
    print(f"exit code {last.code}; {last.events[-1]}")
    peaks = Counter[str]()
    for run in runs:
        for role, peak in run.peaks.values():
            peaks[role] = max(peaks[role], peak)
    for role, peak in peaks.most_common():
        print(f"peak resident memory {peak / 1e6:7.0f} MB  {role}")
    print(f"longest silence on stderr {max(run.silence for run in runs):.1f} s")
    held = library(murmur)
    acknowledged = {event["path"]: event for run in runs for event in run.documents if event["status"] == "ready"}
    lost = [path for path, event in acknowledged.items() if held[path].document.passages != event["passages"]]
    doubled = [path for path, one in held.items() if len(one.places) != len(set(one.places))]
    without = [path for path, one in held.items() if len(one.vectors) != len(one.passages)]
    print(f"{len(held)} documents, {sum(len(one.passages) for one in held.values())} passages in the library")
    print(f"acknowledged and lost: {lost}; with a passage twice: {doubled}; with a passage without vector: {without}")


if __name__ == "__main__":
    main()
