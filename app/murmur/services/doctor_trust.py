"""What `murmur doctor` says of trust: the policy, the settings, the key, the cloud and the register."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from murmur.domain.cloud import Sharing
from murmur.domain.errors import MurmurError
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import IndexKind
from murmur.services.api import Check, SettingsService
from murmur.services.ledger import LedgerService
from murmur.services.vault import VaultService

_KEPT = {
    "keyring": "the system's keyring opens it",
    "passphrase": "a passphrase opens it",
    "new": "its key is thrown away at the end",
}


class TrustChecks:
    """`read_policy` reads the policy's file as it is now; `sharings` tells of every collection whether its passages
    may leave."""

    def __init__(
        self,
        settings: SettingsService,
        read_policy: Callable[[], PolicyFacts | None],
        vault: VaultService,
        ledger: LedgerService,
        sharings: Callable[[], Iterable[Sharing]],
    ) -> None:
        self._settings = settings
        self._read_policy = read_policy
        self._vault = vault
        self._ledger = ledger
        self._sharings = sharings

    def checks(self) -> list[Check]:
        return [*self._policy(), *self._own_settings(), self._key(), self._cloud(), self._register()]

    def _policy(self) -> list[Check]:
        try:
            now = self._read_policy()
        except MurmurError as error:
            return [Check("policy", "fail", error.title, error.advice)]
        before = self._settings.policy()
        if now is None and before is None:
            return [Check("policy", "ok", "none: nobody but you decides here")]
        if now != before:
            return [
                Check(
                    "policy",
                    "warn",
                    "the policy's file has changed since Murmur was started",
                    "Start Murmur again: then the new one is in force everywhere",
                )
            ]
        assert now is not None
        where = Check("policy", "ok", f"{now.path} is in force")
        if not now.owner_checked:
            where = Check(
                "policy",
                "warn",
                f"{now.path} is in force; whether only administrators can write it is not checked on Windows",
                "Let an administrator look at the permissions of the file and of its folder",
            )
        return [where, Check("policy rules", "ok", f"it sets {', '.join(now.sets) or '—'}; SHA-256 {now.sha256}")]

    def _own_settings(self) -> list[Check]:
        problem = self._settings.problem()
        return [] if problem is None else [Check("settings", "warn", problem, "Everything else in it holds")]

    def _key(self) -> Check:
        facts = self._vault.facts()
        sealed = self._settings.get().library.index is IndexKind.EXACT
        parts = (
            _KEPT.get(facts.kept, facts.kept),
            "level Sealed" if sealed else "level Standard",
            "recovery key: yes" if facts.recovery_key else "recovery key: none",
            "backups are not known here",
        )
        detail = "; ".join(parts)
        if facts.recovery_key or facts.kept == "new":
            return Check("key", "ok", detail)
        return Check("key", "ok", detail, "Make a recovery key, print it, and keep it away from this computer")

    def _cloud(self) -> Check:
        if not self._settings.get().cloud.enabled:
            if "cloud.enabled" in self._settings.fixed():
                return Check("cloud", "ok", "forbidden by the policy: nothing is ever sent")
            return Check("cloud", "ok", "switched off: nothing is ever sent")
        try:
            opened = sum(sharing is Sharing.ASK for sharing in self._sharings())
        except MurmurError:  # the library worker's own check says why
            return Check("cloud", "ok", "on: each time you approve what leaves")
        return Check("cloud", "ok", f"on; collections opened for it: {opened}; each time you approve what leaves")

    def _register(self) -> Check:
        found = self._ledger.check()
        if found.whole:
            return Check("register", "ok", f"whole; entries: {found.entries}")
        return Check(
            "register",
            "fail",
            f"not as it was written, from entry {found.broken_at} on",
            "Run `murmur ledger verify`; compare it with a head that was exported before",
        )
