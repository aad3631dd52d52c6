"""A moved or renamed document keeps its text, its vectors and its passages' numbers; only its names change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.new_documents import unit_vectors

from murmur.domain.documents import Attachment, DocumentFacts, DocumentStatus, Heading, PageText
from murmur.domain.errors import NotKnown
from murmur.domain.folders import StoredFile
from murmur.library.card import make_card
from murmur.library.moving import move
from murmur.library.passages import make_passages
from murmur.library.ports import FileStamp, NewDocument
from murmur.readers.titles import title_from_name
from murmur.storage.passages import SqlitePassageStore

TEXT = "The heron waits at the weir.\n\nThe stork nests on the roof of the mill."
LATER = 1_800_000_000_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    made = SqlitePassageStore(tmp_path / "library.db", b"k" * 32, lambda: "2026-11-22T00:00:00")
    yield made
    made.close()


def new(path: str, text: str = TEXT, title: str | None = None, headings: tuple[Heading, ...] = ()) -> NewDocument:
    """As the library worker makes it of a text file."""
    name = Path(path).name
    pages = (PageText(None, text, headings),)
    facts = DocumentFacts("text", title or title_from_name(name), 1)
    card = make_card(facts, name, pages)
    facts = replace(facts, language=card.language or None)
    stamp, status = FileStamp(path, len(text), LATER), DocumentStatus.READY
    passages = tuple(make_passages(facts, name, pages))
    return NewDocument(stamp, "ab" * 32, "Documents", facts, status, None, pages, passages, card)


def content(store: SqlitePassageStore, document_id: str) -> object:
    document = replace(store.document(document_id), document_id="", added="", embedded=0)
    passages = store.passages(store.passage_ids_of(document_id)).values()
    return document, [(one.passage, one.document, one.path) for one in passages], store.pages(document_id)


@pytest.mark.parametrize("path", ["/elsewhere/bird notes.txt", "/birds/wading_birds.txt", "/x/notes.txt"])
def test_a_moved_document_is_as_if_it_had_been_added_there(
    store: SqlitePassageStore, path: str, tmp_path: Path
) -> None:
    kept = store.put(new("/birds/bird notes.txt"))
    ids = store.passage_ids_of(kept.document_id)
    store.put_vectors("model", ids, unit_vectors(len(ids)))
    moved = move(kept.document_id, FileStamp(path, len(TEXT), LATER), store, title_from_name)
    assert moved is not None
    assert store.passage_ids_of(kept.document_id) == ids
    assert store.count_vectors("model") == len(ids)
    fresh = SqlitePassageStore(tmp_path / "fresh.db", b"k" * 32)
    assert content(store, kept.document_id) == content(fresh, fresh.put(new(path)).document_id)
    fresh.close()
    assert store.find("/birds/bird notes.txt") is None
    assert bool(store.search_words(["wading"], 5, None)) == ("wading" in path)
    assert bool(store.search_words(["bird"], 5, None)) == ("bird" in Path(path).name)
    assert store.search_words(["heron"], 5, None)


def test_a_title_that_stands_in_the_text_stays(store: SqlitePassageStore) -> None:
    heading = (Heading(0, 1, "Bird notes"),)
    kept = store.put(new("/Bird notes.md", "Bird notes\n\nThe heron waits.", "Bird notes", heading))
    moved = move(kept.document_id, FileStamp("/other.md", 1, LATER), store, title_from_name)
    assert moved is not None
    assert moved.title == "Bird notes"


def test_a_name_under_which_it_would_be_cut_otherwise_must_be_read_anew(store: SqlitePassageStore) -> None:
    kept = store.put(new("/a.txt", "The heron waits at the weir. " * 200))
    words = "xq7z vk3j wz9q jx2v qk8w zv4x kj6q xw5z".split()
    name = f"/{' '.join(word * 5 for word in words)}.txt"
    before = content(store, kept.document_id)
    assert move(kept.document_id, FileStamp(name, 1, LATER), store, title_from_name) is None
    assert content(store, kept.document_id) == before


def test_what_lies_inside_a_file_moves_along(store: SqlitePassageStore) -> None:
    kept = store.put(new("/a.eml"))
    store.put(replace(new("/a.eml/x.txt"), container="/a.eml", part="1"))
    store.put(replace(new("/a.eml/m.eml/y.txt"), container="/a.eml", part="2/1"))
    store.put(new("/a.emlx"))
    assert move(kept.document_id, FileStamp("/öther/b.eml", 1, LATER), store, title_from_name) is not None
    assert sorted((one.path, one.container) for one in store.documents()) == [
        ("/a.emlx", ""),
        ("/öther/b.eml", ""),
        ("/öther/b.eml/m.eml/y.txt", "/öther/b.eml"),
        ("/öther/b.eml/x.txt", "/öther/b.eml"),
    ]
    assert [file.path for _, file in store.files(0, 9)] == ["/öther/b.eml", "/a.emlx"]


def test_a_file_whose_inside_is_not_all_read_must_be_read_anew(store: SqlitePassageStore) -> None:
    mail = new("/a.eml")
    kept = store.put(replace(mail, facts=replace(mail.facts, attachments=(Attachment("x.txt", "1"),))))
    assert move(kept.document_id, FileStamp("/b/a.eml", 1, LATER), store, title_from_name) is None


def test_a_document_that_is_gone_is_not_moved(store: SqlitePassageStore) -> None:
    with pytest.raises(NotKnown):
        move("x", FileStamp("/a.txt", 1, LATER), store, title_from_name)


def test_files_are_listed_some_at_a_time(store: SqlitePassageStore) -> None:
    for name in ("/a.txt", "/b.txt", "/c.txt"):
        store.put(new(name))
    store.join(store.resolve("/b.txt").document_id, "Birds")
    first = store.files(0, 2)
    rest = store.files(first[-1][0], 2)
    files = [file for _, file in first + rest]
    assert [file.path for file in files] == ["/a.txt", "/b.txt", "/c.txt"]
    b = store.resolve("/b.txt").document_id
    assert files[1] == StoredFile(b, "/b.txt", len(TEXT), LATER, "ab" * 32, ("Birds", "Documents"))
