"""The sixty questions on which the rubric is measured are what their README says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

DATA = Path(__file__).parent.parent / "data" / "escalation"
SAMPLES = Path(__file__).parent.parent.parent / "resources" / "samples"


def test_there_are_twenty_of_each_kind_and_every_paper_exists() -> None:
    lines = [json.loads(line) for line in (DATA / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert Counter(line["kind"] for line in lines) == {"easy": 20, "hard": 20, "unanswerable": 20}
    assert len({line["id"] for line in lines}) == len({line["question"] for line in lines}) == 60
    for line in lines:
        assert line["documents"], line["id"]
        assert line["why"], line["id"]
        for name in line["documents"]:
            made = name.endswith("_AR.pdf")
            assert made or (DATA / "documents" / name).is_file() or (SAMPLES / name).is_file(), name
