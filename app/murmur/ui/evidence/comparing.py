"""Two pages side by side: one that was pinned, and beside it whatever is opened next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from murmur.services.api import DocumentService
from murmur.ui.evidence.page_pane import PagePane
from murmur.ui.jobs import Jobs
from murmur.ui.theme import Look

LEAST = 300
"""Two pages narrower than this are shown one above the other."""


class Comparing(QSplitter):
    """Holds `main`, and a pinned page before it while two are compared. `changed` says which."""

    changed = Signal(bool)

    def __init__(self, look: Look, jobs: Jobs, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._jobs = jobs
        self.pinned: PagePane | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(main)

    def pin(self, page: PagePane, documents: DocumentService) -> PagePane:
        """A pane that keeps showing what `page` shows now; it has its own size, search and text."""
        made = self.pinned
        if made is None:
            made = self.pinned = PagePane(self._look, self._jobs, pinned=True)
            made.back.connect(self.unpin)
            self.insertWidget(0, made)
        made.connect_to(documents)
        self._turn(self.width())
        half = (self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()) // 2
        self.setSizes([half, half])
        made.copy_of(page)
        self.changed.emit(True)
        return made

    def unpin(self) -> None:
        if self.pinned is not None:
            pinned, self.pinned = self.pinned, None
            pinned.hide()
            pinned.setParent(None)
            pinned.deleteLater()
            self.changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        beside = width >= 2 * LEAST
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.pinned is not None and wanted is not self.orientation():
            self.setOrientation(wanted)
