"""Draws the icons of resources/icons in any colour, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from murmur.paths import resource


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


_POINTING = {"back", "left", "right", "panel-left", "panel-right", "sort", "thumbnails", "undo"}
"""They point to where reading begins or goes on, so they are turned round where it goes from right to left."""


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels; FileNotFoundError for a name that is not there."""
    return _drawn(name, colour, size, scale, name in _POINTING and QGuiApplication.isRightToLeft())


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, scale: float, turned: bool) -> QPixmap:
    side = round(size * scale)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    drawing = _source(name).replace(b"currentColor", colour.encode())
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, size: int = 20, disabled: str | None = None, checked: str | None = None) -> QIcon:
    """The icon for a button; `disabled` and `checked` are its colours in those states, where they differ."""
    return _made(name, colour, size, disabled, checked, QGuiApplication.isRightToLeft())


@lru_cache(maxsize=512)
def _made(name: str, colour: str, size: int, disabled: str | None, checked: str | None, turned: bool) -> QIcon:
    # As sharp as the sharpest screen; on the others Qt makes it smaller.
    application = QGuiApplication.instance()
    scale = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    made = QIcon(pixmap(name, colour, size, scale))
    if disabled is not None:
        made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    if checked is not None:
        made.addPixmap(pixmap(name, checked, size, scale), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, checked, size, scale), QIcon.Mode.Active, QIcon.State.On)
    return made
