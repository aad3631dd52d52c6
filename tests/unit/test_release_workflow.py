"""The release workflow: what it runs is there, what it fetches is pinned, and it needs no secret."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import make
import pytest
import smoke
import yaml  # type: ignore[import-untyped]
from release import sums

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
TEXT = WORKFLOW.read_text(encoding="utf-8")
JOBS: dict[str, Any] = yaml.safe_load(TEXT)["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]


def test_every_system_freezes_packages_tries_and_sums() -> None:
    for name in ("linux", "windows", "macos"):
        said = "\n".join(str(step.get("run", "")) for step in JOBS[name]["steps"])
        for part in ("make.py freeze", "packaging/smoke.py", "release/sums.py"):
            assert part in said, f"{name}: {part}"


def test_every_action_is_pinned_to_a_commit() -> None:
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", one)] == []


def test_what_it_runs_is_there() -> None:
    for script in set(re.findall(r"python (packaging/[\w/]+\.py)", TEXT)):
        assert (ROOT / script).is_file(), script
    for target in set(re.findall(r"make\.py (\w+)", TEXT)):
        assert f"make.py {target} " in (make.__doc__ or ""), target


def test_a_clone_without_secrets_can_run_it() -> None:
    """No step is left out for want of one, and none is written where others could read it."""
    for step in STEPS:
        assert "secrets." not in str(step.get("if", ""))
        assert "secrets." not in str(step.get("run", ""))


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_the_linter_finds_nothing() -> None:
    done = subprocess.run(["actionlint", WORKFLOW], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_sums_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"abc")
    text = sums.written(tmp_path, "SHA256SUMS-Linux")
    assert text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.deb\n"
    assert sums.written(tmp_path, "SHA256SUMS-Linux") == text


@pytest.mark.parametrize(
    ("says", "why"),
    [
        ("exit 3", "ended with 3"),
        ("echo nonsense", "else than JSON"),
        ("true", "looked at nothing"),
        ('echo \'{"event": "check", "name": "embedder", "state": "fail", "detail": "gone"}\'', "fault with embedder"),
    ],
)
def test_a_broken_program_fails_the_trial(
    tmp_path: Path, says: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "murmur"
    program.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    program.chmod(0o755)
    assert smoke.main([str(program), str(tmp_path)]) == 1
    assert why in capsys.readouterr().out
