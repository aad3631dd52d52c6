"""Reports of invented companies over several years, nearly alike: made to choose how retrieval finds the right one.

    python -m tests.benchmarks.yearly_reports FOLDER

writes FOLDER/documents/*.pdf and FOLDER/questions.jsonl (question, document, page, quote), the same at every run. The
hard part is the same as with real annual reports: the sentence asked for stands in each year's report with other
numbers, and two thirds of the pages are boilerplate that every report shares.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPANIES = {
    "NORVIKA": ("Norvika Foods", "bakery products", ("Bread", "Pastry", "Frozen")),
    "OSTERLEY": ("Osterley Marine", "harbour cranes", ("Cranes", "Service", "Software")),
    "QUILLFORD": ("Quill Ford Paper", "office paper", ("Paper", "Packaging", "Recycling")),
    "TAMSIN": ("Tamsin Health", "hearing aids", ("Devices", "Clinics", "Insurance")),
}
YEARS = (2018, 2019, 2021, 2022)
PAGES = 30

Fact = tuple[str, str]
"""A sentence for the report, and a question that it answers; both with {name}, {year}, {fy}, {value}, {part}."""

FACTS: tuple[Fact, ...] = (
    ("Inventories at year end amounted to {value} million.", "What were {name}'s inventories at the end of {fy}?"),
    ("Net cash provided by operating activities was {value} million.", "How much cash did {name} generate from operations in {year}?"),
    ("We employed {value} people worldwide, of whom a third work in production.", "How many employees did {name} have in {fy}?"),
    ("Capital expenditures reached {value} million, mainly for new plants.", "What did {name} spend on capex in {fy}?"),
    ("The effective tax rate was {value} percent.", "What is the {fy} effective tax rate of {name}?"),
    ("The {part} segment earned net sales of {value} million.", "{name} {year} net sales of the {part} segment"),
    ("Long-term debt stood at {value} million after the issue of new notes.", "How high was the long term debt of {name} at the end of {year}?"),
    ("Research and development expense came to {value} million.", "R&D expense {name} {fy}"),
    ("The board declared dividends of {value} million.", "What dividends did {name} declare for {year}?"),
    ("We closed {value} sites under the restructuring plan.", "In {fy}, how many sites were closed by {name} as part of its restructuring?"),
    ("Goodwill impairment of {value} million was recorded for the {part} reporting unit.", "Did {name} write down goodwill in {year}, and by how much?"),
    ("A provision of {value} million was made for the patent lawsuit.", "How much has {name} set aside for litigation over patents in {fy}?"),
)  # fmt: skip

BOILERPLATE = (
    "Forward-looking statements involve risks and uncertainties, and actual results may differ materially from those expected.",
    "The preparation of financial statements requires management to make estimates about inventories, goodwill and provisions.",
    "Our business depends on suppliers of raw materials, whose prices may rise faster than we can raise our own.",
    "Changes in tax law or in interest rates could raise our effective tax rate or the cost of our long-term debt.",
    "We depend on skilled employees and may not be able to hire or keep the people we need.",
    "We are party to lawsuits in the ordinary course of business, including patents, labour and product liability.",
    "Cash flows from operating activities vary with the season, with the collection of receivables and with inventories.",
    "Failure of our information systems, or an attack on them, could interrupt our operations and harm our reputation.",
    "Dividends depend on results, on capital needs and on what the board considers appropriate at the time.",
    "Segment results are reported in the way in which they are reviewed by the chief operating decision maker.",
    "Restructuring costs are recognised once a detailed plan exists and those affected have been told.",
    "Research and development costs are expensed as incurred unless the conditions for recognition as an asset are met.",
)


@dataclass(frozen=True, slots=True)
class Report:
    """One year of one company: `pages` of text, and what may be asked about it as (question, page, sentence)."""

    file: str
    title: str
    pages: tuple[str, ...]
    asked: tuple[tuple[str, int, str], ...]


def reports(seed: int = 7) -> Iterator[Report]:
    """All reports, the same for the same seed."""
    chance = random.Random(seed)
    for stem, (name, goods, parts) in COMPANIES.items():
        for year in YEARS:
            yield _report(stem, name, goods, parts, year, chance)


def _report(stem: str, name: str, goods: str, parts: tuple[str, ...], year: int, chance: random.Random) -> Report:
    pages = [[f"Part {number // 6 + 1}. Page on {goods}"] for number in range(PAGES)]
    for page in pages:
        page += chance.sample(BOILERPLATE, 7)
    asked = []
    for sentence, question in FACTS:
        number = chance.randrange(2, PAGES)
        words = {
            "name": name,
            "year": str(year),
            "fy": chance.choice((f"FY{year}", f"fiscal {year}", f"FY {year}")),
            "value": f"{chance.randrange(100, 9999):,}",
            "part": chance.choice(parts),
        }
        said = sentence.format(**words)
        pages[number].insert(
            chance.randrange(1, 7), f"{said} In {year - 1} the figure was {chance.randrange(100, 9999):,}."
        )
        asked.append((question.format(**words), number + 1, said))
    return Report(
        f"{stem}_{year}_AR.pdf", f"{name} annual report", tuple("\n\n".join(page) for page in pages), tuple(asked)
    )


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(Path(sys.argv[1]))


def write(folder: Path) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    (folder / "documents").mkdir(parents=True, exist_ok=True)
    lines = []
    for report in reports():
        canvas = Canvas(str(folder / "documents" / report.file), pagesize=A4, invariant=1)
        for page in report.pages:
            text = canvas.beginText(60, 780)
            for paragraph in page.split("\n\n"):
                for line in simpleSplit(paragraph, "Helvetica", 10, 470):
                    text.textLine(line)
                text.textLine("")
            canvas.drawText(text)
            canvas.showPage()
        canvas.save()
        for question, number, said in report.asked:
            lines.append(json.dumps({"question": question, "document": report.file, "page": number, "quote": said}))
    (folder / "questions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
