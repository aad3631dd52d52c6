"""How a model is asked to write: by its makers' advice and the person's settings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from murmur.answering.ports import GREEDY, Manner
from murmur.domain.models import Model, ThinkingFormat
from murmur.domain.settings import Answers, Wording


@dataclass(frozen=True, slots=True)
class Asked:
    """`also` are words for the rules that switch thoughts off; `thinks`: the reply needs room for them."""

    manner: Manner = GREEDY
    also: str = ""
    thinks: bool = False


def asked_of(model: Model, answers: Answers) -> Asked:
    """Where thoughts cannot be skipped, they are kept apart all the same."""
    marks = model.thinking.format
    can_think = marks is not ThinkingFormat.NONE
    how, _, what = model.thinking.skip.partition(":")
    skipped = can_think and bool(how) and not answers.thinking
    variables = dict(model.template or {})
    if can_think and how == "template":
        name, _, value = what.partition("=")
        off = value.casefold() == "true"
        variables[name] = off if skipped else not off
    thinks = can_think and not skipped
    sampling = (model.thinking_sampling if thinks else None) or model.sampling
    if answers.wording is Wording.LIKELIEST:
        sampling = replace(sampling, temperature=0.0)
    marks = ThinkingFormat.TAGS if marks is ThinkingFormat.UNKNOWN else marks
    return Asked(Manner(sampling, marks, variables), what if skipped and how == "system" else "", thinks)
