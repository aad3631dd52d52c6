"""Runs a few lines of Python in a child process that seals itself first: sealing pytest would be fatal."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
NOBODY = 65534
ROOT = sys.platform == "linux" and os.geteuid() == 0

PRELUDE = f"""
import ctypes, errno, json, os, sys
sys.path.insert(0, {str(APP)!r})
from dataclasses import asdict
from pathlib import Path
from murmur.worker import seal
from murmur.worker.seal.syscalls import call
def tell(value): print(json.dumps(value), flush=True)
def attempt(action, *arguments):
    try:
        result = action(*arguments)
        return "done"
    except OSError as problem:
        return errno.errorcode[problem.errno]
def name(result): return "done" if result >= 0 else errno.errorcode[-result]
"""


@dataclass(frozen=True)
class Child:
    """A place for a child process and the user it runs as; `root` tests may also run it as an ordinary user."""

    folder: Path
    ordinary_user: bool

    def run(
        self,
        code: str,
        *,
        seal: str | None = "read=(), write=()",
        handles: Sequence[int] = (),
        wrapper: Sequence[str] = (),
        timeout: float = 120,
        check: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """`seal`: the policy's arguments, or None for a child that stays open."""
        apply = f"report = seal.apply(seal.SealPolicy({seal}))" if seal is not None else ""
        command = [*wrapper, sys.executable, "-c", PRELUDE + apply + "\n" + textwrap.dedent(code)]
        if self.ordinary_user and ROOT:
            command = as_ordinary_user(command, [self.folder, APP, Path(sys.prefix), Path(sys.base_prefix)])
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            pass_fds=handles,
            timeout=timeout,
        )
        if check and done.returncode != 0:
            pytest.fail(f"the child ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done

    def tells(self, code: str, **options: Any) -> Any:
        """What the child told last, by `tell(...)`."""
        return json.loads(self.run(code, **options).stdout.splitlines()[-1])


def as_ordinary_user(command: Sequence[str], needed: Sequence[Path]) -> list[str]:
    """The command without root's rights, in a view of the disk where it can reach what it needs.

    Folders above the needed ones may be closed to others (a home, pytest's temporary folder): in a mount
    namespace of the child's own they are covered by empty open ones with only the needed folders inside.
    """
    steps = ["mount -t tmpfs -o mode=755 none /mnt"]
    closed: dict[Path, list[int]] = {}
    for i, path in enumerate(needed):
        steps += [f"mkdir /mnt/{i}", f"mount --bind {shlex.quote(str(path))} /mnt/{i}"]
        barrier = next((up for up in reversed(path.parents) if not up.stat().st_mode & 0o001), None)
        if barrier is not None:
            closed.setdefault(barrier, []).append(i)
    for barrier, inside in closed.items():
        steps.append(f"mount -t tmpfs -o mode=755 none {shlex.quote(str(barrier))}")
        for i in inside:
            place = shlex.quote(str(needed[i]))
            steps += [f"mkdir -p {place}", f"mount --bind /mnt/{i} {place}"]
    steps += ["umount -l /mnt", "cd ."]
    user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--inh-caps=-all", *command]
    script = f"cd / && {' && '.join(steps)} && cd {shlex.quote(str(needed[0]))} && exec {shlex.join(user)}"
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script]


USERS = ["as root", "as an ordinary user"] if ROOT else ["as an ordinary user"]


def child_of(user: str, folder: Path) -> Child:
    ordinary = user == "as an ordinary user"
    if ordinary and ROOT:
        if not (shutil.which("unshare") and shutil.which("setpriv")):
            pytest.skip("NOT PROVED as an ordinary user: needs unshare and setpriv (util-linux)")
        shutil.chown(folder, NOBODY, NOBODY)
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
            pytest.skip("NOT PROVED as an ordinary user: this root may not make a mount namespace")
    return Child(folder, ordinary)
