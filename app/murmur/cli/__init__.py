"""The command line: one function a command, thin over the services. With --json one object a line on stdout."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from murmur.cli.cloud import on_cloud
from murmur.cli.downloading import download
from murmur.cli.fit import fit_models
from murmur.cli.ledger import on_ledger
from murmur.cli.lines import lines
from murmur.cli.models import list_models, on_models
from murmur.cli.optimising import ACTIONS as ON_ONE_MODEL
from murmur.cli.optimising import on_one_model
from murmur.cli.output import AddProgress, AskProgress, Output, answer_json, answer_text, hit_json, hit_text, plain
from murmur.cli.parser import arguments
from murmur.cli.secrets_asked import from_file, has_terminal, recovery_key, typed
from murmur.cli.updates import CHECK, on_update, update_from_file
from murmur.cli.vault import KEYRING_KEEPS, on_vault, restore, set_passphrase
from murmur.cli.watch import watch
from murmur.domain.coverage import in_words
from murmur.domain.documents import DEFAULT_COLLECTION
from murmur.domain.errors import Cancelled, MurmurError, NotKnown, UsageError
from murmur.domain.jobs import CancelToken, Progress
from murmur.services.api import Services
from murmur.services.files import absolute

__all__ = [
    "CHECK",
    "COMMANDS",
    "DONE",
    "FAILED",
    "KEYRING_KEEPS",
    "ON_ONE_MODEL",
    "SOME_FAILED",
    "WRONG_USAGE",
    "Output",
    "add",
    "arguments",
    "ask",
    "download",
    "fit_models",
    "from_file",
    "has_terminal",
    "list_models",
    "on_models",
    "on_one_model",
    "on_vault",
    "recovery_key",
    "restore",
    "set_passphrase",
    "typed",
    "update_from_file",
]

DONE, FAILED, WRONG_USAGE, SOME_FAILED = 0, 1, 2, 3


def add(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    show = AddProgress(output)
    summary = services.documents.add(options.paths, options.collection, show, cancel)
    text = f"{summary.documents} documents, {summary.pages:,} pages, {summary.passages:,} passages ready"
    if summary.failed:
        text += f"; {summary.failed} failed"
    output.event("summary", text, **asdict(summary))
    if not summary.failed:
        return DONE
    return SOME_FAILED if summary.documents else FAILED


def search(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    _at_least_one(options.k)

    document = _document(services, options)

    def answer_one(question: str, extra: dict[str, int]) -> None:
        result = services.documents.search(question, options.k, options.collection, document=document)
        for hit in result.hits:
            output.event("hit", hit_text(hit, options.why), **hit_json(hit), **extra)
        seen = f"Searched {in_words(result.coverage)}."
        said = seen if result.hits else f"Nothing was found. {seen}"
        output.event("summary", said, milliseconds=result.milliseconds, coverage=asdict(result.coverage), **extra)

    return _each(_questions(options.question, cancel), answer_one, output)


def ask(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    k = options.k if options.k is not None else services.settings.get().answers.passages
    _at_least_one(k)

    document = _document(services, options)
    if options.no_documents and (document or options.collection):
        raise UsageError("--no-documents asks no document", "Leave --document and --collection out")

    def answer_one(question: str, extra: dict[str, int]) -> None:
        show = AskProgress(output, extra)
        scope = k, options.collection, options.conversation
        answer = services.chat.ask(
            question, show, cancel, *scope, document=document, plain=options.no_documents, seed=options.seed
        )
        if output.as_json and answer.notice:
            output.progress(answer.notice)
        output.event("answer", answer_text(answer), **answer_json(answer), **extra)

    return _each(_questions(options.question, cancel), answer_one, output)


def remove(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    def remove_one(name: str, extra: dict[str, int]) -> None:
        for document in services.documents.remove([name], options.collection):
            output.event(
                "removed", f"removed {plain(document.path)}", path=document.path, document_id=document.document_id
            )

    one = len(options.names) == 1
    return _each(((name, {} if one else {"name": n}) for n, name in enumerate(options.names)), remove_one, output)


def list_documents(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    for collection in services.documents.collections():
        counts = f"{collection.documents} documents, {collection.pages:,} pages, {collection.passages:,} passages"
        output.event("collection", f"{collection.name}: {counts}", **asdict(collection))
    documents = services.documents.documents()
    for document in documents:
        text = f"  {document.document_id}  {document.status:9} {document.pages:5} pages  {plain(document.path)}"
        if document.collections != (DEFAULT_COLLECTION,):
            text += f"  ({', '.join(map(plain, document.collections))})"
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


COMMANDS: dict[str, Callable[[Services, argparse.Namespace, Output, CancelToken], int]] = {
    "add": add,
    "search": search,
    "ask": ask,
    "remove": remove,
    "list": list_documents,
    "doctor": doctor,
    "watch": watch,
    "ledger": lambda services, options, output, cancel: on_ledger(services.ledger, options, output),
    "cloud": on_cloud,
    "update": on_update,
    "vault": lambda services, options, output, cancel: on_vault(services.vault, options, output),
}


def _questions(argument: str, cancel: CancelToken) -> Iterator[tuple[str, dict[str, int]]]:
    """The question, or one a line from standard input, numbered from 1."""
    if argument != "-":
        yield argument, {}
        return
    for number, line in enumerate(lines(cancel), 1):
        if line.strip():
            yield line.strip(), {"question": number}


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
            output.error(error, **extra)
            failed += 1
    if not failed:
        return DONE
    return SOME_FAILED if done else FAILED


def _document(services: Services, options: argparse.Namespace) -> str | None:
    """The id of the one document that is asked, by its id or by its path; NotKnown."""
    name = options.document
    if name is None:
        return None
    if options.collection is not None:
        raise UsageError("--document and --collection exclude each other", "A document is asked alone: leave one out")
    known = services.documents.documents()
    for names in ({name}, {str(absolute(name))}):
        for one in known:
            if names & {one.document_id, one.path}:
                return one.document_id
    raise NotKnown


def _at_least_one(k: int) -> None:
    if not 1 <= k <= 200:
        raise UsageError("-k must be between 1 and 200", "Choose how many passages you want")


def _tell(output: Output, progress: Progress) -> None:
    output.progress(f"{progress.what}…")
