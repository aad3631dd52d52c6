"""Boxes on scanned pages, text layers that say nothing, pictures that are paper only."""

from __future__ import annotations

import numpy as np
import pytest

from murmur.domain.documents import PageText, ScannedLine, Span
from murmur.engines.blankness import is_blank
from murmur.readers.usable import is_usable
from murmur.services.scanned import highlights, placed_words

PAGE = PageText(
    1,
    "0123456789\nabcdefghij",
    scanned=(
        ScannedLine(0, 10, 0.1, 0.1, 0.5, 0.02, 0.9),
        ScannedLine(11, 21, 0.1, 0.2, 0.5, 0.02, 0.9),
    ),
)


def boxes(start: int, end: int, page: PageText = PAGE) -> list[tuple[int, int, int, int]]:
    span = Span(start, end, page.text[start:end])
    found = highlights(page, [span], 1000, 1000)
    return [(round(box.left), round(box.top), round(box.width), round(box.height)) for box in found]


def test_a_box_covers_its_share_of_the_line() -> None:
    assert boxes(0, 10) == [(98, 98, 504, 24)]
    assert boxes(4, 6) == [(298, 98, 104, 24)]


def test_words_on_two_lines_have_two_boxes_and_none_for_the_break() -> None:
    assert boxes(8, 13) == [(498, 98, 104, 24), (98, 198, 104, 24)]
    assert boxes(10, 11) == []


def test_words_of_a_line_have_their_share_of_it() -> None:
    page = PageText(1, "two words", scanned=(ScannedLine(0, 9, 0.1, 0.1, 0.9, 0.02, 0.9),))
    two, words = placed_words(page, 1000, 1000)
    assert (two.start, two.end, two.edges) == (0, 3, (100, 200, 300, 400))
    assert (words.start, words.end, words.edges[0], words.edges[-1]) == (4, 9, 500, 1000)


def test_a_line_that_runs_down_the_page_is_marked_whole() -> None:
    down = PageText(1, "0123456789", scanned=(ScannedLine(0, 10, 0.1, 0.1, 0.02, 0.5, 0.9),))
    assert boxes(2, 4, down) == boxes(0, 10, down)


@pytest.mark.parametrize("text", ["Rent is due.", "\ufb01ve \ufffd", "7", "家賃", "\ue000\ue001 but words follow"])
def test_text_that_a_person_can_read_is_usable(text: str) -> None:
    assert is_usable(text)


@pytest.mark.parametrize("text", ["", " \n", "\ufffd\ufffd \ufffd", "\ue000\ue001\ue002 a", "\x01\x02\x03\n\x04"])
def test_characters_that_stand_for_nothing_are_not(text: str) -> None:
    assert not is_usable(text)


def paper(brightness: int, grain: float) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    values = np.random.default_rng(1).normal(brightness, grain, (400, 300, 3))
    return np.clip(values, 0, 255).astype(np.uint8)


@pytest.mark.parametrize(("brightness", "grain"), [(255, 0), (240, 10), (128, 5), (20, 5)])
def test_paper_of_any_shade_is_blank(brightness: int, grain: float) -> None:
    assert is_blank(paper(brightness, grain).tobytes())


def test_a_single_word_is_not_blank() -> None:
    page = paper(240, 10)
    page[100:110, 50:80] = 30
    assert not is_blank(page.tobytes())
