"""Selecting on a drawn page is arithmetic over its words; what is copied reads as a quotation; why is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.documents import PageView, PlacedWord
from murmur.ui import opening
from murmur.ui.evidence import quoting, why, zoom
from murmur.ui.evidence.placed import PlacedText, quoted

TEXT = "one two\nthree 4\nab"


def word(start: int, end: int, top: float, left: float, *, backwards: bool = False) -> PlacedWord:
    edges = tuple(left + 10 * at for at in range(end - start + 1))
    return PlacedWord(start, end, top, 12, edges[::-1] if backwards else edges)


PLACED = PlacedText(TEXT, [word(0, 3, 0, 0), word(4, 7, 0, 40), word(8, 13, 20, 0), word(14, 15, 20, 200)])


def boxes(start: int, end: int) -> list[tuple[float, float, float]]:
    return [(box.left, box.top, box.width) for box in PLACED.boxes(start, end)]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 3, [(0, 0, 30)]),
        (1, 2, [(10, 0, 10)]),
        (0, 7, [(0, 0, 70)]),
        (5, 10, [(50, 0, 20), (0, 20, 20)]),
        (8, 15, [(0, 20, 50), (200, 20, 10)]),
        (3, 4, []),
        (5, 5, []),
    ],
)
def test_a_span_has_one_box_for_each_piece_of_line(
    start: int, end: int, expected: list[tuple[float, float, float]]
) -> None:
    assert boxes(start, end) == expected


@pytest.mark.parametrize(
    ("x", "y", "position"), [(0, 5, 0), (14, 5, 1), (38, 5, 4), (900, 5, 7), (23, 25, 10), (-5, 90, 8), (206, 300, 15)]
)
def test_the_nearest_gap_between_letters_is_taken(x: float, y: float, position: int) -> None:
    assert PLACED.position(x, y) == position


def test_a_cursor_steps_by_letters_words_and_lines() -> None:
    assert [PLACED.stepped(2, 1), PLACED.stepped(3, 1), PLACED.stepped(8, -1), PLACED.stepped(15, 1)] == [3, 4, 7, 15]
    assert [PLACED.stepped(1, 1, words=True), PLACED.stepped(7, 1, words=True), PLACED.stepped(4, -1, words=True)] == [
        3,
        8,
        3,
    ]
    assert [PLACED.other_line(1, 1), PLACED.other_line(9, -1), PLACED.other_line(1, -1), PLACED.other_line(9, 1)] == [
        9,
        1,
        0,
        15,
    ]


def test_words_from_right_to_left_and_words_of_which_only_the_sides_are_known() -> None:
    placed = PlacedText("abc def", [word(0, 3, 0, 40, backwards=True), PlacedWord(4, 7, 0, 12, (30, 0))])
    assert [(box.left, box.width) for box in placed.boxes(0, 1)] == [(60, 10)]
    assert placed.position(68, 5) == 0
    assert placed.position(42, 5) == 3
    assert [(box.left, box.width) for box in placed.boxes(4, 5)] == [(0, 30)]


def test_words_that_lie_about_their_place_are_left_out() -> None:
    lying = PlacedText(
        "abc", [PlacedWord(0, 9, 0, 1, (0, 1)), PlacedWord(2, 1, 0, 1, (0, 1)), PlacedWord(0, 1, 0, 1, ())]
    )
    assert lying.words == ()
    assert lying.position(0, 0) is None
    assert lying.boxes(0, 3) == []
    assert lying.caret(0) is None


def test_what_is_quoted_stands_on_one_line() -> None:
    assert quoted(" six months' \n  notice of the ten-\nant ") == "six months' notice of the ten-ant"


@pytest.mark.parametrize(
    ("page", "label", "place", "end"),
    [
        (3, None, "", "(Lease, page 3)"),
        (2, "sheet Rates", "", "(Lease, sheet Rates)"),
        (None, None, "line 4", "(Lease, line 4)"),
        (None, None, "", "(Lease)"),
    ],
)
def test_a_citation_names_document_and_place(page: int | None, label: str | None, place: str, end: str) -> None:
    view = PageView("Lease", page, 9, "", (), label=label)
    assert quoting.citation("the\nrent", view, place) == f"“the rent” {end}"


def test_why_is_said_in_sentences() -> None:
    assert why.in_words("matched: FY2022, gross margin; document Boeing 10-K; near in meaning") == (
        "It holds these words of the question: FY2022, gross margin. "
        "The question names its document, Boeing 10-K. It is near in meaning to the question."
    )
    assert why.in_words("on a page that matches") == "Other words of its page fit the question."
    assert why.in_words("") == ""


@pytest.mark.parametrize(
    ("scale", "by", "to"), [(0.49, 1, 0.5), (0.5, 1, 0.67), (4.0, 1, 4.0), (0.49, -1, 0.33), (0.2, -1, 0.25)]
)
def test_zoom_goes_up_and_down_a_ladder(scale: float, by: int, to: float) -> None:
    assert zoom.stepped(scale, by) == zoom.at(to)


def test_the_systems_viewer_is_told_the_page_where_it_takes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("evince", "okular", "firefox"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    path = "/docs/a b#c.pdf"
    assert opening.command_for(path, 3, lambda: "org.gnome.Evince.desktop") == (
        str(tmp_path / "evince"),
        "--page-index=3",
        path,
    )
    assert opening.command_for(path, 3, lambda: "okularApplication_pdf.desktop")[1:] == ("-p", "3", path)
    assert opening.command_for(path, 3, lambda: "firefox.desktop")[1:] == ("file:///docs/a%20b%23c.pdf#page=3",)
    for other in ("org.gnome.Papers.desktop", "unknown.desktop", ""):
        assert opening.command_for(path, 3, lambda other=other: other) == ()  # type: ignore[misc]
    assert opening.command_for("/docs/a.docx", 3, lambda: "okular") == ()


def test_a_file_that_is_gone_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    assert opening.way_to(str(tmp_path / "gone.pdf"), 3) == opening.Way(str(tmp_path / "gone.pdf"), 3, False)
