"""Takes files and folders that are dropped anywhere on the window, and says beforehand what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from murmur.domain.documents import DEFAULT_COLLECTION
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.documents.drop_overlay import DropOverlay


class Dropping(QObject):
    """`ready` says whether files can be taken now; `take` gets their paths."""

    def __init__(
        self, look: Look, window: QWidget, ready: Callable[[], bool], take: Callable[[Sequence[Path]], None]
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._ready = ready
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @cached_property
    def overlay(self) -> DropOverlay:
        """Built when something is first held over the window."""
        from murmur.ui.documents.drop_overlay import DropOverlay

        return DropOverlay(self._look, self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            return self._drop(event)
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.WindowDeactivate):
            self._hide()
        elif event.type() is QEvent.Type.Resize and "overlay" in self.__dict__:
            self.overlay.cover()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        from murmur.ui.documents.drop_overlay import dropped_paths

        paths = dropped_paths(event.mimeData())
        if not paths or not self._ready():
            return False
        # Whatever the other program would rather do: the files stay where they are.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.overlay.offer(paths, DEFAULT_COLLECTION)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        from murmur.ui.documents.drop_overlay import dropped_paths

        self._hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(dropped_paths(event.mimeData()))
        return True

    def _hide(self) -> None:
        if "overlay" in self.__dict__:
            self.overlay.hide()
