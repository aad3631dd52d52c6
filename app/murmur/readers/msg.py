"""Outlook's own mail files (.msg, MS-OXMSG): turned into a mail as everybody else writes it, and read as one.

So a body that is only HTML, a message attached to a message and an attachment's number are the same in both formats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.encoders import encode_base64
from email.message import Message as Mail
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import encode_rfc2231, format_datetime
from typing import BinaryIO

from oxmsg import Message
from oxmsg.attachment import Attachment
from oxmsg.domain import constants as pid
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentError, DocumentTooLarge
from murmur.readers import eml
from murmur.readers.msg_rtf import text_of
from murmur.readers.titles import meaningful, title_from_name

RTF_COMPRESSED = 0x1009
DEEPEST = 10
_EMBEDDED = "__SUBSTG1.0_3701000D"


class _Embedded(Message):
    """A message inside a message; its property stream has a shorter head (MS-OXMSG 2.4.1.2), which the library does
    not know."""

    @property
    def _properties(self) -> Properties:
        return Properties(self._storage, properties_header_offset=24)


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole message as one page without a number."""
    mail = eml.seen(mail_of(file))
    if mail.refusal is not None and not mail.attachments:
        raise mail.refusal
    if not mail.words.text:
        raise DamagedDocument("The message holds no words")
    on_pages((PageText(None, mail.words.text, mail.words.headings, mail.words.tables),))
    return DocumentFacts("msg", meaningful(mail.subject) or title_from_name(name), 1, attachments=mail.attachments)


def part(file: BinaryIO, number: int) -> tuple[BinaryIO, str]:
    """An attachment by its number, with its name."""
    return eml.part_of(mail_of(file), number)


def mail_of(file: BinaryIO) -> Mail:
    """The message as a mail. DocumentTooLarge above the size of one, DamagedDocument for what is no message."""
    size = file.seek(0, 2)
    file.seek(0)
    if size > eml.MAX_BYTES:
        raise DocumentTooLarge(f"The message is larger than {eml.MAX_BYTES // 1_000_000} MB")
    try:
        return _mail(Message.load(file))
    except DocumentError:
        raise
    except (Exception, RecursionError) as error:  # the library checks nothing: damage comes as any kind of error
        raise DamagedDocument("The file is damaged or not an Outlook message") from error


def _mail(message: Message, depth: int = 0) -> Mail:
    made = MIMEMultipart()
    for name, value in _headers(message):
        made[name] = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    text, html = message.body, message.html_body
    if not (text and text.strip()) and not html:
        packed = message.properties.binary_prop_value(RTF_COMPRESSED)
        text = text_of(packed) if packed else ""
    bodies = MIMEMultipart("alternative")
    for words, kind in ((text, "plain"), (html, "html")):
        if words:
            bodies.attach(MIMEText(words.replace("\0", ""), kind, "utf-8"))
    made.attach(bodies)
    for attachment in message.attachments:
        made.attach(_attached(attachment, depth))
    return made


def _headers(message: Message) -> Iterator[tuple[str, str]]:
    """As they were sent; of a message that never left its computer, what Outlook shows."""
    sent = message.message_headers
    own = {
        "From": message.sender,
        "To": message.properties.str_prop_value(pid.PID_DISPLAY_TO),
        "Cc": message.properties.str_prop_value(pid.PID_DISPLAY_CC),
        "Date": format_datetime(message.sent_date) if message.sent_date else None,
        "Subject": message.subject,
    }
    for name, value in own.items():
        known = next((raw for key, raw in sent.items() if key.lower() == name.lower()), None)
        if shown := (known or value or "").replace("\0", ""):
            yield name, shown


def _attached(attachment: Attachment, depth: int) -> Mail:
    storage = attachment._storage
    assert isinstance(storage, Storage)
    inner = next((one for one in storage.storages if one.name.upper() == _EMBEDDED), None)
    if inner is not None and depth < DEEPEST:
        return MIMEMessage(_mail(_Embedded(inner), depth + 1))
    properties = attachment.properties
    name = attachment.file_name or properties.str_prop_value(pid.PID_ATTACH_FILENAME) or ""
    main, _, sub = (attachment.mime_type or "").partition("/")
    made = MIMEBase(main or "application", sub or "octet-stream")
    made.set_payload(attachment.file_bytes or b"")
    encode_base64(made)
    made["Content-Disposition"] = f"attachment; filename*={encode_rfc2231(name.replace(chr(0), ''), 'utf-8')}"
    return made
