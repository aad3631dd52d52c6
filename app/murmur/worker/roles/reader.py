"""The reader: one untrusted file at a time through an open handle; it can open no file and no socket of its own."""

from __future__ import annotations

import mimetypes
import os
from importlib.metadata import version

from murmur.domain.documents import PageText
from murmur.domain.errors import ProtocolError
from murmur.readers import formats
from murmur.readers.model_header import model_header
from murmur.worker import messages as m
from murmur.worker import seal, wire
from murmur.worker.child import Call, Notify, Role, WithFrame


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    mimetypes.knownfiles.clear()  # openpyxl reads these files of the system when it is imported; the seal forbids it
    return ReaderRole()


class ReaderRole:
    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.ReadFile():
                return self._read(request, call)
            case m.DrawPage():
                return self._draw(request, call)
            case m.ReadModelHeader():
                return self._weigh(request, call)
            case m.Doctor():
                return m.DoctorReport({"pypdfium2": version("pypdfium2"), "pypdf": version("pypdf")})
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        return False

    def _read(self, request: m.ReadFile, call: Call) -> m.ReadDone:
        def send(pages: tuple[PageText, ...]) -> None:
            call.cancel.raise_if_cancelled()
            call.emit(m.PagesRead(len(pages)), wire.encode_pages(pages))

        seal.set_cpu_budget(request.cpu_seconds)
        with os.fdopen(_handle(call), "rb") as file:
            return m.ReadDone(formats.read(file, request.name, send, request.part))

    def _draw(self, request: m.DrawPage, call: Call) -> WithFrame:
        seal.set_cpu_budget(request.cpu_seconds)
        with os.fdopen(_handle(call), "rb") as file:
            drawing = formats.draw(
                file, request.name, request.page, request.spans, request.width, request.part, words=request.words
            )
        drawn = m.PageDrawn(
            drawing.width,
            drawing.height,
            drawing.highlights,
            drawing.found,
            drawing.points,
            drawing.text,
            drawing.words,
        )
        return WithFrame(drawn, drawing.pixels)

    def _weigh(self, request: m.ReadModelHeader, call: Call) -> m.ModelHeaderRead:
        seal.set_cpu_budget(request.cpu_seconds)
        with os.fdopen(_handle(call), "rb") as file:
            return m.ModelHeaderRead(model_header(file))


def _handle(call: Call) -> int:
    if call.handle is None:
        raise ProtocolError
    return call.handle
