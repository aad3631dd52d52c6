"""How much context a model gets on a computer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from murmur.domain.load_plan import context_for
from murmur.services.catalogue import read_catalogue

GIB = 1024**3
STARTER = read_catalogue().starter
WRITER = replace(STARTER, parameters=4_000_000_000, context=131_072, kv_bytes_per_token=147_456)


@pytest.mark.parametrize(
    ("free", "context"), [(None, 8192), (12 * GIB, 8192), (6 * GIB, 4096), (3 * GIB, 2048), (GIB // 2, 2048)]
)
def test_a_model_that_writes_gets_what_an_eighth_of_the_free_memory_holds(free: int | None, context: int) -> None:
    assert context_for(WRITER, free) == context


def test_a_small_model_gets_half_and_no_model_more_than_it_was_trained_for() -> None:
    assert context_for(STARTER, 16 * GIB) == 4096
    assert context_for(replace(WRITER, context=512), 16 * GIB) == 512


def test_where_nobody_says_what_a_token_takes_much_is_reckoned() -> None:
    assert context_for(replace(WRITER, kv_bytes_per_token=None), 12 * GIB) == 4096
