"""The graphics card's driver is loaded in a chat worker that may die of it; after that the processor is used."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from murmur.domain.errors import Cancelled, DocumentTooLarge, WorkerCrashed
from murmur.domain.graphics import Graphics
from murmur.worker import messages as m
from murmur.worker.client import StartAgain, Worker

SECONDS = 30.0
"""How long loading a driver and finding its cards may take: rather too long once than a good driver given up."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What became of loading the driver, for the version of Murmur that tried it."""

    version: str
    graphics: Graphics


class GraphicsCard:
    """What stands in a graphics card's way on this computer, remembered in `file`, and told to every chat worker."""

    def __init__(
        self, wanted: Callable[[], bool], library: Path | None, file: Path, version: str, seconds: float = SECONDS
    ) -> None:
        """`library`: llama.cpp's for graphics cards, which need not be there; None where it is built in."""
        self._wanted = wanted
        self._library = library
        self._file = file
        self._version = version
        self._seconds = seconds
        self._failed = self._remembered()

    def state(self) -> Graphics:
        if not self._wanted():
            return Graphics.OFF
        if self._library is not None and not self._library.is_file():
            return Graphics.NOTHING
        return self._failed or Graphics.FREE

    def begin(self, worker: Worker) -> None:
        """The first call of a chat worker's life (`on_start`). Where loading the driver ends or holds it, StartAgain:
        the next life knows."""
        state = self.state()
        library = str(self._library or "") if state is Graphics.FREE else ""
        request = m.UseGraphics(state, library)
        if state is not Graphics.FREE:
            worker.ask(request, m.Done)
            return
        self._keep(Graphics.CRASHED)  # whoever does not come back to say how it went has crashed
        try:
            worker.call(request, seconds=self._seconds)
        except (WorkerCrashed, DocumentTooLarge) as error:
            if worker.closed:  # ended by us, and it did not crash
                self._keep(None)
                raise Cancelled from error
            self._failed = Graphics.SILENT if isinstance(error, DocumentTooLarge) else Graphics.CRASHED
            self._keep(self._failed)
            worker.spec = replace(worker.spec, policy=replace(worker.spec.policy, graphics=False))
            raise StartAgain from error
        self._keep(None)

    def forget(self) -> None:
        """What went wrong before is tried once more."""
        self._failed = None
        self._keep(None)

    def _remembered(self) -> Graphics | None:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            kept = msgspec.json.decode(self._file.read_bytes(), type=Remembered)
            if kept.version == self._version:
                return kept.graphics
        return None

    def _keep(self, graphics: Graphics | None) -> None:
        with contextlib.suppress(OSError):
            if graphics is None:
                self._file.unlink(missing_ok=True)
            else:
                self._file.write_bytes(msgspec.json.encode(Remembered(self._version, graphics)))
