"""What is stored comes back as it went in, is found by its words, and is gone when it is removed."""

from __future__ import annotations

import traceback
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fakes.new_documents import failed_document, new_document, unit_vectors

from murmur.domain.documents import Collection, DocumentFacts, DocumentStatus, PageText, Passage
from murmur.domain.errors import DamagedDocument, DiskFull, NotKnown
from murmur.library.ports import FileStamp, PassageStore
from murmur.storage.passages import SqlitePassageStore

KEY = b"k" * 32


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(file, KEY, clock=lambda: "2026-11-22T12:00:00+00:00")
    yield store
    store.close()


def test_it_is_a_passage_store(store: SqlitePassageStore) -> None:
    port: PassageStore = store
    assert port.documents() == []


def test_a_document_comes_back_as_it_went_in_even_after_a_restart(store: SqlitePassageStore, file: Path) -> None:
    document = new_document(
        "/papers/lease.pdf", [["Rent is due.", "A cat: 🐈 and \0 and \ufeff."], ["Notice: 3 months."]]
    )
    stored = store.put(document)
    store.close()
    again = SqlitePassageStore(file, KEY)
    assert again.document(stored.document_id) == stored
    assert again.documents() == [stored]
    for page in document.pages:
        assert again.page(stored.document_id, page.number) == page
    ids = again.passage_ids_of(stored.document_id)
    found = again.passages(ids)
    assert [found[passage].passage for passage in ids] == list(document.passages)
    assert found[ids[0]].document == "lease.pdf"
    assert found[ids[0]].path == "/papers/lease.pdf"
    assert found[ids[0]].kind == "pdf"
    again.close()


def test_what_is_known_about_a_file_tells_whether_it_changed(store: SqlitePassageStore) -> None:
    document = new_document("/a.pdf", [["text"]])
    stored = store.put(document)
    assert store.find("/a.pdf") == (stored, document.stamp, document.sha256)
    assert store.find("/b.pdf") is None
    later = FileStamp("/a.pdf", 101, 5)
    store.touch(stored.document_id, later)
    found = store.find("/a.pdf")
    assert found is not None
    assert found[1] == later


def test_a_page_without_a_number_is_found_by_none(store: SqlitePassageStore) -> None:
    document = replace(
        new_document("/notes.md", []),
        facts=DocumentFacts("markdown", "Notes", 1),
        pages=(PageText(None, "# Notes\nMilk."),),
        passages=(Passage(None, 8, 13, "Milk.", "Notes. Milk."),),
    )
    stored = store.put(document)
    assert store.page(stored.document_id, None).text == "# Notes\nMilk."
    with pytest.raises(NotKnown):
        store.page(stored.document_id, 1)


def test_a_document_opened_without_a_page_begins_at_its_first(store: SqlitePassageStore) -> None:
    document = replace(
        new_document("/sales.xlsx", []),
        facts=DocumentFacts("xlsx", "Sales", 2),
        pages=(PageText(1, "Oak", label="sheet A"), PageText(2, "Larch", label="sheet B")),
        passages=(Passage(2, 0, 5, "Larch", "Sales. Larch"),),
    )
    stored = store.put(document)
    assert store.page(stored.document_id, None) == PageText(1, "Oak", label="sheet A")
    assert store.page(stored.document_id, 2).label == "sheet B"


def test_each_passage_is_called_by_the_label_of_its_own_page(store: SqlitePassageStore) -> None:
    for path in ("/a.odp", "/b.odp"):
        document = new_document(path, [["Heron."], ["Stork."], ["Crane."]])
        pages = tuple(replace(page, label=f"{path} {page.number}") for page in document.pages)
        stored = store.put(replace(document, pages=pages))
        found = store.passages(store.passage_ids_of(stored.document_id)).values()
        assert [one.label for one in found] == [f"{path} 1", f"{path} 2", f"{path} 3"]


def test_a_failed_document_keeps_its_reason(store: SqlitePassageStore) -> None:
    stored = store.put(failed_document("/broken.pdf", "The document is damaged"))
    assert (stored.status, stored.error, stored.passages) == (DocumentStatus.FAILED, "The document is damaged", 0)


def test_the_same_path_is_replaced_and_keeps_its_id(store: SqlitePassageStore) -> None:
    first = store.put(new_document("/a.pdf", [["The heron waits."]]))
    old_ids = store.passage_ids_of(first.document_id)
    second = store.put(new_document("/a.pdf", [["The stork waits."], ["Twice."]]))
    assert second.document_id == first.document_id
    assert len(store.documents()) == 1
    assert store.search_words(["heron"], 5, None) == []
    assert set(old_ids).isdisjoint(store.passage_ids_of(second.document_id))
    assert store.passages(old_ids) == {}


