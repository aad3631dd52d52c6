"""What the library needs from the world: an embedder, a vector index, a store of passages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from murmur.domain.documents import (
    Card,
    Collection,
    DocumentFacts,
    DocumentStatus,
    PageText,
    Passage,
    StoredDocument,
)
from murmur.domain.folders import StoredFile
from murmur.domain.standing import PhraseCount

Vectors = NDArray[np.float32]

NO_CARD = Card()


class Embedder(Protocol):
    """Turns texts into vectors whose cosine says how near their meanings are."""

    @property
    def model_id(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    @property
    def precision(self) -> str:
        """What it computes in: "fp32", "bf16" or "int8"."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit-length rows, shape `(len(texts), dimensions)`; longer texts are cut at the model's limit."""

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        """As `answering.ports.Nearness` has it."""


class CrossEncoder(Protocol):
    """Reads a question and a text together: slower and surer than comparing their vectors."""

    @property
    def model_id(self) -> str: ...

    def scores(self, question: str, texts: Sequence[str]) -> list[float]:
        """How well each text answers, 0 to 1; longer texts are cut at the model's limit."""


class VectorIndex(Protocol):
    """A cache over the stored vectors that can be thrown away and filled again."""

    def __len__(self) -> int: ...

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Adds or replaces. `vectors` has shape `(len(ids), dimensions)`, unit length."""

    def remove(self, ids: Sequence[int]) -> None:
        """Unknown ids are no error."""

    def search(self, vector: Vectors, k: int, among: frozenset[int] | None = None) -> list[tuple[int, float]]:
        """The `k` nearest ids with their cosine, best first; `among` restricts them (a collection)."""

    def close(self) -> None: ...


Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line of text seen in a picture. `corners` are in pixels from the picture's top left, clockwise as the text
    itself has them, from the top left of its first letter; `confidence` is 0 to 1."""

    text: str
    corners: tuple[Corner, Corner, Corner, Corner]
    confidence: float


class Recogniser(Protocol):
    """Recognises the text in a picture."""

    def lines(self, pixels: bytes, width: int, height: int) -> list[SeenLine]:
        """In no certain order. `pixels` is RGB, `width * height * 3` long, rows without padding."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells whether a file changed without reading it. `size` in bytes, `mtime_ns` in nanoseconds."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file's content on its way into the store, in one transaction."""

    stamp: FileStamp
    sha256: str
    collection: str
    facts: DocumentFacts
    status: DocumentStatus
    error: str | None
    pages: tuple[PageText, ...]
    passages: tuple[Passage, ...]
    card: Card = NO_CARD
    container: str = ""
    """As `StoredDocument.container`."""
    part: str = ""


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage with its identity and the document it belongs to."""

    passage_id: int
    document_id: str
    document: str
    path: str
    kind: str
    passage: Passage
    label: str | None = None
    """What a person calls the passage's page, as `PageText.label`."""


