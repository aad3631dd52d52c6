"""Passages are cut into pieces whose spans are exact, whatever the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from murmur.answering.sentences import LONGEST, Piece, PieceKind, split

LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            [
                "",
                "# Leave",
                "1. The tenant pays.",
                "| Item | Cost |",
                "|---|---|",
                "- first",
                "See No. 4. It is so.",
                "a  b",
            ]
        ),
    ),
    max_size=12,
)


def texts(text: str, kind: PieceKind | None = None) -> list[str]:
    return [piece.text for piece in split(text) if kind in (None, piece.kind)]


@given(LINES.map("\n".join))
@settings(max_examples=300)
def test_spans_are_exact_in_order_and_cover_everything_but_white_space(text: str) -> None:
    pieces = split(text)
    covered = "".join(piece.text for piece in pieces)
    assert all(text[piece.start : piece.end] == piece.text == piece.text.strip() != "" for piece in pieces)
    assert all(before.end <= after.start for before, after in pairwise(pieces))
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(alphabet="ab .\n;", min_size=LONGEST, max_size=4 * LONGEST))
@settings(max_examples=30)
def test_no_piece_is_longer_than_the_longest(text: str) -> None:
    assert all(len(piece.text) <= LONGEST for piece in split(text))


def test_a_sentence_goes_on_over_a_line_break() -> None:
    assert texts("The rent is due on the first\nday of the month. It is paid\nin advance.") == [
        "The rent is due on the first\nday of the month.",
        "It is paid\nin advance.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. A. Smith of Acme Inc. signs it.",
        "It costs EUR 1,234.50 at 5.5 per cent.",
        "See No. 4 and Art. 12 of the act.",
        "Approx. 300 guests came, e.g. from Spain.",
        "He asked “Who pays?” and left.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert texts(f"{sentence} Next one.") == [sentence, "Next one."]


def test_an_answer_of_no_ends_a_sentence() -> None:
    assert texts("The answer is no. The board agreed.") == ["The answer is no.", "The board agreed."]


def test_numbered_clauses_and_bullets_each_begin_anew() -> None:
    assert texts(
        "4.2 The tenant shall pay. The landlord\nmay object.\n4.3 Deposit is two months.\n- a chair\n- a desk"
    ) == [
        "4.2 The tenant shall pay.",
        "The landlord\nmay object.",
        "4.3 Deposit is two months.",
        "- a chair",
        "- a desk",
    ]


def test_headings_are_no_sentences() -> None:
    text = "# Leave\n\nParental leave\nIt lasts 14 months.\n\n2. SUPPORT\n\nSupport is open from 7 a.m. on."
    assert texts(text, PieceKind.SENTENCE) == ["It lasts 14 months.", "Support is open from 7 a.m. on."]


def test_a_line_that_repeats_the_section_is_a_heading() -> None:
    pieces = split("Section 3: Fees 2024\nA card costs 18 crowns.", ("Section 3: Fees 2024",))
    assert pieces[0] == Piece(PieceKind.HEADING, 0, 20, "Section 3: Fees 2024")


def test_each_row_of_a_table_is_a_piece_under_its_columns() -> None:
    text = "| Item | Cost |\n|---|---|\n| Chair | 120 |\n| Desk | 300 |"
    assert texts(text, PieceKind.ROW) == ["| Chair | 120 |", "| Desk | 300 |"]
    assert texts(text, PieceKind.COLUMNS) == ["| Item | Cost |", "|---|---|"]
    spaced = "Priority   First answer\n1          30 minutes\n2          2 hours"
    assert texts(spaced, PieceKind.ROW) == ["1          30 minutes", "2          2 hours"]


def test_the_fields_of_a_form_are_kept_apart() -> None:
    assert texts("Invoice number: 2024-118\nDate: 3 March 2024\nTotal: EUR 1,250.00") == [
        "Invoice number: 2024-118",
        "Date: 3 March 2024",
        "Total: EUR 1,250.00",
    ]
