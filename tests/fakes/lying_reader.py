"""A reader that was taken over by the file it reads: the file's name says what it then tells the window."""

from __future__ import annotations

import os

from murmur.domain.documents import DocumentFacts, PageText
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.child import Call, Notify, Role, WithFrame

HONEST = DocumentFacts("pdf", "A document", 1)
LIES = {
    "title": DocumentFacts("text", "x" * 1_000_000, 1),
    "count": DocumentFacts("text", "A document", 2**70),
    "blank": DocumentFacts("text", "A document", 1, tuple(range(1_000_000))),
    "fewer": DocumentFacts("text", "A document", 3),
}


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    return LyingReader()


class LyingReader:
    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        assert call.handle is not None
        os.close(call.handle)
        if not isinstance(request, m.ReadFile):
            return m.Done()
        lie = request.name.removesuffix(".txt")
        if lie == "other":
            return m.Done()
        number = 2**70 if lie == "number" else 1
        frame = wire.encode_pages((PageText(number, "The heron waits."),))
        if lie == "nested":
            frame = b'[{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}]"
        call.emit(m.PagesRead(1), frame)
        return m.ReadDone(LIES.get(lie, HONEST))

    def idle(self) -> bool:
        return False
