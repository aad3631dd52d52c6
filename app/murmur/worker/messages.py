"""Everything that may travel between the window and its workers. What is not here does not exist.

A message is JSON (UTF-8). It may announce one binary frame of bounded length that follows it, and a request to the
reader may announce one open file handle.
"""

from __future__ import annotations

from msgspec import field

from murmur.answering.ports import Message
from murmur.domain.documents import (
    Collection,
    DocumentFacts,
    DocumentStatus,
    SearchResult,
    StoredDocument,
)
from murmur.domain.folders import StoredFile
from murmur.domain.standing import Standings
from murmur.worker.asking import AskStandings as AskStandings
from murmur.worker.asking import NearestWords as NearestWords
from murmur.worker.asking import Search as Search
from murmur.worker.asking import Similarity as Similarity
from murmur.worker.asking import Summarise as Summarise
from murmur.worker.asking import Summarised as Summarised
from murmur.worker.collecting import CreateCollection as CreateCollection
from murmur.worker.collecting import DeleteCollection as DeleteCollection
from murmur.worker.collecting import PlaceDocuments as PlaceDocuments
from murmur.worker.collecting import ReadAgain as ReadAgain
from murmur.worker.collecting import RenameCollection as RenameCollection
from murmur.worker.copying import CopyLibrary as CopyLibrary
from murmur.worker.fetching import Fetched as Fetched
from murmur.worker.fetching import FetchFile as FetchFile
from murmur.worker.fetching import FetchProgress as FetchProgress
from murmur.worker.fetching import FetchSmall as FetchSmall
from murmur.worker.fetching import SmallFetched as SmallFetched
from murmur.worker.loading import CheckModel as CheckModel
from murmur.worker.loading import LoadModel as LoadModel
from murmur.worker.loading import LookAround as LookAround
from murmur.worker.loading import ModelLoaded as ModelLoaded
from murmur.worker.loading import ModelOptimised as ModelOptimised
from murmur.worker.loading import ModelTuned as ModelTuned
from murmur.worker.loading import OptimiseModel as OptimiseModel
from murmur.worker.loading import Surroundings as Surroundings
from murmur.worker.loading import TuneModel as TuneModel
from murmur.worker.loading import UseGraphics as UseGraphics
from murmur.worker.looking import DrawPage as DrawPage
from murmur.worker.looking import FindWords as FindWords
from murmur.worker.looking import PageDrawn as PageDrawn
from murmur.worker.looking import PlacesFound as PlacesFound
from murmur.worker.looking import ReadPage as ReadPage
from murmur.worker.looking import StoredPage as StoredPage
from murmur.worker.measuring import MeasureSpeed as MeasureSpeed
from murmur.worker.measuring import SpeedMeasured as SpeedMeasured
from murmur.worker.measuring import SpeedStep as SpeedStep
from murmur.worker.part import Part as Part
from murmur.worker.sending import ReplyEnded as ReplyEnded
from murmur.worker.sending import ReplyPiece as ReplyPiece
from murmur.worker.sending import SendPayload as SendPayload
from murmur.worker.talking import Generate as Generate
from murmur.worker.talking import GenerationDone as GenerationDone
from murmur.worker.talking import Prepare as Prepare
from murmur.worker.talking import PromptRead as PromptRead
from murmur.worker.talking import RestoreSequence as RestoreSequence
from murmur.worker.talking import SaveSequence as SaveSequence
from murmur.worker.talking import SequencePiece as SequencePiece
from murmur.worker.talking import SequenceRestored as SequenceRestored
from murmur.worker.talking import SequenceSaved as SequenceSaved
from murmur.worker.talking import TakeSequence as TakeSequence
from murmur.worker.talking import TextOut as TextOut
from murmur.worker.talking import ThoughtOut as ThoughtOut
from murmur.worker.weighing import ModelHeaderRead as ModelHeaderRead
from murmur.worker.weighing import ReadModelHeader as ReadModelHeader

PROTOCOL = 1
MAX_MESSAGE = 16 * 1024 * 1024
MAX_FRAME = 96 * 1024 * 1024


# Requests to any worker


class Cancel(Part, frozen=True):
    call: int


class Stop(Part, frozen=True):
    """The window has no more use for this worker."""


class Doctor(Part, frozen=True):
    """Asks a worker for versions and the state of what it holds."""


# Requests to the library worker


class OpenLibrary(Part, frozen=True):
    folder: str
    key: str
    embedder_id: str
    embedder_folder: str
    embedder_files: dict[str, str]
    index: str
    cross_encoder_folder: str = ""
    """The model that takes the second look; "" where none is installed."""
    cross_encoder_files: dict[str, str] = field(default_factory=dict)


class WarmUp(Part, frozen=True):
    """Loads the embedder in the background, so that the first question need not wait for it."""


class CheckFile(Part, frozen=True):
    path: str
    collection: str
    size: int
    mtime_ns: int
    sha256: str | None = None


class TakePages(Part, frozen=True):
    """Announces a frame: the JSON of a tuple of PageText, relayed unread. `again`: in place of those taken before."""

    upload: int
    again: bool = False


class StoreDocument(Part, frozen=True):
    upload: int
    path: str
    collection: str
    size: int
    mtime_ns: int
    sha256: str
    facts: DocumentFacts
    status: DocumentStatus
    error: str | None
    container: str = ""
    part: str = ""


class Settle(Part, frozen=True):
    """Everything inside the document has been stored under the paths `kept`: what else was stored as lying inside it
    is removed, and from now on the document is the same until its file changes."""

    document_id: str
    kept: tuple[str, ...]


class DropUpload(Part, frozen=True):
    upload: int


