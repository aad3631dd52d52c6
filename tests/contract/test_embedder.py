"""What every embedder keeps to, the fake one as well as the real one."""

from __future__ import annotations

import numpy as np
import pytest
from tests.fakes.embedder import WordEmbedder

from murmur.library.ports import Embedder
from murmur.services.models import Models, read_catalogue

TEXTS = ["The rent is due in May.", "Der Hund schläft.", "", "rent, rent and the rent"]


@pytest.fixture(scope="module", params=["fake", pytest.param("real", marks=pytest.mark.model)])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    if request.param == "fake":
        return WordEmbedder()
    from murmur.engines.embedder import SentenceEmbedder

    models = Models(read_catalogue())
    entry = models.embedder()
    return SentenceEmbedder(entry.id, models.folder_of(entry), "fp32")


def test_rows_are_of_unit_length_and_the_same_alone_as_together(embedder: Embedder) -> None:
    rows = embedder.embed(TEXTS)
    assert rows.shape == (len(TEXTS), embedder.dimensions)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)
    assert np.allclose(embedder.embed(TEXTS[:1])[0], rows[0], atol=1e-2)


def test_of_no_texts_there_are_no_rows(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, embedder.dimensions)


def test_texts_of_the_same_words_are_nearer(embedder: Embedder) -> None:
    rows = embedder.embed(["rent due in May", *TEXTS])
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


def test_the_nearest_words_of_a_text_that_holds_them_are_nearest(embedder: Embedder) -> None:
    question = "rent in May"
    rows = embedder.nearest_words(question, [(0, len(question)), (0, 4), (4, 5)], TEXTS[:2])
    assert [len(row) for row in rows] == [3, 3]
    assert rows[0][0] > rows[1][0]
    assert rows[0][1] > rows[1][1]
    assert rows[0][2] == rows[1][2] == 1.0, "white space counts as found"
