"""The models as a person chooses among them: what is here, what could be fetched, how each would do here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from murmur.domain.computer import Computer
from murmur.domain.downloads import Transfer
from murmur.domain.fit import Fit
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.models import Model


@dataclass(frozen=True, slots=True)
class ShelfModel:
    """One chat model. `begun`: bytes of a download that was paused; `own`: the person brought it."""

    model: Model
    fit: Fit
    installed: bool = False
    in_use: bool = False
    own: bool = False
    begun: int = 0
    copy: str = ""
    """What the faster copy in use gains and costs, in words; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """`why` recommends, in a sentence or two; `recommended` is that model's id. Both are empty before this computer
    has been measured, and where nothing fits."""

    computer: Computer
    models: tuple[ShelfModel, ...]
    measured: bool = False
    recommended: str = ""
    why: str = ""
    used: str = ""
    """How the model in use is run, in a sentence; "" before it was loaded."""
    downloads: bool = True
    """Whether models may be downloaded, as the person or the policy has it."""


class ShelfService(Protocol):
    """Errors are ModelErrors, DownloadErrors and those of the disk; Cancelled leaves what there was."""

    def shelf(self) -> Shelf: ...

    def measure(self, report: Report, cancel: CancelToken) -> Shelf:
        """Measures this computer for a few seconds, and forgets what was measured before."""

    def download(
        self, model_id: str, on_transfer: Callable[[Transfer], None], cancel: CancelToken, accept_licence: bool = False
    ) -> None:
        """Goes on where an earlier one stopped. Cancelled pauses it."""

    def discard(self, model_id: str) -> None:
        """Deletes what a paused download has brought."""

    def install(self, path: Path, report: Report, cancel: CancelToken) -> Model:
        """From a file, a folder or a bundle."""

    def verify(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        """Reads every byte again. ModelFileChanged where one is not as it was."""

    def remove(self, model_id: str) -> None: ...

    def optimise(self, model_id: str, report: Report, cancel: CancelToken) -> None:
        """Makes a copy in the format that this computer runs fastest, used from the next question on. ModelError where
        nothing is gained."""

    def undo_optimising(self, model_id: str) -> None:
        """The copy is deleted; the next question is answered by the model's own file."""

    def choose(self, model_id: str) -> None:
        """The next answer is given by this model."""
