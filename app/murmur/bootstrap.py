"""Composes Murmur: which home, which key, which workers; then hands over to the window or the command line."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from murmur import cli
from murmur.cli.process import say_no_more, settle_streams, stop_on_interrupt
from murmur.domain.errors import Cancelled, ModelError, MurmurError, PassphraseNeeded, UsageError, WrongPassphrase
from murmur.domain.jobs import CancelToken
from murmur.domain.load_plan import Tuned, context_for
from murmur.domain.models import Model
from murmur.domain.settings import IndexKind, Settings
from murmur.paths import default_home, policy_file, resource
from murmur.services.api import Door, Services
from murmur.services.chat import Chat
from murmur.services.collections import Collections
from murmur.services.computer import probe
from murmur.services.conversations import ConversationDesk
from murmur.services.doctor import Doctor
from murmur.services.documents import Documents
from murmur.services.downloading import Downloads
from murmur.services.fit import Fitting
from murmur.services.model_desk import ModelDesk, sealed_header_reader
from murmur.services.model_memory import ModelMemory
from murmur.services.model_runs import ModelRuns
from murmur.services.models import Models, read_catalogue
from murmur.services.optimising import Copies, Optimising
from murmur.services.remote_model import RemoteChatModel
from murmur.services.settings import SettingsDesk
from murmur.services.stored_files import StoredFiles
from murmur.services.watching import Watching
from murmur.storage import secrets
from murmur.storage.conversations import Conversations
from murmur.storage.home import Home, open_home
from murmur.storage.keyring_access import OsKeyring
from murmur.storage.model_downloads import ModelDownloads
from murmur.storage.model_files import ModelFiles
from murmur.storage.sequences import Sequences
from murmur.storage.settings_file import SettingsFile
from murmur.storage.vault import Vault, recovered
from murmur.worker import messages, seal
from murmur.worker.child import where
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

CONTEXT = 2048
"""Tokens of context the chat model is given; its header may allow more, at a cost in memory."""

READER_MEMORY = 1536 * 1024 * 1024
"""Address space a reader may take. What parses a document in earnest stays far below."""

OCR_MEMORY = 1536 * 1024 * 1024
"""Address space the OCR worker may take."""

FIXED_TEXT = "thistlecombe-staff-handbook.md"
"""Of the samples: what the quality of a model is measured on, before and after it was optimised."""

DEMO_QUESTION = "How much notice must the tenant give to end the lease?"


def run(argv: Sequence[str]) -> int:
    """The exit code: 0 done, 1 failed, 2 wrong usage, 3 some files failed."""
    seal.harden()  # no crash dumps, and no key readable by other programs of the user
    settle_streams()
    passphrase = os.environ.pop("MURMUR_PASSPHRASE", None)
    options = cli.arguments(argv)
    output = cli.Output(options.json, sys.stdout, sys.stderr)
    try:
        if options.command is None and _has_display():
            return _window(options, passphrase)
        if options.command is None:
            output.progress("There is no display to open a window on, so here is an answer over the samples.")
        return _command(options, passphrase, output)
    except UsageError as error:
        output.error(error)
        return cli.WRONG_USAGE
    except MurmurError as error:
        output.error(error)
        return cli.FAILED
    except KeyboardInterrupt:
        output.error(Cancelled())
        return cli.FAILED
    except BrokenPipeError:  # whoever read our output has seen enough
        say_no_more()
        return cli.FAILED
    except Exception as error:
        if os.environ.get("MURMUR_DEBUG"):
            raise
        # A traceback would show values, and values may be document text (P8).
        output.error(MurmurError(f"Murmur failed ({where(error)})", "Try again; if it happens again, report this line"))
        say_no_more()
        return cli.FAILED


def _command(options: argparse.Namespace, passphrase: str | None, output: cli.Output) -> int:
    cancel = CancelToken()
    if options.command == "models":
        return _on_models(options, output, cancel)
    if options.command in (None, "demo"):
        stop_on_interrupt(cancel)
        return _demo(output, cancel)
    if options.command == "vault":
        return _on_vault(options, passphrase, output)
    home = open_home(options.home or default_home())
    try:
        key = _key_for_command(home, _given(options, passphrase))
        services = compose(home, key, options.__dict__.get("model"))
        if options.command in ("add", "ask", "watch"):  # the others are over soon, or look at no token
            stop_on_interrupt(cancel)
        try:
            return cli.COMMANDS[options.command](services, options, output, cancel)
        finally:
            services.close()
    finally:
        home.close()


def _on_vault(options: argparse.Namespace, passphrase: str | None, output: cli.Output) -> int:
    """No worker is needed to change what opens the library."""
    home = open_home(options.home or default_home())
    try:
        if options.action == "recover":
            if secrets.key_state(home) == "new":
                raise UsageError("There is no library in this folder", "Name its folder with --home")
            vault = recovered(home, cli.recovery_key(options.recovery_key_file), OsKeyring())
            return cli.set_passphrase(vault, options, output)
        key = _key_for_command(home, _given(options, passphrase))
        return cli.on_vault(Vault(home, key, OsKeyring()), options, output)
    finally:
        home.close()


def _on_models(options: argparse.Namespace, output: cli.Output, cancel: CancelToken) -> int:
    """Models are no secret: no key is needed, and to list or to weigh them the home is not opened, or made."""
    path = options.home or default_home()
    store = ModelFiles(path)
    if options.action == "list":
        return cli.list_models(Models(read_catalogue(), store), output)
    stop_on_interrupt(cancel)
    if options.action == "fit":
        worker = _measuring_worker(require_seal=False)
        try:
            return cli.fit_models(_fitting(path, Models(read_catalogue(), store), worker), options, output, cancel)
        finally:
            worker.close()
    home = open_home(path)
    try:
        settings = SettingsFile(home.settings, policy_file()).load()
        if options.action == "download":
            downloads = _downloads(home, Models(read_catalogue(), store), lambda: settings)
            return cli.download(downloads, options, output, cancel)
        if options.action in cli.ON_ONE_MODEL:
            return _on_one_model(home, settings, options, output, cancel)
        reader = Worker(_spec("reader", SealPolicy(read=(), write=(), memory_bytes=READER_MEMORY), settings))
        desk = ModelDesk(Models(read_catalogue(), store), store, sealed_header_reader(reader))
        try:
            return cli.on_models(desk, options, output, cancel)
        finally:
            reader.close()
    finally:
        home.close()


def _downloads(home: Home, models: Models, settings: Callable[[], Settings]) -> Downloads:
    def egress(policy: SealPolicy) -> Worker:
        return Worker(_spec("egress", policy, settings()), grace_seconds=1.0)

    return Downloads(models, ModelDownloads(home.path), settings, models.catalogue.download_hosts, egress)


def _on_one_model(
    home: Home, settings: Settings, options: argparse.Namespace, output: cli.Output, cancel: CancelToken
) -> int:
    store = ModelFiles(home.path)
    models, copies = Models(read_catalogue(), store), Copies(store)

    def writing(path: Path, folder: Path) -> Worker:
        return Worker(_spec("chat", SealPolicy(read=(path,), write=(folder,)), settings))

    def tune(model_id: str, cancel: CancelToken) -> Tuned:
        entry = models.chat_model(model_id)
        worker = Worker(_spec("chat", SealPolicy(read=_model_files(models, copies, entry), write=()), settings))
        try:
            return RemoteChatModel(worker, models, entry, CONTEXT, _runs(home), copies).tune(cancel)
        finally:
            worker.close()

    text = resource("samples", FIXED_TEXT).read_text(encoding="utf-8")
    return cli.on_one_model(Optimising(models, store, copies, writing, text), tune, options, output, cancel)


def _runs(home: Home) -> ModelRuns:
    return ModelRuns(home.path / "model-runs.json")


def _model_files(models: Models, copies: Copies, entry: Model) -> tuple[Path, ...]:
    """All that may be loaded: the model's own file, and the faster copy."""
    own = _installed(lambda: models.file_of(entry))
    return (*own, copies.file_of(entry)) if copies.of(entry) else own


