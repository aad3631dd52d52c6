"""Settings on disk: the person's own in settings.json, and above them the administrator's policy.

settings.json names no document, collection, watched folder or cloud server, so it may be read by anyone who looks:
entries that are `private` are kept in the encrypted database (services/settings.py joins them). Where models are
downloaded from is named here: that is this computer's affair, and says nothing of what is asked.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from murmur.domain.errors import UsageError
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Managed, Settings
from murmur.domain.settings_entries import ENTRIES
from murmur.files import write_whole
from murmur.storage import settings_tree
from murmur.storage.faults import translated
from murmur.storage.files import set_aside
from murmur.storage.policy import OwnerCheck, PolicyFile, not_the_administrators
from murmur.storage.settings_tree import Tree, Unusable

_PRIVATE = frozenset(dotted for dotted, entry in ENTRIES.items() if entry.private)
_MANAGED = frozenset(dotted for dotted, entry in ENTRIES.items() if entry.managed)


class SettingsFile:
    """settings.json, which holds only what differs from the defaults, under a policy. PolicyUnusable from every
    method where there is a policy that cannot be trusted, read or understood."""

    def __init__(self, path: Path, policy_path: Path, owner_check: OwnerCheck = not_the_administrators) -> None:
        self._path = path
        self._policy_file = PolicyFile(policy_path, owner_check)
        self._problem: str | None = None
        self._policy: PolicyFacts | None = None

    @property
    def problem(self) -> str | None:
        """What was wrong with the file when it was loaded last, in a sentence; None when it was well."""
        return self._problem

    @property
    def policy(self) -> PolicyFacts | None:
        """The policy that was in force when it was loaded last, None where there was none."""
        return self._policy

    @property
    def fixed(self) -> frozenset[str]:
        """Dotted names ("library.index") that the policy sets and nobody else can."""
        return frozenset(self._policy.sets) if self._policy is not None else frozenset()

    def managed(self) -> Managed:
        """What only the policy can set. The person's own file is not looked at."""
        over, _ = self._policy_file.read()
        return settings_tree.settings_of(over).managed

    def load(self) -> Settings:
        """The settings as they hold now, private ones as the policy or the defaults have them. A file that cannot be
        used is put aside and said in `problem`, as is an entry that has no place in it."""
        over, self._policy = self._policy_file.read()
        with translated():
            own = self._own()
        return settings_tree.settings_of(settings_tree.merged(own, over))

    def save(self, settings: Settings) -> None:
        """Keeps the settings but the private ones. Where the policy fixes a value, the person's earlier one stays for
        later. UsageError for a value that its setting cannot have."""
        over, _ = self._policy_file.read()
        fixed = frozenset(settings_tree.names(over))
        try:
            chosen = settings_tree.checked(msgspec.to_builtins(settings))
        except Unusable as what:
            raise UsageError("This setting cannot be kept", f"{what}") from None
        with translated():
            before = self._own()
            tree = settings_tree.differing(settings_tree.without(chosen, fixed | _PRIVATE | _MANAGED))
            kept = settings_tree.only(before, fixed)
            write_whole(self._path, msgspec.json.format(msgspec.json.encode(settings_tree.merged(tree, kept))))

    def _own(self) -> Tree:
        self._problem = None
        try:
            found = settings_tree.decoded(self._path.read_bytes())
            tree = settings_tree.checked(settings_tree.without(found, _PRIVATE | _MANAGED))
        except FileNotFoundError:
            return {}
        except Unusable as what:
            aside = set_aside(self._path)
            self._problem = f"Your settings could not be used ({what}); they are kept as {aside.name}"
            return {}
        ignored = frozenset(settings_tree.names(found))
        if named := sorted(ignored & _MANAGED):
            self._problem = f"Only an administrator's policy can set {', '.join(named)}: this is ignored"
        elif named := sorted(ignored & _PRIVATE):
            self._problem = (
                f"settings.json is not encrypted, so {', '.join(named)} is ignored in it: set it in Murmur's settings"
            )
        return tree
