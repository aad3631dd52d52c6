"""The one door between people's ends of Murmur (window, command line) and its use cases.

Every method may block for long, so the window calls them from job threads; every callback comes in the caller's thread
or a worker's reader thread, never in Qt's. Errors are `MurmurError`s, whose title and advice are fit to show.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from murmur.domain.answers import Answer
from murmur.domain.answers import Turn as Turn
from murmur.domain.computer import Computer, Speed
from murmur.domain.conversations import ConversationFacts, Found, Retention
from murmur.domain.documents import (
    Collection,
    DocumentStatus,
    PageView,
    Places,
    SearchResult,
    Span,
    StoredDocument,
)
from murmur.domain.errors import MurmurError
from murmur.domain.fit import Fit, Recommendation
from murmur.domain.folders import FolderStatus, WatchedFolder
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings
from murmur.domain.vault import BackupFacts
from murmur.services.escalation import EscalationService
from murmur.services.events import AskEvent as AskEvent
from murmur.services.events import Evidence as Evidence
from murmur.services.events import Kept as Kept
from murmur.services.events import PromptProgress as PromptProgress
from murmur.services.events import Status as Status
from murmur.services.events import TextPiece as TextPiece
from murmur.services.events import ThoughtPiece as ThoughtPiece
from murmur.services.exporting import Exported
from murmur.services.ledger import LedgerService
from murmur.services.shelf import ShelfService as ShelfService
from murmur.services.updates import UpdateService
from murmur.services.vault import VaultService


@dataclass(frozen=True, slots=True)
class AddStarted:
    """How many files were found under the given paths."""

    files: int


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file is being read: `pages_done` of `pages` (None while unknown). `recognising` counts only the pages whose
    text is recognised in pictures, which takes seconds each."""

    path: str
    pages_done: int
    pages: int | None
    recognising: bool = False


@dataclass(frozen=True, slots=True)
class FileDone:
    """One file has ended. With READY its text is on disk and searchable by words, whatever happens next; `error` then
    names the pages that could not be read."""

    path: str
    document_id: str | None
    status: DocumentStatus
    pages: int
    passages: int
    error: str | None
    advice: str | None = None
    inside: bool = False
    """It lies inside a file, as a mail's attachment does, and was not counted by `AddStarted`."""


@dataclass(frozen=True, slots=True)
class Indexing:
    """Vectors are being computed in the background: `done` of `total` passages. `seconds_left` is None while it cannot
    be told yet."""

    done: int
    total: int
    seconds_left: float | None = None


AddEvent = AddStarted | FileReading | FileDone | Indexing


@dataclass(frozen=True, slots=True)
class AddSummary:
    """`documents` counts files that are in (ready or unchanged); seconds from the start of `add`."""

    documents: int
    pages: int
    passages: int
    failed: int
    seconds_searchable: float
    seconds_ready: float


class DocumentService(Protocol):
    def add(
        self,
        paths: Sequence[Path],
        collection: str,
        on_event: Callable[[AddEvent], None],
        cancel: CancelToken,
        wait_for_vectors: bool = True,
    ) -> AddSummary:
        """Adds files and whole folders. One file's failure is an event, not an exception. Cancelled if stopped:
        what was ready stays."""

    def remove(self, names: Sequence[str], collection: str | None = None) -> list[StoredDocument]:
        """By path or document id, from one collection or from all; the documents as they were. NotKnown when a name
        fits nothing. A document that is in no collection any more is gone."""

    def read_again(self, document_id: str) -> str:
        """The path of the file in which a document lies: added again, it is read anew with all that is in it.
        NotKnown."""

    def documents(self) -> list[StoredDocument]: ...

    def collections(self) -> list[Collection]: ...

    def search(
        self,
        question: str,
        k: int = 10,
        collection: str | None = None,
        words_only: bool = False,
        *,
        document: str | None = None,
    ) -> SearchResult:
        """The best passages of a collection, of one document (by its id) or of all, best first. `words_only` needs no
        model and never waits for one. NoSuchCollection, NotKnown."""

    def pass_over(self, document_ids: Sequence[str]) -> None:
        """Searches and questions find nothing in these from now on, as they are being removed. Returns at once."""

    def view(
        self,
        document_id: str,
        page: int | None,
        spans: Sequence[Span],
        width: int,
        *,
        words: bool = False,
        cancel: CancelToken | None = None,
    ) -> PageView:
        """The page drawn `width` pixels wide with the spans' words highlighted, or its stored text. With `words` it
        is also told where every word stands. NotKnown."""

    def find(self, document_id: str, words: str, cancel: CancelToken | None = None) -> Places:
        """Where these words stand in one document, whatever their capitals and accents. NotKnown."""

    def warm_up(self) -> None:
        """Starts loading what the first question needs, and does not wait for it."""

    def on_index_progress(self, listener: Callable[[Indexing], None]) -> None:
        """Tells `listener` whenever background indexing moves on (from a worker's reader thread)."""


