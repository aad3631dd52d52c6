"""What each command of the table does: one line for each, whichever way it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from murmur.ui.evidence import page_keys

if TYPE_CHECKING:
    from murmur.ui.main_window import MainWindow
    from murmur.ui.workspace import Workspace


def of(window: MainWindow) -> dict[str, Callable[[], object]]:
    """By the names in ui/shortcuts.py; those of the workspace do nothing before the library is open."""

    def on(action: Callable[[Workspace], object]) -> Callable[[], object]:
        return lambda: action(window.workspace) if window.workspace is not None else None

    return {
        "ask": on(lambda place: place.conversation.composer.field.setFocus()),
        "stop": window.stop_or_close,
        "copy_answer": on(lambda place: place.copy()),
        "new_conversation": on(lambda place: place.start_new()),
        "conversations": on(lambda place: place.show_conversations()),
        "documents": on(lambda place: place.show_documents()),
        "find_conversation": on(lambda place: place.find_conversation()),
        "search": on(lambda place: place.find_words()),
        "search_all": on(lambda place: place.search()),
        "compare": on(lambda place: place.evidence.compare()),
        **{name: on(partial(page_keys.press, name)) for name in page_keys.NAMES},
        "next_source": on(lambda place: place.step_source(1)),
        "previous_source": on(lambda place: place.step_source(-1)),
        "next_question": on(lambda place: place.conversation.transcript.step(1)),
        "previous_question": on(lambda place: place.conversation.transcript.step(-1)),
        "add_files": window.choose_files,
        "add_folder": window.choose_folder,
        "new_collection": on(lambda place: place.library.deeds.created.emit((), None)),
        "undo_removal": on(lambda place: place.library.deeds.undone.emit()),
        "no_documents": on(lambda place: place.ask_nothing()),
        "ask_cloud": window.cloud.ask_last,
        "toggle_library": on(lambda place: place.toggle(place.side)),
        "toggle_evidence": on(lambda place: place.toggle(place.evidence)),
        "next_pane": on(lambda place: place.next_pane()),
        "models": window.models.show,
        "register": partial(_register, window),
        "updates": partial(_updates, window),
        "lock": window.locking.lock,
        "settings": window.show_settings,
        "palette": window.show_palette,
        "health": lambda: window.show_settings("health"),
        "help": window.show_help,
        "tour": window.show_tour,
        "keys": lambda: window.show_help("keys"),
        "quit": window.close,
    }


def _updates(window: MainWindow) -> object:
    from murmur.ui.updates.dialog import show

    return show(window)


def _register(window: MainWindow) -> object:
    from murmur.ui.ledger.dialog import show

    return show(window)
