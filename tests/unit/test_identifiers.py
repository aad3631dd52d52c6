"""What names somebody is found, and what only looks like it is left: one case for each way it is met."""

from __future__ import annotations

import pytest

from murmur.disclosure.identifiers import Known, find
from murmur.domain.cloud import IdentifierKind
from murmur.domain.documents import Card

NEVER = IdentifierKind.NEVER_SEND
KNOWN = Known(
    people=("Dr. María José García-López", "Rolf van der Berg", "Timothy D. Price", "Doe"),
    organisations=("Space & Security", "Block, Inc.", "The Boeing Company", "Müller & Söhne GmbH"),
)


def found(text: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    return [(one.kind.value, text[one.start : one.end]) for one in find(text, known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paid with 4111\u00a01111\u00a01111\u00a01111.", ("card", "4111\u00a01111\u00a01111\u00a01111")),
        ("Amex 3782-822463-10005", ("card", "3782-822463-10005")),
        ("IBAN: de89 3704 0044\n0532 0130 00 BIC X", ("iban", "de89 3704 0044\n0532 0130 00")),
        ("wire to ABA 021000021", ("routing", "021000021")),
        ("Provider | NPI | City\nRoe | 1234567893 | Ames", ("npi", "1234567893")),
        ("NHS no. 9434765919", ("nhs", "9434765919")),
        ("his SSN, 536 22 1234", ("ssn", "536 22 1234")),
        ("NI number AB 12 34 56 C", ("ssn", "AB 12 34 56 C")),
        ("Steuer-ID 86 095 742 719", ("ssn", "86 095 742 719")),
        ("DNI 12345678Z", ("ssn", "12345678Z")),
        ("jane.o'neil+x@mail.example.co.uk.", ("email", "jane.o'neil+x@mail.example.co.uk")),
        ("jane [at] example [dot] org", ("email", "jane [at] example [dot] org")),
        ("Tel. 089/123456-78", ("phone", "089/123456-78")),
        ("call me on 07700 900123", ("phone", "07700 900123")),
        ("from 2001:db8::8a2e:370:7334 port", ("ip", "2001:db8::8a2e:370:7334")),
        ("Login from 10.1.2.3 failed", ("ip", "10.1.2.3")),
        ("geb. am 3. März 1971 in Ulm", ("birth_date", "3. März 1971")),
        ("Date of\nbirth: 03/12/71", ("birth_date", "03/12/71")),
        ("Name\tDOB\tWard\nRoe\t1971-12-03\tB", ("birth_date", "1971-12-03")),
        ("MRN 00482-117", ("record", "00482-117")),
        ("Kundennummer: K-2209 4", ("record", "K-2209")),
        ("Ms GARCÍA-LÓPEZ said", ("name", "GARCÍA-LÓPEZ")),
        ("Dr. Rolf van der Berg", ("name", "Rolf van der Berg")),
        ("Mr. Rolf van der Berg’s", ("name", "Rolf van der Berg")),
        ("unterschrieb García-López, José", ("name", "García-López, José")),
        ("lettre d’Anneke García-López", ("name", "Anneke García-López")),
        ("van der Berg, R.", ("name", "van der Berg, R.")),
        ("asked rolf van der berg why", ("name", "rolf van der berg")),
        ("by T. D. Price", ("name", "T. D. Price")),
        ("told Price that", ("name", "Price")),
        ("by Anneke J. García-López", ("name", "Anneke J. García-López")),
        ("Anneke García-López", ("name", "Anneke García-López")),
        ("Yesterday García-López called", ("name", "García-López")),
        ("Mr Abernathy, whom no card names", ("name", "Abernathy")),
        ("Signed: Kim Abara", ("name", "Kim Abara")),
        ("/s/ KIM ABARA", ("name", "KIM ABARA")),
        ("/s/ KIM L. ABARA President", ("name", "KIM L. ABARA")),
        ("at Boeing’s plant", ("organisation", "Boeing")),
        ("with Block on terms", ("organisation", "Block")),
        ("Mu\u0308ller & So\u0308hne GmbH", ("organisation", "Mu\u0308ller & So\u0308hne GmbH")),
    ],
)
def test_an_identifier_is_found(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112 and 2019 2020 2021 2022",  # no check digit, years
        "Expiration 2022-2026 2027-2031 2032",
        "DE88 3704 0044 0532 0130 00",
        "total 021000021 units",  # a right check digit, and nothing that says what it is
        "1234567893 shares, 9434765919 in all",
        "Commission file number 001-36743, 1-442, CIK 0000012927",
        "Version 10.1.2.3, section 3.1.2.4 and Section 192.168.0.1",
        "On March 3, 2020 he was elected; the year ended 12/31/2022",
        "$ 123 456 7890 of 250-125-12345 (12.5) (13.7)",
        "Best Mobile 32 - - 32 33 - - 33",
        "case 2019, order 66, account of 4,123,456 dollars, policy number one",
        "Defense, Space & Security 788 834",
        "Price per share. The Price was set in blocks; no bergs, no dough",
        "Form S-8 (Nos. 033-63995, 333-63581), File No. 001-01-011, 10-K 001-37622 10.15",
        "Dear Sir or Madam, dear Customer, Mr. President. Windows Hello Windows.",
        "/s/ PricewaterhouseCoopers LLP, /s/ Deloitte & Touche",
        "std::cout at 12:30:45, a::b",
    ],
)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "written",
    [
        "Zoë-Marie Ångström", "ZOË-MARIE ÅNGSTRÖM", "Zoe\u0308-Marie A\u030angstro\u0308m", "Zoë-\nMarie Ång-\n  ström",
        "Zoë-Marie\u00a0Ångström", "Zoë\u2011Marie \r\n Ångström", "Zo\u00adë-Ma\u200brie Ång\ufeffström",
        "Zoë Marie Ångström",
        "ZoëMarie\tÅngström", "Zoë-Marie Ång\ufffe\nström",
        "Z o ë - M a r i e   Å n g s t r ö m", "Ｚｏë-Marie Ångström",
        "Zoe¨-Marie A˚ngstro¨m", "Zoë–Marie   Ångström", "Zoe-Marie Angstrom",
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", ["{}", "({})", "of {}’s", "a_{}_b", "x-{}.pdf", "{}s Akte", "A\u200b {}\u00ad, ja"])
def test_what_must_never_leave_is_found_however_it_is_written(written: str, around: str) -> None:
    text = around.format(written)
    (one,) = find(text, Known(never_send=("Zoë-Marie Ångström",)))
    assert one.kind is NEVER
    assert text[one.start : one.end].rstrip("\u00ad") == written


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Office", "the oﬃce, the oﬀice"),
        ("O'Brien", "O’Brien, O´Brien and OBrien"),
        ("straße 5", "Straße 5, STRASSE 5"),
        ("東京電力", "同社は東京\n電力の子会社"),
        ("김철수", "\u1100\u1175\u11b7\u110e\u1165\u11af\u1109\u116e는"),
        ("AT&T", "AT&T, at&t's"),
        ("IŞIK", "ışık Işık"),
        ("3M", "3M’s"),
        ("Project Falcon", "project_falcon_v2.docx x/Project%20Falcon/ project.falcon@x.org ProjectFalcon"),
        ("Acme", "AcmeCorp, myAcme, acme2024.pdf"),
    ],
)
def test_writing_and_typesetting_hide_no_listed_term(term: str, text: str) -> None:
    count = {"Office": 2, "O'Brien": 3, "straße 5": 2, "AT&T": 2, "IŞIK": 2, "Project Falcon": 4, "Acme": 3}.get(
        term, 1
    )
    assert [one.kind for one in find(text, Known(never_send=(term,)))] == [NEVER] * count


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Project Falcon", "about **Project** Falcon today"),
        ("Project Falcon", "Project/Falcon"),
        ("Project Falcon", "| Project | Falcon |"),
        ("Project Falcon", '"Project" "Falcon"'),
        ("Jörg Müller", "by Joerg Mueller, in person"),
    ],
)
def test_signs_between_the_words_of_a_listed_term_do_not_hide_it(term: str, text: str) -> None:
    assert [one.kind for one in find(text, Known(never_send=(term,)))] == [NEVER]


