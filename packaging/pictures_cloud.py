"""Pictures of asking a cloud model: why one might, what would leave, and an answer that came from there."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from pictures import QUESTION, Studio, house, workspace
from PySide6.QtWidgets import QMenu, QScrollArea
from tests.fakes.escalation import HOST, MODEL, OFF, READY, suggested
from tests.fakes.services import FakeHouse
from tests.fakes.waiting import until

from murmur.domain.cloud import Reason, Sharing
from murmur.domain.errors import CloudRefused
from murmur.domain.settings import Cloud
from murmur.ui.cloud.preview import PreviewDialog
from murmur.ui.command_palette import CommandPalette
from murmur.ui.main_window import MainWindow
from murmur.ui.settings.cloud_page import CloudPage
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.never_send import NeverSendDialog

LETTER = """# Letter to the tenant

Ms Jane Cooper of Northwind Trading Ltd writes that the tenant has four parking spaces at Mill Lane, and that Mr Omar
Haddad (omar.haddad@northwind.example, +44 20 7946 0958) holds the keys to all spaces of the tenant.

The deposit lies at DE89 3704 0044 0532 0130 00. Ms Jane Cooper asks how many parking spaces the tenant may let to
others. Project Heron is not to be named.
\u05de\u05e1\u05e4\u05e8 \u05d4\u05d7\u05e0\u05d9\u05d5\u05ea: 4, \u505c\u8eca\u5834\u56db\u500b.
"""


def asked(studio: Studio) -> tuple[FakeHouse, MainWindow]:
    """A window with an answer, over collections that may be asked about and one that never may."""
    scene = house(studio)
    folder = Path(tempfile.mkdtemp(prefix="murmur-files-"))
    (folder / "Letter to the tenant.md").write_text(LETTER, encoding="utf-8")
    scene.fill()
    scene.fill(folder, collection="Case 41")
    (folder / "Parking spaces of the tenant.md").write_text("# Notes\n\nHow many parking spaces the tenant has.\n")
    scene.fill(folder / "Parking spaces of the tenant.md", collection="Medical")
    allowed = Cloud(
        enabled=True, address=f"https://{HOST}/v1", model=MODEL, price_in=2.5, price_out=10.0, daily_cap=1.0
    )
    scene.settings.settings = replace(scene.settings.settings, cloud=allowed)
    cloud = scene.escalation
    cloud.state = READY
    cloud.shared = {"Documents": Sharing.ASK, "Case 41": Sharing.ASK, "Medical": Sharing.NEVER}
    cloud.never = {"Case 41": ("Project Heron", "Marlow Street clinic")}
    cloud.suggestions[QUESTION] = suggested(Reason.SEVERAL, Reason.ROOM, local="Qwen3 4B Instruct", local_id="qwen3-4b")
    window = studio.window(scene.door())
    place = workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.conversation.ask(QUESTION)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.suggestion is not None and window.jobs.idle, "the suggestion")
    return scene, window


def preview(studio: Studio) -> None:
    scene, window = asked(studio)
    studio.save(window, "80-suggested")
    turn = workspace(window).conversation.transcript.turns[0]
    window.cloud.ask(turn)
    dialog = window.findChildren(PreviewDialog)[0]
    until(lambda: dialog.preview is not None and window.jobs.idle, "the preview")
    studio.save(window, "81-what-leaves")
    assert dialog.choosing is not None
    dialog.choosing.table.toggle("Ms Jane Cooper")
    dialog.choosing.also.wanted.emit("parking")
    until(lambda: dialog.preview is not None and window.jobs.idle, "the preview")
    dialog.choosing.table.pointed.emit("parking")
    studio.save(window, "82-what-leaves-changed")
    dialog.reading.here.click()
    studio.save(window, "83-what-leaves-originals")
    dialog.reading.leaving.click()
    for row in dialog.choosing.passages.rows:
        row.tick.setChecked(False)
    studio.save(window, "84-what-leaves-nothing")
    scene.escalation.preview_failures = [CloudRefused("The passages could not be read", "Try it once more")]
    dialog.choosing.passages.rows[0].tick.setChecked(True)
    until(lambda: dialog.trouble.count() > 0 and window.jobs.idle, "the trouble")
    studio.save(window, "85-what-leaves-failed")
    dialog.reject()
    window.close()


def in_the_cloud(studio: Studio) -> None:
    scene, window = asked(studio)
    turn = workspace(window).conversation.transcript.turns[0]
    window.cloud.ask(turn)
    dialog = window.findChildren(PreviewDialog)[0]
    until(lambda: dialog.preview is not None and window.jobs.idle, "the preview")
    scene.escalation.sending.close()
    dialog.send.click()
    until(lambda: scene.escalation.sending.waiting, "the sending")
    scene.escalation.sending.let(4)
    until(lambda: turn.streamed is not None and len(turn.streamed.plain) > 15, "some text")
    studio.save(window, "86-cloud-answering")
    scene.escalation.sending.open()
    until(lambda: turn.card is not None and window.jobs.idle, "the answer")
    studio.save(window, "87-cloud-answered")
    assert turn.card is not None
    turn.card.badge.click()
    studio.save(window, "88-cloud-badge")
    if turn.card.badge.popover is not None:
        turn.card.badge.popover.close()
    assert HOST in turn.card.made.text()
    turn.card.more.click()
    studio.save(window, "89-answer-menu")
    for menu in turn.card.findChildren(QMenu):
        menu.close()
    window.close()


def allowing(studio: Studio) -> None:
    scene, window = asked(studio)
    window.show_settings("cloud")
    dialog = window.findChildren(SettingsDialog)[0]
    page = dialog.findChildren(CloudPage)[0]
    until(lambda: page.rows and window.jobs.idle, "the collections")
    studio.save(window, "90-settings-cloud")
    area = page.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    area.ensureWidgetVisible(page.editors["Medical"], 0, 160)
    studio.save(window, "91-settings-collections")
    page.editors["Case 41"].click()
    until(lambda: window.jobs.idle, "the list")
    studio.save(window, "92-never-send")
    for open_one in page.findChildren(NeverSendDialog):
        open_one.reject()
    dialog.close()
    scene.escalation.state = OFF
    window.cloud.refresh()
    until(lambda: window.jobs.idle, "what is so now")
    window.show_palette()
    palette = window.findChildren(CommandPalette)[0]
    palette.field.setText("ask a")
    studio.save(window, "93-palette-why-not")
    palette.close()
    window.close()
