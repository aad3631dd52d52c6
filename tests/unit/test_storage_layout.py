"""What retrieval asks of the store about one document: its passages by page, whose they are, where a phrase stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.new_documents import new_document

from murmur.storage.passages import SqlitePassageStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(tmp_path / "library.db", b"k" * 32)
    yield store
    store.close()


def test_a_layout_is_in_reading_order_and_changes_with_the_document(store: SqlitePassageStore) -> None:
    other = store.put(new_document("/b.pdf", [["One."]]))
    document = store.put(new_document("/a.pdf", [["One.", "Two."], ["Three."]]))
    ids = store.passage_ids_of(document.document_id)
    assert list(store.layout(document.document_id).items()) == list(zip(ids, [1, 1, 2], strict=True))
    assert store.owners([ids[0], 999]) == {ids[0]: document.document_id}
    store.put(new_document("/a.pdf", [["Four."]]))
    assert list(store.layout(document.document_id).values()) == [1]
    assert store.layout("unknown") == {}
    assert len(store.layout(other.document_id)) == 1


def test_a_phrase_is_found_word_after_word_by_stems_and_in_its_document_only(store: SqlitePassageStore) -> None:
    before = store.put(new_document("/b.pdf", [["Purchases of property."]]))
    document = store.put(
        new_document("/a.pdf", [["The purchase of properties.", "Property, of purchases."], ["Leases."]])
    )
    store.put(new_document("/c.pdf", [["Purchases of property."]]))
    first, second, third = store.passage_ids_of(document.document_id)
    found = store.holding(["purchases of property", "property", "lease", "nowhere"], document.document_id)
    assert found == {
        "purchases of property": frozenset({first}),
        "property": frozenset({first, second}),
        "lease": frozenset({third}),
        "nowhere": frozenset(),
    }
    store.remove(document.document_id)
    assert store.holding(["property"], document.document_id) == {"property": frozenset()}
    assert store.holding(["property"], before.document_id)["property"]