def test_a_document_in_a_second_collection_shares_its_passages(store: SqlitePassageStore) -> None:
    one = store.put(new_document("/a.pdf", [["heron"]], "Birds"))
    ids = store.passage_ids_of(one.document_id)
    store.put_vectors("model", ids, unit_vectors(1))
    store.put(new_document("/b.pdf", [["stork"]], "Papers"))
    assert store.passage_ids("Papers").isdisjoint(ids)
    store.join(one.document_id, "Papers")
    store.join(one.document_id, "Papers")
    assert store.document(one.document_id).collections == ("Birds", "Papers")
    assert store.collections() == [Collection("Birds", 1, 1, 1), Collection("Papers", 2, 2, 2)]
    assert store.passage_ids("Birds") == frozenset(ids) < store.passage_ids("Papers")
    assert words_of(store, ["heron"], "Papers") == words_of(store, ["heron"], "Birds") == ["heron"]
    assert words_of(store, ["stork"], "Birds") == []
    assert (len(store.documents()), store.count_vectors("model"), store.count_missing_vectors("model")) == (2, 1, 1)


def test_a_document_leaves_one_collection_and_is_gone_with_its_last(store: SqlitePassageStore) -> None:
    one = store.put(new_document("/a.pdf", [["heron"]], "Birds"))
    ids = store.passage_ids_of(one.document_id)
    store.join(one.document_id, "Papers")
    with pytest.raises(NotKnown):
        store.leave(one.document_id, "Elsewhere")
    assert store.leave(one.document_id, "Birds") == []
    assert store.document(one.document_id).collections == ("Papers",)
    assert store.passage_ids("Birds") == frozenset()
    assert store.leave(one.document_id, "Papers") == ids
    assert (store.documents(), store.collections(), words_of(store, ["heron"])) == ([], [], [])
    with pytest.raises(NotKnown):
        store.join(one.document_id, "Birds")


def test_a_replaced_document_stays_in_its_collections(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", [["heron"]], "Birds"))
    again = store.put(new_document("/a.pdf", [["stork"]], "Papers"))
    assert again.collections == ("Birds", "Papers")


def test_a_document_is_resolved_by_its_id_or_else_its_path(store: SqlitePassageStore) -> None:
    one = store.put(new_document("/a.pdf", [["x"]], "Birds"))
    two = store.put(new_document("/b.pdf", [["x"]], "Papers"))
    odd = store.put(new_document(two.document_id, [["named like an id"]]))
    assert store.resolve("/a.pdf") == one
    assert store.resolve("/b.pdf") == two
    assert store.resolve(two.document_id) == two
    assert store.resolve(odd.document_id) == odd
    with pytest.raises(NotKnown):
        store.resolve("/c.pdf")


def test_a_removed_document_is_known_no_more_and_its_ids_are_told(store: SqlitePassageStore) -> None:
    keep = store.put(new_document("/keep.pdf", [["stork"]]))
    gone = store.put(new_document("/gone.pdf", [["heron", "heron again"]]))
    ids = store.passage_ids_of(gone.document_id)
    assert store.remove(gone.document_id) == ids
    assert store.documents() == [keep]
    assert store.search_words(["heron"], 5, None) == []
    for ask in (store.document, store.remove, store.passage_ids_of, store.resolve):
        with pytest.raises(NotKnown):
            ask(gone.document_id)
    with pytest.raises(NotKnown):
        store.page(gone.document_id, 1)


def test_a_passage_id_is_never_given_twice(store: SqlitePassageStore) -> None:
    seen: set[int] = set()
    for _ in range(3):
        stored = store.put(new_document("/a.pdf", [["one", "two"]]))
        ids = set(store.passage_ids_of(stored.document_id))
        assert not seen & ids
        seen |= ids
        store.remove(stored.document_id)


def test_text_with_half_characters_is_refused_without_repeating_it(store: SqlitePassageStore) -> None:
    with pytest.raises(DamagedDocument) as refused:
        store.put(new_document("/a.pdf", [["secret \ud800 text"]]))
    assert refused.value.__suppress_context__
    assert "secret" not in str(refused.value)
    assert store.documents() == []


def test_no_error_repeats_a_documents_text(store: SqlitePassageStore, caplog: pytest.LogCaptureFixture) -> None:
    ((pages,),) = store._database.rows("PRAGMA page_count")
    store._database.rows(f"PRAGMA max_page_count = {pages + 5}")
    document = new_document("/secret-path.pdf", [["secret text " * 100] * 100])
    with pytest.raises(DiskFull) as full:
        store.put(document)
    told = "".join(traceback.format_exception(full.value)) + caplog.text
    assert "DiskFull" in told
    assert "secret" not in told
    assert store.documents() == []


def test_lists_follow_every_change(store: SqlitePassageStore) -> None:
    def lists() -> tuple[list[tuple[str, int, int, int]], frozenset[int]]:
        return [(d.path, d.passages, d.embedded, d.size) for d in store.documents()], store.passage_ids("Documents")

    assert lists() == ([], frozenset())
    stored = store.put(new_document("/a.pdf", [["one", "two"]]))
    ids = store.passage_ids_of(stored.document_id)
    assert lists() == ([("/a.pdf", 2, 0, 100)], frozenset(ids))
    store.put_vectors("mini", ids[:1], unit_vectors(1))
    assert lists() == ([("/a.pdf", 2, 1, 100)], frozenset(ids))
    store.touch(stored.document_id, FileStamp("/a.pdf", 101, 5))
    assert lists()[0] == [("/a.pdf", 2, 1, 101)]
    store.documents().clear()
    assert len(store.documents()) == 1, "a caller's list is its own"
    store.remove(stored.document_id)
    assert lists() == ([], frozenset())


# Words


def words_of(store: SqlitePassageStore, words: list[str], collection: str | None = None) -> list[str]:
    ids = [passage for passage, _ in store.search_words(words, 10, collection)]
    return [found.passage.text for found in store.passages(ids).values()]


def test_passages_are_found_by_stem_without_accents_best_first(store: SqlitePassageStore) -> None:
    texts = ["The tenants were leaving.", "Über den Fluß.", "A tenant leaves the tenant's flat.", "Nothing here."]
    store.put(new_document("/a.pdf", [texts]))
    assert words_of(store, ["tenant", "flat"]) == [texts[2], texts[0]]
    assert words_of(store, ["leave"])[0] in (texts[0], texts[2])
    assert words_of(store, ["uber"]) == [texts[1]]
    scores = [score for _, score in store.search_words(["tenant", "flat"], 10, None)]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] > 0


