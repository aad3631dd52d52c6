"""Every colour, size and type step of the window in one place, in light and dark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from murmur.domain.settings import Theme
from murmur.paths import resource


@dataclass(frozen=True, slots=True)
class Colours:
    """Names say what a colour is for, never what it looks like."""

    window: str
    surface: str
    raised: str
    sunken: str
    desk: str
    hover: str
    pressed: str
    selected: str
    border: str
    border_strong: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    mark: str
    focus: str
    shade: str


LIGHT = Colours(
    window="#F6F6F3",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F1F1ED",
    desk="#E7E8E3",
    hover="#ECECE7",
    pressed="#E2E2DC",
    selected="#DDEDEF",
    border="#E3E3DD",
    border_strong="#C3C4BD",
    text="#1B1E20",
    text_soft="#4E5358",
    text_faint="#63686D",
    accent="#0E6674",
    accent_hover="#0B5561",
    on_accent="#FFFFFF",
    accent_soft="#E2F0F1",
    accent_text="#0B5966",
    good="#176A40",
    good_soft="#E2F3E9",
    warn="#7F4E00",
    warn_soft="#FCF0D9",
    bad="#A52A25",
    bad_soft="#FBE9E7",
    mark="#FFE391",
    focus="#1788A3",
    shade="#8F9894",
)

DARK = Colours(
    window="#17191B",
    surface="#1C1F21",
    raised="#24282A",
    sunken="#141618",
    desk="#111314",
    hover="#2B3033",
    pressed="#343A3D",
    selected="#1D3B41",
    border="#2F3437",
    border_strong="#4C5357",
    text="#ECEEEF",
    text_soft="#B7BCC0",
    text_faint="#9BA1A6",
    accent="#58BECD",
    accent_hover="#74CDDA",
    on_accent="#05262C",
    accent_soft="#17363C",
    accent_text="#7BD2DF",
    good="#73D19E",
    good_soft="#193226",
    warn="#EDBA62",
    warn_soft="#382C15",
    bad="#F4938B",
    bad_soft="#3D2221",
    mark="#6A5515",
    focus="#58BECD",
    shade="#000000",
)


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


class Look(QObject):
    """The look in force. Whoever paints or tints by hand listens to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: Theme = Theme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        application.setStyle("Fusion")
        font = QFont(application.font())
        pixels = font.pointSizeF() * 96 / 72 if font.pointSizeF() > 0 else float(font.pixelSize())
        self.sizes = type_scale(pixels)
        font.setPixelSize(self.sizes.body)
        application.setFont(font)
        self.colours = LIGHT
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> Theme:
        return self._choice

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def choose(self, choice: Theme) -> None:
        """Changes the theme at once, for every open window."""
        if choice is not self._choice:
            self._choice = choice
            self._apply()

    def font(self, size: int, *, strong: bool = False) -> QFont:
        """The interface font at `size` pixels."""
        font = QFont(self._application.font())
        font.setPixelSize(size)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _system_changed(self) -> None:
        if self._choice is Theme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._choice is Theme.DARK or (
            self._choice is Theme.SYSTEM and self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours, self.sizes))
        self.changed.emit()
