"""Which of the things that a mail or a PDF carries are documents: those are named, the rest is decoration."""

from __future__ import annotations

from pathlib import PurePath

from murmur.domain.formats import KIND_OF_SUFFIX

MOST = 300
"""Attachments of one message or PDF; more was not put there by a person."""

MAX_BYTES = 100_000_000
"""One attachment, unpacked."""

SMALLEST_PICTURE = 20_000
"""Bytes. Below are logos, signatures and marks that count readers."""

# Documents that Murmur cannot read: named, so that nobody believes they had been searched.
_REFUSED = frozenset(
    """.7z .dat .doc .docm .dot .dwg .gz .indd .key .numbers .one .pages .ppt .pptm .ps .pub .rar .tar .vsd .vsdx .wpd
    .wps .xls .xlsb .xlsm .xps .zip""".split()
)
_PICTURES = frozenset(".bmp .gif .jpeg .jpg .png .tif .tiff .webp".split())
_SUFFIX_OF_TYPE = {
    "application/epub+zip": ".epub",
    "application/ms-tnef": ".dat",
    "application/msword": ".doc",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-outlook": ".msg",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "message/rfc822": ".eml",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/rtf": ".rtf",
}


def document_name(name: str, media_type: str, size: int) -> str | None:
    """What the thing is called as a document, with a suffix that tells its kind; None for what is no document.

    `size` in bytes may be an estimate.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in KIND_OF_SUFFIX and suffix not in _REFUSED and suffix not in _PICTURES:
        told = _SUFFIX_OF_TYPE.get(media_type)
        if told is None or (suffix and media_type in ("text/plain", "text/html")):
            return None  # .ics, .vcf, .p7s and the like
        name, suffix = f"{name or 'attachment'}{told}", told
    if suffix in _PICTURES and (suffix not in KIND_OF_SUFFIX or size < SMALLEST_PICTURE):
        return None
    return name
