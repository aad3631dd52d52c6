"""`python -m murmur` and the `murmur` command. Kept light: every spawned worker imports it again when frozen."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    multiprocessing.freeze_support()
    from murmur.bootstrap import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
