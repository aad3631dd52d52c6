"""A document whose file has another place or name: it keeps its text and its vectors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from murmur.domain.documents import DocumentFacts, StoredDocument
from murmur.library.card import make_card
from murmur.library.passages import make_passages
from murmur.library.ports import FileStamp, PassageStore


def move(
    document_id: str, stamp: FileStamp, store: PassageStore, title_from_name: Callable[[str], str]
) -> StoredDocument | None:
    """The moved document; None when under its new name it would be cut into other passages, so that it must be read
    anew. NotKnown.

    The name of a file is searched with every passage, so those words change with it. The vectors stay: they are what
    costs, and the name is a small part of what they stand for.
    """
    document = store.document(document_id)
    if store.owes(document_id):  # what lies inside it has not all been read
        return None
    old, new = Path(document.path).name, Path(stamp.path).name
    if old == new:
        store.move(document_id, stamp)
        return store.document(document_id)
    pages = store.pages(document_id)
    title = document.title
    if title in (old, title_from_name(old)) and not any(h.title == title for page in pages for h in page.headings):
        title = new if title == old else title_from_name(new)
    facts = DocumentFacts(
        document.kind, title, document.pages, document.pages_without_text, document.card.language or None
    )
    ids = store.passage_ids_of(document_id)
    stored = store.passages(ids)
    cut = make_passages(facts, new, pages)
    before = [stored[passage].passage for passage in ids]
    if [(one.page, one.start, one.end) for one in before] != [(one.page, one.start, one.end) for one in cut]:
        return None
    texts = {
        passage: after.search_text
        for passage, now, after in zip(ids, before, cut, strict=True)
        if now.search_text != after.search_text
    }
    store.move(document_id, stamp)
    store.rename(document_id, title, make_card(facts, new, pages), texts)
    return store.document(document_id)
