"""A server for updates that has what the test says, without any network."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.fakes.gate import Gate

from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.errors import MurmurError
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.updates import Manifest, Ready, ReleaseFile, Update
from murmur.services.downloading import OnTransfer
from murmur.services.updates import UpdateStanding

NOTES = "- Answers come sooner.\n- <b>Not bold</b>: notes are shown as they are written.\n- Tables are read better."
FILE = ReleaseFile("murmur_0.2.0_amd64.deb", 431_000_000, "0" * 64)
NEWER = Update(Manifest("release", "0.2.0", "linux-x86_64", "2026-12-06", NOTES, (FILE,)), FILE)


@dataclass
class FakeUpdates:
    """`newer` is what the server has, `failures` what the next calls end with."""

    told: UpdateStanding = field(default_factory=lambda: UpdateStanding("0.1.0", True, "updates.office.example", True))
    newer: Update | None = NEWER
    failures: list[MurmurError] = field(default_factory=list)
    checking: Gate = field(default_factory=Gate)
    fetching: Gate = field(default_factory=Gate)
    checked: int = 0

    def standing(self) -> UpdateStanding:
        return self.told

    def check(self, cancel: CancelToken) -> Update | None:
        self.checked += 1
        self.checking.pass_through(cancel)
        self._fail()
        return self.newer

    def download(self, update: Update, on_transfer: OnTransfer, cancel: CancelToken) -> Ready:
        size = update.installer.bytes
        on_transfer(Transfer(FetchState.DOWNLOADING, size * 2 // 5, size, self.told.host, 9.5 * 2**20, 27.0))
        self.fetching.pass_through(cancel)
        self._fail()
        said = update.manifest
        path = f"/srv/murmur/updates/{said.version}/{update.installer.name}"
        return Ready(said.version, said.date, said.notes, path, f"sudo apt install '{path}'")

    def from_file(self, path: Path, report: Report, cancel: CancelToken) -> Ready:
        report(Progress("Checking every file", 1, 2))
        self._fail()
        said = NEWER.manifest
        return Ready(said.version, said.date, said.notes, str(path), f"sudo apt install '{path}'")

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)
