"""What was registered stands there after `kill -9` at any moment, once, and the chain is whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from murmur.domain.ledger import LedgerEvent
from murmur.services.register import RegisterDesk
from murmur.storage.clock import now
from murmur.storage.ledger import Ledger

KEY = bytes(range(32))
WRITER = """
import sys
from pathlib import Path
from murmur.domain.ledger import LedgerEvent, Record
from murmur.storage.ledger import Ledger

ledger = Ledger(Path(sys.argv[1]), bytes(range(32)), "home")
while True:
    print(ledger.record(Record(LedgerEvent.DELETED, detail={"ids": "d" * 900})).number, flush=True)
"""


def rounds_of_killing(path: Path, rounds: int, source: random.Random) -> int:
    acknowledged = 0
    for _ in range(rounds):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(source.randrange(1, 40)):
            acknowledged = int(writer.stdout.readline())
        time.sleep(source.random() * 0.01)  # anywhere within a change
        writer.kill()
        acknowledged = max([acknowledged, *map(int, writer.stdout.read().split())])
        writer.wait()
        ledger = Ledger(path, KEY, "home")
        check = RegisterDesk(ledger, now).check()
        assert check.whole, check
        assert check.entries - acknowledged in (0, 1), "one more may have been on its way"
        assert all(entry.record.event is LedgerEvent.DELETED for entry in ledger.entries())
        ledger.close()
    return acknowledged


def test_six_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    assert rounds_of_killing(tmp_path / "ledger.db", 6, random.Random(3))


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_a_hundred_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    assert rounds_of_killing(tmp_path / "ledger.db", 100, random.Random(4))
