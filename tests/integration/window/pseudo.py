"""A language in which every word that went through the translator stands in brackets: what does not was missed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

OPENED, CLOSED = "［", "］"


class PseudoTranslator(QTranslator):
    """Answers for every sentence of ours, longer by a third as German is; Qt's own stay as they are."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q"):
            return ""
        return f"{OPENED}{text}{'·' * (len(text) // 3)}{CLOSED}"


def untranslated(root: QWidget, documents: str) -> list[str]:
    """Every text on screen, name and tip below `root` with letters outside brackets that no document holds."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root.window()):
            continue
        for text in _texts(widget):
            left = _outside(text)
            strange = [word for word in re.findall(r"[^\W\d_]{2,}", left) if word not in documents]
            if strange:
                found.append(f"{type(widget).__name__}: {text!r} ({' '.join(strange)})")
    return found


def _texts(widget: QWidget) -> Iterable[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield re.sub(r"<[^>]+>", "", widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        yield from (str(model.index(row, 0).data() or "") for row in range(model.rowCount()))


def _outside(text: str) -> str:
    """What stands outside all brackets; they may be nested."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == OPENED) - (letter == CLOSED)
        if depth == 0 and letter != CLOSED:
            kept.append(letter)
    return "".join(kept)
