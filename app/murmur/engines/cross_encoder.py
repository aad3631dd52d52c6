"""A cross-encoder on PyTorch: reads a question and a passage together and says how well the one answers the other."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from murmur.domain.errors import ModelError

BATCH = 16


class TorchCrossEncoder:
    """`library.ports.CrossEncoder` through sentence-transformers, over a model folder that has been checked, offline.

    ModelError when the folder holds no model with a single output.
    """

    def __init__(self, model_id: str, folder: Path) -> None:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        from sentence_transformers import CrossEncoder
        from torch.nn import Sigmoid

        try:
            self._model = CrossEncoder(
                str(folder), device="cpu", local_files_only=True, activation_fn=Sigmoid(), num_labels=None
            )
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise _unusable() from error
        if self._model.num_labels != 1:
            raise _unusable()
        self.model_id = model_id

    def scores(self, question: str, texts: Sequence[str]) -> list[float]:
        """Values between 0 and 1, in order."""
        if not texts:
            return []
        pairs = [(question, text) for text in texts]
        rows = self._model.predict(pairs, batch_size=BATCH, show_progress_bar=False, convert_to_numpy=True)
        return [float(value) for value in np.asarray(rows).reshape(len(texts))]


def _unusable() -> ModelError:
    return ModelError("Murmur cannot run this model for a second look", "Choose another one in the settings")
