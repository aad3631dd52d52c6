"""The exact bytes that would leave: one question and the chosen passages as a request in OpenAI's protocol.

Nothing else goes in: no conversation, no document's name, no collection. The same choice gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from murmur.disclosure.address import Address
from murmur.domain.cloud import HEADERS, Mark, Payload

REPLY_TOKENS = 1024
"""The most that a reply may be; nothing longer is ever paid for."""

PLACEHOLDERS = "Some names and numbers have been replaced by placeholders: copy these letter for letter."
_NOTHING = '"content": ""'


@dataclass(frozen=True, slots=True)
class Told:
    """A text as it would leave. `marks` are the pseudonyms in it, `left` identifiers that stayed; both count characters
    of `text`."""

    text: str
    marks: tuple[Mark, ...] = ()
    left: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """`text` is the body decoded; `marks` and `left` count its characters."""

    payload: Payload
    text: str
    marks: tuple[Mark, ...]
    left: tuple[Mark, ...]


def compose(question: Told, passages: Sequence[tuple[int, Told]], rules: str, model: str, address: Address) -> Composed:
    """`passages` with the numbers that an answer is to cite them by; `rules` say how to answer."""
    content = _joined(question, passages)
    if content.marks:
        rules = f"{rules} {PLACEHOLDERS}"
    request = {
        "model": model,
        "messages": [{"role": "system", "content": rules}, {"role": "user", "content": ""}],
        "temperature": 0,
        "max_tokens": REPLY_TOKENS,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    frame = json.dumps(request, ensure_ascii=False, indent=2)
    # A quotation mark within a text is escaped, so the empty content is the only place that looks like this.
    begin = frame.index(_NOTHING) + len(_NOTHING) - 1
    text = frame[:begin] + _escaped(content.text) + frame[begin:]
    payload = Payload(address.url, address.host, model, HEADERS, text.encode())
    return Composed(
        payload, text, _moved(content.marks, content.text, begin), _moved(content.left, content.text, begin)
    )


def as_written(text: str) -> str:
    """A text as it stands within the body."""
    return _escaped(text)


def _joined(question: Told, passages: Sequence[tuple[int, Told]]) -> Told:
    parts = [(f"[{number}] ", told, "\n\n") for number, told in passages]
    text, marks, left = "Sources:\n\n", list[Mark](), list[Mark]()
    for before, told, after in [*parts, ("Question: ", question, "")]:
        start = len(text) + len(before)
        marks += [replace(one, start=one.start + start, end=one.end + start) for one in told.marks]
        left += [replace(one, start=one.start + start, end=one.end + start) for one in told.left]
        text += before + told.text + after
    return Told(text, tuple(marks), tuple(left))


def _moved(marks: Sequence[Mark], text: str, begin: int) -> tuple[Mark, ...]:
    """To where they stand in the body, in which some characters take several."""
    moved: list[Mark] = []
    seen = place = 0
    for mark in sorted(marks, key=lambda one: one.start):
        start = place + len(_escaped(text[seen : mark.start]))
        seen, place = mark.end, start + len(_escaped(text[mark.start : mark.end]))
        moved.append(replace(mark, start=begin + start, end=begin + place))
    return tuple(moved)


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
