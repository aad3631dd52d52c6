"""Keeps the translations in step with the sources: `python packaging/translations.py` after changing what is said.

It collects every sentence, adds what is new to resources/translations/murmur_*.ts as unfinished, drops what is gone
(its translation included), and makes the .qm files that the window loads. Edit a .ts file with Qt Linguist or any
editor, then run this again. `--check` changes nothing, and fails where this would have something to do.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from translations_found import ROOT, Message, messages, shapes

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
FORMS = 2
"""All three have a singular and a plural; Qt knows which number takes which."""

HOW = "run `python packaging/translations.py`, translate what it names in resources/translations, and run it again"

Translations = dict[Message, tuple[str, ...]]
"""One text, or one for each form of a counted message; empty where there is none yet."""


def ts_file(language: str) -> Path:
    return FOLDER / f"murmur_{language}.ts"


def read(language: str) -> Translations:
    """What the .ts file holds."""
    file = ts_file(language)
    if not file.exists():
        return {}
    made: Translations = {}
    for context in ET.parse(file).getroot().iter("context"):
        for entry in context.iter("message"):
            one = entry.findtext("extra-one")
            message = Message(context.findtext("name") or "", entry.findtext("source") or "", one)
            translation = entry.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            made[message] = tuple(forms)
    return made


def write(language: str, kept: Mapping[Message, tuple[str, ...]]) -> None:
    """The .ts file in Qt's own format, without line numbers: they would change with every edit."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({message.context for message in kept}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(kept, key=lambda one: one.text):
            if message.context != name:
                continue
            entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
            ET.SubElement(entry, "source").text = message.text
            forms = kept[message]
            done = bool(forms) and all(forms)
            translation = ET.SubElement(entry, "translation", {} if done else {"type": "unfinished"})
            if message.one:
                ET.SubElement(entry, "extra-one").text = message.one
                for place in range(FORMS):
                    ET.SubElement(translation, "numerusform").text = forms[place] if place < len(forms) else ""
            else:
                translation.text = forms[0] if forms else ""
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    ts_file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def release(language: str, target: Path) -> None:
    """Makes the .qm file with Qt's lrelease, which comes with PySide6."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", ts_file(language), "-qm", target], check=True, capture_output=True)


def problems() -> list[str]:
    """Everything that keeps the translations from being whole, a line each."""
    wanted = messages()
    found = []
    told = FOLDER / "told.txt"
    if not told.exists() or told.read_text(encoding="utf-8").splitlines() != shapes():
        found.append("told.txt is not as the sources have it")
    for language in LANGUAGES:
        kept = read(language)
        found += [f"{language}: {one.context}: not translated: {one.text}" for one in wanted if not _whole(kept, one)]
        found += [f"{language}: {one.context}: not said any more: {one.text}" for one in kept if one not in set(wanted)]
        found += [f"{language}: {one.context}: other {{names}}: {one.text}" for one in _misnamed(kept)]
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.qm"
            release(language, made)
            file = FOLDER / f"murmur_{language}.qm"
            if not file.exists() or file.read_bytes() != made.read_bytes():
                found.append(f"{language}: the .qm file is not made from the .ts file")
    return found


def _whole(kept: Mapping[Message, tuple[str, ...]], message: Message) -> bool:
    forms = kept.get(message, ())
    return bool(forms) and all(forms)


def _misnamed(kept: Mapping[Message, tuple[str, ...]]) -> Iterable[Message]:
    for message, forms in kept.items():
        for form in forms:
            if form and _names(form) != _names(message.text):
                yield message


def _names(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


def update() -> None:
    """Brings all files in step with the sources."""
    wanted = messages()
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "told.txt").write_text("\n".join(shapes()) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        kept = read(language)
        write(language, {message: kept.get(message, ()) for message in wanted})
        release(language, FOLDER / f"murmur_{language}.qm")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something is to be done")
    if not parser.parse_args().check:
        update()
    left = problems()
    print("\n".join([*left, f"To mend it, {HOW}."] if left else ["The translations are whole."]))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
