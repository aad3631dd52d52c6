"""What a collection is about, told by counting in the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.new_documents import new_document

from murmur.domain.standing import Standing
from murmur.library.standing import standings
from murmur.storage.passages import SqlitePassageStore

PLAIN = [f"Page {number} is about goods and prices." for number in range(30)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlitePassageStore]:
    folder: Path = tmp_path_factory.mktemp("standing")
    opened = SqlitePassageStore(folder / "library.db", b"k" * 32)
    first = [
        "Annual report of Norvika Aircraft for 2018",
        *PLAIN,
        "We compete with Fern Gate.",
        "The notes end in 2031.",
    ]
    second = ["Quarterly figures", *PLAIN, *["Fern Gate opened stores in 2021."] * 4]
    opened.put(new_document("/a.pdf", [[text] for text in first], "Norvika", title="Report"))
    opened.put(new_document("/b.pdf", [[text] for text in second], "Gate", title="Report"))
    yield opened
    opened.close()


def ask(store: SqlitePassageStore, phrase: str, collection: str | None) -> Standing:
    return standings([[phrase]], [], store, collection).names[0]


def test_a_document_is_about_what_its_first_page_names_and_what_it_comes_back_to(store: SqlitePassageStore) -> None:
    assert ask(store, "norvika aircraft", "Norvika") is Standing.ABOUT
    assert ask(store, "fern gate", "Gate") is Standing.ABOUT
    assert ask(store, "fern gate", None) is Standing.ABOUT


def test_a_name_among_others_is_passing_and_an_unknown_one_absent(store: SqlitePassageStore) -> None:
    assert ask(store, "fern gate", "Norvika") is Standing.PASSING
    assert ask(store, "gate fern", "Norvika") is Standing.ABSENT
    assert ask(store, "norvika", "Gate") is Standing.ABSENT
    assert ask(store, "", None) is Standing.ABSENT


def test_any_spelling_counts(store: SqlitePassageStore) -> None:
    assert standings([["norwika", "norvika"]], [], store, "Norvika").names == (Standing.ABOUT,)


def test_years_are_judged_by_the_documents_about_the_name(store: SqlitePassageStore) -> None:
    found = standings([["norvika"]], [["2018"], ["2031"], ["2021"]], store, None)
    assert found.others == (Standing.ABOUT, Standing.PASSING, Standing.ABSENT)
    assert standings([], [["2021"]], store, None).others == (Standing.ABOUT,)


def test_a_document_asked_alone_speaks_for_itself_only(store: SqlitePassageStore) -> None:
    first, second = (one.document_id for one in store.documents())
    assert standings([["norvika"]], [["2021"]], store, None, first).names == (Standing.ABOUT,)
    assert standings([["norvika"]], [["2021"]], store, None, second).names == (Standing.ABSENT,)
