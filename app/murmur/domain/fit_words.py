"""What fit.py found, in a plain sentence.

The window translates each by its shape in ui/told.py: a new form needs a new shape there.
"""

from __future__ import annotations

from murmur.domain.computer import Computer
from murmur.domain.fit import LONGEST_WAIT, Against, Fit, Fits, Place, Recommendation

_WORDS = {
    Against.FORBIDDEN: "your organisation's list of models does not have it, so it can be neither fetched nor used",
    Against.DISK: "there is not enough room on the disk",
    Against.UNKNOWN: "its size is not known",
    Against.THINKS: "it thinks before every answer, which takes long over documents",
    Against.QUOTES_ONLY: "it is too small to write about documents and answers in quotes",
    Against.LICENCE: "its maker's own licence has to be accepted",
    Against.OLDER: "newer models of its size are better",
}


def gigabytes(size: int) -> str:
    """ "2.9 GB": binary, as memory is sold."""
    return f"{size / 1024**3:.1f} GB"


def why(fit: Fit) -> str:
    """Why it fits or not, where it would run, how fast, and what else there is to know."""
    if fit.memory_bytes is None:
        return "How large it is, is not known."
    said = [f"{_memory(fit)}, {_place(fit)}"]
    said += [_speed(fit)]
    if fit.kv_unknown:
        said.append("How much memory its context takes is not known: the most of its peers is counted")
    said += [_sentence(one) for one in fit.against if one in _WORDS]
    return ". ".join(said) + "."


def recommendation_in_words(recommendation: Recommendation) -> str:
    """ "Qwen3.5 2B is the best … . The next better one, Qwen3.5 4B, would need …"."""
    fit = recommendation.fit
    best = "the best that fits well here and answers without a long wait"
    if fit.fits is not Fits.WELL or _slow(fit):
        best = "the quickest that runs here"
    said = f"{fit.model.name} is {best}: {_speed(fit)[0].lower()}{_speed(fit)[1:]}."
    said += "".join(f" {_sentence(one)}." for one in fit.against if one in _WORDS and one is not Against.OLDER)
    if recommendation.next is not None:
        said += f" {next_in_words(recommendation)}"
    return said


def next_in_words(recommendation: Recommendation) -> str:
    """What the next better model would cost; "" where there is none."""
    up = recommendation.next
    if up is None:
        return ""
    costs = []
    if up.more_memory is not None and up.more_memory > 0:
        costs.append(f"{gigabytes(up.more_memory)} more memory")
    if up.more_seconds is not None and up.more_seconds >= 1:
        costs.append(f"about {up.more_seconds:.0f} s more before the first word")
    if not costs:
        return f"The next better one is {up.fit.model.name}."
    return f"The next better one, {up.fit.model.name}, would need {' and '.join(costs)}."


def computer_in_words(computer: Computer) -> str:
    cores = "1 core" if computer.cores == 1 else f"{computer.cores} cores"
    gpus = ", ".join(f"{one.name} ({gigabytes(one.memory)})" for one in computer.gpus)
    graphics = f"graphics processor {gpus}" if gpus else "no graphics processor"
    return f"{computer.processor}, {cores}, {gigabytes(computer.memory)} of memory, {graphics}"


def _memory(fit: Fit) -> str:
    assert fit.memory_bytes is not None
    needs = f"It needs {gigabytes(fit.memory_bytes)}"
    return {
        Fits.WELL: f"{needs} and fits well",
        Fits.TIGHT: f"{needs}, so that other programs are swapped out",
        Fits.NO: f"{needs}, which is more than there is",
        Fits.UNKNOWN: needs,
    }[fit.fits]


def _place(fit: Fit) -> str:
    return {
        Place.GPU: "on the graphics processor",
        Place.GPU_PART: f"{fit.gpu_share:.0%} of it on the graphics processor",
        Place.CPU: "on the processor",
    }[fit.where]


def _speed(fit: Fit) -> str:
    if fit.tokens_per_second is None and fit.seconds_to_first_word is None:
        return "How fast it would be is not known"
    pace = f"{_number(fit.tokens_per_second)} tokens a second" if fit.tokens_per_second is not None else ""
    if fit.seconds_to_first_word is None:
        return f"It writes {pace}"
    first = f"About {_seconds(fit.seconds_to_first_word)} to the first word"
    return f"{first}, then {pace}" if pace else first


def _sentence(one: Against) -> str:
    return _WORDS[one][0].upper() + _WORDS[one][1:]


def _seconds(value: float) -> str:
    return "1 s" if value < 1 else f"{value:.0f} s" if value < 90 else f"{value / 60:.0f} min"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}"


def _slow(fit: Fit) -> bool:
    return fit.seconds_to_first_word is None or fit.seconds_to_first_word > LONGEST_WAIT or Against.SLOW in fit.against
