"""A document's card: what it is, when it is of and whom it names, told without a model and in milliseconds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from murmur.domain.documents import Card, DocumentFacts, PageText
from murmur.library.dates import days, fiscal_year, years
from murmur.library.document_kinds import kind_of_document
from murmur.library.language import language_of
from murmur.library.names_in_text import organisations, people

FIRST_PAGES = 3
PAGE_CHARACTERS = 3_000
"""What is looked at of a page."""

SPREAD_PAGES = 12
SPREAD_CHARACTERS = 1_500
"""Pages from all over the document tell which years it is about."""

MOST_DATES, MOST_YEARS, MOST_NAMES = 8, 4, 8


def make_card(facts: DocumentFacts, name: str, pages: Sequence[PageText]) -> Card:
    """The card of a document whose file is called `name`; the work is bounded however long it is."""
    stem = PurePath(name).stem
    first = [page.text[:PAGE_CHARACTERS] for page in pages[:FIRST_PAGES]]
    ends = [*first, *(page.text[:PAGE_CHARACTERS] for page in pages[FIRST_PAGES:][-1:])]
    names = f"{facts.title}\n{stem.replace('_', ' ')}"
    return Card(
        title=facts.title,
        kind=kind_of_document(facts.title, stem, first[0] if first else "", facts.kind),
        dates=tuple(dict.fromkeys(day for text in (names, *first) for day in days(text)))[:MOST_DATES],
        years=_years(names, first, pages),
        people=people(ends, MOST_NAMES),
        organisations=organisations(ends, MOST_NAMES),
        language=facts.language or language_of(page.text for page in pages[:FIRST_PAGES]),
    )


def _years(names: str, first: Sequence[str], pages: Sequence[PageText]) -> tuple[str, ...]:
    """The document's own years before those it tells of: from its name, its fiscal year, its first pages' dates, and
    those that stand most often all over it."""
    fiscal = fiscal_year(names) or fiscal_year("\n".join(first))
    step = max(1, len(pages) // SPREAD_PAGES)
    spread = Counter(
        year for text in (*first, *(page.text[:SPREAD_CHARACTERS] for page in pages[::step])) for year in years(text)
    )
    own = [*years(names), *([fiscal] if fiscal else [])]
    return tuple(dict.fromkeys([*own, *(year for year, _ in spread.most_common(MOST_YEARS))]))[:MOST_YEARS]
