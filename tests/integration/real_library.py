"""Documents over real workers and a real store, without a program around them: what a window would hold."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from murmur.bootstrap.workers import OCR_MEMORY, READER_MEMORY
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent, AddSummary
from murmur.services.documents import Documents
from murmur.services.models import Models, read_catalogue
from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

KEY = "4b" * 32
NO_EMBEDDER = "none"
TESTS = Path(__file__).resolve().parent.parent


class RealLibrary:
    """A library worker and two readers over `folder`, and the `Documents` service that uses them.

    `embedder` is a model folder; without one nothing is embedded, searches are by words, and no test waits for it.
    `ocr` is the role of a worker that recognises text; without one pages that are pictures stay unread.
    """

    def __init__(
        self, folder: Path, embedder: Path | None = None, embedder_id: str | None = None, ocr: str | None = None
    ) -> None:
        folder.mkdir(exist_ok=True)
        entry = read_catalogue().embedder
        request = m.OpenLibrary(
            folder=str(folder),
            key=KEY,
            embedder_id=embedder_id or entry.id,
            embedder_folder=str(embedder or folder / NO_EMBEDDER),
            embedder_files=entry.sums,
            index="exact",
        )
        policy = SealPolicy(read=(embedder,) if embedder else (), write=(folder,))
        reader = SealPolicy(read=(), write=(), memory_bytes=READER_MEMORY)
        self.library = Worker(
            WorkerSpec("murmur.worker.roles.library", policy), on_start=lambda worker: open_library(worker, request)
        )
        self.reader = Worker(WorkerSpec("murmur.worker.roles.reader", reader))
        self.drawer = Worker(WorkerSpec("murmur.worker.roles.reader", reader))
        self.recogniser = _recogniser(ocr) if ocr else None
        self.documents = Documents(self.library, self.reader, self.drawer, self.recogniser)
        self.library.listen(self.documents.notice)

    def add(
        self, *paths: Path, vectors: bool = False, collection: str = "Documents"
    ) -> tuple[AddSummary, list[AddEvent]]:
        events: list[AddEvent] = []
        summary = self.documents.add(paths, collection, events.append, CancelToken(), wait_for_vectors=vectors)
        return summary, events

    def close(self) -> None:
        for worker in (self.library, self.reader, self.drawer, self.recogniser):
            if worker is not None:
                worker.close()


def _recogniser(role: str) -> Worker:
    models = Models(read_catalogue())
    entry = models.recogniser()
    folder = models.folder_of(entry)
    request = m.OpenRecogniser(str(folder), entry.sums)
    policy = SealPolicy(read=(folder, TESTS), write=(), memory_bytes=OCR_MEMORY)
    return Worker(WorkerSpec(role, policy), on_start=lambda worker: open_recogniser(worker, request))


def open_recogniser(worker: Worker, request: m.OpenRecogniser) -> None:
    worker.ask(request, m.Done)


def open_library(worker: Worker, request: m.OpenLibrary) -> None:
    worker.ask(request, m.LibraryOpened)


@contextlib.contextmanager
def opened(
    folder: Path, embedder: Path | None = None, embedder_id: str | None = None, ocr: str | None = None
) -> Iterator[RealLibrary]:
    made = RealLibrary(folder, embedder, embedder_id, ocr)
    try:
        yield made
    finally:
        made.close()


def bundled_embedder() -> Path:
    models = Models(read_catalogue())
    return models.folder_of(models.embedder())


def kill(worker: Worker) -> None:
    """`kill -9` of a worker's process, by somebody else."""
    assert worker.pid is not None
    os.kill(worker.pid, 9)


def kill_worker_with(library: str) -> int:
    """Kills the child of this process that has mapped `library`, and tells its process id."""
    for pid in _children():
        with contextlib.suppress(OSError):
            if library in Path(f"/proc/{pid}/maps").read_text():
                os.kill(pid, 9)
                return pid
    raise AssertionError(f"no worker has mapped {library}")


class Peak:
    """Watches the resident memory of this process's children while the block lasts: the highest seen, in bytes.

    A child that has not begun its own program yet still counts as large as its parent ever was: it is left out.
    """

    def __init__(self) -> None:
        self.highest = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Peak:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        ours = _command_line("self")
        while not self._over.wait(0.02):
            for pid in _children():
                if _command_line(pid) not in (ours, b""):
                    self.highest = max(self.highest, peak_of(pid))


def peak_of(pid: int) -> int:
    """The most memory a living process ever had resident, in bytes; 0 once it is gone."""
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def _command_line(pid: int | str) -> bytes:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def _children() -> Sequence[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path("/proc/self/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return found


def gone(pid: int, seconds: float = 60.0) -> bool:
    """Waits until a process is no more."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if "State:\tZ" in Path(f"/proc/{pid}/status").read_text():
                return True
        except OSError:
            return True
        time.sleep(0.01)
    return False
