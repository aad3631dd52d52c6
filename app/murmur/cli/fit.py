"""`murmur models fit`: which models are right for this computer."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from murmur.cli.output import Output, plain
from murmur.domain.fit import Fit, Fits, NextUp, Place, Recommendation
from murmur.domain.fit_words import computer_in_words, gigabytes, next_in_words, recommendation_in_words, why
from murmur.domain.jobs import CancelToken
from murmur.services.api import FitService

_FITS = {Fits.WELL: "well", Fits.TIGHT: "tight", Fits.NO: "no", Fits.UNKNOWN: "?"}
_WHERE = {Place.CPU: "processor", Place.GPU: "GPU", Place.GPU_PART: "part GPU"}
_COLUMNS = "{:30} {:5}  {:9} {:>9}  {:>10}  {:>9}"


def fit_models(service: FitService, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    """Measures the computer where that has not been done, or `--again`. Needs no key and no network."""
    if options.again or service.speed() is None:
        service.measure(lambda now: output.progress(f"{now.what}: {now.done} of {now.total}…"), cancel)
    computer, fits, found = service.computer(), service.fits(), service.recommendation()
    if not output.as_json:
        head = _COLUMNS.format("Model", "Fits", "Where", "Memory", "First word", "Tokens/s")
        output.event("", f"{plain(computer_in_words(computer))}\n\n{head}")
    for fit in fits:
        output.event("model", plain(_row(fit)), **_facts(fit), why=why(fit))
    if found is not None:
        said = recommendation_in_words(found)
        following = _next(found, found.next)
        output.event("recommendation", f"\n{plain(said)}", id=found.fit.model.id, why=said, next=following)
    nothing = None if found is not None else "\nNo model of the list can be recommended for this computer."
    output.event("summary", nothing, models=len(fits), computer=asdict(computer), speed=_speed(service))
    return 0


def _facts(fit: Fit) -> dict[str, object]:
    return {
        "id": fit.model.id,
        "fits": fit.fits,
        "where": fit.where,
        "gpu_share": round(fit.gpu_share, 2),
        "memory_bytes": fit.memory_bytes,
        "disk_bytes": fit.disk_bytes,
        "disk_fits": fit.disk_fits,
        "tokens_per_second": _rounded(fit.tokens_per_second),
        "seconds_to_first_word": _rounded(fit.seconds_to_first_word),
        "against": list(fit.against),
    }


def _next(found: Recommendation, up: NextUp | None) -> dict[str, object] | None:
    if up is None:
        return None
    costs = {"more_memory_bytes": up.more_memory, "more_seconds_to_first_word": _rounded(up.more_seconds)}
    return {**_facts(up.fit), **costs, "why": next_in_words(found)}


def _row(fit: Fit) -> str:
    memory = "?" if fit.memory_bytes is None else gigabytes(fit.memory_bytes)
    wait = "?" if fit.seconds_to_first_word is None else f"{fit.seconds_to_first_word:,.0f} s"
    speed = "?" if fit.tokens_per_second is None else f"{fit.tokens_per_second:,.1f}"
    return _COLUMNS.format(fit.model.name[:30], _FITS[fit.fits], _WHERE[fit.where], memory, wait, speed)


def _speed(service: FitService) -> dict[str, object] | None:
    speed = service.speed()
    return None if speed is None else asdict(speed)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
