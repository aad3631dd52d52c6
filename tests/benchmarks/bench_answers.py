"""Measures who chooses the quotes best, and the gate as it is shipped; the figures of decision record 0004.

    python tests/benchmarks/bench_answers.py FOLDER QUESTIONS --embedder FOLDER [--model FILE.gguf] [-k 6]

FOLDER holds documents; QUESTIONS is a JSON-lines file like tests/data/calibration/questions.jsonl. Everything is
cross-validated by document: a question is never judged by weights that have seen its document.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import gate, quotes, rereading
from murmur.answering.question import understand
from murmur.answering.quotes import Candidate, Features, Scored
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.domain.standing import Standings
from murmur.engines.embedder import SentenceEmbedder

Array = NDArray[np.float64]
NAMES = [entry.name for entry in fields(Features)]


@dataclass(frozen=True)
class Case:
    """A question with its candidates. `features` has shape (candidates, features), `right` (candidates,)."""

    asked: dict[str, str | int | bool | None]
    document: str
    scored: list[Scored]
    features: Array
    right: NDArray[np.bool_]
    likelihoods: Array | None
    embed_ms: float
    model_ms: float

    @property
    def answerable(self) -> bool:
        return bool(self.asked["answerable"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--embedder", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("-k", type=int, default=6)
    options = parser.parse_args()
    library = FolderLibrary(options.folder, SentenceEmbedder("bench", options.embedder, "fp32"))
    asked = [json.loads(line) for line in options.questions.read_text(encoding="utf-8").splitlines()]
    cases = [_case(number, one, library, options.model, options.k) for number, one in enumerate(asked)]
    report_ranking([case for case in cases if case.answerable], options.model is not None)
    report_gate(cases, library)


_model_cache: list[object] = []


def _case(
    number: int, asked: dict[str, str | int | bool | None], library: FolderLibrary, model: Path | None, k: int
) -> Case:
    question = str(asked["question"])
    hits = library.search(question, k)
    start = time.perf_counter()
    scored = quotes.ranked(understand(question), hits, library)
    embedded = time.perf_counter()
    likelihoods = None
    if model is not None and asked["answerable"]:
        prompts = [rereading.prompt(entry.candidate) for entry in scored[: rereading.REREAD]]
        values = _load(model)(prompts, [question] * len(prompts), CancelToken())
        likelihoods = np.array(values)
    return Case(
        asked,
        str(asked["document"] or f"none {number % 3}"),
        scored,
        np.array([astuple(entry.features) for entry in scored]),
        np.array([is_right(asked, entry.candidate) for entry in scored]),
        likelihoods,
        (embedded - start) * 1000,
        (time.perf_counter() - embedded) * 1000,
    )


def _load(path: Path) -> Callable[..., list[float]]:
    from murmur.engines.llama import LlamaModel

    if not _model_cache:
        _model_cache.append(LlamaModel.load(path, model_id="bench", sha256="", plan=LoadPlan(context=2048)))
    model = _model_cache[0]
    assert isinstance(model, LlamaModel)
    return model.likelihood


def is_right(asked: dict[str, str | int | bool | None], candidate: Candidate) -> bool:
    """The candidate holds the answer and is, or lies within, the quote expected; or the other way round."""
    if not asked["answerable"] or str(asked["document"]) not in candidate.hit.path:
        return False
    if asked["page"] is not None and asked["page"] != candidate.hit.page:
        return False
    text, quote, answer = (_folded(str(part)) for part in (candidate.text, asked["quote"], asked["answer"]))
    return answer in text and (text in quote or quote in text)


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold().strip()


# Ranking


def report_ranking(cases: Sequence[Case], with_model: bool) -> None:
    found = sum(bool(case.right.any()) for case in cases)
    print(f"{len(cases)} answerable questions; the right sentence is among the candidates of {found}")
    chosen = {
        "embedder only": ["cosine", "alone"],
        "words only": ["coverage", "with_context", "wanted", "whole"],
        "embedder and words": NAMES,
    }
    for label, names in chosen.items():
        columns = [NAMES.index(name) for name in names]
        one, three = _by_document(cases, lambda seen, c=columns: fit_ranking(seen, c))  # type: ignore[misc]
        print(f"{label:22s} right with 1 quote {one}, with 3 {three}")
    print("weights fitted on all:", dict(zip(NAMES, fit_ranking(cases, list(range(len(NAMES)))).round(1), strict=True)))
    now = np.array(astuple(quotes.WEIGHTS))
    print("as shipped            ", _hits(cases, now, 1), _hits(cases, now, 3))
    report_margin(cases, [case.scored for case in cases])
    if with_model:
        report_model(cases)
    print(f"embedding a question's candidates: median {np.median([case.embed_ms for case in cases]):.0f} ms")


def fit_ranking(cases: Sequence[Case], columns: list[int], l2: float = 0.5) -> Array:
    """Conditional logit (softmax over a question's candidates) by Newton's method; zeros elsewhere."""
    weights = np.zeros(len(columns))
    data = [(case.features[:, columns], case.right) for case in cases if case.right.any()]
    for _ in range(12):
        gradient, hessian = -l2 * weights, l2 * np.eye(len(columns))
        for rows, right in data:
            chance = np.exp(rows @ weights - (rows @ weights).max())
            chance /= chance.sum()
            target = chance * right / (chance * right).sum()
            mean = rows.T @ chance
            gradient += rows.T @ target - mean
            hessian += (rows * chance[:, None]).T @ rows - np.outer(mean, mean)
        step = np.linalg.solve(hessian, gradient)
        weights += step * min(1.0, 4 / max(1e-9, float(np.linalg.norm(step))))
    whole = np.zeros(len(NAMES))
    whole[columns] = weights
    return whole


def _hits(cases: Sequence[Case], weights: Array, count: int) -> int:
    return sum(bool(case.right[np.argsort(-(case.features @ weights), kind="stable")[:count]].any()) for case in cases)


def _by_document(cases: Sequence[Case], fit: Callable[[Sequence[Case]], Array]) -> tuple[int, int]:
    one = three = 0
    for document in sorted({case.document for case in cases}):
        weights = fit([case for case in cases if case.document != document])
        held_out = [case for case in cases if case.document == document]
        one += _hits(held_out, weights, 1)
        three += _hits(held_out, weights, 3)
    return one, three


def report_margin(cases: Sequence[Case], ordered: Sequence[list[Scored]]) -> None:
    for margin in (0.0, 0.5, 1.0, 2.0, 3.0, 4.0):
        taken = [quotes.choose(scored, margin) for scored in ordered]
        right = sum(any(is_right(case.asked, e.candidate) for e in t) for case, t in zip(cases, taken, strict=True))
        print(f"margin {margin}: right {right}, quotes each {np.mean([len(t) for t in taken]):.2f}")


def report_model(cases: Sequence[Case]) -> None:
    read = [case for case in cases if not rereading.is_sure(case.scored)]
    print(f"likelihoods of a question: median {np.median([case.model_ms for case in cases]):.0f} ms")
    alone = sum(bool(c.right[: len(c.likelihoods)][c.likelihoods.argmax()]) for c in cases if c.likelihoods is not None)
    print(f"likelihood alone among the best {rereading.REREAD}: right with 1 quote {alone}")
    grid = [(weight, sure) for weight in (0.0, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0) for sure in (0.5, 1.0, 1.5, 2.0, 99.0)]
    rights = np.array([[_first_is_right(case, *pair) for pair in grid] for case in cases])
    print("right with 1 quote by (weight, sure):", dict(zip(grid, rights.sum(axis=0).tolist(), strict=True)))
    best = 0
    for document in sorted({case.document for case in cases}):
        held_out = np.array([case.document == document for case in cases])
        best += int(rights[held_out, int(rights[~held_out].sum(axis=0).argmax())].sum())
    print(f"with both chosen by cross-validation: {best}; as shipped the model reads for {len(read)} questions")
    before, after = (
        rights[:, grid.index((0.0, rereading.SURE))],
        rights[:, grid.index((rereading.WEIGHT, rereading.SURE))],
    )
    print(f"as shipped against none: won {(after & ~before).sum()}, lost {(before & ~after).sum()}")
    report_margin(cases, [_reread(case, rereading.WEIGHT, rereading.SURE) for case in cases])


def _reread(case: Case, weight: float, sure: float) -> list[Scored]:
    """What `rereading.reread` makes of it, with the likelihoods measured before."""
    assert case.likelihoods is not None
    if len(case.scored) < 2 or case.scored[0].score - case.scored[1].score > sure:
        return case.scored
    best = zip(case.scored[: rereading.REREAD], case.likelihoods.tolist(), strict=True)
    return sorted((replace(e, score=e.score + weight * value) for e, value in best), key=lambda e: -e.score)


def _first_is_right(case: Case, weight: float, sure: float) -> bool:
    return is_right(case.asked, _reread(case, weight, sure)[0].candidate)


# The gate


def report_gate(cases: Sequence[Case], library: FolderLibrary) -> None:
    rows = np.array([astuple(_evidence(case, library)) for case in cases])
    right = np.array([bool(case.right[:3].any()) for case in cases])
    absent = np.array([not case.answerable for case in cases])
    print(f"\nGate: {right.sum()} questions answered right by 3 quotes, {absent.sum()} unanswerable")
    for number, name in enumerate(gate.NAMES):
        print(f"  {name:14s} alone: AUC {auc(rows[:, number], right, absent):.3f}")
    shipped = np.array([_passes(case, library) for case in cases])
    print(f"  as shipped: false refusals {(right & ~shipped).sum()}, false answers {(absent & shipped).sum()}")
    answerable = np.array([case.answerable for case in cases])
    print(f"  right answers given {(right & shipped).sum()} of {answerable.sum()}")


def _evidence(case: Case, library: FolderLibrary) -> gate.Evidence:
    return gate.evidence(understand(str(case.asked["question"])), case.scored, library, _found(case, library))


def _passes(case: Case, library: FolderLibrary) -> bool:
    question, found = understand(str(case.asked["question"])), _found(case, library)
    spoken_of = gate.not_spoken_of(question, found) is None
    return spoken_of and gate.is_answerable(question, case.scored, library, found)


def _found(case: Case, library: FolderLibrary) -> Standings:
    return library.scope().standings(*gate.asked_of_scope(understand(str(case.asked["question"]))))


def fit_gate(rows: Array, right: NDArray[np.bool_], l2: float = 1.0) -> tuple[float, Array]:
    """Logistic regression with a ridge on standardised features; bias and weights for the features as they are."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    data = np.column_stack([np.ones(len(rows)), (rows - mean) / spread])
    ridge = l2 * np.eye(data.shape[1])
    ridge[0, 0] = 1e-6
    weights = np.zeros(data.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-data @ weights))
        hessian = (data * (chance * (1 - chance))[:, None]).T @ data + ridge
        weights += np.linalg.solve(hessian, data.T @ (right - chance) - ridge @ weights)
    plain = weights[1:] / spread
    return float(weights[0] - (plain * mean).sum()), plain


def auc(scores: Array, right: NDArray[np.bool_], absent: NDArray[np.bool_]) -> float:
    """The chance that a rightly answered question scores higher than an unanswerable one; ties count half."""
    above = scores[right][:, None] - scores[absent][None, :]
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


if __name__ == "__main__":
    main()
