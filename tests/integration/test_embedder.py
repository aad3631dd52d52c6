"""The real embedder: its vectors, the thread it is used in, and model files that are not what they should be."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from murmur.domain.errors import ModelError, ModelFileChanged
from murmur.engines.embedder import PRECISIONS, SentenceEmbedder, verify
from murmur.services.models import Models, read_catalogue

ENTRY = read_catalogue().embedder[0]
FOLDER = Models(read_catalogue(), Path()).folder_of(ENTRY)
PUBLISHED = Path(__file__).parents[1] / "data" / "published_vectors.json"


@pytest.fixture(scope="module")
def embedder() -> SentenceEmbedder:
    """Loaded in another thread than the tests', as the library worker does it."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(SentenceEmbedder, ENTRY.id, FOLDER, "fp32").result()


@pytest.mark.model
def test_what_is_near_in_meaning_is_near_in_cosine(embedder: SentenceEmbedder) -> None:
    rows = embedder.embed(
        ["The tenant pays the rent monthly.", "Rent is due every month.", "Wash your hands with soap."]
    )
    assert rows.shape == (3, 384)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert rows[0] @ rows[1] > 0.6 > rows[0] @ rows[2] + 0.2


@pytest.mark.model
def test_a_text_has_the_same_vector_alone_and_among_others_of_any_length(embedder: SentenceEmbedder) -> None:
    texts = [f"Clause {number}. " + "The lessee keeps the premises in good repair. " * number for number in range(40)]
    together = embedder.embed(texts)
    alone = np.vstack([embedder.embed([text]) for text in texts[::7]])
    assert np.allclose(together[::7], alone, atol=1e-4)


@pytest.mark.model
def test_the_vectors_are_those_of_sentence_transformers(embedder: SentenceEmbedder) -> None:
    """As its version 6.2 computed them, in single precision on PyTorch 2.13; the second text is longer than is read."""
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    rows = embedder.embed([one["text"] for one in published])
    assert np.allclose(rows, [one["vector"] for one in published], atol=1e-4)


@pytest.mark.model
@pytest.mark.parametrize("precision", PRECISIONS)
def test_every_precision_stays_near_to_fp32_in_vectors_and_in_words(embedder: SentenceEmbedder, precision: str) -> None:
    texts = ["Net sales increased by 4.2% to 1,204 million.", "The employee handbook grants 26 days of leave.", ""]
    other = SentenceEmbedder(ENTRY.id, FOLDER, precision)
    assert (other.embed(texts) * embedder.embed(texts)).sum(axis=1).min() > 0.99
    question, spans = "How many days of leave are granted?", [(4, 13), (17, 22), (50, 60)]
    near, exact = (one.nearest_words(question, spans, texts) for one in (other, embedder))
    assert np.allclose(near, exact, atol=0.05)
    assert exact[1][1] > exact[0][1]  # "leave" stands in the second
    assert [row[2] for row in exact] == [1.0] * 3  # a span past the question's end


@pytest.mark.model
def test_the_measured_precision_is_one_that_stays_near(embedder: SentenceEmbedder) -> None:
    measured = SentenceEmbedder(ENTRY.id, FOLDER)
    assert measured.precision in PRECISIONS
    text = ["Revenue by segment, in millions of euros."]
    assert float((measured.embed(text) @ embedder.embed(text).T)[0, 0]) > 0.99


def test_a_model_of_another_make_is_refused_in_words(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    config = tmp_path / "model" / "config.json"
    config.write_text(config.read_text().replace('"gelu"', '"relu"'), encoding="utf-8")
    with pytest.raises(ModelError, match="cannot run an embedding model of this make"):
        SentenceEmbedder("other", tmp_path / "model", "fp32")


def test_a_changed_or_missing_file_is_not_loaded(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    verify(tmp_path / "model", ENTRY.files)
    whole = (tmp_path / "model" / "config.json").read_bytes()
    (tmp_path / "model" / "config.json").write_bytes(whole[:-1] + b" ")
    with pytest.raises(ModelFileChanged):
        verify(tmp_path / "model", ENTRY.files)
    (tmp_path / "model" / "config.json").unlink()
    with pytest.raises(ModelFileChanged):
        verify(tmp_path / "model", ENTRY.files)
