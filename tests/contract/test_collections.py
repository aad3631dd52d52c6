"""Collections, over the small library of the window's tests and over a real worker: the same cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.fakes.services import FakeHouse
from tests.fakes.text_library import Choices, TextLibrary
from tests.integration.real_library import opened

from murmur.domain.errors import NoSuchCollection, UsageError
from murmur.domain.jobs import CancelToken
from murmur.services.api import CollectionService, DocumentService
from murmur.services.collections import Collections
from murmur.services.ledger import unregistered
from murmur.services.sharing import CollectionSharing
from murmur.services.watching import Watching


@dataclass
class Shelves:
    documents: DocumentService
    collections: CollectionService

    def add(self, path: Path, collection: str) -> str:
        """The document's id."""
        self.documents.add([path], collection, lambda event: None, CancelToken(), wait_for_vectors=False)
        return next(one.document_id for one in self.documents.documents() if one.path == str(path))

    def where(self) -> dict[str, tuple[str, ...]]:
        return {Path(one.path).name: one.collections for one in self.documents.documents()}

    def counts(self) -> dict[str, int]:
        return {one.name: one.documents for one in self.documents.collections()}


def fake(folder: Path, stack: ExitStack) -> Shelves:
    house = FakeHouse(folder / "home")
    return Shelves(house.documents, house.collections)


def real(folder: Path, stack: ExitStack) -> Shelves:
    library = stack.enter_context(opened(folder / "library"))
    watching = Watching(TextLibrary(), TextLibrary(), Choices())
    sharing = CollectionSharing(Choices(), unregistered)
    return Shelves(library.documents, Collections(library.library, watching, sharing))


@pytest.fixture(params=[fake, real], ids=["fake", "real"])
def shelves(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelves]:
    make: Callable[[Path, ExitStack], Shelves] = request.param
    with ExitStack() as stack:
        yield make(tmp_path, stack)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Herons nest in March.", encoding="utf-8")
    return path


def test_a_collection_may_be_empty_until_it_is_deleted(shelves: Shelves) -> None:
    assert shelves.collections.create("  Case  41 ") == "Case 41"
    assert shelves.counts() == {"Case 41": 0}
    shelves.collections.delete("Case 41")
    assert shelves.counts() == {}
    with pytest.raises(NoSuchCollection):
        shelves.collections.delete("Case 41")


@pytest.mark.parametrize("name", ["", "  ", "case 41"])
def test_a_name_that_is_none_or_taken_is_refused(shelves: Shelves, name: str) -> None:
    shelves.collections.create("Case 41")
    with pytest.raises(UsageError):
        shelves.collections.create(name)


def test_a_document_is_placed_in_another_collection_too_or_moved(shelves: Shelves, note: Path) -> None:
    document = shelves.add(note, "Documents")
    shelves.collections.place([document], "Birds")
    assert shelves.where() == {"note.txt": ("Birds", "Documents")}
    shelves.collections.place([document], "Birds", "Documents")
    assert shelves.where() == {"note.txt": ("Birds",)}
    shelves.collections.place([document], "Birds", "Birds")
    assert shelves.where() == {"note.txt": ("Birds",)}


def test_a_renamed_collection_keeps_its_documents(shelves: Shelves, note: Path) -> None:
    shelves.add(note, "Birds")
    shelves.collections.create("Fish")
    with pytest.raises(UsageError):
        shelves.collections.rename("Birds", "Fish")
    shelves.collections.rename("Birds", "Water birds")
    assert shelves.where() == {"note.txt": ("Water birds",)}
    assert shelves.counts() == {"Fish": 0, "Water birds": 1}


def test_a_collection_that_only_adding_made_is_deleted_with_all_that_is_in_it(shelves: Shelves, note: Path) -> None:
    shelves.add(note, "Birds")
    shelves.collections.delete("Birds")
    assert shelves.where() == {}
    assert shelves.counts() == {}


def test_a_deleted_collection_takes_along_what_is_in_no_other(shelves: Shelves, note: Path) -> None:
    both = note.with_name("both.txt")
    both.write_text("Egrets too.", encoding="utf-8")
    shelves.add(note, "Birds")
    shelves.collections.place([shelves.add(both, "Birds")], "Letters")
    shelves.collections.delete("Birds")
    assert shelves.where() == {"both.txt": ("Letters",)}
    assert not shelves.documents.search("herons nest", words_only=True).hits
