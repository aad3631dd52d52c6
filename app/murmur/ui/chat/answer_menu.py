"""What can be done with one answer; what cannot be done just now says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from murmur.ui.icons import icon
from murmur.ui.theme import Look
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.words import say

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

SIZE = 16


def answer_menu(look: Look, parent: QWidget, turn: TurnView, why_no_cloud: str, dossier: Callable[[], None]) -> QMenu:
    """`why_no_cloud` is "" where a cloud model can be asked."""
    menu, soft = QMenu(parent), look.colours.text_soft
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    menu.addAction(icon("copy", soft, SIZE), say("Copy the answer with its citations"), turn.copy)
    again = menu.addAction(icon("retry", soft, SIZE), say("Answer again"), lambda: turn.again.emit(turn))
    again.setEnabled(not turn.busy)
    file = menu.addAction(icon("export", soft, SIZE), say("Save as a dossier (PDF)…"), dossier)
    file.setObjectName("dossier")
    file.setEnabled(not turn.busy and turn.answer is not None and turn.turn_id is not None)
    file.setToolTip(plain_tip(say("Question, answer, passages, and everything needed to check them, in one file.")))
    menu.addSeparator()
    tint = soft if not why_no_cloud else look.colours.text_faint
    cloud = menu.addAction(icon("cloud", tint, SIZE), say("Ask a cloud model…"), lambda: turn.cloud_asked.emit(turn))
    cloud.setObjectName("ask_cloud")
    cloud.setEnabled(not why_no_cloud and not turn.busy)
    cloud.setToolTip(plain_tip(why_no_cloud or say("Shows what would leave. Nothing is sent before you approve it.")))
    return menu
