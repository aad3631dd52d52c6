"""What the commands print: results as JSON lines or text on standard output, progress and errors on stderr."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import msgspec

from murmur.domain.answers import Answer
from murmur.domain.coverage import in_words
from murmur.domain.documents import DocumentStatus, Hit
from murmur.domain.errors import MurmurError
from murmur.domain.formats import page_number
from murmur.domain.jobs import time_left
from murmur.services.api import (
    AddEvent,
    AddStarted,
    AskEvent,
    Evidence,
    FileDone,
    FileReading,
    Indexing,
    PromptProgress,
    Status,
    TextPiece,
)

# Control characters, and those that show text in another order than it has: a file may be named to command a terminal.
_COMMANDING = {*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_SHOWN = dict.fromkeys(_COMMANDING, "\ufffd")
_SHOWN_LINES = {**_SHOWN, ord("\n"): "\n"}


def plain(text: str) -> str:
    """One line that a terminal shows and does not obey."""
    return text.translate(_SHOWN)


class Output:
    """Where results and progress go: results to standard output (as JSON lines or text), the rest to stderr."""

    def __init__(self, as_json: bool, out: TextIO, err: TextIO) -> None:
        self.as_json = as_json
        self._out = out
        self._err = err
        self._line = ""

    def event(self, kind: str, text: str | None, /, **values: object) -> None:
        """One result: a JSON object of `values`, or `text` for people (None: nothing)."""
        if self.as_json:
            self._out.write(msgspec.json.encode({"event": kind, **values}).decode() + "\n")
        elif text is not None:
            self.progress("")
            self._out.write(text.translate(_SHOWN_LINES) + "\n")
        self._out.flush()

    def piece(self, text: str) -> None:
        """Streamed text for people."""
        self.progress("")
        self._out.write(text.translate(_SHOWN_LINES))
        self._out.flush()

    def progress(self, text: str) -> None:
        """A line on stderr that replaces the last on a terminal."""
        text = plain(text)
        if text == self._line:
            return
        if self._err.isatty():
            self._err.write("\r\x1b[K" + text)
        elif text:
            self._err.write(text + "\n")
        self._line = text
        self._err.flush()

    def error(self, error: MurmurError, **of_several: object) -> None:
        """On stderr; where one of several things asked for failed, a JSON line says which, as its results would."""
        if self.as_json and of_several:
            self.event("error", None, title=error.title, advice=error.advice, **of_several)
        self.progress("")
        self._err.write(f"murmur: {plain(str(error))}\n")
        self._err.flush()


class AddProgress:
    """Turns the events of adding into output."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._files = 0
        self._done = 0

    def __call__(self, event: AddEvent) -> None:
        match event:
            case AddStarted():
                self._files, self._done = event.files, 0
                if not event.files:
                    self._output.progress("No readable documents were found there.")
            case FileReading(recognising=True):
                self._output.progress(
                    f"[{self._done + 1}/{self._files}] {Path(event.path).name}: "
                    f"recognising text, page {event.pages_done + 1} of {event.pages}"
                )
            case FileReading():
                self._output.progress(
                    f"[{self._done + 1}/{self._files}] {Path(event.path).name}: {event.pages_done} pages"
                )
            case FileDone():
                self._done += not event.inside
                self._file(event)
            case Indexing():
                left = time_left(event.seconds_left) if event.done < event.total else ""
                how_far = f"{event.done:,} of {event.total:,} passages"
                self._output.progress(f"Indexing meaning: {how_far}{', ' if left else ''}{left}")

    def _file(self, event: FileDone) -> None:
        text = f"{event.status:9} {plain(event.path)}"
        if event.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED):
            text += f" ({event.pages:,} pages)"
        if event.error:
            text += f": {event.error}" + (f". {event.advice}." if event.advice else ".")
        self._output.event(
            "document",
            text,
            path=event.path,
            document_id=event.document_id,
            status=event.status,
            pages=event.pages,
            passages=event.passages,
            error=f"{event.error}. {event.advice}." if event.error and event.advice else event.error,
        )


class AskProgress:
    """Turns the events of an answer into output."""

    def __init__(self, output: Output, extra: dict[str, int]) -> None:
        self._output = output
        self._extra = extra

    def __call__(self, event: AskEvent) -> None:
        match event:
            case Status():
                self._output.progress(event.text)
            case PromptProgress():
                self._output.progress(f"Reading… {100 * event.done // max(event.total, 1)} %")
            case Evidence():
                for hit in event.hits:
                    self._output.event("evidence", None, **hit_json(hit), **self._extra)
            case TextPiece():
                if self._output.as_json:
                    self._output.event("text", None, text=event.text, **self._extra)
                else:
                    self._output.piece(event.text)


class FollowProgress(AddProgress):
    """Turns what following folders meets into output; it may go on after an error."""

    def follow(self, event: AddEvent | MurmurError | None) -> None:
        if isinstance(event, MurmurError):
            self._output.error(event)
        elif event is not None:
            self(event)


def answer_json(answer: Answer) -> dict[str, Any]:
    """The fields of the `answer` event, as the contract names them."""
    return {
        "text": answer.text,
        "verdict": answer.verdict,
        "citations": [
            {
                "marker": cited.marker,
                "document": cited.document,
                "path": cited.path,
                "page": page_number(cited.kind, cited.page),
                "place": cited.place,
                "quote": cited.quote,
            }
            for cited in answer.citations
        ],
        "unsupported": list(answer.unsupported),
        "engine": asdict(answer.engine),
        "conversation_id": answer.conversation_id,
        "coverage": asdict(answer.coverage) if answer.coverage else None,
        "timings": asdict(answer.timings),
        **({"disclosed": asdict(answer.disclosed)} if answer.disclosed else {}),
    }


def hit_json(hit: Hit) -> dict[str, Any]:
    return {
        "rank": hit.rank,
        "score": hit.score,
        "document": hit.document,
        "path": hit.path,
        "page": page_number(hit.kind, hit.page),
        "place": hit.place,
        "context": hit.context,
        "text": hit.text,
        "why": hit.why,
    }


def hit_text(hit: Hit, why: bool = False) -> str:
    snippet = " ".join(f"{hit.context} {hit.text}".split())
    reason = f"\n     {hit.why}" if why and hit.why else ""
    return f"{hit.rank:3}. {hit.document}, {hit.place}\n     {snippet[:220]}{'…' if len(snippet) > 220 else ''}{reason}"


def answer_text(answer: Answer) -> str:
    lines = [""]
    lines += [f"  [{cited.marker}] {cited.document}, {cited.place}" for cited in answer.citations]
    lines += [f"  Not supported: {sentence}" for sentence in answer.unsupported]
    if answer.notice:
        lines.append(f"  {answer.notice}")
    if answer.coverage:
        lines.append(f"  Searched {in_words(answer.coverage)}")
    if answer.plain:
        lines.append("  Not from your documents: the model wrote this by itself, and nothing was checked.")
    made = "On this computer" if answer.engine.place == "local" else f"CLOUD: {answer.engine.host}"
    lines.append(f"  {answer.verdict.replace('_', ' ')} · {made}")
    return "\n".join(lines)
