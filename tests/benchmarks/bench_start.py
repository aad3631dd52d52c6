"""The packaged program against the source tree in one run, in turns: how soon it starts and answers, what it takes.

    python -m tests.benchmarks.bench_start [PROGRAM] [--cold 2] [--warm 3] [--json]

PROGRAM is the frozen `murmur`, or MURMUR_PROGRAM names it; without one only the source tree is measured, and that is
said. Cold: the kernel's caches of files are dropped before each step, which needs root. Every step begins with an empty
home:

- `murmur --version`, from its start to its end;
- the window: from its start until it is painted on a screen of Xvfb, read from the screen's own pixels;
- the first cited answer: `murmur add` of the samples, then `murmur ask`, from the start of one to the end of the other.

With each goes the processor time that it took with all its workers: it says more than the clock where other work runs.

Then the window is opened over the samples, and a command line is asked a question and left waiting for the next; when
nothing happens any more, what each process takes is read from /proc/PID/smaps_rollup. Figures mean something on a quiet
machine only: the load before and after is told.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import program_memory
from tests.benchmarks.x_screen import Screen, screen

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
QUESTION = "When will members receive their cash bonus?"
DEADLINE = 600.0
CACHES = Path("/proc/sys/vm/drop_caches")
SOURCE, PACKAGED = "source tree", "packaged"
STEPS = ("murmur --version", "window painted", "samples added", "question answered", "first cited answer")


@dataclass(frozen=True, slots=True)
class Program:
    name: str
    command: tuple[str, ...]
    more: tuple[tuple[str, str], ...] = ()

    def environment(self, home: Path, display: str = "") -> Mapping[str, str]:
        """What a person's session hands over, and nothing outside `home`."""
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "TMPDIR": str(home),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "MURMUR_PASSPHRASE": "four unrelated quiet birds",
            "QT_QPA_PLATFORM": "xcb",
            **folders,
            **({"DISPLAY": display} if display else {}),
            **dict(self.more),
        }

    def run(self, home: Path, *words: str) -> str:
        """Standard output of a command that has to succeed."""
        command = [*self.command, "--home", str(home / "home"), "--json", *words]
        if words == ("--version",):
            command = [*self.command, *words]
        done = subprocess.run(
            command,
            env=self.environment(home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=DEADLINE,
            check=True,
        )
        return done.stdout

    def show(self, home: Path, display: str) -> subprocess.Popen[bytes]:
        """The window; alone in its process group."""
        return subprocess.Popen(
            [*self.command, "--home", str(home / "home")],
            env=self.environment(home, display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """With all its workers."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(DEADLINE)


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and of processor."""

    clock: float
    processor: float

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.clock + other.clock, self.processor + other.processor)


def timed(work: Callable[[], object]) -> Spent:
    """Of a command that has ended, and its workers with it."""
    before, started = _of_children(), time.perf_counter()
    work()
    return Spent(time.perf_counter() - started, _of_children() - before)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def drop_caches() -> bool:
    """Whether the kernel let us."""
    os.sync()
    try:
        CACHES.write_text("3")
    except OSError:
        return False
    return True


def round_of(program: Program, shown: Screen, before: Callable[[], object]) -> dict[str, Spent]:
    """What each step took; `before` is called ahead of each, and is not timed."""
    taken = {}
    with tempfile.TemporaryDirectory(prefix="murmur-start-", ignore_cleanup_errors=True) as folder:
        version, window, answer = (Path(folder) / name for name in ("version", "window", "answer"))
        for home in (version, window, answer):
            home.mkdir()
        before()
        taken[STEPS[0]] = timed(lambda: program.run(version, "--version"))
        before()
        started = time.perf_counter()
        process = program.show(window, shown.display)
        try:
            shown.wait(True, DEADLINE)
            taken[STEPS[1]] = Spent(time.perf_counter() - started, program_memory.busy(process.pid))
        finally:
            end(process)
        shown.wait(False, DEADLINE)
        before()
        taken[STEPS[2]] = timed(lambda: program.run(answer, "add", str(SAMPLES)))
        before()
        told: list[str] = []
        taken[STEPS[3]] = timed(lambda: told.append(program.run(answer, "ask", QUESTION)))
        last = json.loads(told[0].splitlines()[-1])
        if not last.get("citations"):
            raise SystemExit(f"{program.name}: the answer cites nothing: {told[0][-500:]}")
        taken[STEPS[4]] = taken[STEPS[2]] + taken[STEPS[3]]
    return taken


def resting(program: Program, pid: int, first: str) -> list[program_memory.Taken]:
    if not program_memory.rest(pid):
        print(f"{program.name}: never came to rest; what it takes is told all the same", file=sys.stderr)
    return program_memory.taken(pid, first)


def at_rest(program: Program, shown: Screen) -> list[program_memory.Taken]:
    """Of every process of the window over the samples."""
    with tempfile.TemporaryDirectory(prefix="murmur-rest-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        program.run(home, "add", str(SAMPLES))
        # As on any later day: the pages of a new library measure the computer, which takes memory for a moment.
        (home / "home" / "window.json").write_text('{"tour_seen": true}')
        process = program.show(home, shown.display)
        try:
            shown.wait(True, DEADLINE)
            found = resting(program, process.pid, "window")
        finally:
            end(process)
        shown.wait(False, DEADLINE)
    return found


def after_an_answer(program: Program) -> list[program_memory.Taken]:
    """Of every process of a command line that has answered, and waits for the next question."""
    with tempfile.TemporaryDirectory(prefix="murmur-rest-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        program.run(home, "add", str(SAMPLES))
        process = subprocess.Popen(
            [*program.command, "--home", str(home / "home"), "--json", "ask", "-"],
            env=program.environment(home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(f"{QUESTION}\n".encode())
            process.stdin.flush()
            for line in process.stdout:
                if json.loads(line)["event"] == "answer":
                    break
            return resting(program, process.pid, "command line")
        finally:
            end(process)
            process.stdin.close()
            process.stdout.close()


class Table:
    """What every step of every round took, told as medians with their range, and packaged over source."""

    def __init__(self, programs: list[Program], as_json: bool) -> None:
        self._names = [program.name for program in programs]
        self._json = as_json
        self._spent: dict[tuple[str, str, str], list[Spent]] = defaultdict(list)

    def note(self, kind: str, name: str, taken: Mapping[str, Spent]) -> None:
        for step, spent in taken.items():
            self._spent[kind, step, name].append(spent)

    def tell(self, kind: str) -> None:
        for step in STEPS:
            rows = {name: self._spent[kind, step, name] for name in self._names}
            clock = {name: statistics.median(one.clock for one in row) for name, row in rows.items()}
            processor = {name: statistics.median(one.processor for one in row) for name, row in rows.items()}
            if self._json:
                kept = {name: [(one.clock, one.processor) for one in row] for name, row in rows.items()}
                print(json.dumps({"event": step, "kind": kind, "seconds": kept}), flush=True)
                continue
            said = []
            for name, row in rows.items():
                least, most = min(one.clock for one in row), max(one.clock for one in row)
                said.append(f"{clock[name]:6.2f} s ({least:.2f} to {most:.2f}), processor {processor[name]:5.2f} s")
            if PACKAGED in rows:
                ratios = (one[PACKAGED] / one[SOURCE] for one in (clock, processor))
                said.append("ratios {:.2f}, {:.2f}".format(*ratios))
            print(f"{kind:5} {step:19}", *(f"{one:46}" for one in said), flush=True)

    def tell_memory(self, name: str, when: str, found: list[program_memory.Taken]) -> None:
        whole = program_memory.Taken("all", sum(one.rss for one in found), sum(one.pss for one in found))
        for one in (*found, whole):
            if self._json:
                print(
                    json.dumps(
                        {"event": "memory", "program": name, "process": one.name, "rss": one.rss, "pss": one.pss}
                    )
                )
            else:
                print(
                    f"rest, {when:8} {name:12} {one.name:28} RSS {one.rss:6.0f} MB   PSS {one.pss:6.0f} MB", flush=True
                )


def programs(path: str | None) -> list[Program]:
    compileall.compile_dir(ROOT / "app", quiet=2)  # as set-up and installers leave it
    found = [Program(SOURCE, (sys.executable, "-m", "murmur"), (("PYTHONPATH", str(ROOT / "app")),))]
    if path and Path(path).is_file():
        found.append(Program(PACKAGED, (str(Path(path).absolute()),)))
    else:
        print(f"There is no packaged program{f' at {path}' if path else ''}: only the source tree", file=sys.stderr)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("program", nargs="?", default=os.environ.get("MURMUR_PROGRAM"))
    parser.add_argument("--cold", type=int, default=2, help="rounds with the kernel's caches dropped")
    parser.add_argument("--warm", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended
    measured = programs(options.program)
    table = Table(measured, options.json)
    if not options.json:
        print(" " * 25, *(f"{program.name:46}" for program in measured), flush=True)
    print(f"load before: {os.getloadavg()}, {os.cpu_count()} processors", file=sys.stderr)
    kinds: list[tuple[str, int, Callable[[], object]]] = []
    if options.warm:
        kinds.append(("warm", options.warm, lambda: None))
    if options.cold and drop_caches():
        kinds.insert(0, ("cold", options.cold, drop_caches))
    else:
        print("cold: left out, or the kernel's caches may not be dropped here", file=sys.stderr)
    with screen() as shown:
        for kind, rounds, before in kinds:
            for number in range(rounds + (kind == "warm")):  # the first warms the caches
                for program in measured if number % 2 else reversed(measured):
                    taken = round_of(program, shown, before)
                    if kind == "cold" or number:
                        table.note(kind, program.name, taken)
            table.tell(kind)
        for program in measured:
            try:
                table.tell_memory(program.name, "window", at_rest(program, shown))
                table.tell_memory(program.name, "answered", after_an_answer(program))
            except PermissionError:
                print(f"rest  {program.name}: only root may look at what its processes take", flush=True)
    print(f"load after: {os.getloadavg()}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
