"""Writes the dossier of one answer into a PDF of the person's choice."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from murmur.domain.answers import Answer
from murmur.domain.errors import MurmurError
from murmur.files import write_whole
from murmur.services.api import ConversationService, DocumentService
from murmur.services.dossier import DossierWords, Subject, dossier
from murmur.ui.conversations.exporting import export_words, file_name
from murmur.ui.words import say

if TYPE_CHECKING:
    from murmur.ui.chat.turn_view import TurnView
    from murmur.ui.main_window import MainWindow

FORM = "pdf"


class DossierFailed(MurmurError):
    title = "The dossier could not be written into this file"
    advice = "Choose another folder, or make room on the disk; the answer itself is not affected"


@dataclass(frozen=True, slots=True)
class Wanted:
    conversation_id: str
    turn_id: int
    answer: Answer


def save(window: MainWindow, turn: TurnView) -> None:
    """Asks where, writes, and says that it is done and what that means."""
    services, place, turn_id, answer = window.services, window.workspace, turn.turn_id, turn.answer
    if services is None or place is None or turn_id is None or answer is None:
        return
    conversation_id = place.conversation.current
    target = _where(window, turn.question) if conversation_id is not None else None
    if conversation_id is None or target is None:
        return
    words, wanted = dossier_words(), Wanted(conversation_id, turn_id, answer)
    window.jobs.start(
        window,
        lambda job: write(services.conversations, services.documents, wanted, target, words),
        lambda _: place.show_note(
            say("Written into {file}", file=target.name),
            say("The file is not encrypted: whoever can open it can read the answer and its passages"),
        ),
    )


def write(
    kept: ConversationService, documents: DocumentService, wanted: Wanted, target: Path, words: DossierWords
) -> None:
    """DossierFailed when the file cannot be written; a file that was there before is then as it was."""
    from murmur.ui.conversations.pdf import paged

    turn = kept.exported_answer(wanted.conversation_id, wanted.turn_id, FORM)
    known = {one.document_id: one for one in documents.documents()}
    now = datetime.now(UTC).isoformat(timespec="seconds")
    subject = Subject(turn.question, turn.asked, wanted.answer, known, now)
    content = paged(dossier(subject, words), f"{words.title}: {turn.question}")
    try:
        write_whole(target, content, target.with_name(f".murmur-{secrets.token_hex(8)}.part"))
    except OSError as error:
        raise DossierFailed from error


def _where(parent: QWidget, question: str) -> Path | None:
    name = f"{file_name(question)}.{FORM}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, say("Save the dossier of this answer"), str(Path.home() / name), say("PDF (*.pdf)")
    )
    return Path(chosen) if chosen else None


def dossier_words() -> DossierWords:
    """In the person's language."""
    return DossierWords(
        export=export_words(),
        title=say("Dossier of an answer"),
        written=say("Written by Murmur {version} on {time}.", version="{version}", time="{time}"),
        made=say("How it was made"),
        place=say("Place"),
        here=say("this computer"),
        cloud=say("CLOUD, {host}", host="{host}"),
        manner=say("Manner"),
        plain=say("written by the model, without documents"),
        prose=say("written by the model, each sentence checked against the passages"),
        quotes=say("sentences copied from the passages"),
        model=say("Model"),
        model_sha256=say("SHA-256 of the model file"),
        seed=say("Seed"),
        temperature=say("Temperature"),
        tokens=say("Tokens read and written"),
        version=say("Version of Murmur that wrote this dossier"),
        sent=say("SHA-256 of what was sent"),
        bytes=say("Bytes sent"),
        entry=say("Entry in the register"),
        cost=say("Cost"),
        replaced=say("Pseudonyms in it"),
        cited=say("Cited sources"),
        passages=say("Passages that were found for it ({n})", n="{n}"),
        no_passages=say("No passage was looked at."),
        passage_sha256=say("SHA-256 of the passage"),
        document_sha256=say("SHA-256 of the file as last read"),
        gone=say("the document is not in the library any more"),
        unknown=say("not known"),
    )