class CollectionService(Protocol):
    def create(self, name: str) -> str:
        """An empty collection; its name without needless spaces. UsageError when it is taken or no name."""

    def rename(self, name: str, new: str) -> str:
        """Its documents stay in it, and folders that are watched for it follow. UsageError, NoSuchCollection."""

    def delete(self, name: str) -> None:
        """With the documents that are in no other collection; folders are not watched for it any more."""

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None = None) -> None:
        """The documents are in `into` too, and not in `out_of` any more."""


class ChatService(Protocol):
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
        """Evidence first, then text, then the checked answer, which is kept in the conversation.

        `document` is the id of the one that is asked alone. `again` names the turn of the conversation whose question
        this is: it is answered anew, and the answer it had stays beside the new one. Without a conversation a new one
        begins. `plain` asks no document: the model alone replies, and the verdict is `unchecked`. The same `seed` gives
        the same words; None: the same for the same question, and others each time it is answered again.
        """

    def warm_up(self) -> None:
        """Loads a model that writes and lets it read what every prompt begins with; takes as long as that takes."""


class ConversationService(Protocol):
    """What has been done is on disk when a method returns. NotKnown for conversations that are not there."""

    def begin(self, collection: str | None = None) -> str:
        """A new conversation, which is in no list until something is asked or typed in it."""

    def latest(self) -> str | None:
        """The one in which something happened last."""

    def listed(self) -> list[ConversationFacts]:
        """All but the deleted ones, the latest first."""

    def facts(self, conversation_id: str) -> ConversationFacts: ...

    def turns(self, conversation_id: str) -> list[Turn]:
        """In the order they were asked."""

    def earlier_answers(self, turn_id: int) -> list[Answer]:
        """Those a question had before the one it has now, the first one first."""

    def find(self, text: str) -> list[Found]:
        """Those in whose questions, answers or title every word of `text` begins a word."""

    def keep_draft(self, conversation_id: str, text: str) -> None:
        """What is typed and not asked yet. It goes when the same is asked."""

    def rename(self, conversation_id: str, title: str) -> None:
        """An empty title gives it back the name of its first question."""

    def pin(self, conversation_id: str, pinned: bool) -> None: ...

    def move(self, conversation_id: str, collection: str | None) -> None:
        """From now on it asks this collection, or all documents."""

    def branch(self, conversation_id: str, turn_id: int, including: bool) -> str:
        """A new conversation with the same turns up to this one; the other stays as it is."""

    def delete(self, conversation_id: str) -> None:
        """Moves it to the deleted ones, where it stays for some days."""

    def restore(self, conversation_id: str) -> None: ...

    def deleted(self) -> list[ConversationFacts]: ...

    def remove(self, conversation_ids: Sequence[str]) -> None:
        """For good: nothing finds them any more."""

    def sweep(self) -> None:
        """Removes for good what was deleted long enough ago, and what the policy's rule says."""

    def expire(self) -> list[str]:
        """Removes for good the conversations in which nothing was asked for as many days as the policy says; which."""

    def retention(self) -> Retention | None:
        """The policy's rule; None where there is none."""

    def exported_answer(self, conversation_id: str, turn_id: int, form: str) -> Turn:
        """The turn whose answer is written out as a dossier (services/dossier.py); it stands in the register."""

    def exported(self, conversation_id: str, form: str) -> Exported:
        """All that is needed to write it out (services/exporting.py) in that format; it stands in the register."""


