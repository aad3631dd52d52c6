"""The page that asks for a passphrase in the place of everything else, and how it comes and goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from murmur.services.api import Door
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.unlock import Asks, Unlock


def asks_of(door: Door) -> Asks:
    """Of a door that needs something."""
    needs: dict[str, Asks] = {"new_passphrase": "new", "replacing_passphrase": "replacing"}
    return needs.get(door.needs, "passphrase")


def ask(stack: QStackedWidget, look: Look, asks: Asks, entered: Callable[[str | None], None]) -> Unlock:
    """Shows the page; `entered` gets the passphrase, None where the keyring is to be asked."""
    from murmur.ui.unlock import Unlock

    page = Unlock(look, asks=asks)
    page.entered.connect(lambda typed: entered(typed or None))
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    return page


def cover(stack: QStackedWidget, look: Look, entered: Callable[[str | None], None]) -> Unlock:
    """The same for a window that is being locked: whatever else was in it is thrown away, not hidden."""
    before = [stack.widget(place) for place in range(stack.count())]
    page = ask(stack, look, "locking", entered)
    for widget in before:
        if widget is not None:
            stack.removeWidget(widget)
            widget.deleteLater()
    return page


def drop(stack: QStackedWidget, page: Unlock | None) -> None:
    """The library is open: there is no such page any more."""
    if page is not None:
        stack.removeWidget(page)
        page.deleteLater()
