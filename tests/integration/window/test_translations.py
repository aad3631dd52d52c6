"""Every sentence of the window can be said in another language, and is said in three."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox
from tests.fakes.fit import sayings
from tests.fakes.services import SAMPLES, FakeDoctor
from tests.fakes.shelf import read
from tests.fakes.waiting import until
from tests.integration.window.conftest import Stage
from tests.integration.window.pseudo import PseudoTranslator, untranslated
from tests.integration.window.test_access import cut_off, full

from murmur.domain.errors import DocumentTooLarge, WrongPassphrase
from murmur.domain.settings import Language
from murmur.services.api import Check
from murmur.ui import language, notices, shortcuts
from murmur.ui.settings.dialog import SettingsDialog
from murmur.ui.settings.names import choice_of, title_of
from murmur.ui.told import told
from murmur.ui.top_bar import TopBar
from murmur.ui.words import counted, documents, files

pytestmark = pytest.mark.window

NAMES = (
    "Murmur SHA PDF Word Excel PowerPoint OpenDocument MiB SQLCipher smollm2-135m-instruct Documents English Deutsch "
    "Français Español"
)
"""Words that stay as they are in every language, and the name of the collection that every library begins with."""


@pytest.fixture
def spoken(application: QApplication) -> Iterator[list[QTranslator]]:
    """Translators put in here are taken out again, and the numbers are the tests' own."""
    before = QLocale()
    installed: list[QTranslator] = []
    yield installed
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_translations_are_whole() -> None:
    left = translations.problems()
    assert not left, "\n".join([*left, f"To mend it, {translations.HOW}."])


@pytest.mark.parametrize(
    ("choice", "settings", "two", "none"),
    [
        (Language.DE, "Einstellungen", "2 Dokumente", "0 Dokumente"),
        (Language.FR, "Réglages", "2 documents", "0 document"),
        (Language.ES, "Ajustes", "2 documentos", "0 documentos"),
        (Language.EN, "Settings", "2 documents", "0 documents"),
    ],
)
def test_the_window_speaks_the_chosen_language(
    stage: Stage,
    application: QApplication,
    spoken: list[QTranslator],
    choice: Language,
    settings: str,
    two: str,
    none: str,
) -> None:
    spoken += language.install(application, choice)
    bar = TopBar(stage.look)
    assert bar.settings_button.accessibleName() == settings
    assert (documents(2), documents(0)) == (two, none)
    assert QLocale().name().startswith(choice.value)
    bar.deleteLater()


def test_qt_itself_speaks_it_too(application: QApplication, spoken: list[QTranslator]) -> None:
    spoken += language.install(application, Language.DE)
    box = QMessageBox()
    assert box.addButton(QMessageBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_number_is_written_as_the_language_has_it(application: QApplication, spoken: list[QTranslator]) -> None:
    spoken += language.install(application, Language.DE)
    assert files(1234) == "1.234 Dateien"
    assert counted(1, "{n} page", "{n} pages") == "1 Seite"


def test_the_system_s_own_country_stays_where_it_speaks_the_language() -> None:
    austria = QLocale("de_AT")
    assert language.locale_for(Language.DE, austria) == austria
    assert language.locale_for(Language.SYSTEM, austria) == austria
    assert language.locale_for(Language.FR, austria).language() is QLocale.Language.French


def test_sentences_from_below_are_said_with_their_values(application: QApplication, spoken: list[QTranslator]) -> None:
    spoken += language.install(application, Language.DE)
    assert told("page 12") == "Seite 12"
    assert told("42 of 43 files; pages 3-7 of Scan unreadable") == "42 von 43 Dateien; Seiten 3-7 von Scan unlesbar"
    assert told("matched: deposit, rent; document Lease; near in meaning") == (
        "enthält: deposit, rent; Dokument Lease; bedeutungsnah"
    )
    assert told("chat seal") == "Versiegelung: Chat"
    assert told("Leave › Parental leave") == "Leave › Parental leave"
    assert told(WrongPassphrase.title) == "Diese Passphrase öffnet die Bibliothek nicht"


def test_what_is_said_of_models_is_all_german(application: QApplication, spoken: list[QTranslator]) -> None:
    spoken += language.install(application, Language.DE)
    ours = re.compile(r"\b(the|it|its|is|of|to|about|and|on|cores?|next|better)\b", re.IGNORECASE)
    assert not sorted({line for line in map(told, sayings()) if ours.search(line)})
    assert (
        told("It needs 1.7 GB and fits well, on the processor.")
        == "Es braucht 1,7 GB und passt gut, auf dem Prozessor."
    )


def test_an_error_is_told_in_the_language(stage: Stage, application: QApplication, spoken: list[QTranslator]) -> None:
    spoken += language.install(application, Language.FR)
    notice = notices.of(stage.look, DocumentTooLarge("The file holds more than 10,000 parts"))
    assert notice.title == "Le fichier contient plus de 10,000 parties"
    assert "Divisez-le en fichiers plus petits" in notice.accessibleName()
    notice.deleteLater()


def test_no_text_of_the_window_misses_the_translator(stage: Stage, spoken: list[QTranslator]) -> None:
    stage.house.doctor = FakeDoctor(Check("storage", "ok", "it is in force"), Check("policy", "fail", "Stopped"))
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    spoken.append(translator)
    known = _known()
    empty = stage.workspace()
    assert not untranslated(stage.main, known)
    stage.main.close()
    del empty
    place = full(stage)
    assert not untranslated(stage.main, known)
    place.library.show_failures()
    place.evidence.open_hit(0)
    stage.quiet()
    assert not untranslated(stage.main, known)
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    for name in (*dialog.sections, "health"):
        dialog.open_page(name)
        stage.quiet()
        assert not untranslated(dialog, known)
    dialog.close()
    stage.house.needs = "new_passphrase"
    assert not untranslated(stage.window(), f"{known} {stage.house.home}")


def _known() -> str:
    """Every word that comes from a document, a question or a key."""
    words = [NAMES, "How many parking spaces does the tenant have"]
    for file in sorted(SAMPLES.iterdir()):
        book = read(file)
        words += [file.name, str(file), book.title, *(page.text for page in book.pages)]
    words += [key.keys for key in shortcuts.table()]
    return " ".join([*words, "Enter Shift Page Up Page Down"])


def test_every_setting_has_a_name_of_its_own(stage: Stage) -> None:
    stage.workspace()
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    assert title_of("require_seal") == "Require the seal"
    assert choice_of("fr") == "Français"
    dialog.close()


def test_nothing_is_cut_in_german_at_200_percent(
    stage: Stage, application: QApplication, spoken: list[QTranslator]
) -> None:
    """A screen of 1920 x 1200 at 200 % leaves a window of 960 x 600."""
    spoken += language.install(application, Language.DE)
    place = full(stage, 960, 600)
    for state in ("hits", "page", "failures"):
        if state == "page":
            place.evidence.open_hit(0)
        if state == "failures":
            place.show_documents()
            place.library.show_failures()
        stage.quiet()
        assert not cut_off(stage.main), state
    stage.main.show_settings()
    dialog = stage.main.findChild(SettingsDialog)
    assert dialog is not None
    for name in (*dialog.sections, "health"):
        dialog.open_page(name)
        stage.quiet()
        assert not cut_off(dialog), name
    dialog.close()
    until(lambda: stage.main.jobs.idle, "a quiet window")
