"""The two commands of a clone: `run` opens Murmur, `test` runs every check. Both set up what they need first.

    python3 packaging/dev.py run [arguments for murmur]
    python3 packaging/dev.py test [arguments for pytest]
    python3 packaging/dev.py setup

Standard library only, the same on Linux, macOS and Windows.
"""

import sys

# Before anything that an older Python cannot read, and in words that it can.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Murmur needs Python 3.11 or newer, and this is " + sys.version.split()[0] + ". Start it\n"
        "with a newer one, for example: python3.12 packaging/dev.py run"
    )

import compileall
import os
import subprocess
import time

import dev_environment
import dev_system
from dev_progress import SetupFailed, elapsed, say


def run(arguments: list[str]) -> int:
    dev_environment.ensure()
    dev_system.ensure_window_can_open()
    # Murmur writes nothing outside its home, so it never compiles itself; at its next start it need not.
    compileall.compile_dir(dev_environment.ROOT / "app", quiet=2)
    command = [str(dev_environment.PYTHON), "-m", "murmur", *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # so that Ctrl-C and signals reach Murmur itself
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Every check, cheapest first; stops at the first group that fails."""
    dev_environment.ensure()
    dev_system.ensure_tests_can_run()
    python = str(dev_environment.PYTHON)
    groups = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy"],
        "import contracts": [str(dev_environment.script("lint-imports"))],
        "pytest": [python, "-m", "pytest", *arguments],
    }
    started = time.monotonic()
    for name, command in groups.items():
        say(f"\n== {name}")
        group_started = time.monotonic()
        if subprocess.call(command, cwd=dev_environment.ROOT, stdin=subprocess.DEVNULL):
            say(f"\nFAILED: {name} (after {elapsed(group_started)}). Groups after it were not run.")
            return 1
        say(f"-- {name}: {elapsed(group_started)}")
    say(f"\nAll checks passed: {', '.join(groups)} ({elapsed(started)}).")
    return 0


def setup(arguments: list[str]) -> int:
    if arguments:
        raise SetupFailed("`setup` takes no arguments.")
    dev_environment.ensure()
    return 0


def main(arguments: list[str]) -> int:
    commands = {"run": run, "test": test, "setup": setup}
    if not arguments or arguments[0] not in commands:
        say(__doc__ or "")
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except SetupFailed as failure:
        say(f"\n{failure}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
