"""Tells screen readers about what happens without the focus moving, such as a finished answer."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, message: str) -> None:
    """Says `message` as soon as the screen reader is free; nothing happens where none is running."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))
