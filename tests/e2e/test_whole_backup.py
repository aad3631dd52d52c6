"""What a backup brings back is everything but models: each thing that a person made is compared, one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.program import SAMPLES
from tests.e2e.test_gone import PASSPHRASE, ask, opened
from tests.fakes.keyring import FakeKeyring

from murmur.domain.answers import Answer
from murmur.domain.cloud import Sharing
from murmur.domain.jobs import CancelToken
from murmur.domain.settings import IndexKind
from murmur.services.api import Services
from murmur.storage.vault import restored

QUESTION = "How much notice must the tenant give to end the lease?"

pytestmark = pytest.mark.model


def kept(services: Services) -> dict[str, object]:
    """All that a person would miss."""
    conversations, escalation = services.conversations, services.escalation
    assert escalation is not None
    listed = conversations.listed()
    return {
        "documents": services.documents.documents(),
        "collections": services.documents.collections(),
        "conversations": listed,
        "deleted": conversations.deleted(),
        "turns": [conversations.turns(one.conversation_id) for one in listed],
        "earlier": [
            conversations.earlier_answers(turn.turn_id)
            for one in listed
            for turn in conversations.turns(one.conversation_id)
        ],
        "sharing": escalation.sharing(),
        "never sent": escalation.never_send("Leases"),
        "folders": [(one.path, one.collection) for one in services.watching.folders()],
        "settings": services.settings.get(),
    }


def what_is_said(answer: Answer) -> tuple[object, ...]:
    return answer.text, answer.verdict, answer.citations, answer.unsupported, answer.evidence


def test_everything_that_a_person_made_comes_back(tmp_path: Path) -> None:
    backup, keyring = tmp_path / "backup", FakeKeyring()
    (tmp_path / "followed").mkdir()
    with opened(tmp_path / "home", keyring) as (services, _):
        paths = [SAMPLES / "tannery-wharf-lease.pdf", SAMPLES / "dunlin-incident-memo.txt"]
        services.documents.add(paths, "Leases", lambda event: None, CancelToken())
        services.collections.create("Empty")
        services.watching.watch(tmp_path / "followed", "Leases")
        settings = services.settings.get()
        changed = replace(
            settings,
            library=replace(settings.library, index=IndexKind.EXACT),
            privacy=replace(settings.privacy, lock_minutes=7),
            answers=replace(settings.answers, passages=9),
        )
        services.settings.change(changed)
        first = ask(services, QUESTION, "Leases")
        conversation, conversations = first.conversation_id, services.conversations
        assert conversation is not None
        (turn,) = conversations.turns(conversation)
        services.chat.ask(
            QUESTION, lambda event: None, CancelToken(), 6, "Leases", conversation, again=turn.turn_id, seed=4
        )
        conversations.rename(conversation, "Notice")
        conversations.pin(conversation, True)
        conversations.keep_draft(conversation, "half a question")
        conversations.branch(conversation, turn.turn_id, including=True)
        gone = ask(services, "Who wrote the memo?", None).conversation_id
        assert gone is not None
        conversations.delete(gone)
        assert services.escalation is not None
        services.escalation.share("Leases", Sharing.ASK)
        services.escalation.set_never_send("Leases", ["Tannery Wharf"])
        services.vault.backup(backup)
        before, entries = kept(services), services.ledger.entries()
        again = ask(services, QUESTION, "Leases")
    assert entries
    assert before["earlier"] != [[], []]
    assert before["deleted"] != []
    restored(backup, tmp_path / "second", PASSPHRASE, None, None)
    with opened(tmp_path / "second", keyring) as (services, _):
        after = kept(services)
        assert [name for name in before if after[name] != before[name]] == []
        registered = services.ledger.entries()
        written = [entry for entry in entries if entry in registered]
        assert written == entries[: len(written)]
        assert len(written) >= len(entries) - 1  # that of the backup itself came after the copy
        assert services.ledger.check().whole
        assert what_is_said(ask(services, QUESTION, "Leases")) == what_is_said(again)
