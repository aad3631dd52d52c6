"""Places of an index on disk that no vector takes hold nothing: Chroma writes them from memory it never cleared."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from murmur.engines.chroma_folder import IndexFolder, IndexUnusable

PLACES, TAKEN, SIZE = 5, 2, 12


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """As Chroma begins one, in memory full of something else."""
    graph = tmp_path / "graph"
    graph.mkdir()
    (graph / "header.bin").write_bytes(struct.pack("<i6Q", 1, 0, PLACES, TAKEN, SIZE, 8, 4) + bytes(48))
    (graph / "data_level0.bin").write_bytes(b"x" * PLACES * SIZE)
    (graph / "length.bin").write_bytes(b"x" * PLACES * 4)
    return graph


def test_places_that_no_vector_takes_are_overwritten_and_no_others(tmp_path: Path, graph: Path) -> None:
    assert IndexFolder(tmp_path).clear_unused()
    assert (graph / "data_level0.bin").read_bytes() == (b"x" * TAKEN * SIZE).ljust(PLACES * SIZE, b"\0")
    assert (graph / "length.bin").read_bytes() == (b"x" * TAKEN * 4).ljust(PLACES * 4, b"\0")
    assert not IndexFolder(tmp_path).clear_unused()


def test_files_that_end_with_the_last_vector_stay_as_they_are(tmp_path: Path, graph: Path) -> None:
    for name, size in (("data_level0.bin", SIZE), ("length.bin", 4)):
        (graph / name).write_bytes(b"x" * TAKEN * size)
    before = IndexFolder(tmp_path).checksums()
    assert not IndexFolder(tmp_path).clear_unused()
    assert IndexFolder(tmp_path).checksums() == before


@pytest.mark.parametrize("header", [struct.pack("<i6Q", 2, 0, PLACES, TAKEN, SIZE, 8, 4), b"short"])
def test_an_unknown_layout_is_never_written_to(tmp_path: Path, graph: Path, header: bytes) -> None:
    (graph / "header.bin").write_bytes(header)
    with pytest.raises(IndexUnusable):
        IndexFolder(tmp_path).clear_unused()
    assert (graph / "data_level0.bin").read_bytes() == b"x" * PLACES * SIZE


def test_a_folder_without_a_graph_has_nothing_to_clear(tmp_path: Path) -> None:
    assert not IndexFolder(tmp_path).clear_unused()
