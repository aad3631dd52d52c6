"""The conversations beside the one on screen: a search through their text, the list, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.conversations import ConversationFacts, Retention
from murmur.services.api import ConversationService
from murmur.services.conversations import DAYS_KEPT
from murmur.ui.conversations.retention import RetentionStrip
from murmur.ui.conversations.rows import Row, deleted_rows, found_rows, list_rows, name_of
from murmur.ui.jobs import Job, Jobs, Latest
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import IconButton, SearchSign, TextButton, name_signs
from murmur.ui.widgets.labels import ElidedLabel, frame, ground, label
from murmur.ui.words import number

if TYPE_CHECKING:
    from murmur.ui.conversations.conversation_list import ConversationList
    from murmur.ui.conversations.deeds import Deeds
    from murmur.ui.conversations.menu import Format

Read = tuple[list[Row], list[ConversationFacts], bool, Retention | None]
"""The rows to show, the deleted ones, whether there is any conversation at all, and the organisation's rule."""

SEARCH_MS = 150
REFRESH_MS = 60
EXPIRE_MS = 3_600_000
"""A window that is open for weeks keeps to the organisation's rule too."""


class ConversationsPane(QWidget):
    """`opened` carries the id of a conversation, `export_asked` its facts and a Format."""

    opened = Signal(str)
    export_asked = Signal(object, object)
    removal_asked = Signal(object)
    """Conversations that are to be deleted for good, once that was asked."""

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        self._jobs = jobs
        self._kept: ConversationService | None = None
        self._rows: list[Row] = []
        self._any = False
        self._deleted: list[ConversationFacts] = []
        self._searched = ""
        self._collections: tuple[str, ...] = ()
        self._open: str | None = None
        self._bin = False
        self._looking = Latest(jobs, self)
        self.deeds: Deeds | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search conversations"))
        self.search.setAccessibleName(self.tr("Search the text of your conversations"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        SearchSign(look, self.search)
        name_signs(self.search)
        self._nothing = label("", "small", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self.list: ConversationList | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bin_head())
        self._search_row = QWidget()
        row = QVBoxLayout(self._search_row)
        row.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.tight)
        row.addWidget(self.search)
        column.addWidget(self._search_row)
        column.addWidget(self._stack, 1)
        self.retention = RetentionStrip(look)
        column.addWidget(self.retention)
        column.addWidget(self._undo_strip())
        column.addWidget(self._foot())
        self._search_pause = self._timer(SEARCH_MS, self.refresh)
        self._refresh_pause = self._timer(REFRESH_MS, self.refresh)
        self.search.textChanged.connect(lambda: self._search_pause.start())
        self._show()

    def connect_to(self, kept: ConversationService) -> Deeds:
        """From now on the pane shows the conversations; returns what is done with them."""
        from murmur.ui.conversations.deeds import Deeds

        self._kept = kept
        deeds = self.deeds = Deeds(self._jobs, kept, self)
        deeds.changed.connect(self.refresh)
        deeds.changed.connect(self._tell_undo)
        deeds.restored.connect(self._come_back)
        self._expiry = QTimer(deeds, interval=EXPIRE_MS)
        self._expiry.timeout.connect(deeds.expire)
        self._expiry.start()
        self.refresh()
        return deeds

    @property
    def stop(self) -> QWidget:
        """Where the focus goes when the pane is entered."""
        return self.list if self.list is not None and self._stack.currentWidget() is self.list else self.search

    def enter(self) -> None:
        if self.list is not None and self._stack.currentWidget() is self.list:
            self.list.enter()
        else:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_search(self) -> None:
        """To the search field."""
        self.show_bin(False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def remove(self, conversations: Sequence[ConversationFacts]) -> None:
        """For good, as was asked."""
        if self.deeds is not None:
            self.deeds.remove(conversations)

    def show_collections(self, collections: Sequence[str]) -> None:
        self._collections = tuple(collections)

    def mark_open(self, conversation_id: str | None) -> None:
        """The conversation on screen."""
        self._open = conversation_id
        if self.list is not None:
            self.list.rows.mark_open(conversation_id)

    def soon(self) -> None:
        """The conversations have changed; several changes at once are read once."""
        if not self._refresh_pause.isActive():
            self._refresh_pause.start()

    def refresh(self) -> None:
        """Reads the list again, and what is searched for in it."""
        kept = self._kept
        if kept is None:
            return
        words = self.search.text().strip()

        def work(job: Job) -> Read:
            listed, deleted = kept.listed(), kept.deleted()
            found = kept.find(words) if words else None
            now = datetime.now().astimezone()
            rows = list_rows(listed, now) if found is None else found_rows(listed, found, now)
            return rows, deleted, bool(listed), kept.retention()

        def done(read: Read) -> None:
            self._rows, self._deleted, self._any, rule = read
            self.retention.show_rule(rule)
            self._searched = words
            self._show()

        self._looking.start(work, done)

    def show_bin(self, shown: bool) -> None:
        """The deleted conversations, or the others again."""
        if self._bin is not shown:
            self._bin = shown
            self._show()
            if shown:
                self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.enter()
        elif event.key() == Qt.Key.Key_Escape and (self._bin or self.search.text()):
            self.show_bin(False)
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self._bin = self._bin and bool(self._deleted)
        rows = deleted_rows(self._deleted) if self._bin else self._rows
        self._head.setVisible(self._bin)
        self._search_row.setVisible(not self._bin and (self._any or bool(self.search.text())))
        self.bin_button.rename(self.tr("Recently deleted: {n}").format(n=number(len(self._deleted))))
        self._foot_frame.setVisible(bool(self._deleted) and not self._bin)
        if rows:
            listed = self._list()
            listed.show_rows(rows)
            self._stack.setCurrentWidget(listed)
        else:
            if self.list is not None:
                had_focus = self.list.hasFocus()
                self.list.show_rows([])
                if had_focus:
                    self.search.setFocus()
            nothing_found = self.tr("No conversation holds these words.")
            self._nothing.setText(
                nothing_found if self._searched else self.tr("Your conversations will be listed here.")
            )
            self._stack.setCurrentWidget(self._nothing)

    def _list(self) -> ConversationList:
        """Built with the first conversation."""
        if self.list is None:
            from murmur.ui.conversations.conversation_list import ConversationList

            made = self.list = ConversationList(self._look)
            made.rows.mark_open(self._open)
            made.opened.connect(self._choose)
            made.delete_asked.connect(self._delete)
            made.undo_asked.connect(self._undo)
            made.menu_asked.connect(self._menu)
            made.rows.renamed.connect(self._rename)
            self._stack.addWidget(made)
        return self.list

    def _choose(self, facts: ConversationFacts) -> None:
        if facts.deleted is None:
            self.opened.emit(facts.conversation_id)

    def _rename(self, conversation_id: str, title: str) -> None:
        if self.deeds is not None:
            self.deeds.rename(conversation_id, title)

    def _delete(self, facts: ConversationFacts) -> None:
        """With a way back; among the deleted ones for good, once that was asked."""
        if facts.deleted is not None:
            self.removal_asked.emit([facts])
        elif self.deeds is not None:
            self.deeds.delete(facts)

    def _undo(self) -> None:
        if self.deeds is not None:
            self.deeds.undo()

    def _come_back(self, facts: ConversationFacts) -> None:
        self.opened.emit(facts.conversation_id)

    def _menu(self, facts: ConversationFacts, where: QPoint) -> None:
        from murmur.ui.conversations.menu import conversation_menu, deleted_menu

        deeds, listed = self.deeds, self.list
        if deeds is None or listed is None:
            return
        if facts.deleted is not None:
            menu = deleted_menu(self, self._look, facts, deeds, lambda: self.removal_asked.emit([facts]))
        else:

            def export(chosen: Format) -> None:
                self.export_asked.emit(facts, chosen)

            menu = conversation_menu(
                self,
                self._look,
                facts,
                deeds,
                collections=self._collections,
                rename=lambda: listed.edit(listed.currentIndex()),
                export=export,
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _tell_undo(self) -> None:
        undone = self.deeds.undone if self.deeds is not None else None
        if undone is not None:
            words = self.tr("Deleted: {name}").format(name=name_of(undone))
            self.undo_words.setText(words)
            self.undo_button.setAccessibleName(self.tr("Undo. {what}").format(what=words))
            if self.undo_strip.isHidden():
                from murmur.ui.announce import announce

                announce(self, words)
        self.undo_strip.setVisible(undone is not None)

    def _dismiss(self) -> None:
        if self.deeds is not None:
            self.deeds.undone = None
        self.undo_strip.hide()

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _bin_head(self) -> QWidget:
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(SPACE.small, 0, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.tight)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        self.back = IconButton(self._look, "back", self.tr("Back to the conversations"), shortcut="Esc", side=28)
        self.back.clicked.connect(lambda: self.show_bin(False))
        row.addWidget(self.back)
        row.addWidget(label(self.tr("Recently deleted"), "strong"), 1)
        column.addLayout(row)
        words = self.tr("They are gone for good {n} days after they were deleted.").format(n=number(DAYS_KEPT))
        note = label(words, "small", wrap=True)
        note.setContentsMargins(SPACE.small, 0, 0, 0)
        column.addWidget(note)
        self.empty = TextButton(self._look, self.tr("Delete all of them now…"), "link", icon_name="trash")
        self.empty.clicked.connect(lambda: self.removal_asked.emit(list(self._deleted)))
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignLeading)
        return self._head

    def _undo_strip(self) -> QFrame:
        self.undo_strip = frame("foot")
        row = QHBoxLayout(self.undo_strip)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.small + 2, SPACE.small)
        row.setSpacing(SPACE.tight)
        self.undo_words = ElidedLabel("", "small")
        row.addWidget(self.undo_words, 1)
        self.undo_button = TextButton(self._look, self.tr("Undo"), "link", icon_name="undo")
        self.undo_button.clicked.connect(self._undo)
        row.addWidget(self.undo_button)
        close = IconButton(self._look, "close", self.tr("Dismiss"), side=24, size=14)
        close.clicked.connect(self._dismiss)
        row.addWidget(close)
        self.undo_strip.hide()
        return self.undo_strip

    def _foot(self) -> QFrame:
        self._foot_frame = frame("foot")
        row = QHBoxLayout(self._foot_frame)
        row.setContentsMargins(SPACE.small, SPACE.tight, SPACE.small, SPACE.tight)
        self.bin_button = TextButton(self._look, "", "quiet", icon_name="trash")
        self.bin_button.clicked.connect(lambda: self.show_bin(True))
        row.addWidget(self.bin_button)
        row.addStretch(1)
        return self._foot_frame
