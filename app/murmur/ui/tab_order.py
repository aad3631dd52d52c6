"""The order in which Tab goes: as a person reads. Qt's own is the order of making, and much is made late."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def step(window: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """The stop after (or before) `here`, round the end; None where there is no stop at all."""
    stops = list(stops_of(window))
    if not stops:
        return None
    if here is not None and here not in stops:
        # The focus is on something that only a click reaches: go on from the stop around or before it.
        here = next((stop for stop in reversed(stops) if _before(window, stop, here)), None)
    at = stops.index(here) if here is not None else (-1 if forward else 0)
    return stops[(at + (1 if forward else -1)) % len(stops)]


def stops_of(parent: QWidget) -> Iterator[QWidget]:
    """Everything below `parent` that Tab stops at, from top to bottom and along each line."""
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and child.isEnabled()
    ]
    rtl = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for child in sorted(children, key=cmp_to_key(_against if rtl else _along)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from stops_of(child)


def _along(one: QWidget, other: QWidget) -> int:
    return _compare(one, other, rtl=False)


def _against(one: QWidget, other: QWidget) -> int:
    return _compare(one, other, rtl=True)


def _compare(one: QWidget, other: QWidget, *, rtl: bool) -> int:
    """By line first: two that share half of the lower one's height stand on one."""
    a, b = one.geometry(), other.geometry()
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if shared > min(a.height(), b.height()) / 2:
        return (b.left() - a.left()) if rtl else (a.left() - b.left())
    return a.top() - b.top()


def _before(window: QWidget, one: QWidget, other: QWidget) -> bool:
    first, second = (widget.mapTo(window, QPoint(0, 0)) for widget in (one, other))
    return (first.y(), first.x()) <= (second.y(), second.x())
