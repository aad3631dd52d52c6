"""The real model's memory taken out and put back; words drawn with a seed; stops at any moment; rules read ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.integration.test_llama import asking, ignore, load

from murmur.answering.ports import GREEDY, Manner, Message, PromptPart
from murmur.domain.errors import Cancelled
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Sampling, ThinkingFormat
from murmur.engines.llama import LlamaModel

pytestmark = pytest.mark.model

LEASE = "The landlord keeps the roof in repair, and the tenant pays the rent on the first day of the month. " * 12


@pytest.fixture(scope="module")
def model() -> Iterator[LlamaModel]:
    loaded = load()
    yield loaded
    loaded.close()


def conversation(said: str) -> list[Message]:
    reply = Message("assistant", (PromptPart(said, trusted=False, said=True),))
    return [*asking(LEASE + "Who repairs the roof?"), reply, Message("user", (PromptPart("And the rent?", False),))]


def test_a_saved_and_restored_memory_gives_the_same_logits_bit_by_bit(model: LlamaModel, tmp_path: Path) -> None:
    said = model.generate(asking(LEASE + "Who repairs the roof?"), 20, 0, ignore, CancelToken()).text
    while model.settle():
        pass
    saved = model.save(2**30)
    assert saved is not None
    assert saved.whole >= 256
    assert model.save(1000) is None
    other = load()
    assert other.restore(saved)
    logits = []
    for one in (model, other):
        prompt = one.prompt_tokens(conversation(said))
        (rows,) = [rows for _, rows in one._live.read(prompt, len(prompt) - 1, CancelToken())]
        assert one._live.evaluated < 256
        logits.append(rows[-1])
    assert np.array_equal(*logits)
    fresh = load()
    (rows,) = [rows for _, rows in fresh._live.read(prompt, len(prompt) - 1, CancelToken())]
    assert np.array_equal(rows[-1], logits[0])  # and those of a model that read it all
    assert not fresh.restore(type(saved)(saved.tokens, saved.whole, b"nonsense"))
    assert fresh.generate(asking("Name a river."), 4, 0, ignore, CancelToken()).text
    fresh.close()
    other.close()


def test_the_same_seed_gives_the_same_words_and_another_one_others(model: LlamaModel) -> None:
    manner = Manner(Sampling(temperature=1.2, top_p=0.95, top_k=40, min_p=0.02, repeat_penalty=1.1))
    prompt = asking("Tell a story about a heron.")
    texts = [model.generate(prompt, 24, seed, ignore, CancelToken(), manner=manner).text for seed in (1, 2, 1)]
    assert texts[0] == texts[2] != texts[1]


def test_a_model_that_is_told_to_think_in_tags_is_heard_as_before(model: LlamaModel) -> None:
    plain = model.generate(asking("Name a colour."), 8, 0, ignore, CancelToken())
    tagged = model.generate(
        asking("Name a colour."), 8, 0, ignore, CancelToken(), manner=Manner(thinking=ThinkingFormat.TAGS)
    )
    assert (tagged.text.strip(), tagged.thought) == (plain.text.strip(), "")


def test_rules_that_were_read_ahead_are_not_read_again(model: LlamaModel) -> None:
    rules = Message("system", (PromptPart("You answer. " * 80, trusted=True),))
    model.prepare((rules,), GREEDY, CancelToken())
    done = model.generate([rules, *asking("Name a river.")[1:]], 4, 0, ignore, CancelToken())
    assert done.prompt_tokens_evaluated < done.prompt_tokens - 100


def stopping(cancel: CancelToken, after: int) -> Callable[..., None]:
    """Presses the stop at the event of this number, whatever it is."""
    heard: list[int] = []

    def count(*what: object) -> None:
        heard.append(1)
        if len(heard) >= after:
            cancel.cancel()

    return count


@pytest.mark.parametrize("after", [1, 2, 4, 6])
def test_a_stop_at_any_moment_leaves_the_model_as_it_was(model: LlamaModel, after: int) -> None:
    before = model.generate(asking("Name a river."), 4, 0, ignore, CancelToken()).text
    cancel = CancelToken()
    count = stopping(cancel, after)
    with pytest.raises(Cancelled):
        model.generate(asking(f"{after} {LEASE[:800]}"), 20, 0, count, cancel, on_progress=count)
    assert model.generate(asking("Name a river."), 4, 0, ignore, CancelToken()).text == before
