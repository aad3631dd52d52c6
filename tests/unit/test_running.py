"""Running heads and feet are found by their repetition, and nothing else is taken for one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from murmur.domain.documents import DocumentFacts, PageText
from murmur.library.passages import make_passages
from murmur.library.running import bodies

PROSE = ("Pallets are kept dry.", "They are counted in March.", "Nobody moves them alone.", "Rain is kept out.")


def kept(*texts: str) -> list[str]:
    """What is left of each page."""
    pages = [PageText(number, text) for number, text in enumerate(texts, start=1)]
    return [page.text[start:end].strip() for page, (start, end) in zip(pages, bodies(pages), strict=True)]


def test_heads_feet_and_page_numbers_are_left_out() -> None:
    pages = [f"Norvika Foods\nAnnual report 2025\n{prose}\nSheet {n} of 4\n{n}" for n, prose in enumerate(PROSE, 1)]
    assert kept(*pages) == list(PROSE)


def test_left_and_right_pages_may_differ() -> None:
    heads = ("Norvika Foods", "Annual report") * 4
    pages = [f"{head}\n{PROSE[n % 4]} {n}x\nPage {n + 10}" for n, head in enumerate(heads)]
    assert kept(*pages) == [f"{PROSE[n % 4]} {n}x" for n in range(8)]


def test_a_head_may_change_with_the_chapter() -> None:
    chapters = ["Storage"] * 3 + ["Fees"] * 4
    pages = [f"{chapter}\n{PROSE[n % 4]} {n}x" for n, chapter in enumerate(chapters)]
    assert kept(*pages) == [f"{PROSE[n % 4]} {n}x" for n in range(7)]


def test_roman_page_numbers_count_too() -> None:
    pages = [f"{prose}\n{roman}" for prose, roman in zip(PROSE, ("iii", "iv", "v", "vi"), strict=True)]
    assert kept(*pages) == list(PROSE)


def test_a_page_number_glued_to_the_last_words_is_left_out() -> None:
    pages = [f"It runs.\n{prose} {number}" for number, prose in enumerate(PROSE, start=58)]
    assert kept(*pages) == list(PROSE)


def test_numbers_that_do_not_count_the_pages_stay() -> None:
    pages = [f"{prose}\n{number}" for prose, number in zip(PROSE, (12, 4, 77, 5), strict=True)]
    assert kept(*pages) == pages


def test_rows_of_a_table_that_are_alike_but_for_their_numbers_stay() -> None:
    pages = [f"Total 1{n} 2{n}\n{prose}" for n, prose in enumerate(PROSE)]
    assert kept(*pages) == pages


def test_what_is_repeated_in_the_middle_of_pages_or_on_two_pages_stays() -> None:
    middle = [
        f"{prose} a\n{prose} b\n{prose} c\n{prose} d\nThe depot\n{prose} e\n{prose} f\n{prose} g\n{prose} h"
        for prose in PROSE
    ]
    assert kept(*middle) == middle
    two = [f"Norvika Foods\n{prose}" for prose in PROSE[:2]]
    assert kept(*two) == two


def test_a_page_of_nothing_else_keeps_everything() -> None:
    pages = ["Norvika Foods\nKept free"] * 4
    assert kept(*pages) == pages


@given(st.lists(st.text(st.sampled_from("a1 \n.|ivx"), max_size=40), max_size=12))
def test_a_body_lies_on_its_page(texts: list[str]) -> None:
    pages = [PageText(number, text) for number, text in enumerate(texts, start=1)]
    for page, (start, end) in zip(pages, bodies(pages), strict=True):
        assert 0 <= start <= end <= len(page.text)


def test_running_lines_are_not_searched_and_page_text_keeps_them() -> None:
    pages = [PageText(n, f"Norvika Foods plc\n{prose}\n{n}") for n, prose in enumerate(PROSE, start=1)]
    found = make_passages(DocumentFacts("pdf", "Storage", 4), "storage.pdf", pages)
    assert [passage.text for passage in found] == list(PROSE)
    assert not any("Norvika" in passage.search_text for passage in found)
    assert all(passage.text == pages[n].text[passage.start : passage.end] for n, passage in enumerate(found))


def test_slides_keep_their_titles() -> None:
    pages = [PageText(n, f"Roadmap {n}\n{prose}") for n, prose in enumerate(PROSE, start=1)]
    found = make_passages(DocumentFacts("pptx", "Plans", 4), "plans.pptx", pages)
    assert [passage.text for passage in found] == [page.text for page in pages]
