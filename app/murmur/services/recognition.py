"""Pages without text are recognised, one after the other: drawn by the reader, read by the OCR worker, relayed unread
to the library. A page that cannot be read costs only itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from murmur.domain.coverage import pages_in_words
from murmur.domain.errors import (
    Cancelled,
    DocumentError,
    DocumentTooLarge,
    MurmurError,
    ProtocolError,
    WorkerCrashed,
)
from murmur.domain.jobs import CancelToken
from murmur.services.sources import Source
from murmur.worker import messages as m
from murmur.worker.client import Worker

DRAW_SECONDS = 60.0
PAGE_SECONDS = 90.0
"""Wall clock for drawing one page, and for recognising it: thirty times what it takes."""

MOST_FAILURES = 3
"""So many pages in a row that kill or fail a worker, and the rest of the document is left alone."""

WHITE = 255


@dataclass(frozen=True, slots=True)
class Recognised:
    """What became of pages without text: `read` and `blank` are settled, `unread` could not be read. `error` says why
    the last of those failed, where it did; `drawing_failed` that no page could even be drawn."""

    read: tuple[int, ...]
    blank: tuple[int, ...]
    unread: tuple[int, ...]
    error: MurmurError | None = None
    drawing_failed: bool = False


@dataclass(frozen=True, slots=True)
class Recognition:
    """The workers that take part. `recogniser` is None where text is not to be recognised."""

    reader: Worker
    recogniser: Worker | None
    library: Worker

    def recognise(
        self,
        source: Source,
        upload: int,
        numbers: Sequence[int],
        on_page: Callable[[int], None],
        cancel: CancelToken,
    ) -> Recognised:
        """Recognises the pages `numbers` of a document whose pages the library holds as `upload`. `on_page` is told how
        many pages are done, before each. WorkerCrashed when the library is lost, and the pages with it."""
        read: list[int] = []
        blank: list[int] = []
        error: MurmurError | None = None
        failures = drawn = 0
        if self.recogniser is None:
            return Recognised((), (), tuple(numbers))
        for done, number in enumerate(numbers):
            on_page(done)
            if failures >= MOST_FAILURES:
                break
            try:
                picture, pixels = self._draw(source, number, cancel)
                drawn += 1
                recognised, frame = self._read(self.recogniser, number, picture, pixels, cancel)
            except Cancelled:
                raise
            except (DocumentError, WorkerCrashed, ProtocolError) as failure:
                error = failure
                failures += isinstance(failure, DocumentTooLarge | WorkerCrashed | ProtocolError)
                continue
            except MurmurError as failure:  # the models are not there, or not what they should be
                error = failure
                break
            failures = 0
            if recognised.lines and frame is not None:
                self.library.call(m.TakePages(upload, again=True), frame=frame)
                read.append(number)
            elif recognised.blank:
                blank.append(number)
        unread = tuple(number for number in numbers if number not in {*read, *blank})
        return Recognised(tuple(read), tuple(blank), unread, error, drawing_failed=not drawn)

    def _draw(self, source: Source, number: int, cancel: CancelToken) -> tuple[m.PageDrawn, bytes]:
        request = m.DrawPage(source.name, number, (), 0, int(DRAW_SECONDS), source.part)
        body, pixels = self.reader.call(request, file=source.file, cancel=cancel, seconds=DRAW_SECONDS)
        if not isinstance(body, m.PageDrawn) or pixels is None or len(pixels) != body.width * body.height * 3:
            self.reader.kill()
            raise ProtocolError
        return body, pixels

    def _read(
        self, recogniser: Worker, number: int, picture: m.PageDrawn, pixels: bytes, cancel: CancelToken
    ) -> tuple[m.PageRecognised, bytes | None]:
        if pixels.count(WHITE) == len(pixels):  # an empty page needs no worker to say so
            return m.PageRecognised(0, True), None
        request = m.RecognisePage(number, picture.width, picture.height, 2 * int(PAGE_SECONDS))
        body, frame = recogniser.call(request, frame=pixels, cancel=cancel, seconds=PAGE_SECONDS)
        if not isinstance(body, m.PageRecognised):
            raise ProtocolError
        return body, frame


def note_on(recognised: Recognised, page_count: int) -> str | None:
    """What the person should know of the pages that were not read, if there are any."""
    if recognised.error is not None and not isinstance(recognised.error, DocumentError | WorkerCrashed | ProtocolError):
        return f"{recognised.error.title}, so {pages_in_words(recognised.unread)} could not be read"
    if page_count == len(recognised.blank):
        return "There is nothing on its pages"
    if page_count == len(recognised.unread) + len(recognised.blank):
        return "No text could be read on its pages"
    if recognised.unread:
        return f"No text could be read on {pages_in_words(recognised.unread)}"
    return None
