"""How well and how fast text is recognised, on pages of known text made to look like scans.

    .venv/bin/python -m tests.benchmarks.bench_ocr

Through the sealed worker, as in the product. The error rate is the edit distance over the characters of the page, white
space folded.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PIL import Image
from tests.data.scans import DEUTSCH, FRENCH, LEASE, scan
from tests.integration.real_library import opened, peak_of

from murmur.worker import messages as m
from murmur.worker.client import Worker
from murmur.worker.wire import decode_pages

PAGES = {"English": LEASE, "German": DEUTSCH, "French": FRENCH}
LOOKS: dict[str, dict[str, float]] = {
    "scan, 11 pt": {},
    "scan, 7 pt": {"size": 7},
    "scan at 100 dpi": {"dpi": 100},
    "bad scan": {"turned": -1.5, "noise": 30, "blur": 1.2, "contrast": 0.5},
}


def recognise(worker: Worker, image: Image.Image) -> str:
    request = m.RecognisePage(1, image.width, image.height, 600)
    _, frame = worker.call(request, frame=image.tobytes())
    (page,) = decode_pages(frame or b"[]")
    return page.text


def errors(expected: str, found: str) -> int:
    """Edit distance (Wagner and Fischer, 1974)."""
    row = list(range(len(found) + 1))
    for number, letter in enumerate(expected, start=1):
        diagonal, row[0] = row[0], number
        for at, other in enumerate(found, start=1):
            cost = min(row[at] + 1, row[at - 1] + 1, diagonal + (letter != other))
            diagonal, row[at] = row[at], cost
    return row[-1]


def measure(worker: Worker, lines: Sequence[str], look: dict[str, float]) -> tuple[int, int, float]:
    """Errors, characters, seconds."""
    image = scan(lines, paragraphs=36 // len(lines), **look)  # type: ignore[arg-type]
    start = time.monotonic()
    found = " ".join(recognise(worker, image).split())
    seconds = time.monotonic() - start
    expected = " ".join(" ".join([*lines] * (36 // len(lines))).split())
    return errors(expected, found), len(expected), seconds


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), ocr="murmur.worker.roles.ocr") as real:
        worker = real.recogniser
        assert worker is not None
        start = time.monotonic()
        print("sealed:", worker.seal().sealed)
        print(f"worker ready after {time.monotonic() - start:.1f} s")
        print("| page | language | characters | errors | rate | seconds |\n|---|---|---|---|---|---|")
        for (look, how), (language, lines) in product(LOOKS.items(), PAGES.items()):
            wrong, characters, seconds = measure(worker, lines, how)
            row = f"| {look} | {language} | {characters} | {wrong} | {wrong / characters:.2%} | {seconds:.1f} |"
            print(row, flush=True)
        print(f"peak memory of the worker: {peak_of(worker.pid or 0) / 2**20:.0f} MiB", file=sys.stderr)


if __name__ == "__main__":
    main()