class RemoveDocument(Part, frozen=True):
    """From one collection, or (None) from all."""

    name: str
    collection: str | None = None


class ListDocuments(Part, frozen=True):
    pass


class ListFiles(Part, frozen=True):
    """The files of documents, some at a time; begin after 0, go on after `Files.last`."""

    after: int


class MoveDocument(Part, frozen=True):
    """The document's file has another path now, and the same content. `FileKnown.same` says whether it was moved, or
    must be read anew."""

    document_id: str
    path: str
    size: int
    mtime_ns: int


class IndexState(Part, frozen=True):
    battery: bool | None = None  # told by who knows: indexing then stands back


# Requests to the chat worker


class CountTokens(Part, frozen=True):
    texts: tuple[str, ...]


class Likelihood(Part, frozen=True):
    messages: tuple[tuple[Message, ...], ...]
    continuations: tuple[str, ...]


# Requests to the reader; an open file handle follows


class ReadFile(Part, frozen=True):
    """`part` names a document inside the file, as `Attachment.part`; "" is the file itself."""

    name: str
    cpu_seconds: int
    part: str = ""


class OpenRecogniser(Part, frozen=True):
    folder: str
    files: dict[str, str]


class RecognisePage(Part, frozen=True):
    """Announces a frame of RGB, rows without padding: the picture of page `number`."""

    number: int
    width: int
    height: int
    cpu_seconds: int


Request = (
    Cancel | Stop | Doctor | OpenLibrary | WarmUp | CheckFile | TakePages | StoreDocument
    | Settle | DropUpload | RemoveDocument | ListDocuments | ListFiles | MoveDocument | Search | Similarity
    | NearestWords | AskStandings | ReadPage | FindWords | IndexState | CountTokens | Likelihood | Generate
    | UseGraphics | LookAround | TuneModel | OptimiseModel | CheckModel | LoadModel
    | ReadFile | DrawPage | OpenRecogniser | RecognisePage
    | CreateCollection | RenameCollection | DeleteCollection | PlaceDocuments
    | Summarise | ReadAgain | CopyLibrary | FetchFile | FetchSmall | SendPayload | MeasureSpeed | ReadModelHeader
    | Prepare | SaveSequence | TakeSequence | RestoreSequence
)  # fmt: skip

NEEDS_HANDLE = (ReadFile, DrawPage, ReadModelHeader)

# What comes back


class Ready(Part, frozen=True):
    """A worker's first words: its protocol and how it is sealed."""

    protocol: int
    pid: int
    sealed: bool
    network: str
    files: str
    system: str


class Done(Part, frozen=True):
    pass


class Failed(Part, frozen=True):
    """An expected failure: the error's class name in `domain.errors`, with its words."""

    error: str
    title: str
    advice: str


class Broken(Part, frozen=True):
    """A defect: where it happened, without any value, because values may be document text (P8)."""

    where: str


class DoctorReport(Part, frozen=True):
    facts: dict[str, str]


class LibraryOpened(Part, frozen=True):
    documents: int
    passages: int
    index: str


class FileKnown(Part, frozen=True):
    """`same` says that the stored text is still that of the file; then `inside` are the documents inside it."""

    document: StoredDocument | None
    same: bool
    inside: tuple[StoredDocument, ...] = ()


class Stored(Part, frozen=True):
    document: StoredDocument


class Removed(Part, frozen=True):
    """`inside` went along: the documents inside it."""

    document: StoredDocument
    inside: tuple[StoredDocument, ...] = ()


class Documents(Part, frozen=True):
    documents: tuple[StoredDocument, ...]
    collections: tuple[Collection, ...]


class Files(Part, frozen=True):
    """`last` is 0 when there are no more."""

    files: tuple[StoredFile, ...]
    last: int


class Found(Part, frozen=True):
    result: SearchResult


class Similarities(Part, frozen=True):
    values: tuple[float, ...]


class WordsFound(Part, frozen=True):
    """One row a text, one value a span."""

    values: tuple[tuple[float, ...], ...]


class StandingsFound(Part, frozen=True):
    standings: Standings


class IndexProgress(Part, frozen=True):
    """Also sent unasked (call 0) whenever background indexing moves on."""

    done: int
    total: int
    seconds_left: float | None = None


class TokenCounts(Part, frozen=True):
    counts: tuple[int, ...]


class Likelihoods(Part, frozen=True):
    values: tuple[float, ...]


class PagesRead(Part, frozen=True):
    """An event of ReadFile: `pages` more pages are in the frame that follows."""

    pages: int


class ReadDone(Part, frozen=True):
    facts: DocumentFacts


class PageRecognised(Part, frozen=True):
    """The JSON of a tuple of one PageText follows as a frame. `blank`: the picture shows nothing but paper."""

    lines: int
    blank: bool


Reply = (
    Ready | Done | Failed | Broken | DoctorReport | LibraryOpened | FileKnown | Stored | Removed
    | Documents | Files | Found | Similarities | WordsFound | StandingsFound | StoredPage | PlacesFound | IndexProgress
    | TokenCounts | Likelihoods | TextOut | GenerationDone | PagesRead | ReadDone | PageDrawn
    | PageRecognised
    | Summarised | Fetched | SmallFetched | FetchProgress | ReplyPiece | ReplyEnded
    | Surroundings | ModelLoaded | SpeedStep | SpeedMeasured | ModelHeaderRead
    | ModelTuned | ModelOptimised
    | ThoughtOut | PromptRead | SequencePiece | SequenceSaved | SequenceRestored
)  # fmt: skip

EVENTS = (TextOut, ThoughtOut, PromptRead, SequencePiece, PagesRead, FetchProgress, ReplyPiece, SpeedStep)
"""Replies that do not end a call."""