class WatchService(Protocol):
    def watch(self, folder: Path, collection: str) -> WatchedFolder:
        """The folder is followed from now on. FileUnavailable when it is not there."""

    def unwatch(self, folder: Path) -> WatchedFolder:
        """Its documents stay as they are. NotKnown when it is not watched."""

    def folders(self) -> list[FolderStatus]: ...

    def start(self) -> None:
        """Catches up, then follows in the background until `close`."""

    def catch_up(self, cancel: CancelToken) -> None:
        """Makes the library as the folders are now, and waits for files that are still being written."""

    def on_change(self, listener: Callable[[AddEvent | MurmurError | None], None]) -> None:
        """Tells `listener` (from a thread) of every file read, of what stopped a pass, and (None) of every pass that
        changed something."""

    def close(self) -> None:
        """Safe to call twice."""


class SettingsService(Protocol):
    def get(self) -> Settings: ...

    def change(self, settings: Settings) -> None:
        """Keeps the settings; values fixed by the administrator's policy stay as the policy has them. UsageError for a
        value that its setting cannot have."""

    def fixed(self) -> frozenset[str]:
        """Dotted names ("cloud.enabled") of the settings that the administrator's policy sets and nobody else can."""

    def policy(self) -> PolicyFacts | None:
        """The policy in force, None where there is none."""

    def problem(self) -> str | None:
        """What was wrong with the person's own settings when they were read last, in a sentence."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of `murmur doctor`. `state` is "ok", "warn" or "fail"."""

    name: str
    state: str
    detail: str
    advice: str | None = None


class DoctorService(Protocol):
    def checks(self, report: Report) -> list[Check]: ...


class FitService(Protocol):
    """Models against this computer. Needs no model, no key and no network."""

    def computer(self) -> Computer:
        """What it has, now: free memory and disk are looked at each time. Starts a worker the first time."""

    def speed(self) -> Speed | None:
        """What was measured here before with the same processor and llama.cpp; None where nothing was."""

    def measure(self, report: Report, cancel: CancelToken) -> Speed:
        """A few seconds of measuring, remembered from then on. Cancelled, ModelError, WorkerCrashed."""

    def fits(self) -> list[Fit]:
        """Every chat model of the catalogue and of the user's own, best first, with the speed that is known."""

    def recommendation(self) -> Recommendation | None:
        """Which model is right for this computer; None until it has been measured, or where nothing fits."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the window is built over."""

    documents: DocumentService
    chat: ChatService
    conversations: ConversationService
    settings: SettingsService
    doctor: DoctorService
    watching: WatchService
    collections: CollectionService
    models: ShelfService
    vault: VaultService
    ledger: LedgerService
    escalation: EscalationService
    updates: UpdateService
    close: Callable[[], None]
    """Stops every worker and releases the home; safe to call twice."""


class WaysBack(Protocol):
    """Into a library whose passphrase is lost, or that is in a backup. Only while no library is open."""

    def has_recovery_key(self) -> bool: ...

    def recover(self, recovery_key: str, new_passphrase: str) -> None:
        """From now on the new passphrase opens the library. RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey."""

    def restore(
        self, file: Path, passphrase: str | None, recovery_key: str | None, new_passphrase: str | None
    ) -> BackupFacts:
        """The backup becomes the library, where there is none yet; it opens with `new_passphrase`, or else with the one
        it had. UsageError where there is one; BackupDamaged, WrongPassphrase, and as `recover`."""


@dataclass(frozen=True, slots=True)
class Door:
    """What the window knows before the library is open.

    `needs` is "nothing" (the key is in the keyring), "passphrase" (an existing library), "new_passphrase" (a new
    library on a computer without a keyring), or "replacing_passphrase" (the keyring opens it, and the policy requires
    a passphrase instead).
    """

    needs: str
    home: Path
    samples: Path
    open: Callable[[str | None], Services]
    """Opens with the passphrase (or None). WrongPassphrase, HomeInUse, DatabaseDamaged, ... may be raised."""
    ways_back: WaysBack | None = None
    settings: Settings | None = None
    """As far as they are known before the library is open, and `policy` with them; only of a new library."""
    policy: PolicyFacts | None = None
