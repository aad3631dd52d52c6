"""Settings as the window changes them: what the administrator fixed stays fixed, and what names something stays
encrypted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Answers, Settings
from murmur.domain.settings_entries import ENTRIES, Entry


class SettingsFile(Protocol):
    """Where settings are kept; `load` and `save` apply the policy, and know nothing of private ones."""

    @property
    def fixed(self) -> frozenset[str]: ...
    @property
    def policy(self) -> PolicyFacts | None: ...
    @property
    def problem(self) -> str | None: ...
    def load(self) -> Settings: ...
    def save(self, settings: Settings) -> None: ...


class Choices(Protocol):
    """Where what names something is kept, encrypted (storage/conversations.py)."""

    def choice(self, name: str) -> str | None: ...
    def choose(self, name: str, value: str | None) -> None: ...


class SettingsDesk:
    """`SettingsService` over the settings file and, once a home is open and `join`ed, its encrypted choices."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._choices: Choices | None = None
        self._changing = threading.Lock()
        self._before_change: list[Callable[[Settings, Settings], None]] = []
        self._settings = file.load()

    def join(self, choices: Choices) -> None:
        """Private settings are as `choices` has them from now on, and kept there."""
        self._choices = choices
        self._settings = self._joined(self._settings)

    def before_change(self, listener: Callable[[Settings, Settings], None]) -> None:
        """`listener` is told the settings as they are and as somebody wants them; what it raises stops the change."""
        self._before_change.append(listener)

    def get(self) -> Settings:
        return self._settings

    def answers(self) -> Answers:
        return self._settings.answers

    def fixed(self) -> frozenset[str]:
        return self._file.fixed

    def policy(self) -> PolicyFacts | None:
        return self._file.policy

    def problem(self) -> str | None:
        return self._file.problem

    def change(self, settings: Settings) -> None:
        with self._changing:
            for listener in self._before_change:
                listener(self._settings, settings)
            self._file.save(settings)
            before = self._settings
            for entry in self._private():
                value = _value(settings, entry)
                if self._choices is not None and value != _value(before, entry):
                    self._choices.choose(_name(entry), value or None)
            self._settings = self._joined(self._file.load())

    def _joined(self, settings: Settings) -> Settings:
        if self._choices is None:
            return settings
        for entry in self._private():
            kept = self._choices.choice(_name(entry))
            if kept is not None:
                section: Any = replace(getattr(settings, entry.section), **{entry.name: kept})
                changed: dict[str, Any] = {entry.section: section}
                settings = replace(settings, **changed)
        return settings

    def _private(self) -> list[Entry]:
        """Those that a person may choose."""
        return [entry for entry in ENTRIES.values() if entry.private and entry.dotted not in self._file.fixed]


def _name(entry: Entry) -> str:
    return f"setting {entry.dotted}"


def _value(settings: Settings, entry: Entry) -> str:
    return str(getattr(getattr(settings, entry.section), entry.name))
