"""A small real library behind the window's door: it reads, finds, answers and fails, as scripted by the test."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.fakes import shelf
from tests.fakes.collections import FakeCollections
from tests.fakes.conversations import MemoryConversations
from tests.fakes.escalation import FakeEscalation
from tests.fakes.gate import Gate
from tests.fakes.ledger import FakeLedger
from tests.fakes.model_shelf import FakeShelf
from tests.fakes.settings import FakeDoctor as FakeDoctor
from tests.fakes.settings import FakeSettings as FakeSettings
from tests.fakes.updates import FakeUpdates
from tests.fakes.vault import FakeVault, FakeWays
from tests.fakes.viewing import FakeViewing
from tests.fakes.watching import FakeWatching

from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict
from murmur.domain.coverage import coverage_of, in_scope
from murmur.domain.documents import (
    Collection,
    DocumentStatus,
    Hit,
    SearchResult,
    StoredDocument,
)
from murmur.domain.errors import (
    DamagedDocument,
    DocumentError,
    MurmurError,
    NoSuchCollection,
    NotKnown,
    WrongPassphrase,
)
from murmur.domain.jobs import CancelToken
from murmur.services.api import (
    AddEvent,
    AddStarted,
    AddSummary,
    AskEvent,
    Door,
    Evidence,
    FileDone,
    FileReading,
    Indexing,
    Kept,
    Services,
    Status,
    TextPiece,
)
from murmur.services.conversations import ConversationDesk

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SHA256 = "9f3c1a7be0d24c58a6b1f0e37d5c8a92b4e6f18d3a7c509be2d4f6a81c3e5d70"
_WORD = re.compile(r"\w+")
_COMMON = frozenset("the a an of in is are does do how many what who when which to and for be must on may it".split())


class FakeDocuments(FakeViewing):
    """Documents in memory. `failing` maps file names to the error that reading them ends in."""

    def __init__(self) -> None:
        super().__init__()
        self.made: set[str] = set()
        """Collections that somebody made, so that they may be empty."""
        self.failing: dict[str, DocumentError] = {}
        self.reading = Gate()
        """Passed once for every page that is read."""
        self.searching: dict[str, Gate] = {}
        """A gate for each search that is to be held back."""
        self.searches: list[str] = []
        self.passed_over: tuple[str, ...] = ()
        self.needed_vectors: list[bool] = []
        self._listeners: list[Callable[[Indexing], None]] = []

    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        on_event: Callable[[AddEvent], None],
        cancel: CancelToken,
        wait_for_vectors: bool = True,
    ) -> AddSummary:
        files = [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
        files = [file for file in files if not file.is_dir()]
        on_event(AddStarted(len(files)))
        done = [self._add_one(file, collection, on_event, cancel) for file in files]
        ready = [event for event in done if event.status in (DocumentStatus.READY, DocumentStatus.UNCHANGED)]
        return AddSummary(
            len(ready),
            sum(event.pages for event in ready),
            sum(event.passages for event in ready),
            len(done) - len(ready),
            0.1,
            0.2,
        )

    def _add_one(
        self, file: Path, collection: str, on_event: Callable[[AddEvent], None], cancel: CancelToken
    ) -> FileDone:
        cancel.raise_if_cancelled()
        path = str(file)
        name = f"doc-{file.name}"
        error = self.failing.get(file.name)
        book: shelf.FakeBook | None = None
        if error is None:
            try:
                book = shelf.read(file)
            except (OSError, UnicodeDecodeError):
                error = DamagedDocument()
        if book is None or error is not None:
            status = DocumentStatus.NEEDS_OCR if "scan" in file.name else DocumentStatus.FAILED
            error = error or DamagedDocument()
            on_event(FileReading(path, 0, None))
            self.reading.pass_through(cancel)
            with self._lock:
                stored = StoredDocument(
                    name, path, file.name, "pdf", (collection,), status, 0, 0, 0, 0, "", error.title
                )
                self.kept[name] = (stored, None)
            event = FileDone(path, name, status, 0, 0, error.title, error.advice)
            on_event(event)
            return event
        for page in range(len(book.pages)):
            on_event(FileReading(path, page, len(book.pages)))
            self.reading.pass_through(cancel)
        count = len(shelf.passages(book))
        with self._lock:
            status = DocumentStatus.UNCHANGED if name in self.kept else DocumentStatus.READY
            stored = StoredDocument(
                name, path, book.title, book.kind, (collection,), DocumentStatus.READY, len(book.pages), count, count,
                file.stat().st_size, "2026-11-22T09:00:00",
            )  # fmt: skip
            self.kept[name] = (stored, book)
        event = FileDone(path, name, status, len(book.pages), count, None)
        on_event(event)
        return event

    def index(self, done: int, total: int, seconds_left: float | None = None) -> None:
        """Lets the background indexing move on, as a worker would."""
        with self._lock:
            for name, (stored, book) in self.kept.items():
                share = round(stored.passages * done / total) if total else stored.passages
                self.kept[name] = (replace(stored, embedded=share), book)
        for listener in self._listeners:
            listener(Indexing(done, total, seconds_left))

    def remove(self, names: Sequence[str], collection: str | None = None) -> list[StoredDocument]:
        with self._lock:
            found = [stored for stored, _ in self.kept.values() if {stored.document_id, stored.path} & set(names)]
            if not found or any(collection not in (None, *stored.collections) for stored in found):
                raise NotKnown
            for stored in found:
                _, book = self.kept.pop(stored.document_id)
                left = tuple(name for name in stored.collections if collection not in (None, name))
                if left:
                    self.kept[stored.document_id] = replace(stored, collections=left), book
        return found

    def read_again(self, document_id: str) -> str:
        return self.kept[document_id][0].container

    def documents(self) -> list[StoredDocument]:
        with self._lock:
            return [stored for stored, _ in self.kept.values()]

    def collections(self) -> list[Collection]:
        made: dict[str, Collection] = {name: Collection(name, 0, 0, 0) for name in self.made}
        for stored in self.documents():
            if stored.status is DocumentStatus.READY:
                for name in stored.collections:
                    before = made.get(name, Collection(name, 0, 0, 0))
                    made[name] = Collection(
                        name, before.documents + 1, before.pages + stored.pages, before.passages + stored.passages
                    )
        return sorted(made.values(), key=lambda one: one.name)

    def search(
        self,
        question: str,
        k: int = 10,
        collection: str | None = None,
        words_only: bool = False,
        *,
        document: str | None = None,
    ) -> SearchResult:
        self.searches.append(question)
        self.needed_vectors.append(not words_only)
        if question in self.searching:
            self.searching[question].pass_through()
        wanted = _words(question)
        scored = []
        with self._lock:
            kept = list(self.kept.values())
        for stored, book in kept:
            if book is None or not in_scope(stored, collection, document) or stored.document_id in self.passed_over:
                continue
            for passage in shelf.passages(book):
                score = len(wanted & _words(f"{passage.section} {passage.span.text}")) / max(1, len(wanted))
                if score > 0:
                    scored.append((score, stored, passage))
        scored.sort(key=lambda entry: -entry[0])
        hits = tuple(_hit(rank, *entry, wanted) for rank, entry in enumerate(scored[:k], start=1))
        if collection is not None and all(collection not in stored.collections for stored, _ in kept):
            raise NoSuchCollection
        return SearchResult(hits, 18.0, words_only, coverage_of([stored for stored, _ in kept], collection, document))

    def pass_over(self, document_ids: Sequence[str]) -> None:
        self.passed_over = tuple(document_ids)

    def warm_up(self) -> None:
        """Nothing to load."""

    def on_index_progress(self, listener: Callable[[Indexing], None]) -> None:
        self._listeners.append(listener)


@dataclass
class FakeChat:
    """Answers with the best sentence of the best passage, in quotes. `scripts` maps questions to prepared answers."""

    library: FakeDocuments
    scripts: dict[str, Callable[[tuple[Hit, ...]], Answer]] = field(default_factory=dict)
    crashes: list[MurmurError] = field(default_factory=list)
    """Each is raised once, by the next answer that has begun to stream."""
    streaming: Gate = field(default_factory=Gate)
    """Passed once for every piece of text."""
    retrieving: Gate = field(default_factory=Gate)
    told: dict[str, Sequence[AskEvent]] = field(default_factory=dict)
    """What comes before the answer to a question: how far the prompt was read, what the model thinks."""
    telling: Gate = field(default_factory=Gate)
    """Passed once after each of them."""
    asked: list[str] = field(default_factory=list)
    store: MemoryConversations = field(default_factory=MemoryConversations)

    def warm_up(self) -> None:
        """There is nothing to load."""

    def ask(
        self,
        question: str,
        on_event: Callable[[AskEvent], None],
        cancel: CancelToken,
        k: int = 6,
        collection: str | None = None,
        conversation_id: str | None = None,
        *,
        document: str | None = None,
        again: int | None = None,
        plain: bool = False,
        seed: int | None = None,
    ) -> Answer:
        self.asked.append(question)
        conversation_id = conversation_id or self.store.new(collection)
        turn = self.store.ask(conversation_id, question) if again is None else again
        on_event(Kept(conversation_id, turn))
        self.retrieving.pass_through(cancel)
        result = SearchResult((), 0.0) if plain else self.library.search(question, k, collection, document=document)
        if not plain:
            on_event(Evidence(result.hits, result.milliseconds))
        on_event(Status("Loading the model…"))
        for event in self.told.get(question, ()):
            on_event(event)
            self.telling.pass_through(cancel)
        script = self.scripts.get(question)
        made = script(result.hits) if script is not None else quoted(question, result.hits)
        if plain:
            text = "Dear tenant,\n\nwould you kindly pay the rent by Friday? Thank you."
            made = replace(made, text=text, verdict=Verdict.UNCHECKED, plain=True)
        answer = replace(made, conversation_id=conversation_id, coverage=None if plain else result.coverage)
        if answer.verdict is not Verdict.NOT_FOUND:
            for piece in re.findall(r"\S+\s*", answer.text):
                self.streaming.pass_through(cancel)
                if self.crashes:
                    raise self.crashes.pop(0)
                on_event(TextPiece(piece))
        self.store.answer(turn, answer)
        return answer


def quoted(question: str, hits: tuple[Hit, ...], floor: float = 0.5) -> Answer:
    """The two best sentences, copied; not found where no passage holds half of the question's words."""
    engine = Engine("local", "smollm2-135m-instruct", SHA256)
    timings = Timings(18.0, 24.0, 310.0, 512, 512, 41, 62.0)
    if not hits or hits[0].score < floor:
        text = "This is not in your documents."
        return Answer(question, text, Verdict.NOT_FOUND, (), (), hits, engine, timings)
    citations: list[Citation] = []
    for hit in hits[:2] if len(hits) > 1 and hits[1].score >= hits[0].score * 0.8 else hits[:1]:
        citations.append(cite(len(citations) + 1, hit, best_sentence(question, hit.text)))
    text = "\n".join(f"“{citation.quote}” [{citation.marker}]" for citation in citations)
    return Answer(question, text, Verdict.SUPPORTED, tuple(citations), (), hits, engine, timings)


