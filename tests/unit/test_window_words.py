"""The parts of the window that need no window: emphasis, passphrases, copying, colours."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict
from murmur.ui.chat.copying import as_text
from murmur.ui.chat.highlighting import TONES
from murmur.ui.colours import DARK, LIGHT, Colours, contrast, with_accent
from murmur.ui.evidence.emphasis import excerpt, marks_of
from murmur.ui.passphrase_strength import strength_of
from murmur.ui.theme import stylesheet, type_scale


def test_words_of_the_question_are_emphasised_with_their_endings() -> None:
    text = "Payments are due; the payment of the rent, Miete für Räume."
    words = {text[start:end] for start, end in marks_of(text, "When is the payment due for the RAUME?")}
    assert words == {"Payments", "due", "payment", "Räume"}


def test_a_question_of_common_words_emphasises_nothing() -> None:
    assert not marks_of("What is it to the one who is there?", "What is it?")


def test_a_card_begins_where_the_words_of_the_question_stand_together() -> None:
    head = "Lease of Unit 7, page 2 of 5, invented example. " * 6
    text = f"{head}Loading is allowed. The tenant has four\nparking spaces. The end."
    shown, marks = excerpt(text, "lease.pdf", "How many parking spaces does the tenant have?")
    assert shown.startswith("… The tenant has four parking spaces.")
    assert [shown[start:end] for start, end in marks] == ["tenant", "parking", "spaces"]


def test_a_card_shows_the_beginning_where_that_is_as_good() -> None:
    text = "The tenant has parking spaces. " + "Nothing else matters here. " * 20
    assert excerpt(text, "lease.pdf", "parking spaces of the tenant")[0].startswith("The tenant")
    assert excerpt(text, "lease.pdf", "zebra")[0].startswith("The tenant")


def test_only_markdown_loses_its_signs_on_a_card() -> None:
    text = "## 9. Safety\n**Decision:** yes"
    assert excerpt(text, "a.md", "x")[0] == "9. Safety Decision: yes"
    assert excerpt(text, "a.txt", "x")[0] == "## 9. Safety **Decision:** yes"


def test_longer_and_more_varied_passphrases_are_stronger() -> None:
    steps = [
        strength_of(text).step
        for text in ("short", "aaaaaaaaaaaaaaaa", "password1", "quiet birds 41", "correct horse battery staple anchor")
    ]
    assert steps == sorted(steps)
    assert steps[0] == 0
    assert steps[1] == 1
    assert steps[-1] == 4


def test_a_copied_answer_names_quote_place_file_and_model() -> None:
    citation = Citation(1, "d", "Lease", "/files/lease.pdf", 3, "page 3", "Four spaces.", 0, 12)
    answer = Answer(
        "How many?", "“Four spaces.” [1]", Verdict.PARTLY, (citation,), ("A boat.",), (),
        Engine("local", "small", "abc123"), Timings(),
    )  # fmt: skip
    copied = as_text(answer)
    for part in ("How many?", "[1] Lease, Page 3: “Four spaces.”", "/files/lease.pdf", "abc123", "- A boat."):
        assert part in copied
    assert "cloud" in as_text(replace(answer, engine=Engine("cloud", "large", None)))


GROUNDS = ("window", "surface", "raised", "sunken", "hover", "selected")
READ_ON = [
    *((words, ground) for words in ("text", "text_soft", "text_faint") for ground in GROUNDS),
    *((words, ground) for words in ("accent_text",) for ground in (*GROUNDS, "accent_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_cloud", "cloud"),
    *(("cloud", ground) for ground in ("cloud_soft", "window", "surface", "raised")),
    *((words, "cloud_soft") for words in ("text", "text_soft")),
    ("text", "accent_soft"),
    *((tone, ground) for tone in ("good", "warn", "bad") for ground in (f"{tone}_soft", "window", "surface", "raised")),
    *((colour, "sunken") for colour in TONES.values()),
    *((words, f"{tone}_soft") for words in ("text", "text_soft") for tone in ("warn", "bad")),
    ("text", "mark"),
    ("text", "pressed"),
]


ACCENTS = ("#0078d4", "#ffb900", "#e81123", "#107c10", "#000000", "#ffffff", "#6f6f6f", "#3584e4", "#ff00ff", "#00ff00")
"""What systems offer, and the worst somebody may choose."""
LOOKS = {"light": LIGHT, "dark": DARK} | {
    f"{name} {accent}": with_accent(colours, accent)
    for accent in ACCENTS
    for name, colours in (("light", LIGHT), ("dark", DARK))
}


def test_contrast_is_measured_as_the_guidelines_have_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", LOOKS.values(), ids=LOOKS)
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    values = asdict(colours)
    weak = {
        f"{words} on {ground}": round(contrast(values[words], values[ground]), 2)
        for words, ground in READ_ON
        if contrast(values[words], values[ground]) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("colours", LOOKS.values(), ids=LOOKS)
def test_the_focus_ring_stands_out_from_every_ground(colours: Colours) -> None:
    values = asdict(colours)
    weak = [ground for ground in GROUNDS if contrast(values["focus"], values[ground]) < 3]
    assert not weak


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_knows_every_token_it_names(colours: Colours) -> None:
    made = stylesheet(colours, type_scale(13))
    assert "$" not in made.split("*/", 1)[1]


def test_the_type_scale_follows_the_person_within_bounds() -> None:
    assert [type_scale(size).body for size in (9, 13.3, 16, 40)] == [13, 13, 16, 20]


def test_no_colour_is_written_outside_the_theme() -> None:
    ui = Path(__file__).parents[2] / "app" / "murmur" / "ui"
    allowed = {"colours.py"}
    found = [
        f"{path.name}: {line.strip()}"
        for path in ui.rglob("*.py")
        if path.name not in allowed
        for line in path.read_text(encoding="utf-8").splitlines()
        if 'QColor("#' in line
    ]
    assert not found
