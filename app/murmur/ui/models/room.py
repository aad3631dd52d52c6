"""Where the window keeps its models: the dialog, and what is under way in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from murmur.services.shelf import ShelfService
from murmur.ui.jobs import Jobs
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.models.dialog import ModelsDialog
    from murmur.ui.models.tending import Tending

MODEL_FILE = ".gguf"


class ModelsRoom(QObject):
    """`changed` comes when another model is in use."""

    changed = Signal()

    def __init__(self, look: Look, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._jobs = jobs
        self._window = window
        self._service: ShelfService | None = None
        self._tending: Tending | None = None
        self._dialog: ModelsDialog | None = None

    def connect_to(self, service: ShelfService) -> None:
        """The library is open."""
        self._service = service

    def leave(self) -> None:
        """The library is closed again: what was under way has been stopped, and goes on when asked for."""
        self._service = None
        if self._tending is not None:
            self._tending.deleteLater()
            self._tending = None

    def show(self, page: str = "installed") -> ModelsDialog | None:
        """The dialog, at one of its pages; None before the library is open."""
        if self._service is None:
            return None
        from murmur.ui.models.dialog import ModelsDialog
        from murmur.ui.models.tending import Tending

        if self._dialog is None:
            # What is under way outlives the dialog.
            self._tending = self._tending or Tending(self._look, self._jobs, self._service, self._window)
            self._dialog = ModelsDialog(self._look, self._jobs, self._service, self._tending, self._window)
            self._dialog.changed.connect(self.changed)
            self._dialog.finished.connect(self._closed)
        self._dialog.open_page(page)
        self._dialog.open()
        return self._dialog

    def show_model(self, model_id: str) -> None:
        """The dialog where this model is; nothing is fetched, and nothing changed."""
        dialog = self.show()
        if dialog is not None:
            dialog.go_to(model_id)

    def take(self, paths: Sequence[Path]) -> list[Path]:
        """Installs the model files among dropped ones; the others."""
        for path in paths:
            if path.suffix.lower() == MODEL_FILE:
                dialog = self.show()
                if dialog is not None:
                    dialog.install(path)
        return [path for path in paths if path.suffix.lower() != MODEL_FILE]

    def download(self, model_id: str) -> None:
        """Opens the dialog where this model is, and presses its button: the licence is asked there."""
        dialog = self.show("find")
        if dialog is not None:
            dialog.download(model_id)

    def _closed(self) -> None:
        self._dialog = None
