"""Writes a conversation into a file of the person's choice, and says that others can read it there."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from murmur.domain.conversations import ConversationFacts
from murmur.domain.errors import MurmurError
from murmur.files import write_whole
from murmur.services.api import ConversationService
from murmur.services.exporting import Exported, ExportWords, to_json, to_markdown
from murmur.ui.conversations.menu import Format
from murmur.ui.conversations.rows import name_of
from murmur.ui.jobs import Jobs
from murmur.ui.words import say

LONGEST_NAME = 60


class ExportFailed(MurmurError):
    title = "The conversation could not be written into this file"
    advice = "Choose another folder, or make room on the disk; the conversation itself is not affected"


def ask_where(parent: QWidget, facts: ConversationFacts, form: Format) -> Path | None:
    """The file the person chose, None when nothing was."""
    name = f"{file_name(name_of(facts))}.{form.value}"
    kinds = say("{format} (*.{ending})", format=form.words, ending=form.value)
    chosen, _ = QFileDialog.getSaveFileName(parent, say("Export the conversation"), str(Path.home() / name), kinds)
    return Path(chosen) if chosen else None


def export(
    parent: QWidget,
    jobs: Jobs,
    kept: ConversationService,
    facts: ConversationFacts,
    form: Format,
    told: Callable[[str, str], None],
) -> None:
    """Asks where, writes, and says that it is done and what that means."""
    target = ask_where(parent, facts, form)
    if target is None:
        return
    words = export_words()
    jobs.start(
        parent,
        lambda job: write(kept, facts.conversation_id, form, target, words),
        lambda _: told(
            say("Written into {file}", file=target.name),
            say("The file is not encrypted: whoever can open it can read the conversation"),
        ),
    )


def write(kept: ConversationService, conversation_id: str, form: Format, target: Path, words: ExportWords) -> None:
    """ExportFailed when the file cannot be written; a file that was there before is then as it was."""
    content = rendered(kept.exported(conversation_id, form.value), form, words)
    try:
        write_whole(target, content, target.with_name(f".murmur-{secrets.token_hex(8)}.part"))
    except OSError as error:
        raise ExportFailed from error


def rendered(exported: Exported, form: Format, words: ExportWords) -> bytes:
    match form:
        case Format.MARKDOWN:
            return to_markdown(exported, words).encode("utf-8", "replace")
        case Format.JSON:
            return to_json(exported).encode("utf-8", "replace")
        case Format.PDF:
            from murmur.ui.conversations.pdf import to_pdf

            return to_pdf(exported, words)


def file_name(name: str) -> str:
    """The conversation's name as every system allows it for a file."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name)
    return " ".join(plain.split())[:LONGEST_NAME].strip(". ") or "conversation"


def export_words() -> ExportWords:
    """What stands around the questions and answers, in the person's language."""
    return ExportWords(
        untitled=say("Conversation"),
        exported=say("Written by Murmur from a conversation begun {begun}.", begun="{begun}"),
        asked=say("Asked {time}", time="{time}"),
        no_answer=say("This question has no answer: it was stopped, or it failed."),
        supported=say("Every sentence is supported by the sources below"),
        partly=say("Partly supported by the sources below"),
        not_found=say("Not found in the documents"),
        unchecked=say("Not checked against documents"),
        not_supported=say("Not supported by the sources: “{sentence}”", sentence="{sentence}"),
        local=say("Made on this computer"),
        cloud=say("Made in the CLOUD, at {place}", place="{place}"),
        model=say("by {model} (SHA-256 {sha256})", model="{model}", sha256="{sha256}"),
        elsewhere=say("by {model}", model="{model}"),
        left=say(
            "{bytes} bytes left this computer for it (SHA-256 {sha256}): number {entry} in the register",
            bytes="{bytes}",
            sha256="{sha256}",
            entry="{entry}",
        ),
        earlier=say("An earlier answer to the same question"),
        sources=say("Sources"),
    )
