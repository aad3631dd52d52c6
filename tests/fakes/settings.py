"""Settings and checks in memory, under a policy where the test wants one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from murmur.domain.jobs import Progress, Report
from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Settings
from murmur.services.api import Check


class FakeSettings:
    """`managed`: a policy that is in force. What it fixes is told, and cannot be changed."""

    def __init__(self, settings: Settings | None = None, managed: PolicyFacts | None = None) -> None:
        self.settings = settings or Settings()
        self.managed = managed
        self.wrong: str | None = None

    def get(self) -> Settings:
        return self.settings

    def change(self, settings: Settings) -> None:
        for dotted in self.fixed():
            section, name = dotted.split(".")
            stays = {name: getattr(getattr(self.settings, section), name)}
            changed: dict[str, Any] = {section: replace(getattr(settings, section), **stays)}
            settings = replace(settings, **changed)
        self.settings = settings

    def fixed(self) -> frozenset[str]:
        return frozenset(self.managed.sets) if self.managed is not None else frozenset()

    def policy(self) -> PolicyFacts | None:
        return self.managed

    def problem(self) -> str | None:
        return self.wrong


class FakeDoctor:
    def __init__(self, *checks: Check) -> None:
        self.given = checks

    def checks(self, report: Report) -> list[Check]:
        for place, check in enumerate(self.given):
            report(Progress(check.name, place, len(self.given)))
        return list(self.given)
