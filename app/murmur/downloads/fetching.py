"""Fetching one file: from where the last try ended, until it is whole and checked."""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from murmur.domain.downloads import FetchState, FileOrder, Transfer
from murmur.domain.errors import (
    DiskFull,
    DownloadError,
    DownloadInterrupted,
    DownloadRefused,
    HomeUnwritable,
    WrongFile,
)
from murmur.domain.jobs import CancelToken
from murmur.downloads.addresses import first_address
from murmur.downloads.answers import Busy, StartOver, begins_at, strong_etag, wanted
from murmur.downloads.connecting import asked
from murmur.downloads.part import PartFile
from murmur.downloads.speed import Speed

MARGIN = 64 * 1024 * 1024
"""What stays free on the disk."""

TELL_SECONDS = 0.25
ENOUGH = 64 * 1024
"""A try that brought fewer new bytes than this counts as one that brought nothing."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def fetch(
    order: FileOrder,
    report: Callable[[Transfer], None],
    cancel: CancelToken,
    free: Callable[[Path], int] = free_bytes,
) -> Path:
    """Where the file lies, whole and with the right SHA-256. What arrived stays for the next call, also when this
    process is killed.

    Cancelled, DownloadError and its kinds, DiskFull, HomeUnwritable.
    """
    target = Path(order.folder, order.name)
    with _disk_errors():
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with PartFile(target, order.bytes, order.sha256, order.url) as part:
            job = _Fetching(order, part, report, cancel)
            if part.size < order.bytes:
                _check_space(target.parent, order.bytes - part.size, free)
                job.fill()
            job.check()
            part.finish()
    return target


class _Fetching:
    def __init__(
        self, order: FileOrder, part: PartFile, report: Callable[[Transfer], None], cancel: CancelToken
    ) -> None:
        self._order = order
        self._part = part
        self._report = report
        self._cancel = cancel
        self._host = ""
        self._speed = Speed(time.monotonic())
        self._told = 0.0

    def fill(self) -> None:
        """Asks until every byte is there, with growing pauses while nothing comes."""
        order, part = self._order, self._part
        best, failures, started_over = part.size, 0, False
        while part.size < order.bytes:
            self._cancel.raise_if_cancelled()
            try:
                self._ask()
            except StartOver:
                if started_over:
                    raise DownloadRefused(f"{self._host} does not hand this file out in one piece") from None
                started_over = True
                part.start_over(None)
                self._tell(FetchState.STARTING_OVER)
            except DownloadInterrupted as error:
                if part.size >= best + ENOUGH:
                    failures = 0
                best = max(best, part.size)
                if failures == len(order.patience.pauses):
                    raise
                self._tell(FetchState.WAITING)
                asked_for = error.seconds if isinstance(error, Busy) else None
                self._cancel.wait(max(order.patience.pauses[failures], asked_for or 0.0))
                failures += 1

    def check(self) -> None:
        """WrongFile, and nothing is kept, when these are not the bytes that were ordered."""
        found = self._part.digest(self._checking)
        if found != self._order.sha256:
            self._part.discard()
            raise WrongFile

    def _ask(self) -> None:
        """One try: all that comes of it is kept."""
        order, part = self._order, self._part
        address, hosts = first_address(order)
        self._host = address.host
        self._tell(FetchState.CONNECTING)
        with asked(order, address, hosts, wanted(part)) as response:
            self._host = response.url.host
            begin = begins_at(response, part, order.bytes)
            if begin == 0:
                if part.size:
                    self._tell(FetchState.STARTING_OVER)
                part.start_over(strong_etag(response))
            elif part.etag is None:
                part.remember(strong_etag(response))
            self._speed = Speed(time.monotonic())
            for data in response.iter_raw():
                if part.size + len(data) > order.bytes:
                    part.discard()
                    raise WrongFile(f"{self._host} sends more than the file has")
                part.append(data)
                self._cancel.raise_if_cancelled()
                now = time.monotonic()
                self._speed.add(now, len(data))
                if now >= self._told + TELL_SECONDS:
                    self._tell(FetchState.DOWNLOADING)
        if part.size < order.bytes:
            raise DownloadInterrupted(f"{self._host} ended before the file was whole")

    def _checking(self, done: int) -> None:
        self._cancel.raise_if_cancelled()
        if time.monotonic() >= self._told + TELL_SECONDS or done == self._order.bytes:
            self._tell(FetchState.CHECKING, done)

    def _tell(self, state: FetchState, done: int | None = None) -> None:
        left = self._order.bytes - self._part.size
        running = state is FetchState.DOWNLOADING
        self._told = time.monotonic()
        self._report(
            Transfer(
                state,
                self._part.size if done is None else done,
                self._order.bytes,
                self._host,
                self._speed.per_second() if running else None,
                self._speed.seconds_left(left) if running else None,
            )
        )


def _check_space(folder: Path, needed: int, free: Callable[[Path], int]) -> None:
    missing = needed + MARGIN - free(folder)
    if missing > 0:
        raise DiskFull(
            "The disk has too little room for this download",
            f"Free {-(-missing // 2**20):,} MB and start again; what has arrived is kept",
        )


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(advice="Free some space and start again: the download goes on where it stopped") from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise HomeUnwritable from error
        raise DownloadError(
            "The disk did not take the download", "Check that it is connected, and start again"
        ) from error
