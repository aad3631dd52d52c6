"""The formats Murmur reads: the one table of their endings, their names, and what a person calls their parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What the parts of a document are, and so how a place in it is told."""

    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    """Of rows: a place is the sheet and the row."""
    MESSAGE = "message"
    CHAPTER = "chapter"
    HEADING = "heading"
    """No parts: a place is the path of headings above it."""
    LINE = "line"
    """No parts and no headings."""


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is what people call it; `suffixes` are in lower case. `drawn` says that its pages can be drawn."""

    kind: str
    name: str
    part: Part
    suffixes: tuple[str, ...]
    drawn: bool = False


FORMATS = (
    Format("pdf", "PDF", Part.PAGE, (".pdf",), drawn=True),
    Format("docx", "Word", Part.HEADING, (".docx", ".docm", ".dotx")),
    Format("xlsx", "Excel", Part.SHEET, (".xlsx", ".xlsm", ".xltx")),
    Format("pptx", "PowerPoint", Part.SLIDE, (".pptx", ".pptm", ".ppsx", ".potx")),
    Format("odt", "OpenDocument text", Part.HEADING, (".odt", ".ott")),
    Format("ods", "OpenDocument spreadsheet", Part.SHEET, (".ods", ".ots")),
    Format("odp", "OpenDocument presentation", Part.SLIDE, (".odp", ".otp")),
    Format("rtf", "RTF", Part.HEADING, (".rtf",)),
    Format("csv", "CSV", Part.SHEET, (".csv", ".tsv")),
    Format("image", "pictures", Part.PAGE, (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp"), drawn=True),
    Format("markdown", "Markdown", Part.HEADING, (".md", ".markdown")),
    Format("text", "plain text", Part.LINE, (".txt", ".text")),
    Format("html", "HTML", Part.HEADING, (".html", ".htm", ".xhtml")),
    Format("epub", "e-books (EPUB)", Part.CHAPTER, (".epub",)),
    Format("eml", "mail (EML)", Part.LINE, (".eml",)),
    Format("msg", "Outlook messages (MSG)", Part.LINE, (".msg",)),
    Format("mbox", "mailboxes (MBOX)", Part.MESSAGE, (".mbox",)),
)

KIND_OF_SUFFIX = {suffix: format.kind for format in FORMATS for suffix in format.suffixes}
"""By a file name's ending, in lower case."""

SAVE_AS = {
    ".doc": ("Word", ".docx"),
    ".dot": ("Word", ".docx"),
    ".xls": ("Excel", ".xlsx"),
    ".xlt": ("Excel", ".xlsx"),
    ".ppt": ("PowerPoint", ".pptx"),
    ".pps": ("PowerPoint", ".pptx"),
}
"""The old formats, which are not read: their program, and what to save them as."""

PICKED_UP = frozenset(KIND_OF_SUFFIX) | frozenset(SAVE_AS)
"""A folder that is added contributes the files that end so: the old ones too, since a person who adds them must be
told that they are not in."""

_FORMAT = {format.kind: format for format in FORMATS}
_NOT_COUNTED = (Part.SHEET, Part.MESSAGE, Part.CHAPTER)


def part_of(kind: str) -> Part:
    """What the parts of a document of this kind are."""
    return _FORMAT[kind].part if kind in _FORMAT else Part.LINE


def can_be_drawn(kind: str) -> bool:
    """Whether its parts are pages that can be shown as pictures; all others are shown as their text."""
    return kind in _FORMAT and _FORMAT[kind].drawn


def page_number(kind: str, number: int | None) -> int | None:
    """The number of a part where a person counts the parts as pages, else None: nobody says "page 2" of a sheet."""
    return None if part_of(kind) in _NOT_COUNTED else number


def place_below(kind: str, place: str, lines: int) -> str:
    """The place of what stands so many lines of text below another place: in sheets the row moves along."""
    before, _, row = place.rpartition(" ")
    return f"{before} {int(row) + lines}" if part_of(kind) is Part.SHEET and row.isdecimal() else place
