"""What the benchmark measures over 2,000 made identifiers holds for 300: nothing slips back unseen."""

from __future__ import annotations

import pytest
from tests.benchmarks.bench_identifiers import Tally, measured
from tests.benchmarks.identifier_texts import CHECKED, TERMS, texts

from murmur.disclosure.identifiers import Known, find
from murmur.disclosure.pseudonyms import Pseudonyms
from murmur.disclosure.restoring import Restoring

KNOWN = Known(never_send=TERMS)


@pytest.fixture(scope="module")
def tally() -> Tally:
    return measured(texts(7, 300, TERMS), KNOWN)


def test_what_must_never_leave_is_found_always(tally: Tally) -> None:
    assert [missed for missed in tally.missed if missed[0] == "never_send"] == []
    assert tally.total["never_send"] > 30


def test_what_has_a_check_digit_is_found_nearly_always(tally: Tally) -> None:
    assert tally.share(CHECKED) >= 0.99, tally.missed


def test_most_of_what_has_none_is_found(tally: Tally) -> None:
    assert tally.share(["ssn", "email", "phone", "ip", "birth_date", "record"]) >= 0.95, tally.missed
    assert len(tally.needless) <= 5, tally.needless


def test_what_was_replaced_comes_back_in_pieces_of_any_length() -> None:
    for number, made in enumerate(texts(7, 60, TERMS), start=1):
        pseudonyms = Pseudonyms()
        leaving, marks = pseudonyms.replaced(made.text, find(made.text, KNOWN))
        assert [leaving[mark.start : mark.end] for mark in marks] == [mark.pseudonym for mark in marks]
        restoring = Restoring(pseudonyms.originals)
        pieces = [restoring.feed(leaving[at : at + number]) for at in range(0, len(leaving), number)]
        back = "".join(pieces) + restoring.end()
        expected, at = "", 0
        for mark in marks:
            expected += leaving[at : mark.start] + pseudonyms.originals[mark.pseudonym]
            at = mark.end
        assert back == expected + leaving[at:]
        assert not [one for one in find(leaving, KNOWN) if one.kind == "never_send"]
