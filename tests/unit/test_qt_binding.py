"""The Qt binding is a pinned stranger: what would end the window for good is looked for before it is shipped."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF


def test_a_call_of_the_binding_that_returns_nothing_keeps_the_references_to_none() -> None:
    # PySide6 6.12.0 gave one away at each call; Python 3.11 aborts when the last is gone.
    box = QRectF()
    before = sys.getrefcount(None)
    for _ in range(1000):
        box.setWidth(1.0)
    assert sys.getrefcount(None) > before - 100
