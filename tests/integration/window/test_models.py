"""The models as a person meets them: what is here, what could be fetched, what this computer can do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from tests.fakes.model_shelf import STARTER
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import DownloadInterrupted, ModelError, ModelFileChanged
from murmur.ui.models.dialog import ModelsDialog
from murmur.ui.models.model_card import ModelCard
from murmur.ui.models.pages import FindPage, InstalledPage
from murmur.ui.notices import Notice
from murmur.ui.widgets.confirm import ConfirmDialog


def opened(stage: Stage, page: str = "find") -> ModelsDialog:
    if not stage.windows:
        stage.workspace()
    dialog = stage.main.models.show(page)
    assert dialog is not None
    stage.quiet()
    return dialog


def card(dialog: ModelsDialog, model_id: str) -> ModelCard:
    """The card that is in sight."""
    return next(one for one in dialog.findChildren(ModelCard) if one.shown.model.id == model_id and one.isVisible())


def said(widget: ModelCard | ModelsDialog) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_model_in_use_says_how_it_runs_and_cannot_be_removed(stage: Stage) -> None:
    starter = card(opened(stage, "installed"), STARTER.id)
    assert "In use" in said(starter)
    assert "On the processor: no graphics card" in said(starter)
    assert list(starter.buttons) == ["verify", "optimise"]


def test_only_what_fits_is_offered_until_all_are_asked_for(stage: Stage) -> None:
    dialog = opened(stage)
    page = dialog.page("find")
    assert isinstance(page, FindPage)
    shown = {one.shown.model.id for one in page.cards if not one.isHidden()}
    assert "qwen3.8-27b" not in shown
    page.show_all()
    settle()
    large = card(dialog, "qwen3.8-27b")
    assert "Does not fit" in said(large)
    assert not large.buttons
    page.field.setText("llama community")
    settle()
    assert {one.shown.model.id for one in page.cards if not one.isHidden()} == {"llama-3.2-3b"}
    page.field.setText("no such model")
    settle()
    assert "No model matches." in said(dialog)
    assert "Recommended for this computer" not in said(dialog)


def test_what_the_organisation_does_not_list_says_so_and_can_only_be_removed(stage: Stage) -> None:
    stage.house.models.here.add("qwen3.5-2b")
    stage.house.models.forbidden = {STARTER.id, "qwen3.5-2b", "qwen3.5-4b"}
    dialog = opened(stage, "installed")
    assert not card(dialog, STARTER.id).buttons
    there = card(dialog, "qwen3.5-2b")
    assert list(there.buttons) == ["remove"]
    assert "Not allowed" in said(there)
    assert "Your organisation's list of models does not have it" in said(there)
    dialog.open_page("find")
    page = dialog.page("find")
    assert isinstance(page, FindPage)
    page.show_all()
    settle()
    assert not card(dialog, "qwen3.5-4b").buttons
    assert list(card(dialog, "llama-3.2-3b").buttons) == ["download"]


def test_where_downloads_are_switched_off_none_is_offered(stage: Stage) -> None:
    stage.house.models.downloads = False
    stage.house.models.begun["qwen3.5-4b"] = 1_000_000
    dialog = opened(stage)
    page = dialog.page("find")
    assert isinstance(page, FindPage)
    assert any("Downloads are switched off" in words.text() for words in page.findChildren(QLabel))
    assert not card(dialog, "qwen3.5-2b").buttons
    assert list(card(dialog, "qwen3.5-4b").buttons) == ["discard"]


def test_a_download_can_be_paused_and_goes_on(stage: Stage) -> None:
    stage.house.models.arriving.close()
    dialog = opened(stage)
    card(dialog, "qwen3.5-2b").buttons["download"].click()
    until(lambda: stage.house.models.arriving.waiting == 1, "a download under way")
    stage.house.models.arriving.let(1)
    until(lambda: "349.0 MB of 1.4 GB" in said(card(dialog, "qwen3.5-2b")), "progress")
    card(dialog, "qwen3.5-2b").buttons["pause"].click()
    stage.quiet()
    paused = card(dialog, "qwen3.5-2b")
    assert "Paused: 349.0 MB of 1.4 GB are here" in said(paused)
    assert list(paused.buttons) == ["download", "discard"]
    stage.house.models.arriving.open()
    paused.buttons["download"].click()
    stage.quiet()
    dialog.open_page("installed")
    settle()
    assert list(card(dialog, "qwen3.5-2b").buttons) == ["use", "verify", "optimise", "remove"]


def test_a_download_outlives_its_dialog(stage: Stage) -> None:
    stage.house.models.arriving.close()
    dialog = opened(stage)
    card(dialog, "qwen3.5-2b").buttons["download"].click()
    until(lambda: stage.house.models.arriving.waiting == 1, "a download under way")
    dialog.close()
    settle()
    stage.house.models.arriving.let(1)
    until(lambda: stage.house.models.arriving.waiting == 1 and "qwen3.5-2b" in stage.house.models.begun, "a step")
    again = stage.main.models.show("find")
    assert again is not None
    until(lambda: any(one.isVisible() for one in again.findChildren(ModelCard)), "cards")
    until(lambda: "pause" in card(again, "qwen3.5-2b").buttons, "the same download")
    stage.house.models.arriving.open()
    stage.quiet()
    assert "qwen3.5-2b" in stage.house.models.here


def test_terms_of_a_maker_are_shown_before_anything_is_fetched(stage: Stage) -> None:
    dialog = opened(stage)
    page = dialog.page("find")
    assert isinstance(page, FindPage)
    page.show_all()
    card(dialog, "llama-3.2-3b").buttons["download"].click()
    settle()
    (question,) = stage.main.findChildren(ConfirmDialog)
    assert "Llama 3.2 Community License" in question.windowTitle()
    assert "https://www.llama.com/llama3_2/license/" in question.text
    question.no.click()
    stage.quiet()
    assert "llama-3.2-3b" not in stage.house.models.here
    card(dialog, "llama-3.2-3b").buttons["download"].click()
    settle()
    next(one for one in stage.main.findChildren(ConfirmDialog) if one.isVisible()).yes.click()
    stage.quiet()
    assert stage.house.models.accepted == ["llama-3.2-3b"]
    assert "llama-3.2-3b" in stage.house.models.here


def test_what_fails_is_told_on_the_card(stage: Stage) -> None:
    stage.house.models.failing["download"] = DownloadInterrupted()
    stage.house.models.failing["verify"] = ModelFileChanged()
    dialog = opened(stage)
    failed = card(dialog, "qwen3.5-2b")
    failed.buttons["download"].click()
    stage.quiet()
    assert DownloadInterrupted.title in [notice.title for notice in failed.findChildren(Notice)]
    assert list(failed.buttons) == ["download"]
    dialog.open_page("installed")
    settle()
    starter = card(dialog, STARTER.id)
    starter.buttons["verify"].click()
    stage.quiet()
    assert ModelFileChanged.title in [notice.title for notice in starter.findChildren(Notice)]


def test_a_check_that_went_well_says_so(stage: Stage) -> None:
    starter = card(opened(stage, "installed"), STARTER.id)
    starter.buttons["verify"].click()
    stage.quiet()
    assert "Every byte is as it should be." in said(starter)


def test_a_model_is_chosen_and_removed(stage: Stage) -> None:
    stage.house.models.here.add("qwen3.5-2b")
    dialog = opened(stage, "installed")
    card(dialog, "qwen3.5-2b").buttons["use"].click()
    stage.quiet()
    assert stage.house.models.chosen == "qwen3.5-2b"
    assert "In use" in said(card(dialog, "qwen3.5-2b"))
    card(dialog, STARTER.id).buttons["use"].click()
    stage.quiet()
    card(dialog, "qwen3.5-2b").buttons["remove"].click()
    settle()
    (question,) = stage.main.findChildren(ConfirmDialog)
    question.yes.click()
    stage.quiet()
    assert "qwen3.5-2b" not in stage.house.models.here


def test_a_faster_copy_is_made_after_a_question_and_taken_back(stage: Stage) -> None:
    dialog = opened(stage, "installed")
    card(dialog, STARTER.id).buttons["optimise"].click()
    settle()
    (question,) = stage.main.findChildren(ConfirmDialog)
    assert "quality" in question.text
    question.yes.click()
    stage.quiet()
    faster = card(dialog, STARTER.id)
    assert "A faster copy is used. A typical question takes" in said(faster)
    assert "worse" in said(faster)
    faster.buttons["undo"].click()
    stage.quiet()
    assert "A faster copy" not in said(card(dialog, STARTER.id))


def test_a_model_that_gains_nothing_says_so(stage: Stage) -> None:
    stage.house.models.failing["optimise"] = ModelError("It is in the fastest format already", "It is used as it is")
    dialog = opened(stage, "installed")
    card(dialog, STARTER.id).buttons["optimise"].click()
    settle()
    stage.main.findChildren(ConfirmDialog)[0].yes.click()
    stage.quiet()
    assert "fastest format" in said(card(dialog, STARTER.id))


def test_a_model_file_dropped_on_the_window_becomes_a_model(stage: Stage, tmp_path: Path) -> None:
    stage.workspace()
    stage.main.drops._take([tmp_path / "Mine-1B.gguf"])
    stage.quiet()
    dialog = opened(stage, "installed")
    assert "Fits well" in said(card(dialog, "mine-1b")) or "Slow here" in said(card(dialog, "mine-1b"))
    assert not stage.house.documents.documents()


def test_this_computer_is_measured_on_request(stage: Stage) -> None:
    stage.house.models.speed = None
    dialog = opened(stage, "computer")
    assert "16.0 GB, 9.0 GB of it free" in said(dialog)
    assert "none that llama.cpp can use" in said(dialog)
    assert "tokens/s" not in said(dialog)
    page = dialog.page("computer")
    assert page is not None
    page.measure.click()  # type: ignore[attr-defined]
    stage.quiet()
    assert "tokens/s" in said(dialog)


def test_the_pages_are_made_again_when_the_shelf_changes_and_the_focus_stays_inside(stage: Stage) -> None:
    dialog = opened(stage, "installed")
    assert isinstance(dialog.page("installed"), InstalledPage)
    dialog.reload()
    stage.quiet()
    assert dialog.isAncestorOf(dialog.focusWidget())
