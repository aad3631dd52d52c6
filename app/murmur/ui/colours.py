"""Every colour of the window, in light and dark, and how the system's accent takes the place of ours."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

READABLE = 4.5
"""The least contrast of text with its ground, and VISIBLE of a ring or an edge (WCAG 2.2, AA)."""
VISIBLE = 3.0


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
    cloud: str
    on_cloud: str
    cloud_soft: str
    focus: str
    shade: str


@dataclass(frozen=True, slots=True)
class PaperColours:
    """Pictures of pages are paper in both themes, so the markers on them are the same in both."""

    mark: str = "#FFDF70"
    edge: str = "#B98900"
    found: str = "#CFE8D4"
    current: str = "#FFB877"
    selected: str = "#B4D7F2"
    caret: str = "#0E6674"


PAPER = PaperColours()


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
    cloud="#6B3FA8",
    on_cloud="#FFFFFF",
    cloud_soft="#F0E9FA",
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
    cloud="#C9A7F5",
    on_cloud="#24103F",
    cloud_soft="#2F2343",
    focus="#58BECD",
    shade="#000000",
)


def contrast(one: str, other: str) -> float:
    """Of two colours as `#rrggbb`, by WCAG 2.2: 1 to 21."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def with_accent(colours: Colours, accent: str) -> Colours:
    """`colours` around another accent, made darker or lighter until every text and every ring stands out."""
    dark = _luminance(QColor(colours.surface)) < 0.2
    away = "#ffffff" if dark else "#000000"
    soft = _under(colours.text_faint, accent, colours.surface, 22 if dark else 12)
    selected = _under(colours.text_faint, accent, colours.surface, 28 if dark else 15)
    grounds = [colours.window, colours.surface, colours.raised, colours.sunken, colours.hover]
    if dark:
        ink = _mixed(accent, "#000000", 0.2)
        fill = _away(accent, away, [ink, *grounds], READABLE)
    else:
        ink = "#ffffff"
        fill = _away(accent, away, [ink], READABLE)
    return replace(
        colours,
        accent=fill,
        accent_hover=_mixed(fill, away, 0.85),
        on_accent=ink,
        accent_soft=soft,
        accent_text=_away(accent, away, [*grounds, soft, selected], READABLE),
        selected=selected,
        focus=_away(accent, away, [*grounds, soft, selected], VISIBLE),
    )


def _away(colour: str, towards: str, grounds: list[str], least: float) -> str:
    """The nearest mixture with `towards` that stands out from every ground."""
    for step in range(100, -1, -4):
        made = _mixed(colour, towards, step / 100)
        if all(contrast(made, ground) >= least for ground in grounds):
            return made
    return towards


def _under(text: str, colour: str, ground: str, most: int) -> str:
    """As much of the colour, in percent and at most `most`, as the ground bears under this text."""
    for share in range(most, 0, -1):
        made = _mixed(colour, ground, share / 100)
        if contrast(text, made) >= READABLE:
            return made
    return ground


def _mixed(one: str, other: str, share: float) -> str:
    """`share` of the one, the rest of the other."""
    a, b = QColor(one), QColor(other)
    parts = [
        round(x * share + y * (1 - share))
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    ]
    return QColor(*parts).name()


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
