"""How rows of library.db and the values of the domain become one another."""

from __future__ import annotations

import msgspec

from murmur.domain.documents import Card, DocumentStatus, Heading, PageText, Passage, ScannedLine, StoredDocument, Table
from murmur.library.ports import StoredPassage
from murmur.storage.database import Row

DOCUMENTS = """
    SELECT document_id, path, title, kind,
        (SELECT json_group_array(collection) FROM memberships AS m WHERE m.document = d.document),
        status, pages,
        (SELECT count(*) FROM passages AS p WHERE p.document = d.document),
        (SELECT count(*) FROM passages AS p WHERE p.document = d.document
            AND EXISTS (SELECT 1 FROM vectors AS v WHERE v.passage = p.passage)),
        size, added, error, mtime_ns, sha256, card, pages_without_text, container, part
    FROM documents AS d"""
"""A query whose rows `to_document` understands; the file's time and checksum are columns 12 and 13."""

PASSAGES = """
    SELECT passage, document_id, title, path, kind,
        page, start, end, text, search_text, section, line, context,
        (SELECT label FROM pages WHERE pages.document = passages.document AND number IS passages.page LIMIT 1)
    FROM passages JOIN texts USING (passage) JOIN documents USING (document)
    WHERE passage IN (SELECT value FROM json_each(?))"""
"""A query for some passages by their ids, whose rows `to_passage` understands."""

PAGE = "number, text, headings, tables, label, scanned"


def to_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def to_names(column: str) -> tuple[str, ...]:
    """Collections, in order of name."""
    return tuple(sorted(msgspec.json.decode(column, type=tuple[str, ...])))


def to_page(row: Row) -> PageText:
    """From the columns `PAGE` names."""
    return PageText(
        number=row[0],
        text=row[1],
        headings=msgspec.json.decode(row[2], type=tuple[Heading, ...]),
        tables=msgspec.json.decode(row[3], type=tuple[Table, ...]),
        label=row[4],
        scanned=msgspec.json.decode(row[5], type=tuple[ScannedLine, ...]),
    )


def from_page(page: PageText) -> tuple[object, ...]:
    """Into the columns `PAGE` names."""
    lists = to_json(page.headings), to_json(page.tables), page.label, to_json(page.scanned)
    return page.number, page.text, *lists


def to_document(row: Row) -> StoredDocument:
    return StoredDocument(
        document_id=row[0],
        path=row[1],
        title=row[2],
        kind=row[3],
        collections=to_names(row[4]),
        status=DocumentStatus(row[5]),
        pages=row[6],
        passages=row[7],
        embedded=row[8],
        size=row[9],
        added=row[10],
        error=row[11],
        card=msgspec.json.decode(row[14], type=Card),
        pages_without_text=msgspec.json.decode(row[15], type=tuple[int, ...]),
        container=row[16],
        part=row[17],
        sha256=row[13],
    )


def to_passage(row: Row) -> StoredPassage:
    section = msgspec.json.decode(row[10], type=tuple[str, ...])
    return StoredPassage(
        passage_id=row[0],
        document_id=row[1],
        document=row[2],
        path=row[3],
        kind=row[4],
        passage=Passage(row[5], row[6], row[7], row[8], row[9], section, row[11], row[12]),
        label=row[13],
    )