class PassageStore(Protocol):
    """The truth about documents: SQLite through SQLCipher, opened by the library worker alone.

    Every method that changes something is one durable transaction.
    """

    def copy_to(self, target: Path) -> None:
        """A whole copy of everything, encrypted as it is."""

    def find(self, path: str) -> tuple[StoredDocument, FileStamp, str] | None:
        """The document stored under this path, its stamp and SHA-256; None when unknown."""

    def put(self, document: NewDocument) -> StoredDocument:
        """Stores or replaces (same path), pages, passages and word index together. Joins its collection."""

    def touch(self, document_id: str, stamp: FileStamp) -> None:
        """Same content, new modification time."""

    def join(self, document_id: str, collection: str) -> None:
        """The document is in this collection too, sharing text and vectors. NotKnown if absent."""

    def leave(self, document_id: str, collection: str) -> list[int]:
        """Out of one collection; out of the last as `remove`. NotKnown if it is not there or not in it."""

    def files(self, after: int, limit: int) -> list[tuple[int, StoredFile]]:
        """Up to `limit` files (not what lies inside them) with a number to go on `after`; begin after 0."""

    def move(self, document_id: str, stamp: FileStamp) -> None:
        """The file has another path now, and the same content; what lies inside it moves along. NotKnown; what stood
        under the new path must have been removed."""

    def rename(self, document_id: str, title: str, card: Card, search_texts: Mapping[int, str]) -> None:
        """A new title and card, and passages that are searched by other words; their vectors stay."""

    def pages(self, document_id: str) -> tuple[PageText, ...]:
        """All pages in order. NotKnown if absent."""

    def remove(self, document_id: str) -> list[int]:
        """Deletes everything that finds it (P11); the ids of the passages that are gone. NotKnown if absent."""

    def inside(self, document: StoredDocument) -> list[StoredDocument]:
        """What is stored as lying inside it, at any depth."""

    def owes(self, document_id: str) -> bool:
        """Whether the document has attachments and was not settled since it was put."""

    def settle(self, document_id: str, settled: bool = True) -> None:
        """All its attachments have been dealt with; or (not `settled`) it is to be read anew with all of them."""

    def documents(self) -> list[StoredDocument]: ...

    def collections(self) -> list[Collection]: ...

    def create_collection(self, name: str) -> None:
        """It may be empty; one that is there already stays as it is."""

    def rename_collection(self, name: str, new: str) -> None:
        """Its documents join what is called `new` already. NoSuchCollection."""

    def delete_collection(self, name: str) -> list[int]:
        """With the documents that are in no other; the ids of the passages that are gone. NoSuchCollection."""

    def place(self, document_ids: Sequence[str], into: str, out_of: str | None) -> None:
        """Into one collection, and out of another where one is given; unknown ids are no error."""

    def document(self, document_id: str) -> StoredDocument:
        """NotKnown if absent."""

    def resolve(self, name: str) -> StoredDocument:
        """By document id, else by path as stored. NotKnown if neither fits."""

    def page(self, document_id: str, page: int | None) -> PageText:
        """NotKnown if absent."""

    def search_words(
        self, words: Sequence[str], k: int, collection: str | None, document: str | None = None
    ) -> list[tuple[int, float]]:
        """BM25 over any of `words`, in a collection or in a document where one is given: passage ids with a score,
        larger is better, best first."""

    def passages(self, ids: Sequence[int]) -> dict[int, StoredPassage]: ...

    def passage_ids(self, collection: str) -> frozenset[int]: ...

    def passage_ids_of(self, document_id: str) -> list[int]: ...

    def layout(self, document_id: str) -> dict[int, int | None]:
        """The page of each of a document's passages, in reading order. Neighbours have neighbouring ids."""

    def owners(self, ids: Sequence[int]) -> dict[int, str]:
        """The documents to which passages belong."""

    def holding(self, phrases: Sequence[str], document_id: str) -> dict[str, frozenset[int]]:
        """In which of a document's passages each phrase stands, word after word, by the index's own tokenizer."""

    def missing_vectors(self, model_id: str, limit: int) -> list[tuple[int, str]]:
        """Up to `limit` (passage id, search_text) without a vector of this model, oldest document first."""

    def count_missing_vectors(self, model_id: str) -> int: ...

    def count_passages(self) -> int: ...

    def count_vectors(self, model_id: str) -> int: ...

    def put_vectors(self, model_id: str, ids: Sequence[int], vectors: Vectors) -> list[int]:
        """Stored as little-endian fp16; the ids that were stored, in order, without those deleted meanwhile."""

    def vectors(self, model_id: str) -> Iterable[tuple[list[int], Vectors]]:
        """All stored vectors in batches: `(ids, float32 array)`."""

    def vectors_of(self, model_id: str, document_id: str) -> tuple[list[int], Vectors]:
        """The passages of one document that have a vector, in reading order, with it. NotKnown."""

    def forget_other_vectors(self, model_id: str) -> bool:
        """Deletes what other models made; whether there was anything."""

    def word_frequencies(self, words: Sequence[str]) -> dict[str, int]:
        """In how many passages each word stands (0 when none), by the index's own tokenizer."""

    def count_phrases(self, phrases: Sequence[str]) -> list[PhraseCount]:
        """For every document in which any of the phrases stands, by the index's own tokenizer, in how many passages."""

    def tidy(self) -> bool:
        """Clears old bytes that removals left inside the file, for idle moments; whether there was anything to do."""

    def meta(self, key: str) -> str | None: ...

    def set_meta(self, key: str, value: str) -> None: ...

    def close(self) -> None: ...
