"""A damaged Chroma index ends in a whole one, and removed vectors leave its files.

Each opening runs in a process of its own: what is tested here has ended processes with a segmentation fault.
"""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from murmur.engines.chroma_folder import DATABASE, IndexFolder, IndexState
from murmur.library.ports import Vectors

DIMENSIONS = 64
COUNT = 1300

SCRIPT = """
import os, sys
from pathlib import Path
import numpy as np
from murmur.engines.chroma import open_chroma

folder, stored, does = Path(sys.argv[1]), np.load(sys.argv[2]), sys.argv[3]
ids, vectors = stored["ids"].tolist(), stored["vectors"]

def fill(index):
    for begin in range(0, len(ids), 500):
        index.add(ids[begin : begin + 500], vectors[begin : begin + 500])

index = open_chroma(folder, vectors.shape[1], fill)
if does == "check":
    assert len(index) == len(vectors), len(index)
    for row in range(0, len(vectors), 97):
        assert index.search(vectors[row], 5)[0][0] == ids[row], row
if does.startswith("remove"):
    index.remove([*range(100, 140), len(vectors) - 1])
if does == "remove and die":
    os._exit(9)
index.close()
"""


def random_vectors() -> Vectors:
    noise = np.random.default_rng(5).standard_normal((COUNT, DIMENSIONS)).astype(np.float32)
    unit: Vectors = noise / np.linalg.norm(noise, axis=1, keepdims=True)
    return unit