def test_a_search_stays_within_its_collection(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", [["heron one"], ["x"], ["y"]], "Birds"))
    store.put(new_document("/b.pdf", [["heron two"], ["x"], ["y"]], "Papers"))
    assert words_of(store, ["heron"], "Papers") == ["heron two"]
    assert words_of(store, ["heron"], "None") == []
    assert len(words_of(store, ["heron"])) == 2


def test_a_word_in_most_passages_decides_nothing_but_is_found_when_alone(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", [[f"bank number{i}" for i in range(9)] + ["heron"]]))
    assert words_of(store, ["bank", "number3"]) == ["bank number3"]
    assert len(words_of(store, ["bank"])) == 9


def test_frequencies_count_passages_by_the_index_own_stems(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", [["leaves leaves", "leaving now", "Übung"], ["none"]]))
    expected = {"leave": 2, "Leaves": 2, "ubung": 1, "heron": 0, "now": 1}
    assert store.word_frequencies(list(expected)) == expected
    store.put(new_document("/b.pdf", [["leave"]]))
    assert store.word_frequencies(["leave"]) == {"leave": 3}, "counts follow what is added"
    store.remove(store.resolve("/a.pdf").document_id)
    assert store.word_frequencies(["leave", "now"]) == {"leave": 1, "now": 0}, "and what is removed"


@pytest.mark.parametrize(
    "words",
    [
        ['"'],
        ['a" OR "b'],
        ["NEAR(a b)"],
        ["search_text:x"],
        ["*"],
        ["-", "—", "'"],
        [""],
        [" "],
        ["\0"],
        ["\ud800"],
        ["AND", "OR", "NOT"],
        ["^x"],
        ["x" * 100_000],
        [str(number) for number in range(5000)],
    ],
    ids=range(14),
)
def test_no_word_is_an_operator(store: SqlitePassageStore, words: list[str]) -> None:
    store.put(new_document("/a.pdf", [["a heron and a stork"]]))
    store.search_words(words, 10, None)
    store.word_frequencies(words)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(max_size=12), max_size=6))
def test_no_text_makes_a_search_fail(store: SqlitePassageStore, words: list[str]) -> None:
    store.search_words(words, 5, None)


def test_a_word_of_several_parts_is_searched_as_a_phrase(store: SqlitePassageStore) -> None:
    store.put(new_document("/a.pdf", [["a non-GAAP measure", "GAAP and non profit", "x", "y", "z"]]))
    assert words_of(store, ["non-GAAP"]) == ["a non-GAAP measure"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200))
