"""One passage holds a cell of a table with all that it means, in PDFs, sheets and letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.benchmarks.bench_cells import FIRST, answered
from tests.benchmarks.folder_library import FolderLibrary
from tests.data.cell_tables import QUESTIONS, write_all
from tests.integration.real_library import bundled_embedder

from murmur.engines.embedder import SentenceEmbedder


@pytest.mark.model
def test_eighteen_of_twenty_cells_are_found_with_their_row_column_and_unit(tmp_path: Path) -> None:
    write_all(tmp_path)
    library = FolderLibrary(tmp_path, SentenceEmbedder("bundled", bundled_embedder(), "fp32"))
    ranks = answered(lambda question: library.search(question, FIRST))
    lost = [asked.question for asked, rank in zip(QUESTIONS, ranks, strict=True) if rank is None]
    assert len(QUESTIONS) == 20
    assert len(lost) <= 2, lost
