"""The look in force: colours, sizes and type in one place, following the system's theme, font and accent."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from murmur.domain.settings import Theme
from murmur.paths import resource
from murmur.ui.colours import DARK, LIGHT, Colours, with_accent

_NOT_TOLD = ("#308cc6", "#000080")
"""What Qt puts in the place of an accent: its Fusion style, and its oldest palette."""


@dataclass(frozen=True, slots=True)
class Space:
    """Steps of distance and of roundness, in device-independent pixels."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    vast: int = 40
    radius_small: int = 6
    radius: int = 9
    radius_large: int = 14
    control: int = 32
    bar: int = 48
    reading: int = 740
    """The widest column of text that is still comfortable to read."""


SPACE = Space()


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of type in pixels, all derived from the person's own system font size."""

    caption: int
    small: int
    body: int
    reading: int
    title: int
    display: int


def type_scale(system_pixels: float) -> Type:
    """The scale around the system's size, kept between 13 and 20 pixels for the body."""
    body = max(13, min(20, round(system_pixels)))
    return Type(caption=body - 2, small=body - 1, body=body, reading=body + 2, title=body + 4, display=body + 11)


@lru_cache(maxsize=1)
def _sheet() -> Template:
    return Template(resource("styles", "murmur.qss").read_text(encoding="utf-8"))


def stylesheet(colours: Colours, sizes: Type) -> str:
    """The style sheet with every token filled in; KeyError for a name that is no token."""
    names = {**asdict(colours), **{f"type_{name}": value for name, value in asdict(sizes).items()}}
    names |= {f"space_{name}": value for name, value in asdict(SPACE).items()}
    return _sheet().substitute({name: str(value) for name, value in names.items()})


def palette(colours: Colours) -> QPalette:
    """The palette for the parts that Qt draws without a style sheet (dialogs of the system, selections)."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, colours.surface),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.window),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.text_faint),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.Highlight, colours.selected),
        (role.HighlightedText, colours.text),
        (role.Link, colours.accent_text),
        (role.Accent, colours.accent),
        (role.Mid, colours.border),
        (role.Dark, colours.border_strong),
        (role.Light, colours.raised),
    ):
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.text_faint))
    return made


class Letters(Protocol):
    """What it takes to letter a text and to paint its grounds: the window's look has it, and paper."""

    @property
    def colours(self) -> Colours: ...

    @property
    def sizes(self) -> Type: ...

    def font(self, size: int, *, strong: bool = False) -> QFont:
        """At `size` pixels."""
        ...


class Look(QObject):
    """The look in force. Whoever paints or tints by hand listens to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: Theme = Theme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.dark = False
        self.calm = False
        """Whether the person wants nothing to move by itself."""
        self.accent = system_accent(application.palette())
        application.setStyle("Fusion")
        self.sizes: Type = type_scale(_pixels(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)))
        self._set_font()
        self.colours: Colours = LIGHT
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self.follow_system)

    @property
    def choice(self) -> Theme:
        return self._choice

    def choose(self, choice: Theme) -> None:
        """Changes the theme at once, for every open window."""
        if choice is not self._choice:
            self._choice = choice
            self._apply()

    def be_calm(self, calm: bool) -> None:
        """What turns stands still from now on, or turns again."""
        if calm is not self.calm:
            self.calm = calm
            self.changed.emit()

    def font(self, size: int, *, strong: bool = False) -> QFont:
        """The interface font at `size` pixels."""
        font = QFont(self._application.font())
        font.setPixelSize(size)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def follow_system(self) -> None:
        """The system's theme, font size or accent may be another now."""
        sizes = type_scale(_pixels(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)))
        accent = system_accent(self._application.style().standardPalette()) or self.accent
        if (sizes, accent, self._wants_dark()) != (self.sizes, self.accent, self.dark):
            self.sizes, self.accent = sizes, accent
            self._set_font()
            self._apply()

    def _wants_dark(self) -> bool:
        if self._choice is Theme.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is Theme.DARK

    def _set_font(self) -> None:
        font = QFont(self._application.font())
        font.setPixelSize(self.sizes.body)
        self._application.setFont(font)

    def _apply(self) -> None:
        self.dark = self._wants_dark()
        colours = DARK if self.dark else LIGHT
        self.colours = with_accent(colours, self.accent) if self.accent else colours
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours, self.sizes))
        self.changed.emit()


def system_accent(system: QPalette) -> str | None:
    """The accent colour the platform tells, or None where it tells none and Qt has put its own there."""
    told = system.color(QPalette.ColorRole.Accent).name()
    return None if told in _NOT_TOLD else told


def _pixels(font: QFont) -> float:
    return font.pointSizeF() * 96 / 72 if font.pointSizeF() > 0 else float(font.pixelSize())