def _fitting(home: Path, models: Models, worker: Worker) -> Fitting:
    return Fitting(home, ModelFiles(home), worker, models.all, models.is_installed, CONTEXT)


def _measuring_worker(require_seal: bool) -> Worker:
    """A chat worker that holds no model: measuring may crash a driver, and no answer with it."""
    return Worker(WorkerSpec("murmur.worker.roles.chat", SealPolicy(read=(), write=()), require_seal))


def _demo(output: cli.Output, cancel: CancelToken) -> int:
    """Adds the samples to a home that is thrown away, and asks them one question, through the same workers."""
    with tempfile.TemporaryDirectory(prefix="murmur-demo-") as folder:
        home = open_home(Path(folder) / "home")
        services = compose(home, secrets.create_in_memory(home))
        try:
            samples = cli.arguments(["add", str(resource("samples"))])
            status = cli.add(services, samples, output, cancel)
            if status != cli.DONE:
                return status
            output.event("question", f"\n{DEMO_QUESTION}", text=DEMO_QUESTION)
            return cli.ask(services, cli.arguments(["ask", DEMO_QUESTION]), output, cancel)
        finally:
            services.close()
            home.close()


def _window(options: argparse.Namespace, passphrase: str | None) -> int:
    from murmur.ui.app import run as run_window

    home = open_home(options.home or default_home())
    try:
        given = _given(options, passphrase)
        return run_window(_door(home, given), [])
    finally:
        home.close()


