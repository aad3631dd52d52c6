"""The real embedder: its vectors, the thread it is used in, and model files that are not what they should be."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from murmur.domain.errors import ModelError, ModelFileChanged
from murmur.engines.embedder import PRECISIONS, SentenceEmbedder, open_embedder, verify
from murmur.engines.torch_embedder import TorchEmbedder
from murmur.services.models import Models, read_catalogue

ENTRY = read_catalogue().embedder
FOLDER = Models(read_catalogue()).folder_of(ENTRY)


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
def test_both_engines_give_the_vectors_and_the_words_of_sentence_transformers(embedder: SentenceEmbedder) -> None:
    from sentence_transformers import SentenceTransformer

    texts = ["A short one.", "The quarterly dividend rose to 0.42 per share. " * 60, "Größe und Maße: 3 × 4 m", ""]
    published = SentenceTransformer(str(FOLDER), device="cpu").encode(texts, normalize_embeddings=True)
    other = TorchEmbedder(ENTRY.id, FOLDER)
    question, spans = "How large is the dividend?", [(4, 9), (17, 25), (50, 60)]
    for one in (embedder, other):
        assert ENTRY.embedding is not None
        assert one.dimensions == ENTRY.embedding.dimensions
        assert np.allclose(one.embed(texts), published, atol=1e-4)
    assert np.allclose(
        embedder.nearest_words(question, spans, texts), other.nearest_words(question, spans, texts), atol=1e-4
    )


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


@pytest.mark.model
@pytest.mark.parametrize(
    ("file", "was", "becomes"),
    [
        ("config.json", '"gelu"', '"relu"'),
        ("1_Pooling/config.json", '"pooling_mode_cls_token": false', '"pooling_mode_cls_token": true'),
    ],
)
def test_a_model_of_another_make_runs_on_pytorch(tmp_path: Path, file: str, was: str, becomes: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(FOLDER, folder)
    settings = (folder / file).read_text(encoding="utf-8")
    assert was in settings
    (folder / file).write_text(settings.replace(was, becomes), encoding="utf-8")
    assert isinstance(open_embedder("other", folder), TorchEmbedder)


@pytest.mark.model
def test_a_model_that_nothing_can_run_is_refused_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(FOLDER, folder)
    (folder / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot run this embedding model"):
        open_embedder("other", folder)


def test_a_changed_or_missing_file_is_not_loaded(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "model")
    verify(tmp_path / "model", ENTRY.sums)
    whole = (tmp_path / "model" / "config.json").read_bytes()
    (tmp_path / "model" / "config.json").write_bytes(whole[:-1] + b" ")
    with pytest.raises(ModelFileChanged):
        verify(tmp_path / "model", ENTRY.sums)
    (tmp_path / "model" / "config.json").unlink()
    with pytest.raises(ModelFileChanged):
        verify(tmp_path / "model", ENTRY.sums)
