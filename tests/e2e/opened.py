"""A home seen from within, with its key: what the library and the conversations really hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sqlcipher3 import dbapi2 as sqlcipher
from tests.e2e.program import Murmur

from murmur.domain.answers import Turn
from murmur.domain.documents import StoredDocument
from murmur.library.ports import Vectors
from murmur.storage import secrets
from murmur.storage.conversations import Conversations
from murmur.storage.home import Home, open_home
from murmur.storage.keyring_access import OsKeyring
from murmur.storage.passages import SqlitePassageStore

EMBEDDER = "all-minilm-l6-v2"


@dataclass(frozen=True, slots=True)
class Held:
    """One document: what is told of it, its passages in order, where each stands (page, start, end), its vector."""

    document: StoredDocument
    passages: tuple[str, ...]
    places: tuple[tuple[int | None, int, int], ...]
    vectors: Vectors


@contextmanager
def unlocked(murmur: Murmur) -> Iterator[tuple[Home, bytes]]:
    home = open_home(murmur.home)
    try:
        yield home, secrets.unlock(home, murmur.passphrase, OsKeyring({}))
    finally:
        home.close()


def library(murmur: Murmur) -> dict[str, Held]:
    """Every document by its path. Fails when a path is there twice, or a passage without a vector."""
    with unlocked(murmur) as (home, key):
        store = SqlitePassageStore(home.library_database, key)
        try:
            known = {
                passage: row
                for ids, rows in store.vectors(EMBEDDER)
                for passage, row in zip(ids, np.asarray(rows), strict=True)
            }
            found: dict[str, Held] = {}
            for document in store.documents():
                ids = store.passage_ids_of(document.document_id)
                passages = [stored.passage for stored in store.passages(ids).values()]
                vectors = np.stack([known.pop(passage) for passage in ids]) if ids else np.zeros((0, 0), np.float32)
                assert document.path not in found, f"{document.path} is there twice"
                found[document.path] = Held(
                    document,
                    tuple(passage.text for passage in passages),
                    tuple((passage.page, passage.start, passage.end) for passage in passages),
                    vectors,
                )
            assert not known, "there are vectors of passages that are gone"
            return found
        finally:
            store.close()


def turns(murmur: Murmur, conversation_id: str) -> list[Turn]:
    with unlocked(murmur) as (home, key):
        conversations = Conversations(home.conversations_database, key)
        try:
            return conversations.turns(conversation_id)
        finally:
            conversations.close()


def decrypted_library(murmur: Murmur) -> bytes:
    """Every value of every table of library.db, index tables included."""
    with unlocked(murmur) as (home, key):
        return b"\n".join(values(home.library_database, key))


def decrypted_conversations(murmur: Murmur) -> bytes:
    with unlocked(murmur) as (home, key):
        return b"\n".join(values(home.conversations_database, key))


def values(path: Path, key: bytes) -> Iterator[bytes]:
    connection = sqlcipher.connect(str(path))
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                yield from (v if isinstance(v, bytes) else str(v).encode() for v in row if v is not None)
    finally:
        connection.close()
