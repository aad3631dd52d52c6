"""Text, headings and titles of real PDFs, through PDFium and, where it fails, pypdf."""

from __future__ import annotations

import io

import pytest
from tests.data import small_pdfs
from tests.data.raw_pdf import one_page, pdf_of_lines, text
from tests.data.small_pdfs import body, bold

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from murmur.readers import formats, pdf, pdf_second_try

PROSE = body(*["The depot keeps its pallets dry and counts them on the first working day of each month."] * 3)


def read(content: bytes, name: str = "depot-report.pdf") -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    return formats.read(io.BytesIO(content), name, pages.extend), pages


def headings(page: PageText) -> list[tuple[int, str]]:
    return [(heading.level, heading.title) for heading in page.headings]


def test_the_text_of_every_page_comes_in_order_with_plain_line_ends() -> None:
    facts, pages = read(small_pdfs.pdf(body("First page.", "Its second line."), body("Second page.")))
    assert [(page.number, page.text) for page in pages] == [
        (1, "First page.\nIts second line."),
        (2, "Second page."),
    ]
    assert facts == DocumentFacts("pdf", "depot-report", 2)


def test_pages_come_in_bounded_batches() -> None:
    batches: list[int] = []
    content = small_pdfs.pdf(*[body("A line.")] * 40)
    formats.read(io.BytesIO(content), "long.pdf", lambda pages: batches.append(len(pages)))
    assert batches == [16, 16, 8]


def test_a_line_end_hyphen_stands_as_on_the_page() -> None:
    _, pages = read(small_pdfs.pdf(body("The store was re-", "evaluated in the spring of that year.")))
    assert "re-\nevaluated" in pages[0].text
    assert "\ufffe" not in pages[0].text


def test_an_f_that_pdfium_takes_for_a_shadow_is_put_back() -> None:
    _, pages = read(small_pdfs.letter_by_letter("they differ in effect of the offer"))
    assert pages[0].text.strip() == "they differ in effect of the offer"


def test_a_space_behind_a_lost_f_stays_a_space() -> None:
    _, pages = read(small_pdfs.letter_by_letter("stiff on"))
    assert pages[0].text.strip() == "stif on"  # the space is real; better one letter less than two words in one


def test_the_outline_names_sections_where_they_stand() -> None:
    content = small_pdfs.pdf(
        body("Preface", "as the storage terms say, all is dry.", "Storage Terms", *["Words of the body."] * 3),
        body("Nothing here is named."),
        outline=[("Storage  terms", 0, 1), ("Fees", 1, 2)],
    )
    _, pages = read(content)
    assert headings(pages[0]) == [(1, "Storage terms")]
    assert pages[0].text[pages[0].headings[0].start :].startswith("Storage Terms\n")
    assert [(heading.start, heading.level) for heading in pages[1].headings] == [(0, 2)]


def test_larger_and_bold_lines_of_their_own_are_headings() -> None:
    content = small_pdfs.pdf(
        [*bold("Annual Report", 20), *PROSE, *bold("Storage", 13), *PROSE, *bold("Dry goods"), *PROSE]
    )
    _, pages = read(content)
    assert headings(pages[0]) == [(1, "Annual Report"), (2, "Storage"), (4, "Dry goods")]


def test_a_heading_over_two_lines_is_one() -> None:
    content = small_pdfs.pdf([*PROSE, *bold("Report on the Storage of Dry Goods and"), *bold("Wet Goods"), *PROSE])
    _, pages = read(content)
    assert headings(pages[0]) == [(4, "Report on the Storage of Dry Goods and Wet Goods")]


@pytest.mark.parametrize(
    "line",
    [
        "Total revenue 1,204 1,318",
        "See the terms above,",
        "This whole sentence is bold because somebody wished to stress it.",
        "Storage terms . . . . . . . . 12",
        "(in thousands)",
    ],
)
def test_bold_lines_that_are_no_headings_are_left_alone(line: str) -> None:
    _, pages = read(small_pdfs.pdf([*PROSE, *bold(line), *PROSE]))
    assert headings(pages[0]) == []


