"""The health check says how the key is kept, what the policy decides, and whether the register is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from tests.fakes.settings import FakeSettings
from tests.fakes.vault import FakeVault

from murmur.domain.cloud import Sharing
from murmur.domain.ledger import LedgerCheck
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Cloud, IndexKind, Library, Settings
from murmur.services.api import Check
from murmur.services.doctor_trust import TrustChecks
from murmur.storage.policy import PolicyUnusable

POLICY = PolicyFacts("/etc/murmur/policy.json", "5" * 64, ("cloud.enabled", "library.index"), owner_checked=True)


@dataclass
class FakeLedger:
    found: LedgerCheck = field(default_factory=lambda: LedgerCheck(7))

    def check(self) -> LedgerCheck:
        return self.found


@dataclass
class Scene:
    settings: FakeSettings = field(default_factory=FakeSettings)
    vault: FakeVault = field(default_factory=FakeVault)
    ledger: FakeLedger = field(default_factory=FakeLedger)
    read: Callable[[], PolicyFacts | None] = lambda: None
    sharing: dict[str, Sharing] = field(default_factory=dict)

    def check(self, name: str) -> Check:
        checks = TrustChecks(
            self.settings, lambda: self.read(), self.vault, cast(Any, self.ledger), self.sharing.values
        ).checks()
        return next(check for check in checks if check.name == name)

    def enact(self, policy: PolicyFacts) -> None:
        self.settings.managed = policy
        self.read = lambda: policy


def test_without_a_policy_that_is_said() -> None:
    assert Scene().check("policy").detail == "none: nobody but you decides here"


def test_a_policy_is_told_by_its_file_its_rules_and_its_hash() -> None:
    scene = Scene()
    scene.enact(POLICY)
    assert scene.check("policy") == Check("policy", "ok", "/etc/murmur/policy.json is in force")
    assert scene.check("policy rules").detail == f"it sets cloud.enabled, library.index; SHA-256 {'5' * 64}"
    scene.enact(replace(POLICY, owner_checked=False))
    assert scene.check("policy").state == "warn"


def unusable() -> PolicyFacts | None:
    raise PolicyUnusable(advice="Show this to your administrator: /etc/murmur does not belong to root")


@pytest.mark.parametrize(
    ("before", "now", "state"),
    [(None, lambda: POLICY, "warn"), (POLICY, lambda: None, "warn"), (POLICY, unusable, "fail")],
)
def test_a_policy_that_changed_since_the_start_is_told(
    before: PolicyFacts | None, now: Callable[[], PolicyFacts | None], state: str
) -> None:
    scene = Scene(FakeSettings(managed=before), read=now)
    assert scene.check("policy").state == state


def test_trouble_with_the_persons_own_file_is_told() -> None:
    scene = Scene()
    scene.settings.wrong = "Only an administrator's policy can set managed.models: this is ignored"
    assert scene.check("settings").state == "warn"


def test_the_key_and_the_level() -> None:
    scene = Scene()
    assert "recovery key" in (scene.check("key").advice or "")
    assert "the system's keyring opens it; level Standard; recovery key: none" in scene.check("key").detail
    scene.vault.passphrase = "five quiet herons"
    scene.vault.new_recovery_key()
    scene.settings.settings = Settings(library=Library(IndexKind.EXACT))
    assert scene.check("key").advice is None
    assert "a passphrase opens it; level Sealed; recovery key: yes" in scene.check("key").detail


def test_the_cloud_is_off_forbidden_or_open_for_some() -> None:
    scene = Scene(sharing={"Letters": Sharing.ASK, "Files": Sharing.NEVER, "Notes": Sharing.OFF})
    assert scene.check("cloud").detail.startswith("switched off")
    scene.enact(POLICY)
    assert scene.check("cloud").detail.startswith("forbidden by the policy")
    scene.settings.settings = Settings(cloud=Cloud(enabled=True))
    assert scene.check("cloud").detail.startswith("on; collections opened for it: 1;")


def test_the_register_is_whole_or_says_from_where_on_it_is_not() -> None:
    scene = Scene()
    assert scene.check("register") == Check("register", "ok", "whole; entries: 7")
    scene.ledger.found = LedgerCheck(7, 3, "changed")
    assert scene.check("register").state == "fail"
    assert "entry 3" in scene.check("register").detail
