"""Lines seen in a picture come out as a person would read them, and can be found on it again."""

from __future__ import annotations

import math

import pytest

from murmur.library.ports import Corner, SeenLine
from murmur.library.reading_order import page_of

WIDTH, HEIGHT = 1000, 1400


def line(text: str, left: float, top: float, width: float | None = None, height: float = 20) -> SeenLine:
    right, bottom = left + (width or 10 * len(text)), top + height
    return SeenLine(text, ((left, top), (right, top), (right, bottom), (left, bottom)), 0.9)


def turned(seen: SeenLine, degrees: float) -> SeenLine:
    """As it lies when the page is turned about its middle, clockwise."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def move(corner: Corner) -> Corner:
        x, y = corner[0] - WIDTH / 2, corner[1] - HEIGHT / 2
        return x * cosine - y * sine + WIDTH / 2, x * sine + y * cosine + HEIGHT / 2

    first, second, third, fourth = (move(corner) for corner in seen.corners)
    return SeenLine(seen.text, (first, second, third, fourth), seen.confidence)


PROSE = [line(f"This is line {number} of a page of prose", 100, 100 + 40 * number) for number in range(12)]
TABLE = [
    line(cell, left, 100 + 40 * row)
    for row, cells in enumerate(
        (
            ("In millions", "2021", "2020"),
            *((f"A long name of item {n} here", f"{n},518", f"{n},020") for n in range(8)),
        )
    )
    for left, cell in zip((100, 600, 800), cells, strict=True)
]
LEFT = [line(f"left column line {number} goes on", 60, 200 + 40 * number) for number in range(8)]
RIGHT = [line(f"right column line {number} goes on", 560, 200 + 40 * number) for number in range(8)]
TITLE = line("The title of it all runs right across both columns", 200, 100)
FOOT = line("and so does a line below them, at the very foot of the page", 200, 800)


def text_of(*lines: SeenLine) -> list[str]:
    return page_of(lines, WIDTH, HEIGHT)[0].split("\n")


def test_a_page_without_lines_has_no_text() -> None:
    assert page_of([], WIDTH, HEIGHT) == ("", ())


def test_lines_come_from_the_top_down() -> None:
    assert text_of(*reversed(PROSE)) == [seen.text for seen in PROSE]


def test_the_cells_of_a_row_are_one_line() -> None:
    assert text_of(*reversed(TABLE))[:3] == [
        "In millions 2021 2020",
        "A long name of item 0 here 0,518 0,020",
        "A long name of item 1 here 1,518 1,020",
    ]


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    expected = [seen.text for seen in (TITLE, *LEFT, *RIGHT, FOOT)]
    assert text_of(*RIGHT, FOOT, TITLE, *LEFT) == expected


@pytest.mark.parametrize("degrees", [-3, 2, 90, 180, 270])
def test_however_the_page_lay_on_the_glass(degrees: float) -> None:
    assert text_of(*(turned(seen, degrees) for seen in TABLE)) == text_of(*TABLE)
    lines = (TITLE, *LEFT, *RIGHT, FOOT)
    assert text_of(*(turned(seen, degrees) for seen in lines)) == [seen.text for seen in lines]


def test_each_line_is_known_by_its_place_in_the_text_and_on_the_page() -> None:
    text, scanned = page_of(TABLE, WIDTH, HEIGHT)
    assert [text[one.start : one.end] for one in scanned] == [seen.text for seen in TABLE]
    assert (scanned[1].left, scanned[1].top) == (0.6, round(100 / 1400, 4))
    assert (scanned[1].width, scanned[1].height) == (0.04, round(20 / 1400, 4))
    assert scanned[1].confidence == 0.9


def test_what_hangs_over_the_edge_ends_there() -> None:
    (one,) = page_of([line("over the edge", -20, 1390, 2000)], WIDTH, HEIGHT)[1]
    assert (one.left, one.width) == (0, 1)
    assert one.top + one.height == 1
