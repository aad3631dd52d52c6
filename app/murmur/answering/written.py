"""An answer in a model's own words, held against its sources: what is not in them is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from murmur.answering import checker, prompt
from murmur.answering.citing import citation
from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.documents import Hit

ENDS_EARLY = "The answer reached its greatest length and ends early."


def checked(
    question: str,
    text: str,
    sources: Mapping[int, Hit],
    evidence: Sequence[Hit],
    engine: Engine,
    timings: Timings,
    cut_short: bool,
) -> Answer:
    """`sources` are the passages that the model was given, by the numbers that it cites them by. `cut_short`: it was
    stopped at its greatest length, so that it may lack something."""
    text = text.strip()
    sentences = checker.check(text, {number: checker.source_text(hit) for number, hit in sources.items()})
    used = [number for number in sorted(sources) if any(number in sentence.markers for sentence in sentences)]
    if _bare(text) == _bare(prompt.NOT_FOUND):
        verdict, sentences, used = Verdict.NOT_FOUND, [], []
    else:
        verdict = checker.verdict(sentences)
    if cut_short and verdict is Verdict.SUPPORTED:
        verdict = Verdict.PARTLY
    doubted = [sentence for sentence in sentences if sentence.reason is not None]
    return Answer(
        question=question,
        text=text,
        verdict=verdict,
        citations=tuple(
            citation(number, sources[number], sources[number].start, sources[number].end) for number in used
        ),
        unsupported=tuple(sentence.text for sentence in doubted),
        reasons=tuple(sentence.reason or "" for sentence in doubted),
        evidence=tuple(evidence),
        engine=engine,
        timings=timings,
    )


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip()
