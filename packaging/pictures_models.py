"""The models' states for `pictures.py`: the dialog's pages, a download, and terms to accept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures import Studio


def models(studio: Studio) -> None:
    pictures = sys.modules[type(studio).__module__]
    from PySide6.QtWidgets import QProgressBar
    from tests.fakes.waiting import settle, until

    from murmur.ui.models.model_card import ModelCard
    from murmur.ui.models.pages import FindPage
    from murmur.ui.widgets.confirm import ConfirmDialog

    scene = pictures.house(studio)
    scene.models.fast()
    scene.fill()
    window = studio.window(scene.door())
    pictures.workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    scene.models.here.add("qwen3.5-2b")
    dialog = window.models.show("installed")
    assert dialog is not None
    until(lambda: window.jobs.idle, "a quiet dialog")
    studio.save(window, "61-models-here")
    scene.models.here.discard("qwen3.5-2b")
    scene.models.begun["qwen3.5-4b"] = 1_100_000_000
    dialog.reload()
    dialog.open_page("find")
    until(lambda: window.jobs.idle, "a quiet dialog")
    studio.save(window, "62-models-to-get")
    dialog.open_page("computer")
    studio.save(window, "63-this-computer")

    def card(model_id: str) -> ModelCard:
        settle()
        return next(one for one in dialog.findChildren(ModelCard) if one.shown.model.id == model_id and one.isVisible())

    dialog.open_page("find")
    scene.models.arriving.close()
    card("qwen3.5-4b").buttons["download"].click()
    until(lambda: scene.models.arriving.waiting == 1, "a download")
    scene.models.arriving.let(1)
    progress = card("qwen3.5-4b").findChild(QProgressBar)
    assert progress is not None
    until(lambda: progress.value() == 250 and scene.models.arriving.waiting == 1, "a quarter of it")
    studio.save(window, "64-downloading")
    card("qwen3.5-4b").buttons["pause"].click()
    scene.models.arriving.open()
    until(lambda: window.jobs.idle, "a quiet dialog")

    page = dialog.page("find")
    assert isinstance(page, FindPage)
    page.show_all()
    card("llama-3.2-3b").buttons["download"].click()
    settle()
    studio.save(window, "65-terms")
    (question,) = dialog.findChildren(ConfirmDialog)
    question.no.click()
    page.field.setText("27B")
    studio.save(window, "66-does-not-fit")
    dialog.close()
    window.close()
