"""What `packaging/make.py` does with keys: it needs the libraries of .venv, so it is a program of its own."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
COMMANDS = ("key", "manifest", "bundle")


def main(arguments: list[str]) -> int:
    sys.path[:0] = [str(PACKAGING), str(PACKAGING.parent / "app")]
    from dev_progress import SetupFailed, say
    from release import bundle, signing

    output = PACKAGING.parent / "dist"
    command, things = arguments[0], [one for one in arguments[1:] if one != "--tar"]
    try:
        if command == "key" and len(things) == 1:
            made = signing.make_key(Path(things[0]))
            say(f"{made}: keep it secret, and a copy of it safe. Its public part stands in {signing.KEYS}.")
        elif command == "manifest" and not things:
            say(f"{signing.release(output, signing.private_key())}")
        elif command == "bundle" and things:
            say(f"{bundle.build(output, things, signing.private_key(), '--tar' in arguments)}")
        else:
            say("Usage: make.py key FILE, make.py manifest, or make.py bundle INSTALLER... [MODEL...] [--tar]")
            return 2
    except SetupFailed as failure:
        say(f"\n{failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
