"""Says, while files are held over the window, what will happen when they are let go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import counted, files, say


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders among what is dropped; addresses of web pages are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def what_will_happen(paths: Sequence[Path], collection: str) -> str:
    """`Add 3 files and 1 folder to Documents.`"""
    folders = sum(path.is_dir() for path in paths)
    plain = len(paths) - folders
    parts = [files(plain)] if plain else []
    if folders:
        parts.append(counted(folders, "{n} folder", "{n} folders"))
    what = say("{a} and {b}", a=parts[0], b=parts[1]) if len(parts) == 2 else "".join(parts)
    return say("Add {what} to {collection}", what=what, collection=collection)


class DropOverlay(QWidget):
    """Covers the whole window and lets every event through."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._card = frame("card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(SPACE.vast, SPACE.wide, SPACE.vast, SPACE.wide)
        column.setSpacing(SPACE.small)
        column.addWidget(Picture(look, "drop", "accent_text", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = label("", "display")
        self.detail = label(self.tr("They stay where they are; nothing leaves this computer."), "lead")
        for words in (self.title, self.detail):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        outer = QVBoxLayout(self)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def offer(self, paths: Sequence[Path], collection: str) -> None:
        self.title.setText(what_will_happen(paths, collection))
        self.cover()
        self.show()
        self.raise_()

    def cover(self) -> None:
        """As large as the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._look.colours.surface)
        ground.setAlphaF(0.75)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(self._look.colours.accent), 2, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = SPACE.large
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), SPACE.radius_large, SPACE.radius_large
        )
