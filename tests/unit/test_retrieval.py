"""Documents before pages, pages before passages; every hit says why; what runs on is joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from tests.fakes.embedder import WordEmbedder
from tests.fakes.new_documents import new_document

from murmur.domain.documents import Hit
from murmur.engines.exact import ExactIndex
from murmur.library.candidates import Evidence, candidates
from murmur.library.indexing import Indexer
from murmur.library.ports import Vectors
from murmur.library.query import understand
from murmur.library.retrieval import retrieve, score
from murmur.library.second_look import LOOKS, SecondLook, looked_again
from murmur.storage.passages import SqlitePassageStore

NOISE = "Risk factors and other words about nothing in particular, number {n}."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlitePassageStore]:
    store = SqlitePassageStore(tmp_path / "library.db", b"k" * 32)
    yield store
    store.close()


def report(company: str, year: int) -> str:
    return f"/reports/{company}_{year}_10K.pdf"


def add(store: SqlitePassageStore, path: str, pages: Sequence[Sequence[str]]) -> None:
    store.put(new_document(path, pages))


def search(store: SqlitePassageStore, question: str, k: int = 5, collection: str | None = None) -> list[Hit]:
    return retrieve(question, k, store, None, None, collection)


def test_the_report_that_the_question_names_comes_before_those_with_more_of_its_words(
    store: SqlitePassageStore,
) -> None:
    add(store, report("ACME", 2019), [["Inventories were 17 million."], [NOISE.format(n=1)]])
    add(store, report("ACME", 2020), [["Inventories, inventories at year end: 18 million inventories."]])
    first = search(store, "What were the inventories of Acme in FY2019?")[0]
    assert (Path(first.path).name, first.page) == ("ACME_2019_10K.pdf", 1)


def test_words_scattered_over_a_page_speak_for_the_page(store: SqlitePassageStore) -> None:
    balance = ["Total current assets 900", "Cash 30", "Total current liabilities 600"]
    policies = [NOISE.format(n=n) + " Current policies." for n in range(3)]
    add(store, report("ACME", 2019), [policies, balance, policies])
    assert search(store, "current assets over current liabilities")[0].page == 2


def test_what_is_asked_under_one_name_is_found_under_another(store: SqlitePassageStore) -> None:
    add(store, report("ACME", 2019), [["What Acme did in 2019."], ["Purchases of property and equipment 310"]])
    assert search(store, "Acme capex 2019")[0].page == 2


def test_what_names_a_document_speaks_for_none_of_its_pages(store: SqlitePassageStore) -> None:
    noise = [[NOISE.format(n=n)] for n in range(5)]
    add(store, report("ACME", 2019), [["Acme Corporation, 2019"], ["The damage by fire was 3 million."], *noise])
    found = candidates(understand("What damage did Acme have in 2019?"), store, None, None, None)
    assert {one.page: one.evidence.page_covered for one in found if one.page in (1, 2)} == {1: 0.0, 2: 1.0}


def test_no_page_fills_the_list(store: SqlitePassageStore) -> None:
    wordy = [f"The notice period is {n} months." for n in range(2, 8)]
    add(store, "/lease.pdf", [wordy, ["Notice of three weeks is given of inspections."]])
    assert {hit.page for hit in search(store, "notice period", k=2)} == {1, 2}


def test_a_hit_says_why_it_was_found(store: SqlitePassageStore) -> None:
    add(store, report("ACME", 2022), [["Net sales rose; gross profit fell in 2022."], [NOISE.format(n=1)]])
    hit = search(store, "What was Acme's gross margin in FY2022?")[0]
    assert hit.why == "matched: gross, FY2022, gross profit; document ACME_2022_10K.pdf"


def test_a_table_that_is_cut_in_two_is_shown_whole(store: SqlitePassageStore) -> None:
    upper = "Sales 2021 2020\nBread 10 20\nPastry 30 40"
    lower = "Frozen 50 60\nTotal 90 120"
    add(store, report("ACME", 2021), [[upper, lower], ["About bread."]])
    hit = search(store, "sales of pastry")[0]
    page = store.page(hit.document_id, hit.page).text
    assert hit.text == page[hit.start : hit.end]
    assert "Pastry 30 40" in hit.text
    assert "Total 90 120" in hit.text


def test_a_sentence_that_ends_before_its_passage_does_is_left_alone(store: SqlitePassageStore) -> None:
    add(store, "/lease.pdf", [["The rent is due in May.", "the deposit is not."]])
    assert search(store, "rent due")[0].text == "The rent is due in May."


def test_a_search_stays_within_its_collection(store: SqlitePassageStore) -> None:
    store.put(new_document("/a/lease.pdf", [["Rent is due in May."]], collection="A"))
    store.put(new_document("/b/lease.pdf", [["Rent is due in June, rent."]], collection="B"))
    assert {hit.path for hit in search(store, "When is rent due?", collection="A")} == {"/a/lease.pdf"}


def test_meaning_is_asked_for_with_and_without_what_names_the_document(store: SqlitePassageStore) -> None:
    add(store, report("ACME", 2019), [["Acme Corporation, 2019"], ["The damage by fire was 3 million."]])
    index = ExactIndex(2)
    index.add([1], np.array([[1, 0]], dtype=np.float32))
    asked: list[str] = []

    def embed(texts: Sequence[str]) -> Vectors:
        asked.extend(texts)
        return np.eye(2, dtype=np.float32)[: len(texts)]

    retrieve("What was Acme's damage in 2019?", 2, store, index, embed)
    assert asked == ["What was Acme's damage in 2019?", "What was damage in ?"]
    asked.clear()
    retrieve("Acme 2019", 2, store, index, embed)
    assert asked == ["Acme 2019"]


def test_vectors_find_what_shares_no_word(store: SqlitePassageStore) -> None:
    add(store, "/a.pdf", [["The dwelling is let unfurnished."], ["Rent is due in May."]])
    (document,) = store.documents()
    ids = store.passage_ids_of(document.document_id)
    index = ExactIndex(2)
    index.add(ids, np.array([[1, 0], [0, 1]], dtype=np.float32))

    def embed(texts: Sequence[str]) -> Vectors:
        return np.array([[1, 0]] * len(texts), dtype=np.float32)

    (first, *_) = retrieve("Are there chairs in the flat?", 2, store, index, embed)
    assert (first.page, first.similarity, first.why) == (1, 1.0, "near in meaning")


def test_what_has_no_vector_yet_is_found_by_its_words_among_what_has(store: SqlitePassageStore) -> None:
    embedder = WordEmbedder()
    add(store, "/old.pdf", [[f"Rules about bicycles, part {n}, and where to leave them."] for n in range(20)])
    index = ExactIndex(embedder.dimensions)
    indexer = Indexer(store, index, embedder)
    while indexer.step():
        pass
    add(store, "/new.pdf", [["Bicycles are insured against theft."]])
    hits = retrieve("Are bicycles insured against theft?", 3, store, index, embedder.embed)
    assert (hits[0].path, hits[0].similarity) == ("/new.pdf", None)


def test_nothing_is_found_in_an_empty_library(store: SqlitePassageStore) -> None:
    assert search(store, "anything") == []


def test_the_second_look_reorders_the_best_and_only_them() -> None:
    ordered = list(range(LOOKS + 5))
    seen: list[int] = []

    def values(question: str, texts: Sequence[str]) -> list[float]:
        seen.append(len(texts))
        return [float(text) for text in texts]

    scores = dict.fromkeys(ordered, 0.0)
    again, new = looked_again("?", ordered, scores, {p: str(p) for p in ordered}, SecondLook(values, 1.0))
    assert seen == [LOOKS]
    assert again == [*reversed(range(LOOKS)), *range(LOOKS, LOOKS + 5)]
    assert sum(new.values()) == pytest.approx(0.0)


def test_an_unknown_nearness_counts_neither_for_nor_against() -> None:
    assert score(Evidence(words=0.5), unknown=0.4) == score(Evidence(words=0.5, cosine=0.4))


def test_one_document_asked_alone_gives_nothing_of_another(store: SqlitePassageStore) -> None:
    add(store, "/lease.pdf", [["The rent is 900 a month."], [NOISE.format(n=1)]])
    add(store, "/other.pdf", [["The rent, the rent, the rent: rent is due each month."]])
    embedder = WordEmbedder()
    index = ExactIndex(embedder.dimensions)
    Indexer(store, index, embedder).step()
    for asked in store.documents():
        by_words = retrieve("What is the rent of other.pdf?", 20, store, None, None, document=asked.document_id)
        by_both = retrieve(
            "What is the rent of other.pdf?", 20, store, index, embedder.embed, document=asked.document_id
        )
        for hits in (by_words, by_both):
            assert hits
            assert {hit.document_id for hit in hits} == {asked.document_id}
