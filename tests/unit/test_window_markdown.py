"""How an answer's text is taken apart: Markdown, citations, formulas, programs, and doubtful sentences."""

from __future__ import annotations

import re

import pytest

from murmur.answering import checker
from murmur.ui.chat.doubts import marked
from murmur.ui.chat.highlighting import highlighted
from murmur.ui.chat.inline import MOST_SIGNS
from murmur.ui.chat.markdown import MOST_PIECES, sections
from murmur.ui.chat.markdown_rules import MOST_CELLS
from murmur.ui.chat.markup import Block, Kind, Part, Piece, Table, text_of
from murmur.ui.chat.mathematics import readable
from murmur.ui.told import SHAPES


def parts(text: str, *quotes: str, growing: bool = False) -> list[Part]:
    return [part for section in sections(text, quotes, growing=growing) for part in section.parts]


def blocks(text: str, *quotes: str) -> list[Block]:
    return [part for part in parts(text, *quotes) if isinstance(part, Block)]


def pieces(text: str) -> list[Piece]:
    return [piece for block in blocks(text) for piece in block.pieces]


def test_markers_become_pieces_of_their_own() -> None:
    (only,) = blocks("Four spaces [1], marked 7A [2].")
    assert only.pieces == (
        Piece("Four spaces"),
        Piece("1", marker=1),
        Piece(", marked 7A"),
        Piece("2", marker=2),
        Piece("."),
    )


def test_a_marker_before_an_address_is_still_a_marker_and_never_a_link_of_that_name() -> None:
    assert [
        (piece.marker, piece.link) for piece in pieces("So it is [1](http://evil.example/).\n\n[1]: http://x/")
    ] == [
        (None, None),
        (1, None),
        (None, None),
        (None, "http://evil.example/"),
        (None, None),
        (1, None),
        (None, None),
        (None, "http://x/"),
    ]


def test_every_line_that_was_broken_is_a_line_of_its_own() -> None:
    made = blocks("One.\nTwo.\n\n- three [1]\n* four\n")
    shown = [(block.text, block.bullet, block.follows) for block in made]
    assert shown == [("One.", "", False), ("Two.", "", True), ("three1", "•", False), ("four", "•", False)]


def test_lists_nest_and_keep_their_numbers() -> None:
    made = blocks("3. three\n   - deeper\n     - deepest\n4. four\n5. [x] done")
    assert [(block.indent, block.bullet, block.text) for block in made] == [
        (1, "3.", "three"),
        (2, "•", "deeper"),
        (3, "•", "deepest"),
        (1, "4.", "four"),
        (1, "☑", "done"),
    ]


def test_headings_quotations_rules_and_emphasis() -> None:
    made = blocks("## Rent\n\n> said\n> > deeper\n\n---\n\na *b* **c** ~~d~~ `e`")
    assert [(block.kind, block.level, block.quoted) for block in made] == [
        (Kind.HEADING, 2, 0),
        (Kind.PARAGRAPH, 0, 1),
        (Kind.PARAGRAPH, 0, 2),
        (Kind.RULE, 0, 0),
        (Kind.PARAGRAPH, 0, 0),
    ]
    looks = {piece.text: piece for piece in made[-1].pieces}
    assert (looks["b"].emphasis, looks["c"].strong, looks["d"].struck, looks["e"].code) == (True, True, True, True)


def test_a_table_has_rows_cells_and_sides() -> None:
    (table,) = parts("| a | b |\n|---|--:|\n| 1 [1] | **2** |")
    assert isinstance(table, Table)
    assert table.aligned == ("", "right")
    assert [[text_of(cell) for cell in row] for row in table.rows] == [["a", "b"], ["11", "2"]]


def test_a_table_of_too_many_cells_is_shown_as_the_text_it_was() -> None:
    rows = ["| a | b |", "|---|---|", *(f"| {n} | x |" for n in range(MOST_CELLS))]
    made = blocks("\n".join(rows))
    assert [block.text for block in made] == rows


