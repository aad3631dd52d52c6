"""The words of a collection that leave in no payload, one a line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from murmur.domain.errors import MurmurError
from murmur.services.escalation import EscalationService
from murmur.ui.jobs import Job, Jobs
from murmur.ui.notices import sentence
from murmur.ui.theme import SPACE, Look
from murmur.ui.widgets.buttons import TextButton
from murmur.ui.widgets.labels import label

SIZE = (460, 420)


class NeverSendDialog(QDialog):
    """Nothing typed is lost while it cannot be kept."""

    def __init__(
        self, look: Look, jobs: Jobs, service: EscalationService, collection: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._service = service
        self._collection = collection
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Never send from “{name}”").format(name=collection)
        self.setWindowTitle(title)
        self.resize(*SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(title, "title", wrap=True))
        explained = self.tr(
            "One name or word a line: clients, patients, projects, places. They are replaced wherever they stand in "
            "what would leave, and nobody can leave them in. The list is kept encrypted and is never sent."
        )
        column.addWidget(label(explained, "soft", wrap=True))
        self.field = QPlainTextEdit()
        self.field.setProperty("list", "true")
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("One name or word a line"))
        self.field.setPlaceholderText(self.tr("Northwind Trading\nProject Heron"))
        self.field.setEnabled(False)
        column.addWidget(self.field, 1)
        self.wrong = label("", "bad", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addStretch(1)
        cancel = TextButton(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.keep = TextButton(look, self.tr("Keep the list"), "primary")
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        column.addLayout(row)
        jobs.start(self, lambda job: service.never_send(collection), self._show, failed=self._failed)

    def _show(self, words: tuple[str, ...]) -> None:
        self.field.setPlainText("\n".join(words))
        self.field.setEnabled(True)
        self.keep.setEnabled(True)
        self.field.setFocus()

    def _keep(self) -> None:
        lines = (" ".join(line.split()) for line in self.field.toPlainText().splitlines())
        words = tuple(dict.fromkeys(line for line in lines if line))
        service, collection = self._service, self._collection
        self.keep.setEnabled(False)

        def work(job: Job) -> None:
            service.set_never_send(collection, words)

        self._jobs.start(self, work, lambda _: self.accept(), failed=self._failed)

    def _failed(self, error: MurmurError) -> None:
        self.wrong.setText(f"{sentence(error.title)} {sentence(error.advice)}")
        self.wrong.show()
        self.keep.setEnabled(self.field.isEnabled())
