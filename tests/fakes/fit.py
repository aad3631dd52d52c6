"""Models against a computer that a test describes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from tests.fakes.gate import Gate

from murmur.domain.computer import Computer, FormatSpeed, Gpu, Speed
from murmur.domain.fit import Fit, Recommendation, fit_of, quality, recommend
from murmur.domain.fit_words import computer_in_words, recommendation_in_words, why
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.load_plan import context_for
from murmur.domain.models import Model, Role
from murmur.services.catalogue import read_catalogue

GIB = 1024**3

LAPTOP_SPEED = Speed(
    (
        FormatSpeed("Q4_K_M", 22e9, 240e9),
        FormatSpeed("Q4_0", 22e9, 260e9),
        FormatSpeed("Q4_1", 20e9, 120e9),
        FormatSpeed("Q8_0", 26e9, 200e9),
    ),
    0.001,
)
"""Four good cores and two channels of memory."""


def gpu_speed(bytes_per_second: float, operations_per_second: float) -> Speed:
    """A graphics processor, for which all formats are much alike."""
    kinds = ("Q4_K_M", "Q4_0", "Q4_1", "Q8_0")
    return Speed(tuple(FormatSpeed(kind, bytes_per_second, operations_per_second) for kind in kinds), 0.002)


LAPTOP = Computer("A laptop", 4, int(7.7 * GIB), 4 * GIB, 80 * GIB, battery=False)
SMALL_GPU = Computer("An office computer", 6, int(15.6 * GIB), 9 * GIB, 200 * GIB, (Gpu("Small", 4 * GIB, 3 * GIB),))
WORKSTATION = Computer("A workstation", 12, int(31.2 * GIB), 24 * GIB, 500 * GIB)


@dataclass
class FakeFit:
    """`FitService`: `found` is what measuring will find."""

    described: Computer = LAPTOP
    found: Speed = LAPTOP_SPEED
    known: Speed | None = None
    measuring: Gate = field(default_factory=Gate)
    models: tuple[Model, ...] = field(default_factory=lambda: read_catalogue().models)

    def computer(self) -> Computer:
        return self.described

    def speed(self) -> Speed | None:
        return self.known

    def measure(self, report: Report, cancel: CancelToken) -> Speed:
        for done in range(len(self.found.formats)):
            report(Progress("Measuring this computer", done, len(self.found.formats)))
            self.measuring.pass_through()
            cancel.raise_if_cancelled()
        self.known = self.found
        return self.found

    def fits(self) -> list[Fit]:
        chat = [model for model in self.models if Role.CHAT in model.roles]
        free = self.described.memory_free
        fits = [fit_of(model, self.described, self.known, context_for(model, free)) for model in chat]
        return sorted(fits, key=quality, reverse=True)

    def recommendation(self) -> Recommendation | None:
        return recommend(self.fits())


def sayings() -> set[str]:
    """All that is said of the catalogue, and of models of which less is known, on small and large computers."""
    chat = [model for model in read_catalogue().models if Role.CHAT in model.roles]
    odd = [replace(model, parameters=None) for model in chat[:2]]
    odd += [
        replace(chat[0], kv_bytes_per_token=None, kv_bytes_at_4k=None),
        replace(chat[0], files=(replace(chat[0].weights, bytes=None),)),
    ]
    odd += [replace(chat[0], parameters=None, active_parameters=10**9)]
    models = [*chat, *odd]
    said = set()
    for memory in (4, 8, 64):
        for card in (0, 4, 24):
            cards = (Gpu("Card (RADV, Vega 8)", card * GIB, card * GIB),) if card else ()
            for cores, disk in ((1, 2 * GIB), (8, 900 * GIB)):
                computer = Computer(
                    "Any 1.2 GHz, brand", cores, memory * GIB, None, disk, (*cards, *cards[: cores - 1])
                )
                said.add(computer_in_words(computer))
                for pace in (0.02, 1.0, 20.0):
                    here = Speed((FormatSpeed("Q4_K_M", 22e9 * pace, 240e9 * pace),), 0.001)
                    speed = replace(here, on_gpu=gpu_speed(300e9 * pace, 8e12 * pace)) if cards else here
                    for known in (speed, None):
                        fits = [fit_of(model, computer, known, 2048) for model in models]
                        said |= {why(fit) for fit in fits}
                        found = [recommend(fits), *(recommend([fit]) for fit in fits)]
                        found += [recommend([one, other]) for one, other in pairwise(fits)]
                        said |= {recommendation_in_words(one) for one in found if one is not None}
    return said
