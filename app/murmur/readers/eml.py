"""A mail as programs save it (.eml, RFC 5322): its header lines as a person sees them, then its words.

Parsed by the standard library with its lenient policy: the strict one raises over headers that mail programs show. A
header or a part that cannot be understood is shown as it stands or left out, and never costs the rest. Attachments are
named here, and read as documents of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.generator import BytesGenerator
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from io import BytesIO
from typing import BinaryIO

from murmur.domain.documents import Attachment, DocumentFacts, Heading, PageText, Table
from murmur.domain.errors import (
    DamagedDocument,
    DocumentError,
    DocumentTooLarge,
    EncryptedDocument,
    UnsupportedFormat,
)
from murmur.readers import carried, html
from murmur.readers.titles import meaningful, title_from_name

MAX_BYTES = 100_000_000
"""Mail servers refuse messages of half of this."""

MAX_TEXT = 20_000_000
LONGEST_HEADER = 8_000
MOST_PARTS = 20_000
SHOWN = ("From", "To", "Cc", "Date", "Subject")

_FOLD = re.compile(r"[\r\n]+[ \t]*")
_NO_WORDS = frozenset(
    {"text/calendar", "text/css", "text/vcard", "text/x-vcard", "text/rfc822-headers", "text/x-amp-html"}
)
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_LOST = str.maketrans({"\0": None, "\ufeff": None})


@dataclass(frozen=True, slots=True)
class Words:
    """What a message says, and what in it has a shape."""

    text: str
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as a person sees it. `words` begins with its header lines."""

    subject: str
    date: str
    words: Words
    attachments: tuple[Attachment, ...]
    refusal: DocumentError | None
    """Why it has no words below its header lines."""


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole message as one page without a number."""
    message = parse(file)
    mail = seen(message)
    if mail.refusal is not None and not mail.attachments:
        raise mail.refusal
    if not message.keys() or not mail.words.text:
        raise DamagedDocument("The file is named like a mail but does not hold one")
    on_pages((PageText(None, mail.words.text, mail.words.headings, mail.words.tables),))
    return DocumentFacts("eml", meaningful(mail.subject) or title_from_name(name), 1, attachments=mail.attachments)


def part(file: BinaryIO, number: int) -> tuple[BinaryIO, str]:
    """An attachment by its number, with its name."""
    return part_of(parse(file), number)


def part_of(message: Message, number: int) -> tuple[BinaryIO, str]:
    """The same of a parsed message."""
    for at, (leaf, related) in enumerate(_leaves(message), start=1):
        if at == number:
            return BytesIO(_content(leaf)), _document_name(leaf, related) or ""
    raise DamagedDocument("The attachment is no longer in the mail")


def parse(file: BinaryIO) -> Message:
    """DocumentTooLarge above MAX_BYTES, DamagedDocument where parts are nested without end."""
    size = file.seek(0, 2)
    file.seek(0)
    if size > MAX_BYTES:
        raise DocumentTooLarge(f"The mail is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        return BytesParser(policy=compat32).parse(file)
    except (RecursionError, MessageError, ValueError, LookupError, AssertionError) as error:
        raise DamagedDocument("The mail's parts are nested without end or damaged") from error


def seen(message: Message) -> Mail:
    """The message as a person sees it."""
    lines = [f"{name}: {value}" for name in SHOWN if (value := header(message, name))]
    try:
        bodies = [words for words in _bodies(message) if words.text]
        attachments = tuple(_attachments(message))
    except RecursionError as error:
        raise DamagedDocument("The mail's parts are nested without end") from error
    words = _joined([Words("\n".join(lines)), *bodies])
    refusal = None if bodies else _refusal(message)
    return Mail(header(message, "Subject"), header(message, "Date"), words, attachments, refusal)


def header(message: Message, name: str) -> str:
    """The header's words on one line, "" without it. Encoded words (RFC 2047) are decoded as far as they can be."""
    wanted = name.lower()
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == wanted), "")
    return _plain(raw[:LONGEST_HEADER])


def _plain(raw: str) -> str:
    unfolded = _FOLD.sub(" ", raw)
    if not unfolded.isascii():
        unfolded = html.decoded(unfolded.encode("utf-8", "surrogateescape"))
    try:
        pieces = decode_header(unfolded)
    except (MessageError, ValueError):
        pieces = [(unfolded, None)]
    text = "".join(piece if isinstance(piece, str) else html.decoded(piece, charset) for piece, charset in pieces)
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _bodies(message: Message) -> Iterator[Words]:
    """The texts a mail program shows below the header, in order."""
    kind = message.get_content_type()
    if message.is_multipart():
        if kind == "message/rfc822":
            return
        parts = [part for part in _parts(message) if isinstance(part, Message)]
        if kind == "multipart/alternative":
            yield from _best([(part, list(_bodies(part))) for part in parts])
        else:
            for part in parts:
                yield from _bodies(part)
    elif kind.startswith("text/") and kind not in _NO_WORDS and not _is_file(message):
        text = html.decoded(_content(message), _charset(message))
        if kind == "text/html":
            found = html.written(text)
            yield Words(found.text, found.headings, found.tables)
        else:
            yield Words("\n".join(line.rstrip() for line in text.translate(_LOST).splitlines()).strip("\n"))


