"""A document's card: title, kind, dates, years, names and language, without a model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from murmur.domain.documents import Card, DocumentFacts, PageText
from murmur.library.card import PAGE_CHARACTERS, make_card
from murmur.library.dates import days, fiscal_year, years
from murmur.library.document_kinds import kind_of_document
from murmur.library.language import language_of
from murmur.library.names_in_text import organisations, people

REPORT = """NORVIKA FOODS, INC.
Annual report on Form 10-K pursuant to the Securities Exchange Act of 1934
For the fiscal year ended January 28, 2017
Norvika Foods, Inc. is a bakery. Norvika Foods, Inc. was founded by Ms. Ingrid Aldersund in 1962.
The auditors, Tallow & Reed LLP, have looked at the year 2016 and the year 2017.
Ingrid Aldersund, Chief Executive Officer
"""


def card(text: str, name: str = "paper.pdf", title: str = "Paper", kind: str = "pdf") -> Card:
    return make_card(DocumentFacts(kind, title, 1), name, (PageText(1, text),))


def test_a_report_s_card_says_what_it_is_of_when_and_whom_it_names() -> None:
    found = card(REPORT, "NORVIKA_2017.pdf", "NORVIKA 2017")
    assert found.title == "NORVIKA 2017"
    assert found.kind == "annual report"
    assert found.dates == ("2017-01-28",)
    assert found.years[0] == "2017"
    assert set(found.years) == {"2017", "2016", "1962"}
    assert found.people == ("Ingrid Aldersund",)
    assert found.organisations == ("Norvika Foods, Inc", "Tallow & Reed LLP")
    assert found.language == "en"


def test_an_empty_document_has_an_empty_card() -> None:
    assert make_card(DocumentFacts("text", "", 0), "x.txt", ()) == Card()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("on 14 May 2026 we", "2026-05-14"),
        ("May 14, 2026", "2026-05-14"),
        ("the 1st of March 2026", "2026-03-01"),
        ("am 14. Mai 2026 in", "2026-05-14"),
        ("3. März 2026", "2026-03-03"),
        ("14.05.2026", "2026-05-14"),
        ("le 1er août 2026", "2026-08-01"),
        ("le 14 février 2026", "2026-02-14"),
        ("el 14 de mayo de 2026", "2026-05-14"),
        ("2026-05-14", "2026-05-14"),
        ("Sept. 3, 2026", "2026-09-03"),
        ("25/12/2026", "2026-12-25"),
        ("12/25/2026", "2026-12-25"),
    ],
)
def test_days_are_read_as_people_write_them(written: str, day: str) -> None:
    assert list(days(written)) == [day]


@pytest.mark.parametrize(
    "written", ["3/4/2026", "31 February 2026", "99.99.2026", "version 1.2.2026.4", "May 2026", "2026"]
)
def test_what_names_no_day_for_sure_gives_none(written: str) -> None:
    assert list(days(written)) == []


def test_years_are_not_amounts_laws_or_sizes() -> None:
    assert years("In 2025 sales were $2,019 or 2019.5; the Act of 1934; 1920 x 1080; 2024.") == ["2025", "2024"]


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("For the fiscal year ended January 28, 2017", "2017"),
        ("for the year ended 31 December 2022", "2022"),
        ("FY2019 results", "2019"),
        ("our FY17 plan", "2017"),
        ("Geschäftsjahr 2024", "2024"),
        ("exercice clos le 31 décembre 2023", "2023"),
        ("Sales fell in 2019", ""),
    ],
)
def test_a_fiscal_year_is_recognised(written: str, year: str) -> None:
    assert fiscal_year(written) == year


@pytest.mark.parametrize(
    ("title", "name", "text", "kind"),
    [
        ("Commercial Lease", "x", "", "lease"),
        ("Paper", "BESTBUY_2017_10K", "", "annual report"),
        ("Paper", "acme-10-Q-2024", "", "quarterly report"),
        ("corvane-offer-letter", "corvane-offer-letter", "", "offer letter"),
        ("Paper", "scan", "ACME Ltd\nInvoice no. 17\nTotal 12.00", "invoice"),
        ("Paper", "scan", "Mietvertrag\nzwischen", "lease"),
        ("Paper", "scan", "Rahmenvertrag über Software", "contract"),
        ("Paper", "scan", "Facture n° 12", "invoice"),
        ("Paper", "scan", "Acta de la reunión del consejo", "minutes"),
        ("Paper", "scan", "Procès-verbal de l'assemblée", "minutes"),
        ("Paper", "scan", "12 High Street\n\nDear Ms Aldersund,\nthank you for coming.", "letter"),
        ("Supply agreement", "x", "Invoice address: 3 Low Road", "contract"),
        ("Newest", "x", "A reports B, and C contracts D in the minutest of ways.", ""),
    ],
)
def test_the_kind_is_what_the_document_calls_itself(title: str, name: str, text: str, kind: str) -> None:
    assert kind_of_document(title, name, text, "pdf") == kind


def test_the_format_says_the_kind_where_nothing_else_does() -> None:
    assert kind_of_document("Summer", "summer", "Hello", "eml") == "email"


def test_organisations_have_a_legal_form_or_an_institution_s_word() -> None:
    text = (
        "This is between Larkmoor Estates Limited and Quill Paper GmbH & Co. KG. The Company banks with Bank of Tarrow."
    )
    assert organisations([text], 5) == ("Larkmoor Estates Limited", "Quill Paper GmbH & Co. KG", "Bank of Tarrow")


def test_the_most_frequent_names_come_first_in_one_spelling() -> None:
    text = "Quill AG. NORVIKA FOODS INC. Norvika Foods Inc."
    assert organisations([text], 1) == ("Norvika Foods Inc",)


def test_people_have_a_title_an_office_a_label_or_a_signature() -> None:
    text = (
        "Dr. Ines Vandermeer spoke.\nChair: Tomas Oakley\nPresent: Board Meeting\n"
        "/s/ RUTH HALE\nKarl-Heinz Sommer, Chief Financial Officer, agreed. The North Road is long."
    )
    assert set(people([text], 9)) == {"Ines Vandermeer", "Tomas Oakley", "Ruth Hale", "Karl-Heinz Sommer"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The lease is for nine years and the rent is due in advance on the first day of each month. " * 3, "en"),
        ("Der Mietvertrag läuft neun Jahre, und die Miete ist im Voraus am ersten Tag jedes Monats zu zahlen.", "de"),
        ("Le bail est conclu pour une durée de neuf ans et le loyer est payable d'avance chaque mois.", "fr"),
        ("El contrato de arrendamiento tiene una duración de nueve años y la renta se paga cada mes.", "es"),
        ("חוזה השכירות נחתם לתשע שנים ודמי השכירות משולמים מראש בכל חודש.", "he"),
        ("12,345 67,890 (4,321) 2021 2020", ""),
        ("Umsatz AB12", ""),
        ("", ""),
    ],
)
def test_the_language_is_told_where_there_is_enough_to_tell_it(text: str, language: str) -> None:
    assert language_of([text]) == language


@given(st.text(max_size=3000), st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_too_odd_for_a_card(text: str, name: str, title: str) -> None:
    found = make_card(DocumentFacts("pdf", title, 1, language="en"), name, (PageText(1, text),))
    assert all(len(each) == 10 for each in found.dates)
    assert all(len(each) == 4 for each in found.years)


@pytest.mark.parametrize("piece", ["A ", "Aa Bb ", "Aa & ", "Mr Aa ", "Aa-", "year ended ", "/s/ AA ", "Aa, "])
def test_a_hostile_page_takes_no_longer_than_its_length_allows(piece: str) -> None:
    """A pattern that tries everything twice at each letter needs hours for this: the test's time runs out."""
    assert isinstance(card(piece * (PAGE_CHARACTERS // len(piece))), Card)
