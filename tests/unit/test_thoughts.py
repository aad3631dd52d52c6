"""Thoughts are parted from answers, wherever the pieces are cut; see tests/data/thinking for what the replies are."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.models import ThinkingFormat
from murmur.engines.thoughts import Thoughts

REPLIES = sorted((Path(__file__).resolve().parents[1] / "data" / "thinking").glob("*.txt"))


def heard(thoughts: Thoughts, pieces: list[str]) -> tuple[str, str]:
    streamed = [*(thoughts.take(piece) for piece in pieces), thoughts.rest()]
    return "".join(one.thought for one in streamed), "".join(one.text for one in streamed)


@pytest.mark.parametrize("path", REPLIES, ids=lambda path: path.stem)
@pytest.mark.parametrize("length", [1, 2, 3, 5, 7, 1000])
def test_a_reply_is_parted_however_it_is_cut(path: Path, length: int) -> None:
    prompt, reply, thought, answer = (part.strip("\n") for part in path.read_text(encoding="utf-8").split("=====\n"))
    format = ThinkingFormat.HARMONY if path.stem.startswith("harmony") else ThinkingFormat.TAGS
    pieces = [reply[start : start + length] for start in range(0, len(reply), length)]
    said = heard(Thoughts(format, prompt), pieces)
    assert (said[0].strip(), said[1].strip()) == (thought, answer)
    assert not said[1][:1].isspace()


def test_a_model_that_does_not_think_is_passed_on_letter_for_letter() -> None:
    assert heard(Thoughts(ThinkingFormat.NONE), ["Write <thi", "nk> in HTML."]) == ("", "Write <think> in HTML.")


def test_a_thought_that_never_ends_leaves_no_answer() -> None:
    assert heard(Thoughts(ThinkingFormat.TAGS), ["<think>", "On and on", "</thi"]) == ("On and on</thi", "")


def test_what_came_is_told_at_once_and_not_at_the_end() -> None:
    thoughts = Thoughts(ThinkingFormat.TAGS, "<think>\n")
    assert thoughts.take("Well, ").thought == "Well, "
    assert thoughts.take("a < b").thought == "a < b"
    assert thoughts.take("</think>\n\nYes").text == "Yes"
