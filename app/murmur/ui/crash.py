"""Says that a part of Murmur stopped: what that means, what to do, and a report without a word of any document."""

from __future__ import annotations

import platform
import sys
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from murmur import __version__
from murmur.domain.errors import MurmurError
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label, of_width
from murmur.ui.widgets.picture import Picture
from murmur.ui.words import upper_first

WIDTH, SIGN = 520, 24


class CrashDialog(QDialog):
    """The window goes on behind it. `quit_button` closes the window instead."""

    def __init__(self, look: Look, error: MurmurError, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Murmur")
        self.setAccessibleName(f"{sentence(error.title)} {sentence(error.advice)}")
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(Picture(look, "fail", "bad", SIGN), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tight)
        safe = self.tr("Your documents and conversations are safe.")
        for text, role in ((upper_first(error.title), "title"), (sentence(error.advice), "soft"), (safe, "soft")):
            made = label(text, role, wrap=True, parent=self)
            words.addWidget(of_width(made, WIDTH - 2 * SPACE.wide - SIGN - SPACE.medium))
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(label(self.tr("The report says where it happened, and holds no word of a document:"), "small"))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setProperty("report", "true")
        self.report.setAccessibleName(self.tr("Report"))
        lines = min(12, max(4, report.count("\n") + 2))
        self.report.setFixedHeight(lines * QFontMetrics(self.report.font()).lineSpacing() + 2 * SPACE.medium)
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.copy_button = TextButton(look, self.tr("Copy report"), icon_name="copy")
        self.copy_button.clicked.connect(self._copy)
        self.quit_button = TextButton(look, self.tr("Quit Murmur"))
        self.quit_button.clicked.connect(self._quit)
        self.go_on = TextButton(look, self.tr("Go on"), "primary")
        self.go_on.clicked.connect(self.accept)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.quit_button)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.rename(self.tr("Copied"))

    def _quit(self) -> None:
        self.accept()
        self._window.close()


def report_of(kind: str, frames: list[str]) -> str:
    """Versions, the kind of failure and where it was: never what it said, which may be a document's words (P8)."""
    lines = [
        f"Murmur {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.platform()}, {sys.platform}",
        kind,
        *(f"  {frame}" for frame in frames),
    ]
    return "\n".join(lines)


def frames_of(trace: TracebackType | None) -> list[str]:
    """Files and lines, the innermost first; without the folders, which name the person."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        path = code.co_filename.replace("\\", "/")
        where = path.rpartition("/murmur/")[2] if "/murmur/" in path else path.rpartition("/")[2]
        frames.append(f"{where}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return frames[::-1]
