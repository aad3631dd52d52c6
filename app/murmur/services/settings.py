"""Settings as the window changes them: what the administrator fixed stays fixed."""

from __future__ import annotations

from typing import Protocol

from murmur.domain.settings import Answers, Settings


class SettingsFile(Protocol):
    """Where settings are kept; `load` and `save` apply the policy."""

    def load(self) -> Settings: ...
    def save(self, settings: Settings) -> None: ...


class SettingsDesk:
    """`SettingsService` over the settings file."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._settings = file.load()

    def get(self) -> Settings:
        return self._settings

    def answers(self) -> Answers:
        return self._settings.answers

    def change(self, settings: Settings) -> None:
        self._file.save(settings)
        self._settings = self._file.load()
