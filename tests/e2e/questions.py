"""Question sets through one run of the real command, and the check of quotes against what pdftotext extracts."""

from __future__ import annotations

import json
import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.e2e.program import Event, Murmur

Question = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of a set and the `answer` event it got."""

    question: Question
    answer: Event


def read_questions(path: Path) -> list[Question]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def ask_all(murmur: Murmur, questions: Sequence[Question]) -> list[Answered]:
    """Every question, answered in one run."""
    ended = murmur.run("ask", "-", stdin="".join(f"{question['question']}\n" for question in questions))
    assert ended.code == 0, ended.stderr
    answers = {line["question"]: line for line in ended.events("answer")}
    return [Answered(question, answers[number]) for number, question in enumerate(questions, start=1)]


def is_right(answered: Answered) -> bool:
    """Some quote holds the expected answer and stands in the right document on the right page."""
    question = answered.question
    pages = question.get("pages") or [question["page"]]
    return any(
        Path(citation["path"]).name == question["document"]
        and citation["page"] in pages
        and squeezed(question["answer"]) in squeezed(citation["quote"])
        for citation in answered.answer["citations"]
    )


def squeezed(text: str) -> str:
    """Without white space, soft hyphens, and with ligatures taken apart."""
    whole = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return "".join(whole.split())


def stands(citation: Event) -> bool:
    """Whether the quote stands letter for letter on the page it cites."""
    quote = squeezed(citation["quote"])
    return bool(quote) and any(quote in page for page in extracted(Path(citation["path"]), citation["page"]))


@cache
def extracted(path: Path, page: int | None) -> tuple[str, ...]:
    """The page's text as pdftotext gives it, in reading order and in the file's order; other formats as they are."""
    if page is None:
        return (squeezed(path.read_text(encoding="utf-8")),)
    assert shutil.which("pdftotext"), "pdftotext (poppler-utils) is needed"
    texts = []
    for order in ([], ["-raw"]):
        command = ["pdftotext", *order, "-enc", "UTF-8", "-f", str(page), "-l", str(page), str(path), "-"]
        texts.append(subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8"))
    return tuple(squeezed(text) for text in texts)


def explained(answered: Answered) -> str:
    """One line about an answer, for the report of a failure."""
    answer = answered.answer
    quotes = [f"{Path(c['path']).name} p. {c['page']}: {c['quote']}" for c in answer["citations"]]
    expected = answered.question.get("answer") or "not found"
    return (
        f"{answered.question['id']} {answered.question['question']} -> {answer['verdict']} {quotes}; wanted {expected}"
    )
