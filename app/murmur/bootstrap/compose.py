"""Puts everything behind the window or the command line together, for an opened home."""

from __future__ import annotations

from pathlib import Path

from murmur.bootstrap.escalation import escalating
from murmur.bootstrap.models import desk_of, downloads_of, fitting, known_models, measuring_worker, optimising, runs_of
from murmur.bootstrap.updates import here
from murmur.bootstrap.workers import all_workers, chat_policy, egress_for, graphics_of, spec_of
from murmur.domain.cloud import Sharing
from murmur.domain.errors import ModelError
from murmur.domain.load_plan import context_for
from murmur.domain.models import Model, Role
from murmur.domain.settings import Settings
from murmur.paths import policy_file
from murmur.services.api import Services
from murmur.services.chat import Chat
from murmur.services.collections import Collections
from murmur.services.computer import probe
from murmur.services.conversations import ConversationDesk
from murmur.services.doctor import Doctor
from murmur.services.doctor_trust import TrustChecks
from murmur.services.documents import Documents
from murmur.services.model_in_use import ModelInUse
from murmur.services.model_memory import ModelMemory
from murmur.services.model_shelf import ModelShelf
from murmur.services.models import Models
from murmur.services.noticing import notice_beginning, notice_models, notice_policy
from murmur.services.optimising import Copies
from murmur.services.register import RegisterDesk
from murmur.services.remote_model import RemoteChatModel
from murmur.services.settings import SettingsDesk
from murmur.services.sharing import CollectionSharing
from murmur.services.stored_files import StoredFiles
from murmur.services.updates import Updates
from murmur.services.watching import Watching
from murmur.storage.clock import now
from murmur.storage.conversations import Conversations
from murmur.storage.home import Home
from murmur.storage.keyring_access import OsKeyring
from murmur.storage.ledger import Ledger
from murmur.storage.model_files import ModelFiles
from murmur.storage.policy import PolicyFile
from murmur.storage.sequences import Sequences
from murmur.storage.settings_file import SettingsFile
from murmur.storage.vault import Vault
from murmur.worker import messages as m
from murmur.worker.life import WorkerSpec


def compose(home: Home, key: bytes, model_id: str | None = None) -> Services:
    """Everything behind the window or the command line, for an opened home. Workers start when first needed."""
    settings = SettingsDesk(SettingsFile(home.settings, policy_file()))
    models = known_models(ModelFiles(home.path), lambda: settings.get().managed)
    entry = models.chat_model(model_id) if model_id else _chosen(models, settings.get())
    conversations = Conversations(home.conversations_database, key)
    settings.join(conversations)
    ledger = Ledger(home.ledger_database, key, home.identity.home_id)
    register = RegisterDesk(ledger, now, conversations)
    notice_beginning(register, home.identity.key_kept or "nothing")
    notice_policy(register, settings.policy())
    notice_models(register, models)
    graphics = graphics_of(home.path, settings.get)
    workers = all_workers(home, key, settings.get(), models, entry, graphics)
    readers = workers["reader"], workers["drawing reader"], workers["text recognition"]
    documents = Documents(workers["library"], *readers, register.record)
    workers["library"].listen(documents.notice)
    memory = ModelMemory(None, Sequences(home.sequences_database, key))
    stored = StoredFiles(workers["library"], register.record, memory.forget_all)
    watching = Watching(documents, stored, conversations)
    documents.on_removed(watching.leave_out)
    measuring = measuring_worker(settings.get().privacy.require_seal, graphics)
    documents.on_removed(lambda removed, collection: memory.forget_all())
    runs, copies = runs_of(home), Copies(ModelFiles(home.path))

    def answering_with(model: Model) -> tuple[Chat, RemoteChatModel]:
        context = context_for(model, probe(home.path, "", 0, ()).memory_free)
        remote = RemoteChatModel(workers["chat"], models, model, context, runs, copies)
        memory.change(remote)
        prepare = remote.prepare
        return Chat(
            documents, workers["library"], remote, model, conversations, memory, settings.answers, prepare
        ), remote

    def sealed_for(model: Model) -> WorkerSpec:
        return spec_of("chat", chat_policy(models, copies, model, graphics), settings.get())

    chat = ModelInUse(entry, workers["chat"], sealed_for, answering_with)

    def on_change(before: Settings, after: Settings) -> None:
        if before.answers.graphics_card != after.answers.graphics_card:
            graphics.forget()
            chat.load_again(chat.model)

    settings.before_change(on_change)

    def close() -> None:
        measuring.close()
        watching.close()
        memory.close()
        for worker in workers.values():
            worker.close()
        ledger.close()
        conversations.close()

    sharing = CollectionSharing(conversations, register.record)
    collections = Collections(workers["library"], watching, sharing, register.record, memory.forget_all)
    desk = ConversationDesk(
        conversations,
        memory.forget,
        lambda: settings.get().managed.conversation_days,
        register=register.record,
    )
    desk.expire()
    fits = fitting(home.path, models, measuring)
    shelf = ModelShelf(
        models,
        desk_of(models, ModelFiles(home.path), workers["reader"], lambda: settings.get().managed),
        downloads_of(home, models, settings.get),
        fits,
        settings,
        chat,
        optimising(home, models, copies, settings.get()),
        copies,
        lambda: notice_models(register, models),
    )

    def copy_library(target: Path) -> None:
        workers["library"].ask(m.CopyLibrary(str(target)), m.Done)

    databases = {
        "library/library.db": copy_library,
        "conversations.db": conversations.copy_to,  # before the register, whose head it remembers
        "ledger.db": ledger.copy_to,
    }
    required = settings.get().managed.require_passphrase
    vault = Vault(home, key, OsKeyring(), databases, register.record, passphrase_required=required)

    def sharings() -> list[Sharing]:
        return [sharing.of(one.name) for one in documents.collections()]

    trust = TrustChecks(settings, lambda: PolicyFile(policy_file()).read()[1], vault, register, sharings)
    doctor = Doctor(home.path, workers, models, settings.get, trust.checks, graphics.state)
    return Services(
        documents=documents,
        chat=chat,
        conversations=desk,
        settings=settings,
        doctor=doctor,
        watching=watching,
        collections=collections,
        models=shelf,
        vault=vault,
        ledger=register,
        updates=Updates(here(home.path), settings.get, egress_for(settings.get), register.record),
        escalation=escalating(home, settings, documents, conversations, sharing, register, fits),
        close=close,
    )


def _chosen(models: Models, settings: Settings) -> Model:
    """The starter where the chosen one is listed no more: Murmur opens, and another can be chosen. Where the policy
    forbids it, one that is here and allowed."""
    try:
        wanted = models.chat_model(settings.answers.model)
    except ModelError:
        wanted = models.catalogue.starter
    usable = [model for model in models.installed() if Role.CHAT in model.roles and models.allowed.allows(model)]
    return wanted if models.allowed.allows(wanted) or not usable else usable[0]
