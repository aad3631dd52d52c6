"""Showing a page as a picture with words marked on it, or as its text, and finding words in one document."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from murmur.domain.documents import PageText, PageView, Places, Span
from murmur.domain.errors import DocumentError, DocumentTooLarge, FileUnavailable, ProtocolError, WorkerCrashed
from murmur.domain.formats import can_be_drawn
from murmur.domain.jobs import CancelToken
from murmur.services.files import open_document
from murmur.services.scanned import highlights, placed_words
from murmur.worker import messages as m
from murmur.worker.client import Worker

DRAW_SECONDS = 30.0
"""Wall clock one page may take before its reader is killed."""

_NOT_DRAWN = "This page could not be drawn. This is the text Murmur stored."
_CHANGED = "The file has changed since it was added. This is the text Murmur stored."


class Viewing:
    """Over the library worker, which knows the text, and a reader, which draws."""

    def __init__(self, library: Worker, drawer: Worker) -> None:
        self._library = library
        self._drawer = drawer

    def find(self, document_id: str, words: str, cancel: CancelToken | None = None) -> Places:
        return self._library.ask(m.FindWords(document_id, words), m.PlacesFound, cancel).places

    def view(
        self,
        document_id: str,
        page: int | None,
        spans: Sequence[Span],
        width: int,
        *,
        words: bool = False,
        cancel: CancelToken | None = None,
    ) -> PageView:
        stored = self._library.ask(m.ReadPage(document_id, page), m.StoredPage, cancel)
        document, text = stored.document, stored.page
        path = Path(document.container or document.path)
        view = PageView(
            document.title,
            text.number,
            document.pages,
            text.text,
            tuple(spans),
            label=text.label,
            headings=text.headings,
            tables=text.tables,
            path=str(path),
        )
        if not can_be_drawn(document.kind) or text.number is None:
            return view
        sought = () if text.scanned else tuple(spans)
        request = m.DrawPage(
            path.name, text.number, sought, width, int(DRAW_SECONDS), document.part, words and not text.scanned
        )
        try:
            with open_document(path) as file:
                changed = bool(text.scanned) and os.fstat(file.fileno()).st_size != document.size
                drawn, pixels = self._drawer.call(request, file=file, seconds=DRAW_SECONDS, cancel=cancel)
        except FileUnavailable:
            return replace(view, notice=f"The file is no longer at {path}. This is the text Murmur stored.")
        except (DocumentError, DocumentTooLarge, WorkerCrashed, ProtocolError):
            return replace(view, notice=_NOT_DRAWN)
        if not isinstance(drawn, m.PageDrawn) or pixels is None or len(pixels) != drawn.width * drawn.height * 3:
            return replace(view, notice=_NOT_DRAWN)
        if changed or not drawn.found:
            return replace(view, notice=_CHANGED)
        return _drawn(view, text, drawn, pixels, words)


def _drawn(view: PageView, text: PageText, drawn: m.PageDrawn, pixels: bytes, words: bool) -> PageView:
    marks, placed = drawn.highlights, drawn.words
    if text.scanned:
        marks = highlights(text, view.spans, drawn.width, drawn.height)
        placed = placed_words(text, drawn.width, drawn.height) if words else ()
    elif drawn.text != text.text:  # read another way when it was added: its letters are counted differently
        placed = ()
    return replace(
        view,
        width=drawn.width,
        height=drawn.height,
        pixels=pixels,
        highlights=marks,
        points=drawn.points,
        words=placed,
    )
