"""The sentence embedder: sentence-transformers over a model folder that has been checked, offline."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from murmur.domain.errors import ModelFileChanged
from murmur.library.ports import Vectors

if TYPE_CHECKING:
    from torch import Tensor

BATCH = 32
"""Texts encoded in one forward pass: larger batches gained nothing on two cores, and a question waits for one."""

MEASURED = "measured"

PAD = 32
"""Texts are padded to a multiple of this many tokens."""

_PROBE = ["The lessee shall pay the rent in advance on the first working day of each calendar month. " * 8] * 8


def verify(folder: Path, files: Mapping[str, str]) -> None:
    """Compares every file with its SHA-256 (hex). ModelFileChanged when one is missing or differs."""
    for name, expected in files.items():
        try:
            with (folder / name).open("rb") as file:
                actual = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ModelFileChanged from error
        if actual != expected:
            raise ModelFileChanged


class SentenceEmbedder:
    """all-MiniLM-L6-v2 or a model of the same make; mean-pooled, unit-length vectors.

    `precision` is "fp32" or "bf16", or "measured": bf16 only where this computer runs it clearly faster, since on a
    processor without bf16 units it is several times slower, whatever its name says.
    """

    def __init__(self, model_id: str, folder: Path, precision: str = MEASURED) -> None:
        from sentence_transformers import SentenceTransformer

        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._model.eval()
        self.model_id = model_id
        self.dimensions = int(self._model.get_embedding_dimension() or 0)
        self.precision = self._measure() if precision == MEASURED else precision
        if self.precision == "bf16":
            self._model.bfloat16()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit-length float32 rows, shape `(len(texts), dimensions)`."""
        import torch

        rows = np.empty((len(texts), self.dimensions), dtype=np.float32)
        longest_first = sorted(range(len(texts)), key=lambda row: -len(texts[row]))
        for start in range(0, len(texts), BATCH):
            batch = longest_first[start : start + BATCH]
            rows[batch] = self._forward([texts[row] for row in batch]).to(torch.float32).numpy()
        return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12), dtype=np.float32)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        """For each text and span the mean over the span's tokens of the highest cosine to any token of the text.

        The vectors are the last layer's, before pooling: "late interaction" (Khattab and Zaharia, SIGIR 2020) with a
        model not trained for it. A span without tokens (cut off, or white space) counts as found: 1.
        """
        import torch

        if not texts or not spans:
            return [[1.0] * len(spans) for _ in texts]
        features = self._tokens([question, *texts], return_offsets_mapping=True)
        offsets = features.pop("offset_mapping")[0].tolist()
        with torch.inference_mode():
            tokens = self._model.forward(features)["token_embeddings"].to(torch.float32)
        tokens = torch.nn.functional.normalize(tokens, dim=-1)
        lengths = features["attention_mask"].sum(dim=1).tolist()
        asked = tokens[0]
        rows: list[list[float]] = []
        for number in range(1, len(lengths)):
            best = (asked @ tokens[number, 1 : lengths[number] - 1].T).amax(dim=1)  # without [CLS] and [SEP]
            rows.append([_mean(best, _within(offsets, span, lengths[0])) for span in spans])
        return rows

    def _tokens(self, texts: list[str], **more: bool) -> dict[str, Tensor]:
        return dict(
            self._model.tokenizer(
                texts,
                padding=True,
                pad_to_multiple_of=PAD,
                truncation=True,
                max_length=self._model.max_seq_length,
                return_tensors="pt",
                **more,
            )
        )

    def _forward(self, texts: list[str]) -> Tensor:
        """Mean-pooled vectors of one batch.

        `SentenceTransformer.encode` pads to the longest text, so that nearly every batch has a shape of its own, and
        oneDNN keeps code and scratch memory for each: 100 MB more for every thousand passages.
        """
        import torch

        features = self._tokens(texts)
        with torch.inference_mode():  # holds for the calling thread only, which need not be the one that loaded
            vectors: Tensor = self._model.forward(features)["sentence_embedding"]
        return vectors

    def _measure(self) -> str:
        slow = self._seconds()
        self._model.bfloat16()
        fast = self._seconds()
        self._model.float()
        return "bf16" if fast < 0.75 * slow else "fp32"

    def _seconds(self) -> float:
        self._forward(_PROBE)
        start = time.perf_counter()
        self._forward(_PROBE)
        return time.perf_counter() - start


def _within(offsets: list[list[int]], span: tuple[int, int], length: int) -> list[int]:
    """The tokens of the question that lie in `span`, [CLS] and [SEP] left out."""
    start, end = span
    return [place for place in range(1, length - 1) if offsets[place][0] < end and offsets[place][1] > start]


def _mean(values: Tensor, places: list[int]) -> float:
    return float(values[places].mean()) if places else 1.0
