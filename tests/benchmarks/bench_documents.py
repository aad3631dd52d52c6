"""Measures how long the window is ever busy over a library of thousands of documents.

    python tests/benchmarks/bench_documents.py [--documents 5000] [--json]

Listing, finding by name letter after letter, sorting, scrolling, folding, removing with undo, and reading the library
again: the longest gap of the event loop for each, in milliseconds, and how much of it the window itself computed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(ROOT), str(ROOT / "app")]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    def report(name: str, figures: dict[str, float]) -> None:
        if options.json:
            print(json.dumps({"event": name, **figures}), flush=True)
        else:
            print(f"{name:28}", "  ".join(f"{key} {value}" for key, value in figures.items()), flush=True)

    measure(options.documents, report)
    return 0


def measure(count: int, report: Callable[[str, dict[str, float]], None]) -> None:
    from PySide6.QtWidgets import QApplication
    from tests.fakes.heartbeat import Heartbeat
    from tests.fakes.services import FakeHouse
    from tests.fakes.waiting import until

    from murmur.domain.documents import DocumentStatus, StoredDocument
    from murmur.ui.documents.shelf import Order
    from murmur.ui.main_window import MainWindow
    from murmur.ui.theme import Look

    application = QApplication(["murmur"])
    folder = Path(tempfile.mkdtemp())
    house = FakeHouse(folder / "home")
    kinds = ("pdf", "docx", "xlsx", "eml", "text")
    for number in range(count):
        kind = kinds[number % len(kinds)]
        title = f"{('Lease', 'Invoice', 'Letter', 'Report', 'Minutes')[number % 5]} {number * 7919 % count:05}"
        path = f"/papers/{number % 97:02}/{title}.{kind}"
        collections = ("Documents",) if number % 3 else ("Documents", f"Case {number % 20}")
        day = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T09:00:00"
        house.documents.kept[f"id{number}"] = (
            StoredDocument(
                f"id{number}", path, title, kind, collections, DocumentStatus.READY, number % 300, 9, 9, number, day
            ),
            None,
        )
    window = MainWindow(house.door(), Look(application), lambda address: False)
    window.show()
    window.resize(1280, 800)
    heart = Heartbeat()

    def scene(name: str, steps: list[Callable[[], object]], ended: Callable[[], object] = lambda: True) -> None:
        heart.start()
        for step in steps:
            step()
            beats = len(heart.gaps)
            until(lambda beats=beats: len(heart.gaps) > beats + 2, "painting")  # type: ignore[misc]
        until(lambda: ended() and window.jobs.idle, name, 120)
        heart.stop()
        report(
            name,
            {
                "longest_ms": round(heart.longest, 1),
                "p99_ms": round(heart.share(0.99), 1),
                "longest_own_work_ms": round(max(heart.worked, default=0.0), 1),
            },
        )

    scene(f"opening {count:,}", [], lambda: window.workspace and window.workspace.library.documents)
    place = window.workspace
    assert place is not None
    library = place.library
    shown = library.document_list
    word = "invoice 004"
    scene(
        "finding, letter by letter",
        [lambda end=end: library.finding.field.setText(word[:end]) for end in range(1, len(word) + 1)]
        + [library.finding.field.clear],
    )
    scene("sorting five ways", [lambda order=order: library.finding.sort_by(order) for order in Order])  # type: ignore[misc]
    bar = shown.verticalScrollBar()
    scene(
        "scrolling from end to end",
        [lambda part=part: bar.setValue(bar.maximum() * part // 60) for part in range(61)],  # type: ignore[misc]
    )
    scene("folding", [lambda: library.deeds.folded.emit("Documents"), lambda: library.deeds.folded.emit("Documents")])
    some = [one for one in library.documents if "Case 9" in one.collections]
    scene("removing 80 and undoing", [lambda: library.deeds.removed.emit(some, None), library.deeds.undone.emit])
    scene("choosing all", [shown.selectAll, shown.clearSelection])

    def change() -> None:
        for name, (stored, book) in list(house.documents.kept.items()):
            house.documents.kept[name] = (replace(stored, embedded=5), book)
        library.refresh()

    scene("all of them changed", [change])
    scene("reading it again", [library.refresh])
    window.close()


if __name__ == "__main__":
    sys.exit(main())
