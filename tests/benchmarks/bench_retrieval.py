"""How often the right document, page and sentence are among the first five hits, by the real command line.

    python -m tests.benchmarks.bench_retrieval FOLDER [--home DIR]

FOLDER holds `questions.jsonl` and the documents in a folder beside it. A question names its `document`; it may name
`page` or `pages` (counted from 1) and a `quote`. Questions with `"answerable": false` are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FIRST = 5


@dataclass(frozen=True, slots=True)
class Target:
    """What a question should find; `pages` and `quote` may be unknown."""

    question: str
    document: str
    pages: frozenset[int]
    quote: str | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--home", type=Path, help="a home that has the documents already, or shall keep them")
    options = parser.parse_args()
    if not (options.folder / "questions.jsonl").is_file():
        sys.exit(f"{options.folder} has no questions.jsonl: nothing was measured")
    targets = read_targets(options.folder / "questions.jsonl")
    with tempfile.TemporaryDirectory() as temporary:
        home = options.home or Path(temporary)
        for folder in sorted(path for path in options.folder.iterdir() if path.is_dir()):
            murmur(home, ["add", str(folder)])
        found = search(home, [target.question for target in targets])
    report(targets, found)


def read_targets(path: Path) -> list[Target]:
    """The answerable questions of a file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Target(
            row["question"],
            row["document"],
            frozenset(row.get("pages") or ([row["page"]] if row.get("page") else [])),
            row.get("quote"),
        )
        for row in rows
        if row.get("answerable", True)
    ]


def murmur(home: Path, arguments: Sequence[str], stdin: str = "") -> list[dict[str, Any]]:
    """Runs the command and returns its JSON lines."""
    environment = {**os.environ, "MURMUR_PASSPHRASE": "for measuring only"}
    command = [sys.executable, "-m", "murmur", "--home", str(home), "--json", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, env=environment, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def search(home: Path, questions: Sequence[str]) -> dict[int, list[dict[str, Any]]]:
    """The first hits of every question, by its number from 1."""
    found: dict[int, list[dict[str, Any]]] = {number: [] for number in range(1, len(questions) + 1)}
    for line in murmur(home, ["search", "-", "-k", str(FIRST)], "\n".join(questions)):
        if line["event"] == "hit":
            found[line["question"]].append(line)
    return found


def report(targets: Sequence[Target], found: Mapping[int, Sequence[Mapping[str, Any]]]) -> None:
    rows = [(target, found[number]) for number, target in enumerate(targets, start=1)]
    share("document", [any(_document(hit, target) for hit in hits) for target, hits in rows])
    share("page", [any(_page(hit, target) for hit in hits) for target, hits in rows if target.pages])
    share("quote", [any(_quote(hit, target) for hit in hits) for target, hits in rows if target.quote])


def share(what: str, right: Sequence[bool]) -> None:
    if right:
        print(f"{what:9} in the first {FIRST}: {sum(right)}/{len(right)} = {sum(right) / len(right):.1%}")


def _document(hit: Mapping[str, Any], target: Target) -> bool:
    return Path(hit["path"]).name == target.document


def _page(hit: Mapping[str, Any], target: Target) -> bool:
    return _document(hit, target) and hit["page"] in target.pages


def _quote(hit: Mapping[str, Any], target: Target) -> bool:
    return _document(hit, target) and " ".join((target.quote or "").split()) in " ".join(hit["text"].split())


if __name__ == "__main__":
    main()
