"""Each worker with its seal: what it may read and write, and how much memory it may take."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from murmur import __version__
from murmur.domain.errors import ModelError
from murmur.domain.graphics import Graphics
from murmur.domain.models import Model
from murmur.domain.settings import IndexKind, Settings
from murmur.paths import graphics_library
from murmur.services.graphics import GraphicsCard
from murmur.services.models import Models
from murmur.services.optimising import Copies
from murmur.services.sending import Sender
from murmur.storage.home import Home
from murmur.storage.model_files import ModelFiles
from murmur.worker import messages
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

READER_MEMORY = 1536 * 1024 * 1024
"""Address space a reader may take. What parses a document in earnest stays far below."""

OCR_MEMORY = 1536 * 1024 * 1024
"""Address space the OCR worker may take."""


def all_workers(
    home: Home, key: bytes, settings: Settings, models: Models, entry: Model, graphics: GraphicsCard
) -> dict[str, Worker]:
    embedder, recogniser = models.embedder(), models.recogniser()

    def open_library(worker: Worker) -> None:
        request = messages.OpenLibrary(
            folder=str(home.library),
            key=key.hex(),
            embedder_id=embedder.id,
            embedder_folder="".join(str(folder) for folder in installed(lambda: models.folder_of(embedder))),
            embedder_files=embedder.sums,
            index=settings.library.index,
        )
        worker.ask(request, messages.LibraryOpened)

    def open_recogniser(worker: Worker) -> None:
        folder = models.folder_of(recogniser)
        worker.ask(messages.OpenRecogniser(str(folder), recogniser.sums), messages.Done)

    def spec(role: str, policy: SealPolicy) -> WorkerSpec:
        return spec_of(role, policy, settings)

    temporary = home.library / "temporary"  # some libraries will not start without one
    temporary.mkdir(mode=0o700, exist_ok=True)
    library = SealPolicy(
        read=installed(lambda: models.folder_of(embedder)),
        write=(temporary, home.library),
        allow_socket_pairs=settings.library.index is not IndexKind.EXACT,
    )
    reader = SealPolicy(read=(), write=(), memory_bytes=READER_MEMORY)
    chat = chat_policy(models, Copies(ModelFiles(home.path)), entry, graphics)
    ocr = SealPolicy(read=installed(lambda: models.folder_of(recogniser)), write=(), memory_bytes=OCR_MEMORY)
    return {
        "library": Worker(spec("library", library), on_start=open_library),
        "chat": Worker(spec("chat", chat), on_start=graphics.begin),
        "reader": Worker(spec("reader", reader)),
        "drawing reader": Worker(spec("reader", reader)),
        "text recognition": Worker(spec("ocr", ocr), on_start=open_recogniser),
        "download": Worker(spec("egress", SealPolicy(read=(), write=(), allow_network=True))),  # for the doctor alone
    }


def egress_for(settings: Callable[[], Settings]) -> Callable[[SealPolicy], Worker]:
    """Makes the process for one file from the network."""

    def egress(policy: SealPolicy) -> Worker:
        return Worker(spec_of("egress", policy, settings()), grace_seconds=1.0)

    return egress


def sender_of(settings: Callable[[], Settings]) -> Sender:
    """What is cancelled ends at once: no grace."""

    def egress(policy: SealPolicy) -> Worker:
        return Worker(spec_of("egress", policy, settings()), grace_seconds=0.0)

    return Sender(egress)


def spec_of(role: str, policy: SealPolicy, settings: Settings) -> WorkerSpec:
    debug = bool(os.environ.get("MURMUR_DEBUG"))
    return WorkerSpec(f"murmur.worker.roles.{role}", policy, settings.privacy.require_seal, debug)


def graphics_of(home: Path, settings: Callable[[], Settings]) -> GraphicsCard:
    """On macOS the system's own Metal needs no switch."""
    library = graphics_library()
    wanted = lambda: library is None or settings().answers.graphics_card  # noqa: E731
    return GraphicsCard(wanted, library, home / "graphics.json", __version__)


def chat_policy(models: Models, copies: Copies, model: Model, graphics: GraphicsCard) -> SealPolicy:
    """All that may be loaded can be read: the model's own file, and the faster copy."""
    own = installed(lambda: models.file_of(model))
    copy = copies.of(model)
    copied = copy is not None and models.allowed.allows_file(copy.sha256)
    read = (*own, copies.file_of(model)) if copied else own
    return SealPolicy(read=read, write=(), graphics=graphics.state() is Graphics.FREE)


def installed(where: Callable[[], Path]) -> tuple[Path, ...]:
    """Where a model lies, or nothing: a missing model is told when it is used, and the rest goes on without it."""
    try:
        return (where(),)
    except ModelError:
        return ()
