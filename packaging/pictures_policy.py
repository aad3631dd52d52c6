"""Pictures of settings that the administrator's policy decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pictures import Studio, house, workspace
from tests.fakes.escalation import READY
from tests.fakes.waiting import until

from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Cloud, Downloads, IndexKind, Library, Managed, Privacy
from murmur.ui.settings.dialog import SettingsDialog

SHA256 = "9f3c1a7be0d24c58a6b1f0e37d5c8a92b4e6f18d3a7c509be2d4f6a81c3e5d70"


def replacing(studio: Studio) -> None:
    """The policy wants a passphrase where the keyring alone opened the library."""
    window = studio.window(house(studio, needs="replacing_passphrase").door())
    assert window.unlock is not None
    studio.save(window, "01-unlock-replacing")
    window.close()


def managed(studio: Studio) -> None:
    scene = house(studio)
    scene.settings.settings = replace(
        scene.settings.settings,
        library=Library(IndexKind.EXACT),
        privacy=Privacy(require_seal=True, lock_minutes=10),
        downloads=Downloads(mirror="https://models.company.example"),
        cloud=Cloud(enabled=True, address="https://models.company.example:8443/v1", daily_cap=2.5),
        managed=Managed(("models.company.example:8443",), (), (SHA256, SHA256[::-1]), True, 365),
    )
    sets = (
        "library.index",
        "privacy.require_seal",
        "privacy.lock_minutes",
        "downloads.mirror",
        "cloud.enabled",
        "cloud.address",
        "cloud.daily_cap",
        "managed.cloud_hosts",
        "managed.models",
        "managed.require_passphrase",
        "managed.conversation_days",
    )
    scene.settings.managed = PolicyFacts("/etc/murmur/policy.json", SHA256, sets, owner_checked=True)
    scene.escalation.state = READY
    scene.models.here.add("qwen3.5-2b")
    scene.models.forbidden = {"qwen3.5-2b"}
    scene.fill()
    for question in ("How much notice must the tenant give?", "What was the turnover?"):
        scene.conversations.ask(scene.conversations.new(), question)
    begun = (datetime.now(UTC) - timedelta(days=361)).isoformat(timespec="microseconds")
    for kept in scene.conversations.kept.values():
        kept.facts = replace(kept.facts, begun=begun)
        kept.turns[0] = replace(kept.turns[0], asked=begun)
    window = studio.window(scene.door())
    place = workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.side.show_page(place.conversations)
    until(lambda: window.jobs.idle, "the conversations")
    studio.save(window, "25-managed-conversations")
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    for page in ("privacy", "downloads", "library", "managed", *({"cloud"} & set(dialog.sections))):
        dialog.open_page(page)
        until(lambda: window.jobs.idle, "a quiet dialog")
        studio.save(window, f"25-managed-{page}")
    dialog.close()
    shelf = window.models.show("installed")
    until(lambda: window.jobs.idle, "a quiet dialog")
    studio.save(window, "25-managed-models")
    assert shelf is not None
    shelf.close()
    window.close()
