"""Pages become pixels, and highlights lie on the quoted words: dark pixels inside the boxes, none around them."""

from __future__ import annotations

import io

import pytest
from tests.data import small_pdfs
from tests.data.raw_pdf import one_page, text
from tests.data.small_pdfs import body

from murmur.domain.documents import PageText, Rectangle, Span
from murmur.domain.errors import DamagedDocument, UnsupportedFormat
from murmur.readers import formats
from murmur.readers.drawing import MAX_PIXELS, Drawing

LONELY = body("quokka")


def page_text(content: bytes) -> str:
    pages: list[PageText] = []
    formats.read(io.BytesIO(content), "x.pdf", pages.extend)
    return pages[0].text


def draw(content: bytes, *spans: Span, page: int = 1, width: int = 600) -> Drawing:
    return formats.draw(io.BytesIO(content), "x.pdf", page, spans, width)


def span_of(content: bytes, words: str) -> Span:
    start = page_text(content).index(words)
    return Span(start, start + len(words), words)


def ink(drawing: Drawing) -> Rectangle:
    """The smallest box around everything that is not white."""
    row = drawing.width * 3
    rows = [y for y in range(drawing.height) if min(drawing.pixels[y * row : (y + 1) * row]) < 200]
    columns = [x for x in range(drawing.width) if min(drawing.pixels[x * 3 :: row]) < 200]
    return Rectangle(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def assert_around(box: Rectangle, inner: Rectangle, slack: float = 8) -> None:
    assert inner.left - slack <= box.left <= inner.left + 1
    assert inner.top - slack <= box.top <= inner.top + 1
    assert inner.left + inner.width - 1 <= box.left + box.width <= inner.left + inner.width + slack
    assert inner.top + inner.height - 1 <= box.top + box.height <= inner.top + inner.height + slack


def test_a_drawing_has_the_asked_width_and_whole_rows() -> None:
    drawing = draw(small_pdfs.pdf(LONELY), width=601)
    assert drawing.width in (601, 602)
    assert len(drawing.pixels) == drawing.width * drawing.height * 3
    assert drawing.height == pytest.approx(drawing.width * 842 / 595, abs=2)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_the_highlight_lies_on_the_words_however_the_page_is_turned(degrees: int) -> None:
    content = small_pdfs.turned(small_pdfs.pdf(LONELY), degrees)
    drawing = draw(content, span_of(content, "quokka"))
    assert drawing.found
    assert len(drawing.highlights) == 1
    assert_around(drawing.highlights[0], ink(drawing))


def test_the_highlight_lies_on_the_words_of_a_cropped_page() -> None:
    content = small_pdfs.cropped(small_pdfs.pdf(LONELY), 50, 700, 350, 800)
    drawing = draw(content, span_of(content, "quokka"))
    assert drawing.height == pytest.approx(drawing.width / 3, abs=2)
    assert_around(drawing.highlights[0], ink(drawing), slack=16)


def test_a_quote_over_two_lines_has_a_box_on_each() -> None:
    content = small_pdfs.pdf(body("The lease ends", "on the last day"))
    drawing = draw(content, span_of(content, "lease ends\non the last"))
    upper, lower = drawing.highlights
    assert upper.top < lower.top
    assert upper.left > lower.left


def test_words_behind_a_broken_word_are_highlighted_where_they_stand() -> None:
    content = small_pdfs.pdf(body("The goods were re-", "evaluated and weighed quokka"))
    broken, word = span_of(content, "re-\nevaluated"), span_of(content, "quokka")
    drawing = draw(content, broken, word)
    assert drawing.found
    boxes = drawing.highlights
    assert boxes[-1].left > boxes[-2].left + boxes[-2].width
    assert boxes[-1].top == pytest.approx(boxes[-2].top, abs=4)


def test_words_that_moved_are_looked_for() -> None:
    content = small_pdfs.pdf(body("quokka"))
    drawing = draw(content, Span(700, 707, "quo  kka"))
    assert drawing.found
    assert_around(drawing.highlights[0], ink(drawing))


def test_words_that_are_not_there_are_not_found() -> None:
    drawing = draw(small_pdfs.pdf(LONELY), Span(0, 7, "wombats"))
    assert not drawing.found
    assert drawing.highlights == ()


def test_a_form_s_values_are_drawn() -> None:
    filled, blank = draw(small_pdfs.form("MMMMMM")), draw(small_pdfs.form(""))
    assert filled.pixels != blank.pixels


def test_a_huge_page_becomes_a_bounded_picture() -> None:
    content = one_page(text(b"Small words.")).replace(b"595 842", b"90000 9000")
    drawing = draw(content, width=20_000)
    assert 0 < drawing.width * drawing.height <= MAX_PIXELS


def test_a_page_that_is_not_there_is_an_error_with_advice() -> None:
    with pytest.raises(DamagedDocument, match="no page 2"):
        draw(small_pdfs.pdf(LONELY), page=2)


def test_text_files_have_no_pages_to_draw() -> None:
    with pytest.raises(UnsupportedFormat):
        formats.draw(io.BytesIO(b"Words."), "notes.txt", 1, (), 600)
