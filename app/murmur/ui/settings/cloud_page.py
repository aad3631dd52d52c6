"""Whether and whom a cloud model may be asked, about which collections, and what never leaves in any case."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from murmur.domain.cloud import Sharing
from murmur.domain.errors import MurmurError
from murmur.domain.settings import Settings
from murmur.services.escalation import CloudStanding, EscalationService
from murmur.ui import notices
from murmur.ui.cloud import words
from murmur.ui.jobs import InOrder, Job, Jobs, Latest
from murmur.ui.new_passphrase import PassphraseField
from murmur.ui.notices import sentence
from murmur.ui.settings.form import SectionForm
from murmur.ui.settings.never_send import NeverSendDialog
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import ElidedLabel, frame, label
from murmur.ui.widgets.picture import Picture

_FIRST = ("enabled", "address", "model")
_THEN = ("suggest", "price_in", "price_out", "daily_cap", "monthly_cap", "daily_questions", "proxy", "ca_file")

Known = tuple[CloudStanding, Mapping[str, Sharing]]


class CloudPage(QWidget):
    """`changed` carries the settings with another value; `allowed` comes when a collection allows otherwise."""

    changed = Signal(object)
    allowed = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        service: EscalationService,
        settings: Settings,
        fixed: Set[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._looking = Latest(jobs, self)
        self._changing = InOrder(jobs, self)
        self._service = service
        self.rows: dict[str, QButtonGroup] = {}
        self.editors: dict[str, TextButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide - SPACE.tight)
        column.addLayout(self._state())
        self.first = SectionForm(look, settings, "cloud", fixed, only=_FIRST)
        self.then = SectionForm(look, settings, "cloud", fixed, only=_THEN)
        column.addWidget(self.first)
        column.addWidget(frame("line"))
        column.addLayout(self._key())
        column.addWidget(frame("line"))
        column.addLayout(self._collections())
        column.addWidget(frame("line"))
        column.addWidget(self.then)
        self.first.changed.connect(self.then.take)
        self.then.changed.connect(self.first.take)
        for form in (self.first, self.then):
            form.changed.connect(self.changed)
        column.addStretch(1)
        self.look_again()

    def look_again(self) -> None:
        """What is so now."""
        service = self._service
        self._looking.start(lambda job: (service.standing(), service.sharing()), self._show)

    def share(self, collection: str, sharing: Sharing) -> None:
        service = self._service

        def work(job: Job) -> None:
            service.share(collection, sharing)

        self._changing.start(work, lambda _: self._shared(), failed=self._failed)

    # What it is made of

    def _state(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self._sign = Picture(self._look, "cloud", "text_faint", 18)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.state = label("", "soft", wrap=True)
        row.addWidget(self.state, 1)
        return row

    def _key(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        column.addWidget(label(self.tr("Key"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.key = PassphraseField(self._look, self.tr("Key of the server"))
        self.keep = TextButton(self._look, self.tr("Keep it"))
        self.keep.setAccessibleName(self.tr("Keep the key"))
        self.keep.setEnabled(False)
        self.keep.clicked.connect(lambda: self._keep_key(self.key.text().strip()))
        self.forget = TextButton(self._look, self.tr("Forget it"), "quiet")
        self.forget.setAccessibleName(self.tr("Forget the key"))
        self.forget.clicked.connect(lambda: self._keep_key(""))
        self.forget.hide()
        self.key.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        row.addWidget(self.key, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        column.addLayout(row)
        self.kept = label("", "small", wrap=True)
        column.addWidget(self.kept)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        return column

    def _collections(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.tight + 2)
        column.addWidget(label(self.tr("Collections"), "strong"))
        explained = self.tr(
            "Off: not for now. Ask each time: passages may leave when you have read and approved them. Never: nothing "
            "leaves, whatever other collections a document is in."
        )
        column.addWidget(label(explained, "small", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.tight)
        column.addLayout(self._list)
        return column

    def _show(self, known: Known) -> None:
        standing, sharing = known
        if standing.ready:
            said = self.tr("{host} can be asked, each time with your approval.").format(host=standing.host)
            self.state.setText(f"{said} {sentence(words.spent(standing))}")
        else:
            self.state.setText(words.why_not(standing))
        self._sign.show_icon("cloud", "cloud" if standing.ready else "text_faint")
        self.forget.setVisible(standing.has_key)
        where = self.tr("It is kept in your system's keyring where there is one, else encrypted with everything else.")
        there = self.tr("There is a key; it is never shown again.")
        none = self.tr("There is no key; a server of your office may need none.")
        self.kept.setText(f"{there if standing.has_key else none} {where}")
        if list(self.rows) != sorted(sharing):
            self._fill(sorted(sharing))
        for name, group in self.rows.items():
            for button in group.buttons():
                button.setChecked(button.property("sharing") == sharing[name].value)

    def _fill(self, names: list[str]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.rows, self.editors = {}, {}
        for name in names:
            self._list.addWidget(self._row(name))
        if not names:
            self._list.addWidget(label(self.tr("There are none yet."), "soft"))

    def _row(self, name: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(ElidedLabel(name), 1)
        box = frame("well")
        inside = QHBoxLayout(box)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(SPACE.hair)
        group = self.rows[name] = QButtonGroup(whole)
        for sharing in Sharing:
            button = TextButton(self._look, words.sharing_of(sharing), "segment")
            button.setAccessibleName(f"{name}: {words.sharing_of(sharing)}")
            button.setCheckable(True)
            button.setProperty("sharing", sharing.value)
            button.clicked.connect(lambda _=False, chosen=sharing: self.share(name, chosen))
            group.addButton(button)
            inside.addWidget(button)
        row.addWidget(box)
        edit = self.editors[name] = TextButton(self._look, self.tr("Never send…"), "quiet", icon_name="shield")
        edit.setAccessibleName(self.tr("{name}: words that are never sent").format(name=name))
        edit.clicked.connect(lambda: self._edit(name))
        row.addWidget(edit)
        return whole

    def _edit(self, name: str) -> None:
        NeverSendDialog(self._look, self._jobs, self._service, name, self).open()

    def _keep_key(self, key: str) -> None:
        service = self._service
        self.key.clear()
        self._changing.start(lambda job: service.keep_key(key), lambda _: self.look_again(), failed=self._failed)

    def _shared(self) -> None:
        self.look_again()
        self.allowed.emit()

    def _failed(self, error: MurmurError) -> None:
        self.trouble.addWidget(notices.of(self._look, error, closable=True))
        self.look_again()
