"""The right pane: a search box, the passages found, and the page of the one that was opened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from murmur.domain.answers import Answer, Citation
from murmur.domain.documents import Hit, SearchResult, StoredDocument
from murmur.domain.errors import MurmurError
from murmur.services.api import DocumentService
from murmur.ui.evidence.hits import HitList
from murmur.ui.evidence.search_box import SearchBox
from murmur.ui.jobs import Jobs
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.labels import ground, label
from murmur.ui.words import milliseconds, passages

if TYPE_CHECKING:
    from murmur.ui.evidence.comparing import Comparing
    from murmur.ui.evidence.page_pane import PagePane
    from murmur.ui.evidence.target import Target


class EvidencePane(QWidget):
    """`wanted` says that there is something to see and the pane should be open."""

    wanted = Signal()
    compared = Signal(bool)
    """Two pages stand side by side now, or one again."""
    file_asked = Signal(str, object)

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._look = look
        self._jobs = jobs
        self._documents: DocumentService | None = None
        self._answer_hits: tuple[Hit, ...] = ()
        self._answer: Answer | None = None
        self._question = ""
        self._took = 0.0
        self.search = SearchBox(look, jobs)
        self.search.found.connect(self._found)
        self.search.cleared.connect(self._show_answer_hits)
        self.search.failed.connect(self._search_failed)
        self.search.entered.connect(self._first_card)
        self.hits = HitList(look)
        self.hits.opened.connect(self.open_hit)
        self._title = label("", "section")
        self._detail = label("", "caption")
        passages_page = QWidget()
        column = QVBoxLayout(passages_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        search_row = QVBoxLayout()
        search_row.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, 0)
        search_row.addWidget(self.search)
        column.addLayout(search_row)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.large + 2, SPACE.small, SPACE.large, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._detail)
        column.addLayout(head)
        column.addWidget(self.hits, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(passages_page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._outer = outer
        outer.addWidget(self.stack)
        self._show_answer_hits()

    def connect_to(self, documents: DocumentService) -> None:
        self.search.connect_to(documents)
        self._documents = documents
        if self.search.text().strip():
            self.search.search_now()

    @cached_property
    def page(self) -> PagePane:
        """Built when the first page is opened."""
        from murmur.ui.evidence.page_pane import PagePane

        made = PagePane(self._look, self._jobs)
        made.back.connect(self._back)
        made.compare_asked.connect(self.compare)
        made.file_asked.connect(self.file_asked)
        if self._documents is not None:
            made.connect_to(self._documents)
        self.stack.addWidget(made)
        return made

    @cached_property
    def _comparing(self) -> Comparing:
        """Built when two pages are compared for the first time."""
        from murmur.ui.evidence.comparing import Comparing

        self._outer.removeWidget(self.stack)
        made = Comparing(self._look, self._jobs, self.stack)
        made.changed.connect(self._compared)
        self._outer.addWidget(made)
        return made

    @property
    def pinned(self) -> PagePane | None:
        """The page that was put aside to be compared."""
        return self._comparing.pinned if "_comparing" in self.__dict__ else None

    def compare(self) -> None:
        """Puts the open page aside and keeps it in sight; or away again."""
        if self.pinned is not None:
            self._comparing.unpin()
        elif self.page_open and self.page.view is not None and self._documents is not None:
            self._comparing.pin(self.page, self._documents).file_asked.connect(self.file_asked)

    def active_page(self) -> PagePane | None:
        """The page that keys are meant for: the one with the focus, else the one opened last."""
        pinned = self.pinned
        if pinned is not None and (not self.page_open or pinned.isAncestorOf(self.focusWidget())):
            return pinned
        return self.page if self.page_open else None

    def holds_focus(self) -> bool:
        """Whether somebody is at one of the pages."""
        page, focus = self.active_page(), QApplication.focusWidget()
        return page is not None and focus is not None and page.isAncestorOf(focus)

    def leave_page(self) -> None:
        """One step back: out of a search, a comparison, or the page."""
        page = self.active_page()
        if page is not None:
            page.leave()

    @property
    def page_open(self) -> bool:
        return self.stack.currentIndex() == 1

    def show_evidence(self, hits: Sequence[Hit], question: str, took: float, answer: Answer | None) -> None:
        """The passages of a question take the place of what was shown before.

        Where they are those of the same question, now answered, only their markers change: somebody may be reading
        a page or searching meanwhile.
        """
        same = bool(hits) and tuple(hits) == self._answer_hits and question == self._question
        self._answer_hits, self._question, self._took, self._answer = tuple(hits), question, took, answer
        if not same:
            self.show_list()
        elif not self.search.text():
            self._show_answer_hits()

    def show_list(self) -> None:
        """The passages of the answer, whatever was shown before."""
        self.search.give_way()
        self.stack.setCurrentIndex(0)
        self._show_answer_hits()
        self.wanted.emit()

    def forget(self) -> None:
        """Nothing has been asked (any more)."""
        self._answer_hits, self._question, self._took, self._answer = (), "", 0.0, None
        self.stack.setCurrentIndex(0)
        self._show_answer_hits()

    def open_citation(self, citations: Sequence[Citation], marker: int) -> None:
        """The page a citation stands on; nothing where the answer has no such citation."""
        from murmur.ui.evidence import target

        places = [place for place, citation in enumerate(citations) if citation.marker == marker]
        if places:
            targets = [target.of_citation(citation, self._answer_hits) for citation in citations]
            self._open(targets, places[0], of_citations=True)

    def open_hit(self, place: int) -> None:
        """The page of the passage at `place` of the list."""
        from murmur.ui.evidence import target

        if 0 <= place < len(self.hits.hits):
            self._open([target.of_hit(hit) for hit in self.hits.hits], place, of_citations=False)

    def open_document(self, document: StoredDocument) -> None:
        from murmur.ui.evidence import target

        self._open([target.of_document(document)], 0, of_citations=False)

    def open_target(self, target: Target) -> None:
        self._open([target], 0, of_citations=False)

    def focus_search(self) -> None:
        self.stack.setCurrentIndex(0)
        self.search.setFocus()
        self.search.selectAll()

    def _open(self, targets: Sequence[Target], place: int, *, of_citations: bool) -> None:
        self.stack.setCurrentWidget(self.page)
        self.wanted.emit()
        self.page.open(targets, place, of_citations=of_citations)
        self.page.focus_page()

    def _compared(self, two: bool) -> None:
        self.page.bar.compare.setChecked(two)
        self.compared.emit(two)

    def _back(self) -> None:
        self.stack.setCurrentIndex(0)
        self._first_card()

    def _first_card(self) -> None:
        cards = self.hits.cards()
        if cards:
            cards[0].setFocus()
        else:
            self.search.setFocus()

    def search_again(self) -> None:
        """Other documents can be found now; a page that is being read stays."""
        if not self.page_open:
            self.search.search_now()

    def _found(self, words: str, result: SearchResult) -> None:
        self.stack.setCurrentIndex(0)
        self._title.setText(self.tr("Found") if result.hits else "")
        self._detail.setText(self._in_time(len(result.hits), result.milliseconds) if result.hits else "")
        if result.hits:
            self.hits.show_hits(result.hits, words)
        else:
            self.hits.show_words(
                self.tr("Nothing found"), self.tr("No document holds these words. Try fewer, or others.")
            )

    def _search_failed(self, error: MurmurError) -> None:
        from murmur.ui.notices import sentence

        self._detail.setText("")
        self.hits.show_words(error.title, sentence(error.advice))

    def _show_answer_hits(self) -> None:
        if self._answer_hits:
            self._title.setText(self.tr("Evidence"))
            self._detail.setText(self._in_time(len(self._answer_hits), self._took))
            self.hits.show_hits(self._answer_hits, self._question, self._answer)
            return
        self._title.setText(self.tr("Evidence") if self._question else "")
        self._detail.setText("")
        if self._question:
            self.hits.show_words(self.tr("Nothing found"), self.tr("No passage has anything to do with the question."))
        else:
            self.hits.show_words(
                self.tr("Evidence appears here"),
                self.tr("The passages an answer is made from, best first. Click one to see its page."),
            )

    def _in_time(self, count: int, took: float) -> str:
        return f"{passages(count)} · {milliseconds(took)}" if took else passages(count)
