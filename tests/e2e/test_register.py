"""Deletions and exports stand in the register, whose chain a script can follow without Murmur."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.e2e.program import REPOSITORY, Murmur

PAGE = REPOSITORY / "packaging" / "docs" / "register.md"


def test_what_happened_is_registered_and_can_be_verified_without_murmur(murmur: Murmur, tmp_path: Path) -> None:
    paper, head, register = (tmp_path / name for name in ("zebrafinch-memo.txt", "head.json", "register.json"))
    paper.write_text("The deposit is due on the first of May.", encoding="utf-8")
    assert murmur.run("add", paper, "--collection", "Leases").code == 0
    assert murmur.run("ledger", "head", head).events("head")[0]["number"] == 1
    (removed,) = murmur.run("remove", paper).events("removed")
    assert murmur.run("ledger", "export", register).code == 0
    content = register.read_text(encoding="utf-8")
    entries = json.loads(content)["entries"]
    assert [entry["event"] for entry in entries] == ["key_changed", "deleted"]
    assert entries[1]["detail"]["ids"] == removed["document_id"]
    assert "zebrafinch" not in content
    verified = murmur.run("ledger", "verify", "--head", head)
    assert (verified.code, verified.lines[0]["entries"], verified.lines[0]["head"]) == (0, 3, 1)
    assert followed(register, head).returncode == 0
    spoilt = json.loads(content)
    spoilt["entries"][1]["user"] = "eve"
    (tmp_path / "spoilt.json").write_text(json.dumps(spoilt), encoding="utf-8")
    refused = followed(tmp_path / "spoilt.json", head)
    assert refused.returncode != 0
    assert "entry 2" in refused.stderr


def followed(*arguments: Path) -> subprocess.CompletedProcess[str]:
    """The script of the documentation, run by a Python that knows nothing of Murmur."""
    script = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert script is not None
    command = [sys.executable, "-I", "-S", "-c", script[1], *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
