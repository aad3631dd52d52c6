"""Sends payloads through the door as the window does, for tests that watch the whole process tree from outside.

Each line of standard input is an order and what is sent in its place; each line of output, how it ended.
"""

from __future__ import annotations

import base64
import json
import sys
from dataclasses import asdict
from typing import Any

from murmur.domain.cloud import SendOrder
from murmur.domain.errors import MurmurError
from murmur.domain.jobs import CancelToken
from murmur.services.sending import Sender
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy


def sender() -> Sender:
    return Sender(lambda policy: Worker(egress(policy), grace_seconds=0.0))


def egress(policy: SealPolicy) -> WorkerSpec:
    return WorkerSpec("murmur.worker.roles.egress", policy)


def line_for(order: SendOrder, body: bytes) -> str:
    return json.dumps({"order": asdict(order), "body": base64.b64encode(body).decode()})


def main() -> None:
    for line in sys.stdin:
        asked: dict[str, Any] = json.loads(line)
        order = asked["order"]
        for name in ("hosts", "plain_hosts"):
            order[name] = tuple(order[name])
        order["headers"] = tuple((name, value) for name, value in order["headers"])
        try:
            ended = (
                sender()
                .send(SendOrder(**order), base64.b64decode(asked["body"]), lambda text: None, CancelToken())
                .text
            )
        except MurmurError as error:
            ended = type(error).__name__
        print(json.dumps(ended), flush=True)


if __name__ == "__main__":
    main()
