"""What is asked for by one name and stands in documents under another: "capex" as "Purchases of property and equipment",
a current ratio as its two parts.

General business English, from knowledge of the trade and not from any set of questions. A text that says the same in
the question's own words is found without it; the glossary only adds to what speaks for a passage.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from murmur.library.words import fold

_SAME = """
capex, capital expenditure, capital spending = capital expenditures, purchases of property, purchase of property, additions to property, payments for property, expenditures for property, additions to plant, acquisition of property
pp&e, ppe, ppne, fixed assets = property plant and equipment, property and equipment, plant assets, premises and equipment
cogs, cost of goods sold, cost of sales = cost of goods sold, cost of sales, cost of products sold, cost of products, cost of revenue, cost of revenues
sg&a, overheads = selling general and administrative, selling and administrative, general and administrative
r&d = research and development
d&a = depreciation and amortization, depreciation and amortisation, depreciation amortization
eps = earnings per share, income per share, loss per share
revenue, sales, turnover, top line = revenue, revenues, net sales, sales, turnover
net income, net earnings, net profit, bottom line = net income, net earnings, net profit, net loss, profit for the year
operating income, operating profit, ebit = operating income, operating profit, income from operations, earnings from operations, profit from operations, operating earnings
income statement, profit and loss, p&l = statements of income, statement of income, statements of operations, statement of operations, statements of earnings, statement of earnings, income statement, profit and loss
balance sheet, financial position = balance sheet, balance sheets, statement of financial position, statements of financial position
cash flow statement, statement of cash flows = statements of cash flows, statement of cash flows, cash flow statement, cash flow statements
buyback, share repurchase, stock repurchase = repurchases of common stock, repurchase of common stock, repurchases of shares, purchase of treasury shares, purchases of treasury stock, treasury stock, share repurchases
operating cash flow, cash from operations, cash from operating activities = operating activities
investing cash flow = investing activities
financing cash flow = financing activities
inventory, stock on hand = inventories, inventory
payables, accounts payable = accounts payable, trade payables, trade and other payables
receivables, accounts receivable, debtors = accounts receivable, trade receivables, receivables
long term debt = long-term debt, borrowings, notes payable
current assets = total current assets
current liabilities = total current liabilities
shareholders equity, stockholders equity = shareholders equity, stockholders equity, total equity
tax rate = effective tax rate, effective income tax rate, provision for income taxes
m&a, merger = acquisitions, acquisition, mergers, business combinations
revolver, credit line = revolving credit facility, credit facility, line of credit
write down, written down, write off, written off = impairment, write-down, write-off
headcount, workforce, employee, staff = employees, headcount, workforce, staff, associates
lawsuit, litigation = legal proceedings, litigation, lawsuit, lawsuits
rent = rent, rental
landlord, lessor = landlord, lessor
tenant, lessee = tenant, lessee
salary, wage, pay = salary, wages, remuneration, pay
holiday, vacation, annual leave = holiday, vacation, annual leave
maternity, paternity = maternity, paternity, parental leave
sick pay, sick leave = sick pay, sick leave, sickness
terminate, termination, cancel = termination, terminate, cancellation, cancel
notice period = notice period, period of notice, notice
warranty, guarantee = warranty, guarantee
"""

_PARTS = """
gross margin, gross profit margin = gross profit, cogs
operating margin = operating income, revenue
profit margin, net margin = net income, revenue
current ratio, working capital = current assets, current liabilities
quick ratio, acid test = current assets, current liabilities, inventory
payable outstanding, dpo = accounts payable, cogs
sales outstanding, dso = accounts receivable, revenue
inventory turnover, inventory outstanding = inventory, cogs
return on assets, roa = net income, total assets
return on equity, roe = net income, shareholders equity
asset turnover = revenue, total assets
fixed asset turnover = revenue, pp&e
interest coverage = operating income, interest expense
debt to equity, leverage = long term debt, shareholders equity
free cash flow = operating cash flow, capex
ebitda = operating income, d&a
payout ratio = dividends, net income
"""

_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a question asks for and the phrases under which it may stand in a text."""

    asked: str
    phrases: tuple[str, ...]


def things(question: str) -> tuple[Thing, ...]:
    """What the glossary knows of a question's words; a ratio gives its parts."""
    text = _plain(question)
    found: dict[tuple[str, ...], str] = {}
    for names, parts in _entries(_PARTS):
        if (name := _first(names, text)) is not None:
            for part in parts:
                found.setdefault(_phrases(part), part)
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    for names, phrases in _entries(_SAME):
        if (name := _first(names, text)) is not None:
            found.setdefault(phrases, name)
    return tuple(Thing(asked, phrases) for phrases, asked in found.items())


@cache
def _entries(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = (line.split(" = ") for line in text.strip().splitlines())
    return tuple(
        (tuple(_plain(name) for name in left.split(", ")), tuple(phrase.strip() for phrase in right.split(", ")))
        for left, right in rows
    )


def _phrases(part: str) -> tuple[str, ...]:
    name = _plain(part)
    return next((phrases for names, phrases in _entries(_SAME) if name in names), (part,))


def _first(names: tuple[str, ...], text: str) -> str | None:
    return next((name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)), None)


def _plain(text: str) -> str:
    """Folded, without hyphens and apostrophes, every word in the singular as far as an "s" tells."""
    words = _WORD.findall(fold(text).replace("'s", "").replace("’s", ""))
    return " ".join(word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] != "s" else word for word in words)
