"""Tables on typeset PDF pages: their rows, title and unit, and what stands over each column."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from murmur.domain.documents import PageText
from murmur.domain.documents import Table as FoundTable
from murmur.readers import formats

PROSE = "The depot keeps its pallets dry and counts them on the first working day of each month. " * 3
HEADS = [["(in millions)", "2023", "", "2022", ""], ["", "Gross", "Net", "Gross", "Net"]]
SPANS = [
    ("SPAN", (1, 0), (2, 0)),
    ("SPAN", (3, 0), (4, 0)),
    ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ("ALIGN", (1, 0), (-1, 0), "CENTER"),
]
ROWS = [
    ["Oak pallets", "4,812", "$ 377", "4,102", "(58)"],
    ["Pine pallets", "904", "711", "2,600", "—"],
    ["Total", "5,716", "1,088", "6,702", "(58)"],
]


def prose(text: str = PROSE) -> Paragraph:
    return Paragraph(text, getSampleStyleSheet()["Normal"])


def table(rows: Sequence[Sequence[str]], style: Sequence[tuple[object, ...]] = (), repeat: int = 0) -> Table:
    return Table([list(row) for row in rows], style=TableStyle(list(style)), repeatRows=repeat)


def read(*flow: Flowable) -> list[PageText]:
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, invariant=True).build(list(flow))
    out.seek(0)
    pages: list[PageText] = []
    formats.read(out, "tables.pdf", pages.extend)
    return pages


def rows_of(page: PageText, found: FoundTable) -> list[str]:
    return page.text[found.start : found.end].split("\n")


def test_heads_in_two_levels_are_told_for_each_column() -> None:
    (page,) = read(prose(), prose("Stocks of pallets:"), table([*HEADS, *ROWS], SPANS), prose())
    (found,) = page.tables
    assert found.columns == "2023 Gross | 2023 Net | 2022 Gross | 2022 Net"
    assert found.title == "Stocks of pallets: (in millions)"
    assert [row.split()[0] for row in rows_of(page, found)] == ["Oak", "Pine", "Total"]


def test_a_head_of_several_lines_is_read_downwards() -> None:
    heads = [["Depot", "Pallets\\nlent\\n(units)".replace("\\n", "\n"), "Value of\npallets\n(EUR)"]]
    (page,) = read(prose(), table([*heads, ["North", "12", "340"], ["South", "15", "410"], ["West", "9", "77"]]))
    assert page.tables[0].columns == "Pallets lent (units) | Value of pallets (EUR)"


def test_years_over_the_columns_need_no_geometry() -> None:
    rows = [["Year ended 31 December", "2023", "2022"], ["Oak pallets", "4,812", "377"], ["Pine pallets", "904", "711"]]
    (page,) = read(prose("Stocks of pallets (in thousands)"), table(rows))
    assert page.tables[0].columns == "2023 | 2022"
    assert page.tables[0].title == "Stocks of pallets (in thousands) Year ended 31 December"


def test_the_name_of_a_group_belongs_to_the_rows() -> None:
    rows = [["(in millions)", "2023", "2022"], ["Rented depots", "", ""], *[row[:3] for row in ROWS]]
    (page,) = read(prose("Stocks of pallets"), table(rows))
    assert rows_of(page, page.tables[0])[0] == "Rented depots"
    assert page.tables[0].columns == "2023 | 2022"


def test_a_table_over_the_page_s_end_keeps_its_title_and_heads() -> None:
    rows = [[f"Kind {n}", f"1,{n:03}", f"2,{n:03}"] for n in range(60)]
    title = prose("Stocks of pallets (in thousands)")
    first, second = read(prose(), title, table([["", "Oak", "Pine"], *rows]), prose())
    assert first.tables[0].columns == second.tables[0].columns == "Oak | Pine"
    assert second.tables[0].title == first.tables[0].title == "Stocks of pallets (in thousands)"
    repeated = read(prose(), title, table([["", "Oak", "Pine"], *rows], repeat=1))
    assert [page.tables[0].title for page in repeated] == ["Stocks of pallets (in thousands)"] * 2


def test_a_table_on_the_next_page_with_the_same_years_keeps_its_own_title() -> None:
    first = [["(in millions)", "2023", "2022"], *[row[:3] for row in ROWS]]
    income, cash = (table(first) for _ in range(2))
    pages = read(prose("STATEMENTS OF INCOME"), income, PageBreak(), prose("STATEMENTS OF CASH FLOWS"), cash)
    assert [page.tables[0].title for page in pages] == [
        "STATEMENTS OF INCOME (in millions)",
        "STATEMENTS OF CASH FLOWS (in millions)",
    ]


def test_a_running_head_is_no_table_s_title() -> None:
    rows = [["", "2023", "2022"], *[row[:3] for row in ROWS]]
    woods = ("Ash", "Elm", "Oak", "Fir")
    flow = [part for wood in woods for part in (prose("Depot report"), prose(wood), table(rows), PageBreak())]
    assert [page.tables[0].title for page in read(*flow)][2:] == ["Oak", "Fir"]


def test_a_long_name_of_a_group_does_not_end_the_table() -> None:
    between = "Adjustments to reconcile net income to net cash provided by operating activities:"
    rows = [["", "2023", "2022"], ["Net income", "4,812", "377"], [between, "", ""], ["Depreciation", "904", "711"]]
    (page,) = read(prose("STATEMENTS OF CASH FLOWS"), table([*rows, ["Deferred taxes", "12", "(3)"]]))
    assert [row.split()[0] for row in rows_of(page, page.tables[0])] == [
        "Net",
        "Adjustments",
        "Depreciation",
        "Deferred",
    ]
    assert page.tables[0].title == "STATEMENTS OF CASH FLOWS"


def test_one_number_a_row_is_a_table_from_three_rows_on() -> None:
    rows = [["Thereafter", "30,649"], ["Rented depots", "1,050"], ["Own depots", "4,000"]]
    (page,) = read(prose("Maturities (in millions):"), table(rows), prose())
    assert len(rows_of(page, page.tables[0])) == 3
    assert "in millions" in page.tables[0].title


def test_prose_with_numbers_is_no_table() -> None:
    dated = (
        "In the year ended December 31, 2023 we lent 4,812 pallets, and in the year before 4,377 of them in 2022. " * 6
    )
    pages = read(prose(dated), prose(PROSE), prose("The rent is 1,250 euros."), prose("It was 1,200 euros in 2021."))
    assert pages[0].tables == ()


def test_a_table_is_a_span_of_its_page() -> None:
    for page in read(prose(), table([*HEADS, *ROWS * 30], SPANS), prose()):
        for found in page.tables:
            assert 0 <= found.start < found.end <= len(page.text)
            assert page.text[found.start : found.end].strip()