def test_no_text_makes_more_parts_than_can_be_laid_out_at_once_and_the_last_section_says_so() -> None:
    made = sections("- x *y* z\n" * MOST_PIECES)
    assert made[-1].cut
    shown = [part for section in made for part in section.parts]
    assert MOST_PIECES / 8 < len(shown) < MOST_PIECES / 3
    assert shown[: len(shown)] == parts("- x *y* z\n" * len(shown))
    assert not any(section.cut for section in sections("- x *y* z\n" * 100))


def test_of_a_line_that_is_too_long_to_be_looked_into_only_the_first_signs_are_shown_as_signs() -> None:
    (block,) = blocks("[1] " * 4_000)
    assert sum(piece.marker is not None for piece in block.pieces) == MOST_SIGNS
    assert len(block.pieces) < 2 * MOST_SIGNS + 2


def test_a_program_keeps_its_lines_and_is_coloured_where_its_language_is_known() -> None:
    made = blocks("```python\nif x:  # why\n\n    y = 'a'\n```\n")
    assert [block.text for block in made] == ["if x:  # why", "", "    y = 'a'"]
    assert {piece.text.strip(): piece.tone for block in made for piece in block.pieces if piece.tone} == {
        "if": "keyword",
        "# why": "comment",
        "'a'": "string",
    }
    assert not any(piece.tone for block in blocks("```brainfuck\nif x\n```") for piece in block.pieces)


@pytest.mark.parametrize("language", ["python", "sql", "html", "c++", "yaml", "bash", "diff"])
def test_colouring_changes_no_letter_of_a_program(language: str) -> None:
    code = '<a href=\'x\'>&amp;\n\t`$(x)` """\n--- a\n+++ b\nSELECT 1 -- x\n' * 90
    assert "\n".join(text_of(line) for line in highlighted(code, language)) == code


def test_a_copied_quotation_is_shown_letter_by_letter() -> None:
    (first, second) = blocks("“5 * 3 * 2 is _thirty_.” [1]\n\n5 * 3 *is* 2 [1]", "5 * 3 * 2 is _thirty_.")
    assert (first.copied, text_of(first.pieces[:-1])) == (True, "“5 * 3 * 2 is _thirty_.”")
    assert (second.copied, second.text) == (False, "5 * 3 is 21")


def test_while_it_grows_a_line_in_quotation_marks_is_shown_as_a_copied_one() -> None:
    for text in ("“The rent", "“The rent is due.”", "“The rent is due.” [", "“The rent is due.” [1]"):
        (only,) = parts(text, growing=True)
        assert isinstance(only, Block)
        assert only.copied
    (only,) = parts("“Rent” is due", growing=True)
    assert isinstance(only, Block)
    assert not only.copied


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "//host/share/x", "data:text/html,x"])
def test_only_addresses_of_the_web_and_of_mail_are_links(address: str) -> None:
    assert not [piece for piece in pieces(f"[x]({address}) <{address}> ![y]({address})") if piece.link]
    assert [piece.link for piece in pieces("[x](https://example.org/a)") if piece.link] == ["https://example.org/a"]


def test_addresses_are_links_without_the_full_stop_behind_them() -> None:
    found = pieces("See https://example.org/a?b=c. **Now**")
    assert [piece.link for piece in found if piece.link] == ["https://example.org/a?b=c"]
    assert [piece.text for piece in found if piece.strong] == ["Now"]


def test_pictures_and_markup_stay_the_text_they_are() -> None:
    assert "".join(piece.text for piece in pieces("<b>x</b> ![y](http://z/p.png)")) == "<b>x</b> ![y](http://z/p.png)"


@pytest.mark.parametrize(
    "text", ["", "[", "[]", "[x]", "[1", "****", "https://", "[9999]", "\ud83d", "- ", "$", "|", "```"]
)
def test_nothing_that_looks_like_markup_breaks_it(text: str) -> None:
    assert "".join(text_of(line.pieces) for line in blocks(f"a{text}b"))


def test_letters_that_turn_the_line_round_or_are_qts_own_are_not_shown() -> None:
    shown = "".join(piece.text for piece in pieces("a\u202eb\u2029c\ufdd0d\ufffce\x00f"))
    assert shown == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"


