"""Draws the programs' icons for Windows and macOS from resources/icons/murmur.svg: `python packaging/make_icons.py`.

The results are kept in the clone, so that freezing needs no window system.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "resources" / "icons" / "murmur.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    """The icon, so many pixels wide and high, every size drawn for itself."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main() -> int:
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    pictures = {size: drawn(renderer, size) for size in sorted({*ICO_SIZES, *ICNS_SIZES})}
    small = [pictures[size] for size in ICO_SIZES]
    small[-1].save(HERE / "windows" / "murmur.ico", sizes=[picture.size for picture in small], append_images=small[:-1])
    large = [pictures[size] for size in ICNS_SIZES]
    large[-1].save(HERE / "macos" / "murmur.icns", append_images=large[:-1])
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
