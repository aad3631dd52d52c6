"""The dialog of the register: found, read, verified and written out, and it says where a register is broken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import DiskFull
from murmur.domain.ledger import LedgerEvent, Record
from murmur.ui import commands
from murmur.ui.ledger import words
from murmur.ui.ledger.dialog import LedgerDialog
from murmur.ui.notices import Notice
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.vault_page import VaultPage
from murmur.ui.words import number

pytestmark = pytest.mark.window
HOST = "models.company.example"


@pytest.fixture
def full(stage: Stage) -> Stage:
    record = stage.house.ledger.record
    record(Record(LedgerEvent.SHARING_CHANGED, "Case 41", detail={"from": "off", "to": "ask"}))
    record(Record(LedgerEvent.DISCLOSURE, "Case 41", HOST, "ab" * 32, 6412, 0.0131, "yes", {"passages": "4"}))
    record(Record(LedgerEvent.DELETED, detail={"kind": "document", "count": "2", "ids": "d1 d2"}))
    return stage


def opened(stage: Stage) -> LedgerDialog:
    stage.workspace()
    commands.of(stage.main)["register"]()
    dialog = stage.main.findChildren(LedgerDialog)[0]
    stage.quiet()
    return dialog


def column(dialog: LedgerDialog, place: int) -> list[str]:
    model = dialog.table.entries
    return [str(model.data(model.index(row, place))) for row in range(model.rowCount())]


def notices(dialog: LedgerDialog) -> list[str]:
    return [notice.accessibleName() for notice in dialog.findChildren(Notice) if notice.isVisible()]


def test_entries_stand_in_the_table_the_latest_first(full: Stage) -> None:
    dialog = opened(full)
    assert column(dialog, 2) == ["Deleted for good: 2 documents", "Sent to a cloud model", "Sharing changed"]
    assert column(dialog, 4) == ["", HOST, ""]
    assert dialog.summary.text() == "Whole: 3 entries."
    dialog.table.go_to(2)
    said = " ".join(label.text() for label in dialog.entry.findChildren(QLabel))
    assert number(6412) in said
    assert "abab abab" in said
    assert "anna" in said
    role = Qt.ItemDataRole.AccessibleTextRole
    assert dialog.table.entries.data(dialog.table.currentIndex(), role) == "No.: 2"


def test_the_settings_lead_to_it(full: Stage) -> None:
    full.workspace()
    full.main.show_settings("vault")
    full.main.findChildren(VaultPage)[0].register.click()
    full.quiet()
    assert full.main.findChildren(LedgerDialog)[0].isVisible()
    assert not [dialog for dialog in full.main.findChildren(SettingsDialog) if dialog.isVisible()]


def test_a_filter_finds_by_text_and_by_event(full: Stage) -> None:
    dialog = opened(full)
    dialog.field.setText("case 41")
    assert column(dialog, 0) == ["2", "1"]
    dialog.events.setCurrentIndex(dialog.events.findData("disclosure"))
    assert column(dialog, 0) == ["2"]
    dialog.field.setText("heron")
    assert column(dialog, 0) == []
    assert [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and "fits" in label.text()]
    dialog.field.clear()
    dialog.events.setCurrentIndex(0)
    assert column(dialog, 0) == ["3", "2", "1"]


def test_an_empty_register_says_so(stage: Stage) -> None:
    dialog = opened(stage)
    assert any(
        "Nothing is registered yet" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible()
    )


def test_a_broken_register_says_where(full: Stage) -> None:
    dialog = opened(full)
    entry = full.house.ledger.store.kept[2]
    assert entry is not None
    full.house.ledger.store.kept[2] = replace(entry, user="eve")
    dialog.again.click()
    full.quiet()
    assert any("broken at entry 2" in said and "Entry 2 was changed" in said for said in notices(dialog))
    assert dialog.table.currentIndex().row() == 1
    assert dialog.summary.text() == ""


def test_it_is_busy_while_the_chain_is_followed(full: Stage) -> None:
    dialog = opened(full)
    full.house.ledger.checking.close()
    dialog.again.click()
    assert not dialog.whole.isEnabled()
    assert "Following" in dialog.summary.text()
    full.house.ledger.checking.open()
    until(lambda: dialog.whole.isEnabled(), "the end of the check")
    full.quiet()


def test_it_is_written_out_and_verified_against_its_head(full: Stage, tmp_path: Path) -> None:
    dialog = opened(full)
    dialog.export_head(tmp_path / "head.json")
    full.quiet()
    assert any("Entry 3 is the last one" in said for said in notices(dialog))
    dialog.export(tmp_path / "register.csv")
    full.quiet()
    assert (tmp_path / "register.csv").read_text(encoding="utf-8-sig").count("\n") == 4
    assert column(dialog, 2)[0] == "Exported: the register"
    dialog.verify(tmp_path / "head.json")
    full.quiet()
    assert "Entry 3 is the one" in dialog.summary.text()
    del full.house.ledger.store.kept[3], full.house.ledger.store.kept[4]
    dialog.verify(tmp_path / "head.json")
    full.quiet()
    assert any("broken at entry 3" in said for said in notices(dialog))


def test_what_fails_is_said_and_the_dialog_goes_on(full: Stage, tmp_path: Path) -> None:
    dialog = opened(full)
    full.house.ledger.failures.append(DiskFull())
    dialog.export(tmp_path / "register.csv")
    full.quiet()
    assert any("disk is full" in said for said in notices(dialog))
    dialog.verify(tmp_path / "nowhere.json")
    full.quiet()
    assert any("cannot be read" in said for said in notices(dialog))
    assert dialog.whole.isEnabled()


def test_every_event_has_words() -> None:
    assert len({words.of_event(event) for event in LedgerEvent}) == len(LedgerEvent)
