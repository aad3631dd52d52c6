"""A model far too small for it writes prose through the real chat worker: nothing it invents is called supported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from tests.unit.test_answering_answer import hit, ignore

from murmur.answering import checker
from murmur.answering.answer import answer, mode_for
from murmur.answering.citing import Answering
from murmur.domain.answers import AnswerMode, Verdict
from murmur.domain.jobs import CancelToken
from murmur.domain.settings import Settings
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.remote_model import RemoteChatModel
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

pytestmark = pytest.mark.model

LEASE = (
    "The rent is 1,250 euros a month. The deposit is three months' rent; Ada Byron of the Harbour Office holds it. "
    "The tenant may end the lease on 31 March 2031 with nine months' notice."
)
QUESTIONS = ("Who designed the building?", "How high is the rent?")


class OpenGate:
    """Finds everything near: no gate stands between the question and the model."""

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        return [1.0] * len(texts)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        return [[1.0] * len(spans) for _ in texts]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RemoteChatModel]:
    models = Models(read_catalogue())
    entry = models.chat_model(Settings().answers.model)
    worker = Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(models.file_of(entry),), write=())))
    yield RemoteChatModel(worker, models, entry, 2048, ModelRuns(tmp_path_factory.mktemp("runs") / "runs.json"))
    worker.close()


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_the_starter_model_writes_is_not_believed_for_its_fluency(model: RemoteChatModel, question: str) -> None:
    assert mode_for(model.facts().parameters) is AnswerMode.QUOTES  # here it is made to write all the same
    given = answer(question, [hit(LEASE)], AnswerMode.PROSE, Answering(OpenGate(), model), ignore, CancelToken())
    sentences = checker.check(given.text, {1: LEASE})
    doubted = [sentence.text for sentence in sentences if sentence.reason is not None]
    if given.verdict is not Verdict.NOT_FOUND:
        assert list(given.unsupported) == doubted
        assert (given.verdict is Verdict.SUPPORTED) == (not doubted and bool(sentences))
    for sentence in sentences:
        if sentence.reason is None:  # believed: then it cites, and every figure and name stands in the lease
            assert sentence.markers == (1,)
            assert all(part in LEASE for part in sentence.text.split() if any(c.isdigit() for c in part.strip(".,")))
