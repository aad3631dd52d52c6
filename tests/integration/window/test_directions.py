"""A window that is read from right to left: what points is turned, what is named stands at the other side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.integration.window.conftest import Stage

from murmur.ui.conversations.rows import day_format
from murmur.ui.icons import pixmap
from murmur.ui.widgets.line import draw_line, in_its_order


@pytest.fixture
def mirrored(stage: Stage) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(text: str) -> QRect:
    """Where in a line of 400 pixels something is drawn."""
    image = QImage(400, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, image.rect(), text, Qt.AlignmentFlag.AlignVCenter)
    painter.end()
    dark = [x for x in range(400) if any(image.pixelColor(x, y).value() < 128 for y in range(30))]
    return QRect(dark[0], 0, dark[-1] - dark[0], 30)


def test_lines_stand_where_reading_begins(stage: Stage) -> None:
    assert inked("Lease").left() < 10
    assert in_its_order("Who?") == "Who?"


def test_lines_stand_at_the_right_in_a_mirrored_window(mirrored: None) -> None:
    assert inked("Lease").right() > 390
    assert inked("חוזה").right() > 390
    assert in_its_order("Who?") == "\u2068Who?\u2069"


def test_what_points_is_turned_and_what_does_not_is_not(stage: Stage) -> None:
    before = {name: pixmap(name, "#000000", 16).toImage() for name in ("left", "back", "search")}
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = {name: pixmap(name, "#000000", 16).toImage() for name in before}
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned["search"] == before["search"]
    assert turned["left"] != before["left"]
    assert turned["back"] != before["back"]


@pytest.mark.parametrize(
    ("country", "said"),
    [("C", "d MMMM"), ("en_GB", "d MMMM"), ("en_US", "MMMM d"), ("de_DE", "d. MMMM"), ("fr_FR", "d MMMM")],
)
def test_a_day_is_written_with_its_month_in_the_order_of_the_country(country: str, said: str) -> None:
    assert day_format(QLocale(country), False) == said
    assert "yyyy" in day_format(QLocale(country), True)
