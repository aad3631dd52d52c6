"""Long steps of the set-up in one line each: what happens, how long it takes, what to do if it fails."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

LAST_LINES = 25


class SetupFailed(Exception):
    """The set-up cannot go on; the text says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def elapsed(since: float) -> str:
    """Time since a `time.monotonic()` value, as a person would say it."""
    seconds = time.monotonic() - since
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{seconds // 60:.0f} min {seconds % 60:.0f} s"


def step(
    what: str,
    command: Sequence[str | Path],
    log: Path,
    *,
    env: Mapping[str, str] | None = None,
    advice: str = "",
) -> None:
    """Runs one command quietly. Its output goes to the end of `log`; a failure shows the last lines of it."""
    started = time.monotonic()
    terminal = sys.stdout.isatty()
    say(f"  {what} ...")
    with log.open("ab") as output:
        begin = output.tell()
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=env
        )
        try:
            while True:
                try:
                    code = process.wait(timeout=1 if terminal else 60)
                    break
                except subprocess.TimeoutExpired:
                    if terminal:
                        print(f"\r    {elapsed(started)} ", end="", flush=True)
                    else:
                        say(f"    {elapsed(started)}, still at it")
        except BaseException:
            process.terminate()
            process.wait()
            raise
    if terminal:
        print("\r", end="")
    if code:
        with log.open("rb") as text:
            text.seek(begin)
            tail = text.read().decode(errors="replace").splitlines()[-LAST_LINES:]
        raise SetupFailed(
            "\n".join([*tail, "", f"This step failed: {what}. {advice}".rstrip(), f"Its whole output: {log}"])
        )
    say(f"    done in {elapsed(started)}")