def best_sentence(question: str, text: str) -> str:
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", text)
    return max(sentences, key=lambda sentence: len(_words(sentence) & _words(question)))


def cite(marker: int, hit: Hit, quote: str) -> Citation:
    start = hit.start + hit.text.index(quote)
    return Citation(
        marker, hit.document_id, hit.document, hit.path, hit.page, hit.place, quote, start, start + len(quote)
    )


@dataclass
class FakeHouse:
    """Everything behind one door, within the test's reach."""

    home: Path
    needs: str = "nothing"
    passphrase: str | None = None
    documents: FakeDocuments = field(default_factory=FakeDocuments)
    settings: FakeSettings = field(default_factory=FakeSettings)
    doctor: FakeDoctor = field(default_factory=FakeDoctor)
    watching: FakeWatching = field(default_factory=FakeWatching)
    models: FakeShelf = field(default_factory=FakeShelf)
    vault: FakeVault = field(default_factory=FakeVault)
    ledger: FakeLedger = field(default_factory=FakeLedger)
    updates: FakeUpdates = field(default_factory=FakeUpdates)
    opening: Gate = field(default_factory=Gate)
    failures_to_open: list[MurmurError] = field(default_factory=list)
    closed: int = 0

    def __post_init__(self) -> None:
        self.chat = FakeChat(self.documents)
        self.conversations = self.chat.store
        self.collections = FakeCollections(self.documents, self.watching)
        self.escalation = FakeEscalation(self.conversations, self._collections_of)
        self.escalation.all_collections = lambda: [one.name for one in self.documents.collections()]
        self.ways = FakeWays(self.vault, self._opens_with)

    def door(self) -> Door:
        settings, policy = self.settings.get(), self.settings.policy()
        return Door(self.needs, self.home, SAMPLES, self.open, self.ways, settings, policy)

    def _opens_with(self, passphrase: str) -> None:
        self.needs, self.passphrase, self.vault.passphrase = "passphrase", passphrase, passphrase

    def open(self, passphrase: str | None) -> Services:
        self.opening.pass_through()
        if self.failures_to_open:
            raise self.failures_to_open.pop(0)
        if self.needs == "passphrase" and passphrase != self.passphrase:
            raise WrongPassphrase
        self.passphrase = passphrase
        if self.needs == "new_passphrase":
            self.vault.passphrase = passphrase
        days_kept = lambda: self.settings.settings.managed.conversation_days  # noqa: E731
        desk = ConversationDesk(self.conversations, days_kept=days_kept, register=self.ledger.record)
        return Services(
            documents=self.documents,
            chat=self.chat,
            conversations=desk,
            settings=self.settings,
            doctor=self.doctor,
            watching=self.watching,
            collections=self.collections,
            models=self.models,
            vault=self.vault,
            ledger=self.ledger,
            close=self._close,
            escalation=self.escalation,
            updates=self.updates,
        )

    def fill(self, *paths: Path, collection: str = "Documents") -> None:
        """Documents that were in the library before the window opened."""
        self.documents.add(paths or (SAMPLES,), collection, lambda event: None, CancelToken())

    def _collections_of(self, document_id: str) -> Sequence[str]:
        return self.documents.kept[document_id][0].collections

    def _close(self) -> None:
        self.closed += 1


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if word not in _COMMON}


def _hit(rank: int, score: float, stored: StoredDocument, passage: shelf.FakePassage, wanted: Set[str]) -> Hit:
    paged = stored.kind == "pdf"
    place = f"page {passage.page}" if paged else passage.section or "line 1"
    return Hit(
        rank, score, score, rank, stored.document_id, stored.title, stored.path,
        passage.page if paged else None, place, (passage.section,) if passage.section else (),
        passage.span.start, passage.span.end, passage.span.text,
        why=f"matched: {', '.join(sorted(wanted & _words(f'{passage.section} {passage.span.text}')))}",
    )  # fmt: skip
