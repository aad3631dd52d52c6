"""Passages of tables: whole rows, with the title, the unit and the column heads that they need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from murmur.domain.documents import DocumentFacts, Heading, PageText, Passage, Table
from murmur.library.passages import TOKENS, make_passages
from murmur.library.tables import COLUMN_WORDS, GROUP_WORDS, MOST_WORDS, TITLE_WORDS
from murmur.library.token_cost import cost

PROSE = "The depot keeps its pallets dry and counts them on the first working day of each month. "
TITLE = "Stocks of pallets by depot (in thousands)"
COLUMNS = "2025 Oak | 2025 Pine | 2024 Oak | 2024 Pine"
HEADS = "2025 2024\nOak Pine Oak Pine"


def rows(count: int) -> str:
    return "".join(f"Depot number {n} 1,2{n:02} 1,3{n:02} 1,4{n:02} 1,5{n:02}\n" for n in range(count))


def page_of(before: str, table: str, after: str = "", title: str = TITLE, columns: str = COLUMNS) -> PageText:
    start = len(before)
    return PageText(1, before + table + after, (), (Table(start, start + len(table.rstrip()), title, columns),))


def passages_of(page: PageText, kind: str = "pdf") -> list[Passage]:
    return make_passages(DocumentFacts(kind, "Depot", 1), "depot.pdf", [page])


def test_a_small_table_stays_with_its_heads_and_lacks_nothing() -> None:
    page = page_of(
        "Stocks of pallets\n2025 2024\n", "Oak 1 2\nPine 3 4\n", title="Stocks of pallets", columns="2025 | 2024"
    )
    (found,) = passages_of(page)
    assert found.text == page.text.rstrip()
    assert found.context == ""


def test_a_long_table_is_cut_between_rows_and_each_part_has_title_unit_and_columns() -> None:
    page = page_of(f"{PROSE * 4}\n{TITLE}\n{HEADS}\n", rows(40), PROSE * 4)
    found = passages_of(page)
    parts = [passage for passage in found if "Depot number" in passage.text]
    assert len(parts) >= 3
    for passage in parts:
        whole = f"{passage.context}\n{passage.text}"
        assert TITLE in whole
        assert COLUMNS in whole
        assert len(whole.split()) <= MOST_WORDS + 5
        assert TITLE in passage.search_text
        assert COLUMNS in passage.search_text
        assert all(len(line.split()) == 7 for line in passage.text.split("\n") if "Depot number" in line)
    assert parts[0].text.startswith(TITLE)
    assert parts[0].context == COLUMNS
    assert [passage for passage in found if passage not in parts]
    assert all(passage.context == "" for passage in found if passage not in parts)


def test_parts_of_a_table_are_much_the_same_size() -> None:
    found = passages_of(page_of(f"{TITLE}\n", rows(31)))
    sizes = [len(passage.text.split()) for passage in found]
    assert min(sizes) > 0.5 * max(sizes)


def test_rows_of_a_group_name_it() -> None:
    table = rows(12) + "Rented depots\n" + rows(12)
    found = passages_of(page_of(f"{TITLE}\n", table))
    assert [("Rented depots" in f"{passage.context}\n{passage.text}") for passage in found][-1]
    assert not any("Rented depots" in passage.context for passage in found[:1])


def test_a_table_goes_on_below_a_heading_inside_it() -> None:
    table = f"{rows(4)}Rented depots\n{rows(30)}"
    page = page_of(f"{TITLE}\n", table)
    page = PageText(1, page.text, (Heading(page.text.index("Rented"), 3, "Rented depots"),), page.tables)
    found = passages_of(page)
    assert all(COLUMNS in f"{passage.context}\n{passage.text}" for passage in found)
    assert "Rented depots" in found[-1].section


def test_a_note_under_a_table_stays_with_its_last_rows() -> None:
    page = page_of(f"{PROSE * 9}\n{TITLE}\n", rows(6), "(1) Without rented pallets.\n")
    assert passages_of(page)[-1].text.endswith("Without rented pallets.")
    assert "Depot number 5" in passages_of(page)[-1].text


def test_a_line_that_leads_up_to_rows_stays_with_them() -> None:
    first = page_of(f"{PROSE * 6}\n", rows(9), "\n")
    page = PageText(1, f"{first.text}Of these are rented:\n{rows(9)}{PROSE * 6}", (), first.tables)
    start = page.text.index("Of these") + len("Of these are rented:\n")
    end = start + len(rows(9).rstrip())
    page = PageText(1, page.text, (), (*page.tables, Table(start, end, "Of these are rented:", COLUMNS)))
    (leading,) = [passage for passage in passages_of(page) if "Of these are rented:" in passage.text]
    assert leading.text.startswith("Of these are rented:\nDepot number 0")


def test_the_heading_of_a_stretch_stays_with_the_rows_below_it() -> None:
    found = passages_of(page_of("Pallets by depot.\n", rows(14), PROSE * 6, title="Another name"))
    assert found[0].text.startswith("Pallets by depot.\nDepot number 0")


def test_a_total_is_not_cut_from_all_that_it_sums() -> None:
    for count in range(10, 40):
        found = passages_of(page_of(f"{TITLE}\n{HEADS}\n", rows(count) + "All depots 9,200 9,300 9,400 9,500\n"))
        assert "Depot number" in found[-1].text


def test_an_endless_title_and_endless_heads_are_cut() -> None:
    page = page_of("", rows(3), title="word " * 300, columns="head " * 300)
    (found,) = passages_of(page)
    assert len(found.context.split()) <= TITLE_WORDS + COLUMN_WORDS + GROUP_WORDS + 3


WORDS = st.text(alphabet=st.sampled_from("ab 12\n|,"), max_size=900)


@given(WORDS, WORDS, WORDS, st.text(st.sampled_from("ab 12"), max_size=200))
def test_no_word_is_lost_and_nothing_is_too_long_whatever_the_table_is(
    before: str, table: str, after: str, head: str
) -> None:
    page = page_of(before, table, after, head, head[::-1])
    covered = [False] * len(page.text)
    for passage in passages_of(page):
        assert passage.text == page.text[passage.start : passage.end]
        assert not any(covered[passage.start : passage.end])
        assert cost(passage.search_text) <= TOKENS + 1
        covered[passage.start : passage.end] = [True] * len(passage.text)
    lost = {page.text[at] for at, there in enumerate(covered) if not there}
    assert not any(character.isalnum() for character in lost)
