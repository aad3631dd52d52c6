"""A reader that is short of memory after its first file, as one that has read a very large file is."""

from __future__ import annotations

import os

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.child import Call, Notify, Role, WithFrame


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    return TiredReader()


class TiredReader:
    def __init__(self) -> None:
        self._tired = False

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        assert isinstance(request, m.ReadFile)
        assert call.handle is not None
        os.close(call.handle)
        if self._tired or request.name == "damaged.txt":
            raise DamagedDocument
        self._tired = True
        call.emit(m.PagesRead(1), wire.encode_pages((PageText(1, "The heron waits."),)))
        return m.ReadDone(DocumentFacts("pdf", "A document", 1))

    def idle(self) -> bool:
        return False
