"""A number with decimals, written as the person's language writes it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

WIDTH = 112
_DECIMALS = (2, 4)


class Amount(QLineEdit):
    """Between `least` and `most`. A style sheet takes a QDoubleSpinBox's field away with its buttons, hence our own."""

    chosen = Signal(float)

    def __init__(self, name: str, value: float, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._least, self._most = least, most
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._take)
        self._refresh()

    def choose(self, value: float) -> None:
        """Takes the value, or the nearest one that is allowed."""
        value = round(max(self._least, min(self._most, value)), _DECIMALS[1])
        if value != self.value:
            self.value = value
            self.chosen.emit(value)
        self._refresh()

    def _take(self) -> None:
        read = _read(self.text())
        self.choose(self.value if read is None else read)

    def _refresh(self) -> None:
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        least, most = _DECIMALS
        exact = next((places for places in range(least, most) if round(self.value, places) == self.value), most)
        self.setText(locale.toString(self.value, "f", exact))


def _read(text: str) -> float | None:
    """A decimal point is understood everywhere."""
    for locale in (QLocale(), QLocale.c()):
        locale.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
        value, well = locale.toDouble(text.strip())
        if well:
            return value
    return None
