"""Makes the fields of a section of settings from the settings tree itself, so that the two cannot drift."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.settings import Settings, example_of, help_of
from murmur.ui.notices import sentence
from murmur.ui.settings.names import choice_of, title_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.stepper import Stepper
from murmur.ui.widgets.switch import Switch

RANGE = (1, 50)
"""What a whole number among the settings may be, where its field says nothing else."""

FEW = 3
"""So many choices have room beside the name of their setting."""


class SectionForm(QWidget):
    """One section of the tree. `changed` carries the whole tree with the new value in it."""

    changed = Signal(object)

    def __init__(self, look: Look, settings: Settings, section: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._section = section
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide - SPACE.tight)
        values = getattr(settings, section)
        for place, entry in enumerate(fields(values)):
            if place:
                column.addWidget(frame("line"))
            self._range = entry.metadata.get("range", RANGE)
            column.addLayout(
                self._field(entry.name, getattr(values, entry.name), sentence(help_of(values, entry.name)))
            )
        column.addStretch(1)

    def _field(self, name: str, value: object, explained: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        head = QHBoxLayout()
        head.addWidget(label(title_of(name), "strong"))
        head.addStretch(1)
        editor = self._editor(name, value)
        editor.setAccessibleDescription(explained)
        column.addLayout(head)
        if isinstance(editor, QLineEdit) or (isinstance(value, StrEnum) and len(type(value)) > FEW):
            column.addWidget(editor)
        else:
            head.addWidget(editor)
        column.addWidget(label(explained, "small", wrap=True))
        return column

    def _editor(self, name: str, value: object) -> QWidget:
        if isinstance(value, StrEnum):
            return _choice(self._look, title_of(name), value, lambda chosen: self._set(name, chosen))
        if isinstance(value, bool):
            switch = Switch(self._look, title_of(name))
            switch.setChecked(value)
            switch.toggled.connect(lambda on: self._set(name, on))
            return switch
        if isinstance(value, int):
            stepper = Stepper(self._look, title_of(name), value, *self._range)
            stepper.changed.connect(lambda chosen: self._set(name, chosen))
            return stepper
        line = QLineEdit(str(value))
        line.setAccessibleName(title_of(name))
        line.setPlaceholderText(told(example_of(getattr(self._settings, self._section), name)))
        line.editingFinished.connect(lambda: self._set(name, line.text().strip()))
        return line

    def _set(self, name: str, value: object) -> None:
        section: Any = getattr(self._settings, self._section)
        if getattr(section, name) == value:
            return
        changed: dict[str, Any] = {self._section: replace(section, **{name: value})}
        self._settings = replace(self._settings, **changed)
        self.changed.emit(self._settings)


def _choice(look: Look, name: str, value: StrEnum, chosen: Callable[[StrEnum], None]) -> QWidget:
    """Few choices, all in sight."""
    box = frame("well")
    row = QHBoxLayout(box)
    row.setContentsMargins(3, 3, 3, 3)
    row.setSpacing(SPACE.hair)
    group = QButtonGroup(box)
    for member in type(value):
        button = TextButton(look, choice_of(member.value), "segment")
        button.setAccessibleName(f"{name}: {choice_of(member.value)}")
        button.setCheckable(True)
        button.setChecked(member is value)
        button.clicked.connect(lambda _=False, picked=member: chosen(picked))
        group.addButton(button)
        row.addWidget(button)
    return box
