"""The window's language: the person's choice, else the system's, else English; Qt's own words come along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from murmur.domain.settings import Language
from murmur.paths import resource

OURS = {"de", "fr", "es"}
"""English is what the sources are written in."""

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


def install(application: QGuiApplication, choice: Language) -> list[QTranslator]:
    """Makes everything that is said from now on be said in the chosen language; the translators in force."""
    locale = locale_for(choice, QLocale.system())
    QLocale.setDefault(locale)
    code = code_of(locale)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    )
    made = []
    if code != "en":
        made.append(_load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), application))
    if code in OURS:
        made.append(_load(f"murmur_{code}", str(resource("translations")), application))
    installed = [translator for translator in made if translator is not None]
    for translator in installed:
        QCoreApplication.installTranslator(translator)
    return installed


def locale_for(choice: Language, system: QLocale) -> QLocale:
    """The system's own locale where it speaks the language, with its country's numbers; else the language's."""
    if choice is Language.SYSTEM or code_of(system) == choice.value:
        return system
    return QLocale(choice.value)


def code_of(locale: QLocale) -> str:
    """`de` for `de_AT`. What the person reads counts, not how numbers are written, where the system has both."""
    languages = locale.uiLanguages()
    return (languages[0] if languages else locale.name()).replace("_", "-").split("-")[0]


def _load(name: str, folder: str, parent: QGuiApplication) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(name, folder) else None
