"""Chroma's files damaged in many ways: noticed, made anew from the stored vectors, and searched all the while.

Nothing is embedded here: there is no embedder in the process that opens the index.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.integration.test_storage_index_damage import (
    GRAPH,
    empty,
    flip,
    graph_file,
    random_vectors,
    run,
    save,
    truncate,
)

from murmur.engines.chroma_folder import DATABASE

SCRIPT = """
import sys
from pathlib import Path
import numpy as np
from murmur.engines.chroma import ChromaIndex
from murmur.engines.stand_in import StandIn
from murmur.engines.vector_index import open_index

folder, stored = Path(sys.argv[1]), np.load(sys.argv[2])
ids, vectors = stored["ids"].tolist(), stored["vectors"]

def fill(index):
    for begin in range(0, len(ids), 500):
        index.add(ids[begin : begin + 500], vectors[begin : begin + 500])

def right(index):
    assert len(index) == len(vectors), len(index)
    for row in range(0, len(vectors), 97):
        assert index.search(vectors[row], 5)[0][0] == ids[row], row

index = open_index("chroma", len(ids), folder, vectors.shape[1], fill)
assert isinstance(index, StandIn), "the damage was not noticed"
right(index)
index._thread.join()
assert isinstance(index.serving(), ChromaIndex)
right(index)
index.close()
"""


def zeros(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def one_bit(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def longer(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"more")


def folder_instead(file: Path) -> None:
    file.unlink()
    file.mkdir()


def on(name: str, damage: Callable[[Path], None]) -> Callable[[Path], None]:
    return lambda index: damage(index / name if name == DATABASE else graph_file(index, name))


def swapped(index: Path) -> None:
    one, other = graph_file(index, "data_level0.bin"), graph_file(index, "link_lists.bin")
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)


def no_state(index: Path) -> None:
    (index / "murmur.json").unlink()


def garbled_state(index: Path) -> None:
    (index / "murmur.json").write_bytes(b"{")


def died_opening(index: Path) -> None:
    (index / "murmur.opening").touch()


def graph_gone(index: Path) -> None:
    shutil.rmtree(graph_file(index, GRAPH[0]).parent)


def foreign_file(index: Path) -> None:
    graph_file(index, GRAPH[0]).with_name("stranger.bin").write_bytes(b"x")


def unreadable(index: Path) -> None:
    graph_file(index, GRAPH[0]).chmod(0)


DAMAGES: dict[str, Callable[[Path], None]] = {
    **{
        f"{name} {damage.__name__}": on(name, damage)
        for name in ("data_level0.bin", "link_lists.bin", "header.bin", DATABASE)
        for damage in (truncate, flip, empty, zeros)
    },
    "one bit of the graph": on("data_level0.bin", one_bit),
    "length.bin gone": on("length.bin", Path.unlink),
    "index_metadata.pickle longer": on("index_metadata.pickle", longer),
    "database a folder": on(DATABASE, folder_instead),
    "database gone": on(DATABASE, Path.unlink),
    "two files swapped": swapped,
    "graph gone": graph_gone,
    "a stranger's file": foreign_file,
    "state gone": no_state,
    "state garbled": garbled_state,
    "a worker died of it": died_opening,
    "unreadable": unreadable,
}
IN_CI = ("data_level0.bin flip", f"{DATABASE} zeros")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("whole")
    vectors = save(folder / "stored.npz", random_vectors())
    assert run(folder / "index", vectors, "build") == 0
    return folder / "index", vectors


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in IN_CI else pytest.mark.proof) for name in DAMAGES]
)
def test_search_works_while_a_damaged_index_is_made_anew(whole: tuple[Path, Path], tmp_path: Path, name: str) -> None:
    if name == "unreadable" and os.geteuid() == 0:
        pytest.skip("nothing is forbidden to this user")
    shutil.copytree(whole[0], tmp_path / "index")
    DAMAGES[name](tmp_path / "index")
    assert run(tmp_path / "index", whole[1], "", SCRIPT) == 0
    assert run(tmp_path / "index", whole[1], "check") == 0
