"""A summary: passages from every part of a document, unlike each other, and sentences copied from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.fakes.embedder import WordEmbedder
from tests.fakes.nearness import WordNearness
from tests.fakes.new_documents import new_document

from murmur.answering.summary import NOTHING, PARTS, extract, is_wanted
from murmur.domain.answers import Verdict
from murmur.domain.errors import Cancelled, NotKnown
from murmur.domain.jobs import CancelToken
from murmur.library.summary import central, summarise
from murmur.storage.passages import SqlitePassageStore

PLANTS = "The oak needs light and water every spring. Its roots go deep into the loam below the old stone wall."
RENT = "The rent is paid to the landlord on the first day of each month. Late payment of the rent costs five per cent."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(tmp_path / "library.db", b"k" * 32)
    yield store
    store.close()


def add(store: SqlitePassageStore, path: str, pages: list[list[str]]) -> str:
    """The document's id; all its passages have vectors."""
    stored = store.put(new_document(path, pages))
    embedder = WordEmbedder()
    missing = store.missing_vectors(embedder.model_id, 1000)
    ids, texts = [one for one, _ in missing], [text for _, text in missing]
    store.put_vectors(embedder.model_id, ids, embedder.embed(texts))
    return stored.document_id


def test_every_part_of_the_document_is_heard_and_no_other_document(store: SqlitePassageStore) -> None:
    pages = [[f"{PLANTS} Page {number} of the gardener's book."] for number in range(12)]
    add(store, "/other.pdf", [[RENT]])
    document = add(store, "/book.pdf", pages)
    hits, ready = summarise(document, 4, store, "words")
    assert ready == 12
    assert [(hit.page or 0) // 3.1 for hit in hits] == [0, 1, 2, 3]
    assert {hit.document_id for hit in hits} == {document}
    with pytest.raises(NotKnown):
        summarise("nowhere", 4, store, "words")


def test_tables_and_headings_stand_for_nothing(store: SqlitePassageStore) -> None:
    document = add(store, "/a.pdf", [["Total 1 2 3 4"], [RENT], ["Contents"], ["1 | 2 | 3"]])
    hits, _ = summarise(document, 4, store, "words")
    assert [hit.page for hit in hits] == [2]


def test_what_was_said_already_gives_way_to_something_else() -> None:
    same, other = np.array([1.0, 0.0]), np.array([0.8, 0.6])
    vectors = np.array([same, same, other], dtype=np.float32)
    first, second = central(vectors, [True, True, True], 2)
    assert (first[0], second[0]) == (0, 2)
    assert central(np.zeros((0, 2), dtype=np.float32), [], 3) == []


def test_sentences_are_copied_with_their_places_and_can_be_stopped(store: SqlitePassageStore) -> None:
    document = add(store, "/lease.pdf", [[RENT], [PLANTS]])
    hits, _ = summarise(document, PARTS, store, "words")
    said: list[str] = []
    parts: list[int] = []
    answer = extract("Summarise this", hits, WordNearness(), said.append, parts.append, CancelToken())
    assert "".join(said) == answer.text
    assert parts == [1, 2]
    assert [cited.page for cited in answer.citations] == [1, 2]
    assert all(cited.quote in (RENT if cited.page == 1 else PLANTS) for cited in answer.citations)
    assert (answer.verdict, answer.engine.model) == (Verdict.SUPPORTED, None)
    assert answer.notice is not None
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        extract("Summarise this", hits, WordNearness(), said.append, parts.append, stopped)
    wordless = [replace(hits[0], text="Too short.", end=10)]
    assert extract("Summarise this", wordless, WordNearness(), said.append, parts.append, CancelToken()).text == NOTHING


@pytest.mark.parametrize(
    "question",
    [
        "Summarise this document", "summarize it", "Please summarise the lease.", "A short summary, please", "Summary?",
        "Fasse dieses Dokument zusammen", "Résume ce document", "Resume este documento",
        "Could you sum up this report?",
    ],
)  # fmt: skip
def test_a_wish_for_a_summary_is_heard(question: str) -> None:
    assert is_wanted(question)


@pytest.mark.parametrize(
    "question",
    ["Who wrote the summary?", "What does the summary of risks say?", "When does the lease resume?"],
)
def test_a_question_about_a_summary_is_a_question(question: str) -> None:
    assert not is_wanted(question)