def run(folder: Path, vectors: Path, does: str, memory: str = "0") -> int:
    """`memory` is what glibc fills fresh memory with; 0 leaves it as it was."""
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), str(vectors), does],
        env=os.environ | {"MALLOC_PERTURB_": memory},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode not in (0, 9):
        print(ended.stderr[-2000:])
    return ended.returncode


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An index of COUNT vectors as a closed Murmur leaves it, and the vectors."""
    folder = tmp_path_factory.mktemp("whole")
    vectors = save(folder / "stored.npz", random_vectors())
    assert run(folder / "index", vectors, "build") == 0
    return folder / "index", vectors


def save(file: Path, vectors: Vectors, without: Sequence[int] = ()) -> Path:
    ids = np.delete(np.arange(COUNT), without)
    np.savez(file, ids=ids, vectors=vectors[ids])
    return file


def graph_file(index: Path, name: str) -> Path:
    (found,) = index.glob(f"*/{name}")
    return found


def truncate(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for place in range(7, len(content), max(1, len(content) // 200)):
        content[place] ^= 0x55
    file.write_bytes(content)


def empty(file: Path) -> None:
    file.write_bytes(b"")


DAMAGES = {"truncated": truncate, "flipped": flip, "empty": empty, "gone": Path.unlink}
GRAPH = ("data_level0.bin", "link_lists.bin", "header.bin", "length.bin", "index_metadata.pickle")


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("name", [*GRAPH, DATABASE])
def test_damage_is_noticed_before_native_code_sees_it(
    whole: tuple[Path, Path], tmp_path: Path, name: str, damage: Callable[[Path], None]
) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    assert IndexFolder(index).usable(DIMENSIONS) is not None
    damage(index / name if name == DATABASE else graph_file(index, name))
    assert IndexFolder(index).usable(DIMENSIONS) is None


@pytest.mark.parametrize("name", ["data_level0.bin", "header.bin", DATABASE])
def test_a_damaged_index_is_made_anew(whole: tuple[Path, Path], tmp_path: Path, name: str) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    flip(index / name if name == DATABASE else graph_file(index, name))
    assert run(index, whole[1], "check") == 0


def test_an_index_that_ended_its_worker_while_opening_is_made_anew(whole: tuple[Path, Path], tmp_path: Path) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    folder = IndexFolder(index)
    assert folder.usable(DIMENSIONS) is not None
    folder.mark()
    assert folder.usable(DIMENSIONS) is None
    assert run(index, whole[1], "check") == 0
    assert folder.usable(DIMENSIONS) is not None


def test_a_whole_index_is_used_as_it_is(whole: tuple[Path, Path], tmp_path: Path) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    before = IndexFolder(index).checksums()
    assert run(index, whole[1], "check") == 0
    assert IndexFolder(index).checksums() == before


def test_an_index_of_other_vectors_is_made_anew(whole: tuple[Path, Path], tmp_path: Path) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    other = save(tmp_path / "other.npz", random_vectors()[:, ::-1])
    assert run(index, other, "check") == 0


def holds(folder: Path, vector: Vectors) -> list[str]:
    """The files in which eight numbers of the vector stand one after another, at whatever offset."""
    found = []
    for file in (path for path in folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        for offset in range(4):
            numbers = np.frombuffer(content, "<f4", offset=offset, count=max(0, (len(content) - offset) // 4))
            if len(numbers) < 8:
                continue
            with np.errstate(all="ignore"):
                for start in np.flatnonzero(np.abs(numbers[:-8] - vector[8]) < 1e-4):
                    if np.all(np.abs(numbers[start : start + 8] - vector[8:16]) < 1e-4):
                        found.append(file.name)
    return found


@pytest.mark.parametrize(("last_words", "status"), [("remove", 0), ("remove and die", 9)])
def test_removed_vectors_are_in_no_file_after_closing_or_the_next_opening(
    whole: tuple[Path, Path], tmp_path: Path, last_words: str, status: int
) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    vectors = random_vectors()
    gone = [100, 120, 139, COUNT - 1]
    assert all(holds(index, vectors[row]) for row in gone), "the search for vectors finds none: it proves nothing"
    assert run(index, whole[1], last_words) == status
    if status:  # the store no longer has them either
        kept = save(tmp_path / "kept.npz", vectors, without=[*range(100, 140), COUNT - 1])
        assert run(index, kept, "build") == 0
    assert [holds(index, vectors[row]) for row in gone] == [[], [], [], []]
    assert holds(index, vectors[99])


def test_the_database_keeps_no_deleted_pages_after_a_purge(whole: tuple[Path, Path], tmp_path: Path) -> None:
    index = tmp_path / "index"
    shutil.copytree(whole[0], index)
    assert run(index, whole[1], "remove") == 0
    with closing(sqlite3.connect(index / DATABASE)) as database:
        assert database.execute("PRAGMA freelist_count").fetchone()[0] < 5


def unused(index: Path) -> bytes:
    """What lies in the places that no vector takes."""
    taken, size = struct.unpack_from("<2Q", graph_file(index, "header.bin").read_bytes(), 20)
    lengths = graph_file(index, "length.bin").read_bytes()[taken * 4 :]
    return graph_file(index, "data_level0.bin").read_bytes()[taken * size :] + lengths


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="fresh memory is filled by glibc")
def test_memory_that_was_never_cleared_is_not_in_the_files(tmp_path: Path) -> None:
    index = tmp_path / "index"
    np.savez(tmp_path / "few.npz", ids=np.arange(20), vectors=random_vectors()[:20])
    assert run(index, tmp_path / "few.npz", "build", memory="165") == 0
    assert len(unused(index)) > 20_000
    assert not any(unused(index))


def test_an_index_of_an_earlier_murmur_is_cleared_when_it_is_opened(tmp_path: Path) -> None:
    index = tmp_path / "index"
    np.savez(tmp_path / "few.npz", ids=np.arange(20), vectors=random_vectors()[:20])
    assert run(index, tmp_path / "few.npz", "build") == 0
    with graph_file(index, "data_level0.bin").open("r+b") as file:
        file.seek(-1000, os.SEEK_END)
        file.write(b"x" * 1000)
    folder = IndexFolder(index)
    state = msgspec.json.decode((index / "murmur.json").read_bytes(), type=IndexState)
    folder.save(replace(state, files=folder.checksums()))
    assert any(unused(index))
    assert run(index, tmp_path / "few.npz", "check") == 0
    assert not any(unused(index))
    assert folder.usable(DIMENSIONS) is not None
