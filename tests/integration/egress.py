"""Starts the egress worker as the window does, for one download from a server of the tests."""

from __future__ import annotations

from pathlib import Path

from murmur.domain.downloads import FileOrder
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy


def egress_for(order: FileOrder) -> Worker:
    """The worker for this order, not yet started."""
    folder = Path(order.folder)
    folder.mkdir(exist_ok=True)
    policy = SealPolicy(read=(Path(order.ca_file),), write=(folder,), allow_network=True)
    return Worker(WorkerSpec("murmur.worker.roles.egress", policy), grace_seconds=1.0)
