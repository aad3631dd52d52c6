"""Words are passed on a few at a time, none is lost, and thoughts stay apart from text."""

from __future__ import annotations

from murmur.worker.roles.gathering import SECONDS, Gathering


class Told:
    def __init__(self) -> None:
        self.now = 0.0
        self.heard: list[tuple[str, str]] = []
        self.gathering = Gathering(
            lambda words: self.heard.append(("text", words)),
            lambda words: self.heard.append(("thought", words)),
            lambda: self.now,
        )


def test_the_first_word_is_told_at_once_and_the_next_ones_together() -> None:
    told = Told()
    for word in ("a", "b", "c"):
        told.gathering.text(word)
        told.now += SECONDS / 4
    told.now += SECONDS
    told.gathering.text("d")
    told.gathering.text("e")
    told.gathering.flush()
    told.gathering.flush()
    assert told.heard == [("text", "a"), ("text", "bcd"), ("text", "e")]


def test_a_slow_model_is_heard_word_by_word() -> None:
    told = Told()
    for word in ("a", "b", "c"):
        told.gathering.text(word)
        told.now += 2 * SECONDS
    assert told.heard == [("text", "a"), ("text", "b"), ("text", "c")]


def test_thoughts_and_text_keep_their_order_and_do_not_mix() -> None:
    told = Told()
    told.gathering.thought("x")
    told.gathering.thought("y")
    told.gathering.text("a")
    told.gathering.flush()
    assert told.heard == [("thought", "x"), ("thought", "y"), ("text", "a")]
