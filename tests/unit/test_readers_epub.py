"""E-books are read chapter by chapter in the order of their spine, and locked ones are refused."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentError, DocumentTooLarge, EncryptedDocument
from murmur.readers import formats

FORMATS = Path(__file__).resolve().parents[1] / "data" / "formats"
CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
BOOK = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>On roofs</dc:title><dc:language>en-GB</dc:language></metadata>
    <manifest><item id="b" href="b%20two.xhtml"/><item id="a" href="../a.xhtml"/><item id="c" href="cover.xhtml"/>
    </manifest>
    <spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/><itemref idref="lost"/></spine></package>"""
ENTRIES = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": BOOK,
    "OEBPS/cover.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><img src="x.png"/></html>',
    "a.xhtml": "<p>First words.</p>",
    "OEBPS/b two.xhtml": "<h2>Gutters</h2><p>Second words.</p>",
}


def book(changed: Mapping[str, str | bytes] | None = None) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in {**ENTRIES, **(changed or {})}.items():
            archive.writestr(name, content)
    return made.getvalue()


def read(content: bytes, name: str = "roofs.epub") -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    return formats.read(io.BytesIO(content), name, pages.extend), pages


def test_a_book_that_sphinx_wrote() -> None:
    facts, pages = read((FORMATS / "roofs.epub").read_bytes())
    assert (facts.kind, facts.title, facts.language, facts.page_count) == ("epub", "Slate roofs", "en", 4)
    assert [page.label for page in pages] == ["Slate roofs", "Prices", "Gutters", "Index"]
    (table,) = pages[1].tables
    assert (table.title, table.columns) == ("Prices in euro per square metre", "Item | 2024 | 2025")
    assert pages[1].text[table.start : table.end] == "Welsh slate | 71 | 74\nClay tile | 39 | 41"
    assert [heading.title for heading in pages[2].headings] == ["Gutters", "Care"]


def test_chapters_come_in_the_order_of_the_spine() -> None:
    facts, pages = read(book())
    assert (facts.title, facts.language) == ("On roofs", "en")
    assert [(page.number, page.label) for page in pages] == [(1, "chapter 1"), (2, "Gutters")]
    assert [page.text.split("\n")[-1] for page in pages] == ["First words.", "Second words."]


def test_the_table_of_contents_names_chapters() -> None:
    listed = BOOK.replace("<manifest>", '<manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>')
    ncx = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint>
        <navLabel><text>Part one</text></navLabel>
        <content src="../a.xhtml#top"/></navPoint></navMap></ncx>"""
    _, pages = read(book({"OEBPS/book.opf": listed, "OEBPS/toc.ncx": ncx}))
    assert [page.label for page in pages] == ["Part one", "Gutters"]


@pytest.mark.parametrize("method", ["http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://ns.adobe.com/pdf/enc#RC"])
def test_a_locked_book_is_refused_and_one_with_scrambled_fonts_is_not(method: str) -> None:
    locked = f"""<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>
        <e:EncryptionMethod Algorithm="{method}"/><e:CipherData><e:CipherReference URI="OEBPS/b%20two.xhtml"/>
        </e:CipherData></e:EncryptedData></encryption>"""
    content = book({"META-INF/encryption.xml": locked})
    if "adobe" in method:
        assert len(read(content)[1]) == 2
        return
    with pytest.raises(EncryptedDocument, match="locked"):
        read(content)


def test_outside_entities_are_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    opf = f'<!DOCTYPE p [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + BOOK.replace("On roofs", "On &x; roofs")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><p>First &x; words.</p>'
    facts, pages = read(book({"OEBPS/book.opf": opf, "a.xhtml": page}))
    assert "SECRET" not in facts.title + "".join(one.text for one in pages)


@pytest.mark.parametrize("name", ["META-INF/container.xml", "OEBPS/book.opf"])
@pytest.mark.parametrize("content", ["", "no xml", "<a/>", "<package><spine><itemref/></spine></package>"])
def test_a_broken_book_says_so(name: str, content: str) -> None:
    with pytest.raises(DamagedDocument):
        read(book({name: content}))


def test_bombs_and_cut_off_books_are_refused() -> None:
    with pytest.raises(DocumentTooLarge):
        read(book({"a.xhtml": b"<p>" + b"x" * 40_000_000}))
    whole = book()
    for cut in range(100, len(whole), 97):
        with pytest.raises(DocumentError):
            read(whole[:cut])


def test_entities_that_multiply_stay_small() -> None:
    lol = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    opf = lol + "]>" + BOOK.replace("On roofs", "&i;")
    try:
        facts, _ = read(book({"OEBPS/book.opf": opf}))
    except DocumentError:
        return
    assert len(facts.title) < 1_000
