"""A new library's two pages for `pictures.py`: by the keyring, by a passphrase, and under a policy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pictures import Studio, house
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.fakes.services import FakeHouse
from tests.fakes.waiting import until

from murmur.domain.policy import PolicyFacts
from murmur.domain.settings import Downloads, IndexKind, Library, Managed
from murmur.ui.beginning.protection import Protection

FOLDER = str(Path("/home", "you", ".local", "share", "Murmur"))
"""Of nobody: a temporary one says nothing to who looks at the picture."""
PASSPHRASE = "correct horse battery staple"


def beginning(studio: Studio) -> None:
    scene = house(studio)
    scene.models.fast()
    _pages(studio, "begin", scene)
    scene = house(studio, needs="new_passphrase")
    scene.models.fast()
    _pages(studio, "begin-passphrase", scene)
    for needs, name in (("nothing", "begin-managed"), ("new_passphrase", "begin-managed-passphrase")):
        scene = house(studio, needs=needs)
        scene.models.fast()
        scene.models.downloads = False
        scene.settings.settings = replace(
            scene.settings.settings,
            library=Library(IndexKind.EXACT),
            downloads=Downloads(allowed=False),
            managed=Managed(require_passphrase=needs != "nothing"),
        )
        sets = ("library.index", "downloads.allowed", "managed.require_passphrase")
        scene.settings.managed = PolicyFacts("/etc/murmur/policy.json", "0" * 64, sets, owner_checked=True)
        _pages(studio, name, scene)


def _pages(studio: Studio, name: str, scene: FakeHouse) -> None:
    window = studio.window(scene.door(), new=True)

    def data() -> None:
        for shown in window.findChildren(Protection):
            shown.folder.setText(FOLDER)
            shown.folder.setCursorPosition(0)
        studio.save(window, f"00-{name}-data")

    if window.unlock is not None:
        assert window.unlock.second is not None
        window.unlock.first.setText(PASSPHRASE)
        window.unlock.second.setText(PASSPHRASE)
        data()
        QTest.keyClick(window.unlock.second, Qt.Key.Key_Return)
    until(lambda: window.beginning is not None and window.jobs.idle, "the pages")
    assert window.beginning is not None
    pages = window.beginning
    if pages.currentWidget() is pages.kept:
        data()
        QTest.keyClick(pages.kept.go_on, Qt.Key.Key_Return)
    studio.save(window, f"00-{name}-computer")
    QTest.keyClick(pages.runs.go_on, Qt.Key.Key_Return)
    until(lambda: window.beginning is None and window.jobs.idle, "the window")
    studio.save(window, f"00-{name}-empty")
    window.close()
