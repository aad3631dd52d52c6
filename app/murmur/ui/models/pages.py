"""The pages of the models' dialog: those on this computer, those that could be fetched."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from murmur.domain.fit import Fit, Fits, out_of_reach, quality
from murmur.services.shelf import Shelf, ShelfModel
from murmur.ui.models.model_card import ModelCard
from murmur.ui.models.tending import Tending
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import frame, label


class InstalledPage(QWidget):
    """`install_asked`: from a file or folder that the person has."""

    install_asked = Signal()

    def __init__(self, look: Look, tending: Tending, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        here = [shown for shown in shelf.models if shown.installed]
        for shown in sorted(here, key=lambda one: (not one.in_use, one.model.name)):
            lead = shelf.used if shown.in_use else ""
            card = ModelCard(look, shown, lead=lead)
            tending.tend(card)
            column.addWidget(card)
        foot = QHBoxLayout()
        self.install = TextButton(look, self.tr("Install from a file…"), icon_name="folder")
        self.install.clicked.connect(self.install_asked)
        foot.addWidget(self.install)
        foot.addStretch(1)
        column.addLayout(foot)
        explained = self.tr(
            "A GGUF file, or a bundle from your administrator. Murmur reads its header in a sealed process, copies it, "
            "and keeps its checksum."
        )
        column.addWidget(label(explained, "small", wrap=True))
        column.addStretch(1)


class FindPage(QWidget):
    """What could be fetched: the recommended one first, then the others, best first."""

    def __init__(self, look: Look, tending: Tending, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cards: list[ModelCard] = []
        column = _column(self)
        explained = self.tr(
            "A download goes straight to the maker's public files, names nothing of yours, and is checked byte by "
            "byte. Nothing else is fetched."
        )
        self._downloads = shelf.downloads
        if not shelf.downloads:
            explained = self.tr(
                "Downloads are switched off in the settings, by you or your organisation. Models can be installed from "
                "files: see On this computer."
            )
        column.addWidget(label(explained, "small", wrap=True))
        column.addLayout(self._bar())
        absent = [shown for shown in shelf.models if not shown.installed]
        first = [shown for shown in absent if shown.model.id == shelf.recommended]
        others = sorted((one for one in absent if one not in first), key=lambda one: _order(one.fit), reverse=True)
        self._heading = label(self.tr("Recommended for this computer"), "section")
        self._recommended = shelf.recommended
        column.addWidget(self._heading)
        for shown in first:
            column.addWidget(self._card(tending, shown, shelf.why))
            column.addSpacing(SPACE.small)
        for shown in others:
            column.addWidget(self._card(tending, shown, ""))
        self._none = label(self.tr("No model matches."), "soft")
        column.addWidget(self._none)
        column.addStretch(1)
        self._fits.setChecked(True)
        self._filter()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by name, language or licence"))
        self.field.setAccessibleName(self.tr("Filter the models"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        row.addWidget(self.field, 1)
        box = frame("well")
        inside = QHBoxLayout(box)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(SPACE.hair)
        group = QButtonGroup(box)
        self._fits = TextButton(self._look, self.tr("Fits here"), "segment")
        self._all = TextButton(self._look, self.tr("All"), "segment")
        for button in (self._fits, self._all):
            button.setCheckable(True)
            button.toggled.connect(self._filter)
            group.addButton(button)
            inside.addWidget(button)
        row.addWidget(box)
        return row

    def show_all(self) -> None:
        self._all.setChecked(True)

    def _card(self, tending: Tending, shown: ShelfModel, lead: str) -> ModelCard:
        card = ModelCard(self._look, shown, lead=lead, downloads=self._downloads)
        tending.tend(card)
        self.cards.append(card)
        return card

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        shown = 0
        self._heading.hide()
        for card in self.cards:
            model, fit = card.shown.model, card.shown.fit
            text = f"{model.name} {model.family} {model.languages} {model.licence.name} {model.licence.spdx}".casefold()
            fits = fit.fits in (Fits.WELL, Fits.TIGHT) or card.shown.begun > 0
            card.setVisible((fits or self._all.isChecked()) and all(word in text for word in words))
            shown += not card.isHidden()
            if model.id == self._recommended:
                self._heading.setVisible(not card.isHidden())
        self._none.setVisible(not shown)


def _order(fit: Fit) -> tuple[object, ...]:
    """What runs well here first, then by quality."""
    return (not out_of_reach(fit), *quality(fit))


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.small + 2)
    return column
