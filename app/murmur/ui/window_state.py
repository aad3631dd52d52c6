"""Remembers the window's size, panes and theme in one small file of the home, and nowhere else."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path

from murmur.domain.settings import Language, Theme

log = logging.getLogger(__name__)

NAME = "window.json"


@dataclass(frozen=True, slots=True)
class WindowState:
    """Sizes in device-independent pixels, 0 for a pane not yet sized by hand.

    `theme` and `language` are here too, because settings open only with the library.
    """

    width: int = 1280
    height: int = 800
    maximized: bool = False
    library: int = 0
    evidence: int = 0
    library_open: bool = True
    conversations: bool = False
    """Whether the left pane shows the conversations, else the documents."""
    evidence_open: bool = True
    theme: str = field(default=Theme.SYSTEM.value)
    language: str = field(default=Language.SYSTEM.value)
    tour_seen: bool = False
    """Whether the pages of a new library were seen (ui/beginning); a tour once followed them, hence its name."""
    order: str = ""
    """How the documents are sorted."""
    folded: str = ""
    """Which collections are folded, by their places (ui/documents/folding.py)."""
    recent: str = ""
    """Names of the commands used last, with spaces between."""


def load(home: Path) -> WindowState:
    """What was kept, with defaults for whatever is missing, damaged or of the wrong type."""
    default = WindowState()
    try:
        kept = json.loads((home / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return default
    if not isinstance(kept, dict):
        return default
    values = {
        name: kept[name] for name, value in asdict(default).items() if name in kept and type(kept[name]) is type(value)
    }
    return WindowState(**values)


def save(home: Path, state: WindowState) -> None:
    """Keeps the state; a home that cannot be written loses only the window's size, so that is no error."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / NAME).write_text(json.dumps(asdict(state), indent=1), encoding="utf-8")
    except OSError as error:
        log.info("the window's size was not kept: %s", type(error).__name__)


def theme_of(state: WindowState) -> Theme:
    """The kept theme, or the system's where the file names none that exists."""
    return Theme(state.theme) if state.theme in set(Theme) else Theme.SYSTEM


def language_of(state: WindowState) -> Language:
    """The kept language, or the system's where the file names none that exists."""
    return Language(state.language) if state.language in set(Language) else Language.SYSTEM
