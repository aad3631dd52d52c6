"""The three panes side by side, and what one tells the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from murmur.domain.documents import DEFAULT_COLLECTION, Collection, StoredDocument
from murmur.domain.errors import MurmurError
from murmur.domain.settings import Settings
from murmur.services.api import Services
from murmur.ui.chat.conversation import Conversation
from murmur.ui.chat.scope import NO_DOCUMENTS, Asked
from murmur.ui.conversations.pane import ConversationsPane
from murmur.ui.documents.library_pane import LibraryPane
from murmur.ui.evidence.evidence_pane import EvidencePane
from murmur.ui.jobs import Jobs
from murmur.ui.side_pane import SidePane
from murmur.ui.theme import Look
from murmur.ui.top_bar import TopBar
from murmur.ui.window_state import WindowState

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView

NARROW = 1120
"""Below this width only one of the two side panes is open at a time."""
LIBRARY_LEAST, CHAT_LEAST, EVIDENCE_LEAST = 220, 380, 340


class Workspace(QWidget):
    """Works without services at first: the window is on screen before the library is open."""

    settings_asked = Signal()
    models_asked = Signal()
    help_asked = Signal()
    palette_asked = Signal()
    files_asked = Signal(str)
    folder_asked = Signal(str)
    watch_asked = Signal(str)
    samples_asked = Signal()
    tour_asked = Signal()
    address_asked = Signal(str)
    file_asked = Signal(str, object)
    final_removal_asked = Signal(object)
    """Conversations to be deleted for good."""
    export_asked = Signal(object, object)

    def __init__(self, look: Look, jobs: Jobs, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._state = state
        self.services: Services | None = None
        self._narrow = False
        self._before: tuple[list[int], bool] | None = None
        """The panes as they were before two pages were compared."""
        self._recalling = False
        self.bar = TopBar(look)
        self.library = LibraryPane(look, jobs)
        self.library.start_with(state.order, state.folded)
        self.conversations = ConversationsPane(look, jobs)
        self.side = SidePane(look, self.conversations, self.library, self.library.add_button)
        if state.conversations:
            self.side.show_page(self.conversations)
        self.conversation = Conversation(look, jobs)
        self.evidence = EvidencePane(look, jobs)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in (
            (self.side, LIBRARY_LEAST),
            (self.conversation, CHAT_LEAST),
            (self.evidence, EVIDENCE_LEAST),
        ):
            pane.setMinimumWidth(max(least, pane.minimumSizeHint().width()))
            self.splitter.addWidget(pane)
        for pane in (self.side, self.conversation, self.evidence):
            pane.raise_()  # a splitter tells screen readers of its panes in the reverse order of their coming
        for place, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)
        self._connect()
        self._sizes(state.width)

    def connect_to(self, services: Services, settings: Settings) -> None:
        """The library is open: every pane comes to life."""
        self.services = services
        self.conversation.connect_to(services.chat, services.conversations, settings.answers.passages)
        deeds = self.conversations.connect_to(services.conversations)
        deeds.deleted.connect(lambda facts: self._close_deleted(facts.conversation_id))
        deeds.expired.connect(lambda gone: self._close_deleted(*gone))
        deeds.moved.connect(self.conversation.moved)
        self.evidence.connect_to(services.documents)
        adding = self.library.connect_to(services.documents, services.collections)
        self.library.failed.connect(self.show_error)
        self.library.hidden_changed.connect(self.evidence.search_again)
        adding.failed.connect(self.show_error)
        self.library.follow(services.watching).failed.connect(self.show_error)
        self.conversation.composer.field.setFocus()

    def add(self, paths: Sequence[Path], collection: str = DEFAULT_COLLECTION) -> None:
        """Adds files and folders; they stay where they are."""
        if self.library.adding is not None and paths:
            self.show_documents()
            self.library.adding.add(paths, collection)

    def show_error(self, error: MurmurError, action_name: str = "", action: Callable[[], None] | None = None) -> None:
        """A notice over the composer, for what belongs to no turn and no file."""
        from murmur.ui import notices

        notice = notices.of(self._look, error, action_name, closable=True)
        if notice.action is not None and action is not None:
            notice.action.clicked.connect(action)
            notice.action.clicked.connect(notice.deleteLater)
        self.conversation.notices.addWidget(notice)

    def show_note(self, title: str, advice: str) -> None:
        """A notice over the composer that something is done."""
        from murmur.ui.notices import Notice

        self.conversation.notices.addWidget(Notice(self._look, title, advice, tone="info", closable=True))

    def kept_state(self, state: WindowState) -> WindowState:
        """`state` with the panes as they are now."""
        library, _, evidence = self.splitter.sizes()
        order, folded = self.library.arranged()
        wide = self.width() >= NARROW
        return replace(
            state,
            library=library or state.library,
            evidence=evidence or state.evidence,
            order=order,
            folded=folded,
            conversations=self.side.page is self.conversations,
            library_open=not self.side.isHidden() if wide else state.library_open,
            evidence_open=not self.evidence.isHidden() if wide else state.evidence_open,
        )

    def show_pane(self, pane: QWidget) -> None:
        """Opens a side pane; in a narrow window the other one makes room."""
        other = self.evidence if pane is self.side else self.side
        pane.show()
        if self.width() < NARROW:
            other.hide()
        self._tell_bar()

    def toggle(self, pane: QWidget) -> None:
        if pane.isHidden():
            self.show_pane(pane)
        else:
            pane.hide()
            self._tell_bar()

    def show_first(self) -> None:
        """The keyboard on what an empty library offers first, else on the question."""
        (self.conversation.welcome.first or self.conversation.composer.field).setFocus(Qt.FocusReason.TabFocusReason)

    def show_tour(self) -> None:
        """Three steps, one for each pane."""
        from murmur.ui.help.tour import Step, Tour

        if any(tour.isVisible() for tour in self.findChildren(Tour)):
            return
        self.side.show_page(self.library)
        steps = (
            Step(
                self.side,
                self.tr("Add your documents"),
                self.tr("Drop files or folders here. They stay where they are, and nothing leaves this computer."),
            ),
            Step(
                self.conversation,
                self.tr("Ask about them"),
                self.tr("Type a question as you would ask a colleague. Every sentence of the answer names its source."),
            ),
            Step(
                self.evidence,
                self.tr("Check what it says"),
                self.tr("The passages stand here. Open one, and the page shows the words marked. Help is under F1."),
            ),
        )
        Tour(self._look, steps, self).ended.connect(self.conversation.composer.field.setFocus)

    def show_conversations(self) -> None:
        self.side.show_page(self.conversations)
        self.show_pane(self.side)
        self.conversations.enter()

    def show_documents(self) -> None:
        self.side.show_page(self.library)
        self.show_pane(self.side)

    def find_conversation(self) -> None:
        self.show_conversations()
        self.conversations.start_search()

    def search(self) -> None:
        """To the search box, wherever it hides."""
        self.show_pane(self.evidence)
        self.evidence.focus_search()

    def find_words(self) -> None:
        """In the open document where somebody is reading it, else in all."""
        page = self.evidence.active_page()
        if page is not None and self.evidence.holds_focus() and not page.finder.field.hasFocus():
            page.open_find()
        else:
            self.search()

    def copy(self) -> None:
        """The words somebody marked on a page, else the last answer; with citations."""
        page = self.evidence.active_page()
        if page is not None and self.evidence.holds_focus() and page.chosen():
            page.copy_cited()
        else:
            self.conversation.copy_last()

    def step_source(self, by: int) -> None:
        if self.evidence.page_open:
            self.evidence.page.step(by)

    def next_pane(self) -> None:
        """Moves the focus from pane to pane, leaving out what is hidden."""
        stops = [
            (self.side, self.library.stop if self.side.page is self.library else self.conversations.stop),
            (self.conversation, self.conversation.composer.field),
            *((page, page) for page in [self.evidence.pinned] if page is not None),
            (self.evidence, self.evidence.page if self.evidence.page_open else self.evidence.search),
        ]
        shown = [(pane, stop) for pane, stop in stops if not pane.isHidden()]
        here = next((place for place, (pane, _) in enumerate(shown) if pane.isAncestorOf(self.focusWidget())), -1)
        shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() < NARROW) is not self._narrow:
            self._adapt(event.size().width())

    def _connect(self) -> None:
        self.bar.library.connect(lambda: self.toggle(self.side))
        self.bar.evidence.connect(lambda: self.toggle(self.evidence))
        self.bar.settings.connect(self.settings_asked)
        self.bar.models.connect(self.models_asked)
        self.bar.help.connect(self.help_asked)
        self.bar.commands.connect(self.palette_asked)
        self.bar.new_conversation.connect(self.start_new)
        self.library.changed.connect(self.conversation.show_library)
        deeds = self.library.deeds
        deeds.opened.connect(self._open_document)
        deeds.asked.connect(self.ask_only)
        deeds.summarised.connect(self.summarise)
        deeds.collection_asked.connect(self.ask_collection)
        deeds.files_wanted.connect(self.files_asked)
        deeds.folder_wanted.connect(self.folder_asked)
        deeds.watch_wanted.connect(self.watch_asked)
        self.library.try_samples.connect(self.samples_asked)
        welcome = self.conversation.welcome
        welcome.add_files.connect(lambda: self.files_asked.emit(DEFAULT_COLLECTION))
        welcome.add_folder.connect(lambda: self.folder_asked.emit(DEFAULT_COLLECTION))
        welcome.try_samples.connect(self.samples_asked)
        welcome.tour.connect(self.tour_asked)
        self.conversation.evidence.connect(self._show_evidence)
        self.conversation.recalled.connect(self._recall_evidence)
        self.conversation.passages.connect(self._show_passages)
        self.conversation.cited.connect(self._open_citation)
        self.conversation.near.connect(self._open_near)
        self.conversation.address.connect(self.address_asked)
        self.conversation.opened.connect(self._opened)
        self.conversation.changed.connect(self.conversations.soon)
        self.conversation.failed.connect(self.show_error)
        self.conversations.opened.connect(self._open_conversation)
        self.conversations.removal_asked.connect(self.final_removal_asked)
        self.conversations.export_asked.connect(self.export_asked)
        self.library.changed.connect(self._tell_collections)
        self.evidence.wanted.connect(self._show_wanted)
        self.evidence.compared.connect(self._make_room)
        self.evidence.file_asked.connect(self.file_asked)

    def start_new(self) -> None:
        self.conversation.start_new()
        self.evidence.forget()

    def _open_conversation(self, conversation_id: str) -> None:
        if conversation_id != self.conversation.current:
            self.evidence.forget()
            self.conversation.open(conversation_id)
        else:
            self.conversation.composer.field.setFocus()

    def _opened(self, conversation_id: str | None) -> None:
        self.conversations.mark_open(conversation_id)

    def _close_deleted(self, *conversation_ids: str) -> None:
        if self.conversation.current in conversation_ids:
            self.evidence.forget()
            self.conversation.close_deleted()

    def _tell_collections(self, documents: object, collections: Sequence[Collection]) -> None:
        self.conversations.show_collections([entry.name for entry in collections if entry.documents])

    def ask_only(self, document: StoredDocument) -> None:
        """The next questions go to this document alone."""
        self.conversation.composer.scope.ask_only(document)
        self.conversation.composer.field.setFocus()

    def summarise(self, document: StoredDocument) -> None:
        """A summary is what the document alone answers to this request; it can be asked for by hand as well."""
        self.ask_only(document)
        request = self.tr("Summarise this document")
        if self.conversation.busy:
            self.conversation.composer.write(request)
        else:
            self.conversation.ask(request)

    def ask_nothing(self) -> None:
        """The next requests go to the model alone."""
        self.conversation.composer.scope.choose(NO_DOCUMENTS)
        self.conversation.composer.field.setFocus()

    def ask_collection(self, name: str) -> None:
        """The next questions go to this collection alone."""
        self.conversation.composer.scope.pick(Asked(collection=name))
        self.conversation.composer.field.setFocus()

    def _show_evidence(self, turn: TurnView) -> None:
        if turn.answer is not None and turn.answer.plain:  # nothing was looked up, and so nothing not found
            self.evidence.forget()
            return
        hits = turn.answer.evidence if turn.answer is not None else turn.hits
        self.evidence.show_evidence(hits or turn.hits, turn.question, turn.milliseconds, turn.answer)

    def _recall_evidence(self, turn: TurnView) -> None:
        """In a narrow window the list one is looking through is not taken away."""
        self._recalling = self.width() < NARROW and not self.side.isHidden()
        self._show_evidence(turn)
        self._recalling = False

    def _show_wanted(self) -> None:
        if not self._recalling:
            self.show_pane(self.evidence)

    def _show_passages(self, turn: TurnView) -> None:
        self._show_evidence(turn)
        self.evidence.show_list()

    def _open_citation(self, turn: TurnView, marker: int) -> None:
        if turn.answer is not None:
            self._show_evidence(turn)
            self.evidence.open_citation(turn.answer.citations, marker)

    def _open_near(self, turn: TurnView, rank: int) -> None:
        self._show_evidence(turn)
        places = [place for place, hit in enumerate(self.evidence.hits.hits) if hit.rank == rank]
        if places:
            self.evidence.open_hit(places[0])

    def _open_document(self, document: StoredDocument) -> None:
        self.evidence.open_document(document)

    def _make_room(self, two: bool) -> None:
        """Two pages want most of the window; afterwards everything is as it was."""
        if two:
            self._before = (self.splitter.sizes(), not self.side.isHidden())
            self.side.hide()
            self.splitter.setSizes([0, CHAT_LEAST, self.width() - CHAT_LEAST])
        elif self._before is not None:
            sizes, library = self._before
            self._before = None
            self.side.setVisible(library and self.width() >= NARROW)
            self.splitter.setSizes(sizes)
        self._tell_bar()

    def _sizes(self, width: int) -> None:
        library = self._state.library or max(LIBRARY_LEAST, min(300, round(width * 0.21)))
        evidence = self._state.evidence or max(EVIDENCE_LEAST, min(680, round(width * 0.34)))
        self.splitter.setSizes([library, max(CHAT_LEAST, width - library - evidence), evidence])
        self._adapt(width)

    def _adapt(self, width: int) -> None:
        narrow = self._narrow = width < NARROW
        something = bool(self.evidence.hits.hits) or self.evidence.page_open
        self.side.setVisible(self._state.library_open and not (narrow and something))
        self.evidence.setVisible(self._state.evidence_open and (something or not narrow))
        self._tell_bar()

    def _tell_bar(self) -> None:
        self.bar.library_button.setChecked(not self.side.isHidden())
        self.bar.evidence_button.setChecked(not self.evidence.isHidden())
