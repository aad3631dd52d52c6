"""How long a search takes inside the library worker with many passages, by exact search and by Chroma.

    python -m tests.benchmarks.bench_search_scale make HOME PASSAGES
    python -m tests.benchmarks.bench_search_scale use HOME exact|chroma [--questions 40]

`make` writes a library of synthetic passages with vectors; `use` opens it in a process of its own, as the worker would,
and tells start-up, memory, median and 95th percentile of whole searches (words, vectors, fusion, reading the passages;
the embedding of the question is not in it) and of the vector part alone. `use HOME chroma` builds Chroma's index where
there is none. The first ten of each question are kept in HOME, so that the second `use` can tell the recall.

Words are drawn as often as words of a language are (Zipf); vectors lie around centres, as those of texts do.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from tests.benchmarks.bench_index import cpu_seconds, resident_mb, vectors
from tests.fakes.new_documents import new_document

from murmur.engines.vector_index import open_index
from murmur.library.candidates import CANDIDATES
from murmur.library.indexing import fill
from murmur.library.ports import VectorIndex, Vectors
from murmur.library.retrieval import retrieve
from murmur.storage.passages import SqlitePassageStore

PER_DOCUMENT = 600
PER_PAGE = 6
WORDS = 140
DIMENSIONS = 384
KEY = bytes(32)
MODEL = "synthetic"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    making = commands.add_parser("make")
    making.add_argument("home", type=Path)
    making.add_argument("passages", type=int)
    making.set_defaults(run=lambda options: make(options.home, options.passages))
    using = commands.add_parser("use")
    using.add_argument("home", type=Path)
    using.add_argument("kind", choices=["exact", "chroma"])
    using.add_argument("--questions", type=int, default=40)
    using.set_defaults(run=lambda options: use(options.home, options.kind, options.questions))
    options = parser.parse_args()
    options.run(options)


def make(home: Path, count: int) -> None:
    """Goes on where an earlier call was interrupted."""
    home.mkdir(exist_ok=True)
    with closing(SqlitePassageStore(home / "library.db", KEY)) as store:
        began = time.perf_counter()
        draw = Texts(seed=1)
        for number in range(store.count_passages() // PER_DOCUMENT, count // PER_DOCUMENT):
            pages = [[draw.text() for _ in range(PER_PAGE)] for _ in range(PER_DOCUMENT // PER_PAGE)]
            store.put(new_document(f"/Company{number} {2000 + number % 25} report.pdf", pages))
        print(f"{store.count_passages():,} passages after {time.perf_counter() - began:.0f} s", flush=True)
        while missing := [passage for passage, _ in store.missing_vectors(MODEL, 4096)]:
            store.put_vectors(MODEL, missing, vectors(len(missing), DIMENSIONS, seed=missing[0]))
        print(f"{store.count_vectors(MODEL):,} vectors after {time.perf_counter() - began:.0f} s", flush=True)


class Texts:
    def __init__(self, seed: int) -> None:
        chance = random.Random(0)
        self._words = [
            "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(40_000)
        ]
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(40_000)))
        self._chance = random.Random(seed)

    def text(self, words: int = WORDS) -> str:
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=words))


def use(home: Path, kind: str, questions: int) -> None:
    memory, began = resident_mb(), time.perf_counter()
    with closing(SqlitePassageStore(home / "library.db", KEY)) as store:
        opened = time.perf_counter() - began
        count = store.count_vectors(MODEL)
        began = time.perf_counter()
        index = open_index(kind, count, home / "index", DIMENSIONS, lambda one: fill(one, store, MODEL))
        with closing(index):
            start_up = time.perf_counter() - began
            asked = list(queries(questions))
            first = timed(ask, store, index, *asked[0])
            ready = f"store opened {opened:.2f} s, index {start_up:.1f} s, first search {first:.0f} ms"
            print(f"{count:,} passages, {kind}: {ready}")
            print(f"  memory {resident_mb() - memory:.0f} MB")
            cpu = cpu_seconds()
            whole = [timed(ask, store, index, *one) for one in asked]
            cpu = (cpu_seconds() - cpu) * 1000 / len(whole)
            near = [timed(index.search, vector, CANDIDATES) for _, vector in asked]
            words = [timed(store.search_words, question.split(), CANDIDATES, None) for question, _ in asked]
            for what, times in (("whole search", whole), ("vectors alone", near), ("words alone", words)):
                print(f"  {what}: median {np.median(times):.0f} ms, p95 {np.percentile(times, 95):.0f} ms")
            print(f"  processor time of a search {cpu:.0f} ms")
            compare(home, kind, [[passage for passage, _ in index.search(vector, 10)] for _, vector in asked])


def queries(count: int) -> Iterator[tuple[str, Vectors]]:
    """Questions of eight words, of which some are common, with vectors near the centres."""
    draw = Texts(seed=2)
    for vector in vectors(2 * count, DIMENSIONS, seed=3)[::2]:
        yield draw.text(8), vector


def ask(store: SqlitePassageStore, index: VectorIndex, question: str, vector: Vectors) -> None:
    retrieve(question, 10, store, index, lambda texts: np.stack([vector for _ in texts]))


def timed(action: Callable[..., object], *arguments: object) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    action(*arguments)
    return (time.perf_counter() - began) * 1000


def compare(home: Path, kind: str, ten: Sequence[Sequence[int]]) -> None:
    (home / f"{kind}.json").write_text(json.dumps(ten), encoding="utf-8")
    if kind == "chroma" and (home / "exact.json").exists():
        exact = json.loads((home / "exact.json").read_text(encoding="utf-8"))
        same = np.mean([len(set(a) & set(b)) / len(a) for a, b in zip(exact, ten, strict=True)])
        print(f"  recall of exact search's first ten: {same:.3f}")


if __name__ == "__main__":
    main()
