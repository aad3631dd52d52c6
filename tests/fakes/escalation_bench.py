"""A desk over stores in memory, a library of two documents, and a door that remembers what went
through it, or a real one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from tests.fakes.conversations import MemoryConversations
from tests.fakes.keyring import FakeKeyring
from tests.fakes.ledger import FakeLedger
from tests.fakes.settings import FakeSettings
from tests.fakes.text_library import Choices
from tests.unit.test_answering_answer import hit

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.cloud import Received, SendOrder, Sharing, Usage
from murmur.domain.documents import Card, Collection, DocumentStatus, Hit, SearchResult, StoredDocument
from murmur.domain.fit import Fit
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import LedgerEvent
from murmur.domain.settings import Cloud, Managed, Settings
from murmur.services.drafting import Drafts
from murmur.services.escalation import Choice, Preview
from murmur.services.escalation_desk import EscalationDesk
from murmur.services.events import AskEvent, TextPiece
from murmur.services.leaving import Leaving
from murmur.services.sending import Send
from murmur.services.server_keys import ServerKeys
from murmur.services.sharing import CollectionSharing

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
RENT = hit("Anna Weber pays a monthly rent of 1,250 euros.", 1)
DEPOSIT = hit("The deposit of Anna Weber is 3,750 euros. Write to anna@weber.example.", 2)
QUESTION = "How much does Anna Weber pay a month?"
COUNTED = Usage(400, 20)
CLOUD = Cloud(
    enabled=True, address="https://models.company.example/v1", model="large-70b", price_in=2.0, price_out=10.0
)


class FakeLibrary:
    """Two documents, each in a collection of its own, and "Leases" holding both."""

    def __init__(self) -> None:
        self.inside = {RENT.document_id: ("Leases",), DEPOSIT.document_id: ("Deposits", "Leases")}
        self.searched: list[str] = []

    def documents(self) -> list[StoredDocument]:
        ready, card = DocumentStatus.READY, Card(people=("Anna Weber",))
        return [
            StoredDocument(one, f"/{one}.pdf", "Secret title", "pdf", names, ready, 1, 1, 1, 1, "", card=card)
            for one, names in self.inside.items()
        ]

    def collections(self) -> list[Collection]:
        names = dict.fromkeys(name for names in self.inside.values() for name in names)
        return [Collection(name, 1, 1, 1) for name in names]

    def search(self, question: str, k: int = 6, collection: str | None = None) -> SearchResult:
        self.searched.append(question)
        return SearchResult((RENT, DEPOSIT), 1.0)


@dataclass
class FakeDoor:
    """Replies with `reply`, or fails; keeps what left and what the register held at that moment."""

    ledger: FakeLedger
    reply: str = "[PERSON_1] pays 1,250 euros a month [1]."
    stopped: str = "stop"
    usage: Usage = COUNTED
    failing: Exception | None = None
    sent: list[tuple[SendOrder, bytes]] = field(default_factory=list)
    registered: list[LedgerEvent] = field(default_factory=list)

    def __call__(self, order: SendOrder, body: bytes, on_text: Callable[[str], None], cancel: CancelToken) -> Received:
        cancel.raise_if_cancelled()
        self.registered = [entry.record.event for entry in self.ledger.entries()]
        self.sent.append((order, body))
        for letter in self.reply:
            on_text(letter)
        if self.failing is not None:
            raise self.failing
        return Received(self.reply, self.usage, self.stopped, "other-name", len(body))


class Bench:
    """A desk over a real store of conversations, with a door that remembers."""

    def __init__(self, send: Send | None = None) -> None:
        self.settings = FakeSettings(replace(Settings(), cloud=CLOUD))
        self.ledger = FakeLedger()
        self.store, choices = MemoryConversations(), Choices()
        self.library = FakeLibrary()
        self.door = FakeDoor(self.ledger)
        self.fits: list[Fit] = []
        self.keyring = FakeKeyring()
        self.sharing = CollectionSharing(choices, self.ledger.record)
        leaving = Leaving(self.settings.get, self.settings.fixed, self.sharing)
        self.desk = EscalationDesk(
            self.settings.get,
            leaving,
            Drafts(self.store, self.library, self.settings.get, leaving),
            self.store,
            self.sharing,
            ServerKeys("home", self.keyring, choices),
            self.ledger.record,
            self.ledger.entries,
            send or self.door,
            lambda: self.fits,
            lambda: NOW,
        )
        self.conversation = self.store.new("Leases")
        self.turn = self.ask(QUESTION)
        for name in ("Leases", "Deposits"):
            self.desk.share(name, Sharing.ASK)

    def ask(self, question: str, *hits: Hit) -> int:
        turn = self.store.ask(self.conversation, question)
        evidence = hits or (RENT, DEPOSIT)
        answer = Answer(
            question,
            "It is 1,250 [1].",
            Verdict.PARTLY,
            (),
            ("It is 9.",),
            evidence,
            Engine("local", "m", None),
            Timings(),
        )
        self.store.answer(turn, answer)
        return turn

    def preview(self, *passages: int, kept: frozenset[str] = frozenset(), also: tuple[str, ...] = ()) -> Preview:
        draft = self.desk.draft(self.conversation, self.turn)
        return self.desk.preview(draft, Choice(frozenset(passages or (0, 1)), kept, also))

    def send(self, preview: Preview | None = None, cancel: CancelToken | None = None) -> tuple[Answer, str]:
        """The answer, and what came as it streamed."""
        preview = preview or self.preview()
        said: list[AskEvent] = []
        answer = self.desk.send(preview, self.desk.approve(preview), said.append, cancel or CancelToken())
        return answer, "".join(event.text for event in said if isinstance(event, TextPiece))

    def change(self, **cloud: object) -> None:
        settings = self.settings.settings
        self.settings.settings = replace(settings, cloud=replace(settings.cloud, **cloud))  # type: ignore[arg-type]

    def manage(self, **managed: object) -> None:
        self.settings.settings = replace(self.settings.settings, managed=Managed(**managed))  # type: ignore[arg-type]

    def events(self) -> list[LedgerEvent]:
        return [entry.record.event for entry in self.ledger.entries()][2:]
