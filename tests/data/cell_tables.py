"""Documents of tables as offices write them, and questions of which each is answered by one cell.

PDF pages are typeset, sheets and letters written by the libraries that people's programs are written with. Every number
is made up; the shapes are those of real reports: heads in two levels, the unit only in the title, wide tables, tables
over a page's end, rows under the name of a group, near rows and near columns with other values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
import openpyxl
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

Cells = Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and what must stand together in a passage: the cell's value, its row's label, the words over its
    column, and its unit."""

    question: str
    file: str
    value: str
    row: str
    columns: tuple[str, ...]
    unit: str


QUESTIONS = (
    Asked("What were the net sales of Brackwell in 2022?", "brackwell-report.pdf", "4,377", "Net sales", ("2022",), "millions of euros"),
    Asked("Brackwell research and development expense 2021", "brackwell-report.pdf", "287", "Research and development", ("2021",), "millions of euros"),
    Asked("How high was Brackwell's adjusted margin of the Marine segment in 2023?", "brackwell-report.pdf", "17.9", "Marine", ("2023", "Margin"), "%"),
    Asked("Revenue of the Rail segment of Brackwell in 2022", "brackwell-report.pdf", "1,108", "Rail", ("2022", "Revenue"), "millions of euros"),
    Asked("Brackwell: net carrying amount of customer relationships in 2022", "brackwell-report.pdf", "101", "Customer relationships", ("2022", "Net"), "millions of euros"),
    Asked("What rent does unit B-47 of Quarry Park pay a year?", "quarry-park-rent-roll.pdf", "38.4", "B-47", ("Annual rent",), "EUR thousand"),
    Asked("How large is the area of unit C-12 in Quarry Park?", "quarry-park-rent-roll.pdf", "1,240", "C-12", ("Area",), "m²"),
    Asked("How many patients on 20 mg of velorastin had a headache?", "velorastin-trial.pdf", "31", "Headache", ("20 mg",), "patients"),
    Asked("Velorastin trial: change of LDL cholesterol at week 24 on placebo", "velorastin-trial.pdf", "-0.2", "LDL cholesterol", ("Placebo", "Week 24"), "mmol/L"),
    Asked("Velorastin mean HbA1c at baseline on 10 mg", "velorastin-trial.pdf", "7.9", "HbA1c", ("10 mg", "Baseline"), "%"),
    Asked("How many gearboxes were made in Lodz in the third quarter of 2024?", "works-output.pdf", "64", "Lodz", ("2024", "Q3"), "thousands"),
    Asked("What did the city spend on street lighting in 2025?", "city-budget.xlsx", "1840", "Street lighting", ("2025", "Spent"), "EUR thousand"),
    Asked("How much was planned for the public library in the city budget of 2026?", "city-budget.xlsx", "2310", "Public library", ("2026", "Planned"), "EUR thousand"),
    Asked("How many full-time posts does the fire brigade have in 2026?", "city-budget.xlsx", "212", "Fire brigade", ("2026",), "full-time"),
    Asked("What does a pallet of the article K-1180 weigh?", "article-list.xlsx", "642", "K-1180", ("Weight",), "kg"),
    Asked("What is the list price of article K-1093?", "article-list.xlsx", "18.45", "K-1093", ("List price",), "EUR"),
    Asked("What is the hourly rate for a senior consultant on weekends?", "framework-agreement.docx", "231", "Senior consultant", ("Weekend",), "EUR per hour"),
    Asked("Within how many hours must a severity 2 fault be answered under the framework agreement?", "framework-agreement.docx", "4", "Severity 2", ("Response",), "hours"),
    Asked("Which interest cover must the borrower keep in 2027?", "loan-covenants.docx", "3.50", "Interest cover", ("2027",), "times"),
    Asked("What is the ward dose of amoxicillin for children of 20 to 40 kg?", "ward-dosing.docx", "500", "Amoxicillin", ("20 to 40 kg",), "mg"),
)  # fmt: skip


