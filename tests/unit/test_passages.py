"""Passages: exact spans of a page, cut where a reader would pause, under the headings they stand in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from murmur.domain.documents import DocumentFacts, Heading, PageText, Passage
from murmur.library.cutting import MAX_CHARACTERS
from murmur.library.passages import TOKENS, make_passages, place_of
from murmur.library.token_cost import cost

SENTENCES = "The depot keeps its pallets dry. It counts them on the first working day of each month. "
WORDS = st.text(
    alphabet=st.sampled_from("abc XYZ 019 \n\n\t.,!?$%|-()\u00ad\u00a0\ufb01äß中文\U0001f600"), max_size=4000
)


def passages_of(*pages: PageText, kind: str = "pdf", title: str = "Depot", name: str = "depot.pdf") -> list[Passage]:
    return make_passages(DocumentFacts(kind, title, len(pages)), name, pages)


def markdown(text: str) -> list[Passage]:
    headings, start = [], 0
    for line in text.split("\n"):
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            headings.append(Heading(start, level, line.strip("# ")))
        start += len(line) + 1
    return passages_of(PageText(None, text, tuple(headings)), kind="markdown", name="depot.md")


@st.composite
def pages_with_headings(draw: st.DrawFn) -> PageText:
    text = draw(WORDS)
    starts = draw(st.lists(st.integers(0, max(0, len(text) - 1)), max_size=6, unique=True))
    headings = tuple(Heading(at, draw(st.integers(1, 6)), f"Heading {at}") for at in sorted(starts))
    return PageText(draw(st.sampled_from([None, 7])), text, headings)


@given(pages_with_headings())
def test_every_passage_is_a_span_of_its_page_and_no_word_is_lost(page: PageText) -> None:
    found = passages_of(page)
    covered = [False] * len(page.text)
    end_before = 0
    for passage in found:
        assert passage.page == page.number
        assert passage.text == page.text[passage.start : passage.end]
        assert passage.text == passage.text.strip()
        assert 0 < len(passage.text) <= MAX_CHARACTERS
        assert passage.start >= end_before
        assert passage.line == page.text.count("\n", 0, passage.start) + 1
        end_before = passage.end
        covered[passage.start : passage.end] = [True] * (passage.end - passage.start)
    lost = {page.text[at] for at, there in enumerate(covered) if not there}
    assert not any(character.isalnum() for character in lost)


@given(pages_with_headings())
def test_what_is_searched_is_never_longer_than_the_embedder_reads_by_estimate(page: PageText) -> None:
    for passage in passages_of(page, title="A title of some length that goes on", name="and-a-file-name-too.pdf"):
        assert cost(passage.search_text, english=True) <= TOKENS + 1


def test_a_heading_begins_a_passage_and_names_it() -> None:
    found = markdown(f"# Leave\n\n{SENTENCES}\n\n## Parental leave\n\n{SENTENCES}")
    assert [(passage.text.split("\n")[0], passage.section) for passage in found] == [
        ("# Leave", ("Leave",)),
        ("## Parental leave", ("Leave", "Parental leave")),
    ]


def test_headings_with_nothing_between_them_stay_together() -> None:
    (found,) = markdown(f"# Leave\n\n## Parental leave\n\n{SENTENCES}")
    assert found.text.startswith("# Leave")
    assert found.section == ("Leave", "Parental leave")


def test_a_section_goes_on_over_the_page_s_end_until_the_next_heading() -> None:
    found = passages_of(
        PageText(1, f"Storage\n{SENTENCES * 3}", (Heading(0, 1, "Storage"),)),
        PageText(2, SENTENCES * 3),
        PageText(3, f"{SENTENCES * 3}\nFees\n{SENTENCES * 3}", (Heading(len(SENTENCES * 3) + 1, 1, "Fees"),)),
    )
    assert [(passage.page, passage.section) for passage in found] == [
        (1, ("Storage",)),
        (2, ("Storage",)),
        (3, ("Storage",)),
        (3, ("Fees",)),
    ]


def test_a_page_header_on_most_pages_is_no_section() -> None:
    pages = [
        PageText(number, f"Table of contents\n{SENTENCES * 3}", (Heading(0, 4, "Table of contents"),))
        for number in range(1, 7)
    ]
    assert {passage.section for passage in passages_of(*pages)} == {()}


def test_a_crumb_on_a_page_joins_its_neighbour() -> None:
    text = f"Depot plc\nStorage\n{SENTENCES * 3}\nFees\nsee overleaf"
    headings = (Heading(10, 2, "Storage"), Heading(text.index("Fees"), 2, "Fees"))
    (found,) = passages_of(PageText(1, text, headings))
    assert found.text == text
    assert found.section == ("Storage",)


def test_a_long_paragraph_is_cut_at_sentence_ends() -> None:
    found = passages_of(PageText(1, SENTENCES * 40))
    assert len(found) > 3
    assert all(passage.text.endswith(".") for passage in found)
    assert all(len(passage.text) > MAX_CHARACTERS / 3 for passage in found)


def test_paragraphs_are_kept_whole_where_they_fit() -> None:
    paragraphs = [(SENTENCES * count).strip() for count in (3, 2, 4, 3, 1, 4, 2)]
    found = passages_of(PageText(None, "\n\n".join(paragraphs)), kind="text")
    assert 2 < len(found) < len(paragraphs)
    assert [part for passage in found for part in passage.text.split("\n\n")] == paragraphs


def test_a_text_without_a_single_space_is_cut_too() -> None:
    found = passages_of(PageText(None, "x" * 5000), kind="text")
    assert "".join(passage.text for passage in found) == "x" * 5000
    assert len(found) <= 50


def test_a_long_table_is_cut_between_rows_and_each_part_names_the_columns() -> None:
    rows = "\n".join(f"Pallets of kind {number} 1,2{number:02} 1,3{number:02}" for number in range(60))
    found = passages_of(PageText(1, f"Stocks of pallets\nin thousands\nYears 2025 2024\n{rows}\n{SENTENCES * 3}"))
    tables = [passage for passage in found if passage.text.startswith("Pallets of kind")]
    assert len(tables) >= 2
    for passage in tables:
        assert "Stocks of pallets\nin thousands\nYears 2025 2024" in passage.search_text
        assert "Stocks" not in passage.text
    assert all(line in rows + SENTENCES * 3 for passage in tables for line in passage.text.split("\n"))


def test_what_names_a_table_s_columns_is_not_cut_from_its_first_row() -> None:
    before = SENTENCES * 9
    for length in range(700, 800, 7):  # wherever the limit falls
        text = f"{before[:length].strip()}\nStocks of pallets\n{'Pallets of a kind 1,200 1,300' + chr(10)}" + (
            "Pallets of a kind 1,200 1,300\n" * 30
        )
        found = passages_of(PageText(1, text))
        assert not any(passage.text.endswith("Stocks of pallets") for passage in found)


def test_what_is_searched_names_the_document_its_file_and_the_section() -> None:
    page = PageText(1, f"Storage\n{SENTENCES}", (Heading(0, 1, "Storage"),))
    second = PageText(2, SENTENCES)
    first, later = passages_of(page, second, title="Storage Terms", name="DEPOT_2026_final.pdf")
    assert first.search_text == f"Storage Terms. DEPOT 2026 final\nStorage\n{SENTENCES.strip()}"
    assert later.search_text == f"Storage Terms. DEPOT 2026 final. Storage\n{SENTENCES.strip()}"


def test_ligatures_and_hyphens_are_undone_in_what_is_searched_and_only_there() -> None:
    text = "The of\ufb01ce was re-\nevaluated. It\u00a0is dry\u00adness\ue000."
    (found,) = passages_of(PageText(1, text))
    assert found.text == text
    assert found.search_text == "Depot\nThe office was re-evaluated reevaluated. It is dryness."


def test_a_turned_lam_alef_is_put_right_in_what_is_searched() -> None:
    rent, turned = "\u0627\u0644\u0625\u064a\u062c\u0627\u0631", "\u0627\u0625\u0644\u064a\u062c\u0627\u0631"
    (found,) = passages_of(PageText(1, f"{turned} {rent}"))
    assert found.text == f"{turned} {rent}"
    assert found.search_text.endswith(f"{rent} {rent}")


def test_a_broken_word_is_mended_the_way_the_document_writes_it_elsewhere() -> None:
    (joined,) = passages_of(PageText(1, "The ware-\nhouse is dry. A warehouse is cool."))
    assert "The warehouse is dry" in joined.search_text
    (hyphenated,) = passages_of(PageText(1, "A well-\nknown depot. It is well-known here."))
    assert "A well-known depot" in hyphenated.search_text


def test_a_place_is_said_as_a_person_would() -> None:
    (paged,) = passages_of(PageText(3, SENTENCES))
    assert place_of(paged, "pdf") == "page 3"
    found = markdown(f"{SENTENCES}\n\n# Leave\n\n## Parental leave\n{SENTENCES}")
    assert [place_of(passage, "markdown") for passage in found] == ["line 1", "Leave › Parental leave"]
    lines = passages_of(PageText(None, f"\n\n{SENTENCES}"), kind="text")
    assert place_of(lines[0], "text") == "line 3"


def test_pages_of_nothing_give_no_passages() -> None:
    assert passages_of(PageText(1, ""), PageText(2, " \n\t"), PageText(3, "—\n—")) == []