def test_every_text_comes_back_letter_for_letter(store: SqlitePassageStore, text: str) -> None:
    stored = store.put(new_document("/any.pdf", [[text]]))
    (passage,) = store.passages(store.passage_ids_of(stored.document_id)).values()
    assert passage.passage.text == text
    assert store.page(stored.document_id, 1).text == text
    assert unicodedata.normalize("NFC", text) == unicodedata.normalize("NFC", passage.passage.text)


# Vectors


def test_vectors_are_missing_until_they_are_stored_the_oldest_first(store: SqlitePassageStore) -> None:
    first = store.put(new_document("/a.pdf", [["one", "two"]]))
    second = store.put(new_document("/b.pdf", [["three"]]))
    a, b, c = [*store.passage_ids_of(first.document_id), *store.passage_ids_of(second.document_id)]
    assert store.missing_vectors("mini", 2) == [(a, "a.pdf. one"), (b, "a.pdf. two")]
    assert (store.count_missing_vectors("mini"), store.count_vectors("mini")) == (3, 0)
    assert store.put_vectors("mini", [b, c], unit_vectors(2)) == [b, c]
    assert store.missing_vectors("mini", 10) == [(a, "a.pdf. one")]
    assert store.count_missing_vectors("mini") == 1
    assert store.put_vectors("mini", [a], unit_vectors(1)) == [a]
    assert store.missing_vectors("mini", 10) == []
    assert store.count_missing_vectors("other") == 3, "another model has its own vectors"
    assert [document.embedded for document in store.documents()] == [2, 1]


def test_a_passage_added_after_all_had_vectors_is_missing(store: SqlitePassageStore) -> None:
    for number in range(3):
        stored = store.put(new_document(f"/{number}.pdf", [["text"]]))
        ids = store.passage_ids_of(stored.document_id)
        assert [passage for passage, _ in store.missing_vectors("mini", 10)] == ids
        store.put_vectors("mini", ids, unit_vectors(1))
        assert store.missing_vectors("mini", 10) == []


def test_vectors_come_back_as_half_floats_had_them(store: SqlitePassageStore) -> None:
    stored = store.put(new_document("/a.pdf", [[f"passage {i}" for i in range(5000)]]))
    ids = store.passage_ids_of(stored.document_id)
    vectors = unit_vectors(5000)
    store.put_vectors("mini", ids, vectors)
    batches = list(store.vectors("mini"))
    assert len(batches) > 1, "they stream"
    assert [passage for batch, _ in batches for passage in batch] == ids
    back = np.concatenate([rows for _, rows in batches])
    assert back.dtype == np.float32
    assert np.array_equal(back, vectors.astype(np.float16).astype(np.float32))
    assert list(store.vectors("other")) == []


def test_a_vector_is_replaced_and_one_without_a_passage_is_dropped(store: SqlitePassageStore) -> None:
    stored = store.put(new_document("/a.pdf", [["one"]]))
    (one,) = store.passage_ids_of(stored.document_id)
    old, new = unit_vectors(2)
    store.put_vectors("mini", [one], old[None])
    assert store.put_vectors("mini", [one, 999], np.stack([new, old])) == [one]
    ((ids, rows),) = store.vectors("mini")
    assert ids == [one]
    assert np.allclose(rows[0], new, atol=1e-3)
    store.remove(stored.document_id)
    assert store.count_vectors("mini") == 0


def test_vectors_of_the_wrong_number_are_refused(store: SqlitePassageStore) -> None:
    with pytest.raises(ValueError, match="2 ids"):
        store.put_vectors("mini", [1, 2], unit_vectors(3))


def test_small_facts_are_kept(store: SqlitePassageStore) -> None:
    assert store.meta("embedder") is None
    store.set_meta("embedder", "mini")
    store.set_meta("embedder", "maxi")
    assert store.meta("embedder") == "maxi"


def test_each_passage_bears_the_label_of_its_own_page(store: SqlitePassageStore) -> None:
    store.put(new_document("/before.txt", [["Words that stand before."]]))
    made = new_document("/box.mbox", [["The first mail."], ["The second mail."]])
    pages = tuple(replace(page, label=f"message {page.number}") for page in made.pages)
    stored = store.put(replace(made, pages=pages))
    found = store.passages(store.passage_ids_of(stored.document_id))
    assert [one.label for one in found.values()] == ["message 1", "message 2"]
