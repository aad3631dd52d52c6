"""What this computer is able to do: its parts, a measurement of a few seconds, and each model's speed by it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.computer import Computer
from murmur.domain.fit import quality
from murmur.services.shelf import Shelf
from murmur.ui.models import words
from murmur.ui.theme import SPACE, Look
from murmur.ui.told import told
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel, frame, label
from murmur.ui.widgets.pill import Pill
from murmur.ui.widgets.spinner import Spinner
from murmur.ui.words import number


class ComputerPage(QWidget):
    """`measure_asked`: the benchmark, which takes a few seconds."""

    measure_asked = Signal()

    def __init__(self, look: Look, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._parts(shelf.computer))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        again = self.tr("Measure again") if shelf.measured else self.tr("Benchmark this computer")
        self.measure = TextButton(look, again, "plain" if shelf.measured else "primary", icon_name="pulse")
        self.measure.clicked.connect(self.measure_asked)
        row.addWidget(self.measure)
        self._spinner = Spinner(look)
        self._spinner.hide()
        row.addWidget(self._spinner)
        self._state = label("", "small")
        row.addWidget(self._state, 1)
        column.addLayout(row)
        explained = self.tr(
            "It reads weights and evaluates a prompt for a few seconds, as the chat model would. Other programs at "
            "work make it slower. The result stays on this computer."
        )
        column.addWidget(label(explained, "small", wrap=True))
        if shelf.why:
            column.addWidget(frame("line"))
            column.addWidget(label(told(shelf.why), "soft", wrap=True))
        if shelf.measured:
            column.addWidget(frame("line"))
            column.addLayout(self._table(shelf))
        column.addStretch(1)

    def set_busy(self, what: str) -> None:
        """While it is measured; "" when it is over."""
        self._spinner.setVisible(bool(what))
        self.measure.setEnabled(not what)
        self._state.setText(told(what))

    def _parts(self, computer: Computer) -> QGridLayout:
        unknown = self.tr("unknown")
        free = words.memory(computer.memory_free) if computer.memory_free is not None else unknown
        memory = self.tr("{size}, {free} of it free").format(size=words.memory(computer.memory), free=free)
        gpus = ", ".join(f"{one.name}, {words.memory(one.memory)}" for one in computer.gpus)
        none = self.tr("none that llama.cpp can use: models run on the processor")
        processor = self.tr("{name}, {n} cores").format(name=computer.processor, n=number(computer.cores))
        disk = words.size(computer.disk_free) if computer.disk_free is not None else unknown
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.wide)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(1, 1)
        rows = [
            (self.tr("Processor"), processor),
            (self.tr("Memory"), memory),
            (self.tr("Graphics processor"), gpus or none),
            (self.tr("Free on the disk"), disk),
        ]
        if computer.battery is not None:
            rows.append((self.tr("Power"), self.tr("battery") if computer.battery else self.tr("mains")))
        for place, (name, value) in enumerate(rows):
            grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            said = label(value, wrap=True)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(said, place, 1)
        return grid

    def _table(self, shelf: Shelf) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Model"), self.tr("Memory"), self.tr("First word · speed"), "")
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "section"), 0, place)
        known = [shown for shown in shelf.models if shown.fit.memory_bytes is not None]
        for row, shown in enumerate(sorted(known, key=lambda one: quality(one.fit), reverse=True), start=1):
            fit = shown.fit
            pace = words.speed(fit)
            name = ElidedLabel(shown.model.name)
            name.setAccessibleName(f"{shown.model.name}: {words.pill(shown)[1]}, {pace}")
            grid.addWidget(name, row, 0)
            grid.addWidget(label(words.memory(fit.memory_bytes or 0), "small"), row, 1)
            grid.addWidget(label(pace, "small"), row, 2)
            grid.addWidget(Pill(self._look, *words.pill(shown)), row, 3, Qt.AlignmentFlag.AlignLeft)
        return grid
