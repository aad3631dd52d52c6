"""What an answer can have seen, counted within its collection and said in a line."""

from __future__ import annotations

from dataclasses import replace

from murmur.domain.coverage import coverage_of, in_words, pages_in_words
from murmur.domain.documents import Coverage, DocumentStatus, StoredDocument, Unreadable

WHOLE = StoredDocument("1", "/a.pdf", "A", "pdf", ("Papers",), DocumentStatus.READY, 9, 9, 9, 1, "")
GAPS = replace(WHOLE, document_id="2", title="Scan", collections=("Papers", "Scans"), pages_without_text=(3, 4, 5, 7))
FAILED = replace(WHOLE, document_id="3", title="Broken", status=DocumentStatus.FAILED)
PICTURES = replace(FAILED, document_id="4", title="Fax", status=DocumentStatus.NEEDS_OCR, pages_without_text=(1,))


def test_only_the_chosen_collection_is_counted() -> None:
    documents = [WHOLE, GAPS, FAILED]
    assert coverage_of(documents, "Scans") == Coverage(1, 1, (Unreadable("Scan", (3, 4, 5, 7)),))
    assert coverage_of(documents, "Papers") == coverage_of(documents, None)
    assert coverage_of(documents, None) == Coverage(2, 3, (Unreadable("Scan", (3, 4, 5, 7)), Unreadable("Broken", ())))
    assert coverage_of([PICTURES], None) == Coverage(0, 1, (Unreadable("Fax", ()),))


def test_a_line_names_some_and_counts_the_rest() -> None:
    assert in_words(Coverage(43, 43)) == "43 of 43 files"
    assert in_words(Coverage(1, 1)) == "1 of 1 file"
    some = Coverage(42, 43, (Unreadable("X", (3, 4, 5, 6, 7)), Unreadable("Y", ())))
    assert in_words(some) == "42 of 43 files; pages 3-7 of X unreadable; Y unreadable"
    many = Coverage(0, 5, tuple(Unreadable(name, ()) for name in "abcde"))
    assert in_words(many) == "0 of 5 files; a unreadable; b unreadable; c unreadable; 2 more with unreadable pages"


def test_pages_are_said_in_runs() -> None:
    assert [pages_in_words(pages) for pages in ((3,), (5, 3, 4), (1, 2, 9))] == ["page 3", "pages 3-5", "pages 1-2, 9"]
