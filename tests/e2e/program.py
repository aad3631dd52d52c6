"""Drives the real `murmur` command as a script would: a process, its JSON lines, its exit code."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLES = REPOSITORY / "resources" / "samples"
CALIBRATION = REPOSITORY / "tests" / "data" / "calibration"
COMMAND = Path(os.environ.get("MURMUR_PROGRAM") or Path(sys.executable).parent / "murmur")
"""The program that is driven: this environment's, or a frozen one, to which the variable leads."""

FROZEN = COMMAND.resolve().parent if (COMMAND.resolve().parent / "_internal").is_dir() else None
"""The folder of a frozen program."""

PASSPHRASE = "heron over the mill pond"
DEADLINE = 600.0
"""Seconds any one command may take before the test is given up."""

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its exit code, what it wrote."""

    code: int
    stdout: str
    stderr: str

    @property
    def lines(self) -> list[Event]:
        """Standard output as JSON lines; fails on any line that is no JSON object."""
        found = [json.loads(line) for line in self.stdout.splitlines()]
        assert all(isinstance(line, dict) for line in found), self.stdout
        return found

    def events(self, kind: str) -> list[Event]:
        return [line for line in self.lines if line["event"] == kind]


@dataclass(frozen=True, slots=True)
class Murmur:
    """The command over one home. `outside` becomes HOME, TMPDIR and the XDG folders: a product that behaves leaves
    it empty."""

    home: Path
    outside: Path
    passphrase: str | None = PASSPHRASE

    def environment(self) -> dict[str, str]:
        """What a person's shell would hand over, and nothing that the tests set for themselves."""
        self.outside.mkdir(parents=True, exist_ok=True)
        chosen = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.outside),
            "TMPDIR": str(self.outside),
            "XDG_CACHE_HOME": str(self.outside / "cache"),
            "XDG_CONFIG_HOME": str(self.outside / "config"),
            "XDG_DATA_HOME": str(self.outside / "data"),
            "XDG_RUNTIME_DIR": str(self.outside / "run"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        if self.passphrase is not None:
            chosen["MURMUR_PASSPHRASE"] = self.passphrase
        return chosen

    def command(self, *arguments: str | Path) -> list[str]:
        return [str(COMMAND), "--home", str(self.home), "--json", *map(str, arguments)]

    def run(
        self, *arguments: str | Path, stdin: str | None = None, environment: Mapping[str, str] | None = None
    ) -> Ended:
        """Runs to the end. Without `stdin` standard input is /dev/null."""
        return run(self.command(*arguments), environment or self.environment(), stdin)

    @contextlib.contextmanager
    def started(self, *arguments: str | Path, prefix: Sequence[str] = ()) -> Iterator[subprocess.Popen[str]]:
        """A running command, alone in its process group; whatever is left of the group is killed at the end."""
        process = subprocess.Popen(
            [*prefix, *self.command(*arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment(),
            start_new_session=True,
            preexec_fn=hear_ctrl_c,
        )
        try:
            yield process
        finally:
            kill_group(process.pid)
            process.wait(DEADLINE)
            for stream in (process.stdin, process.stdout, process.stderr):
                with contextlib.suppress(OSError):
                    assert stream is not None
                    stream.close()


def run(command: Sequence[str], environment: Mapping[str, str], stdin: str | None = None, **more: Any) -> Ended:
    """Runs a whole command line to its end; nothing of it outlives the deadline."""
    if stdin is None:
        more.setdefault("stdin", subprocess.DEVNULL)
    else:
        more["input"] = stdin
    done = subprocess.run(
        command, capture_output=True, text=True, env=dict(environment), timeout=DEADLINE, check=False, **more
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def hear_ctrl_c() -> None:
    """For `preexec_fn`: where the tests run in the background, what they start would be deaf to Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def kill_group(leader: int) -> None:
    """`kill -9` of the whole tree at once, as a power cut would."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def is_worker(pid: int) -> bool:
    """Of this environment's program or of a frozen one; not the helpers that Python starts beside them."""
    try:
        line = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"spawn_main" in line or b"--multiprocessing-fork" in line


def frozen_copy(folder: Path) -> Path:
    """A copy of the frozen program, of links: a file that is to be another is deleted first. Its command."""
    assert FROZEN is not None
    shutil.copytree(FROZEN, folder, copy_function=_link, symlinks=True)
    return folder / COMMAND.name


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)


def children(pid: int) -> list[int]:
    """Every living process below `pid`, itself left out."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError, IndexError):
                after_name = (folder / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(after_name[1]), []).append(int(folder.name))
    found, left = [], [pid]
    while left:
        below = parents.get(left.pop(), [])
        found += below
        left += below
    return found


def until(condition: Callable[[], bool], what: str, seconds: float = DEADLINE) -> None:
    """Waits for something that another process brings about, and fails when it never comes."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for: {what}"
        time.sleep(0.01)
