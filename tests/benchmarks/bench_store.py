"""How long the store takes to keep, find, give back and forget passages.

    python -m tests.benchmarks.bench_store [--passages 12000]

Words are drawn as often as words of a language are (Zipf). Times depend on the machine; the two costs of forgetting
decide `storage/words.py`'s choice between them.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.fakes.new_documents import new_document, unit_vectors

from murmur.storage import words
from murmur.storage.passages import SqlitePassageStore

PER_DOCUMENT = 500
PER_PAGE = 5
WORDS = 160


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=12_000)
    count: int = parser.parse_args().passages
    source = random.Random(1)
    vocabulary = ["".join(source.choices("abcdefghijklmnopqrstuvwxyz", k=source.randint(3, 9))) for _ in range(30_000)]
    weights = list(itertools.accumulate(1 / rank for rank in range(1, 30_001)))

    def text() -> str:
        return " ".join(source.choices(vocabulary, cum_weights=weights, k=WORDS))

    documents = [
        new_document(f"/{n}.pdf", [[text() for _ in range(PER_PAGE)] for _ in range(PER_DOCUMENT // PER_PAGE)])
        for n in range(count // PER_DOCUMENT)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        store = SqlitePassageStore(path, bytes(32))
        took("put", lambda: [store.put(document) for document in documents], each=count)
        ids = [passage for passage, _ in store.missing_vectors("mini", count)]
        took("put_vectors", lambda: store.put_vectors("mini", ids, unit_vectors(count, 384)), each=count)
        took("missing_vectors, none missing", lambda: store.missing_vectors("mini", 1000))
        took("vectors, all", lambda: sum(len(batch) for batch, _ in store.vectors("mini")), each=count)
        question = [*vocabulary[3:8], *vocabulary[20:40:4], *vocabulary[500:503]]
        took("search_words, 13 words", lambda: store.search_words(question, 200, None))
        took("search_words within a collection", lambda: store.search_words(question, 200, "Documents"))
        took("passages, 200", lambda: store.passages(ids[:: max(1, count // 200)]))
        took("documents", store.documents)
        took("tidy after a removal", lambda: (store.remove(store.resolve("/0.pdf").document_id), store.tidy()))
        for name, from_share in (("word by word", 0), ("rewriting the word index", 10**9)):
            words._REWRITE_FROM = from_share
            gone = store.documents()[-1]
            took(f"remove {PER_DOCUMENT} passages, {name}", lambda gone=gone: store.remove(gone.document_id))  # type: ignore[misc]
        print(f"{path.stat().st_size / count / 1000:.1f} kB a passage on disk")
        store.close()


def took(what: str, action: Callable[[], object], each: int | None = None) -> None:
    began = time.perf_counter()
    action()
    seconds = time.perf_counter() - began
    rate = f", {each / seconds:,.0f} a second" if each else ""
    print(f"{seconds * 1000:10.1f} ms  {what}{rate}", flush=True)


if __name__ == "__main__":
    main()