def test_the_bold_heads_of_columns_are_no_headings() -> None:
    columns = [line for words in ("Period", "Shares", "Price") for line in bold(words)]
    _, pages = read(small_pdfs.pdf([*PROSE, *columns, *body("May 100 12"), *PROSE]))
    assert headings(pages[0]) == []


def test_the_title_is_the_metadata_s_if_a_person_wrote_it() -> None:
    page = body("Words.")
    assert read(small_pdfs.pdf(page, title="Storage Terms 2026"))[0].title == "Storage Terms 2026"
    assert read(small_pdfs.pdf(page, title="Microsoft Word - draft3.doc"))[0].title == "depot-report"
    assert read(small_pdfs.pdf(page, title="0000764478-17-000008"))[0].title == "depot-report"


def test_a_file_whose_name_says_nothing_is_called_by_its_largest_heading() -> None:
    content = small_pdfs.pdf([*bold("Lease of the Mill", 20), *PROSE])
    assert read(content, "Scan_0012.pdf")[0].title == "Lease of the Mill"
    assert read(content, "mill_lease.pdf")[0].title == "mill lease"


def test_pages_without_text_are_named_and_kept() -> None:
    facts, pages = read(small_pdfs.without_text(3))
    assert facts.page_count == 3
    assert facts.pages_without_text == (1, 2, 3)
    assert [page.text for page in pages] == ["", "", ""]


def test_a_blank_first_page_keeps_its_place() -> None:
    facts, pages = read(small_pdfs.pdf([], body("Second page.")))
    assert facts.pages_without_text == (1,)
    assert [(page.number, page.text) for page in pages] == [(1, ""), (2, "Second page.")]


def test_a_form_and_turned_pages_are_read() -> None:
    assert "Name of the tenant" in read(small_pdfs.form("Rook"))[1][0].text
    _, pages = read(small_pdfs.turned(small_pdfs.pdf(body("Turned words.")), 90))
    assert pages[0].text == "Turned words."


def test_a_password_is_asked_for_by_name() -> None:
    content = small_pdfs.locked(small_pdfs.pdf(body("Secret.")), "starling")
    with pytest.raises(EncryptedDocument):
        read(content)


def test_a_document_that_only_restricts_its_owner_is_read() -> None:
    assert read(small_pdfs.locked(small_pdfs.pdf(body("Open.")), ""))[1][0].text == "Open."


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\x00\xff" * 500])
def test_a_damaged_file_says_so(content: bytes) -> None:
    with pytest.raises(DamagedDocument):
        read(content)


def test_pypdf_reads_what_pdfium_cannot_open() -> None:
    content = b"\n" * 5000 + pdf_of_lines("The depot holds 320 pallets.")
    with pytest.raises(DamagedDocument):
        pdf.open_document(io.BytesIO(content))
    facts, pages = read(content)
    assert facts.page_count == 1
    assert "The depot holds 320 pallets." in pages[0].text


def test_a_probe_by_pypdf_finds_text_and_never_fails() -> None:
    assert pdf_second_try.finds_text(io.BytesIO(pdf_of_lines("Words.")))
    assert not pdf_second_try.finds_text(io.BytesIO(small_pdfs.without_text(1)))
    assert not pdf_second_try.finds_text(io.BytesIO(b"%PDF-1.7 nothing"))
    assert not pdf_second_try.finds_text(io.BytesIO(small_pdfs.locked(pdf_of_lines("Words."), "starling")))


def test_a_document_that_claims_to_be_endless_is_refused() -> None:
    pages = b"<</Type/Pages/Count 60000/Kids[" + b"3 0 R " * 60_000 + b"]>>"
    with pytest.raises(DocumentTooLarge):
        read(one_page(text(b"Again."), pages=pages))
