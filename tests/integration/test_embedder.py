"""The real embedder: its vectors, the thread it is used in, and model files that are not what they should be."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from murmur.domain.errors import ModelFileChanged
from murmur.engines.embedder import SentenceEmbedder, verify
from murmur.services.models import Models, read_catalogue

ENTRY = read_catalogue().embedder[0]
FOLDER = Models(read_catalogue(), Path()).folder_of(ENTRY)


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
    texts = ["A short one.", "The quarterly dividend rose to 0.42 per share. " * 60]
    published = embedder._model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    assert np.allclose(embedder.embed(texts), published, atol=1e-4)


@pytest.mark.model
def test_bf16_stays_near_to_fp32(embedder: SentenceEmbedder) -> None:
    texts = ["Net sales increased by 4.2% to 1,204 million.", "The employee handbook grants 26 days of leave."]
    small = SentenceEmbedder(ENTRY.id, FOLDER, "bf16").embed(texts)
    assert (small * embedder.embed(texts)).sum(axis=1).min() > 0.995


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
