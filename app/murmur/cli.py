"""The command line: one function a command, thin over the services. With --json one object a line on stdout."""

from __future__ import annotations

import argparse
import itertools
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import msgspec

from murmur import __version__
from murmur.domain.answers import Answer
from murmur.domain.documents import DEFAULT_COLLECTION, DocumentStatus, Hit
from murmur.domain.errors import Cancelled, MurmurError, UsageError
from murmur.domain.jobs import CancelToken, Progress
from murmur.services.api import (
    AddEvent,
    AddStarted,
    AskEvent,
    Evidence,
    FileDone,
    FileReading,
    Indexing,
    Services,
    Status,
    TextPiece,
)
from murmur.services.models import Models

DONE, FAILED, WRONG_USAGE, SOME_FAILED = 0, 1, 2, 3


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
            self._out.write(text + "\n")
        self._out.flush()

    def piece(self, text: str) -> None:
        """Streamed text for people."""
        self.progress("")
        self._out.write(text)
        self._out.flush()

    def progress(self, text: str) -> None:
        """A line on stderr that replaces the last on a terminal."""
        if text == self._line:
            return
        if self._err.isatty():
            self._err.write("\r\x1b[K" + text)
        elif text:
            self._err.write(text + "\n")
        self._line = text
        self._err.flush()

    def error(self, error: MurmurError) -> None:
        self.progress("")
        self._err.write(f"murmur: {error}\n")
        self._err.flush()


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="murmur",
        description="Answers questions about your own documents on your own computer. "
        "Without a command it opens the window.",
        parents=[_common(home=None, json=False, passphrase_file=None)],
    )
    top.add_argument("--version", action="version", version=f"murmur {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, parents=[_common()])

    add = command("add", "Add documents, or every document below a folder")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--collection", default=DEFAULT_COLLECTION, metavar="NAME")
    search = command("search", "Find the passages that fit a question best")
    search.add_argument("question", metavar="QUESTION", help="a question, or - for one a line on standard input")
    search.add_argument("-k", type=int, default=10, metavar="N", help="how many passages (10)")
    search.add_argument("--collection", default=None, metavar="NAME")
    ask = command("ask", "Answer a question with quotes from your documents")
    ask.add_argument("question", metavar="QUESTION", help="a question, or - for one a line on standard input")
    ask.add_argument("-k", type=int, default=None, metavar="N", help="how many passages")
    ask.add_argument("--collection", default=None, metavar="NAME")
    ask.add_argument("--model", default=None, metavar="ID", help="a chat model of `murmur models list`")
    ask.add_argument("--conversation", default=None, metavar="ID", help="go on with this conversation")
    remove = command("remove", "Remove documents from Murmur; the files stay where they are")
    remove.add_argument("names", nargs="+", metavar="PATH_OR_ID")
    command("list", "List documents and collections")
    models = command("models", "Models and this computer")
    models.add_argument("action", choices=["list"], help="list: the catalogue")
    command("doctor", "Check that everything is in order")
    command("demo", "Answer a question over the bundled samples in a temporary home")
    return top


def _common(**defaults: object) -> argparse.ArgumentParser:
    """The options that every command takes, before the command or after it. Without defaults an option that is not
    given leaves no trace, so that it does not undo one given earlier."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=Path, metavar="DIR", help="keep all state in this folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
    common.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from this file")
    common.set_defaults(**defaults)
    return common


def add(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    show = _AddProgress(output)
    summary = services.documents.add(options.paths, options.collection, show, cancel)
    text = f"{summary.documents} documents, {summary.pages:,} pages, {summary.passages:,} passages ready"
    if summary.failed:
        text += f"; {summary.failed} failed"
    output.event("summary", text, **asdict(summary))
    if not summary.failed:
        return DONE
    return SOME_FAILED if summary.documents else FAILED


class _AddProgress:
    """Turns the events of adding into output."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._files = 0
        self._done = 0

    def __call__(self, event: AddEvent) -> None:
        match event:
            case AddStarted():
                self._files = event.files
                if not event.files:
                    self._output.progress("No readable documents were found there.")
            case FileReading():
                self._output.progress(
                    f"[{self._done + 1}/{self._files}] {Path(event.path).name}: {event.pages_done} pages"
                )
            case FileDone():
                self._done += 1
                self._file(event)
            case Indexing():
                self._output.progress(f"Indexing meaning: {event.done:,} of {event.total:,} passages")

    def _file(self, event: FileDone) -> None:
        text = f"{event.status:9} {event.path}"
        if event.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED):
            text += f" ({event.pages:,} pages)"
        elif event.error:
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


