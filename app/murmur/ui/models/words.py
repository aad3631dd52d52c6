"""What the window says of a model and of a download, in a line."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.fit import Against, Fit, Fits
from murmur.domain.models import SMALLEST_WRITER, Model
from murmur.services.shelf import ShelfModel
from murmur.ui.words import number, say


def size(count: int) -> str:
    """ "2.5 GB", as disks are sold."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def memory(count: int) -> str:
    """ "15.9 GB", as memory is sold: in powers of 1,024."""
    return say("{n} GB", n=QLocale().toString(count / 1024**3, "f", 1))


def facts(model: Model) -> str:
    """Its size, format, context and licence, as far as they are known."""
    said = [size(model.bytes) if model.bytes is not None else say("size unknown"), model.quantisation]
    if model.context is not None:
        said.append(say("{n} tokens of context", n=number(model.context)))
    said.append(model.licence.spdx or model.licence.name)
    return " · ".join(said)


def way(model: Model) -> str:
    """How it answers."""
    if model.parameters is not None and model.parameters < SMALLEST_WRITER:
        return say("Answers in quotes from your documents")
    return say("Writes answers whose every sentence is checked")


def pill(shown: ShelfModel) -> tuple[str, str, str]:
    """Icon, words and tone of the sign beside a model's name."""
    if Against.FORBIDDEN in shown.fit.against:
        return "lock", say("Not allowed"), "bad"
    if shown.in_use:
        return "check-circle", say("In use"), "accent"
    fit = shown.fit
    if fit.fits is Fits.NO:
        return "fail", say("Does not fit"), "bad"
    if fit.fits is Fits.UNKNOWN:
        return "info", say("Size unknown"), "plain"
    if fit.fits is Fits.TIGHT:
        return "alert", say("Tight"), "warn"
    if Against.SLOW_START in fit.against or Against.SLOW in fit.against:
        return "alert", say("Slow here"), "warn"
    return "check", say("Fits well"), "good"


def speed(fit: Fit) -> str:
    """ "3 s · 24 tokens/s", or that it has not been measured."""
    if fit.seconds_to_first_word is None or fit.tokens_per_second is None:
        return say("not measured")
    seconds, tokens = fit.seconds_to_first_word, fit.tokens_per_second
    short = seconds < 90
    first = say("{n} s", n=number(max(1, round(seconds)))) if short else say("{n} min", n=number(round(seconds / 60)))
    return say("{time} · {n} tokens/s", time=first, n=QLocale().toString(tokens, "f", 0 if tokens >= 10 else 1))


def transfer(told: Transfer) -> str:
    """How far a download is, in a line."""
    done = say("{done} of {total}", done=size(told.done), total=size(told.total))
    match told.state:
        case FetchState.CONNECTING:
            return say("Connecting…")
        case FetchState.CHECKING:
            return say("{done} · checking every byte…", done=done)
        case FetchState.WAITING:
            return say("{done} · the network does not answer, trying again…", done=done)
        case FetchState.STARTING_OVER:
            return say("The server cannot go on from here: starting over…")
    parts = [done]
    if told.bytes_per_second:
        parts.append(say("{size} a second", size=size(round(told.bytes_per_second))))
    if told.seconds_left is not None:
        parts.append(_left(told.seconds_left))
    return " · ".join(parts)


def _left(seconds: float) -> str:
    if seconds < 45:
        return say("less than a minute left")
    if seconds < 5400:
        return say("about {n} min left", n=number(max(1, round(seconds / 60))))
    return say("about {n} h left", n=number(round(seconds / 3600)))
