"""The OCR worker: pictures of pages in, their text out. It is handed pixels and never a file."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from murmur.domain.documents import PageText
from murmur.domain.errors import ModelError, ProtocolError
from murmur.library.ports import Recogniser
from murmur.library.reading_order import page_of
from murmur.worker import messages as m
from murmur.worker import seal, wire
from murmur.worker.child import Call, Notify, Role, WithFrame

NICENESS = 10
"""Whoever asks a question goes before pages that nobody looks at yet."""


def build(notify: Notify) -> Role:
    """Entry for `worker.child`."""
    with contextlib.suppress(OSError, AttributeError):  # Windows has no nice()
        os.nice(NICENESS)
    return OcrRole(_open)


class OcrRole:
    """`open` makes the recogniser from the model files that a message names."""

    def __init__(self, open: Callable[[m.OpenRecogniser], Recogniser]) -> None:
        self._open = open
        self._recogniser: Recogniser | None = None

    def handle(self, request: m.Request, call: Call) -> m.Reply | WithFrame | None:
        match request:
            case m.OpenRecogniser():
                self._recogniser = self._open(request)
                return m.Done()
            case m.RecognisePage():
                return self._recognise(request, call.frame or b"")
            case m.Doctor():
                return m.DoctorReport({name: version(name) for name in ("rapidocr", "onnxruntime")})
            case _:
                raise ProtocolError

    def idle(self) -> bool:
        return False

    def _recognise(self, request: m.RecognisePage, pixels: bytes) -> WithFrame:
        if self._recogniser is None:
            raise ModelError("Text recognition is not there", "Run `murmur doctor`")
        if min(request.width, request.height) < 1 or len(pixels) != request.width * request.height * 3:
            raise ProtocolError
        from murmur.engines.blankness import is_blank

        seal.set_cpu_budget(request.cpu_seconds)
        lines = self._recogniser.lines(pixels, request.width, request.height)
        text, scanned = page_of(lines, request.width, request.height)
        page = PageText(request.number, text, scanned=scanned)
        return WithFrame(m.PageRecognised(len(lines), not lines and is_blank(pixels)), wire.encode_pages((page,)))


def _open(request: m.OpenRecogniser) -> Recogniser:
    from murmur.engines.ocr import RapidRecogniser
    from murmur.engines.processors import physical_cores

    return RapidRecogniser(Path(request.folder), request.files, physical_cores())
