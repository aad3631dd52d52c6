"""Pages in two columns are read in order, however they were drawn, and what is found is marked where it stands."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.data.small_pdfs import drawn

from murmur.domain.documents import PageText, Span
from murmur.readers import formats, pdf_drawing

TITLE = "On pallets, and on the fees that are paid for them, in the depots of the north and of the south"
LEFT = [f"Left line {n} tells of pallets that are kept dry" if n % 6 != 5 else f"Ends {n}." for n in range(20)]
RIGHT = [f"Right line {n} tells of the fees paid for them" for n in range(20)]


def page(across: bool, *others: str) -> bytes:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(72, 780, TITLE)
        columns = (
            [(72, 750 - 14 * n, text) for n, text in enumerate(LEFT)],
            [(280, 750 - 14 * n, text) for n, text in enumerate(RIGHT)],
        )
        shown = [one for pair in zip(*columns, strict=True) for one in pair] if across else [*columns[0], *columns[1]]
        for x, y, text in shown:
            canvas.drawString(x, y, text)
        for n, text in enumerate(others):
            canvas.drawString(72, 440 - 14 * n, text)
        canvas.showPage()

    return drawn(draw)


def read(content: bytes) -> PageText:
    pages: list[PageText] = []
    formats.read(io.BytesIO(content), "columns.pdf", pages.extend)
    return pages[0]


@pytest.mark.parametrize("across", [False, True])
def test_the_left_column_comes_before_the_right(across: bool) -> None:
    assert read(page(across)).text.strip().split("\n") == [TITLE, *LEFT, *RIGHT]


def test_what_stands_below_both_columns_comes_last() -> None:
    assert read(page(True, f"{TITLE}.")).text.strip().split("\n") == [TITLE, *LEFT, *RIGHT, f"{TITLE}."]


def test_words_of_a_page_put_in_order_are_marked_where_they_stand() -> None:
    content = page(True)
    text = read(content).text
    start = text.index("Right line 3 ")
    end = text.index("Right line 5") + len("Right line 5")
    drawing = pdf_drawing.draw(io.BytesIO(content), 1, [Span(start, end, text[start:end])], 595)
    assert drawing.found
    assert len(drawing.highlights) == 3
    assert all(box.left > 270 for box in drawing.highlights)
    assert sorted(round(box.top) for box in drawing.highlights) == [round(box.top) for box in drawing.highlights]
    start = text.index(LEFT[7])
    drawing = pdf_drawing.draw(io.BytesIO(content), 1, [Span(start, start + len(LEFT[7]), LEFT[7])], 595)
    assert len(drawing.highlights) == 1
    assert drawing.highlights[0].left < 80


def test_rows_of_a_table_stay_rows() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for n in range(20):
            canvas.drawString(72, 750 - 14 * n, f"Pallets of oak and pine, depot {n}")
            canvas.drawString(280, 750 - 14 * n, f"{n},204 {n},377 {n},512 {n},618 {n},702")
        canvas.showPage()

    lines = read(drawn(draw)).text.strip().split("\n")
    assert lines[3] == "Pallets of oak and pine, depot 3 3,204 3,377 3,512 3,618 3,702"
