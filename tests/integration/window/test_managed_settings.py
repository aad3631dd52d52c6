"""What the administrator's policy decides is shown as that, can be read, and cannot be changed in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from tests.fakes.settings import FakeSettings
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Cloud, Downloads, IndexKind, Library, Managed, Privacy, Settings, Theme
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.form import SectionForm
from murmur.ui.settings.managed import Banner, ManagedPage
from murmur.ui.settings.vault_page import VaultPage
from murmur.ui.theme import Look
from murmur.ui.widgets.amount import Amount
from murmur.ui.widgets.stepper import Stepper
from murmur.ui.widgets.switch import Switch

pytestmark = pytest.mark.window
POLICY = PolicyFacts(
    "/etc/murmur/policy.json",
    "5" * 64,
    ("privacy.require_seal", "privacy.lock_minutes", "downloads.mirror", "appearance.theme", "managed.cloud_hosts"),
    owner_checked=True,
)
SET = Settings(
    privacy=Privacy(require_seal=True, lock_minutes=5),
    downloads=Downloads(mirror="https://models.company.example"),
    managed=Managed(cloud_hosts=("models.company.example:8443",)),
)


def words_of(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel)]


@pytest.fixture
def made(stage: Stage) -> SettingsDialog:
    stage.house.settings = FakeSettings(SET, POLICY)
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def test_without_a_policy_nothing_speaks_of_one(stage: Stage) -> None:
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.findChild(Banner) is None
    for section in dialog.sections:
        dialog.open_page(section)
        assert "Set by your organisation" not in words_of(dialog.page(section))


def test_the_head_leads_to_all_that_is_decided(made: SettingsDialog) -> None:
    banner = made.findChild(Banner)
    assert banner is not None
    assert "Your organisation has set 5 settings on this computer." in words_of(banner)
    banner.show_all.click()
    page = made.page("managed").findChild(ManagedPage)
    assert page is not None
    words = words_of(page)
    for text in (
        "Privacy: Require the seal", "On", "Privacy: Lock after minutes", "5", "Downloads: Mirror",
        "https://models.company.example", "Servers that may be asked", "models.company.example:8443",
        "/etc/murmur/policy.json", f"SHA-256 {'5' * 64}",
    ):  # fmt: skip
        assert text in words
    assert "Privacy: Lock before sleep" not in words


def test_only_what_is_decided_is_marked_and_out_of_reach(made: SettingsDialog) -> None:
    made.open_page("privacy")
    page = made.page("privacy")
    seal, sleep = page.findChildren(Switch)
    (minutes,) = page.findChildren(Stepper)
    assert (seal.isEnabled(), minutes.isEnabled(), sleep.isEnabled()) == (False, False, True)
    assert seal.isChecked()
    assert words_of(page).count("Set by your organisation") == 2
    assert seal.accessibleDescription().startswith("Set by your organisation. ")
    assert "administrator" in seal.toolTip()
    assert not sleep.toolTip()
    made.open_page("downloads")
    lines = made.page("downloads").findChildren(QLineEdit)
    mirror = next(line for line in lines if line.accessibleName() == "Mirror")
    assert mirror.isEnabled()  # to be read and copied
    mirror.setFocus()
    QTest.keyClicks(mirror, "x")
    assert mirror.text() == "https://models.company.example"
    made.open_page("appearance")
    buttons = made.page("appearance").findChildren(QAbstractButton)
    themes = [button for button in buttons if button.accessibleName().startswith("Theme: ")]
    assert len(themes) == len(Theme)
    assert not any(button.isEnabled() for button in themes)


def test_the_level_of_the_vault_is_out_of_reach_where_its_index_is_decided(stage: Stage) -> None:
    stage.house.settings = FakeSettings(
        Settings(library=Library(IndexKind.EXACT)), replace(POLICY, sets=("library.index",))
    )
    stage.workspace()
    stage.main.show_settings("vault")
    page = stage.main.findChildren(VaultPage)[0]
    assert page.sealed.isChecked()
    assert not page.standard.isEnabled()


def test_a_change_beside_leaves_what_is_decided(made: SettingsDialog, stage: Stage) -> None:
    made.open_page("privacy")
    made.page("privacy").findChildren(Switch)[1].click()
    until(lambda: not stage.house.settings.settings.privacy.lock_on_sleep, "the change")
    stage.quiet()
    assert stage.house.settings.settings.privacy == Privacy(True, 5, False)


def test_trouble_with_the_persons_own_file_is_told(stage: Stage) -> None:
    stage.house.settings.wrong = "Only an administrator's policy can set managed.models: this is ignored"
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    assert any("managed.models" in text for text in words_of(dialog))


def test_money_is_written_and_kept_within_its_limits(look: Look) -> None:
    form = SectionForm(look, Settings(cloud=Cloud(price_in=0.075)), "cloud")
    kept: list[Settings] = []
    form.changed.connect(kept.append)
    price, _, daily, monthly = form.findChildren(Amount)
    point = QLocale().decimalPoint()
    assert (price.text(), daily.text(), monthly.text()) == (f"0{point}075", f"1{point}00", f"10{point}00")
    for typed, value in (("2.5", 2.5), ("-3", 0.0), ("1e9", 100_000.0), ("much", 100_000.0)):
        daily.selectAll()
        QTest.keyClicks(daily, typed)
        QTest.keyClick(daily, Qt.Key.Key_Return)
        assert daily.value == value
    assert [settings.cloud.daily_cap for settings in kept] == [2.5, 0.0, 100_000.0]


def test_conversations_that_go_soon_are_told_and_one_that_goes_leaves_the_screen(stage: Stage) -> None:
    stage.house.settings = FakeSettings(Settings(managed=Managed(conversation_days=365)))
    old = stage.house.conversations.new()
    stage.house.conversations.ask(old, "When is rent due?")
    kept = stage.house.conversations.kept[old]
    begun = (datetime.now(UTC) - timedelta(days=361)).isoformat(timespec="microseconds")
    kept.facts = replace(kept.facts, begun=begun)
    kept.turns[0] = replace(kept.turns[0], asked=begun)
    place = stage.workspace()
    strip = place.conversations.retention
    until(lambda: not strip.isHidden(), "the word of what goes")
    assert strip.words.text() == (
        "1 conversation will be removed within a week, pinned or not. "
        "Your organisation keeps them for 365 days after the last question."
    )
    until(lambda: place.conversation.current == old, "the conversation on screen")
    stage.house.settings.settings = Settings(managed=Managed(conversation_days=300))
    deeds = place.conversations.deeds
    assert deeds is not None
    deeds.expire()
    until(lambda: place.conversation.current is None, "a new conversation")
    stage.quiet()
    assert strip.isHidden()
