"""A mailbox (mbox, RFC 4155): one message after another, each a page of its own, one in memory at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import BinaryIO

from murmur.domain.documents import Attachment, DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentError, DocumentTooLarge
from murmur.readers import eml
from murmur.readers.batches import Batches
from murmur.readers.titles import title_from_name

MOST_MESSAGES = 100_000
MOST_ATTACHMENTS = 5_001
"""One more than is read out of one file: then it is told that there are more."""

MAX_CHARACTERS = 200_000_000
LONGEST_SUBJECT = 60

START = re.compile(rb"From [^\r\n]{0,400}\d{1,2}:\d\d[^\r\n]{0,100}\r?\n?")
"""The line before each message: a sender and a date. A sentence that begins with "From" has no time of day."""

_QUOTED = re.compile(rb"(?m)^>(>*From )")
_DAY = re.compile(r"\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}")


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """One page for each message; a message that cannot be read is a page that says so."""
    batches = Batches(on_pages)
    attachments: list[Attachment] = []
    number = characters = 0
    for offset, data in messages(file):
        number += 1
        page, carried = _page(number, data)
        characters += len(page.text)
        if number > MOST_MESSAGES or characters > MAX_CHARACTERS:
            raise DocumentTooLarge("The mailbox holds more than can be searched in one piece")
        batches.add(page)
        room = MOST_ATTACHMENTS - len(attachments)
        attachments += [Attachment(one.name, f"{offset}/{one.part}") for one in carried[:room]]
    if not number:
        raise DamagedDocument("The file is named like a mailbox but does not hold one")
    batches.flush()
    return DocumentFacts("mbox", title_from_name(name), number, attachments=tuple(attachments))


def part(file: BinaryIO, number: int) -> tuple[BinaryIO, str]:
    """The message that begins at byte `number`."""
    for _, data in messages(file, number):
        return BytesIO(data), "message.eml"
    raise DamagedDocument("The message is no longer in the mailbox")


def messages(file: BinaryIO, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """Where each message begins, and its bytes without the line that separates it from the one before."""
    file.seek(start)
    offset = at = start
    lines: list[bytes] = []
    size = 0
    blank, inside = True, False
    while line := file.readline(1 << 20):
        if blank and line.startswith(b"From ") and START.fullmatch(line):
            if inside:
                yield offset, _unquoted(lines)
            offset, lines, size, inside = at, [], 0, True
        elif inside:
            lines.append(line)
            size += len(line)
            if size > eml.MAX_BYTES:
                raise DocumentTooLarge(f"A message is larger than {eml.MAX_BYTES // 1_000_000} MB")
        elif line.strip():
            return
        at += len(line)
        blank = not line.strip()
    if inside:
        yield offset, _unquoted(lines)


def _unquoted(lines: list[bytes]) -> bytes:
    return _QUOTED.sub(rb"\1", b"".join(lines))


def _page(number: int, data: bytes) -> tuple[PageText, tuple[Attachment, ...]]:
    try:
        mail = eml.seen(eml.parse(BytesIO(data)))
    except DocumentError as error:
        return PageText(number, f"{error.title}.", label=f"message {number}"), ()
    text = mail.words.text
    if mail.refusal is not None:
        text = f"{text}\n\n{mail.refusal.title}."
    subject = mail.subject
    if len(subject) > LONGEST_SUBJECT:
        subject = subject[:LONGEST_SUBJECT].rsplit(" ", 1)[0] + "…"
    day = _DAY.search(mail.date)
    label = f"message {number}" + (f": {subject}" if subject else "") + (f" ({day[0]})" if day else "")
    return PageText(number, text or " ", mail.words.headings, mail.words.tables, label), mail.attachments
