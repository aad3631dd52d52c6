"""Runs a job of the release workflow on this computer as it stands in the file: scripts, shell, environment.

What GitHub's machines bring is stood in for: `sudo` (this is run by root), `python`, and the actions, which only fetch
the clone and keep files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[2]
SHELLS = {"bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"]}
"""As GitHub starts them."""


@dataclass
class Runner:
    """A clone and the folders that GitHub names."""

    base: Path
    given: Mapping[str, str]
    """What expressions stand for: `secrets.RELEASE_KEY` and the like."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """What is set otherwise than in the file."""

    def __post_init__(self) -> None:
        self.clone, self.temp, self.bin = self.base / "clone", self.base / "temp", self.base / "bin"
        subprocess.run(["git", "clone", "-q", "--shared", ROOT, self.clone], check=True)
        self.temp.mkdir()
        self.bin.mkdir()
        self.tool("sudo", 'exec "$@"')
        self.tool("python", f'exec {sys.executable} "$@"')
        self.workflow: dict[str, Any] = yaml.safe_load(
            (self.clone / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
        )

    def tool(self, name: str, script: str) -> Path:
        """A stand-in for a program."""
        path = self.bin / name
        path.write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def job(
        self, name: str, left_out: Collection[str] = (), after: Mapping[str, Callable[[], None]] | None = None
    ) -> dict[str, str]:
        """Runs the job's scripts one after the other; by the names of the steps what they said. Stops at a failure.

        `after` a step of that name something else is done.
        """
        said = {}
        for step in self.workflow["jobs"][name]["steps"]:
            if "run" in step and step["name"] not in left_out:
                started = time.monotonic()
                said[step["name"]] = self._run(name, step)
                print(f"{name}: {step['name']}: {time.monotonic() - started:.1f} s")
                if after and step["name"] in after:
                    after[step["name"]]()
        return said

    def uploads(self, name: str) -> dict[str, list[Path]]:
        """What the job would keep, by the patterns in the file."""
        steps = [step for step in self.workflow["jobs"][name]["steps"] if "upload-artifact" in step.get("uses", "")]
        patterns = [pattern for step in steps for pattern in step["with"]["path"].split()]
        return {pattern: list(self.clone.glob(pattern.rstrip("/"))) for pattern in patterns}

    def _run(self, job: str, step: Mapping[str, Any]) -> str:
        shell = step.get("shell", self.workflow["defaults"]["run"]["shell"])
        script = self.temp / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        said = {**self.workflow["env"], **self.workflow["jobs"][job].get("env", {}), **step.get("env", {})}
        environment = {
            "PATH": f"{self.bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.base),
            "LANG": "C.UTF-8",
            "RUNNER_OS": "Linux",
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_REF_NAME": "v0.1.0",
            "GITHUB_ENV": os.devnull,
            "GITHUB_PATH": os.devnull,
            "GITHUB_STEP_SUMMARY": str(self.base / "summary.md"),
            **{key: self._filled(str(value)) for key, value in said.items()},
            **self.variables,
        }
        done = subprocess.run(
            [*SHELLS[shell], script],
            cwd=self.clone,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        assert done.returncode == 0, f"{job}: {step['name']} ended with {done.returncode}:\n{done.stdout[-4000:]}"
        return done.stdout

    def _filled(self, value: str) -> str:
        return re.sub(r"\$\{\{\s*([\w.]+)\s*\}\}", lambda found: self.given[found.group(1)], value)
