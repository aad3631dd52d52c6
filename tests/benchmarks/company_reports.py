"""Annual reports of invented companies and questions over them: made to choose what the gate refuses.

    python -m tests.benchmarks.company_reports FOLDER [SEED]

writes FOLDER/documents/*.pdf and FOLDER/questions.jsonl, the same at every run: `question`, `scope` (the company whose
documents are asked), `kind`: "answerable", "wrong_company", "wrong_year" or "absent_item". Each company has a trade of
its own, speaks of the others as customers and competitors, and of years long past and far ahead, so that a name or a
year that stands somewhere is not yet an answer. Another SEED gives other companies and other wordings: what is chosen
on one is checked on the other.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Item = tuple[str, str]
"""A sentence for the report, and a question that it answers; with {name}, {year}, {last}, {a}, {b}."""


@dataclass(frozen=True, slots=True)
class Company:
    """`spoken` is how people name it in questions; `stem` how its files are named."""

    stem: str
    name: str
    spoken: str
    years: tuple[int, ...]
    trade: str
    items: tuple[Item, ...]


FIRST = (
    Company("FERNGATE", "Fern Gate Stores, Inc.", "Fern Gate", (2016, 2018, 2021), "garden tools and home furnishings sold in stores", (
        ("We operated {a} stores at the end of fiscal {year}, {b} of them outside our home country.", "How many stores did {name} operate at the end of {fy}?"),
        ("Comparable sales grew {p} percent in {year}, led by patio furniture.", "Which product category drove {name}'s comparable sales growth in {fy}?"),
        ("Shrinkage and markdowns lowered the gross profit rate by {a} basis points.", "What lowered the gross profit rate of {name} in {year}?"),
        ("Our loyalty programme counted {a} thousand paying members.", "{name} loyalty programme members {year}"),
    )),
    Company("NORVIKA", "Norvika Aircraft Corporation", "Norvika", (2017, 2020), "regional turboprop aircraft and spare parts", (
        ("We delivered {a} aircraft during {year}, against {b} the year before.", "How many aircraft did {name} deliver in {fy}?"),
        ("The production rate of the N40 will rise from {b} to {a} a month in {next}.", "What production rate changes does {name} plan for {next}?"),
        ("Our backlog stood at ${a} million, of which defence customers account for {p} percent.", "How large was the backlog of {name} at the end of {year}?"),
        ("Launch customers of the N60 may cancel if certification comes later than December {next}.", "Under what condition can launch customers of {name}'s N60 cancel?"),
    )),
    Company("LUMO", "Lumo Payments, Inc.", "Lumo (formerly known as Quadrant)", (2018, 2021), "card terminals and payment software for small shops", (
        ("Gross payment volume reached ${a} million, and transaction losses {p} percent of it.", "What was {name}'s gross payment volume in {fy}?"),
        ("We hold bitcoin worth ${a} million for customers.", "How much bitcoin does {name} hold for customers at the end of {year}?"),
        ("Monthly active sellers numbered {a} thousand in December {year}.", "How many monthly active sellers did {name} have in {fy}?"),
        ("Hardware revenue came to ${a} million and its cost to ${b} million.", "Is {name}'s hardware sold at a loss in {year}?"),
    )),
    Company("TARNRIVER", "Tarn River Glass Company", "Tarn River", (2019, 2020, 2022), "speciality glass for screens and laboratory ware", (
        ("The screens segment melted {a} thousand tonnes of glass in {year}.", "How much glass did the screens segment of {name} melt in {fy}?"),
        ("Precious metals used in our furnaces are carried at ${a} million.", "At what value does {name} carry precious metals in {year}?"),
        ("Two customers account for {p} percent of the segment's net sales.", "How dependent is {name} on its two largest screen customers in {fy}?"),
        ("We closed the furnace in Aldwick and moved {a} employees to other plants.", "Which furnace was closed by {name} in {year}?"),
    )),
    Company("VESPERHEALTH", "Vesper Health Corporation", "Vesper Health", (2018, 2022), "pharmacies, clinics and health insurance", (
        ("Our pharmacies filled {a} million prescriptions in {year}.", "How many prescriptions did {name} fill in {fy}?"),
        ("The medical benefit ratio of the insurance segment was {p} percent.", "What was the medical benefit ratio of {name}'s insurance segment in {year}?"),
        ("Medical membership was {a} thousand at year end.", "{name} medical membership at the end of {fy}"),
        ("We set aside ${a} million for claims over opioid painkillers.", "Has {name} set money aside for opioid claims as of {fy}?"),
    )),
)  # fmt: skip

SECOND = (
    Company("HALDEN", "Halden & Moss Footwear, Inc.", "Halden & Moss", (2017, 2019, 2023), "running shoes and sports clothing", (
        ("Direct-to-consumer sales made up {p} percent of footwear revenue in {year}.", "What share of footwear revenue did {name} sell direct to consumers in {fy}?"),
        ("Endorsement contracts oblige us to pay ${a} million over the coming years.", "How much does {name} owe under endorsement contracts at the end of {year}?"),
        ("Contract factories in {b} countries made our shoes in {year}.", "In how many countries are {name}'s shoes made?"),
        ("Unit sales rose {p} percent while the average price fell.", "Did unit sales of {name} grow in {fy}?"),
    )),
    Company("ORBISDATA", "Orbis Data Corporation", "Orbis Data", (2016, 2022), "operating systems, office software and data centres", (
        ("Cloud revenue grew {p} percent to ${a} million.", "How fast did {name}'s cloud revenue grow in {fy}?"),
        ("Unearned revenue from volume licensing was ${a} million.", "What was the unearned revenue of {name} at the end of {year}?"),
        ("We employed {a} engineers in product research.", "How many engineers worked in product research at {name} in {year}?"),
        ("Finance leases for data centres not yet begun amount to ${a} million.", "What has {name} committed to data centre leases that have not begun by {fy}?"),
    )),
    Company("KESTREL", "Kestrel Missile Systems Corporation", "Kestrel", (2019, 2020, 2021), "missiles, radar and satellites for governments", (
        ("The radar programme booked a reach-forward loss of ${a} million.", "Which loss did {name} book on its radar programme in {fy}?"),
        ("Sales to our home government were {p} percent of net sales in {year}.", "How much of {name}'s sales went to its home government in {fy}?"),
        ("{a} satellites were in orbit at the end of {year}.", "How many satellites of {name} were in orbit in {year}?"),
        ("Pension contributions were ${a} million, required ones ${b} million.", "What pension contributions did {name} make in {fy}?"),
    )),
    Company("PELLAMY", "Pellamy Foods Group, Inc.", "Pellamy", (2018, 2021), "soups, sauces and frozen meals", (
        ("Tomato harvests raised ingredient costs by ${a} million.", "What raised the ingredient costs of {name} in {year}?"),
        ("The soups segment sold {a} million cans, {p} percent fewer than before.", "How many cans did {name}'s soups segment sell in {fy}?"),
        ("A recall of frozen lasagne cost ${b} million.", "{name} frozen lasagne recall cost {year}"),
        ("Advertising was {p} percent of net sales.", "What share of net sales did {name} spend on advertising in {fy}?"),
    )),
)  # fmt: skip

COMMON: tuple[Item, ...] = (
    ("Inventories at year end amounted to ${a} million.", "What is the year end {fy} total amount of inventories for {name}? Answer in millions. Rely on the balance sheet for this."),
    ("Net cash provided by operating activities was ${a} million in {year} and ${b} million in {last}.", "Going by the statement of cash flows, how much cash did {name} generate from operating activities in {fy}?"),
    ("Capital expenditures reached ${a} million.", "We want to compute a ratio. Kindly tell us first: what is {name}'s {fy} capital expenditure, in millions?"),
    ("The effective tax rate was {p} percent in {year}, against {q} percent in {last}.", "How did the effective tax rate of {name} change between {lastfy} and {fy}?"),
    ("Long-term debt stood at ${a} million after the issue of new notes.", "Has {name} issued new debt in {year}?"),
    ("The board declared dividends of ${b} million.", "What dividends did {name} declare for {fy}? Put yourself in the place of a pensioner who holds the stock."),
    ("Multiple lawsuits were brought against us over a data breach in {last}.", "Which material legal proceedings does {name} report for {fy}?"),
    ("We acquired two small software firms for ${b} million in {year}.", "What acquisitions did {name} make in {fy} and {lastfy}?"),
    ("Demand follows the business cycle, and orders fall when growth slows.", "Is {name}'s business subject to economic cycles?"),
)  # fmt: skip

CALCULATED = (
    "What is {name}'s {fy} gross margin? If that says little about such a company, explain why.",
    "What is the {lastfy} - {fy} revenue growth rate of {name}? Give a percentage with one decimal.",
    "Using only the balance sheet, what is the {fy} current ratio of {name}, that is current assets over current liabilities?",
    "Does {name} have an improving operating margin as of {fy}? State it if the measure makes no sense here.",
    "Among operations, investing and financing, which brought {name} the most cash in {fy}?",
    "What is the average net profit margin of {name} from {lastfy} to {fy}?",
    "Did {name}'s cash and cash equivalents drop between {lastfy} and {fy}?",
    "Roughly how many times did {name} turn over its inventory in {fy}?",
)  # fmt: skip

ABSENT = (
    "How many hotel rooms did {name} let in {fy}?",
    "What was {name}'s crude oil production in {fy}, in barrels a day?",
    "How many hectares of vineyard does {name} own as of {fy}?",
    "What is the {fy} occupancy rate of {name}'s cruise ships?",
    "How many streaming subscribers did {name} lose in {year}?",
    "What rent per square metre does {name} earn on its shopping centres in {fy}?",
    "Who won {name}'s annual poetry prize in {year}?",
    "What was the average milk yield per cow on {name}'s farms in {fy}?",
    "How many kilometres of railway track did {name} renew in {fy}?",
    "What is the coal reserve of {name} at the end of {year}?",
)  # fmt: skip

BOILERPLATE = (
    "Forward-looking statements involve risks and uncertainties, and actual results may differ materially from those expected.",
    "The preparation of financial statements requires management to make estimates about inventories, goodwill and provisions.",
    "Our business depends on suppliers of raw materials, whose prices may rise faster than we can raise our own.",
    "Changes in tax law or in interest rates could raise our effective tax rate or the cost of our long-term debt.",
    "We depend on skilled employees and may not be able to hire or keep the people we need.",
    "Failure of our information systems, or an attack on them, could interrupt our operations and harm our reputation.",
    "Dividends depend on results, on capital needs and on what the board considers appropriate at the time.",
    "Segment results are reported in the way in which they are reviewed by the chief operating decision maker.",
    "Revenue is recognised when control of the goods passes to the customer, net of discounts and expected returns.",
    "Operating leases are carried at the present value of the payments that remain, discounted at our borrowing rate.",
    "Goodwill is tested for impairment once a year, and whenever events suggest that its value has fallen.",
    "The fair value of derivatives is determined from market prices of similar instruments.",
)  # fmt: skip

OTHERS = (
    "Our competitors include {other}, which is larger than we are and spends more on research.",
    "{other} is a customer of ours and accounted for less than three percent of our net sales.",
    "In a joint venture with {other} we hold a minority, and its results are not consolidated.",
)
LONG_AGO = (
    "The company was founded in {old} and has been listed since {older}.",
    "The notes fall due in {far}, and the credit line ends in {farther}.",
    "Our head office was built in {old}; its lease runs until {far}.",
    "Tax years from {older} on remain open to audit.",
)
STATEMENTS = {
    "CONSOLIDATED STATEMENTS OF INCOME": ("Net sales", "Cost of sales", "Gross profit", "Selling and administrative expenses", "Operating income", "Interest expense", "Income tax expense", "Net income"),
    "CONSOLIDATED BALANCE SHEETS": ("Cash and cash equivalents", "Receivables", "Merchandise and other stock", "Total current assets", "Property and equipment, net", "Total assets", "Accounts payable", "Total current liabilities", "Long-term debt", "Shareholders' equity"),
    "CONSOLIDATED STATEMENTS OF CASH FLOWS": ("Net income", "Depreciation", "Cash from operating activities", "Additions to property", "Cash used in investing activities", "Dividends paid", "Cash used in financing activities"),
}  # fmt: skip
PAGES = 12


@dataclass(frozen=True, slots=True)
class Asked:
    question: str
    scope: str
    kind: str


def documents(companies: tuple[Company, ...], chance: random.Random) -> Iterator[tuple[str, str, list[str]]]:
    """File name, title and pages of every report."""
    for company in companies:
        others = [other.name for other in companies if other is not company]
        for year in company.years:
            pages = list(_pages(company, year, others, chance))
            yield f"{company.stem}_{year}_AR.pdf", "Annual report", pages


def _pages(company: Company, year: int, others: list[str], chance: random.Random) -> Iterator[str]:
    sentences: list[list[str]] = [chance.sample(BOILERPLATE, 5) for _ in range(PAGES)]
    old = {"old": 1960 + chance.randrange(30), "older": 1992 + chance.randrange(14)}
    ahead = {"far": year + 6 + chance.randrange(5), "farther": year + 12 + chance.randrange(9)}
    said = [text.format(**_values(company, year, chance)) for text, _ in (*company.items, *COMMON)]
    said += [text.format(other=chance.choice(others)) for text in OTHERS]
    said += [text.format(**old, **ahead) for text in LONG_AGO]
    for sentence in said:
        page = chance.choice(sentences)
        page.insert(chance.randrange(len(page)), sentence)
    yield f"{company.name}\n\nAnnual report for the fiscal year {year}\n\nWe make a living from {company.trade}."
    for number, page in enumerate(sentences):
        spoken = (
            f"{company.name} sells {company.trade}."
            if number % 5 == 0
            else f"The year {year} compares with {year - 1}."
        )
        yield "\n\n".join([f"Item {number + 1}. Discussion of the year", spoken, *page])
    for title, rows in STATEMENTS.items():
        years = "    ".join(str(year - back) for back in range(3))
        lines = [f"{row}    " + "    ".join(f"{chance.randrange(100, 9999):,}" for _ in range(3)) for row in rows]
        yield "\n".join([title, f"$ in millions    {years}", *lines])


def _values(company: Company, year: int, chance: random.Random) -> dict[str, str]:
    def fiscal(number: int) -> str:
        return chance.choice((f"FY{number}", f"fiscal {number}", f"FY {number}", f"{number}"))

    return {
        "name": company.spoken,
        "year": str(year),
        "last": str(year - 1),
        "next": str(year + 1),
        "fy": fiscal(year),
        "lastfy": fiscal(year - 1),
        "a": f"{chance.randrange(200, 9999):,}",
        "b": str(chance.randrange(3, 199)),
        "p": f"{chance.randrange(2, 39)}.{chance.randrange(1, 9)}",
        "q": f"{chance.randrange(2, 39)}.{chance.randrange(1, 9)}",
    }


def questions(companies: tuple[Company, ...], chance: random.Random) -> Iterator[Asked]:
    """For every company: what its reports answer, and what they do not, in four kinds."""
    for company in companies:
        others = [other for other in companies if other is not company]
        general = (*(question for _, question in COMMON), *CALCULATED)
        own = tuple(question for _, question in company.items)
        for pattern in (*own, *general):
            question = pattern.format(**_values(company, chance.choice(company.years), chance))
            yield Asked(question, company.stem, "answerable")
            yield Asked(question, chance.choice(others).stem, "wrong_company")
        dated = [pattern for pattern in (*own, *general) if "{fy}" in pattern or "{year}" in pattern]
        gone = [year for year in range(2003, 2031) if all(not -1 <= there - year <= 3 for there in company.years)]
        for pattern in chance.sample(dated, 9):
            yield Asked(pattern.format(**_values(company, chance.choice(gone), chance)), company.stem, "wrong_year")
        foreign = [question for other in others for _, question in other.items]
        for pattern in (*chance.sample(ABSENT, 5), *chance.sample(foreign, 5)):
            values = _values(company, chance.choice(company.years), chance)
            yield Asked(pattern.format(**values), company.stem, "absent_item")


def write(folder: Path, seed: int) -> None:
    """The documents and questions of one seed; odd seeds take the first companies, even ones the second."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    companies = FIRST if seed % 2 else SECOND
    chance = random.Random(seed)
    (folder / "documents").mkdir(parents=True, exist_ok=True)
    for file, title, pages in documents(companies, chance):
        canvas = Canvas(str(folder / "documents" / file), pagesize=A4, invariant=1)
        canvas.setTitle(title)
        for page in pages:
            canvas.setFont("Helvetica", 10)
            height = 790
            for paragraph in page.split("\n\n"):
                for line in paragraph.split("\n"):
                    cells = line.split("    ")
                    for column, cell in enumerate(cells):
                        for piece in simpleSplit(cell, "Helvetica", 10, 470 if len(cells) == 1 else 260):
                            canvas.drawString(60 + (210 + 75 * column if column else 0), height, piece)
                            height -= 13 if len(cells) == 1 else 0
                    height -= 13 if len(cells) > 1 else 0
                height -= 10
            canvas.showPage()
        canvas.save()
    lines = [
        json.dumps({"question": one.question, "scope": one.scope, "kind": one.kind})
        for one in questions(companies, chance)
    ]
    (folder / "questions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 7)
