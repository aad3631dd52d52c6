"""The dossier of an answer holds what it takes to check it, in a PDF that the project's own reader can read."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.services import SHA256
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur import __version__
from murmur.domain.answers import Engine
from murmur.domain.cloud import Disclosed
from murmur.domain.documents import PageText
from murmur.readers import pdf as reader
from murmur.services.dossier import Subject, dossier
from murmur.services.exporting import BlockKind
from murmur.ui.chat.answer_menu import answer_menu
from murmur.ui.conversations import dossier as dossiers
from murmur.ui.conversations.dossier import DossierFailed, Wanted, dossier_words, write

pytestmark = pytest.mark.window
QUESTION = "How many parking spaces does the tenant have?"


def answered(stage: Stage) -> Wanted:
    stage.house.fill()
    place = stage.workspace()
    place.conversation.ask(QUESTION)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.answer is not None and stage.main.jobs.idle, "the answer")
    assert turn.answer is not None
    assert turn.turn_id is not None
    assert place.conversation.current is not None
    return Wanted(place.conversation.current, turn.turn_id, turn.answer)


def read(target: Path) -> str:
    """Without line breaks, which come wherever the paper ends."""
    pages: list[PageText] = []
    with target.open("rb") as file:
        reader.read(file, target.name, pages.extend)
    return "".join("".join(page.text.split()) for page in pages)


def test_a_dossier_can_be_read_and_stands_in_the_register(stage: Stage, tmp_path: Path) -> None:
    wanted, target = answered(stage), tmp_path / "dossier.pdf"
    house = stage.house
    hit = wanted.answer.evidence[0]
    stored, book = house.documents.kept[hit.document_id]
    house.documents.kept[hit.document_id] = replace(stored, sha256="c0ffee" * 10 + "abcd"), book
    services = house.open(None)
    write(services.conversations, services.documents, wanted, target, dossier_words())
    text = read(target)
    for words in (
        QUESTION, wanted.answer.citations[0].quote, hit.document, hit.place, "c0ffee" * 10 + "abcd",
        hashlib.sha256(hit.text.encode()).hexdigest(), SHA256, "this computer", f"Murmur {__version__}", hit.text,
    ):  # fmt: skip
        assert "".join(words.split()) in text, words
    (entry,) = house.ledger.entries()
    assert (entry.record.event, entry.record.detail["kind"]) == ("exported", "answer")
    with pytest.raises(DossierFailed):
        write(services.conversations, services.documents, wanted, tmp_path / "nowhere" / "a.pdf", dossier_words())


def test_an_answer_from_the_cloud_says_what_left(stage: Stage) -> None:
    answer = answered(stage).answer
    sent = Disclosed("models.example", "ab" * 32, 6412, 9, cost=0.0127, replaced=7)
    cloud = replace(answer, engine=Engine("cloud", "large", None, 7, 0.2, "", "models.example"), disclosed=sent)
    told = [
        block.text
        for block in dossier(Subject(QUESTION, "2026-11-22T09:00", cloud, {}, "2026-11-22T10:00"))
        if block.kind is BlockKind.FACT
    ]
    for words in ("Place: CLOUD, models.example", f"SHA-256 of what was sent: {'ab' * 32}", "Entry in the register: 9"):
        assert words in told
    assert "Seed: 7" in told
    assert "Temperature: 0.2" in told
    assert any("not in the library any more" in one for one in told)


def test_the_menu_of_an_answer_offers_it(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(stage)
    monkeypatch.setattr(dossiers, "_where", lambda parent, question: tmp_path / "a.pdf")
    turn = stage.main.workspace.conversation.transcript.turns[0] if stage.main.workspace is not None else None
    assert turn is not None
    menu = answer_menu(stage.look, turn, turn, "", lambda: stage.main.save_dossier(turn))
    (action,) = [one for one in menu.actions() if one.objectName() == "dossier"]
    assert action.isEnabled()
    action.trigger()
    stage.quiet()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    menu.close()
