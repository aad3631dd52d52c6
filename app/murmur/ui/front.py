"""The page that asks for a passphrase in the place of everything else, and how it comes and goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from murmur.domain.settings import IndexKind
from murmur.services.api import Door
from murmur.ui.theme import Look

if TYPE_CHECKING:
    from murmur.ui.beginning.protection import Protected
    from murmur.ui.jobs import Jobs
    from murmur.ui.unlock import Asks, Unlock


def asks_of(door: Door) -> Asks:
    """Of a door that needs something."""
    needs: dict[str, Asks] = {"new_passphrase": "new", "replacing_passphrase": "replacing"}
    return needs.get(door.needs, "passphrase")


def protected_of(door: Door) -> Protected:
    """What there is to say of a new library before its passphrase is chosen."""
    from murmur.ui.beginning.protection import Protected

    sealed = door.settings is not None and door.settings.library.index is IndexKind.EXACT
    return Protected(door.home, "", sealed, door.policy)


@dataclass(frozen=True, slots=True)
class Front:
    """What such pages need; `entered` gets the passphrase, None where the keyring is to be asked."""

    stack: QStackedWidget
    look: Look
    jobs: Jobs
    door: Door
    entered: Callable[[str | None], None]


def ask(front: Front, asks: Asks) -> Unlock:
    """Shows the page."""
    from murmur.ui.unlock import Unlock

    new = protected_of(front.door) if asks == "new" else None
    page = Unlock(front.look, asks=asks, ways_back=front.door.ways_back is not None, new=new)
    page.entered.connect(lambda typed: front.entered(typed or None))
    page.way_back_asked.connect(lambda: look_back(front, page, restoring=asks == "new"))
    front.stack.addWidget(page)
    front.stack.setCurrentWidget(page)
    page.first.setFocus()
    return page


def look_back(front: Front, page: Unlock, *, restoring: bool) -> None:
    """Over the page that asks, until the library opens another way or somebody goes back to it."""
    from murmur.ui.way_back import WayBack

    ways = front.door.ways_back
    if ways is None:
        return
    way = WayBack(front.look, front.jobs, ways, restoring=restoring)

    def leave() -> None:
        front.stack.setCurrentWidget(page)
        front.stack.removeWidget(way)
        way.deleteLater()
        page.first.setFocus()

    def opened(passphrase: str) -> None:
        leave()
        page.show_opening()
        front.entered(passphrase)

    way.left.connect(leave)
    way.opened.connect(opened)
    front.stack.addWidget(way)
    front.stack.setCurrentWidget(way)


def cover(front: Front) -> Unlock:
    """The same for a window that is being locked: whatever else was in it is thrown away, not hidden."""
    stack = front.stack
    before = [stack.widget(place) for place in range(stack.count())]
    page = ask(front, "locking")
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
