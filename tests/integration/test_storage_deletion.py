"""Deleting leaves nothing that finds it: not in a table, not in the word index, not between the rows of a page."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from tests.fakes.cipher_pages import plain_pages
from tests.fakes.new_documents import new_document, unit_vectors

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.storage.conversations import Conversations
from murmur.storage.passages import SqlitePassageStore

KEY = bytes(range(32))
OTHERS = 300


def made_up_words(count: int, seed: int) -> list[str]:
    """Words that stand nowhere else. The digit keeps the stemmer away, the first letter the index's compression."""
    source = random.Random(seed)
    return [source.choice("qxzj") + "".join(source.choices(string.ascii_lowercase, k=12)) + "7" for _ in range(count)]


def traces(places: Iterable[bytes], words: list[str]) -> set[str]:
    """The words of which anything stands in a place: their last ten letters, since FTS5 may share the first ones."""
    endings = set(re.findall(rb"(?=([a-z]{9}7))", b"\n".join(place.lower() for place in places)))
    return {word for word in words if word[-10:].encode() in endings}


def cells(store: SqlitePassageStore) -> Iterator[bytes]:
    """Every value of every table, the word index's own included."""
    database = store._database
    names = [row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {"passage_words_data", "passage_words_idx", "passage_words_docsize", "texts", "pages"} <= set(names)
    for name in names:
        for row in database.rows(f'SELECT * FROM "{name}"'):
            yield from (cell if isinstance(cell, bytes) else str(cell).encode() for cell in row)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqlitePassageStore]:
    """Three hundred passages of other documents, added in several pieces as a library grows."""
    store = SqlitePassageStore(file, KEY)
    ordinary = made_up_words(200, seed=1)
    for number in range(6):
        texts = [" ".join(random.Random(number * 100 + i).sample(ordinary, 20)) for i in range(OTHERS // 6)]
        store.put(new_document(f"/other-{number}.pdf", [texts]))
    yield store
    store.close()


def forget_by_removing(store: SqlitePassageStore) -> None:
    store.remove(store.resolve("/secret.pdf").document_id)


def forget_by_replacing(store: SqlitePassageStore) -> None:
    store.put(new_document("/secret.pdf", [["harmless"]]))


@pytest.mark.parametrize("forget", [forget_by_removing, forget_by_replacing], ids=["removed", "replaced"])
@pytest.mark.parametrize("passages", [1, 120], ids=["word by word", "by rewriting the word index"])
def test_a_forgotten_document_is_nowhere(
    store: SqlitePassageStore, file: Path, passages: int, forget: Callable[[SqlitePassageStore], None]
) -> None:
    words = made_up_words(10 * passages, seed=2)
    texts = [" ".join(words[10 * i : 10 * i + 10]) for i in range(passages)]
    stored = store.put(new_document("/secret.pdf", [texts], title="zebrafinchxx7"))
    vectors = unit_vectors(passages, 64)
    ids = store.passage_ids_of(stored.document_id)
    store.put_vectors("mini", ids, vectors)
    numbers = vectors[0].astype("<f2").tobytes()
    assert len(traces(plain_pages(file, KEY), words)) > 0.98 * len(words), "a search that finds nothing proves nothing"
    assert any(numbers in page for page in plain_pages(file, KEY))
    assert len(traces(cells(store), words)) > 0.98 * len(words)

    forget(store)

    assert traces(cells(store), [*words, "zebrafinchxx7"]) == set()
    assert store.search_words(words[:5], 10, None) == []
    assert store.passages(ids) == {}
    assert store.tidy()
    assert not store.tidy(), "once is enough"
    assert traces(plain_pages(file, KEY), [*words, "zebrafinchxx7"]) == set()
    assert not any(numbers in page for page in plain_pages(file, KEY))


@pytest.mark.parametrize("seed", range(4))
def test_a_forgotten_document_is_nowhere_whatever_came_and_went_before(tmp_path: Path, seed: int) -> None:
    """The word index lies differently after every history; this one is a random history."""
    source = random.Random(seed)
    file = tmp_path / "library.db"
    store = SqlitePassageStore(file, KEY)
    gone: list[str] = []
    here: dict[str, list[str]] = {}
    for step in range(30):
        path = f"/{source.randrange(8)}.pdf"
        if path in here and source.random() < 0.4:
            store.remove(store.resolve(path).document_id)
            gone += here.pop(path)
        else:
            texts = [made_up_words(source.randrange(1, 30), seed=1000 * seed + 50 * step + i) for i in range(step)]
            store.put(new_document(path, [[" ".join(words) for words in texts]]))
            gone += here.get(path, [])
            here[path] = [word for words in texts for word in words]
        assert traces(cells(store), gone) == set(), f"at step {step}"
    kept = [word for words in here.values() for word in words]
    assert traces(cells(store), kept) == set(kept)
    assert store.tidy()
    assert traces(plain_pages(file, KEY), gone) == set()
    assert traces(plain_pages(file, KEY), kept) == set(kept)
    assert not store._database.damage()
    store.close()


def test_a_removal_shortly_before_the_end_is_tidied_the_next_time(store: SqlitePassageStore, file: Path) -> None:
    store.put(new_document("/secret.pdf", [["quagga"]]))
    forget_by_removing(store)
    store.close()
    again = SqlitePassageStore(file, KEY)
    assert again.tidy()
    again.close()


def said(word: str) -> Answer:
    return Answer(word, word, Verdict.NOT_FOUND, (), (), (), Engine("local", None, None), Timings())


def test_a_removed_conversation_is_nowhere(tmp_path: Path) -> None:
    file = tmp_path / "conversations.db"
    conversations = Conversations(file, KEY)
    secret, kept = made_up_words(2, seed=5)
    for word in (secret, kept):
        conversation = conversations.new()
        conversations.answer(conversations.ask(conversation, word), said(word))
    newest, oldest = (one.conversation_id for one in conversations.conversations())
    assert traces(plain_pages(file, KEY), [secret]) == {secret}
    conversations.remove(oldest)
    assert traces(plain_pages(file, KEY), [secret, kept]) == {kept}
    assert conversations.turns(newest)[0].question == kept
    conversations.choose("folder", secret)
    conversations.choose("folder", None)
    assert traces(plain_pages(file, KEY), [secret]) == set()
    conversations.close()


@pytest.mark.parametrize("seed", range(4))
def test_conversations_swept_after_deletion_leave_no_word_whatever_came_before(tmp_path: Path, seed: int) -> None:
    """Titles, drafts, questions, answers and earlier answers, after a random history of all of them."""
    source = random.Random(seed)
    file = tmp_path / "conversations.db"
    conversations = Conversations(file, KEY)
    words = iter(made_up_words(2000, seed=100 + seed))
    here: dict[str, list[str]] = {}
    gone: list[str] = []
    for _ in range(120):
        action = source.choice(["new", "ask", "ask", "again", "draft", "rename", "remove"])
        name = source.choice(list(here)) if here else None
        if action == "new" or name is None:
            here[conversations.new()] = []
            continue
        some = [next(words) for _ in range(source.randrange(1, 6))]
        turns = conversations.turns(name)
        if action == "ask":
            conversations.answer(conversations.ask(name, some[0]), said(" ".join(some)))
        elif action == "again" and turns:
            conversations.answer(turns[-1].turn_id, said(" ".join(some)))
        elif action == "rename":
            conversations.rename(name, " ".join(some))
        elif action == "draft":
            conversations.keep_draft(name, " ".join(some))
        elif action == "remove":
            conversations.delete(name)
            gone += here.pop(name)
            continue
        here[name] += some
    assert len(gone) > 10
    conversations.sweep("9999")
    assert traces(plain_pages(file, KEY), gone) == set()
    assert traces(conversation_cells(conversations), gone) == set()
    assert {facts.conversation_id for facts in conversations.conversations()} <= set(here)
    assert not conversations._database.damage()
    conversations._database.change("INSERT INTO turn_words (turn_words, rank) VALUES ('integrity-check', 1)")
    conversations.close()


def conversation_cells(conversations: Conversations) -> Iterator[bytes]:
    database = conversations._database
    names = [row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {"turn_words_data", "turn_words_idx", "earlier_answers"} <= set(names)
    for name in names:
        for row in database.rows(f'SELECT * FROM "{name}"'):
            yield from (cell if isinstance(cell, bytes) else str(cell).encode() for cell in row)
