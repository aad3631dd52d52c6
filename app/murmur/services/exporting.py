"""A conversation as a file for others: every answer with its verdict, its sources, and where it was made.

Markdown and PDF are two renderings of the same plain blocks; JSON says everything that is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import Enum

from murmur.domain.answers import Answer, Turn, Verdict
from murmur.domain.conversations import ConversationFacts


@dataclass(frozen=True, slots=True)
class ExportedTurn:
    """`earlier` are the answers the question had before the one it has now."""

    turn: Turn
    earlier: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    facts: ConversationFacts
    turns: tuple[ExportedTurn, ...]


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words around what was said, so that the window can give them in the person's language."""

    untitled: str = "Conversation"
    exported: str = "Written by Murmur from a conversation begun {begun}."
    asked: str = "Asked {time}"
    no_answer: str = "This question has no answer: it was stopped, or it failed."
    supported: str = "Every sentence is supported by the sources below"
    partly: str = "Partly supported by the sources below"
    not_found: str = "Not found in the documents"
    unchecked: str = "Not checked against documents"
    not_supported: str = "Not supported by the sources: “{sentence}”"
    local: str = "Made on this computer"
    cloud: str = "Made in the CLOUD, at {place}"
    model: str = "by {model} (SHA-256 {sha256})"
    elsewhere: str = "by {model}"
    left: str = "{bytes} bytes left this computer for it (SHA-256 {sha256}): number {entry} in the register"
    earlier: str = "An earlier answer to the same question"
    sources: str = "Sources"

    def verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.SUPPORTED: self.supported,
            Verdict.PARTLY: self.partly,
            Verdict.NOT_FOUND: self.not_found,
            Verdict.UNCHECKED: self.unchecked,
        }[verdict]


class BlockKind(Enum):
    TITLE = "title"
    QUESTION = "question"
    ANSWER = "answer"
    """Its text is Markdown, as an answer is; all other blocks are plain text."""
    HEADING = "heading"
    SOURCE = "source"
    QUOTE = "quote"
    NOTE = "note"
    FACT = "fact"
    """A name and a value."""


@dataclass(frozen=True, slots=True)
class Block:
    """`answer` is the one whose text this is."""

    kind: BlockKind
    text: str
    answer: Answer | None = None


def blocks(exported: Exported, words: ExportWords | None = None) -> Iterator[Block]:
    """The conversation from top to bottom."""
    words = words or ExportWords()
    yield Block(BlockKind.TITLE, exported.facts.name or words.untitled)
    yield Block(BlockKind.NOTE, words.exported.format(begun=_time(exported.facts.begun)))
    for entry in exported.turns:
        yield Block(BlockKind.QUESTION, entry.turn.question)
        yield Block(BlockKind.NOTE, words.asked.format(time=_time(entry.turn.asked)))
        if entry.turn.answer is None:
            yield Block(BlockKind.NOTE, words.no_answer)
        else:
            yield from _answer(entry.turn.answer, words)
        for earlier in reversed(entry.earlier):
            yield Block(BlockKind.HEADING, words.earlier)
            yield from _answer(earlier, words)


def _answer(answer: Answer, words: ExportWords) -> Iterator[Block]:
    yield Block(BlockKind.ANSWER, answer.text, answer)
    yield Block(BlockKind.NOTE, f"{words.verdict(answer.verdict)}. {_engine(answer, words)}.")
    if answer.disclosed is not None:
        left = answer.disclosed
        said = words.left.format(bytes=left.bytes, sha256=left.sha256, entry=left.entry)
        yield Block(BlockKind.NOTE, f"{said}.")
    for sentence in answer.unsupported:
        yield Block(BlockKind.NOTE, words.not_supported.format(sentence=sentence))
    if answer.notice:
        yield Block(BlockKind.NOTE, answer.notice)
    if answer.citations:
        yield Block(BlockKind.HEADING, words.sources)
    for citation in answer.citations:
        yield Block(BlockKind.SOURCE, f"[{citation.marker}] {citation.document}, {citation.place}")
        yield Block(BlockKind.QUOTE, citation.quote)


