"""How rows of library.db and the values of the domain become one another."""

from __future__ import annotations

import msgspec

from murmur.domain.documents import DocumentStatus, Heading, Passage, StoredDocument
from murmur.library.ports import StoredPassage
from murmur.storage.database import Row

DOCUMENTS = """
    SELECT document_id, path, title, kind, collection, status, pages,
        (SELECT count(*) FROM passages AS p WHERE p.document = d.document),
        (SELECT count(*) FROM passages AS p WHERE p.document = d.document
            AND EXISTS (SELECT 1 FROM vectors AS v WHERE v.passage = p.passage)),
        size, added, error, mtime_ns, sha256
    FROM documents AS d"""
"""A query whose rows `to_document` understands; the file's time and checksum come last."""


def to_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def to_headings(content: str) -> tuple[Heading, ...]:
    return msgspec.json.decode(content, type=tuple[Heading, ...])


def to_document(row: Row) -> StoredDocument:
    return StoredDocument(
        document_id=row[0],
        path=row[1],
        title=row[2],
        kind=row[3],
        collection=row[4],
        status=DocumentStatus(row[5]),
        pages=row[6],
        passages=row[7],
        embedded=row[8],
        size=row[9],
        added=row[10],
        error=row[11],
    )


def to_passage(row: Row) -> StoredPassage:
    section = msgspec.json.decode(row[10], type=tuple[str, ...])
    return StoredPassage(
        passage_id=row[0],
        document_id=row[1],
        document=row[2],
        path=row[3],
        kind=row[4],
        passage=Passage(row[5], row[6], row[7], row[8], row[9], section, row[11]),
    )
