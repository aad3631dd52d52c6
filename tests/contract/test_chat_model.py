"""Every chat model keeps the same promises; the scripted one stands in for the real one only because of that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.fakes.chat_model import ScriptedModel

from murmur.answering.ports import ChatModel, Message, PromptPart
from murmur.domain.errors import Cancelled, PromptTooLong
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.engines.llama import LlamaModel
from murmur.services.models import Models, read_catalogue


@pytest.fixture(scope="module", params=["scripted", pytest.param("llama", marks=pytest.mark.model)])
def model(request: pytest.FixtureRequest) -> Iterator[ChatModel]:
    if request.param == "scripted":
        yield ScriptedModel(["Paris is the capital of France, on the Seine."])
        return
    entry = read_catalogue().starter
    path = Models(read_catalogue()).file_of(entry)
    real = LlamaModel.load(path, model_id=entry.id, sha256=entry.weights.sha256, plan=LoadPlan(context=1024))
    yield real
    real.close()


def asking(text: str) -> list[Message]:
    return [
        Message("system", (PromptPart("You answer briefly.", trusted=True),)),
        Message("user", (PromptPart(text, trusted=False),)),
    ]


def ignore(text: str) -> None:
    """The pieces do not matter here."""


def test_it_says_what_it_is(model: ChatModel) -> None:
    facts = model.facts()
    assert facts.context >= 1000
    assert facts.parameters > 1_000_000
    assert facts.model_id
    assert facts.loaded_as


def test_tokens_are_counted_text_by_text(model: ChatModel) -> None:
    counts = model.count_tokens(["", "rent", "The rent is due on the first day of every month."])
    assert counts[0] == 0
    assert 0 < counts[1] < counts[2]


def test_the_streamed_pieces_are_the_text(model: ChatModel) -> None:
    pieces: list[str] = []
    done = model.generate(asking("What is the capital of France?"), 24, 0, pieces.append, CancelToken())
    assert "".join(pieces) == done.text != ""
    assert 0 < done.completion_tokens <= 24
    assert done.stopped in ("end", "length")
    assert done.prompt_tokens >= done.prompt_tokens_evaluated > 0


def test_the_same_question_gets_the_same_answer(model: ChatModel) -> None:
    once = model.generate(asking("What is the capital of France?"), 16, 7, ignore, CancelToken())
    model.generate(asking("Name a river."), 16, 7, ignore, CancelToken())
    again = model.generate(asking("What is the capital of France?"), 16, 7, ignore, CancelToken())
    assert once.text == again.text


def test_a_prompt_that_does_not_fit_is_refused_not_cut(model: ChatModel) -> None:
    with pytest.raises(PromptTooLong):
        model.generate(asking("rent " * model.facts().context), 16, 0, ignore, CancelToken())


def test_a_question_is_likelier_after_the_text_it_asks_about(model: ChatModel) -> None:
    question = "How much is the rent of the flat?"
    prompts = [asking("The cat sleeps on a warm sofa."), asking("The rent of the flat is 500 euros a month.")]
    other, about = model.likelihood(prompts, [question, question], CancelToken())
    assert other < about <= 0


def test_likelihoods_do_not_depend_on_their_order(model: ChatModel) -> None:
    texts = ["The rent is 500 euros.", "The rent is 900 euros.", "Bees make honey."]
    questions = ["What is the rent?", "What do bees make?", "What is the rent?"]
    forward = model.likelihood([asking(text) for text in texts], questions, CancelToken())
    backward = model.likelihood([asking(text) for text in texts[::-1]], questions[::-1], CancelToken())
    assert forward == pytest.approx(backward[::-1], abs=1e-3)
    assert model.likelihood([], [], CancelToken()) == []


def test_a_pressed_stop_raises_and_leaves_the_model_ready(model: ChatModel) -> None:
    pressed = CancelToken()
    pressed.cancel()
    with pytest.raises(Cancelled):
        model.generate(asking("Tell me a story."), 16, 0, ignore, pressed)
    with pytest.raises(Cancelled):
        model.likelihood([asking("A text.")], ["A question?"], pressed)
    assert model.generate(asking("Name a river."), 8, 0, ignore, CancelToken()).text


def test_a_stop_in_the_middle_of_an_answer_ends_it_there(model: ChatModel) -> None:
    cancel = CancelToken()
    pieces: list[str] = []

    def stop_at_the_second(text: str) -> None:
        pieces.append(text)
        if len(pieces) == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        model.generate(asking("What is the capital of France?"), 24, 0, stop_at_the_second, cancel)
    assert len(pieces) == 2
