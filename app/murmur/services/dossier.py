"""The dossier of one answer: everything that somebody needs to check it who was not there when it was given."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from murmur import __version__
from murmur.domain.answers import Answer
from murmur.domain.documents import Hit, StoredDocument
from murmur.services.exporting import Block, BlockKind, ExportWords


@dataclass(frozen=True, slots=True)
class Subject:
    """`answer` is the one on screen, which may be an earlier one to the same question; `asked` and `written` are ISO
    8601 in UTC. `documents`: the library as it is now."""

    question: str
    asked: str
    answer: Answer
    documents: Mapping[str, StoredDocument]
    written: str


@dataclass(frozen=True, slots=True)
class DossierWords:
    """As `ExportWords`, which it goes on from."""

    export: ExportWords = field(default_factory=ExportWords)
    title: str = "Dossier of an answer"
    written: str = "Written by Murmur {version} on {time}."
    made: str = "How it was made"
    place: str = "Place"
    here: str = "this computer"
    cloud: str = "CLOUD, {host}"
    manner: str = "Manner"
    plain: str = "written by the model, without documents"
    prose: str = "written by the model, each sentence checked against the passages"
    quotes: str = "sentences copied from the passages"
    model: str = "Model"
    model_sha256: str = "SHA-256 of the model file"
    seed: str = "Seed"
    temperature: str = "Temperature"
    tokens: str = "Tokens read and written"
    version: str = "Version of Murmur that wrote this dossier"
    sent: str = "SHA-256 of what was sent"
    bytes: str = "Bytes sent"
    entry: str = "Entry in the register"
    cost: str = "Cost"
    replaced: str = "Pseudonyms in it"
    cited: str = "Cited sources"
    passages: str = "Passages that were found for it ({n})"
    no_passages: str = "No passage was looked at."
    passage_sha256: str = "SHA-256 of the passage"
    document_sha256: str = "SHA-256 of the file as last read"
    gone: str = "the document is not in the library any more"
    unknown: str = "not known"


def dossier(subject: Subject, words: DossierWords | None = None) -> Iterator[Block]:
    """From top to bottom."""
    words = words or DossierWords()
    answer, export = subject.answer, words.export
    yield Block(BlockKind.TITLE, words.title)
    yield Block(BlockKind.NOTE, words.written.format(version=__version__, time=_time(subject.written)))
    yield Block(BlockKind.QUESTION, subject.question)
    yield Block(BlockKind.NOTE, export.asked.format(time=_time(subject.asked)))
    yield Block(BlockKind.ANSWER, answer.text, answer)
    yield Block(BlockKind.NOTE, f"{export.verdict(answer.verdict)}.")
    for doubt in answer.doubts:
        yield Block(BlockKind.NOTE, export.not_supported.format(sentence=doubt.sentence))
    if answer.notice:
        yield Block(BlockKind.NOTE, answer.notice)
    if answer.citations:
        yield Block(BlockKind.HEADING, words.cited)
    for citation in answer.citations:
        yield Block(BlockKind.SOURCE, f"[{citation.marker}] {citation.document}, {citation.place}")
        yield Block(BlockKind.QUOTE, citation.quote)
    yield Block(BlockKind.HEADING, words.made)
    for name, value in _made(answer, words):
        yield Block(BlockKind.FACT, f"{name}: {value}")
    yield Block(BlockKind.HEADING, words.passages.format(n=len(answer.evidence)))
    if not answer.evidence:
        yield Block(BlockKind.NOTE, words.no_passages)
    for hit in answer.evidence:
        yield from _passage(hit, subject.documents.get(hit.document_id), words)


def _made(answer: Answer, words: DossierWords) -> Iterable[tuple[str, str]]:
    engine, timings, sent = answer.engine, answer.timings, answer.disclosed
    yield words.place, words.here if engine.place == "local" else words.cloud.format(host=engine.host or engine.place)
    written = answer.written is not None or engine.place != "local"
    yield words.manner, words.plain if answer.plain else words.prose if written else words.quotes
    if engine.model is not None:
        yield words.model, engine.model if engine.called == engine.model else f"{engine.called} ({engine.model})"
    if engine.sha256:
        yield words.model_sha256, engine.sha256
    if engine.seed is not None:
        yield words.seed, str(engine.seed)
    if engine.temperature is not None:
        yield words.temperature, f"{engine.temperature:g}"
    if timings.prompt_tokens is not None or timings.completion_tokens is not None:
        yield words.tokens, f"{timings.prompt_tokens or 0}, {timings.completion_tokens or 0}"
    if sent is not None:
        yield words.sent, sent.sha256
        yield words.bytes, str(sent.bytes)
        yield words.replaced, str(sent.replaced)
        yield words.entry, str(sent.entry)
        if sent.cost is not None:
            yield words.cost, f"{sent.cost:.4f}"
    yield words.version, __version__


def _passage(hit: Hit, document: StoredDocument | None, words: DossierWords) -> Iterator[Block]:
    yield Block(BlockKind.SOURCE, f"{hit.rank}. {hit.document}, {hit.place}")
    known = words.gone if document is None else document.sha256 or words.unknown
    yield Block(BlockKind.FACT, f"{words.document_sha256}: {known}")
    own = hashlib.sha256(hit.text.encode("utf-8", "replace")).hexdigest()
    yield Block(BlockKind.FACT, f"{words.passage_sha256}: {own}")
    yield Block(BlockKind.QUOTE, hit.text)


def _time(iso: str) -> str:
    return f"{iso[:10]} {iso[11:16]} UTC"
