"""What is known of every format, and what follows from it for places and page numbers."""

from __future__ import annotations

import pytest

from murmur.domain.formats import FORMATS, KIND_OF_SUFFIX, PICKED_UP, SAVE_AS, page_number, part_of, place_below


def test_every_ending_belongs_to_one_format_and_is_in_lower_case() -> None:
    endings = [suffix for format in FORMATS for suffix in format.suffixes]
    assert len(endings) == len(set(endings)) == len(KIND_OF_SUFFIX)
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)
    assert not set(SAVE_AS) & set(KIND_OF_SUFFIX)
    assert set(KIND_OF_SUFFIX) | set(SAVE_AS) == PICKED_UP


def test_an_old_format_is_to_be_saved_as_one_that_is_read() -> None:
    assert {new for _, new in SAVE_AS.values()} <= set(KIND_OF_SUFFIX)


@pytest.mark.parametrize(("kind", "number"), [("pdf", 2), ("pptx", 2), ("odp", 2), ("xlsx", None), ("ods", None)])
def test_pages_and_slides_are_counted_as_pages_and_sheets_are_not(kind: str, number: int | None) -> None:
    assert page_number(kind, 2) == number


def test_a_place_moves_down_the_rows_of_a_sheet_only() -> None:
    assert place_below("xlsx", "sheet Sales 2024, row 9", 3) == "sheet Sales 2024, row 12"
    assert place_below("csv", "row 1", 4) == "row 5"
    assert place_below("pdf", "page 3", 2) == "page 3"


def test_a_kind_that_nobody_knows_has_lines() -> None:
    assert part_of("floppy") == "line"
