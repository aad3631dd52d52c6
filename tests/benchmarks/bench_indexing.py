"""What indexing costs over its bare parts, in one run through the real workers.

    python -m tests.benchmarks.bench_indexing [FOLDER]

FOLDER holds PDFs; without it reports of invented companies are made. Told are the time to searchable over PDFium's bare
text of the same files by one process, the time to ready over bare embedding of the same passages in the precision
chosen, the time of a search asked while indexing over its idle time, and each process's peak resident memory. What else
the machine does spoils the ratios: the bare text is taken before and after, and the better of the two counts. The files
are added twice: nobody asks the first time, as indexing stands back behind questions; the second time questions come.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from tests.benchmarks import yearly_reports
from tests.benchmarks.bench_filings import Watch

from murmur.bootstrap.compose import compose
from murmur.domain.jobs import CancelToken
from murmur.engines.embedder import SentenceEmbedder
from murmur.engines.processors import processor_name
from murmur.services.api import AddEvent, DocumentService
from murmur.services.models import Models, read_catalogue
from murmur.storage import secrets
from murmur.storage.home import open_home
from murmur.storage.passages import SqlitePassageStore

QUESTION = "What did the company report about net sales and gross margin?"
IDLE_SEARCHES = 20
SEARCH_EVERY = 8.0
"""Seconds: indexing stands back for some seconds after each question."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    given: Path | None = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as temporary:
        if given is None:
            yearly_reports.write(Path(temporary) / "made")
        files = sorted((given or Path(temporary) / "made" / "documents").glob("*.pdf"))
        if not files:
            sys.exit(f"{given} has no PDFs: nothing was measured")
        measure(files, Path(temporary))


def measure(files: Sequence[Path], temporary: Path) -> None:
    text = in_process(bare_text, files)
    home = open_home(temporary / "home")
    key = secrets.create_in_memory(home)
    services = compose(home, key)
    with Watch(os.getpid()) as watch:
        start_workers(services.documents, temporary)
        summary = services.documents.add(files, "Documents", quiet, CancelToken())
        services.documents.remove([str(path) for path in files])
        searches = ask_while_adding(services.documents, files)
        idle = [search(services.documents) for _ in range(IDLE_SEARCHES)]
        services.close()
    text = min(text, in_process(bare_text, files))
    embedding = in_process(bare_embedding, home.library / "library.db", key)
    home.close()
    print(f"{len(files)} files, {summary.pages} pages, {summary.passages} passages")
    ratio("searchable", summary.seconds_searchable, "PDFium's bare text by one process", text, 4)
    ratio("ready", summary.seconds_ready, "bare embedding of the same passages", embedding, 1.5)
    ratio("search while indexing, median", median(searches), "idle", median(idle), 3)
    print(f"  slowest of {len(searches)} searches {max(searches) * 1000:.0f} ms, idle {max(idle) * 1000:.0f} ms")
    for role, peak in sorted(watch.peaks.values()):
        print(f"  peak resident memory of the {role}: {peak / 1e6:.0f} MB")


def start_workers(documents: DocumentService, temporary: Path) -> None:
    """Adds and removes a note: what is measured is the work, not the start of processes."""
    note = temporary / "note.txt"
    note.write_text("A short note, to have every worker started.", encoding="utf-8")
    documents.add([note], "Documents", quiet, CancelToken())
    documents.remove([str(note)])


def ask_while_adding(documents: DocumentService, files: Sequence[Path]) -> list[float]:
    """Adds the files; meanwhile a question is asked every now and then, once all can be searched. Seconds."""
    over = threading.Event()
    started = threading.Event()
    searches: list[float] = []

    def ask() -> None:
        started.wait()
        while not over.wait(SEARCH_EVERY):
            searches.append(search(documents))

    asker = threading.Thread(target=ask)
    asker.start()

    def on_event(event: AddEvent) -> None:
        if type(event).__name__ == "Indexing":
            started.set()

    try:
        documents.add(files, "Documents", on_event, CancelToken())
    finally:
        started.set()
        over.set()
        asker.join()
    return searches


def search(documents: DocumentService) -> float:
    began = time.perf_counter()
    documents.search(QUESTION, 6)
    return time.perf_counter() - began


def in_process(measured: Callable[..., float], *arguments: object) -> float:
    """The seconds that `measured` tells, from a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measured, arguments)


def bare_text(files: Sequence[Path]) -> float:
    from tests.benchmarks.bench_pdf import bare

    bare(files[0])
    began = time.perf_counter()
    for path in files:
        bare(path)
    return time.perf_counter() - began


def bare_embedding(library: Path, key: bytes) -> float:
    """Every stored passage, longest first, in the precision the library's worker chose."""
    entry = read_catalogue().embedder
    with closing(SqlitePassageStore(library, key)) as store:
        texts = [text for _, text in store.missing_vectors("none", 10**9)]
        precision = store.meta(f"precision of {entry.id} on {processor_name()}") or "fp32"
    embedder = SentenceEmbedder(entry.id, Models(read_catalogue()).folder_of(entry), precision)
    print(f"precision: {precision}")
    embedder.embed(texts[:64])
    began = time.perf_counter()
    embedder.embed(texts)
    return time.perf_counter() - began


def quiet(event: AddEvent) -> None:
    """For what nobody watches."""


def ratio(what: str, ours: float, over: str, theirs: float, bar: float) -> None:
    print(f"{what}: {ours:.3f} s is {ours / theirs:.2f} times {over} ({theirs:.3f} s); the bar is {bar}")


if __name__ == "__main__":
    main()
