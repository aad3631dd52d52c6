"""Pictures of the register: whole, filtered, empty, busy, broken, and after its head was written out."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from pictures import Studio, house, workspace
from tests.fakes.ledger import FakeLedger
from tests.fakes.services import FakeHouse
from tests.fakes.waiting import until

from murmur.domain.ledger import LedgerEvent, Record
from murmur.ui.ledger.dialog import LedgerDialog, show
from murmur.ui.main_window import MainWindow

HOST = "models.company.example"
SHA256 = "9f3c1a7be0d24c58a6b1f0e37d5c8a92b4e6f18d3a7c509be2d4f6a81c3e5d70"


def fill(ledger: FakeLedger) -> None:
    """What a month in an office may leave."""
    event = LedgerEvent
    for record in (
        Record(event.KEY_CHANGED, detail={"what": "the register begins", "opens": "keyring"}),
        Record(event.POLICY_CHANGED, detail={"sha256": SHA256, "before": "", "sets": "privacy.lock_minutes"}),
        Record(event.KEY_CHANGED, detail={"what": "passphrase", "opens": "passphrase"}),
        Record(event.KEY_CHANGED, detail={"what": "recovery key", "opens": "passphrase"}),
        Record(event.MODEL_INSTALLED, detail={"model": "qwen3-4b-instruct", "sha256": SHA256[::-1]}),
        Record(event.CLOUD_SWITCHED, host=HOST, detail={"enabled": "true", "changed": "enabled, address, model"}),
        Record(event.SHARING_CHANGED, "Case 41", detail={"from": "off", "to": "ask"}),
        Record(event.SHARING_CHANGED, "Medical", detail={"from": "off", "to": "never"}),
        Record(event.DISCLOSURE, "Case 41", HOST, SHA256, 6412, 0.0131, "b41f09", {"passages": "4", "replaced": "7"}),
        Record(event.OUTCOME, "Case 41", HOST, SHA256, 6412, 0.0127, detail={"entry": "9", "end": "answered"}),
        Record(event.DELETED, "Case 38", detail={"kind": "document", "count": "12", "ids": "0a1b2c3d4e5f6071"}),
        Record(event.REFUSED, "", HOST, SHA256[:10] + SHA256[:54], 8110, detail={"why": "It would cost too much"}),
        Record(event.EXPORTED, detail={"kind": "conversation", "count": "1", "format": "pdf", "turns": "3"}),
        Record(event.BACKED_UP, bytes=48_201_733, detail={"made": "2026-11-22T00:13:00+00:00"}),
    ):
        ledger.record(record)


def opened(studio: Studio, scene: FakeHouse) -> tuple[MainWindow, LedgerDialog]:
    window = studio.window(scene.door())
    workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    dialog = show(window)
    assert dialog is not None
    return window, dialog


def register(studio: Studio) -> None:
    scene = house(studio)
    scene.fill()
    fill(scene.ledger)
    window, dialog = opened(studio, scene)
    until(lambda: window.jobs.idle, "the entries")
    dialog.table.go_to(9)
    studio.save(window, "70-register")
    dialog.field.setText("case")
    studio.save(window, "70-register-filtered")
    dialog.field.setText("heron")
    studio.save(window, "70-register-nothing-fits")
    dialog.field.clear()
    dialog.export_head(Path(tempfile.mkdtemp()) / "register-head.json")
    until(lambda: window.jobs.idle, "the head")
    studio.save(window, "70-register-head")
    entry = scene.ledger.store.kept[9]
    assert entry is not None
    scene.ledger.store.kept[9] = replace(entry, user="somebody else")
    scene.ledger.checking.close()
    dialog.reload()
    studio.save(window, "70-register-busy")
    scene.ledger.checking.open()
    until(lambda: window.jobs.idle, "the check")
    studio.save(window, "70-register-broken")
    window.close()
    window, _ = opened(studio, house(studio))
    until(lambda: window.jobs.idle, "the entries")
    studio.save(window, "70-register-empty")
    window.close()