def _door(home: Home, given: str | None) -> Door:
    keyring = OsKeyring()
    state = secrets.key_state(home)
    if given is not None or state == "keyring" or (state == "new" and keyring.available()):
        needs = "nothing"
    else:
        needs = "passphrase" if state == "passphrase" else "new_passphrase"

    def opened(passphrase: str | None) -> Services:
        services = compose(home, _key(home, passphrase if passphrase is not None else given, keyring))
        services.documents.warm_up()
        threading.Thread(target=services.chat.warm_up, name="warm up", daemon=True).start()
        services.watching.start()
        return services

    return Door(needs=needs, home=home.path, samples=resource("samples"), open=opened)


def compose(home: Home, key: bytes, model_id: str | None = None) -> Services:
    """Everything behind the window or the command line, for an opened home. Workers start when first needed."""
    settings = SettingsDesk(SettingsFile(home.settings, policy_file()))
    models = Models(read_catalogue(), ModelFiles(home.path))
    entry = models.chat_model(model_id) if model_id else _chosen(models, settings.get())
    conversations = Conversations(home.conversations_database, key)
    workers = _workers(home, key, settings.get(), models, entry)
    documents = Documents(workers["library"], workers["reader"], workers["drawing reader"], workers["text recognition"])
    workers["library"].listen(documents.notice)
    context = context_for(entry, probe(home.path, "", 0, ()).memory_free)
    model = RemoteChatModel(workers["chat"], models, entry, context, _runs(home), Copies(ModelFiles(home.path)))
    memory = ModelMemory(model, Sequences(home.sequences_database, key))
    watching = Watching(documents, StoredFiles(workers["library"]), conversations)
    documents.on_removed(watching.leave_out)
    documents.on_removed(lambda removed, collection: memory.forget_all())
    chat = Chat(documents, workers["library"], model, entry, conversations, memory, settings.answers, model.prepare)
    measuring = _measuring_worker(settings.get().privacy.require_seal)

    def close() -> None:
        measuring.close()
        watching.close()
        memory.close()
        for worker in workers.values():
            worker.close()
        conversations.close()

    doctor = Doctor(home.path, workers, models, settings.get, policy_file())
    collections = Collections(workers["library"], watching)
    desk = ConversationDesk(conversations, memory.forget)
    fit = _fitting(home.path, models, measuring)
    return Services(documents, chat, desk, settings, doctor, watching, collections, fit, close)


