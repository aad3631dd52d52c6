"""The small phrases with numbers that several parts of the window say, so that they say them alike."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLocale

from murmur.ui.told import told

_SEPARATORS = ("\\", "/") if sys.platform == "win32" else ("/",)


def say(text: str, **values: object) -> str:
    """`text` in the person's language, with `{name}` replaced."""
    translated = QCoreApplication.translate("words", text)
    return translated.format(**values) if values else translated


def number(value: int) -> str:
    """With the separators of the person's country."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """`one` or `many`, with `{n}` replaced by the number; a translation has as many forms as its language."""
    found = QCoreApplication.translate("words", many, None, value)
    untranslated = found == many
    return ((one if value == 1 else many) if untranslated else found).format(n=number(value))


def files(value: int) -> str:
    return counted(value, "{n} file", "{n} files")


def documents(value: int) -> str:
    return counted(value, "{n} document", "{n} documents")


def pages(value: int) -> str:
    return counted(value, "{n} page", "{n} pages")


def slides(value: int) -> str:
    return counted(value, "{n} slide", "{n} slides")


def sheets(value: int) -> str:
    return counted(value, "{n} sheet", "{n} sheets")


def passages(value: int) -> str:
    return counted(value, "{n} passage", "{n} passages")


def milliseconds(value: float) -> str:
    """A duration as a person would say it."""
    if value < 1000:
        return say("{n} ms", n=number(max(1, round(value))))
    return say("{n} s", n=QLocale().toString(value / 1000, "f", 1))


def name_of(path: str) -> str:
    """The file's own name."""
    name = path  # a PurePath would take as long as all the rest of a row, and there may be thousands
    for separator in _SEPARATORS:
        name = name.rstrip(separator).rpartition(separator)[2]
    return name or path


def place_in(document: str, place: str) -> str:
    """The place as it stands beside its document's title, which is not said twice."""
    return upper_first(place.removeprefix(f"{document} › "))


def upper_first(text: str) -> str:
    """`page 3` as a line by itself, in the person's language: `Page 3`."""
    text = told(text)
    return text[:1].upper() + text[1:]
