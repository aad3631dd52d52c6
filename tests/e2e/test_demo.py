"""What a newcomer sees who types `murmur` where there is no display: the samples, a question, a cited answer."""

from __future__ import annotations

import pytest
from tests.e2e.program import COMMAND, Murmur, run


@pytest.mark.model
def test_without_a_display_a_question_over_the_samples_is_answered(murmur: Murmur) -> None:
    """With standard input closed, in a home that is gone afterwards."""
    ended = run(["sh", "-c", '"$@" <&-', "sh", str(COMMAND)], murmur.environment())
    assert ended.code == 0, ended.stderr
    assert "There is no display" in ended.stderr
    assert "6 documents, 18 pages" in ended.stdout
    assert "How much notice must the tenant give to end the lease?" in ended.stdout
    assert "nine months' written notice" in ended.stdout
    assert "[1] Commercial Lease, page 4" in ended.stdout
    assert "supported · On this computer" in ended.stdout
    assert list(murmur.outside.iterdir()) == []