def test_a_listed_term_is_not_looked_for_inside_words() -> None:
    assert not find("Annapolis, Hannah, an answer, ANNALS", Known(never_send=("Anna", "ANN", "s")))


def test_what_holds_a_listed_term_goes_with_it() -> None:
    text = "mail roe@acme.com, Acme Corp Holding"
    known = Known(never_send=("acme", "Acme Corp", "Corp Holding"))
    assert found(text, known) == [("never_send", "roe@acme.com"), ("never_send", "Acme Corp Holding")]


def test_what_is_known_comes_from_the_cards_and_the_lists() -> None:
    cards = (Card(people=("A B",), organisations=("C AG",)), Card(people=("A B", "D E")))
    assert Known.of(cards, ("x", " ", "x")) == Known(("A B", "D E"), ("C AG",), ("x",))


def test_whom_one_text_marks_the_others_name() -> None:
    first, second = "Dear Ms Abernathy,", "as Abernathy wrote"
    assert found(second) == []
    assert found(second, KNOWN.and_titled((first, second))) == [("name", "Abernathy")]


def test_empty_and_odd_texts_hold_nothing() -> None:
    for text in ("", " ", "\x00", "\ud800", "-\n-", "\u0301"):
        assert find(text, Known(("",), ("", "Inc."), ("-", "\u200b"))) == ()
