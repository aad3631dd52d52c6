"""Does a packaged Murmur work? `python3 smoke.py PROGRAM [FOLDER]`: health, samples in, a question, a cited answer.

Standard library only, so that it runs beside any installer. PROGRAM is the command line's (murmur, murmur-cli.exe, or
Murmur.app/Contents/MacOS/murmur); FOLDER holds the samples, if the program's own are not to be found beside it.
Ends with 0 when all is well, with 1 and a sentence when not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

QUESTION = "When will members receive their cash bonus?"
SAMPLE = "heronsbrook-annual-report-2025.pdf"
DEADLINE = 600.0


class Broken(Exception):
    """What does not work, in a sentence."""


def samples(program: Path) -> Path:
    """The samples inside the program's folder, as the three systems lay it out."""
    base = program.resolve().parent
    places = (base / "_internal", base.parent / "Resources", base.parent / "Frameworks")
    for place in places:
        if (place / "resources" / "samples" / SAMPLE).is_file():
            return place / "resources" / "samples"
    raise Broken(f"the samples are not beside {program}")


def told(program: Path, home: Path, *words: str) -> list[dict[str, Any]]:
    """The JSON lines of one command over a fresh home. Broken when it fails."""
    environment = {**os.environ, "MURMUR_PASSPHRASE": "only for this trial"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    command = [str(program), "--home", str(home), "--json", *words]
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=DEADLINE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Broken(f"`murmur {words[0]}` does not run: {error}") from error
    errors = done.stderr.decode("utf-8", "replace")[-2000:]
    if done.returncode != 0:
        raise Broken(f"`murmur {words[0]}` ended with {done.returncode}:\n{errors}")
    try:
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    except ValueError as error:
        raise Broken(f"`murmur {words[0]}` wrote something else than JSON") from error


def trial(program: Path, folder: Path, home: Path) -> None:
    checks = [line for line in told(program, home, "doctor") if line.get("event") == "check"]
    if not checks:
        raise Broken("`murmur doctor` looked at nothing")
    for check in checks:
        print(f"{check['state']:5} {check['name']}: {check['detail']}")
    if failed := [check["name"] for check in checks if check["state"] == "fail"]:
        raise Broken(f"`murmur doctor` finds fault with {', '.join(failed)}")

    lines = told(program, home, "add", str(folder))
    ready = [line for line in lines if line.get("event") == "document" and line["status"] == "ready"]
    if not any(Path(line["path"]).name == SAMPLE for line in ready):
        raise Broken(f"{SAMPLE} did not become ready")
    print(f"ok    {len(ready)} documents are ready")

    started = time.monotonic()
    answer = told(program, home, "ask", QUESTION)[-1]
    cited = [Path(citation["path"]).name for citation in answer.get("citations", [])]
    if answer.get("event") != "answer" or answer.get("verdict") not in ("supported", "partly") or SAMPLE not in cited:
        raise Broken(f"the answer does not cite {SAMPLE}: {json.dumps(answer)[:500]}")
    print(f"ok    a cited answer {time.monotonic() - started:.1f} s after the start: {answer['text'][:200]}")


def main(arguments: list[str]) -> int:
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    program = Path(arguments[0])
    try:
        folder = Path(arguments[1]) if len(arguments) == 2 else samples(program)
        with tempfile.TemporaryDirectory(prefix="murmur-smoke-", ignore_cleanup_errors=True) as home:
            trial(program.absolute(), folder, Path(home) / "home of Jörg")
    except Broken as what:
        print(f"FAIL  {what}")
        return 1
    print("ok    this Murmur works")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
