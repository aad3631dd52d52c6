"""HTML becomes what a browser would show: nothing hidden, a table's row on one line, any encoding, any damage."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.readers import formats
from murmur.readers.html import decoded, written

FORMATS = Path(__file__).resolve().parents[1] / "data" / "formats"


def read(content: bytes, name: str = "page.html") -> tuple[DocumentFacts, PageText]:
    pages: list[PageText] = []
    facts = formats.read(io.BytesIO(content), name, pages.extend)
    (page,) = pages
    return facts, page


def test_a_page_that_libreoffice_wrote() -> None:
    facts, page = read((FORMATS / "roofs.html").read_bytes(), "roofs.html")
    assert (facts.kind, facts.title, facts.language) == ("html", "Slate roofs", "en")
    assert [(h.level, h.title) for h in page.headings] == [(1, "Slate roofs"), (2, "Prices"), (1, "Gutters")]
    assert all(page.text[h.start :].startswith(h.title) for h in page.headings)
    (table,) = page.tables
    assert table.columns == "Item | 2024 | 2025"
    assert page.text[table.start : table.end] == "Welsh slate | 71 | 74\nClay tile | 39 | 41"
    assert "- Order early\n- Keep spares" in page.text
    assert page.text.endswith("Copper gutters last sixty years.")


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>SECRET</script>",
        "<style>SECRET</style>",
        "<p hidden>SECRET <b>SECRET</b></p>",
        '<div style="color: red; display : none">SECRET<p>SECRET</p></div>',
        '<span style="mso-hide:all">SECRET</span>',
        '<span style="font-size:0">SECRET</span>',
        "<!-- SECRET -->",
        "<noscript>SECRET</noscript>",
        "<template>SECRET</template>",
        "<svg><text>SECRET</text></svg>",
        "<select><option>SECRET</select>",
        '<img src="file:///SECRET" alt="SECRET"><iframe src="http://SECRET/"></iframe>',
        "<!DOCTYPE html SYSTEM 'file:///SECRET'>",
    ],
)
def test_what_a_browser_does_not_show_is_not_there(hidden: str) -> None:
    assert written(f"<body>before {hidden} after").text.split() == ["before", "after"]


def test_white_space_folds_and_preformatted_text_keeps_its_own() -> None:
    source = "<p>a  b\n c&nbsp;d<br>e</p>\n<p>f</p><pre>\n g\n   h\n</pre>i"
    assert written(source).text == "a b c d\ne\n\nf\n\n g\n   h\n\ni"


def test_lists_are_marked_and_counted() -> None:
    assert written("<ul><li>a<li><p>b</p><ol><li>c<li>d</ol></ul>e").text == "- a\n- b\n1. c\n2. d\n\ne"


def test_a_table_keeps_caption_heads_and_reaching_cells() -> None:
    source = """<table><caption>Sales in m</caption><thead><tr><th>Region<th colspan=2>Year</tr><tr><th><th>2024<th>2025
        </thead><tr><td>North<td>5<td>6<tr><td>All<td colspan=2>11</table>"""
    found = written(source)
    (table,) = found.tables
    assert (table.title, table.columns) == ("Sales in m", "Region | Year 2024 | Year 2025")
    assert found.text[table.start : table.end] == "North | 5 | 6\nAll | 11"


def test_a_table_that_arranges_a_page_is_read_cell_after_cell() -> None:
    inner = "<table><tr><td>Item<td>Price<tr><td>Slate<td>71</table>"
    found = written(f"<table><tr><td><h1>Offer</h1><p>{'word ' * 100}<td>{inner}</table>")
    assert found.text.startswith("Offer\n\nword word")
    assert [found.text[table.start : table.end] for table in found.tables] == ["Slate | 71"]
    assert found.text[found.headings[0].start :].startswith("Offer")


@pytest.mark.parametrize("codec", ["utf-8", "windows-1252", "iso-8859-1", "windows-1251", "koi8-r", "shift_jis"])
def test_the_declared_encoding_is_believed(codec: str) -> None:
    words = {"windows-1251": "Договор", "koi8-r": "Договор", "shift_jis": "契約書"}.get(codec, "Größe")
    page = f'<html><head><meta charset="{codec}"><title>{words}</title></head><body>{words}'
    facts, read_page = read(page.encode(codec))
    assert (facts.title, read_page.text) == (words, words)


def test_marks_come_before_declarations_and_damage_costs_only_itself() -> None:
    assert decoded("\ufeff<meta charset=latin-1>Größe".encode("utf-16")) == "<meta charset=latin-1>Größe"
    assert decoded("Größe €".encode("cp1252")) == "Größe €"
    assert decoded(b"<meta charset=no-such-thing>ok") == "<meta charset=no-such-thing>ok"
    assert decoded(b"<meta charset=hex>ok") == "<meta charset=hex>ok"
    assert decoded("Größe und Maß, ".encode() * 9 + b"\xff").startswith("Größe und Maß")


def test_xhtml_may_close_what_it_opens_at_once() -> None:
    source = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head>Hi'
    assert written(source).text == "Hi"


def test_a_page_without_words_says_so() -> None:
    with pytest.raises(DamagedDocument, match="no words"):
        read(b"<html><body><script>go()</script></body></html>")


@pytest.mark.parametrize("tags", ["<div>" * 50_000, "<table><tr><td>" * 5_000, "<h1>" * 50_000, "<ul><li>" * 20_000])
def test_nesting_without_end_costs_neither_stack_nor_words(tags: str) -> None:
    assert written(tags + "word").text.endswith("word")


_TAGS = "b br caption div h1 h2 hr li ol p pre script table tbody td th tr title ul".split()
_PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS]),
    st.sampled_from([f"</{tag}>" for tag in _TAGS]),
    st.sampled_from([" word ", "\n", "&amp;", "<td colspan=3>", "<p hidden>", "<", "&#xD800;", "é", "\0"]),
)


@settings(derandomize=True, max_examples=300)
@given(st.lists(_PIECES, max_size=40))
def test_whatever_comes_offsets_are_true(pieces: list[str]) -> None:
    found = written("".join(pieces))
    for heading in found.headings:
        assert " ".join(found.text[heading.start :].split()).startswith(heading.title)
    for table in found.tables:
        assert 0 <= table.start <= table.end <= len(found.text)
        assert not found.text[table.start : table.end].endswith("\n")
    assert [h.start for h in found.headings] == sorted(h.start for h in found.headings)
