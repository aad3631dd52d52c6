"""Text without a page to draw is laid out to be read, and every mark finds its words in it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextTable
from tests.fakes.waiting import settle
from tests.integration.window.conftest import Stage

from murmur.domain.documents import Heading, PageView, Span, Table
from murmur.ui.evidence.page_text import PageText

pytestmark = pytest.mark.window

TABLE = "Ledger\nQuarter | Net sales | Change\nQ1 | 1,204 | 3%\nQ2 | 1,377 | (4)%\nAll amounts in euros \U0001f54a."


def typeset(stage: Stage, view: PageView, width: int = 420) -> PageText:
    text = PageText(stage.look)
    text.resize(width, 500)
    text.show()
    text.show_text(view)
    settle()
    return text


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words), words)


def tables(text: PageText) -> list[QTextTable]:
    return [frame for frame in text.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]


def said(table: QTextTable) -> list[list[str]]:
    def cell(row: int, column: int) -> str:
        return table.cellAt(row, column).firstCursorPosition().block().text()

    return [[cell(row, column) for column in range(table.columns())] for row in range(table.rows())]


def test_rows_of_a_table_are_rows_under_their_heads_and_marks_find_their_cells(stage: Stage) -> None:
    start = TABLE.index("Q1")
    wanted = [
        Span(TABLE.index(words), TABLE.index(words) + len(words), words)
        for words in ("1,377", "amounts in euros \U0001f54a")
    ]
    view = PageView(
        "Sales", 1, 1, TABLE, tuple(wanted), headings=(Heading(0, 1, "Ledger"),),
        tables=(Table(start, TABLE.index("\nAll"), "", "Quarter | Net sales | Change"),),
    )  # fmt: skip
    text = typeset(stage, view)
    (table,) = tables(text)
    assert said(table) == [["Quarter", "Net sales", "Change"], ["Q1", "1,204", "3%"], ["Q2", "1,377", "(4)%"]]
    assert text.marked() == "1,377\namounts in euros \U0001f54a"
    text.close()


def test_no_word_of_a_cell_is_broken_and_a_row_may_begin_with_an_empty_one(stage: Stage) -> None:
    rows = " | 2023 |  | 2024\nProduct | Net sales | Margin | Net sales | Remarks"
    rows += "\nWeatherboarding | 1204 | 18.4% | 1377 | " + "Kept dry until the spring of next year. " * 3
    page = PageView(
        "Sales", 1, 1, rows, (Span(0, len(rows), rows),), tables=(Table(rows.index("Wea"), len(rows), "", ""),)
    )
    text = typeset(stage, page, 320)
    (table,) = tables(text)
    assert said(table)[0][:4] == ["", "2023", "", "2024"]
    for row in range(table.rows()):
        for column in range(table.columns()):
            block = table.cellAt(row, column).firstCursorPosition().block()
            words = block.text()
            assert column == 4 or block.layout().lineCount() <= 2, words
            ends = [block.layout().lineAt(line).textStart() for line in range(1, block.layout().lineCount())]
            assert all(words[end - 1] == " " for end in ends), words
    assert len(text.extraSelections()) == 12, "as many as cells with words"
    text.close()


def test_a_mail_shows_its_head_and_a_large_table_stays_lines(stage: Stage) -> None:
    mail = "From: Ada\nSubject: Rent\n\nDear tenant,\nthe rent is due."
    text = typeset(stage, PageView("Rent", None, 1, mail, (Span(25, 37, "Dear tenant,"),)))
    assert text.toPlainText() == mail
    assert text.marked() == "Dear tenant,"
    rows = "\n".join(f"{row} | {row * 7}" for row in range(4000))
    text.show_text(PageView("Sheet", 1, 1, rows, (), tables=(Table(0, len(rows), "", ""),)))
    assert not tables(text)
    text.close()


def test_markdown_is_read_without_its_signs(stage: Stage) -> None:
    source = "# Leave\n\nThe **staff** may\ntake it.\n\n| Days | Who |\n|---|---|\n| 25 | all |\n\nEnd"
    spans = tuple(
        Span(source.index(words), source.index(words) + len(words), words) for words in ("staff", "25", "End")
    )
    text = typeset(stage, PageView("Leave", None, 1, source, spans, headings=(Heading(0, 1, "Leave"),), path="a.md"))
    assert "The staff may take it." in text.toPlainText()
    assert text.toPlainText().startswith("Leave\n")
    assert [said(table) for table in tables(text)] == [[["Days", "Who"], ["25", "all"]]]
    assert text.marked() == "staff\n25\nEnd"
    text.close()


def test_a_text_without_end_is_shown_around_what_is_looked_for(stage: Stage) -> None:
    lines = "\n".join(f"Line {number} says nothing." for number in range(60_000))
    at = lines.index("Line 41000 ")
    text = typeset(stage, PageView("Log", None, 1, lines, (Span(at, at + 10, "Line 41000"),)))
    assert text.shortened
    assert text.marked() == "Line 41000"
    assert len(text.toPlainText()) < 450_000
    text.mark([], Span(0, 6, "Line 0"))
    assert text.toPlainText().startswith("Line 0 ")
    text.close()
