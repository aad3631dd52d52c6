"""`python -m murmur` and the `murmur` command. Kept light: every spawned worker imports it again when frozen."""

from __future__ import annotations

import multiprocessing
import os
import sys

# Murmur writes nothing outside its home, and so no compiled modules beside its own: set-up and installers make those.
sys.dont_write_bytecode = True


def main() -> None:
    multiprocessing.freeze_support()
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"  # for the workers
    from murmur.bootstrap.start import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
