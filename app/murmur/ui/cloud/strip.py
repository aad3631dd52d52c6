"""Below an answer, quietly: why a larger model may do better, the one for this computer first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.cloud import Suggestion
from murmur.ui.cloud import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import label


class SuggestionStrip(QFrame):
    """Nothing begins here: a button opens the models or the preview."""

    cloud_asked = Signal()
    larger_asked = Signal(str)
    dismissed = Signal()

    def __init__(self, look: Look, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "notice-info")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(SPACE.small)
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight)
        title = self.tr("A larger model may answer this better")
        reasons = " ".join(words.because(reason) for reason in suggestion.reasons)
        self.setAccessibleName(f"{title}. {reasons}")
        column.addWidget(label(title, "strong", wrap=True))
        column.addWidget(label(reasons, "small", wrap=True))
        column.addSpacing(SPACE.hair)
        self.larger: TextButton | None = None
        if suggestion.local:
            name = self.tr("A larger model on this computer: {name}").format(name=suggestion.local)
            self.larger = TextButton(look, name, "link", icon_name="computer")
            self.larger.setProperty("first", "true")
            self.larger.clicked.connect(lambda: self.larger_asked.emit(suggestion.local_id))
            column.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignLeft)
        self.cloud = TextButton(look, self.tr("Ask a cloud model…"), "link", icon_name="cloud")
        self.cloud.setProperty("first", "true")
        self.cloud.setToolTip(self.tr("Shows what would leave. Nothing is sent before you approve it."))
        self.cloud.setAccessibleDescription(self.cloud.toolTip())
        self.cloud.clicked.connect(self.cloud_asked)
        column.addWidget(self.cloud, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        close = IconButton(look, "close", self.tr("Dismiss"), side=24, size=14)
        close.clicked.connect(self.dismissed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
