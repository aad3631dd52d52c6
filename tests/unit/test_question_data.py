"""Hold the question sets to their rules, so that a gate is never tuned or judged on a mistaken question."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLES = REPOSITORY / "resources" / "samples"
CALIBRATION = REPOSITORY / "tests" / "data" / "calibration" / "documents"
KINDS = {"near_miss", "wrong_entity", "wrong_year", "false_presupposition", "off_topic"}

Question = dict[str, Any]


def read_questions(path: Path) -> list[Question]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


SAMPLE_QUESTIONS = read_questions(REPOSITORY / "tests" / "data" / "sample_questions.jsonl")
CALIBRATION_QUESTIONS = read_questions(CALIBRATION.parent / "questions.jsonl")
EVERY_SET = pytest.mark.parametrize(
    ("folder", "questions"),
    [(SAMPLES, SAMPLE_QUESTIONS), (CALIBRATION, CALIBRATION_QUESTIONS)],
    ids=["samples", "calibration"],
)


def squeeze(text: str) -> str:
    return " ".join(text.split())


@cache
def pages(document: Path) -> tuple[str, ...]:
    """The text of each page; a text file is one page."""
    if document.suffix == ".pdf":
        with pypdfium2.PdfDocument(document) as pdf:
            return tuple(squeeze(page.get_textpage().get_text_bounded()) for page in pdf)
    return (squeeze(document.read_text(encoding="utf-8")),)


def documents(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def answerable(questions: list[Question]) -> list[Question]:
    return [question for question in questions if question["answerable"]]


def unanswerable(questions: list[Question]) -> list[Question]:
    return [question for question in questions if not question["answerable"]]


@EVERY_SET
def test_every_quote_stands_letter_for_letter_on_the_named_page_and_on_no_other(
    folder: Path, questions: list[Question]
) -> None:
    misplaced = []
    for question in answerable(questions):
        document = folder / question["document"]
        found = [number for number, text in enumerate(pages(document), 1) if squeeze(question["quote"]) in text]
        if found != [question["page"] or 1] or (question["page"] is not None) != (document.suffix == ".pdf"):
            misplaced.append((question["id"], question["page"], found))
    assert misplaced == []


@EVERY_SET
def test_every_quote_stands_in_one_document_only(folder: Path, questions: list[Question]) -> None:
    library = {name: " ".join(pages(folder / name)) for name in documents(folder)}
    for question in answerable(questions):
        holders = [name for name, text in library.items() if squeeze(question["quote"]) in text]
        assert holders == [question["document"]], question["id"]


@EVERY_SET
def test_every_answer_stands_in_its_quote(folder: Path, questions: list[Question]) -> None:
    assert [q["id"] for q in answerable(questions) if not q["answer"] or q["answer"] not in q["quote"]] == []


@EVERY_SET
def test_no_question_is_a_copy_of_the_sentence_that_answers_it(folder: Path, questions: list[Question]) -> None:
    """A question shares at most four words in a row with its quote, and never gives the answer away."""
    copied = []
    for question in answerable(questions):
        words = squeeze(question["question"]).lower().rstrip("?").split()
        quote = f" {squeeze(question['quote']).lower()} "
        runs = (f" {' '.join(words[i : i + 5])} " for i in range(len(words) - 4))
        if any(run in quote for run in runs) or question["answer"].lower() in question["question"].lower():
            copied.append(question["id"])
    assert copied == []


@EVERY_SET
def test_an_unanswerable_question_names_its_kind_and_no_answer(folder: Path, questions: list[Question]) -> None:
    for question in unanswerable(questions):
        assert question["kind"] in KINDS, question["id"]
        assert (question["page"], question["quote"], question["answer"]) == (None, None, None), question["id"]
        assert (question["document"] is None) == (question["kind"] == "off_topic"), question["id"]


@EVERY_SET
def test_a_question_of_the_wrong_year_names_a_year_its_document_does_not(
    folder: Path, questions: list[Question]
) -> None:
    for question in (question for question in questions if question.get("kind") == "wrong_year"):
        years = [word for word in question["question"].strip("?").split() if word[:4].isdigit()]
        text = " ".join(pages(folder / question["document"]))
        assert years, question["id"]
        assert not any(year in text for year in years), question["id"]


@EVERY_SET
def test_identifiers_and_questions_are_unique(folder: Path, questions: list[Question]) -> None:
    assert len({question["id"] for question in questions}) == len(questions)
    assert len({question["question"].lower() for question in questions}) == len(questions)


@EVERY_SET
def test_every_document_is_asked_about_both_ways(folder: Path, questions: list[Question]) -> None:
    asked = Counter((question["document"], question["answerable"]) for question in questions)
    for name in documents(folder):
        assert asked[name, True] > 0, name
        assert asked[name, False] > 0, name


def test_the_acceptance_set_has_ten_questions_of_each_kind() -> None:
    assert len(answerable(SAMPLE_QUESTIONS)) == 10
    assert len(unanswerable(SAMPLE_QUESTIONS)) == 10


def test_the_calibration_set_is_large_and_hard_enough_to_choose_on() -> None:
    kinds = Counter(question["kind"] for question in unanswerable(CALIBRATION_QUESTIONS))
    styles = Counter(question["style"] for question in CALIBRATION_QUESTIONS)
    assert len(documents(CALIBRATION)) >= 16
    assert len(answerable(CALIBRATION_QUESTIONS)) >= 90
    assert sum(kinds.values()) - kinds["off_topic"] >= 60
    assert set(kinds) == KINDS
    assert set(styles) == {"sentence", "keywords", "typos"}


def test_the_two_sets_share_no_document_and_no_question() -> None:
    assert documents(SAMPLES) & documents(CALIBRATION) == set()
    samples = {question["question"].lower() for question in SAMPLE_QUESTIONS}
    assert samples & {question["question"].lower() for question in CALIBRATION_QUESTIONS} == set()
