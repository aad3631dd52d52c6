"""Locked, the window shows nothing and everything is closed; unlocked, it is where it was."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.settings import Privacy, Settings
from murmur.ui import commands
from murmur.ui.chat.drafts import Draft
from murmur.ui.idle import Idle
from murmur.ui.main_window import MainWindow

pytestmark = pytest.mark.window


def locked(stage: Stage, passphrase: str | None = "correct horse") -> MainWindow:
    window = stage.main
    stage.house.vault.passphrase = passphrase
    window.locking.lock()
    assert window.services is None
    assert window.workspace is None
    until(lambda: stage.house.closed == 1 and window.jobs.idle, "the lock")
    return window


def half_a_question(stage: Stage) -> tuple[weakref.ref[QObject], Draft]:
    """In a new conversation, while another one was there before."""
    workspace = stage.workspace()
    first = stage.house.conversations.new()
    stage.house.conversations.keep_draft(first, "earlier words")
    workspace.conversation.open(first)
    until(lambda: workspace.conversation.current == first and stage.main.jobs.idle, "the first conversation")
    workspace.start_new()
    workspace.conversation.composer.field.setPlainText("half a question")
    typed = workspace.conversation.drafts.draft
    assert typed is not None
    return weakref.ref(workspace.conversation.transcript), typed


def test_what_was_typed_is_on_disk_and_everything_is_closed_and_comes_back(stage: Stage) -> None:
    stage.house.fill()
    gone, typed = half_a_question(stage)
    window = locked(stage)
    assert typed.conversation_id is not None
    assert stage.house.conversations.facts(typed.conversation_id).draft == "half a question"
    settle()
    gc.collect()
    assert gone() is None  # nothing that was on screen is kept
    page = window.unlock
    assert page is not None
    assert page.isVisible()
    assert not page.button.isEnabled()
    stage.house.needs, stage.house.passphrase = "passphrase", "correct horse"
    page.first.setText("wrong horse")
    page.button.click()
    until(lambda: page.wrong.isVisible(), "the error")
    assert window.services is None
    page.first.setText("correct horse")
    page.button.click()
    until(lambda: window.workspace is not None and window.jobs.idle, "the open library")
    assert window.workspace is not None
    assert window.workspace.conversation.composer.field.toPlainText() == "half a question"
    assert window.workspace.conversation.current == typed.conversation_id
    assert window.unlock is None


def test_the_keyring_is_asked_with_a_button_alone(stage: Stage) -> None:
    stage.workspace()
    window = locked(stage, passphrase=None)
    page = window.unlock
    assert page is not None
    assert page.first.isHidden()
    assert page.button.isEnabled()
    page.button.click()
    until(lambda: window.workspace is not None and window.jobs.idle, "the open library")


def test_a_page_that_was_open_is_open_again(stage: Stage) -> None:
    stage.house.fill()
    workspace = stage.workspace()
    conversation = stage.house.conversations.new()
    stage.house.conversations.keep_draft(conversation, "about this page")
    workspace.conversation.open(conversation)
    until(lambda: workspace.conversation.current == conversation, "the conversation")
    document = stage.house.documents.documents()[0]
    workspace.evidence.open_document(document)
    stage.quiet()
    window = locked(stage, passphrase=None)
    page = window.unlock
    assert page is not None
    page.button.click()
    until(lambda: window.workspace is not None and window.workspace.evidence.page_open, "the page")
    assert window.workspace is not None
    target = window.workspace.evidence.page.target
    assert target is not None
    assert target.document_id == document.document_id
    stage.quiet()


def test_nothing_can_be_asked_of_a_locked_window(stage: Stage) -> None:
    stage.workspace()
    window = locked(stage)
    window.show_settings()
    window.locking.lock()
    for name, action in commands.of(window).items():
        if name not in {"quit", "help", "keys", "palette", "add_files", "add_folder"}:
            action()
    settle()
    assert window.services is None
    assert window.workspace is None
    assert stage.house.closed == 1


def test_a_window_at_which_nobody_is_locks_itself(stage: Stage) -> None:
    now = [0.0]
    passed: list[bool] = []
    idle = Idle(clock=lambda: now[0])
    idle.passed.connect(lambda: passed.append(True))
    idle.wait(5)
    now[0] = 299.0
    idle.look()
    assert not passed
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(stage.window(), press)
    now[0] = 400.0
    idle.look()
    assert not passed
    now[0] = 299.0 + 300.0
    idle.look()
    assert passed == [True]
    idle.wait(0)
    now[0] = 9999.0
    idle.look()
    assert passed == [True]


def test_the_settings_say_when(stage: Stage) -> None:
    stage.house.settings.change(Settings(privacy=Privacy(lock_minutes=5)))
    stage.workspace()
    stage.main.locking.idle.passed.emit()
    assert stage.main.services is None
    until(lambda: stage.house.closed == 1 and stage.main.jobs.idle, "the lock")
