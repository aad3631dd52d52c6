"""The seal: a process gives up the network and the user's files for good, then shows that it has.

To be called first of all in a spawned child, before any native import and before any thread: Landlock
binds the calling thread and those it starts later, never one that runs already.
"""

from __future__ import annotations

import os
import sys

from murmur.worker.seal.limits import harden, limit_memory, set_cpu_budget
from murmur.worker.seal.policy import SealPolicy, SealReport

__all__ = ["SealPolicy", "SealReport", "apply", "harden", "set_cpu_budget"]


def apply(policy: SealPolicy) -> SealReport:
    """Seals this process for good and tries to break out; says what held, and never raises for a weak system.

    A FileNotFoundError for a path of the policy is raised before anything is sealed. Where the system lets
    only part of the seal be built, that part stays and the report names what is missing.
    """
    for path in (*policy.read, *policy.write):
        path.stat()
    harden()
    limit_memory(policy.memory_bytes)
    _settle_temporary_folder(policy)
    if sys.platform == "linux":
        from murmur.worker.seal.linux import seal

        return seal(policy)
    elif sys.platform == "darwin":
        from murmur.worker.seal.macos import seal

        return seal(policy)
    elif sys.platform == "win32":
        from murmur.worker.seal.windows import seal

        return seal(policy)
    else:
        from murmur.worker.seal.unsealed import report

        return report()


def _settle_temporary_folder(policy: SealPolicy) -> None:
    """A sealed process can't reach /tmp; told so, libraries use its own folder or do without."""
    folders = [path for path in policy.write if path.is_dir()]
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        if folders:
            os.environ[name] = str(folders[0])
        else:
            os.environ.pop(name, None)
