"""Any sentence-transformers model, on PyTorch: for networks that `bert_graph` cannot build.

It gives the same vectors as `engines.embedder` where both can run a model (a contract test holds them to it), but takes
5 to 10 s and 300 MB to import.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from murmur.engines.embedder import BATCH, PAD, within
from murmur.library.ports import Vectors

if TYPE_CHECKING:
    from torch import Tensor


class TorchEmbedder:
    """`library.ports.Embedder` through sentence-transformers, in single precision."""

    precision = "fp32"

    def __init__(self, model_id: str, folder: Path) -> None:
        from sentence_transformers import SentenceTransformer

        self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._model.eval()
        self.model_id = model_id
        self.dimensions = int(self._model.get_embedding_dimension() or 0)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit-length float32 rows, shape `(len(texts), dimensions)`.

        Not by `SentenceTransformer.encode`, which pads to the longest text, so that nearly every batch has a shape of
        its own: oneDNN keeps code and scratch memory for each, 100 MB more for every thousand passages.
        """
        import torch

        rows = np.empty((len(texts), self.dimensions), dtype=np.float32)
        longest_first = sorted(range(len(texts)), key=lambda row: -len(texts[row]))
        for start in range(0, len(texts), BATCH):
            batch = longest_first[start : start + BATCH]
            with torch.inference_mode():  # holds for the calling thread only, which need not be the one that loaded
                pooled = self._model.forward(self._tokens([texts[row] for row in batch]))["sentence_embedding"]
            rows[batch] = pooled.to(torch.float32).numpy()
        return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12), dtype=np.float32)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        """As `SentenceEmbedder.nearest_words`."""
        import torch

        if not texts or not spans:
            return [[1.0] * len(spans) for _ in texts]
        features = self._tokens([question, *texts], return_offsets_mapping=True)
        offsets = features.pop("offset_mapping")[0].tolist()
        with torch.inference_mode():
            tokens = self._model.forward(features)["token_embeddings"].to(torch.float32)
        tokens = torch.nn.functional.normalize(tokens, dim=-1)
        lengths = features["attention_mask"].sum(dim=1).tolist()
        places = [within(offsets, span, lengths[0]) for span in spans]
        rows: list[list[float]] = []
        for number in range(1, len(lengths)):
            best = (tokens[0] @ tokens[number, 1 : lengths[number] - 1].T).numpy().max(axis=1, initial=-1.0)
            rows.append([float(best[some].mean()) if some else 1.0 for some in places])
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