def _best(choices: list[tuple[Message, list[Words]]]) -> list[Words]:
    """Of the same said in several ways the plain one, unless it is a mere stub of another."""
    lengths = [sum(len(words.text) for words in said) for _, said in choices]
    longest = max(lengths, default=0)
    for (message, said), length in zip(choices, lengths, strict=True):
        if message.get_content_type() == "text/plain" and length * 5 >= longest and length:
            return said
    return next((said for (_, said), length in zip(choices, lengths, strict=True) if length == longest), [])


def _joined(pieces: list[Words]) -> Words:
    texts: list[str] = []
    headings: list[Heading] = []
    tables: list[Table] = []
    at = 0
    for piece in pieces:
        if not piece.text:
            continue
        at += 2 if texts else 0
        texts.append(piece.text)
        headings += [Heading(at + h.start, h.level, h.title) for h in piece.headings]
        tables += [Table(at + t.start, at + t.end, t.title, t.columns) for t in piece.tables]
        at += len(piece.text)
        if at > MAX_TEXT:
            raise DocumentTooLarge("The mail holds more text than a person could write")
    return Words("\n\n".join(texts), tuple(headings), tuple(tables))


def _refusal(message: Message) -> DocumentError | None:
    """Why a message without words has none: it is encrypted or signed in a way that hides them."""
    kinds = {leaf.get_content_type(): leaf for leaf, _ in _leaves(message)}
    sealed = next((kinds[kind] for kind in _SEALED if kind in kinds), None)
    if message.get_content_type() == "multipart/encrypted" or "application/pgp-encrypted" in kinds:
        return _encrypted()
    if sealed is None:
        return None
    if sealed.get_param("smime-type") in ("signed-data", "certs-only"):
        return UnsupportedFormat(
            "The mail's text is wrapped in its signature", "Open it in your mail program, save it as PDF and add that"
        )
    return _encrypted()


def _encrypted() -> EncryptedDocument:
    return EncryptedDocument("The mail is encrypted", "Open it in your mail program, save it as PDF and add that")


# Parts


def _leaves(message: Message, related: bool = False) -> Iterator[tuple[Message, bool]]:
    """Every part that holds something itself, in order, and whether it belongs to a page of HTML."""
    waiting = [(message, related)]
    count = 0
    while waiting:
        part, related = waiting.pop()
        count += 1
        if count > MOST_PARTS:
            raise DocumentTooLarge(f"The mail has more than {MOST_PARTS:,} parts")
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            inner = related or part.get_content_type() == "multipart/related"
            waiting += [(one, inner) for one in reversed(_parts(part))]
        else:
            yield part, related


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _attachments(message: Message) -> Iterator[Attachment]:
    named = 0
    for number, (leaf, related) in enumerate(_leaves(message), start=1):
        name = _document_name(leaf, related)
        if name is None:
            continue
        named += 1
        if named > carried.MOST:
            raise DocumentTooLarge(f"The mail carries more than {carried.MOST} documents")
        yield Attachment(name[:300], str(number))


def _document_name(leaf: Message, related: bool) -> str | None:
    """What the part is called as a document; None for what is shown as the message's text, and for decoration."""
    kind = leaf.get_content_type()
    if kind == "message/rfc822":
        inner = _parts(leaf)
        subject = header(inner[0], "Subject") if inner else ""
        return f"{subject[:100] or 'message'}.eml"
    if not _is_file(leaf) and kind.startswith(("text/", "multipart/", "message/")):
        return None
    payload = leaf.get_payload()
    size = len(payload) * 3 // 4 if isinstance(payload, str) else 0
    if related and kind.startswith("image/"):
        return None
    return carried.document_name(_file_name(leaf), kind, size)


def _is_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_file_name(part))


def _file_name(part: Message) -> str:
    try:
        return _plain((part.get_filename() or "")[:LONGEST_HEADER])
    except (LookupError, ValueError, TypeError):
        return ""


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError, TypeError):
        return None


def _content(part: Message) -> bytes:
    """The part's bytes, whatever it is encoded in."""
    try:
        if part.get_content_type() == "message/rfc822":
            into = BytesIO()
            BytesGenerator(into, mangle_from_=False, policy=compat32).flatten(_parts(part)[0])
            return into.getvalue()
        content = part.get_payload(decode=True)
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedDocument("A part of the mail is damaged") from error
    return content if isinstance(content, bytes) else b""
