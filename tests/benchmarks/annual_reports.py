"""Annual reports of invented companies with everything that real ones have: made to choose how retrieval ranks pages.

    python -m tests.benchmarks.annual_reports FOLDER [SEED]

writes FOLDER/documents/*.pdf and FOLDER/questions.jsonl (question, document, pages), the same at every run. Without a
seed all that is asked stands right below the running head; with one the numbers and sentences differ, headings are bold
lines of their own, and a paragraph comes first, so that what is chosen on the one can be checked on the other. What is
hard about real ones is hard here: the words of a question stand on dozens of pages (risk factors, policies, a summary
of five years), the figure on one; every company has its own names for the same line; analysts ask by ratios and by
abbreviations, name the fiscal year in their own spelling, and the company as they like.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

YEARS = (2019, 2020, 2022)


@dataclass(frozen=True, slots=True)
class Company:
    """`asked` is what people call it; `lines` its own names for the lines of its statements."""

    stem: str
    name: str
    asked: str
    units: tuple[str, ...]
    lines: Mapping[str, str]


_US = {
    "revenue": "Net sales",
    "cost": "Cost of products sold",
    "gross": "Gross profit",
    "admin": "Selling, general and administrative expenses",
    "operating": "Operating income",
    "interest": "Interest expense, net",
    "net": "Net income",
    "cash": "Cash and cash equivalents",
    "receivables": "Accounts receivable, net",
    "inventories": "Inventories",
    "current assets": "Total current assets",
    "property": "Property, plant and equipment, net",
    "goodwill": "Goodwill",
    "assets": "Total assets",
    "payables": "Accounts payable",
    "current liabilities": "Total current liabilities",
    "debt": "Long-term debt",
    "equity": "Total shareholders' equity",
    "depreciation": "Depreciation and amortization",
    "operations": "Net cash provided by operating activities",
    "capex": "Capital expenditures",
    "dividends": "Dividends paid",
    "buyback": "Repurchases of common stock",
    "income title": "CONSOLIDATED STATEMENTS OF INCOME",
    "balance title": "CONSOLIDATED BALANCE SHEETS",
}
_OTHER = {
    **_US,
    "revenue": "Revenues",
    "cost": "Cost of revenues",
    "gross": "Gross margin",
    "operating": "Earnings from operations",
    "net": "Net earnings",
    "inventories": "Merchandise inventories",
    "property": "Property and equipment, net",
    "capex": "Purchases of property and equipment",
    "buyback": "Purchase of treasury shares",
    "income title": "CONSOLIDATED STATEMENTS OF EARNINGS",
}
_THIRD = {
    **_US,
    "revenue": "Total net revenue",
    "operating": "Operating profit",
    "net": "Net income attributable to the Company",
    "property": "Plant assets, net of accumulated depreciation",
    "capex": "Additions to plant assets",
    "payables": "Trade payables",
    "receivables": "Trade receivables",
    "dividends": "Dividends to shareholders",
    "income title": "CONSOLIDATED STATEMENTS OF OPERATIONS",
    "balance title": "CONSOLIDATED STATEMENTS OF FINANCIAL POSITION",
}

COMPANIES = (
    Company("HALVORSENSTEEL", "Halvorsen Steel Corporation", "Halvorsen Steel", ("Flat Products", "Tubes", "Mining"), _US),
    Company("PINEGATE", "Pinegate Stores, Inc.", "Pinegate", ("Grocery", "Pharmacy", "Online"), _OTHER),
    Company("ORBITALFOODS", "Orbital Foods Company", "Orbital Foods", ("Cereal", "Snacks", "Pet"), _US),
    Company("CTL", "Castleton Telecom Limited", "Castleton Telecom", ("Wireless", "Wireline", "Media"), _THIRD),
    Company("VERIDIANSOFT", "Veridian Software, Inc.", "Veridian", ("Cloud", "Licences", "Services"), _OTHER),
)  # fmt: skip

_SUBJECTS = (
    "our revenue", "our net sales", "our gross margin", "our operating income", "our net income", "our inventories",
    "our capital expenditures", "our cash flows", "our liquidity", "our effective tax rate", "our goodwill",
    "our long-term debt", "our working capital", "our customers", "our dividends", "our share repurchases",
    "our employees", "our pension obligations", "our acquisitions", "our segments", "our accounts receivable",
    "our depreciation and amortization", "our balance sheet", "our restructuring plans", "our interest expense",
)  # fmt: skip
_CAUSES = (
    "changes in foreign currency exchange rates", "inflation", "the loss of a major customer", "litigation",
    "changes in tax law", "disruption of our supply chain", "competition on price", "a failure of our systems",
    "a downgrade of our credit rating", "the timing of acquisitions and divestitures", "new accounting standards",
    "labour shortages", "weather and natural disasters", "trade restrictions and tariffs", "rising interest rates",
)  # fmt: skip
_SHAPES = (
    "{A} could be materially and adversely affected by {c}, and we may be unable to offset the effect.",
    "There can be no assurance that {a} will not decline as a result of {c}.",
    "Management regularly reviews {a} and considers {c} when it makes its estimates.",
    "In past years {a} and {b} were affected by {c}, and this may happen again.",
    "We measure {a} together with {b}, because both depend on {c}.",
    "Although we hedge part of the exposure, {c} may reduce {a} in any fiscal year.",
    "Our policies on {a} are described elsewhere in this report; {c} is not reflected in them.",
    "Investors should not rely on {a} of prior years as an indication of future results, in view of {c}.",
)


def prose(chance: random.Random, sentences: int) -> str:
    made = []
    for _ in range(sentences):
        a, b = chance.sample(_SUBJECTS, 2)
        made.append(
            chance.choice(_SHAPES).format(a=a, A=a[0].upper() + a[1:], b=b, c=chance.choice(_CAUSES)),
        )
    return " ".join(made)


Row = tuple[str, ...]
Block = str | list[Row]
Page = list[Block]
BOLD = "\0"
"""Begins a block that is drawn bold."""


@dataclass(frozen=True, slots=True)
class Report:
    """`asked` holds (question, numbers of the pages that answer it, counted from 1)."""

    file: str
    title: str
    pages: tuple[Page, ...]
    asked: tuple[tuple[str, tuple[int, ...]], ...]


class _Maker:
    def __init__(self, company: Company, year: int, chance: random.Random) -> None:
        self.company, self.year, self.chance = company, year, chance
        self.pages: list[Page] = []
        self.at: dict[str, int] = {}

    def page(self, name: str, *blocks: Block, filler: int = 0) -> None:
        page: Page = [f"{self.company.name} - Annual Report on Form 10-K for fiscal year {self.year}", *blocks]
        page += [prose(self.chance, 5) for _ in range(filler + 1 if filler else 0)]
        self.pages.append(page)
        self.at.setdefault(name, len(self.pages))

    def rows(self, names: Sequence[str], years: int = 3) -> list[Row]:
        head = ("(in millions)", *(str(self.year - n) for n in range(years)))
        return [head, *((self.company.lines.get(n, n), *self._figures(years)) for n in names)]

    def _figures(self, count: int) -> Iterator[str]:
        first = self.chance.randrange(200, 9000)
        for n in range(count):
            yield f"{first + self.chance.randrange(-150, 150) * (n + 1):,}"


def report(company: Company, year: int, chance: random.Random) -> Report:
    make = _Maker(company, year, chance)
    lines, units = company.lines, company.units
    make.page("cover", "UNITED STATES SECURITIES AND EXCHANGE COMMISSION. FORM 10-K. Annual report for the fiscal year "
              f"ended December 31, {year}. {company.name}. Number of shares of common stock outstanding: "
              f"{chance.randrange(100, 900)} million. Aggregate market value held by non-affiliates.")  # fmt: skip
    make.page("contents", "Table of contents. Business. Risk Factors. Properties. Legal Proceedings. Selected Financial "
              "Data. Management's Discussion and Analysis. Financial Statements: Statements of Income, Balance Sheets, "
              "Statements of Cash Flows, Shareholders' Equity. Notes: Inventories, Goodwill, Debt, Income Taxes, Leases.")  # fmt: skip
    make.page("business", f"Item 1. Business. {company.name} operates in three segments: {', '.join(units)}. "
              f"The {units[0]} segment makes and sells to customers in {chance.randrange(20, 90)} countries.", filler=2)  # fmt: skip
    make.page("people", f"Human capital. At the end of fiscal {year} we had approximately {chance.randrange(9, 90)},000 "
              "full-time associates, of whom a third are covered by collective bargaining agreements.", filler=2)  # fmt: skip
    for _ in range(7):
        make.page("risk", "Item 1A. Risk Factors.", filler=4)
    make.page("properties", f"Item 2. Properties. We own {chance.randrange(20, 90)} facilities and lease "
              f"{chance.randrange(20, 90)} warehouses; our headquarters building has 400,000 square feet.", filler=1)  # fmt: skip
    make.page("legal", "Item 3. Legal Proceedings. In May a class action was filed in which the plaintiffs allege that a "
              f"cartel fixed prices for {units[1].lower()}. The court denied our motion to dismiss.", filler=2)  # fmt: skip
    make.page("market", "Item 5. Market for common equity. The following table shows purchases under the repurchase "
              "program by month.", [("Month", "Shares", "Average price"), ("October", "120,000", "41.20"), ("November", "98,000", "43.75")], filler=1)  # fmt: skip
    make.page("selected", "Item 6. Selected Financial Data. Five-year summary.",
              make.rows(("revenue", "net", "assets", "debt", "capex", "dividends"), 5), filler=1)  # fmt: skip
    make.page("overview", f"Item 7. Management's Discussion and Analysis. Overview. In {year} demand was strong in "
              f"{units[0]} and weak in {units[2]}.", filler=3)  # fmt: skip
    make.page("results", f"Results of operations. {lines['revenue']} rose {chance.randrange(2, 9)}.4% on volume and price. "
              f"{lines['gross']} as a percentage declined 120 basis points, mainly because of higher freight and raw material "
              "costs and an unfavourable mix.", make.rows(("revenue", "cost", "gross", "operating")), filler=1)  # fmt: skip
    make.page("segments", "Segment results.", make.rows(units, 2),
              f"{units[2]} declined on lower volumes, excluding the effect of acquisitions, while {units[1]} grew in the "
              "double digits organically.", filler=1)  # fmt: skip
    make.page("tax", f"Provision for income taxes. The effective tax rate was {chance.randrange(15, 29)}.{chance.randrange(9)}% "
              "compared with the prior year, because of a benefit from the settlement of audits.", filler=2)  # fmt: skip
    make.page("liquidity", f"Liquidity and capital resources. We have a revolving credit facility of {chance.randrange(10, 60)}00 "
              "million that expires in four years and was undrawn. Free cash flow funded dividends.", filler=2)  # fmt: skip
    make.page("critical", "Critical accounting estimates.", filler=4)
    make.page("risk 2", "Item 7A. Quantitative and qualitative disclosures about market risk.", filler=3)
    make.page("auditor", "Report of independent registered public accounting firm. We have audited the accompanying "
              "consolidated balance sheets and the related statements of income, cash flows and shareholders' equity.", filler=2)  # fmt: skip
    make.page("income", lines["income title"],
              make.rows(("revenue", "cost", "gross", "admin", "Research and development", "operating", "interest",
                         "Income before income taxes", "Provision for income taxes", "net", "Diluted earnings per share")))  # fmt: skip
    make.page("comprehensive", "CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME",
              make.rows(("net", "Foreign currency translation", "Pension adjustments", "Total comprehensive income")))  # fmt: skip
    make.page("balance", lines["balance title"],
              make.rows(("cash", "receivables", "inventories", "Prepaid expenses", "current assets", "property", "goodwill",
                         "Other intangible assets", "assets", "payables", "Accrued liabilities", "Short-term borrowings",
                         "current liabilities", "debt", "Deferred income taxes", "equity"), 2))  # fmt: skip
    make.page("cash flow", "CONSOLIDATED STATEMENTS OF CASH FLOWS",
              make.rows(("net", "depreciation", "Share-based compensation", "Changes in inventories", "Changes in payables",
                         "operations", "capex", "Acquisitions, net of cash acquired", "Net cash used in investing activities",
                         "dividends", "buyback", "Proceeds from issuance of debt", "Net cash used in financing activities")))  # fmt: skip
    make.page("equity", "CONSOLIDATED STATEMENTS OF SHAREHOLDERS' EQUITY",
              make.rows(("Common stock", "Retained earnings", "buyback", "dividends", "equity")))  # fmt: skip
    make.page("policies", "Note 1. Significant accounting policies. Inventories are valued at the lower of cost or net "
              "realisable value. Property is depreciated on a straight-line basis. Revenue is recognised at delivery.", filler=3)  # fmt: skip
    make.page(
        "policies 2", "Note 1, continued. Goodwill is tested for impairment each year. Leases. Income taxes.", filler=3
    )
    make.page("acquisition", f"Note 2. Business combinations. On March 3, {year} we bought all outstanding shares of "
              f"{chance.choice(('Larkhill', 'Dunmore', 'Ossett', 'Brightwater'))} Holdings for {chance.randrange(100, 900)} million in cash.", filler=1)  # fmt: skip
    make.page(
        "inventory note",
        "Note 3. Inventories.",
        make.rows(("Finished goods", "Work in process", "Raw materials"), 2),
        filler=1,
    )
    make.page(
        "property note",
        "Note 4. Property, plant and equipment.",
        make.rows(("Land", "Buildings", "Machinery", "Accumulated depreciation"), 2),
        filler=1,
    )
    make.page("goodwill note", "Note 5. Goodwill by segment.", make.rows(units, 2),
              f"An impairment charge was recorded for the {units[2]} reporting unit.", filler=1)  # fmt: skip
    make.page(
        "debt note",
        "Note 6. Debt.",
        make.rows(("2.75% notes due 2027", "3.40% notes due 2031", "Commercial paper", "Total debt"), 2),
        filler=1,
    )
    make.page("maturities", "Note 6, continued. Maturities of debt for the next five years.", filler=2)
    make.page(
        "lease note",
        "Note 7. Leases.",
        make.rows(("Operating lease cost", "Variable lease cost", "Total lease cost")),
        filler=1,
    )
    make.page("pension note", "Note 8. Retirement plans. We expect to contribute to our defined benefit plans next year.",
              make.rows(("Service cost", "Expected return on plan assets", "Net periodic benefit cost")), filler=1)  # fmt: skip
    make.page("tax note", "Note 9. Income taxes. Reconciliation of the statutory rate.",
              [("", str(year), str(year - 1)), ("Federal statutory rate", "21.0%", "21.0%"), ("State taxes", "2.1%", "1.9%"), ("Effective tax rate", "22.7%", "24.0%")], filler=1)  # fmt: skip
    make.page("restructuring note", "Note 10. Restructuring. Severance and plant closures.",
              make.rows(("Balance at beginning of year", "Charges", "Payments", "Balance at end of year")), filler=1)  # fmt: skip
    make.page("segment note", "Note 11. Segment information. " + lines["revenue"] + " and operating profit by segment.",
              make.rows((*(f"{u} - external customers" for u in units), *(f"{u} - operating profit" for u in units))), filler=1)  # fmt: skip
    make.page("geography", "Note 11, continued. Geographic information.", make.rows(("United States", "Europe", "Asia Pacific"), 2),
              "One customer accounted for 13% of the total.", filler=1)  # fmt: skip
    make.page(
        "contingencies", "Note 12. Commitments and contingencies. We accrue for environmental remediation.", filler=3
    )
    make.page("quarters", "Note 13. Quarterly results (unaudited).",
              [("", "Q1", "Q2", "Q3", "Q4"), (lines["revenue"], "1,203", "1,310", "1,280", "1,422"), (lines["net"], "103", "121", "99", "140")], filler=1)  # fmt: skip
    make.page("controls", "Item 9A. Controls and procedures.", filler=3)
    make.page("exhibits", "Item 15. Exhibits and financial statement schedules.", filler=2)
    return Report(f"{company.stem}_{year}_10K.pdf", f"{company.name} 10-K", tuple(make.pages), tuple(_questions(make)))


ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What was {name}'s total revenue in {fy}? Answer in USD millions.", ("income", "selected", "results")),
    ("{name} {fy} capex", ("cash flow", "selected")),
    ("What is the {fy} capital expenditure amount for {name}, going by its statement of cash flows?", ("cash flow",)),
    ("How much inventory did {name} hold at year end {fy}? Use the balance sheet.", ("balance",)),
    ("What is {name}'s current ratio at the end of {fy}, defined as total current assets over total current liabilities?", ("balance",)),
    ("What is the quick ratio of {name} for {fy}?", ("balance",)),
    ("Net PP&E of {name} at the end of {fy}?", ("balance",)),
    ("How many days payable outstanding did {name} have in {fy}? DPO is the average of accounts payable between two years over COGS.", ("balance",)),
    ("What is {name}'s net profit margin for {fy}, as a percentage?", ("income",)),
    ("Average operating margin of {name} over {y2} to {fy}, from the income statement", ("income",)),
    ("What were R&D costs of {name} as a share of sales in {fy}?", ("income",)),
    ("What is the {fy} EPS of {name}?", ("income",)),
    ("How much D&A did {name} report in {fy}?", ("cash flow",)),
    ("How much cash did {name} return through buybacks in {fy}, according to the cash flow statement?", ("cash flow", "equity")),
    ("What dividends did {name} pay in {fy}? Base the answer on the cash flow statement.", ("cash flow",)),
    ("Did operating cash flow of {name} cover its investing outflows in {fy}?", ("cash flow",)),
    ("Why did {name}'s gross margin change in {fy}?", ("results",)),
    ("Which segment of {name} dragged down growth in {fy}, leaving M&A aside?", ("segments",)),
    ("What is {name}'s effective tax rate in {fy}, and why did it change?", ("tax", "tax note")),
    ("How large is the revolver of {name} in {fy} and is any of it drawn?", ("liquidity",)),
    ("What businesses did {name} acquire in {fy}?", ("acquisition",)),
    ("How did {name}'s finished goods compare with raw materials at the end of {fy}?", ("inventory note",)),
    ("Which notes fell due latest in {name}'s debt at the end of {fy}?", ("debt note",)),
    ("What was {name}'s total lease expense in {fy}?", ("lease note",)),
    ("What restructuring accrual did {name} carry at the end of {fy}?", ("restructuring note",)),
    ("Does {name} depend on a single big customer, as of {fy}?", ("geography",)),
    ("What part of {name}'s {fy} sales came from Europe?", ("geography",)),
    ("How many people work for {name} as of {fy}?", ("people",)),
    ("What is the class action against {name} in its {fy} report about?", ("legal",)),
    ("Operating profit by segment, {name}, {fy}", ("segment note", "segments")),
    ("Was any goodwill written off at {name} in {fy}?", ("goodwill note",)),
    ("In which quarter of {fy} did {name} sell the most?", ("quarters",)),
)  # fmt: skip


def _questions(make: _Maker) -> Iterator[tuple[str, tuple[int, ...]]]:
    year, chance, company = make.year, make.chance, make.company
    spellings = (f"FY{year}", f"FY {year}", f"fiscal {year}", f"fiscal year {year}", f"FY{year % 100}", str(year))
    for question, pages in ASKED:
        words = {"name": company.asked, "fy": chance.choice(spellings), "y2": str(year - 2)}
        yield question.format(**words), tuple(make.at[page] for page in pages)


def reports(seed: int = 11) -> Iterator[Report]:
    """All reports, the same for the same seed."""
    chance = random.Random(seed)
    for company in COMPANIES:
        for year in YEARS:
            yield report(company, year, chance)


def typeset(made: Report, chance: random.Random) -> Report:
    """The same report with headings on lines of their own, a paragraph below them, and then what was there."""
    return replace(made, pages=tuple(list(_typeset(page, chance)) for page in made.pages))


def _typeset(page: Page, chance: random.Random) -> Iterator[Block]:
    running, first, *others = page
    yield running
    head, _, rest = str(first).partition(". ")
    if head.startswith(("Item ", "Note ")):
        name, _, rest = rest.partition(". ")
        head = f"{head}. {name}"
    yield f"{BOLD}{head}"
    yield prose(chance, 3)
    yield from [rest] if rest else []
    yield from others


def draw(report: Report, path: Path) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    for page in report.pages:
        canvas.setFont("Helvetica", 10)
        y = 790.0
        for block in page:
            if isinstance(block, str):
                canvas.setFont("Helvetica-Bold" if block.startswith(BOLD) else "Helvetica", 10)
                for line in simpleSplit(block.removeprefix(BOLD), "Helvetica", 10, 470):
                    canvas.drawString(60, y, line)
                    y -= 12
            else:
                canvas.setFont("Helvetica", 10)
                for row in block:
                    canvas.drawString(60, y, row[0])
                    for place, cell in enumerate(row[1:]):
                        canvas.drawRightString(540 - 55 * (len(row) - 2 - place), y, cell)
                    y -= 13
            y -= 10
        canvas.showPage()
    canvas.save()


def main() -> None:
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder, seed = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else None
    (folder / "documents").mkdir(parents=True, exist_ok=True)
    lines = []
    for made in reports() if seed is None else (typeset(one, random.Random(seed)) for one in reports(seed)):
        draw(made, folder / "documents" / made.file)
        for question, pages in made.asked:
            lines.append(json.dumps({"question": question, "document": made.file, "pages": pages}))
    (folder / "questions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
