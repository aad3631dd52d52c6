"""Looking at pages and finding words on them: the window's fake library keeps the promises of the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.fakes.services import SAMPLES, FakeDocuments
from tests.integration.real_library import opened

from murmur.domain.documents import PlacedWord
from murmur.domain.errors import NotKnown
from murmur.domain.jobs import CancelToken
from murmur.services.api import DocumentService

LEASE = SAMPLES / "tannery-wharf-lease.pdf"
MEMO = SAMPLES / "dunlin-incident-memo.txt"


@pytest.fixture(scope="module", params=["fake", "real"])
def documents(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentService]:
    if request.param == "fake":
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance() or QApplication(["murmur"])
        fake = FakeDocuments()
        fake.add([LEASE, MEMO], "Documents", lambda event: None, CancelToken())
        yield fake
        del application
        return
    with opened(tmp_path_factory.mktemp("real") / "library") as real:
        real.add(LEASE, MEMO)
        yield real.documents


@pytest.fixture
def named(documents: DocumentService) -> Callable[[Path], str]:
    return lambda path: next(one.document_id for one in documents.documents() if one.path == str(path))


def test_what_is_found_stands_on_its_page(documents: DocumentService, named: Callable[[Path], str]) -> None:
    lease = named(LEASE)
    found = documents.find(lease, "TENANT")
    assert len(found.places) > 20
    assert not found.more
    assert [place.page for place in found.places] == sorted(place.page or 0 for place in found.places)
    for place in found.places[::7]:
        view = documents.view(lease, place.page, [], 200)
        assert view.text[place.span.start : place.span.end] == place.span.text
        assert place.span.text.casefold() == "tenant"


def test_places_in_a_format_without_pages_have_no_page(
    documents: DocumentService, named: Callable[[Path], str]
) -> None:
    found = documents.find(named(MEMO), "the")
    assert found.places
    assert {place.page for place in found.places} == {None}
    assert documents.find(named(MEMO), "xylophone").places == ()


def test_words_are_told_where_they_are_asked_for(documents: DocumentService, named: Callable[[Path], str]) -> None:
    view = documents.view(named(LEASE), 1, [], 500, words=True)
    assert view.points == pytest.approx(595, abs=2)
    assert view.path == str(LEASE)
    assert "".join(view.text.split()) == "".join(view.text[word.start : word.end] for word in view.words)
    for word in view.words:
        assert _inside(word, view.width, view.height)
        assert len(word.edges) == word.end - word.start + 1
    assert documents.view(named(LEASE), 1, [], 500).words == ()


def _inside(word: PlacedWord, width: int, height: int) -> bool:
    across = all(0 <= edge <= width for edge in word.edges)
    return across and word.top >= 0 and word.top + word.height <= height


def test_a_document_that_is_not_there_is_told(documents: DocumentService) -> None:
    with pytest.raises(NotKnown):
        documents.find("nothing", "words")
    with pytest.raises(NotKnown):
        documents.view("nothing", 1, [], 100)
