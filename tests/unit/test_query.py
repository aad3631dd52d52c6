"""What retrieval takes from a question: words with their spellings, things of the glossary, names."""

from __future__ import annotations

import pytest
from tests.fakes.new_documents import new_document

from murmur.domain.documents import Card, DocumentStatus, StoredDocument
from murmur.library.glossary import things
from murmur.library.names import named
from murmur.library.query import understand


def document(name: str, title: str = "", card: Card | None = None) -> StoredDocument:
    facts = new_document(f"/reports/{name}", [["."]], title=title or name).facts
    seen = card or Card()
    return StoredDocument(
        name, f"/reports/{name}", facts.title, "pdf", ("Documents",), DocumentStatus.READY, 1, 1, 1, 1, "", card=seen
    )


def best(question: str, *documents: StoredDocument) -> str:
    found = named(understand(question), documents)
    return max(documents, key=lambda one: found[one.document_id].share if one.document_id in found else 0).path[9:]


def test_a_year_is_one_term_however_it_is_spelled() -> None:
    (year,) = (term for term in understand("What were Acme's sales in FY22?").terms if term.asked == "2022")
    assert year.spellings == ("2022", "fy2022", "fy22")


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ("What was the capex of Acme?", "purchases of property"),
        ("Acme's capital expenditures in 2020", "purchases of property"),
        ("What is the current ratio?", "total current liabilities"),
        ("Net PP&E at year end", "property and equipment"),
        ("How many days payable outstanding?", "accounts payable"),
    ],
)
def test_the_glossary_knows_other_names_and_the_parts_of_ratios(question: str, phrase: str) -> None:
    assert any(phrase in thing.phrases for thing in things(question))


def test_a_question_of_everyday_words_asks_for_nothing_of_the_glossary() -> None:
    assert things("Who looks after the bees in winter?") == ()


@pytest.mark.parametrize(
    ("question", "file"),
    [
        ("What were Best Buy's inventories in FY2019?", "BESTBUY_2019_10K.pdf"),
        ("Best Buy inventories, fiscal year 19", "BESTBUY_2019_10K.pdf"),
        ("What did General Motors earn in 2019?", "GM_2019.pdf"),
        ("What did Veridian earn in 2019?", "VERIDIANSOFT_2019.pdf"),
        ("What did Veridian earn from 2018 to 2020?", "VERIDIANSOFT_2020.pdf"),
        ("What does the 10-Q of Best Buy for Q2 2019 say?", "BESTBUY_2019Q2_10Q.pdf"),
    ],
)
def test_a_document_is_named_in_full_run_together_shortened_and_by_year(question: str, file: str) -> None:
    shelf = [
        document(name)
        for name in (
            "BESTBUY_2019_10K.pdf",
            "BESTBUY_2018_10K.pdf",
            "BESTBUY_2019Q2_10Q.pdf",
            "GM_2019.pdf",
            "VERIDIANSOFT_2019.pdf",
            "VERIDIANSOFT_2020.pdf",
        )
    ]
    assert best(question, *shelf) == file


def test_a_document_whose_file_says_nothing_is_named_by_its_card() -> None:
    card = Card(organisations=("Castleton Telecom Limited",), years=("2019", "2018"))
    scan, other = document("scan0017.pdf", card=card), document("scan0018.pdf", card=Card(years=("2020",)))
    assert best("What did Castleton Telecom earn in 2019?", other, scan) == "scan0017.pdf"


def test_of_a_year_without_a_report_the_year_after_tells() -> None:
    assert best("Acme's sales in 2020", document("ACME_2019.pdf"), document("ACME_2021.pdf")) == "ACME_2021.pdf"
