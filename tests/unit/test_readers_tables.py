"""Cells become lines, numbers are shown as a person sees them, and a table's heads are told from its rows."""

from __future__ import annotations

import datetime
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from murmur.domain.documents import PageText
from murmur.domain.errors import DocumentTooLarge
from murmur.library.lines import Lines
from murmur.library.tables import context_of
from murmur.readers import csv, tables
from murmur.readers.grid import MAX_ROWS, Grid, Merged
from murmur.readers.number_formats import shown
from murmur.readers.tables import Shape
from murmur.readers.writing import Writing


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1204, "General", "1204"),
        (0.1 + 0.2, "General", "0.3"),
        (1204.5, "#,##0.00", "1,204.50"),
        (0.1255, "0.0%", "12.6%"),
        (-3.4, "#,##0.0_);(#,##0.0)", "(3.4)"),
        (-3.4, "0.0", "-3.4"),
        (-0.001, "0.0", "0.0"),
        (1_204_000, "#,##0,", "1,204"),
        (17, '"€" 0.00', "€ 17.00"),
        (17, "[$€-407] #,##0", "€ 17"),
        (17.5, '0.0" kg"', "17.5 kg"),
        (0, '0;-0;"none"', "none"),
        (3.25, "0.##", "3.25"),
        (3, "0.##", "3"),
        (float("nan"), "0.0", ""),
        (True, "General", "TRUE"),
        ("as it is", "0.00", "as it is"),
        (datetime.datetime(2024, 3, 4), "dd/mm/yyyy", "2024-03-04"),
        (datetime.datetime(2024, 3, 4), "mmm-yy", "Mar 2024"),
        (datetime.datetime(2024, 3, 4), "yyyy", "2024"),
        (datetime.datetime(2024, 3, 4, 14, 30), "yyyy-mm-dd hh:mm", "2024-03-04 14:30"),
        (datetime.time(14, 30), "h:mm", "14:30"),
        (datetime.timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
    ],
)
def test_numbers_look_as_their_cells_show_them(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


@given(st.floats() | st.integers(), st.text(alphabet='#0?,.%;_*()[]$€-"\\ abE@yhmds', max_size=20))
def test_no_number_format_is_too_strange(value: float, number_format: str) -> None:
    assert isinstance(shown(value, number_format), str)


@pytest.mark.parametrize(
    ("rows", "shape"),
    [
        ([["", "2020", "2021"], ["Sales", "1,204", "1,377"]], Shape(0, 1)),
        ([["", "Three months", None], ["", "2020", "2021"], ["Sales", "1,204", "1,377"]], Shape(0, 2)),
        ([["Sales by region"], ["Region", "FY2021"], ["Coast", "845"]], Shape(1, 1)),
        ([["Name", "Duty"], ["Secretary", "Minutes"]], Shape(0, 1)),
        ([["Coast", "845"], ["Export", "96"]], Shape(0, 0)),
        ([["Only", "row"]], Shape(0, 0)),
        ([["$ in millions", "FY2022", "FY2021"], ["Revenue:", "", ""], ["Products", "$ 316", "$ 297"]], Shape(0, 1)),
    ],
)
def test_heads_are_words_or_years_above_numbers(rows: list[list[str | None]], shape: Shape) -> None:
    assert tables.shape(rows) == shape


@pytest.mark.parametrize("text", ["1,204", "(14)", "€ 48,000", "12.5%", "-3", "$1.2", "1 204,50", "3.5 kg", "USD 5m"])
def test_amounts_are_numbers(text: str) -> None:
    assert tables.is_number(text)


@pytest.mark.parametrize("text", ["2021", "FY2021", "FY 2021", "Q3 2021", "2020/21", "31.12.2021", "", "Coast", "H1"])
def test_years_and_words_are_not(text: str) -> None:
    assert not tables.is_number(text)


def test_a_cell_that_reaches_over_others_heads_them_and_is_written_once() -> None:
    rows: list[list[str | None]] = [["", "2023", None, "2024", None], ["Item", "Sales", "Margin", "Sales", "Margin"]]
    assert tables.columns(rows) == "Item | 2023 Sales | 2023 Margin | 2024 Sales | 2024 Margin"
    assert tables.line(rows[0]) == " | 2023 | 2024"


def test_a_label_merged_over_rows_stands_in_each() -> None:
    grid = Grid()
    for row, cells in {1: {1: "North", 2: "Oak", 3: "12"}, 2: {2: "Larch", 3: "9"}}.items():
        grid.add(row, cells)
    grid.merge(Merged(1, 1, 2, 1))
    assert grid.page().text == "North | Oak | 12\nNorth | Larch | 9"


def test_a_row_far_down_stands_on_its_line_and_one_beyond_the_end_is_refused() -> None:
    grid = Grid()
    grid.add(MAX_ROWS, {16_384: "far"})
    text = grid.page().text
    assert text.count("\n") == MAX_ROWS - 1
    assert text.endswith("\nfar")
    with pytest.raises(DocumentTooLarge):
        grid.add(MAX_ROWS + 1, {1: "beyond"})


@given(st.lists(st.dictionaries(st.integers(1, 6), st.text(max_size=12), max_size=6), max_size=12))
@example([{1: "\x08"}, {1: "\x08"}])
def test_every_table_lies_on_whole_lines_of_its_sheet(rows: list[dict[int, str]]) -> None:
    grid = Grid()
    for number, cells in enumerate(rows, start=1):
        grid.add(number, cells)
    page = grid.page(1, "sheet A", "A")
    for table in page.tables:
        assert 0 <= table.start <= table.end <= len(page.text)
        assert table.start == 0 or page.text[table.start - 1] == "\n"
        assert page.text[table.end : table.end + 1] in ("", "\n")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\n1\t2\n", "\t"),
        ("words, only\nno more\n", ","),
        ("one\n", ","),
    ],
)
def test_what_parts_the_fields_is_seen(text: str, separator: str) -> None:
    assert csv.separator(text) == separator


def test_a_record_over_several_lines_is_one_row() -> None:
    pages: list[PageText] = []
    csv.read(io.BytesIO('Item;Remark\n"Oak";"two\nlines"\nLarch;none\n'.encode("utf-16")), "x.csv", pages.extend)
    assert pages[0].text == "Item | Remark\nOak | two lines\nLarch | none"


def test_headings_and_captions_of_a_written_page() -> None:
    writing = Writing()
    writing.heading(1, " Sales\n of\u00ad 2024 ")
    writing.paragraph("in thousands")
    writing.table([["Region", "2024"], ["Coast", "845\n"]])
    page = writing.page()
    assert page.text == "Sales of 2024\n\nin thousands\n\nRegion | 2024\nCoast | 845"
    assert (page.tables[0].title, page.tables[0].columns) == ("in thousands", "Region | 2024")


class CountedLines(Lines):
    """Knows how many lines were looked at."""

    looks = 0

    def line(self, number: int) -> str:
        self.looks += 1
        return super().line(number)


def test_a_passage_far_down_a_ledger_does_not_look_at_all_rows_above() -> None:
    grid = Grid()
    for row in range(1, 5_001):
        grid.add(row, {1: str(row), 2: "1"})
    page = grid.page(1, "sheet A", "A")
    lines = CountedLines(page.text)
    context_of(lines, page.tables[0], page.text.rindex("\n") + 1, "5000 | 1")
    assert lines.looks < 500
