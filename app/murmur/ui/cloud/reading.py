"""The reading side of the preview: the exact text, how to look at it, its checksum, and how much of it was seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.cloud import Mark
from murmur.services.escalation import Preview
from murmur.ui.cloud import words
from murmur.ui.cloud.bytes_view import BytesView, told_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, TextButton
from murmur.ui.widgets.labels import ElidedLabel, frame, label, plain_tip
from murmur.ui.words import number

SHORT = 8
"""So many digits of a checksum at either end tell two of them apart at a glance."""


class Reading(QWidget):
    """`seen` and `more` belong beside the buttons of the dialog: what one knows before one sends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sha256 = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        self.title = label(self.tr("Exactly what leaves"), "strong", wrap=True)
        head.addWidget(self.title, 1)
        head.addWidget(self._switch())
        column.addLayout(head)
        self.view = BytesView(look)
        self.view.pointed.connect(self._point)
        self.view.looked.connect(self._tell_seen)
        column.addWidget(self.view, 1)
        self.pointed = ElidedLabel("", "small")
        column.addWidget(self.pointed)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        for text, role in ((self.tr("replaced"), "replaced"), (self.tr("found, leaves as it is"), "left")):
            foot.addWidget(label(text, role))
        foot.addStretch(1)
        self.sha256 = label("", "faint")
        foot.addWidget(self.sha256)
        self.copy = IconButton(look, "copy", self.tr("Copy the whole checksum"), side=24, size=14)
        self.copy.clicked.connect(self._copy)
        foot.addWidget(self.copy)
        column.addLayout(foot)
        self.seen = label("", "faint")
        self.more = TextButton(look, self.tr("Show the rest"), "link", icon_name="down")
        self.more.clicked.connect(self.view.page_on)

    def show_preview(self, preview: Preview, has_key: bool) -> None:
        head = words.request_head(preview.payload, has_key)
        self._sha256 = preview.payload.sha256
        self.view.show_body(head, preview.text, preview.marks, preview.left)
        self.sha256.setText(f"SHA-256 {self._sha256[:SHORT]}…{self._sha256[-SHORT:]}")
        self.sha256.setToolTip(plain_tip(self._sha256))
        self.sha256.setAccessibleName(f"SHA-256 {self._sha256}")
        self.copy.show_icon("copy")
        self.copy.rename(self.tr("Copy the whole checksum"))

    def show_seen(self, shown: bool) -> None:
        self.seen.setVisible(shown)
        self.more.setVisible(shown and self.view.seen() < 100)

    def set_stale(self, stale: bool) -> None:
        """Whether the text is about to be replaced by another."""
        self.view.setEnabled(not stale)

    def point(self, original: str) -> None:
        """Shows the next place of an identifier."""
        mark = self.view.find_next(original)
        if mark is not None:
            self._point(mark)

    def _switch(self) -> QWidget:
        box = frame("well")
        row = QHBoxLayout(box)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(SPACE.hair)
        group = QButtonGroup(box)
        self.leaving = TextButton(self._look, self.tr("As it leaves"), "segment")
        self.here = TextButton(self._look, self.tr("As it stands here"), "segment")
        for button in (self.leaving, self.here):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self.leaving.setChecked(True)
        self.here.setAccessibleDescription(self.tr("The originals, which stay on this computer"))
        self.here.setToolTip(plain_tip(self.tr("The originals, which stay on this computer")))
        self.here.toggled.connect(self._show_originals)
        return box

    def _show_originals(self, on: bool) -> None:
        self.view.show_originals(on)
        self.title.setText(self.tr("With the originals: this does not leave") if on else self.tr("Exactly what leaves"))
        self.view.setAccessibleName(self.title.text())

    def _point(self, mark: Mark | None) -> None:
        self.pointed.setText(told_of(mark) if mark is not None else "")

    def _tell_seen(self, percent: int) -> None:
        whole = percent >= 100
        self.seen.setText(
            self.tr("All of it has been on screen.")
            if whole
            else self.tr("{n} % of it has been on screen.").format(n=number(percent))
        )
        self.more.setVisible(not whole and not self.seen.isHidden())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
        self.copy.show_icon("check")
        self.copy.rename(self.tr("Copied"))
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)
