"""The rubric over real passages: a few papers read, embedded, searched and asked as the app does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.benchmarks.bench_escalation import DEVELOPMENT, answered
from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import rubric
from murmur.domain.answers import Verdict
from murmur.domain.cloud import Reason
from murmur.engines.embedder import SentenceEmbedder
from murmur.services.models import Models, read_catalogue


@pytest.fixture(scope="module")
def papers() -> FolderLibrary:
    models = Models(read_catalogue())
    entry = models.embedder()
    return FolderLibrary(Path(DEVELOPMENT / "documents"), SentenceEmbedder(entry.id, models.folder_of(entry)))


@pytest.mark.parametrize(
    "question",
    [
        "Set the applications of Arden, Bellamy and Cortado against each other by salary, notice and languages.",
        "How did waiting times and complaints at the Hazelmere clinic change from quarter to quarter?",
    ],
)
def test_comparing_several_papers_is_answered_in_quotes_and_given_a_reason(
    papers: FolderLibrary, question: str
) -> None:
    answer = answered(question, papers, None)
    assert answer.verdict is Verdict.SUPPORTED
    assert rubric.reasons(answer) == (Reason.SEVERAL,)


@pytest.mark.parametrize(
    "question", ["What salary does Jonas Bellamy expect?", "In which year did Bellamy take his doctorate?"]
)
def test_one_fact_in_one_paper_has_no_reason(papers: FolderLibrary, question: str) -> None:
    answer = answered(question, papers, None)
    assert answer.verdict is Verdict.SUPPORTED
    assert rubric.reasons(answer) == ()


@pytest.mark.parametrize(
    "question",
    ["Compare the references of Arden and Bellamy.", "How many cats died during operations in each quarter?"],
)
def test_what_the_papers_do_not_say_is_not_found_and_no_reason(papers: FolderLibrary, question: str) -> None:
    answer = answered(question, papers, None)
    assert answer.verdict is Verdict.NOT_FOUND
    assert rubric.reasons(answer) == ()
