"""Every spelling of a year or a quarter is the same year or quarter."""

from __future__ import annotations

import pytest

from murmur.library.periods import periods


@pytest.mark.parametrize(
    "text",
    [
        "FY2022",
        "FY 2022",
        "FY22",
        "FY'22",
        "fiscal 2022",
        "fiscal year 2022",
        "financial year 22",
        "in 2022?",
        "A_2022_10K",
    ],
)
def test_one_year(text: str) -> None:
    assert periods(text.replace("_", " ")).years == ("2022",)


@pytest.mark.parametrize("text", ["2021/22", "FY2021-22", "FY21/22"])
def test_a_year_that_begins_in_one_and_ends_in_the_next(text: str) -> None:
    assert periods(text).years == ("2021", "2022")


@pytest.mark.parametrize("text", ["FY2015 - FY2017", "from 2015 to 2017", "2015–2017"])
def test_a_span_names_the_years_within(text: str) -> None:
    assert set(periods(text).years) == {"2015", "2016", "2017"}


def test_two_years_side_by_side_are_no_span() -> None:
    assert periods("between 2015 and 2017").years == ("2015", "2017")


@pytest.mark.parametrize("text", ["Q2 FY2024", "2Q24", "Q2 2024", "second quarter of 2024", "2024Q2 10Q", "Q2FY24"])
def test_a_quarter(text: str) -> None:
    found = periods(text)
    assert (found.years, found.quarters) == (("2024",), ("q2",))


@pytest.mark.parametrize("text", ["$ 2,022", "2022.5", "12022", "10-Q", "a picture 2022 x 1080"])
def test_other_numbers_are_no_years(text: str) -> None:
    assert periods(text).years == ()
