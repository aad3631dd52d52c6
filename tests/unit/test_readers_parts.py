"""The small parts that readers are made of: finding words, batches, the clock, picture sizes, names."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from murmur.domain.documents import PageText
from murmur.readers.batches import MAX_CHARACTERS, MAX_PAGES, Batches
from murmur.readers.deadline import TookTooLong, deadline
from murmur.readers.drawing import MAX_PIXELS, scale_for
from murmur.readers.finding import find
from murmur.readers.titles import meaningful, says_something, title_from_name


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("the rent is due", "rent is", "rent is"),
        ("the rent\n   is due", "rent is", "rent\n   is"),
        ("of\ufb01ce hours", "office", "of\ufb01ce"),
        ("it was re-\nevaluated", "was reevaluated", "was re-\nevaluated"),
        ("it was re\u00adviewed", "reviewed", "re\u00adviewed"),
        ("a\u00a0b", "a b", "a\u00a0b"),
    ],
)
def test_words_are_found_over_white_space_ligatures_and_line_ends(text: str, wanted: str, found: str) -> None:
    span = find(text, wanted)
    assert span is not None
    assert text[span[0] : span[1]] == found


def test_of_two_places_the_nearer_one_is_found() -> None:
    text = "rent and later rent"
    assert find(text, "rent", near=0) == (0, 4)
    assert find(text, "rent", near=18) == (15, 19)


@pytest.mark.parametrize("wanted", ["tenant", "Rent", "", " \n"])
def test_what_does_not_stand_there_is_not_found(wanted: str) -> None:
    assert find("the rent is due", wanted) is None


@given(st.text(max_size=200), st.integers(0, 200), st.integers(1, 60))
def test_a_span_of_a_text_is_always_found_in_it(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    span = find(text, wanted, near=start)
    if span is not None:
        assert 0 <= span[0] < span[1] <= len(text)
    elif wanted.isascii() and "-" not in wanted:
        assert not wanted.split() or "-" in text


def test_batches_are_bounded_in_pages_and_characters_and_lose_nothing() -> None:
    sent: list[tuple[PageText, ...]] = []
    batches = Batches(sent.append)
    sizes = [10] * 40 + [MAX_CHARACTERS // 2 + 1] * 3 + [MAX_CHARACTERS * 2] + [10]
    pages = [PageText(number, "x" * size) for number, size in enumerate(sizes, start=1)]
    for page in pages:
        batches.add(page)
    batches.flush()
    assert [page for batch in sent for page in batch] == pages
    assert all(len(batch) <= MAX_PAGES for batch in sent)
    assert all(len(batch) == 1 or sum(len(page.text) for page in batch) <= MAX_CHARACTERS for batch in sent)


def test_an_endless_loop_is_stopped_even_when_it_swallows_exceptions() -> None:
    def endless() -> None:
        while True:
            try:
                abs(1)
            except Exception:  # the library under watch does so
                continue

    before = sys.getprofile()
    start = time.monotonic()
    with pytest.raises(TookTooLong), deadline(0.05):
        endless()
    assert time.monotonic() - start < 10
    assert sys.getprofile() is before


def test_what_ends_in_time_is_not_stopped() -> None:
    with deadline(60):
        assert sum(range(10)) == 45


@given(st.floats(0.01, 1e7, allow_nan=False), st.floats(0.01, 1e7, allow_nan=False), st.integers(-5, 100_000))
def test_no_page_and_no_asked_width_make_too_large_a_picture(width: float, height: float, asked: int) -> None:
    scale = scale_for(width, height, asked)
    assert scale > 0
    assert (int(width * scale) + 1) * (int(height * scale) + 1) <= MAX_PIXELS


def test_an_ordinary_page_gets_the_width_that_was_asked_for() -> None:
    assert scale_for(595, 842, 1190) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Storage  Terms\n2026", "Storage Terms 2026"),
        ("Microsoft Word - Terms", None),
        ("untitled", None),
        ("terms.docx", None),
        ("0000764478-17-000008", None),
        ("", None),
        ("x" * 300, None),
    ],
)
def test_titles_written_by_programs_are_passed_over(written: str, title: str | None) -> None:
    assert meaningful(written) == title


def test_file_names_are_said_as_one_would_say_them() -> None:
    assert title_from_name("BESTBUY_2017_10K.pdf") == "BESTBUY 2017 10K"
    assert title_from_name("__.pdf") == "Document"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("lease.pdf", True),
        ("Scan_0012.pdf", False),
        ("document (3).pdf", False),
        ("9f86d081884c7d659a2f.pdf", False),
        ("20260514.pdf", False),
        ("BESTBUY_2017_10K.pdf", True),
    ],
)
def test_names_by_machines_say_nothing(name: str, says: bool) -> None:
    assert says_something(name) is says
