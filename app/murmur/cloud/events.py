"""Server-sent events, as bytes come in: the data of each, whatever the reads cut apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LINE_END = re.compile(rb"\r\n|\n|\r")


def events(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The data of each event that is whole; several lines are joined as the standard says. Comments, names and numbers
    of events are left out. What the end cuts off is no event. Size is bounded by who hands over the chunks."""
    data: list[bytes] = []
    for line in _lines(chunks):
        if not line:
            if data:
                yield b"\n".join(data)
            data = []
            continue
        field, _, value = line.partition(b":")
        if field == b"data":
            data.append(value.removeprefix(b" "))


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Whole lines, without their ends. A CR at the end of a read may be half of an end."""
    held: list[bytes] = []  # of one line: joined only when it ends, so that a long line costs no more than its length
    after_cr = False
    for chunk in filter(None, chunks):
        if after_cr:
            chunk = chunk.removeprefix(b"\n")
        start = 0
        for end in LINE_END.finditer(chunk):
            yield b"".join([*held, chunk[start : end.start()]])
            held.clear()
            start = end.end()
        if start < len(chunk):
            held.append(chunk[start:])
        after_cr = chunk.endswith(b"\r")
