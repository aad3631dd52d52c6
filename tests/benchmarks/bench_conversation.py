"""Ten questions in a row over documents, written by a chat model: how much of each prompt had to be read.

    python -m tests.benchmarks.bench_conversation DOCUMENTS QUESTIONS --embedder FOLDER [--conversations N]

QUESTIONS is a JSON-lines file like tests/data/calibration/questions.jsonl; a conversation asks the questions about one
document and those about the next. The starter writes here although it is too small for it, so its words do not count,
only what was read, which passages stood before the model, and whether reuse changes a letter.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from tests.benchmarks.bench_prose import OpenGate
from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import prompt
from murmur.answering.citing import Answering
from murmur.answering.prose import ANSWER_TOKENS, in_prose
from murmur.domain.answers import Answer
from murmur.domain.documents import Hit
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.engines.embedder import SentenceEmbedder
from murmur.engines.live import Saved
from murmur.engines.llama import LlamaModel
from murmur.services.models import Models, read_catalogue

TURNS = 10
CONTEXT = 8192


@dataclass
class Counted:
    shares: list[float] = field(default_factory=list)
    reopened: list[float] = field(default_factory=list)
    reread: list[float] = field(default_factory=list)
    found_fresh: int = 0
    found: int = 0
    expected: int = 0
    afresh: int = 0
    same: dict[bool, list[bool]] = field(default_factory=lambda: {False: [], True: []})
    saved: list[tuple[int, float, float]] = field(default_factory=list)


def conversations(questions: Sequence[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    about: dict[str, list[dict[str, str]]] = {}
    for one in questions:
        if one["answerable"]:
            about.setdefault(one["document"], []).append(one)
    several = list(about.values())
    for first, second in zip(several[::2], several[1::2], strict=False):
        if len(first) + len(second) >= TURNS:
            yield [*first[: max(TURNS // 2, TURNS - len(second))], *second][:TURNS]


class Counting:
    """Says what it is told and computes nothing: which tokens had to be read does not depend on the words."""

    def __init__(self, model: LlamaModel) -> None:
        self._native = model._native
        self._rest: list[int] = []
        self._end = self._native.tokenize("<|im_end|>", special=True)[0]
        self._native.evaluate = self.evaluate  # type: ignore[method-assign]

    def will_say(self, text: str) -> None:
        self._rest = self._native.tokenize(text, special=False)

    def evaluate(self, tokens: Sequence[int], start: int, wanted: Sequence[bool]) -> NDArray[np.float32]:
        rows = np.zeros((sum(wanted), self._native.vocabulary), dtype=np.float32)
        if len(rows):
            rows[-1, self._rest.pop(0) if self._rest else self._end] = 1.0
        return rows


def load(path: Path, flash: bool) -> LlamaModel:
    plan = LoadPlan(CONTEXT, threads=2, flash_attention=flash)
    return LlamaModel.load(path, model_id="bench", sha256="bench", plan=plan)


def ask(question: str, hits: Sequence[Hit], earlier: Sequence[Answer], model: LlamaModel) -> Answer:
    using = Answering(OpenGate(), model, earlier=tuple(earlier))
    return in_prose(question, hits, using, lambda text: None, CancelToken())


def holds(one: dict[str, str], hits: Sequence[Hit]) -> bool:
    """Whether the passage that answers it is among these."""
    quote = " ".join(one["quote"].split())
    return any(Path(hit.path).name == one["document"] and quote in " ".join(hit.text.split()) for hit in hits)


def settle(model: LlamaModel) -> None:
    """What the worker does while the person reads."""
    while model.settle():
        pass


def converse(
    asked: Sequence[dict[str, str]],
    library: FolderLibrary,
    model: LlamaModel,
    counted: Counted,
    counting: Counting | None = None,
) -> list[Answer]:
    answers: list[Answer] = []
    for one in asked:
        hits = library.search(one["question"], 6)
        fresh = prompt.build(one["question"], hits, CONTEXT - ANSWER_TOKENS, model.count_tokens)
        if counting:
            counting.will_say(f"{one['quote']} [1]")
        answer = ask(one["question"], hits, answers, model)
        settle(model)
        assert answer.written is not None
        timings = answer.timings
        if answers:
            counted.shares.append((timings.prompt_tokens_evaluated or 0) / (timings.prompt_tokens or 1))
            counted.afresh += answer.written.afresh
        counted.expected += 1
        counted.found_fresh += holds(one, [hit for n, hit in zip(fresh.numbers, hits, strict=True) if n])
        counted.found += holds(one, [hit for n, hit in zip(answer.written.numbers, hits, strict=True) if n])
        answers.append(answer)
        print(
            f"  {timings.prompt_tokens_evaluated} of {timings.prompt_tokens} tokens read, "
            f"{(timings.first_token_ms or 0) / 1000:.1f} s to the first word",
            flush=True,
        )
    return answers


def reopen(path: Path, model: LlamaModel, answers: Sequence[Answer], counted: Counted, count: bool) -> LlamaModel:
    """The conversation goes on in a model that was just loaded: with the last question again, which brings nothing
    new, so that all that is read was read before."""
    start = perf_counter()
    saved = model.save(2**31)
    assert saved is not None
    took = perf_counter() - start
    model.close()
    again = load(path, flash=False)
    if count:
        Counting(again)
    start = perf_counter()
    assert again.restore(Saved(saved.tokens, saved.whole, saved.data))
    counted.saved.append((len(saved.data), took, perf_counter() - start))
    last = answers[-1]
    answer = ask("Say that again in one sentence.", last.evidence, answers, again)
    timings = answer.timings
    counted.reopened.append((timings.prompt_tokens_evaluated or 0) / (timings.prompt_tokens or 1))
    before = (last.timings.prompt_tokens or 0) + (last.timings.completion_tokens or 0)
    counted.reread.append(max(0, before - saved.whole) / before)
    print(f"  reopened: {timings.prompt_tokens_evaluated} of {timings.prompt_tokens} tokens read")
    return again


def compare(asked: Sequence[dict[str, str]], library: FolderLibrary, path: Path, flash: bool, counted: Counted) -> None:
    """Each follow-up once more without anything in the model's memory."""
    model, alone = load(path, flash), load(path, flash)
    answers: list[Answer] = []
    for number, one in enumerate(asked):
        hits = library.search(one["question"], 6)
        answer = ask(one["question"], hits, answers, model)
        settle(model)
        if number % 2:
            alone.forget()
            again = ask(one["question"], hits, answers, alone)
            counted.same[flash].append(again.text == answer.text)
        answers.append(answer)
    model.close()
    alone.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--embedder", type=Path, required=True)
    parser.add_argument("--conversations", type=int, default=5)
    parser.add_argument("--count", action="store_true", help="only count tokens: nothing is computed")
    parser.add_argument("--compare", type=int, default=1)
    options = parser.parse_args()
    asked = [json.loads(line) for line in options.questions.read_text(encoding="utf-8").splitlines()]
    library = FolderLibrary(options.documents, SentenceEmbedder("bench", options.embedder))
    models = Models(read_catalogue())
    path = models.file_of(models.chat_model("smollm2-135m-instruct"))
    counted = Counted()
    several = list(conversations(asked))[: options.conversations]
    for one in several:
        print(f"{one[0]['document']}, then {one[-1]['document']}")
        model = load(path, flash=False)
        counting = Counting(model) if options.count else None
        answers = converse(one, library, model, counted, counting)
        reopen(path, model, answers, counted, options.count).close()
        tell(counted)
    for one in several[: options.compare]:
        for flash in (False, True):
            compare(one, library, path, flash, counted)
            tell(counted)


def tell(counted: Counted) -> None:
    print(f"{len(counted.shares)} follow-ups: median {statistics.median(counted.shares):.1%} of the prompt was read, ")
    print(f"  worst {max(counted.shares):.1%}; {counted.afresh} began afresh")
    print(f"passage that answers before the model: {counted.found} of {counted.expected}, fresh {counted.found_fresh}")
    if counted.reopened:
        print(f"reopened: {', '.join(f'{share:.1%}' for share in counted.reopened)} of the prompt was read;")
        print(f"  of what was there before {', '.join(f'{share:.1%}' for share in counted.reread)} was read again")
        for size, took, put in counted.saved:
            print(f"  {size / 2**20:.0f} MiB taken out in {took:.2f} s, put back in {put:.2f} s")
    for flash, same in counted.same.items():
        if same:
            switch = "on" if flash else "off"
            print(f"same text with and without reuse, flash attention {switch}: {sum(same)}/{len(same)}")


if __name__ == "__main__":
    main()