def _engine(answer: Answer, words: ExportWords) -> str:
    engine = answer.engine
    local = engine.place == "local"
    place = words.local if local else words.cloud.format(place=engine.host or engine.place)
    if engine.model is None:
        return place
    if not local and engine.sha256 is None:  # nobody here has the file of a model that runs elsewhere
        return f"{place} {words.elsewhere.format(model=engine.called)}"
    return f"{place} {words.model.format(model=engine.called, sha256=engine.sha256 or '?')}"


def to_markdown(exported: Exported, words: ExportWords | None = None) -> str:
    """Opens in any Markdown program, in which nothing of it fetches anything or stands as markup by mistake."""
    return "\n\n".join(_markdown(block) for block in blocks(exported, words)) + "\n"


def _markdown(block: Block) -> str:
    text = block.text
    match block.kind:
        case BlockKind.TITLE:
            return f"# {_plain(text)}"
        case BlockKind.QUESTION:
            return f"## {_plain(text)}"
        case BlockKind.HEADING:
            return f"**{_plain(text)}**"
        case BlockKind.SOURCE | BlockKind.FACT:
            return _plain(text)
        case BlockKind.QUOTE:
            return "\n".join(f"> {_escaped(line)}" for line in text.splitlines() or [""])
        case BlockKind.NOTE:
            return f"*{_plain(text)}*"
        case BlockKind.ANSWER:
            return _harmless(text)


_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&])")
_BEGINNING = re.compile(r"^(\s*(?:\d+(?=[.)]))?)([-+=#.)])")
_CODE = re.compile(r"(^[ ]{0,3}(?:```|~~~).*?^[ ]{0,3}(?:```|~~~)[ \t]*$|`[^`\n]+`)", re.DOTALL | re.MULTILINE)


def _plain(text: str) -> str:
    """In one line, with nothing that Markdown would take for its own."""
    return _escaped(" ".join(text.split()))


def _escaped(line: str) -> str:
    return _BEGINNING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line))


def _harmless(markdown: str) -> str:
    """An answer's Markdown without pictures and HTML, which another program might fetch or obey; code stays code."""
    pieces = _CODE.split(markdown)
    return "".join(
        piece if place % 2 else piece.replace("![", "!\\[").replace("<", "&lt;") for place, piece in enumerate(pieces)
    )


def to_json(exported: Exported) -> str:
    """One object, with everything that is kept; fields are only ever added."""
    facts = exported.facts
    return json.dumps(
        {
            "format": "murmur-conversation",
            "version": 1,
            "conversation_id": facts.conversation_id,
            "title": facts.name,
            "begun": facts.begun,
            "collection": facts.collection,
            "branch": facts.branch,
            "turns": [
                {
                    "asked": entry.turn.asked,
                    "question": entry.turn.question,
                    "answer": _said(entry.turn.answer),
                    "earlier_answers": [_said(answer) for answer in entry.earlier],
                }
                for entry in exported.turns
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _said(answer: Answer | None) -> dict[str, object] | None:
    if answer is None:
        return None
    return {
        "text": answer.text,
        "verdict": answer.verdict.value,
        "citations": [
            {
                "marker": citation.marker,
                "document": citation.document,
                "path": citation.path,
                "page": citation.page,
                "place": citation.place,
                "quote": citation.quote,
            }
            for citation in answer.citations
        ],
        "unsupported": list(answer.unsupported),
        "notice": answer.notice,
        "engine": asdict(answer.engine),
        "timings": asdict(answer.timings),
        "disclosed": asdict(answer.disclosed) if answer.disclosed is not None else None,
    }


def _time(iso: str) -> str:
    """To the minute, as ISO 8601 in UTC says it."""
    return f"{iso[:10]} {iso[11:16]} UTC"
