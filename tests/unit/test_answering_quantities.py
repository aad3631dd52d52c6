"""The same amount in other words is the same; another unit, scale or digit is not."""

from __future__ import annotations

import pytest

from murmur.answering.quantities import quantities, supports, table_scales


def says_as_much(there: str, said: str) -> bool:
    return all(any(supports(source, one) for source in quantities(there)) for one in quantities(said))


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("5,200,000 crowns", "5.2 million crowns"),
        ("5,200 thousand crowns", "5.2 million crowns"),
        ("1,284,600 crowns", "about 1.3 million crowns"),
        ("EUR 5 million", "five million euros"),
        ("$1.5bn", "1,500 million dollars"),
        ("4.5 percent", "450 basis points"),
        ("4.5%", "4.5 per cent"),
        ("fourteen days", "two weeks"),
        ("24 months", "two years"),
        ("14 working days", "14 days"),
        ("| Books | 28 |", "28 days"),
        ("twenty-five persons", "25 people"),
        ("The fee is 12 crowns.", "The new one costs 12 crowns."),
    ],
)
def test_the_same_amount_is_known_again(there: str, said: str) -> None:
    assert says_as_much(there, said)


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ("5,200,000 crowns", "5.2 billion crowns"),
        ("1,284,600 crowns", "about 1.4 million crowns"),
        ("1,284,600 crowns", "1,284,000 crowns"),
        ("EUR 5 million", "five million dollars"),
        ("4.5 percent", "45 basis points"),
        ("fourteen days", "fourteen weeks"),
        ("two rooms", "two days"),
        ("7 p.m.", "7 a.m."),
        ("75 crowns", "57 crowns"),
    ],
)
def test_another_amount_is_not(there: str, said: str) -> None:
    assert not says_as_much(there, said)


def test_a_table_in_millions_says_so_in_its_head() -> None:
    assert table_scales("Net sales ($ in millions)") == [6]
    assert table_scales("EUR thousand") == [3]
    assert table_scales("There are thousands of them.") == []
