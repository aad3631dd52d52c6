"""Word: paragraphs, headings, lists, tables and notes in the order of the document, which has no pages until printed.

python-docx opens the file; the text is gathered from the elements themselves, because its paragraphs leave out what
stands in content controls, in text boxes, or was inserted by a tracked change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import PartFactory
from docx.oxml import parse_xml
from docx.package import Package
from docx.parts.document import DocumentPart

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument
from murmur.readers.damage import damage_told
from murmur.readers.docx_numbers import Numbers
from murmur.readers.docx_styles import FALLBACK, Styles, W, value, whole
from murmur.readers.tables import Row
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.writing import Writing
from murmur.readers.zip_safety import copy_of

MAX_MARKUP = 80_000_000
"""Bytes, which take about ten times as much memory as elements. The mark-up of a long book has 20 million."""

LONGEST_CELL = 1_000
"""Characters of a cell of a real table."""

MOST_COLUMNS = 100

_PAGE_NUMBER = re.compile(r"\D{0,12}\d+(?:\D{1,6}\d+)?\W*")
_TEXTBOX = W + "txbxContent"
_UNREAD = frozenset({FALLBACK, _TEXTBOX, *(W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText"))})
"""What is written twice, deleted, or no text. The text of a box follows its paragraph."""

_TEXT = (W + "t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t")
_MARKS = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
_NOTES = {W + "footnoteReference": "footnotes", W + "endnoteReference": "endnotes"}
_DOCUMENTS = (
    CONTENT_TYPE.WML_DOCUMENT_MAIN,
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
for _type in _DOCUMENTS:  # python-docx takes the first only; one with macros, or a template, reads the same
    PartFactory.part_type_for[_type] = DocumentPart


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """The whole document as one page without a number."""
    with damage_told():
        package = Package.open(copy_of(file, lambda entry: entry.endswith((".xml", ".rels")), MAX_MARKUP))
        part = package.main_document_part
        if not isinstance(part, DocumentPart):
            raise DamagedDocument
        reading = _Reading(part)
        page = reading.page()
        title = meaningful(part.core_properties.title or "") or reading.title or title_from_name(name)
    if not page.text:
        raise DamagedDocument("The document holds no words", "If it holds pictures of pages, save it as PDF")
    on_pages((page,))
    return DocumentFacts("docx", title, 1)


class _Reading:
    """One document on its way into text."""

    def __init__(self, part: DocumentPart) -> None:
        self.title: str | None = None
        self._part = part
        self._styles = Styles(part)
        self._numbers = Numbers(part, self._styles)
        self._writing = Writing()
        self._notes: list[tuple[str, str]] = []

    def page(self) -> PageText:
        for text in self._edges(RELATIONSHIP_TYPE.HEADER):
            self._writing.paragraph(text)
        self._blocks(self._part.element.body)
        self._write_notes()
        for text in self._edges(RELATIONSHIP_TYPE.FOOTER):
            self._writing.paragraph(text)
        return self._writing.page()

    def _blocks(self, parent: Any) -> None:
        for element in _children(parent, W + "p", W + "tbl"):
            if element.tag == W + "p":
                self._paragraph(element)
            else:
                self._table(element)

    def _paragraph(self, element: Any) -> None:
        text = self._text(element).strip()
        style = value(element, "pPr", "pStyle")
        level = self._styles.level(element, style)
        number = self._numbers.next(element, style) if text else ""
        if level is not None:
            self._writing.heading(level, f"{number} {text}".strip())
        else:
            if self._styles.is_title(style):
                self.title = self.title or meaningful(text)
            self._writing.paragraph(f"{number} {text}".strip(), together=bool(number))
        for box in element.iter(_TEXTBOX):
            if next(box.iterancestors(FALLBACK), None) is None:
                self._blocks(box)

    def _table(self, element: Any) -> None:
        found = list(_children(element, W + "tr"))
        notes = len(self._notes)
        rows: list[list[str | None]] = []
        for row in found:
            rows.append(self._row(row, rows[-1] if rows else []))
        if _is_layout(rows) or next(element.iterdescendants(W + "tbl"), None) is not None:
            del self._notes[notes:]  # they are met again
            for row in found:
                for cell in _children(row, W + "tc"):
                    self._blocks(cell)
            return
        heads = 0
        while heads < len(found) and found[heads].find(f"{W}trPr/{W}tblHeader") is not None:
            heads += 1
        self._writing.table(rows, heads or None)

    def _row(self, row: Any, above: list[str | None]) -> list[str | None]:
        cells: list[str | None] = [""] * whole(value(row, "trPr", "gridBefore"), 0, MOST_COLUMNS)
        for cell in _children(row, W + "tc"):
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            if merged is not None and merged.get(W + "val") != "restart":
                text = (above[len(cells)] if len(cells) < len(above) else "") or ""
            else:
                text = " ".join(self._text(paragraph) for paragraph in cell.iter(W + "p"))
            span = whole(value(cell, "tcPr", "gridSpan"), 1, MOST_COLUMNS)
            cells += [text, *[None] * (span - 1)]
        return cells

    def _text(self, element: Any) -> str:
        return "".join(self._pieces(element))

    def _pieces(self, element: Any) -> Iterator[str]:
        for child in element:
            tag = child.tag
            if tag in _TEXT:
                yield child.text or ""
            elif tag in _MARKS:
                yield _MARKS[tag]
            elif tag in _NOTES:
                self._notes.append((_NOTES[tag], child.get(W + "id", "")))
                yield f"[{len(self._notes)}]"
            elif tag not in _UNREAD:
                yield from self._pieces(child)

    def _write_notes(self) -> None:
        """Footnotes and endnotes in the order of their marks, as a person would look them up."""
        texts: dict[tuple[str, str], str] = {}
        for kind in ("footnotes", "endnotes"):
            for element in self._parts(f"/{kind}"):
                for note in element:
                    paragraphs = (self._text(paragraph).strip() for paragraph in note.iter(W + "p"))
                    texts[kind, note.get(W + "id", "")] = " ".join(filter(None, paragraphs))
        for number, note in enumerate(list(self._notes), start=1):
            if texts.get(note):
                self._writing.paragraph(f"[{number}] {texts[note]}", together=number > 1)

    def _edges(self, relationship: str) -> list[str]:
        """What stands above or below each page; page numbers alone say nothing."""
        texts = [
            self._text(paragraph).strip()
            for element in self._parts(relationship)
            for paragraph in element.iter(W + "p")
        ]
        return [text for text in dict.fromkeys(texts) if text and not _PAGE_NUMBER.fullmatch(text)]

    def _parts(self, relationship: str) -> Iterator[Any]:
        for relation in self._part.rels.values():
            if relation.reltype.endswith(relationship) and not relation.is_external:
                yield parse_xml(relation.target_part.blob)


def _is_layout(rows: Sequence[Row]) -> bool:
    """Whether a table is no table, but there to put parts of the page side by side."""
    return all(len(row) == 1 for row in rows) or any(len(cell or "") > LONGEST_CELL for row in rows for cell in row)


def _children(parent: Any, *tags: str) -> Iterator[Any]:
    """The nearest elements of these kinds below: content controls and the marks of changes are looked through."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag not in _UNREAD:
            yield from _children(child, *tags)
