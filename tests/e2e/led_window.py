"""The whole program with its window, led by lines on standard input, so that a test can look at it, or kill it, between
two of them or in the middle of one: `python -m tests.e2e.led_window HOME PASSPHRASE`.

A line is a JSON list: what to do, and with what. An object comes back for what happens, the last one says `done`.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.e2e.program import DEADLINE, REPOSITORY, Event, Murmur, kill_group

if TYPE_CHECKING:
    from murmur.ui.main_window import MainWindow


class LedWindow:
    """The other end, in the test."""

    def __init__(self, murmur: Murmur, working: Path) -> None:
        environment = {
            **murmur.environment(),
            "PYTHONPATH": f"{REPOSITORY}:{REPOSITORY / 'app'}",
            "QT_QPA_PLATFORM": "offscreen",
        }
        passphrase = environment.pop("MURMUR_PASSPHRASE")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.led_window", str(murmur.home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=working,
            start_new_session=True,
        )
        self.begin(passphrase)
        self.wait("done")

    @property
    def pid(self) -> int:
        return self.process.pid

    def do(self, *line: object) -> Event:
        """Until it is done."""
        self.begin(*line)
        return self.wait("done")

    def begin(self, *line: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([str(word) for word in line]) + "\n")
        self.process.stdin.flush()

    def wait(self, event: str) -> Event:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            told: Event = json.loads(line)
            if told["event"] in (event, "done", "failed"):
                assert told["event"] == event, told
                return told
        raise AssertionError(f"the window ended before {event!r}")

    def kill(self) -> None:
        kill_group(self.pid)
        self.process.wait(DEADLINE)
        for stream in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                assert stream is not None
                stream.close()


@contextlib.contextmanager
def led(murmur: Murmur, working: Path) -> Iterator[LedWindow]:
    """A window with an open library; whatever is left of it is killed at the end."""
    made = LedWindow(murmur, working)
    try:
        yield made
    finally:
        made.kill()


def say(event: str, **more: object) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


class Leader:
    """What a line can ask for: it goes the way of a person's click, or through the services that the click calls."""

    def __init__(self, window: MainWindow) -> None:
        from PySide6.QtCore import QTimer

        self.window = window
        self.lines: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.timer = QTimer(window)
        self.timer.timeout.connect(self._obey)
        self.timer.start(5)

    def _listen(self) -> None:
        for line in sys.stdin:
            self.lines.put(json.loads(line))
        self.lines.put(["quit"])

    def _obey(self) -> None:
        with contextlib.suppress(queue.Empty):
            name, *words = self.lines.get_nowait()
            self.timer.stop()
            try:
                say("done", **(getattr(self, f"on_{name}")(*words) or {}))
            except Exception as error:
                say("failed", what=f"{type(error).__name__}: {error}")
            self.timer.start()

    @property
    def services(self) -> Any:
        assert self.window.services is not None
        return self.window.services

    @property
    def place(self) -> Any:
        assert self.window.workspace is not None
        return self.window.workspace

    def quiet(self, more: Any = lambda: True, what: str = "quiet") -> None:
        from tests.fakes.waiting import until

        until(lambda: self.window.jobs.idle and more(), what, DEADLINE)

    def all_ready(self) -> bool:
        """Asked of the library a few times a second only: it is busy."""
        time.sleep(0.05)
        return all(one.embedded == one.passages for one in self.services.documents.documents())

    def on_open(self) -> None:
        self.quiet(lambda: self.window.services is not None, "the open library")

    def on_add(self, collection: str, *paths: str) -> None:
        self.services.documents.on_index_progress(lambda told: say("indexing", done=told.done, of=told.total))
        self.window._add([Path(path) for path in paths], collection)
        self.quiet(self.all_ready, "vectors")

    def on_watch(self, folder: str, collection: str) -> None:
        self.place.library.watched.watch(Path(folder), collection)
        self.quiet(lambda: any(one.path.startswith(folder) for one in self.services.documents.documents()), "the file")
        self.quiet(self.all_ready, "vectors")

    def on_ask(self, question: str) -> dict[str, object]:
        from tests.fakes.waiting import until

        conversation = self.place.conversation
        conversation.ask(question)
        told = False

        def answered() -> bool:
            nonlocal told
            if not told and conversation.transcript.turns and conversation.transcript.turns[-1].streamed is not None:
                told = True
                say("text")
            return not conversation.busy

        until(answered, "the answer", DEADLINE)
        self.quiet()
        answer = conversation.transcript.turns[-1].answer
        return {"citations": len(answer.citations), "conversation": conversation.current}

    def on_ask_nothing(self, question: str) -> dict[str, object]:
        self.place.ask_nothing()
        return self.on_ask(question)

    def on_search(self, words: str) -> dict[str, object]:
        box = self.place.evidence.search
        self.place.search()
        box.setText(words)
        box.returnPressed.emit()
        self.quiet()
        return {"hits": len(self.services.documents.search(words).hits)}

    def on_show_page(self, name: str) -> None:
        (document,) = [one for one in self.services.documents.documents() if one.path.endswith(name)]
        self.place.evidence.open_document(document)
        self.quiet()

    def on_draft(self, text: str) -> None:
        self.place.start_new()
        field = self.place.conversation.composer.field
        field.setPlainText(text)
        draft = self.place.conversation.drafts.draft
        self.quiet(lambda: not draft.pending, "the draft")

    def on_title(self, title: str) -> None:
        self.services.conversations.rename(self.place.conversation.current, title)

    def on_rename(self, name: str, new: str) -> None:
        self.services.collections.rename(name, new)

    def on_export(self, target: str) -> dict[str, object]:
        """Into what cannot be written to."""
        from murmur.ui.conversations.exporting import ExportFailed, export_words, write
        from murmur.ui.conversations.menu import Format

        refused = 0
        for form in Format:
            try:
                write(self.services.conversations, self.place.conversation.current, form, Path(target), export_words())
            except ExportFailed:
                refused += 1
        return {"refused": refused, "forms": len(Format)}

    def on_settings(self) -> None:
        """Every page is looked at, and something is changed."""
        from murmur.ui.settings.dialog import SettingsDialog

        self.window.show_settings("vault")
        self.quiet()
        settings = self.services.settings.get()
        self.services.settings.change(replace(settings, answers=replace(settings.answers, passages=5)))
        for dialog in self.window.findChildren(SettingsDialog):
            dialog.close()

    def on_recovery_key(self) -> dict[str, object]:
        return {"key": self.services.vault.new_recovery_key()}

    def on_backup(self, target: str) -> None:
        self.services.vault.backup(Path(target))

    def on_delete(self) -> None:
        """The conversation on screen, for good."""
        current = self.place.conversation.current
        self.services.conversations.delete(current)
        self.services.conversations.remove([current])

    def on_remove(self, name: str) -> None:
        self.services.documents.remove([one.path for one in self.services.documents.documents() if name in one.path])

    def on_lock(self) -> None:
        self.window.locking.lock()
        self.quiet()

    def on_leave(self, minutes: str) -> None:
        """Nobody touches keys or mouse for so long; the clock is turned, the rest happens by itself."""
        settings = self.services.settings.get()
        changed = replace(settings, privacy=replace(settings.privacy, lock_minutes=int(minutes)))
        self.services.settings.change(changed)
        self.window._take(changed)
        idle = self.window.locking.idle
        clock = idle._clock
        idle._clock = lambda: clock() + 60.0 * int(minutes)
        self.quiet(lambda: self.window.services is None, "the lock")

    def on_unlock(self, passphrase: str) -> None:
        assert self.window.unlock is not None
        self.window.unlock.first.setText(passphrase)
        self.window.unlock.button.click()
        self.on_open()

    def on_quit(self) -> None:
        self.window.close()


def main(home: Path, passphrase: str) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from murmur.bootstrap.start import _door
    from murmur.storage.home import open_home
    from murmur.ui import app, window_state
    from murmur.ui.main_window import MainWindow
    from murmur.worker import seal

    seal.harden()
    opened = open_home(home)
    window_state.save(home, replace(window_state.load(home), tour_seen=True))
    leaders: list[Leader] = []

    def lead() -> None:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        leaders.append(Leader(window))
        leaders[0].lines.put(["open"])

    QTimer.singleShot(0, lead)
    try:
        return app.run(_door(opened, passphrase), [])
    finally:
        opened.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), json.loads(sys.stdin.readline())[0]))
