"""A keyring in memory: one that works, one that is locked away, one that refuses."""

from __future__ import annotations


class FakeKeyring:
    """murmur.storage.keyring_access.Keyring. `reachable` and `willing` may be changed at any time."""

    def __init__(self, reachable: bool = True, willing: bool = True) -> None:
        self.reachable = reachable
        self.willing = willing
        self.keys: dict[str, bytes] = {}

    def available(self) -> bool:
        return self.reachable

    def get(self, home_id: str) -> bytes | None:
        return self.keys.get(home_id)

    def set(self, home_id: str, key: bytes) -> bool:
        if self.willing:
            self.keys[home_id] = key
        return self.willing

    def delete(self, home_id: str) -> bool:
        if self.willing:
            self.keys.pop(home_id, None)
        return home_id not in self.keys