def search(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    _at_least_one(options.k)

    def answer_one(question: str, extra: dict[str, int]) -> None:
        result = services.documents.search(question, options.k, options.collection)
        for hit in result.hits:
            output.event("hit", _hit_text(hit), **_hit(hit), **extra)
        none = None if result.hits else "Nothing was found."
        output.event("summary", none, milliseconds=result.milliseconds, **extra)

    return _each(_questions(options.question), answer_one, output)


def ask(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    k = options.k if options.k is not None else services.settings.get().answers.passages
    _at_least_one(k)

    def answer_one(question: str, extra: dict[str, int]) -> None:
        show = _AskProgress(output, extra)
        answer = services.chat.ask(question, show, cancel, k, options.collection, options.conversation)
        if output.as_json and answer.notice:
            output.progress(answer.notice)
        output.event("answer", _answer_text(answer), **answer_json(answer), **extra)

    return _each(_questions(options.question), answer_one, output)


class _AskProgress:
    """Turns the events of an answer into output."""

    def __init__(self, output: Output, extra: dict[str, int]) -> None:
        self._output = output
        self._extra = extra

    def __call__(self, event: AskEvent) -> None:
        match event:
            case Status():
                self._output.progress(event.text)
            case Evidence():
                for hit in event.hits:
                    self._output.event("evidence", None, **_hit(hit), **self._extra)
            case TextPiece():
                if self._output.as_json:
                    self._output.event("text", None, text=event.text, **self._extra)
                else:
                    self._output.piece(event.text)


def remove(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    def remove_one(name: str, extra: dict[str, int]) -> None:
        for document in services.documents.remove([name]):
            output.event("removed", f"removed {document.path}", path=document.path, document_id=document.document_id)

    one = len(options.names) == 1
    return _each(((name, {} if one else {"name": n}) for n, name in enumerate(options.names)), remove_one, output)


def list_documents(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    for collection in services.documents.collections():
        counts = f"{collection.documents} documents, {collection.pages:,} pages, {collection.passages:,} passages"
        output.event("collection", f"{collection.name}: {counts}", **asdict(collection))
    documents = services.documents.documents()
    for document in documents:
        text = f"  {document.document_id}  {document.status:9} {document.pages:5} pages  {document.path}"
        output.event("document", text, **asdict(document))
    if not documents:
        output.event("summary", "There are no documents yet. Add some with `murmur add PATH`.", documents=0)
    else:
        output.event("summary", None, documents=len(documents))
    return DONE


def doctor(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    checks = services.doctor.checks(lambda progress: _tell(output, progress))
    for check in checks:
        text = f"{check.state:4}  {check.name}: {check.detail}" + (f"\n      {check.advice}" if check.advice else "")
        output.event("check", text, **asdict(check))
    return FAILED if any(check.state == "fail" for check in checks) else DONE


def list_models(models: Models, output: Output) -> int:
    """Needs no home: the catalogue against what is installed."""
    for entry in models.catalogue.chat:
        try:
            installed = models.file_of(entry).stat().st_size == entry.bytes
        except MurmurError:
            installed = False
        state = "installed" if installed else "not installed"
        output.event(
            "model",
            f"{entry.id}: {entry.name}, {entry.bytes // 2**20} MiB, {entry.licence}, {state}",
            id=entry.id,
            name=entry.name,
            role="chat",
            bytes=entry.bytes,
            parameters=entry.parameters,
            context=entry.context,
            quantisation=entry.quantisation,
            licence=entry.licence,
            sha256=entry.sha256,
            installed=installed,
        )
    return DONE


COMMANDS: dict[str, Callable[[Services, argparse.Namespace, Output, CancelToken], int]] = {
    "add": add,
    "search": search,
    "ask": ask,
    "remove": remove,
    "list": list_documents,
    "doctor": doctor,
}


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
                "page": cited.page,
                "place": cited.place,
                "quote": cited.quote,
            }
            for cited in answer.citations
        ],
        "unsupported": list(answer.unsupported),
        "engine": asdict(answer.engine),
        "conversation_id": answer.conversation_id,
        "timings": asdict(answer.timings),
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "rank": hit.rank,
        "score": hit.score,
        "document": hit.document,
        "path": hit.path,
        "page": hit.page,
        "place": hit.place,
        "text": hit.text,
    }


def _hit_text(hit: Hit) -> str:
    snippet = " ".join(hit.text.split())
    return f"{hit.rank:3}. {hit.document}, {hit.place}\n     {snippet[:220]}{'…' if len(snippet) > 220 else ''}"


def _answer_text(answer: Answer) -> str:
    lines = [""]
    lines += [f"  [{cited.marker}] {cited.document}, {cited.place}" for cited in answer.citations]
    lines += [f"  Not supported: {sentence}" for sentence in answer.unsupported]
    if answer.notice:
        lines.append(f"  {answer.notice}")
    made = "On this computer" if answer.engine.place == "local" else f"CLOUD: {answer.engine.place}"
    lines.append(f"  {answer.verdict.replace('_', ' ')} · {made}")
    return "\n".join(lines)


def _questions(argument: str) -> Iterator[tuple[str, dict[str, int]]]:
    """The question, or one a line from standard input, numbered from 1."""
    if argument != "-":
        yield argument, {}
        return
    for number in itertools.count(1):
        line = _next_line()
        if not line:
            return
        if line.strip():
            yield line.strip(), {"question": number}


def _next_line() -> str:
    """A line of standard input, "" at its end. Ctrl+C ends the waiting for it, where a mere request to stop the work
    would not be noticed."""
    if sys.stdin is None:
        return ""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:  # a job in the background
        return sys.stdin.readline()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return sys.stdin.readline()
    finally:
        signal.signal(signal.SIGINT, before)


def _each(
    asked: Iterable[tuple[str, dict[str, int]]], one: Callable[[str, dict[str, int]], None], output: Output
) -> int:
    """Does `one` for everything asked. Where several things were asked, one's failure is told and the others go on."""
    done = failed = 0
    for what, extra in asked:
        try:
            one(what, extra)
            done += 1
        except Cancelled:
            raise
        except MurmurError as error:
            if not extra:
                raise
            output.error(error)
            failed += 1
    if not failed:
        return DONE
    return SOME_FAILED if done else FAILED


def _at_least_one(k: int) -> None:
    if not 1 <= k <= 200:
        raise UsageError("-k must be between 1 and 200", "Choose how many passages you want")


def _tell(output: Output, progress: Progress) -> None:
    output.progress(f"{progress.what}…")


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parsed; argparse itself exits with 2 on wrong usage."""
    return parser().parse_args(argv)
