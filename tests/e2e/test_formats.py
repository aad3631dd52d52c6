"""Files of every format an office has, and a scan, from the disk to a hit with its place, by the command alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.data.scans import DEUTSCH, LEASE, encoded, scan, scanned_pdf
from tests.e2e.program import Murmur

FORMATS = Path(__file__).resolve().parent.parent / "data" / "formats"


@pytest.mark.model
def test_every_format_and_a_scan_is_found_by_its_words(murmur: Murmur, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    for file in FORMATS.iterdir():
        if file.suffix != ".py" and file.is_file():
            (folder / file.name).write_bytes(file.read_bytes())
    (folder / "letting.pdf").write_bytes(scanned_pdf(["A typed first page."], scan(LEASE)))
    (folder / "mietvertrag.jpg").write_bytes(encoded(scan(DEUTSCH), "JPEG", quality=80))
    added = murmur.run("add", folder)
    statuses = {Path(line["path"]).name: line["status"] for line in added.events("document")}
    old = {name for name in statuses if name.endswith((".doc", ".xls", ".ppt"))}
    assert {name for name, status in statuses.items() if status == "failed"} == old
    assert set(statuses.values()) == {"ready", "failed"}

    questions: dict[str, tuple[str, int, str, str]] = {
        "deposit paid back within 60 days after the keys": ("letting.pdf", 2, "page 2", "3,750.00"),
        "Schönheitsreparaturen": ("mietvertrag.jpg", 1, "picture", "Schönheitsreparaturen"),
    }
    found = murmur.run("search", "-", "-k", "3", stdin="\n".join(questions)).events("hit")
    for number, (name, page, place, words) in enumerate(questions.values(), start=1):
        hits = [hit for hit in found if hit["question"] == number and Path(hit["path"]).name == name]
        assert [(hit["page"], hit["place"]) for hit in hits] == [(page, place)]
        assert words in hits[0]["text"]
