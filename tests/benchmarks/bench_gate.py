"""Measures how often "not in your documents" is said rightly: each company's reports are a collection of their own.

    python -m tests.benchmarks.bench_gate FOLDER --embedder FOLDER [-k 6] [--show] [--fit CALIBRATION]

FOLDER holds questions.jsonl and `documents` or `pdfs`, whose files begin with the company: ACME_2019_AR.pdf. Questions
with `kind` and `scope` (tests/benchmarks/company_reports.py writes them) are taken as they are. From questions that
only name their `document` the others are made: each is asked of every other company's collection, and of its own with
its years moved to where no report reaches; and each company is asked for things that none of the folder deals in.
With --fit the gate's weights are fitted on FOLDER and on CALIBRATION (tests/data/calibration) together.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from tests.benchmarks.bench_answers import fit_gate, is_right
from tests.benchmarks.company_reports import Asked
from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import gate, quotes
from murmur.answering.answer import answer
from murmur.answering.citing import Answering
from murmur.answering.question import understand
from murmur.answering.subjects import names
from murmur.domain.answers import AnswerMode, Verdict
from murmur.domain.jobs import CancelToken
from murmur.engines.embedder import SentenceEmbedder

ELSEWHERE = (
    "How many hospital beds did {name} open in FY{year}?",
    "What was {name}'s iron ore output in FY{year}?",
    "How many visitors did {name}'s museums count in FY{year}?",
    "What was the average ticket price on {name}'s ferries in FY{year}?",
    "How many tonnes of salmon did {name} harvest in FY{year}?",
    "How many students were enrolled at {name}'s universities in FY{year}?",
    "What toll did {name} charge per vehicle in FY{year}?",
    "How many apartments did {name} rent out at the end of FY{year}?",
    "What was the newspaper circulation of {name} in FY{year}?",
    "Who conducted {name}'s symphony orchestra in FY{year}?",
    "How much sugar beet did {name} process in FY{year}?",
    "How many wind turbines did {name} run in FY{year}?",
)
"""Things that none of the companies deals in; other ones than those the gate was chosen on."""

YEAR = re.compile(r"(?<!\d)20[0-3]\d(?!\d)")
WANTED = {"wrong_company": 0.95, "wrong_year": 0.80, "absent_item": 0.80, "answerable": 0.10}
"""The share refused: at least, for answerable questions at most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question and what was said; `reason` is the answer's text where it was refused."""

    asked: Asked
    refused: bool
    reason: str
    milliseconds: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--embedder", type=Path, required=True)
    parser.add_argument("-k", type=int, default=6)
    parser.add_argument("--show", action="store_true", help="print each question that was judged wrongly")
    parser.add_argument("--fit", type=Path, help="the folder of the questions that name nobody")
    options = parser.parse_args()
    if options.fit:
        embedder = SentenceEmbedder("bench", options.embedder)
        report_fit([*seen(options.folder, embedder), *seen(options.fit, embedder)])
        return
    report(list(measure(options.folder, SentenceEmbedder("bench", options.embedder), options.k)), options.show)


def company_of(path: Path) -> str:
    return path.name.split("_")[0]


def documents_of(folder: Path) -> Path:
    return folder / "documents" if (folder / "documents").is_dir() else folder / "pdfs"


def measure(folder: Path, embedder: SentenceEmbedder, k: int = 6) -> Iterator[Outcome]:
    """Every question through retrieval, gate and quotes, as the program does it without a chat model."""
    library = FolderLibrary(documents_of(folder), embedder, company_of)
    for asked in questions(folder):
        start = time.perf_counter()
        hits = library.search(asked.question, k, asked.scope)
        using = Answering(library, scope=library.scope(asked.scope))
        given = answer(asked.question, hits, AnswerMode.QUOTES, using, lambda text: None, CancelToken())
        refused = given.verdict is Verdict.NOT_FOUND
        yield Outcome(asked, refused, given.text if refused else "", (time.perf_counter() - start) * 1000)


