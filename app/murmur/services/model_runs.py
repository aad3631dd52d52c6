"""What was learned about running a model on this computer: which way of loading it crashed, and what is fastest.

Kept in a small file of the home, for each model file (by its SHA-256) and computer (processor, graphics cards and
version of llama.cpp together): a new version begins at the top of the ladder again.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from murmur.domain.load_plan import LADDER, Card, LoadPlan, Tuned, at_rung, tuned_by

CERTAIN = 2
"""Strikes after which a rung is not tried again. A crash that was seen is certain at once; a try that was never
finished may have been a power cut, two of them were not."""


@dataclass(frozen=True, slots=True)
class Learned:
    """`strikes` counts by the name of a rung; `card` is what is known of the graphics card with this model."""

    sha256: str
    computer: str
    strikes: dict[str, int] = field(default_factory=dict)
    card: Card = Card.UNTESTED
    tuned: Tuned | None = None


class ModelRuns:
    """The record. Where it cannot be written, everything is tried from the top each time."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def first_rung(self, sha256: str, computer: str) -> int:
        """The highest rung that is not known to crash; the last one where all are."""
        strikes = self._of(sha256, computer).strikes
        good = (number for number, name in enumerate(LADDER) if strikes.get(name, 0) < CERTAIN)
        return next(good, len(LADDER) - 1)

    def plan(self, sha256: str, computer: str, context: int, rung: int) -> LoadPlan:
        """How to load the model on this rung, with everything learned before."""
        learned = self._of(sha256, computer)
        return at_rung(tuned_by(LoadPlan(context=context, card=learned.card), learned.tuned), rung)

    def trying(self, sha256: str, computer: str, rung: int) -> None:
        """Written before the try: whoever does not come back to say how it went has crashed."""
        self._strike(sha256, computer, rung, self._of(sha256, computer).strikes.get(LADDER[rung], 0) + 1)

    def ended(self, sha256: str, computer: str, rung: int) -> None:
        """The process outlived the try."""
        self._strike(sha256, computer, rung, 0)

    def crashed(self, sha256: str, computer: str, rung: int) -> None:
        self._strike(sha256, computer, rung, CERTAIN)

    def tuned(self, sha256: str, computer: str) -> Tuned | None:
        return self._of(sha256, computer).tuned

    def keep_tuned(self, sha256: str, computer: str, tuned: Tuned) -> None:
        """The fastest settings, from the next load on."""
        self._keep(replace(self._of(sha256, computer), tuned=tuned))

    def tested(self, sha256: str, computer: str, card: Card) -> None:
        """A graphics card computes rightly, or does not."""
        learned = self._of(sha256, computer)
        if card in (Card.TRUSTED, Card.WRONG) and card is not learned.card:
            self._keep(replace(learned, card=card))

    def forget(self, sha256: str) -> None:
        """All that was learned about a model file."""
        self._write([one for one in self._all() if one.sha256 != sha256])

    def _strike(self, sha256: str, computer: str, rung: int, count: int) -> None:
        learned = self._of(sha256, computer)
        strikes = {**learned.strikes, LADDER[rung]: count}
        self._keep(replace(learned, strikes={name: number for name, number in strikes.items() if number}))

    def _of(self, sha256: str, computer: str) -> Learned:
        for learned in self._all():
            if (learned.sha256, learned.computer) == (sha256, computer):
                return learned
        return Learned(sha256, computer)

    def _keep(self, learned: Learned) -> None:
        others = [one for one in self._all() if (one.sha256, one.computer) != (learned.sha256, learned.computer)]
        self._write([*others, learned])

    def _all(self) -> list[Learned]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=list[Learned])
        except (OSError, msgspec.MsgspecError, RecursionError):
            return []

    def _write(self, learned: list[Learned]) -> None:
        temporary = self._file.with_suffix(".new")
        with contextlib.suppress(OSError):
            temporary.write_bytes(msgspec.json.encode(learned))
            temporary.replace(self._file)
