"""The measure of retrieval measures: a share, its interval, and what counts as right."""

from __future__ import annotations

import pytest
from tests.benchmarks.right_pages import report, wilson


def test_the_interval_is_wilsons() -> None:
    assert wilson(21, 36) == pytest.approx((0.422, 0.729), abs=0.001)
    assert wilson(36, 36)[1] == pytest.approx(1.0)
    assert wilson(0, 0) == (0.0, 1.0)


def test_a_page_counts_within_its_document_and_its_rank_only() -> None:
    asked = [{"question": "?", "document": "a.pdf", "pages": [3]}] * 3
    other = {"path": "/x/b.pdf", "page": 3}
    near = {"path": "/x/a.pdf", "page": 4}
    right = {"path": "/x/a.pdf", "page": 3}
    lines = report(asked, [[other, near], [*[near] * 5, right], [right]])
    assert [line.split()[1] for line in lines] == ["3/3", "1/3", "2/3"]
