"""Exact search and Chroma beside each other: start-up, memory, latency, recall, build and disk, by library size.

    python -m tests.benchmarks.bench_index [--counts 10000 100000] [--dimensions 384]

Vectors are random unit vectors, half of them drawn around a few hundred centres, since texts lie in clusters. Each
measurement has a process of its own. Times depend on the machine and what else it does; the ratios say more. The
decision record on the vector index rests on this.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from murmur.library.ports import VectorIndex, Vectors

BATCH = 4096
QUERIES = 60
K = 200
"""As many as retrieval asks for."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counts", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--dimensions", type=int, default=384)
    parser.add_argument("--kinds", nargs="+", default=["exact", "chroma"])
    parser.add_argument("--child", nargs=4, metavar=("DO", "KIND", "STORED", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        do, kind, stored, folder = options.child
        print(json.dumps((build if do == "build" else use)(kind, Path(stored), Path(folder))))
        return
    for count in options.counts:
        compare(count, options.dimensions, options.kinds)


def compare(count: int, dimensions: int, kinds: list[str]) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        stored = Path(temporary) / "stored.npy"
        np.save(stored, vectors(count, dimensions, seed=1).astype(np.float16))
        results = {}
        for kind in kinds:
            folder = Path(temporary) / kind
            built = child("build", kind, stored, folder) if kind == "chroma" else {}
            results[kind] = {**built, **child("use", kind, stored, folder)}
            shown = {name: value for name, value in results[kind].items() if name != "ten"}
            print(f"{count:>8,} {kind:<7} {json.dumps(shown)}", flush=True)
        if "exact" in results and "chroma" in results:
            exact, chroma = results["exact"], results["chroma"]
            same = np.mean([len(set(a) & set(b)) / len(a) for a, b in zip(exact["ten"], chroma["ten"], strict=True)])
            ratios = {
                name: round(chroma[name] / exact[name], 2)
                for name in ("start_up_s", "memory_mb", "latency_ms", "cpu_ms")
            }
            print(f"{count:>8,} chroma / exact: {json.dumps(ratios)}, the same first ten: {same:.3f}", flush=True)


def vectors(count: int, dimensions: int, seed: int) -> Vectors:
    source = np.random.default_rng(seed)
    noise = source.standard_normal((count, dimensions), dtype=np.float32)
    centres = np.random.default_rng(0).standard_normal((300, dimensions), dtype=np.float32)
    noise[::2] = centres[source.integers(0, 300, len(noise[::2]))] + 0.7 * noise[::2]
    unit: Vectors = noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return unit


def child(do: str, kind: str, stored: Path, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_index", "--child", do, kind, str(stored), str(folder)]
    result: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def filler(stored: Path) -> tuple[Callable[[VectorIndex], None], int, int]:
    rows = np.load(stored, mmap_mode="r")

    def fill(index: VectorIndex) -> None:
        for begin in range(0, len(rows), BATCH):
            part = rows[begin : begin + BATCH].astype(np.float32)
            index.add(range(begin, begin + len(part)), part)

    return fill, len(rows), rows.shape[1]


def build(kind: str, stored: Path, folder: Path) -> dict[str, float]:
    from murmur.engines.vector_index import open_index

    fill, count, dimensions = filler(stored)
    began, cpu = time.perf_counter(), cpu_seconds()
    open_index(kind, count, folder, dimensions, fill).close()
    return {
        "build_s": round(time.perf_counter() - began, 1),
        "build_cpu_s": round(cpu_seconds() - cpu, 1),
        "disk_mb": round(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6, 1),
    }


def use(kind: str, stored: Path, folder: Path) -> dict[str, Any]:
    fill, count, dimensions = filler(stored)
    queries = vectors(QUERIES * 2, dimensions, seed=2)[::2]
    before = resident_mb()
    began = time.perf_counter()
    from murmur.engines.vector_index import open_index

    index = open_index(kind, count, folder, dimensions, fill)
    index.search(queries[0], K)
    start_up = time.perf_counter() - began
    times = []
    ten = []
    cpu = cpu_seconds()
    for query in queries:
        began = time.perf_counter()
        hits = index.search(query, K)
        times.append((time.perf_counter() - began) * 1000)
        ten.append([passage for passage, _ in hits[:10]])
    return {
        "start_up_s": round(start_up, 2),
        "memory_mb": round(resident_mb() - before, 1),
        "latency_ms": round(float(np.median(times)), 2),
        "slowest_ms": round(max(times), 2),
        "cpu_ms": round((cpu_seconds() - cpu) * 1000 / len(queries), 2),
        "ten": ten,
    }


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def resident_mb() -> float:
    """Memory this process holds now, without pages of mapped files."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the system does not tell")


if __name__ == "__main__":
    main()
