"""The sentence embedder: a model folder that has been checked, run by OpenVINO in the precision that suits this
computer, offline."""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from murmur.domain.errors import ModelError, ModelFileChanged
from murmur.engines.processors import physical_cores
from murmur.library.ports import Embedder, Vectors

BATCH = 4
"""Texts encoded in one forward pass: what they need lies in the processor's cache. 32 are a quarter slower."""

MEASURED = "measured"

PAD = 32
"""Texts are padded to a multiple of this many tokens: OpenVINO keeps code for every shape that it has seen."""

PRECISIONS = ("fp32", "bf16", "int8")

CLOSE_ENOUGH = 0.99
"""The mean cosine to single precision that a faster precision must keep to be taken."""

CLEARLY_FASTER = 1.15

_PROBE = [
    " ".join(sentence for turn in range(5) for sentence in sentences[turn % 2 :])
    for sentences in (
        ["The lessee shall pay the rent in advance on the first working day of each month.", "No deduction is made."],
        ["Net sales rose by 4.2% to $ 1,204 million (2021: $ 1,155 million).", "Gross margin was 38.1%."],
        ["Hands are washed before and after each contact with a patient.", "Gloves do not replace washing."],
        ["Der Mieter trägt die Kosten kleinerer Reparaturen bis 100 €.", "Größere trägt der Vermieter."],
    )
] * 2


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


def open_embedder(model_id: str, folder: Path, precision: str = MEASURED) -> Embedder:
    """The embedder over a checked folder: on OpenVINO where the network is of a make that it can be given, else on
    PyTorch. `precision` as `SentenceEmbedder` has it. ModelError when neither can run it."""
    from murmur.engines.bert_graph import OtherMake

    try:
        return SentenceEmbedder(model_id, folder, precision)
    except OtherMake:
        from murmur.engines.torch_embedder import TorchEmbedder

    try:
        return TorchEmbedder(model_id, folder)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError("Murmur cannot run this embedding model", "Choose another one in the settings") from error


class SentenceEmbedder:
    """all-MiniLM-L6-v2 or a model of the same make; mean-pooled, unit-length vectors.

    `precision` is one of PRECISIONS, or "measured": the one that this computer runs fastest, since a processor
    without units for bf16 or int8 is slower in them than in fp32, whatever its name says.
    """

    def __init__(self, model_id: str, folder: Path, precision: str = MEASURED) -> None:
        from tokenizers import Tokenizer

        self.model_id = model_id
        self._folder = folder
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        longest = msgspec.json.decode((folder / "sentence_bert_config.json").read_bytes())["max_seq_length"]
        self._tokenizer.enable_truncation(longest)
        pad = self._tokenizer.padding or {}
        self._tokenizer.enable_padding(
            pad_id=pad.get("pad_id", 0), pad_token=pad.get("pad_token", "[PAD]"), pad_to_multiple_of=PAD
        )
        self.precision, self._request = self._fastest() if precision == MEASURED else (precision, self._load(precision))
        self.dimensions = int(self.embed(["."]).shape[1])

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit-length float32 rows, shape `(len(texts), dimensions)`."""
        return self._embed(self._request, texts)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        """For each text and span the mean over the span's tokens of the highest cosine to any token of the text.

        The vectors are the last layer's, before pooling: "late interaction" (Khattab and Zaharia, SIGIR 2020) with a
        model not trained for it. A span without tokens (cut off, or white space) counts as found: 1.
        """
        if not texts or not spans:
            return [[1.0] * len(spans) for _ in texts]
        asked, length, offsets = next(self._unit_tokens([question]))
        places = [within(offsets, span, length) for span in spans]
        rows: list[list[float]] = [[] for _ in texts]
        longest_first = sorted(range(len(texts)), key=lambda row: -len(texts[row]))
        tokens = self._unit_tokens([texts[row] for row in longest_first])
        for row, (vectors, count, _) in zip(longest_first, tokens, strict=True):
            best = (asked @ vectors[1 : count - 1].T).max(axis=1, initial=-1.0)  # without [CLS] and [SEP]
            rows[row] = [float(best[some].mean()) if some else 1.0 for some in places]
        return rows

    def _unit_tokens(self, texts: Sequence[str]) -> Iterator[tuple[Vectors, int, Sequence[tuple[int, int]]]]:
        """For each text its tokens' vectors, unit length, how many of them are no padding, and where they stand."""
        for start in range(0, len(texts), BATCH):
            encoded = self._tokenizer.encode_batch(texts[start : start + BATCH])
            tokens = self._forward(self._request, encoded)
            tokens = tokens / np.maximum(np.linalg.norm(tokens, axis=2, keepdims=True), 1e-12)
            for vectors, one in zip(tokens, encoded, strict=True):
                yield vectors, sum(one.attention_mask), one.offsets

    def _embed(self, request: Any, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.empty((0, self.dimensions), dtype=np.float32)
        longest_first = sorted(range(len(texts)), key=lambda row: -len(texts[row]))
        rows: list[Vectors] = []
        for start in range(0, len(texts), BATCH):
            encoded = self._tokenizer.encode_batch([texts[row] for row in longest_first[start : start + BATCH]])
            mask = np.array([one.attention_mask for one in encoded], dtype=np.float32)
            means = np.einsum("btd,bt->bd", self._forward(request, encoded), mask, optimize=True)
            rows.append(means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12))
        back = np.argsort(longest_first)
        return np.concatenate(rows).astype(np.float32)[back]

    def _forward(self, request: Any, encoded: Sequence[Any]) -> Vectors:
        """The last layer's vectors, valid until the next call: `(texts, tokens, dimensions)`."""
        ids = np.array([one.ids for one in encoded], dtype=np.int64)
        mask = np.array([one.attention_mask for one in encoded], dtype=np.int64)
        tokens: Vectors = request.infer([ids, mask], share_inputs=True, share_outputs=True)[0]
        return tokens

    def _load(self, precision: str) -> Any:
        import openvino

        from murmur.engines.bert_graph import bert

        settings = {
            "INFERENCE_PRECISION_HINT": "bf16" if precision == "bf16" else "f32",
            "INFERENCE_NUM_THREADS": physical_cores(),
            "NUM_STREAMS": 1,
            "ENABLE_CPU_PINNING": False,  # other workers' threads need the cores too
        }
        model = bert(self._folder, int8=precision == "int8")
        return openvino.Core().compile_model(model, "CPU", settings).create_infer_request()

    def _fastest(self) -> tuple[str, Any]:
        """The precision that embeds a few texts in the least time, among those whose vectors stay near."""
        chosen, request = "fp32", self._load("fp32")
        exact, least = self._timed(request)
        for precision in PRECISIONS[1:]:
            other = self._load(precision)
            vectors, seconds = self._timed(other)
            if float((vectors * exact).sum(axis=1).mean()) >= CLOSE_ENOUGH and seconds * CLEARLY_FASTER < least:
                chosen, request, least = precision, other, seconds
        gc.collect()
        return chosen, request

    def _timed(self, request: Any) -> tuple[Vectors, float]:
        vectors = self._embed(request, _PROBE)
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            self._embed(request, _PROBE)
            seconds.append(time.perf_counter() - start)
        return vectors, min(seconds)


def within(offsets: Sequence[Sequence[int]], span: tuple[int, int], length: int) -> list[int]:
    """The tokens of the question that lie in `span`, [CLS] and [SEP] left out."""
    start, end = span
    return [place for place in range(1, length - 1) if offsets[place][0] < end and offsets[place][1] > start]
