"""The window before, while and after its library opens: passphrases, errors, what it keeps, what it never loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage

from murmur.domain.errors import DatabaseDamaged, HomeInUse
from murmur.domain.settings import Appearance, Language, Settings, Theme
from murmur.ui import window_state
from murmur.ui.notices import Notice
from murmur.ui.shortcuts import table

pytestmark = pytest.mark.window
ROOT = Path(__file__).resolve().parents[3]


def test_a_wrong_passphrase_is_said_under_the_field_and_the_right_one_opens(stage: Stage) -> None:
    stage.house.needs, stage.house.passphrase = "passphrase", "correct horse"
    window = stage.window()
    page = window.unlock
    assert page is not None
    page.first.setText("wrong horse")
    page.button.click()
    until(lambda: page.wrong.isVisible(), "the error")
    assert "does not open the library" in page.wrong.text()
    assert page.first.isEnabled()
    page.first.setText("correct horse")
    assert not page.wrong.isVisible()
    page.first.returnPressed.emit()
    until(lambda: window.services is not None, "the open library")
    assert window.unlock is None
    assert window.workspace is not None
    assert window.workspace.isVisible()


def test_what_murmur_was_started_with_is_added_once_the_library_is_open(stage: Stage) -> None:
    stage.house.needs, stage.house.passphrase = "passphrase", "correct horse"
    window = stage.window()
    window.add_once_open([window.door.samples])
    page = window.unlock
    assert page is not None
    page.first.setText("correct horse")
    page.first.returnPressed.emit()

    def added() -> bool:
        services = window.services
        return services is not None and window.jobs.idle and bool(services.documents.documents())

    until(added, "the documents")


def test_a_new_passphrase_is_asked_twice_and_must_be_long_enough(stage: Stage) -> None:
    stage.house.needs = "new_passphrase"
    window = stage.window()
    page = window.unlock
    assert page is not None
    assert page.second is not None
    page.first.setText("short")
    page.second.setText("short")
    assert not page.button.isEnabled()
    page.first.setText("four unrelated quiet words")
    page.second.setText("four unrelated quiet birds")
    page.button.click()
    assert "not the same" in page.wrong.text()
    assert window.services is None
    page.second.setText("four unrelated quiet words")
    page.button.click()
    until(lambda: window.services is not None, "the new library")
    assert stage.house.passphrase == "four unrelated quiet words"


def test_where_the_organisation_requires_a_passphrase_one_is_chosen_first(stage: Stage) -> None:
    stage.house.needs = "replacing_passphrase"
    window = stage.window()
    page = window.unlock
    assert page is not None
    assert any("Your organisation requires one" in words.text() for words in page.findChildren(QLabel))
    assert page.second is not None
    page.first.setText("four unrelated quiet words")
    page.second.setText("four unrelated quiet words")
    page.button.click()
    until(lambda: window.services is not None, "the open library")
    assert stage.house.passphrase == "four unrelated quiet words"


def test_the_window_shows_while_the_library_opens_and_cannot_be_asked_yet(stage: Stage) -> None:
    stage.house.opening.close()
    window = stage.window()
    assert window.isVisible()
    assert window.workspace is not None
    composer = window.workspace.conversation.composer
    composer.field.setPlainText("Too early?")
    assert not composer.button.isEnabled()
    stage.house.opening.open()
    until(lambda: composer.button.isEnabled(), "the composer")


def test_a_library_that_does_not_open_says_why_and_opens_when_tried_again(stage: Stage) -> None:
    stage.house.failures_to_open = [HomeInUse(), DatabaseDamaged()]
    window = stage.window()
    assert window.workspace is not None
    for title in (HomeInUse.title, DatabaseDamaged.title):
        until(lambda title=title: [note.title for note in window.findChildren(Notice)] == [title], title)  # type: ignore[misc]
        notice = window.findChildren(Notice)[0]
        assert notice.action is not None
        notice.action.click()
    until(lambda: window.services is not None, "the open library")


def test_closing_stops_the_workers_and_keeps_size_and_panes(stage: Stage) -> None:
    place = stage.workspace(1400, 900)
    place.toggle(place.side)
    stage.main.close()
    assert stage.house.closed == 1
    kept = window_state.load(stage.house.home)
    assert (kept.width, kept.height) == (1400, 900)
    assert not kept.library_open
    assert stage.workspace(1400, 900).side.isHidden()


def test_closing_while_an_answer_streams_stops_it(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    stage.house.chat.streaming.close()
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: stage.house.chat.streaming.waiting, "streaming")
    stage.main.close()
    assert stage.house.closed == 1
    assert not stage.house.chat.streaming.waiting


def test_a_library_that_is_open_only_after_the_window_has_closed_is_closed_again(stage: Stage) -> None:
    stage.house.opening.close()
    window = stage.window()
    until(lambda: stage.house.opening.waiting, "the library being opened")

    class Opener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Hide:
                stage.house.opening.open()
            return False

    opener = Opener()
    window.installEventFilter(opener)
    window.close()
    assert window.services is None
    assert stage.house.closed == 1


@pytest.mark.parametrize("text", ["", "[]", "{", '{"width": "wide"}', '{"theme": "mauve"}'])
def test_a_damaged_window_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / window_state.NAME).write_text(text)
    state = window_state.load(tmp_path)
    assert state.width == window_state.WindowState().width
    assert window_state.theme_of(state) is Theme.SYSTEM


def test_the_window_file_says_nothing_about_documents(stage: Stage) -> None:
    stage.house.fill()
    place = stage.workspace()
    place.conversation.ask("How many parking spaces does the tenant have?")
    until(lambda: not place.conversation.busy, "the answer")
    stage.main.close()
    kept = json.loads((stage.house.home / window_state.NAME).read_text())
    said = {value for value in kept.values() if isinstance(value, str)}
    known = {*Theme, *Language, *(key.name for key in table())}
    assert {word for value in said for word in value.split()} <= known
    assert [entry.name for entry in stage.house.home.iterdir()] == [window_state.NAME]


def test_the_theme_of_the_settings_is_taken_and_remembered_for_the_next_start(stage: Stage) -> None:
    stage.house.settings.settings = Settings(appearance=Appearance(Theme.DARK))
    stage.workspace()
    assert stage.look.dark
    stage.main.close()
    assert window_state.theme_of(window_state.load(stage.house.home)) is Theme.DARK


RUN = """
import os, sys
from pathlib import Path
sys.path[:0] = [{root!r}, {app!r}]
from PySide6.QtCore import QTimer
from tests.fakes.services import FakeHouse
from murmur.ui import app
house = FakeHouse(Path({home!r}))
def watch():
    from PySide6.QtWidgets import QApplication
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, app.MainWindow))
    if window.services is None:
        QTimer.singleShot(20, watch)
    else:
        # Qt's own file dialog, as it is used where the system has none, keeps its history when it goes.
        from PySide6.QtWidgets import QFileDialog
        dialog = QFileDialog(window, "", str(Path({home!r}).parent))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        dialog.accept()
        dialog.deleteLater()
        from murmur.ui.chat.answer_text import AnswerText
        answer = AnswerText(window.look, window)
        answer.show_answer("The rent is due on 1 April.", (), ())
        answer.selectAll()
        answer.copy()  # what is on the clipboard outlives Python
        QTimer.singleShot(50, window.close)
QTimer.singleShot(0, watch)
code = app.run(house.door(), [])
print(code, house.closed, *sorted({{name.split(".")[0] for name in sys.modules}}))
"""


def test_a_whole_run_loads_no_heavy_library_and_writes_only_into_the_home(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    elsewhere.mkdir()
    program = RUN.format(root=str(ROOT), app=str(ROOT / "app"), home=str(home))
    environment = {**os.environ, "HOME": str(elsewhere), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    code, closed, *modules = done.stdout.split()
    assert (code, closed) == ("0", "1")
    heavy = {
        "openvino", "tokenizers", "llama_cpp", "chromadb", "pypdf", "pypdfium2", "numpy",
        "sqlcipher3", "onnxruntime", "httpx",
    }  # fmt: skip
    assert not heavy & set(modules)
    written = [entry for entry in elsewhere.rglob("*") if entry.is_file() and "fontconfig" not in entry.parts]
    assert not written
    assert [entry.name for entry in home.iterdir()] == [window_state.NAME]
