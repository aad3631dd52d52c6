"""How often one passage holds a cell with all that it means: its value, its row's label, its column's heads, its unit.

    python -m tests.benchmarks.bench_cells

Twenty questions, each answered by one cell of a table in a PDF, a sheet or a Word file (tests/data/cell_tables.py).
Counted are passages among the first hits that have at most 120 words with what stands over them.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.folder_library import FolderLibrary
from tests.data.cell_tables import QUESTIONS, Asked, write_all

from murmur.domain.documents import Hit
from murmur.engines.embedder import SentenceEmbedder

MOST_WORDS = 120
FIRST = 5

_WORD = re.compile(r"\S*\w\S*")


def answered(search: Callable[[str], Sequence[Hit]]) -> list[int | None]:
    """For each question the rank of the first passage that holds everything; None where none does."""
    return [next((hit.rank for hit in search(asked.question) if holds(hit, asked)), None) for asked in QUESTIONS]


def holds(hit: Hit, asked: Asked) -> bool:
    shown = f"{hit.context} {hit.text}"
    folded = f" {' '.join(re.sub(r'[|,:;()]+(?= |$)|(?<= )[|(]+', ' ', ' '.join(shown.split())).split())} "
    return (
        Path(hit.path).name == asked.file
        and len(_WORD.findall(shown)) <= MOST_WORDS
        and f" {asked.value} " in folded
        and all(part.casefold() in shown.casefold() for part in (asked.row, *asked.columns, asked.unit))
    )


def main() -> None:
    from tests.integration.real_library import bundled_embedder

    with tempfile.TemporaryDirectory() as temporary:
        write_all(Path(temporary))
        library = FolderLibrary(Path(temporary), SentenceEmbedder("bundled", bundled_embedder(), "fp32"))
        ranks = answered(lambda question: library.search(question, FIRST))
    for asked, rank in zip(QUESTIONS, ranks, strict=True):
        print(f"{rank or '-':>3}  {asked.file:28} {asked.question}")
    for first in (1, FIRST):
        print(
            f"whole cell in the first {first}: {sum(rank is not None and rank <= first for rank in ranks)}/{len(ranks)}"
        )


if __name__ == "__main__":
    main()
