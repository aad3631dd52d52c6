"""A summary in quotes: from each passage that stands for a part of a document the sentence that says most of it.

No model writes: every sentence is copied, with its citation, so a summary says nothing that the document does not. It
leaves out what lies between, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from murmur.answering import checker
from murmur.answering.citing import LOCAL, citation
from murmur.answering.ports import Nearness
from murmur.answering.quotes import Candidate, candidates
from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict
from murmur.domain.documents import Hit
from murmur.domain.jobs import CancelToken

PARTS = 8
"""A summary has at most so many sentences."""

NOTICE = "An extract: one sentence from each part of the document, copied as it stands. What lies between is left out."
NOTHING = "No sentence of this document stands for its parts: it may hold tables or pictures only."

FEWEST_WORDS, MOST_WORDS, LETTERS = 6, 60, 0.75
_WANTED = re.compile(
    r"\W*(?:(?:please|bitte|por favor|can you|could you)\W+)*"
    r"(?:summari[sz]e|sum(?:ming)? up|(?:give me |write |make )?an? (?:short |brief )?(?:summary|overview)\b"
    r"|summary\b|fasse\b.*\bzusammen|zusammenfassung|r[eé]sume[rz]?\b|un r[eé]sum[eé]|resum[ea]n?\b|un resumen)",
    re.IGNORECASE,
)
_LONGEST_WISH = 12


def is_wanted(question: str) -> bool:
    """Whether a question to one document asks for all of it: "Summarise this document"."""
    return len(question.split()) <= _LONGEST_WISH and _WANTED.match(question) is not None


def extract(
    question: str,
    hits: Sequence[Hit],
    nearness: Nearness,
    on_text: Callable[[str], None],
    on_part: Callable[[int], None],
    cancel: CancelToken,
) -> Answer:
    """`hits` are the passages, in the document's order; `on_part` gets the number of each before it is read."""
    cited: list[Citation] = []
    exact = True
    for number, hit in enumerate(hits, start=1):
        cancel.raise_if_cancelled()
        on_part(number)
        best = _most_telling(hit, nearness)
        if best is None:
            continue
        exact = exact and checker.is_exact(best.text, hit.text, best.start - hit.start, best.end - hit.start)
        cited.append(citation(len(cited) + 1, hit, best.start, best.end))
        on_text(("\n\n" if len(cited) > 1 else "") + _line(cited[-1]))
    if not cited:
        on_text(NOTHING)
    return Answer(
        question=question,
        text="\n\n".join(_line(one) for one in cited) or NOTHING,
        verdict=(Verdict.SUPPORTED if exact else Verdict.UNCHECKED) if cited else Verdict.NOT_FOUND,
        citations=tuple(cited),
        unsupported=(),
        evidence=tuple(hits),
        engine=Engine(LOCAL, None, None),
        timings=Timings(),
        notice=NOTICE if cited else None,
    )


def _most_telling(hit: Hit, nearness: Nearness) -> Candidate | None:
    """The sentence that is nearest to the whole passage; a passage without one has nothing to quote."""
    sentences = [one for one in candidates([hit]) if _can_be_quoted(one.text)]
    if not sentences:
        return None
    near = nearness.similarity(hit.text, [one.text for one in sentences])
    return max(zip(near, sentences, strict=True), key=lambda pair: pair[0])[1]


def _can_be_quoted(text: str) -> bool:
    """A sentence of words: not a heading, a row of a table, or a clause as long as a page."""
    letters = sum(one.isalpha() for one in text)
    return FEWEST_WORDS <= len(text.split()) <= MOST_WORDS and letters >= LETTERS * sum(
        not one.isspace() for one in text
    )


def _line(cited: Citation) -> str:
    return f"“{' '.join(cited.quote.split())}” [{cited.marker}]"