def _chosen(models: Models, settings: Settings) -> Model:
    """The starter where the chosen one is listed no more: Murmur opens, and another can be chosen."""
    try:
        return models.chat_model(settings.answers.model)
    except ModelError:
        return models.catalogue.starter


def _workers(home: Home, key: bytes, settings: Settings, models: Models, entry: Model) -> dict[str, Worker]:
    embedder, recogniser = models.embedder(), models.recogniser()

    def open_library(worker: Worker) -> None:
        request = messages.OpenLibrary(
            folder=str(home.library),
            key=key.hex(),
            embedder_id=embedder.id,
            embedder_folder="".join(str(folder) for folder in _installed(lambda: models.folder_of(embedder))),
            embedder_files=embedder.sums,
            index=settings.library.index,
        )
        worker.ask(request, messages.LibraryOpened)

    def open_recogniser(worker: Worker) -> None:
        folder = models.folder_of(recogniser)
        worker.ask(messages.OpenRecogniser(str(folder), recogniser.sums), messages.Done)

    def spec(role: str, policy: SealPolicy) -> WorkerSpec:
        return _spec(role, policy, settings)

    temporary = home.library / "temporary"  # some libraries will not start without one
    temporary.mkdir(mode=0o700, exist_ok=True)
    library = SealPolicy(
        read=_installed(lambda: models.folder_of(embedder)),
        write=(temporary, home.library),
        allow_socket_pairs=settings.library.index is not IndexKind.EXACT,
    )
    reader = SealPolicy(read=(), write=(), memory_bytes=READER_MEMORY)
    ocr = SealPolicy(read=_installed(lambda: models.folder_of(recogniser)), write=(), memory_bytes=OCR_MEMORY)
    return {
        "library": Worker(spec("library", library), on_start=open_library),
        "chat": Worker(
            spec("chat", SealPolicy(read=_model_files(models, Copies(ModelFiles(home.path)), entry), write=()))
        ),
        "reader": Worker(spec("reader", reader)),
        "drawing reader": Worker(spec("reader", reader)),
        "text recognition": Worker(spec("ocr", ocr), on_start=open_recogniser),
        "download": Worker(spec("egress", SealPolicy(read=(), write=(), allow_network=True))),  # for the doctor alone
    }


def _spec(role: str, policy: SealPolicy, settings: Settings) -> WorkerSpec:
    debug = bool(os.environ.get("MURMUR_DEBUG"))
    return WorkerSpec(f"murmur.worker.roles.{role}", policy, settings.privacy.require_seal, debug)


def _installed(where: Callable[[], Path]) -> tuple[Path, ...]:
    """Where a model lies, or nothing: a missing model is told when it is used, and the rest goes on without it."""
    try:
        return (where(),)
    except ModelError:
        return ()


def _key(home: Home, passphrase: str | None, keyring: OsKeyring) -> bytes:
    if secrets.key_state(home) != "new":
        return secrets.unlock(home, passphrase, keyring)
    if passphrase is not None:
        return secrets.create_with_passphrase(home, passphrase)
    if keyring.available():
        return secrets.create_with_keyring(home, keyring)
    raise PassphraseNeeded


def _key_for_command(home: Home, given: str | None) -> bytes:
    keyring = OsKeyring()
    try:
        return _key(home, given, keyring)
    except PassphraseNeeded:
        if not cli.has_terminal():
            raise
    from getpass import getpass

    new = secrets.key_state(home) == "new"
    passphrase = getpass("Choose a passphrase (it cannot be reset): " if new else "Passphrase: ")
    if new and getpass("The same again: ") != passphrase:
        raise WrongPassphrase("The two passphrases differ", "Try again")
    return _key(home, passphrase, keyring)


def _given(options: argparse.Namespace, environment: str | None) -> str | None:
    path = options.passphrase_file
    return environment if path is None else cli.from_file(path, "--passphrase-file")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    has = os.environ.get
    return bool(has("DISPLAY") or has("WAYLAND_DISPLAY") or has("QT_QPA_PLATFORM"))