def write_all(folder: Path) -> None:
    """Every document of the test."""
    _brackwell(folder / "brackwell-report.pdf")
    _rent_roll(folder / "quarry-park-rent-roll.pdf")
    _trial(folder / "velorastin-trial.pdf")
    _output(folder / "works-output.pdf")
    _budget(folder / "city-budget.xlsx")
    _articles(folder / "article-list.xlsx")
    _framework(folder / "framework-agreement.docx")
    _covenants(folder / "loan-covenants.docx")
    _dosing(folder / "ward-dosing.docx")


HEADS = ("Gross\ncarrying\namount", "Accumulated\namortisation", "Net\ncarrying\namount")


def _brackwell(path: Path) -> None:
    years = ["", "2023", "2022", "2021"]
    income = [
        ["(in millions of euros)", "Year ended 31 December", "", ""], years,
        ["Net sales", "4,812", "4,377", "4,102"],
        ["Cost of sales", "(2,904)", "(2,711)", "(2,600)"],
        ["Gross profit", "1,908", "1,666", "1,502"],
        ["Operating expenses", "", "", ""],
        ["Research and development", "312", "301", "287"],
        ["Selling and distribution", "488", "452", "447"],
        ["Administration", "201", "197", "190"],
        ["Operating profit", "907", "716", "578"],
        ["Net interest", "(61)", "(48)", "(52)"],
        ["Profit before tax", "846", "668", "526"],
        ["Income tax", "(203)", "(167)", "(131)"],
        ["Profit for the year", "643", "501", "395"],
    ]  # fmt: skip
    segments = [
        ["", "2023", "", "2022", ""],
        ["Segment", "Revenue", "Margin (%)", "Revenue", "Margin (%)"],
        ["Marine", "1,911", "17.9", "1,702", "15.2"],
        ["Rail", "1,204", "12.4", "1,108", "11.8"],
        ["Energy", "982", "9.1", "870", "8.4"],
        ["Services", "715", "21.0", "697", "20.3"],
    ]
    intangibles = [
        ["", "2023", "", "", "2022", "", ""],
        ["", *HEADS, *HEADS],
        ["Customer relationships", "366", "(287)", "79", "344", "(243)", "101"],
        ["Patents", "512", "(198)", "314", "480", "(150)", "330"],
        ["Software", "220", "(120)", "100", "190", "(98)", "92"],
    ]  # fmt: skip
    over = [("SPAN", (1, 0), (-1, 0)), ("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("ALIGN", (1, 0), (-1, 0), "CENTER")]
    _pdf(
        path,
        _heading("Brackwell Group: results"), _prose(), _table(income, over), _prose(),
        _heading("Segments"), _prose("Revenue and adjusted margin of our segments (revenue in millions of euros):"),
        _table(segments, [("SPAN", (1, 0), (2, 0)), ("SPAN", (3, 0), (4, 0)), *over[1:]]), _prose(),
        _heading("Intangible assets"),
        _prose("Our acquired intangible assets consisted of the following (in millions of euros):"),
        _table(intangibles, [("SPAN", (1, 0), (3, 0)), ("SPAN", (4, 0), (6, 0)), *over[1:]]), _prose(),
    )  # fmt: skip


def _rent_roll(path: Path) -> None:
    heads = ["Unit", "Tenant's trade", "Area\n(m²)", "Lease\nends", "Annual rent\n(EUR thousand)"]
    trades = ("Printing", "Bakery", "Storage", "Joinery", "Laboratory", "Cycle repair")
    rows = [[f"{block}-{n}", trades[(n * 7 + len(block)) % 6], f"{180 + n * 23}", f"{2027 + n % 9}", f"{14 + n * 0.7:.1f}"] for block in "ABC" for n in range(1, 51)]  # fmt: skip
    fixed = {
        "B-47": ["B-47", "Joinery", "1,261", "2031", "38.4"],
        "C-12": ["C-12", "Laboratory", "1,240", "2030", "77.5"],
    }
    _pdf(
        path,
        _heading("Quarry Park: rent roll"),
        _prose(),
        _table([heads, *(fixed.get(row[0], row) for row in rows)], repeat=1),
    )


def _trial(path: Path) -> None:
    events = [
        ["Event", "Placebo\n(n = 120)", "10 mg\n(n = 118)", "20 mg\n(n = 121)"],
        ["Headache", "12", "19", "31"],
        ["Nausea", "9", "14", "22"],
        ["Dizziness", "4", "7", "11"],
        ["Muscle pain", "6", "8", "9"],
        ["Any event", "31", "48", "73"],
    ]
    means = [
        ["", "Placebo", "", "10 mg", "", "20 mg", ""],
        ["Measure", "Baseline", "Week 24", "Baseline", "Week 24", "Baseline", "Week 24"],
        ["HbA1c (%)", "8.0", "-0.1", "7.9", "-0.6", "8.1", "-1.0"],
        ["LDL cholesterol (mmol/L)", "3.4", "-0.2", "3.5", "-0.9", "3.4", "-1.3"],
        ["Body weight (kg)", "88.1", "-0.4", "87.5", "-1.9", "89.0", "-3.2"],
    ]
    spans = [("SPAN", (n, 0), (n + 1, 0)) for n in (1, 3, 5)]
    _pdf(
        path,
        _heading("Velorastin in adults with type 2 diabetes"), _prose(),
        _prose("Table 2. Adverse events by group, number of patients"), _table(events), _prose(),
        _prose("Table 3. Means at baseline, and changes from baseline at week 24"), _table(means, spans), _prose(),
    )  # fmt: skip


def _output(path: Path) -> None:
    quarters = ["Q1", "Q2", "Q3", "Q4"]
    heads = [["Gearboxes, in thousands", "2023", "", "", "", "2024", "", "", ""], ["Works", *quarters, *quarters]]
    rows = [[works, *[str(start + (step * n * n) % 13) for n in range(8)]] for works, start, step in (("Bremen", 41, 3), ("Gent", 28, 5), ("Vigo", 72, 7))]  # fmt: skip
    lodz = ["Lodz", "55", "58", "57", "61", "60", "62", "64", "66"]
    spans = [("SPAN", (1, 0), (4, 0)), ("SPAN", (5, 0), (8, 0)), ("ALIGN", (1, 0), (-1, -1), "CENTER")]
    _pdf(path, _heading("Output of the works"), _prose(), _table([*heads, *rows, lodz], spans), _prose(), wide=True)


def _budget(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Spending"
    for row in (
        ["City budget: spending by task"],
        ["in EUR thousand"],
        [],
        ["Task", 2025, None, 2026, None],
        [None, "Planned", "Spent", "Planned", "Spent to date"],
    ):
        sheet.append(row)  # fmt: skip
    sheet.merge_cells("B4:C4")
    sheet.merge_cells("D4:E4")
    tasks = ("Schools", "Parks", "Street repair", "Theatre", "Water works", "Waste", "Swimming baths", "Museums")
    for n, task in enumerate(tasks):
        sheet.append([task, 3100 + 17 * n, 2990 + 31 * n, 3200 + 13 * n, 1480 + 7 * n])
    sheet.append(["Street lighting", 1900, 1840, 1950, 905])
    sheet.append(["Public library", 2240, 2236, 2310, 1121])
    for n in range(40):
        sheet.append([f"District office {n + 1}", 400 + n, 390 + n, 410 + n, 180 + n])
    posts = book.create_sheet("Posts")
    for row in (
        ["Full-time posts by service"],
        ["Service", 2024, 2025, 2026],
        ["Registry", 31, 33, 32],
        ["Fire brigade", 204, 208, 212],
        ["Libraries", 44, 44, 46],
    ):
        posts.append(row)  # fmt: skip
    book.save(path)


def _articles(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Articles"
    sheet.append(["Article", "Description", "Pack", "Weight of a pallet (kg)", "List price (EUR)", "In stock"])
    for n in range(1000, 1250):
        price, weight = 12 + (n * 37 % 1900) / 100, 300 + n * 53 % 420
        fixed = {1180: (21.9, 642), 1093: (18.45, 511)}.get(n, (round(price, 2), weight))
        sheet.append([f"K-{n}", f"Bearing ring {n % 60} mm", 12 + n % 4 * 6, fixed[1], fixed[0], n * 7 % 400])
    book.save(path)


def _framework(path: Path) -> None:
    document = docx.Document()
    document.add_heading("Framework agreement on consulting", 1)
    document.add_paragraph(PROSE)
    document.add_heading("Schedule 1: Rates", 2)
    document.add_paragraph("All rates in EUR per hour, without value added tax")
    _word_table(document, [["Role", "Weekday", "Evening", "Weekend"], ["Consultant", 118, 141, 177], ["Senior consultant", 154, 185, 231], ["Partner", 240, 288, 360], ["Analyst", 92, 110, 138]])  # fmt: skip
    document.add_paragraph(PROSE)
    document.add_heading("Schedule 2: Service levels", 2)
    _word_table(document, [["Fault", "Meaning", "Response (hours)", "Repair (hours)"], ["Severity 1", "The service is down for everybody", 1, 6], ["Severity 2", "A main function fails", 4, 24], ["Severity 3", "A function is slow or awkward", 16, 120]])  # fmt: skip
    document.save(str(path))


def _covenants(path: Path) -> None:
    document = docx.Document()
    document.add_heading("Facility agreement: financial covenants", 1)
    document.add_paragraph(PROSE)
    document.add_paragraph("Ratios to be kept at the end of each year (times)")
    _word_table(document, [["Ratio", "2025", "2026", "2027", "2028"], ["Leverage, at most", "4.25", "4.00", "3.75", "3.25"], ["Interest cover, at least", "3.00", "3.25", "3.50", "4.00"], ["Current ratio, at least", "1.10", "1.15", "1.20", "1.25"]])  # fmt: skip
    document.add_paragraph(PROSE)
    document.save(str(path))


def _dosing(path: Path) -> None:
    document = docx.Document()
    document.add_heading("Ward dosing chart for children", 1)
    document.add_paragraph("Single doses in mg, three times a day by mouth, by body weight")
    rows: list[list[object]] = [["Medicine", "under 10 kg", "10 to 20 kg", "20 to 40 kg", "over 40 kg"]]
    rows += [["Amoxicillin", 125, 250, 500, 750], ["Cefalexin", 100, 200, 400, 500], ["Ibuprofen", 50, 100, 200, 400]]
    rows += [[f"Medicine {n}", 10 * n, 20 * n, 30 * n, 40 * n] for n in range(3, 40)]
    _word_table(document, rows)
    document.save(str(path))


PROSE = (
    "This part is read together with the notes that follow it. The figures have been rounded, so sums may differ by one. "
    "Changes of presentation against earlier years are explained where they matter, and nothing else has been restated. "
)


def _word_table(document: docx.document.Document, rows: Cells) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = str(text)


def _heading(text: str) -> Flowable:
    return Paragraph(text, getSampleStyleSheet()["Heading2"])


def _prose(text: str = PROSE * 2) -> Flowable:
    return Paragraph(text, getSampleStyleSheet()["Normal"])


def _table(rows: Cells, style: Sequence[tuple[object, ...]] = (), repeat: int = 0) -> Flowable:
    return Table([list(row) for row in rows], style=TableStyle(list(style)), repeatRows=repeat)


def _pdf(path: Path, *flow: Flowable, wide: bool = False) -> None:
    spaced = [part for each in flow for part in (each, Spacer(1, 8))]
    SimpleDocTemplate(str(path), pagesize=landscape(A4) if wide else A4, invariant=True).build(spaced)
