"""Every import contract is broken once, in a copy of the package, and must be the one that says so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

VIOLATIONS = {
    "Imports point down": [
        ("domain/documents.py", "import murmur.library"),
        ("answering/ports.py", "import murmur.library.ports"),
        ("library/ports.py", "import murmur.storage"),
        ("services/api.py", "import murmur.ui"),
        ("misc/__init__.py", "import murmur.domain"),
    ],
    "Within the workers, imports point down, and the two ends do not meet": [
        ("worker/messages.py", "import murmur.worker.seal"),
        ("worker/roles/__init__.py", "import murmur.worker.client"),
    ],
    "A worker's role is imported by name, inside the worker only": [
        ("bootstrap/start.py", "import murmur.worker.roles.chat"),
    ],
    "Engines, readers and storage are put together in two places": [
        ("services/api.py", "import murmur.storage"),
    ],
    "Only the process that ends with its one errand reaches the network": [
        ("bootstrap/start.py", "import murmur.downloads.fetching"),
        ("services/escalation.py", "import murmur.cloud"),
    ],
    "Only cloud and downloads make connections": [
        ("services/escalation.py", "import murmur.network"),
        ("engines/__init__.py", "import murmur.network"),
    ],
    "Only the window imports Qt": [
        ("services/api.py", "import PySide6.QtCore"),
        ("cli/parser.py", "def late() -> None:\n    import PySide6.QtWidgets"),
    ],
    "The window's side loads no model and parses no document": [
        ("ui/__init__.py", "import openvino"),
        ("paths.py", "import pypdfium2"),
        ("domain/errors.py", "import llama_cpp"),  # by way of a layer that everyone may import
    ],
    "Only one module watches folders": [
        ("services/watching.py", "import watchdog.observers"),
    ],
    "Only engines recognise text": [
        ("readers/formats.py", "import cv2"),
        ("worker/roles/ocr.py", "def late() -> None:\n    import rapidocr"),
    ],
    "Only cloud and downloads speak HTTP": [
        ("engines/__init__.py", "import urllib.request"),
        ("services/api.py", "import httpx"),
    ],
}


def test_each_contract_has_a_violation() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert {c["name"] for c in config["tool"]["importlinter"]["contracts"]} == set(VIOLATIONS)


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [(contract, module, line) for contract, cases in VIOLATIONS.items() for module, line in cases],
    ids=[f"{module}: {line.split()[-1]}" for cases in VIOLATIONS.values() for module, line in cases],
)
def test_a_forbidden_import_breaks_its_contract(tmp_path: Path, contract: str, module: str, line: str) -> None:
    shutil.copytree(ROOT / "app" / "murmur", tmp_path / "murmur", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    target = tmp_path / "murmur" / module
    target.parent.mkdir(exist_ok=True)
    with target.open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")

    linter = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run(
        [linter, "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )

    broken = re.findall(r"^(.*) BROKEN", answer.stdout, re.MULTILINE)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert contract in broken, answer.stdout
