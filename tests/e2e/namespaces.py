"""A file system of its own for one command: a small disk, a folder that cannot be written, another user's view."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

NOBODY = 65534


def in_namespace(script: str, *arguments: str | Path) -> list[str]:
    """A command line that runs `script` (with `$1`... and `$@`) in a mount namespace of its own; needs root."""
    return ["unshare", "--mount", "--propagation", "private", "sh", "-euc", script, "sh", *map(str, arguments)]


def can_mount() -> bool:
    """Whether this user may make mount namespaces: root outside of narrow containers."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(in_namespace("mount -t tmpfs none /mnt"), capture_output=True, check=False).returncode == 0


NEEDS_MOUNTS = pytest.mark.skipif(not can_mount(), reason="needs root and mount namespaces")


def reachable(paths: Sequence[Path]) -> str:
    """Shell lines that let everyone reach `paths`, in this namespace only: a folder above them that others may not
    enter is hidden behind an empty one of the same name, which holds nothing but these paths."""
    closed = {
        path: next((up for up in reversed(path.parents) if not up.stat().st_mode & 0o001), None) for path in paths
    }
    lines = ["mount -t tmpfs -o mode=755 none /mnt"]
    for number, path in enumerate(paths):
        lines += [f"mkdir /mnt/{number}", f'mount --bind "{path}" /mnt/{number}']
    lines += [f'mount -t tmpfs -o mode=755 none "{folder}"' for folder in {*closed.values()} - {None}]
    for number, path in enumerate(paths):
        if closed[path] is not None:
            lines += [f'mkdir -p "{path}"', f'mount --bind /mnt/{number} "{path}"']
    return "\n".join(lines)


def as_nobody() -> list[str]:
    """Drops every privilege for the command that follows."""
    user = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    return ["setpriv", *user, "--bounding-set=-all", "--inh-caps=-all"]