def test_what_is_nested_too_deep_is_shown_as_it_was_written_not_left_out() -> None:
    text = "\n".join("  " * depth + f"- level {depth}" for depth in range(60))
    assert [block.text for block in blocks(text)][-1] == "- level 59"


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"E = mc^2", "E = mc²"),
        (r"\frac{a+b}{2}", "(a + b)/2"),
        (r"\sum_{i=1}^{n} x_i^2", "∑ᵢ₌₁ⁿxᵢ²"),
        (r"\sqrt{x^2+y^2} \leq \sqrt[3]{8}", "√(x² + y²) ≤ ∛8"),
        (r"\int_0^\infty e^{-x^2}\,dx", "∫₀^∞e^(−x²)\u2009dx"),
        (r"\hat{y} = \beta_0 + \beta_1 x", "ŷ = β₀ + β₁x"),
        (r"x_{\text{max}} \in \mathbb{R}^n", "xₘₐₓ ∈ ℝⁿ"),
        (r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}", "(a b; c d)"),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "a = b\nc = d"),
        (r"90^\circ, f'(x), 50\%", "90°, f′(x), 50%"),
        (r"\unknown{x}", None),
        (r"\frac{a}", None),
        ("{" * 200, None),
        ("x^", None),
    ],
)
def test_a_formula_becomes_a_line_of_unicode_or_stays_what_it_is(tex: str, shown: str | None) -> None:
    assert readable(tex) == shown


def test_formulas_are_known_by_their_signs_and_prices_are_not_taken_for_them() -> None:
    assert blocks(r"It is $x^2$ or \(y_1\).")[0].text == "It is x² or y₁."
    assert blocks("It costs $5 and $10, US$7 or CA$8.")[0].text == "It costs $5 and $10, US$7 or CA$8."
    alone = blocks("So:\n\n$$\n\\frac{1}{2}\n$$\n\nand \\[ x^2 \\] too")
    assert [(block.kind, block.text) for block in alone if block.kind is Kind.MATHS] == [
        (Kind.MATHS, "1/2"),
        (Kind.MATHS, "x²"),
    ]
    odd = blocks(r"left $\odd{x}$ so")[0].pieces
    assert [(piece.text, piece.code) for piece in odd][1] == (r"$\odd{x}$", True)


@pytest.mark.parametrize(
    ("text", "sentence", "found"),
    [
        ("It has four. It also has\n a boat [1]. The end.", "It also has a boat", ["It also has", "a boat"]),
        ("It has 40 and 4 [1]. It has 4.", "It has 4.", ["It has 4."]),
        ("He has **four** [1] cats and $x^2$ dogs [2]. No.", "He has **four** cats and $x^2$ dogs.", None),
        ("| a |\n|---|\n| rent |", "| rent |", ["rent"]),
        ("- The rent rose.\n- The boat sank.", "- The boat sank.", ["The boat sank."]),
        ("Nothing of it.", "...", []),
    ],
)
def test_a_doubtful_sentence_is_found_whatever_signs_stand_in_it(
    text: str, sentence: str, found: list[str] | None
) -> None:
    shown = marked(parts(text), [sentence])
    lines = [line for part in shown for line in ([part.pieces] if isinstance(part, Block) else sum(part.rows, ()))]
    doubted = [piece.text for line in lines for piece in line if piece.doubt == 0]
    assert doubted == (["He has ", "four", " cats and ", "x²", " dogs"] if found is None else found)


def test_the_window_has_words_for_every_reason_of_the_check() -> None:
    sources = {1: "The rent is 1,250 euros. It is due on 3 May 2024. Anna Lind signed. The lift may not be used."}
    said = [
        ("The rent is 9 euros.", (1,)),
        ("It is due on 4 June 2025.", (1,)),
        ("It is due, says Berta Mond, to all.", (1,)),
        ("The lift may be used.", (1,)),
        ("Elephants sleep standing upright nightly.", (1,)),
        ("The rent is due.", ()),
        ("The rent is due.", (7,)),
    ]
    reasons = [checker.why_unsupported(sentence, markers, sources) for sentence, markers in said]
    assert all(reasons)
    shapes = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(shape))) for shape in SHAPES]
    assert [reason for reason in reasons if not any(shape.fullmatch(reason or "") for shape in shapes)] == []
