"""Lets a chat model too small for it write answers in its own words, the gate held open, and says what the checker
makes of every sentence.

    python -m tests.benchmarks.bench_prose FOLDER QUESTIONS --embedder FOLDER --model FILE.gguf [--first N] [--count N]

QUESTIONS is a JSON-lines file like tests/data/calibration/questions.jsonl. Whether a believed sentence is true is for a
person to judge, so each is printed with what it cites; for questions whose answer is known (`answer`), whether the text
holds it is counted.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import checker
from murmur.answering.answer import answer
from murmur.answering.citing import Answering
from murmur.domain.answers import AnswerMode
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.engines.embedder import SentenceEmbedder
from murmur.engines.llama import LlamaModel


class OpenGate:
    """A nearness that finds everything near, so that the gate lets every question pass."""

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        return [1.0] * len(texts)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        return [[1.0] * len(spans) for _ in texts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--embedder", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()
    asked = [json.loads(line) for line in options.questions.read_text(encoding="utf-8").splitlines()]
    library = FolderLibrary(options.folder, SentenceEmbedder("bench", options.embedder))
    model = LlamaModel.load(options.model, model_id="bench", sha256="", plan=LoadPlan(context=2048))
    measure(asked[options.first : options.first + options.count], library, model)


def measure(asked: Sequence[dict[str, str]], library: FolderLibrary, model: LlamaModel, k: int = 3) -> None:
    verdicts: Counter[str] = Counter()
    believed = doubted = 0
    for one in asked:
        hits = library.search(one["question"], k)
        using = Answering(OpenGate(), model)
        given = answer(one["question"], hits, AnswerMode.PROSE, using, lambda text: None, CancelToken())
        checked = checker.check(given.text, {n: checker.source_text(hit) for n, hit in enumerate(hits, start=1)})
        right = bool(one["answer"]) and one["answer"].casefold() in given.text.casefold()
        kind = "known answer said" if right else "answerable" if one["answer"] else "unanswerable"
        verdicts[f"{kind}: {given.verdict.value}"] += 1
        print(f"\n{one['id']} {one['question']} (wanted: {one['answer']}) -> {given.verdict.value}")
        for sentence in checked:
            believed += sentence.reason is None
            doubted += sentence.reason is not None
            print(f"  {'BELIEVED' if sentence.reason is None else sentence.reason}: {sentence.text} {sentence.markers}")
    print(f"\n{believed} sentences believed, {doubted} not; {dict(verdicts)}")


if __name__ == "__main__":
    main()
