"""Hebrew and Arabic PDFs: words in the order in which they are read, and a search that finds them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.integration.real_library import opened

FOLDER = Path(__file__).parents[1] / "data" / "right_to_left"


@pytest.mark.parametrize(
    ("file", "question", "said"),
    [
        ("hebrew-lease.pdf", "שכר הדירה החודשי", "שכר הדירה החודשי הוא 4,250 שקלים חדשים"),
        ("arabic-lease.pdf", "الإيجار الشهري", "الشهري هو 3,800 درهم"),
    ],
)
def test_text_stands_in_reading_order_and_is_found(tmp_path: Path, file: str, question: str, said: str) -> None:
    with opened(tmp_path / "library") as real:
        summary, _ = real.add(FOLDER / file)
        assert summary.failed == 0
        (hit, *_) = real.documents.search(question, 1, words_only=True).hits
    assert said in " ".join(hit.text.split())
    assert hit.path.endswith(file)
