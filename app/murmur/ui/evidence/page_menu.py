"""What can be done with the open page, as one menu: behind the bar's last button and under the right mouse button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from murmur.ui.evidence import why
from murmur.ui.words import say

if TYPE_CHECKING:
    from murmur.ui.evidence.page_pane import PagePane


def page_menu(pane: PagePane) -> QMenu:
    """Made anew each time: what it offers depends on what is shown and marked."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    target, view = pane.target, pane.view
    marked = bool(pane.chosen())
    if marked:
        menu.addAction(say("Copy"), pane.copy_words)
    if marked or (target is not None and target.span is not None):
        words = say("Copy with citation") if marked else say("Copy the passage with its citation")
        menu.addAction(words, pane.copy_cited)
    menu.addSeparator()
    if target is not None and target.why:
        found = target.why
        menu.addAction(say("Why this was found"), lambda: pane.tell(say("Why this was found"), why.in_words(found)))
    if view is not None and view.pixels is not None:
        show = say("Show the page") if pane.showing_text else say("Show the text")
        menu.addAction(show, lambda: pane.show_text(not pane.showing_text))
    if view is not None and view.path:
        menu.addAction(say("Open in its own program…"), pane.open_file)
    return menu
