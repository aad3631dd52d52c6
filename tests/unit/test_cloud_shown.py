"""A text exactly as it leaves can be looked at safely: every place in it is found again, and nothing in it hides."""

from __future__ import annotations

import pytest

from murmur.domain.cloud import IdentifierKind, Mark
from murmur.ui.cloud.shown import plain, shifted, shown, units, with_originals

TEXTS = (
    "",
    "plain",
    'a\\nb\\\\nc\\"d\\u0007',
    "\u202eesrever\u202c \U0001f600\u200b\U000e0041 \u4e2d\u6587 \u05e9\u05dc\u05d5\u05dd",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 and a\u200cb",
)


def mark(text: str, pseudonym: str, original: str) -> Mark:
    start = text.index(pseudonym)
    return Mark(start, start + len(pseudonym), IdentifierKind.NAME, original, pseudonym)


@pytest.mark.parametrize("text", TEXTS)
def test_every_character_is_found_again_at_its_place(text: str) -> None:
    made = shown(text)
    assert [made.origin(made.place(place)) for place in range(len(text) + 1)] == list(range(len(text) + 1))
    assert made.place(len(text)) == units(made.text)


def test_a_line_is_broken_after_an_escaped_line_end_and_not_after_an_escaped_backslash() -> None:
    assert shown("a\\nb").text == "a\\n\nb"
    assert shown("a\\\\nb").text == "a\\\\nb"


def test_what_hides_or_reorders_gets_a_sign() -> None:
    assert shown("pay\u202e100").text == "pay⟨U+202E⟩100"
    assert shown("a\U000e0041b").text == "a⟨U+E0041⟩b"
    assert shown("a\u200bb").text == "a⟨U+200B⟩b"
    assert len(shown("a\u200bb\x07").signs) == 2


@pytest.mark.parametrize("unseen", "\u034f\u115f\u3164\uffa0\u2800\u180b\U0001d173\U000e0100")
def test_fillers_and_blanks_hide_nothing(unseen: str) -> None:
    assert shown(f"a{unseen}b").text == f"a⟨U+{ord(unseen):04X}⟩b"


def test_joiners_stay_where_a_script_needs_them() -> None:
    assert "U+200C" not in shown("\u0645\u06cc\u200c\u062e").text
    assert "U+200C" in shown("a\u200cb").text


def test_a_few_words_for_a_list_are_one_harmless_line() -> None:
    assert plain("a\\nb\n c\u202e") == "a\\nb c⟨U+202E⟩"


def test_originals_stand_where_their_pseudonyms_were() -> None:
    text = "ask [P 1] and [P 2], or Mill Lane"
    marks = (mark(text, "[P 1]", "Jane Cooper"), mark(text, "[P 2]", "Al"))
    left = mark(text, "Mill Lane", "Mill Lane")
    put_back, moved = with_originals(text, marks)
    assert put_back == "ask Jane Cooper and Al, or Mill Lane"
    assert [put_back[one.start : one.end] for one in moved] == ["Jane Cooper", "Al"]
    there = shifted(left, marks)
    assert put_back[there.start : there.end] == "Mill Lane"
