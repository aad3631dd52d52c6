"""Makes what people install, from this clone:

    python3 packaging/make.py freeze      the program in one folder: dist/murmur
    python3 packaging/make.py deb         dist/murmur_VERSION_ARCH.deb
    python3 packaging/make.py archive     dist/murmur-VERSION-linux-ARCH.tar.zst

`deb` and `archive` take the folder that `freeze` made. The first freeze takes half an hour, most of it compiling
llama.cpp for every generation of processors; later ones take minutes.
"""

from __future__ import annotations

import sys
import time

import dev_environment
from dev_progress import SetupFailed, elapsed, say
from freeze import build
from linux import archive, deb
from release.facts import epoch

ROOT = dev_environment.ROOT
OUTPUT = ROOT / "dist"
FROZEN = OUTPUT / "murmur"


def main(arguments: list[str]) -> int:
    makers = {
        "freeze": lambda: build.freeze(OUTPUT),
        "deb": lambda: deb.build(FROZEN, OUTPUT, epoch(ROOT)),
        "archive": lambda: archive.build(FROZEN, OUTPUT, epoch(ROOT)),
    }
    if len(arguments) != 1 or arguments[0] not in makers:
        say(__doc__ or "")
        return 2
    if arguments[0] != "freeze" and not FROZEN.is_dir():
        say("There is no frozen program yet: run `python3 packaging/make.py freeze` first.")
        return 1
    started = time.monotonic()
    try:
        made = makers[arguments[0]]()
    except SetupFailed as failure:
        say(f"\n{failure}")
        return 1
    say(f"{made} ({elapsed(started)})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
