"""Makes the fields of a section of settings from the settings tree itself, so that the two cannot drift."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.settings import Settings, example_of
from murmur.domain.settings_entries import ENTRIES, Entry
from murmur.ui.notices import sentence
from murmur.ui.settings import managed
from murmur.ui.settings.names import choice_of, title_of
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.amount import Amount
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label
from murmur.ui.widgets.stepper import Stepper
from murmur.ui.widgets.switch import Switch

FEW = 3
"""So many choices have room beside the name of their setting."""


class SectionForm(QWidget):
    """One section of the tree. `changed` carries the whole tree with the new value in it. What is `fixed`, by its
    dotted name, is shown and cannot be changed."""

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        settings: Settings,
        section: str,
        fixed: Set[str] = frozenset(),
        parent: QWidget | None = None,
        *,
        only: Sequence[str] = (),
    ) -> None:
        """`only` names the settings that are shown, in this order; else all of the section are."""
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._section = section
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide - SPACE.tight)
        values = getattr(settings, section)
        entries = {entry.name: entry for entry in ENTRIES.values() if entry.section == section}
        for place, entry in enumerate(entries[name] for name in only or entries):
            if place:
                column.addWidget(frame("line"))
            column.addLayout(self._field(entry, getattr(values, entry.name), entry.dotted in fixed))
        column.addStretch(1)

    def take(self, settings: Settings) -> None:
        """Another form has changed something: what is changed here is changed in that."""
        self._settings = settings

    def _field(self, entry: Entry, value: object, fixed: bool) -> QVBoxLayout:
        explained = sentence(entry.help)
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        head = QHBoxLayout()
        head.addWidget(label(title_of(entry.name, entry.section), "strong"))
        if fixed:
            head.addWidget(managed.mark(self._look))
        head.addStretch(1)
        editor = self._editor(entry, value)
        editor.setAccessibleDescription(explained)
        if fixed:
            managed.freeze(editor, explained)
        column.addLayout(head)
        if isinstance(value, str) and (not isinstance(value, StrEnum) or len(type(value)) > FEW):
            column.addWidget(editor)
        else:
            head.addWidget(editor)
        column.addWidget(label(explained, "small", wrap=True))
        return column

    def _editor(self, entry: Entry, value: object) -> QWidget:
        title = title_of(entry.name, entry.section)
        if isinstance(value, StrEnum):
            return _choice(self._look, title, value, lambda chosen: self._set(entry.name, chosen))
        if isinstance(value, bool):
            switch = Switch(self._look, title)
            switch.setChecked(value)
            switch.toggled.connect(lambda on: self._set(entry.name, on))
            return switch
        if isinstance(value, int):
            stepper = Stepper(self._look, title, value, int(entry.least or 0), int(entry.most or 0))
            stepper.changed.connect(lambda chosen: self._set(entry.name, chosen))
            return stepper
        if isinstance(value, float):
            amount = Amount(title, value, entry.least or 0.0, entry.most or 0.0)
            amount.chosen.connect(lambda chosen: self._set(entry.name, chosen))
            return amount
        line = QLineEdit(str(value))
        line.setAccessibleName(title)
        line.setPlaceholderText(told(example_of(getattr(self._settings, self._section), entry.name)))
        line.editingFinished.connect(lambda: self._set(entry.name, line.text().strip()))
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
