"""One entry with everything that stands in it, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from murmur.domain.ledger import Entry
from murmur.ui.ledger import words
from murmur.ui.theme import SPACE
from murmur.ui.widgets.labels import ground, label

_GROUP = 4
_LONG = 28
"""Letters of a value that stands below its name."""
_NAMES = 110
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class EntryView(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("reading", "true")
        self.setAccessibleName(self.tr("The entry"))
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        inside = QWidget()
        inside.setMinimumHeight(1)
        ground(inside, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.small, SPACE.tight, SPACE.medium, SPACE.tight)
        column.setSpacing(SPACE.hair)
        if entry is not None:
            column.addWidget(label(words.what_happened(entry), "strong", wrap=True))
            column.addSpacing(SPACE.small)
            column.addLayout(_grid(words.facts(entry)))
        column.addStretch(1)
        self.setWidget(inside)


def _grid(facts: list[tuple[str, str, bool]]) -> QGridLayout:
    """Short values beside their names, long ones below."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE.medium)
    grid.setVerticalSpacing(SPACE.small - SPACE.hair)
    grid.setColumnStretch(1, 1)
    for name, value, by_letter in facts:
        row, said = grid.rowCount(), _value(name, value, by_letter)
        called = label(name, "small", wrap=True)
        called.setAlignment(Qt.AlignmentFlag.AlignTop)
        if by_letter or len(value) > _LONG:
            grid.addWidget(called, row, 0, 1, 2)
            grid.addWidget(said, row + 1, 0, 1, 2)
        else:
            called.setMaximumWidth(_NAMES)
            grid.addWidget(called, row, 0)
            grid.addWidget(said, row, 1)
    return grid


def _value(name: str, value: str, by_letter: bool) -> QLabel:
    """Hashes in groups, so that two can be compared and long ones break."""
    shown = " ".join(_grouped(word) for word in value.split()) if by_letter else value
    made = label(shown, "body", wrap=True)
    made.setAccessibleName(f"{name}: {value}")
    made.setTextInteractionFlags(_SELECTABLE)
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if by_letter:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setFont(font)
    return made


def _grouped(word: str) -> str:
    return " ".join(word[place : place + _GROUP] for place in range(0, len(word), _GROUP)) if len(word) > 32 else word
