"""Mails as the standard library writes them: the reference implementation of their format in this house."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage, Message
from email.policy import SMTP

DATE = "Thu, 12 Mar 2026 09:14:00 +0100"


def mail(
    subject: str = "Delivery of the tiles",
    text: str | None = "The roof tiles arrive on Friday.\n",
    html: str | None = None,
    attachments: Sequence[tuple[str, str, bytes]] = (),
    inside: Sequence[Message] = (),
) -> EmailMessage:
    """A message with files (name, media type, content) and other messages attached."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Roofing <roof@example.org>"
    message["To"] = "Site office <site@example.org>"
    message["Date"] = DATE
    message["Subject"] = subject
    if text is not None:
        message.set_content(text)
    if html is not None:
        if text is None:
            message.set_content(html, subtype="html")
        else:
            message.add_alternative(html, subtype="html")
    for name, media_type, content in attachments:
        main, sub = media_type.split("/")
        message.add_attachment(content, main, sub, filename=name)
    for one in inside:
        message.add_attachment(one)
    return message


def mailbox(messages: Sequence[Message]) -> bytes:
    """The messages as one mbox file."""
    made = b""
    for message in messages:
        lines = message.as_bytes().replace(b"\r\n", b"\n")
        quoted = lines.replace(b"\nFrom ", b"\n>From ")
        made += b"From roof@example.org Thu Mar 12 09:14:00 2026\n" + quoted + b"\n\n"
    return made
