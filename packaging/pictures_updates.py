"""Pictures of the dialog of updates in each of its states."""

from __future__ import annotations

from dataclasses import replace

from pictures import Studio, house, workspace
from tests.fakes.waiting import until

from murmur.domain.errors import NotSigned
from murmur.ui.updates.dialog import UpdatesDialog, show


def updates(studio: Studio) -> None:
    scene = house(studio)
    scene.fill()
    fake = scene.updates
    window = studio.window(scene.door())
    workspace(window)

    def opened() -> UpdatesDialog:
        dialog = show(window)
        assert dialog is not None
        return dialog

    standing = fake.told
    for name, told in (
        ("unset", replace(standing, host="")),
        ("forbidden", replace(standing, allowed=False)),
        ("no-key", replace(standing, can_verify=False)),
        ("begin", standing),
    ):
        fake.told = told
        dialog = opened()
        studio.save(window, f"31-updates-{name}")
        if name != "begin":
            dialog.close()
    fake.checking.close()
    dialog.buttons["check"].click()
    until(lambda: fake.checking.waiting > 0, "a check")
    studio.save(window, "31-updates-checking")
    fake.checking.open()
    until(lambda: window.jobs.idle, "the answer")
    studio.save(window, "31-updates-there")
    fake.fetching.close()
    dialog.buttons["download"].click()
    until(lambda: fake.fetching.waiting > 0, "a download")
    studio.save(window, "31-updates-downloading")
    fake.fetching.open()
    until(lambda: window.jobs.idle, "the installer")
    studio.save(window, "31-updates-ready")
    dialog.close()
    dialog = opened()
    fake.failures.append(NotSigned())
    dialog.buttons["check"].click()
    until(lambda: window.jobs.idle, "the failure")
    studio.save(window, "31-updates-failed")
    window.close()
