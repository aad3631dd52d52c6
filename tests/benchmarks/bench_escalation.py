"""Asks the questions on which the rubric is measured, by the real pipeline, and says when a larger model is suggested.

    python -m tests.benchmarks.bench_escalation [--development] [--table FILE.md]

The library is read, embedded and asked as the app does it, with the model that comes with Murmur. `--development` takes
the questions on which the rubric was made instead of those on which it is measured; `--table` writes the table of the
docs.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import company_reports
from tests.benchmarks.folder_library import FolderLibrary

from murmur.answering import rubric
from murmur.answering.answer import answer
from murmur.answering.citing import Answering
from murmur.answering.ports import ChatModel
from murmur.domain.answers import Answer, AnswerMode, Verdict
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import LoadPlan
from murmur.engines.embedder import SentenceEmbedder
from murmur.services.models import Models, read_catalogue

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data" / "escalation"
DEVELOPMENT = DATA / "development"
KINDS = ("easy", "hard", "unanswerable")


@dataclass(frozen=True)
class Case:
    """One question and how it was answered."""

    id: str
    kind: str
    question: str
    answer: Answer

    @property
    def suggested(self) -> bool:
        return bool(rubric.reasons(self.answer))

    @property
    def missed(self) -> bool:
        return self.suggested is not (self.kind == "hard")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--development", action="store_true")
    parser.add_argument("--table", type=Path)
    options = parser.parse_args()
    cases = []
    for case in asked(DEVELOPMENT if options.development else DATA):
        print("MISS" if case.missed else "    ", case.id, said(case), "|", case.question, flush=True)
        cases.append(case)
    print("\n".join(summary(cases)))
    if options.table:
        options.table.write_text("\n".join(table(cases)) + "\n", encoding="utf-8")


def asked(data: Path) -> Iterator[Case]:
    """Every question of a set, asked over the library of its documents."""
    with tempfile.TemporaryDirectory() as folder:
        gather(data, Path(folder))
        models = Models(read_catalogue())
        entry = models.embedder()
        library = FolderLibrary(Path(folder), SentenceEmbedder(entry.id, models.folder_of(entry)))
        model = starter(models)
        for line in (data / "questions.jsonl").read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            yield Case(one["id"], one["kind"], one["question"], answered(one["question"], library, model))


def gather(data: Path, folder: Path) -> None:
    """The documents of a set of questions, in one folder."""
    measured = data == DATA
    known = ROOT / "resources" / "samples" if measured else ROOT / "tests" / "data" / "calibration" / "documents"
    company_reports.write(folder / "made", 4 if measured else 7)
    for source in (known, data / "documents", folder / "made" / "documents"):
        for path in source.iterdir():
            shutil.copy(path, folder)


def starter(models: Models) -> ChatModel:
    from murmur.engines.llama import LlamaModel

    entry = models.model("smollm2-135m-instruct")
    return LlamaModel.load(
        models.file_of(entry), model_id=entry.id, sha256=entry.weights.sha256, plan=LoadPlan(context=2048)
    )


def answered(question: str, library: FolderLibrary, model: ChatModel | None) -> Answer:
    """As the app answers, with its usual number of passages."""
    using = Answering(library, model, scope=library.scope())
    hits = library.search(question, 6)
    return answer(question, hits, AnswerMode.QUOTES, using, lambda _: None, CancelToken())


def said(case: Case) -> str:
    reasons = ", ".join(rubric.reasons(case.answer))
    return reasons or ("not found" if case.answer.verdict is Verdict.NOT_FOUND else "answered")


def summary(cases: Sequence[Case]) -> list[str]:
    lines = []
    for kind in KINDS:
        of_kind = [case for case in cases if case.kind == kind]
        lines.append(f"{kind:13} {sum(case.suggested for case in of_kind)} of {len(of_kind)} suggested")
    return lines


def table(cases: Sequence[Case]) -> list[str]:
    """Markdown: every question, what was made of it, and the misses marked."""
    lines = ["| | Question | Suggested | |", "|---|---|---|---|"]
    for case in cases:
        lines.append(f"| {case.id} | {case.question} | {said(case)} | {'**miss**' if case.missed else ''} |")
    return lines


if __name__ == "__main__":
    main()
