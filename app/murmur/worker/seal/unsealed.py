"""Systems whose seal is not built: the report says so plainly instead of pretending."""

from __future__ import annotations

import platform

from murmur.worker.seal.policy import SealReport


def report() -> SealReport:
    name = {"Darwin": "macOS"}.get(platform.system(), platform.system() or "this system")
    sentence = f"Murmur does not seal its processes on {name} yet."
    return SealReport(
        sealed=False,
        network=sentence,
        files=sentence,
        system=f"{name} {platform.release()} {platform.machine()}".strip(),
    )
