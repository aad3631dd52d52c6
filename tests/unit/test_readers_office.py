"""Office files made by LibreOffice (`tests/data/formats`) are read right: text, place, and a table's cell."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from murmur.answering.citing import citation
from murmur.cli.output import hit_json
from murmur.domain.documents import DocumentFacts, Hit, PageText
from murmur.domain.errors import DamagedDocument, EncryptedDocument, UnsupportedFormat
from murmur.library.passages import make_passages, place_of
from murmur.readers import formats

FOLDER = Path(__file__).parents[1] / "data" / "formats"


def read(name: str) -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    with (FOLDER / name).open("rb") as file:
        return formats.read(file, name, pages.extend), pages


def place(name: str, words: str) -> str:
    """Where the passage stands that holds the words."""
    facts, pages = read(name)
    found = next(passage for passage in make_passages(facts, name, pages) if words in passage.text)
    label = next(page.label for page in pages if page.number == found.page)
    return place_of(found, facts.kind, label)


@pytest.mark.parametrize("name", ["review.docx", "review.odt", "review.rtf"])
def test_a_text_document_gives_its_words_headings_and_title(name: str) -> None:
    facts, (page,) = read(name)
    assert facts == DocumentFacts(name[-4:].lstrip("."), "Mill review 2024", 1)
    assert page.number is None
    assert "Its naïve forecast had been 260 days." in page.text
    assert [(heading.level, heading.title) for heading in page.headings] == [
        (1, "Annual review of the mill"),
        (2, "Sales"),
        (2, "Duties of members"),
        (1, "Outlook"),
    ]
    for heading in page.headings:
        assert page.text[heading.start :].startswith(heading.title + "\n")


@pytest.mark.parametrize("name", ["review.docx", "review.odt", "review.rtf"])
def test_a_table_of_a_text_has_a_line_for_each_row_its_heads_its_title_and_its_unit(name: str) -> None:
    _, (page,) = read(name)
    (table,) = page.tables
    assert page.text[table.start : table.end].split("\n") == [
        "Northern valleys | 1,204 | 1,377",
        "Coast | 845 | 912",
        "Export | 96 | (14)",
    ]
    assert table.columns == "Region | 2023 | 2024"
    assert table.title == "Table 1: Net sales by region, in thousands of euros"


@pytest.mark.parametrize("name", ["review.docx", "review.odt", "review.rtf"])
def test_a_place_in_a_text_is_the_path_of_headings(name: str) -> None:
    assert place(name, "stack costs 3.50") == "Annual review of the mill › Duties of members"


@pytest.mark.parametrize("name", ["review.docx", "review.odt"])
def test_a_footnote_is_marked_and_follows_at_the_end(name: str) -> None:
    _, (page,) = read(name)
    assert "287 days of the year.[1]" in page.text
    assert "[1] Days on which the saw ran for two hours or more." in page.text


@pytest.mark.parametrize("name", ["review.docx", "review.odt"])
def test_the_numbers_that_people_cite_by_stand_before_their_paragraphs(name: str) -> None:
    _, (page,) = read(name)
    assert "2. Members pay for storage.\n(a) The first fourteen days are free.\n(b) After that" in page.text


def test_what_heads_each_page_is_read_once() -> None:
    _, (page,) = read("review.docx")
    assert page.text.count("ATC-2024-117") == 1
    assert "Page 1" not in page.text


@pytest.mark.parametrize("name", ["sales.xlsx", "sales.ods"])
def test_each_sheet_is_a_part_hidden_or_not_and_each_row_a_line(name: str) -> None:
    facts, pages = read(name)
    assert (facts.page_count, facts.title) == (2, "Sales ledger 2024")
    assert [(page.number, page.label) for page in pages] == [(1, "sheet Sales"), (2, "sheet Rates")]
    lines = pages[0].text.split("\n")
    assert lines[7 - 1] == "Larch cladding | 845 | 12.7% | 912 | 12.6%"
    assert lines[15 - 1] == "2024-11-29 | North yard | 312"
    assert lines[3 - 1] == ""


@pytest.mark.parametrize("name", ["sales.xlsx", "sales.ods", "sales.csv"])
def test_a_sheets_table_knows_its_merged_heads_its_title_and_its_unit(name: str) -> None:
    _, (page, *_) = read(name)
    sales, stock = page.tables
    assert sales.columns == "Product | 2023 Net sales | 2023 Margin | 2024 Net sales | 2024 Margin"
    assert sales.title.endswith("Ardenholm Timber Cooperative, Net sales by product, in thousands of euros")
    assert page.text[sales.start :].startswith("Oak beams | ")
    assert stock.columns == "Counted on | Stack | Cubic metres"
    assert page.text[stock.start : stock.end].endswith("Kiln shed | 74")


@pytest.mark.parametrize(
    ("name", "words", "where"),
    [
        ("sales.xlsx", "Counted on", "sheet Sales, row 13"),
        ("sales.ods", "Covered stack", "sheet Rates, row 1"),
        ("sales.csv", "Oak beams", "row 1"),
        ("deck.pptx", "Chimney", "slide 2"),
        ("deck.odp", "Less waste", "slide 3"),
    ],
)
def test_places_in_sheets_and_slides(name: str, words: str, where: str) -> None:
    assert place(name, words) == where


@pytest.mark.parametrize("name", ["deck.pptx", "deck.odp"])
def test_a_slide_has_its_title_its_table_its_notes_and_what_is_grouped(name: str) -> None:
    facts, pages = read(name)
    assert (facts.page_count, facts.title) == (3, "Second kiln")
    assert [(page.number, page.label) for page in pages] == [(1, "slide 1"), (2, "slide 2"), (3, "slide 3")]
    assert [page.headings[0].title for page in pages] == [
        "A second kiln for Ferrow Bridge",
        "What it costs",
        "What it brings",
    ]
    (table,) = pages[1].tables
    assert table.columns == "Item | Low estimate | High estimate"
    assert "Chimney | € 12,250 | € 15,000" in pages[1].text[table.start : table.end]
    assert "Notes: Say that the bricks are quoted until the end of May." in pages[1].text
    assert "Grouped remark: insurance stays the same" in pages[2].text


@pytest.mark.parametrize(("name", "new"), [("review.doc", ".docx"), ("sales.xls", ".xlsx")])
@pytest.mark.parametrize("called", ["", ".docx", ".txt"])
def test_old_formats_say_what_to_do_whatever_they_are_called(name: str, new: str, called: str) -> None:
    with (FOLDER / name).open("rb") as file, pytest.raises(UnsupportedFormat) as raised:
        formats.kind_of(file, name + called)
    assert f"save it as {new}" in raised.value.advice


def test_an_old_format_is_told_by_its_name_too() -> None:
    with pytest.raises(UnsupportedFormat, match="old PowerPoint format"):
        formats.kind_of(io.BytesIO(b"anything"), "deck.ppt")


def test_a_protected_office_file_says_so() -> None:
    """Its directory is all that is looked at: a slot of 128 bytes that bears the name of the stream."""
    name = "EncryptedPackage\0".encode("utf-16-le")
    slot = name.ljust(64, b"\0") + len(name).to_bytes(2, "little")
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + slot.ljust(128, b"\0")
    with pytest.raises(EncryptedDocument):
        formats.kind_of(io.BytesIO(data), "plan.docx")


@pytest.mark.parametrize("name", ["review.odt", "sales.ods", "deck.odp"])
def test_a_protected_opendocument_file_says_so(name: str) -> None:
    """With a password its parts are scrambled, and the manifest says how."""
    made = io.BytesIO()
    with zipfile.ZipFile(FOLDER / name) as source, zipfile.ZipFile(made, "w") as out:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "META-INF/manifest.xml":
                data = data.replace(b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>")
            out.writestr(entry.filename, b"\x93\x01" * 40 if entry.filename == "content.xml" else data)
    with pytest.raises(EncryptedDocument):
        formats.read(made, name, lambda pages: None)


@pytest.mark.parametrize("name", ["review.docx", "sales.xlsx", "deck.pptx", "review.odt", "sales.ods", "deck.odp"])
def test_the_content_tells_the_kind_whatever_the_name(name: str) -> None:
    with (FOLDER / name).open("rb") as file:
        assert formats.kind_of(file, "unnamed") == name.rpartition(".")[2]


@pytest.mark.parametrize("name", ["review.docx", "sales.xlsx", "deck.pptx", "review.odt", "sales.ods", "deck.odp"])
def test_a_file_cut_short_is_damaged(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    with pytest.raises(DamagedDocument):
        formats.read(io.BytesIO(data[: len(data) // 2]), name, lambda pages: None)


def test_a_file_named_like_a_document_that_is_none_is_damaged() -> None:
    with pytest.raises(DamagedDocument, match="damaged, or named"):
        formats.kind_of(io.BytesIO(b"Some words."), "plan.docx")


def test_a_citation_names_the_row_of_its_quote_and_no_page() -> None:
    text = "Product | 2024\nOak beams | 1,377\nLarch | 912"
    hit = Hit(1, 1.0, None, 7, "d", "Sales", "/sales.xlsx", 1, "sheet Sales, row 5", (), 100, 144, text, kind="xlsx")
    start = 100 + text.index("Larch")
    cited = citation(1, hit, start, start + len("Larch | 912"))
    assert (cited.quote, cited.place, cited.kind) == ("Larch | 912", "sheet Sales, row 7", "xlsx")
    assert (hit_json(hit)["page"], hit_json(hit)["place"]) == (None, "sheet Sales, row 5")