def questions(folder: Path) -> list[Asked]:
    lines = [json.loads(line) for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    if "kind" in lines[0]:
        return [Asked(line["question"], line["scope"], line["kind"]) for line in lines]
    by_company: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        by_company[company_of(Path(line["document"]))].append(line["question"])
    reported: dict[str, set[int]] = defaultdict(set)
    for path in sorted(documents_of(folder).iterdir()):
        reported[company_of(path)].update(int(year) for year in YEAR.findall(path.name))
    return [one for company in sorted(by_company) for one in _made(company, by_company, reported)]


def _made(company: str, by_company: dict[str, list[str]], reported: dict[str, set[int]]) -> Iterator[Asked]:
    own = by_company[company]
    first, last = min(reported[company]), max(reported[company])
    for question in own:
        yield Asked(question, company, "answerable")
        yield from (Asked(question, other, "wrong_company") for other in sorted(reported) if other != company)
        years = [int(year) for year in YEAR.findall(question)]
        if years:
            for moved in (first - 8 - max(years), last + 3 - min(years)):
                yield Asked(_moved(question, moved), company, "wrong_year")
    spoken = Counter(name.said for question in own for name in names(question) if name.sure).most_common(1)
    for number, pattern in enumerate(ELSEWHERE):
        year = sorted(reported[company])[number % len(reported[company])]
        yield Asked(pattern.format(name=spoken[0][0] if spoken else company, year=year), company, "absent_item")


def _moved(question: str, by: int) -> str:
    return YEAR.sub(lambda match: str(int(match[0]) + by), question)


# Fitting


@dataclass(frozen=True, slots=True)
class Seen:
    """A question that is not refused for what no document speaks of; `answerable` is None where its answer was not
    among the three best sentences."""

    rule: gate.Rule
    evidence: gate.Evidence
    general: bool
    answerable: bool | None


def seen(folder: Path, embedder: SentenceEmbedder, k: int = 6) -> Iterator[Seen]:
    library = FolderLibrary(documents_of(folder), embedder, company_of)
    for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        asked = json.loads(line)
        general, scope, question = "scope" not in asked, asked.get("scope"), understand(asked["question"])
        found = library.scope(scope).standings(*gate.asked_of_scope(question))
        if gate.not_spoken_of(question, found) is None:
            scored = quotes.ranked(question, library.search(asked["question"], k, scope), library)
            evidence = gate.evidence(question, scored, library, found)
            answerable = asked["answerable"] if general else asked["kind"] == "answerable"
            unfound = general and answerable and not any(is_right(asked, one.candidate) for one in scored[:3])
            yield Seen(gate.rule_for(question, found), evidence, general, None if unfound else answerable)


SHIFT = math.log(0.4 / 0.6)
"""A question about somebody the documents speak of is let pass from a chance of 0.4 on, another from 0.5 on."""


def report_fit(cases: Sequence[Seen]) -> None:
    """PLAIN on all general questions, the two others on those that name somebody; unused features have no weight."""
    for label, rule in (("PLAIN", gate.PLAIN), ("NAMED", gate.NAMED), ("BROAD", gate.BROAD)):
        mine = [one for one in cases if (one.general if rule is gate.PLAIN else one.rule is rule)]
        mine = [one for one in mine if one.answerable is not None]
        columns = [number for number, weight in enumerate(astuple(rule.weights)) if weight]
        rows = np.array([astuple(one.evidence) for one in mine])[:, columns]
        bias, weights = fit_gate(rows, np.array([bool(one.answerable) for one in mine]))
        bias -= 0.0 if rule is gate.PLAIN else SHIFT
        named = {gate.NAMES[column]: round(float(weight), 2) for column, weight in zip(columns, weights, strict=True)}
        print(f"{label}: {len(mine)} questions, bias {bias:.2f}, {named}")


# The report


def report(outcomes: Sequence[Outcome], show: bool = False) -> None:
    print("| kind | asked | refused | 95% interval | wanted |\n|---|--:|--:|---|---|")
    for kind, bar in WANTED.items():
        mine = [one for one in outcomes if one.asked.kind == kind]
        if not mine:
            continue
        refused = sum(one.refused for one in mine)
        low, high = interval(refused, len(mine))
        sign = "at most" if kind == "answerable" else "at least"
        share = f"{refused} ({refused / len(mine):.0%})"
        print(f"| {kind} | {len(mine)} | {share} | {low:.0%} to {high:.0%} | {sign} {bar:.0%} |")
    spoken = sum(one.refused and one.reason.startswith("No document") for one in outcomes)
    print(f"{spoken} of {sum(one.refused for one in outcomes)} refusals name what no document speaks of")
    for one in outcomes:
        if show and one.refused is (one.asked.kind == "answerable"):
            print(f"{one.asked.kind} @{one.asked.scope}: {one.asked.question} -> {one.reason or 'answered'}")


def interval(hits: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's score interval of a share."""
    share, spread = hits / total, z * z / total
    middle, half = share + spread / 2, z * math.sqrt(share * (1 - share) / total + spread / total / 4)
    return (middle - half) / (1 + spread), (middle + half) / (1 + spread)


if __name__ == "__main__":
    main()
