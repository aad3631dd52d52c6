"""Documents on their way into the store, made from a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from murmur.domain.documents import DocumentFacts, DocumentStatus, Heading, PageText, Passage
from murmur.library.ports import FileStamp, NewDocument, Vectors


def new_document(
    path: str, pages: Sequence[Sequence[str]], collection: str = "Documents", title: str | None = None
) -> NewDocument:
    """One passage for each text; the texts of a page stand on it one after another."""
    name = title or path.rsplit("/", 1)[-1]
    page_texts = []
    passages = []
    for number, texts in enumerate(pages, start=1):
        start = 0
        for text in texts:
            place = (number, start, start + len(text))
            passages.append(Passage(*place, text, f"{name}. {text}", ("Part", f"{number}"), line=start + 1))
            start += len(text) + 2
        page_texts.append(PageText(number, "\n\n".join(texts), (Heading(0, 1, f"Part {number}"),)))
    return NewDocument(
        stamp=FileStamp(path, size=100, mtime_ns=1_700_000_000_123_456_789),
        sha256="ab" * 32,
        collection=collection,
        facts=DocumentFacts("pdf", name, len(pages), language="en"),
        status=DocumentStatus.READY,
        error=None,
        pages=tuple(page_texts),
        passages=tuple(passages),
    )


def failed_document(path: str, error: str) -> NewDocument:
    empty = new_document(path, [])
    return replace(empty, status=DocumentStatus.FAILED, error=error)


def unit_vectors(count: int, dimensions: int = 16, seed: int = 3) -> Vectors:
    noise = np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)
    unit: Vectors = noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return unit
