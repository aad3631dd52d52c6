"""The endings of file names under which Murmur is offered by "open with", by their types on Linux."""

from __future__ import annotations

from linux.layout import MIME_TYPES

ENDINGS = {
    "application/pdf": (".pdf",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (".pptx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "application/rtf": (".rtf",),
    "application/epub+zip": (".epub",),
    "application/mbox": (".mbox",),
    "application/vnd.ms-outlook": (".msg",),
    "message/rfc822": (".eml",),
    "text/csv": (".csv",),
    "text/html": (".html", ".htm"),
    "text/markdown": (".md",),
    "text/plain": (".txt",),
}


def endings() -> tuple[str, ...]:
    """In the order of the types; KeyError for a type that nobody gave an ending."""
    return tuple(ending for kind in MIME_TYPES for ending in ENDINGS[kind])
