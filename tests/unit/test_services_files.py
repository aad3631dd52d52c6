"""Which files a person means by a path, and how each that cannot be read says so."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from murmur.domain.errors import Cancelled, FileUnavailable
from murmur.domain.jobs import CancelToken
from murmur.services.files import absolute, find_files, open_document, sha256_of


def put(folder: Path, *names: str) -> list[Path]:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return [folder / name for name in names]


def found(*paths: Path) -> list[Path]:
    return find_files(paths, CancelToken())


def test_a_folder_gives_every_readable_format_below_it_in_order(tmp_path: Path) -> None:
    put(tmp_path, "b.pdf", "a.MD", "deep/er/c.txt", "old.doc", "song.mp3", "noextension")
    assert [path.relative_to(tmp_path).as_posix() for path in found(tmp_path)] == [
        "a.MD",
        "b.pdf",
        "old.doc",
        "deep/er/c.txt",
    ]


def test_hidden_files_and_folders_inside_a_folder_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, ".secret.txt", ".git/notes.md", "seen.txt")
    assert found(tmp_path) == [tmp_path / "seen.txt"]


def test_a_file_named_outright_is_taken_whatever_it_is(tmp_path: Path) -> None:
    files = put(tmp_path, ".secret.txt", "sheet.xlsx")
    assert found(*files, tmp_path / "absent.pdf") == [*files, tmp_path / "absent.pdf"]


def test_no_file_is_taken_twice(tmp_path: Path) -> None:
    (file,) = put(tmp_path, "a.txt")
    assert found(tmp_path, file, tmp_path, Path(os.path.relpath(file))) == [file]


def test_a_link_out_of_the_folder_is_left_alone_and_one_within_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "outside/secret.txt", "folder/inside.txt")
    folder = tmp_path / "folder"
    (folder / "out.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (folder / "in.txt").symlink_to(folder / "inside.txt")
    (folder / "way").symlink_to(tmp_path / "outside")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    assert found(folder) == [folder / "in.txt", folder / "inside.txt"]


def test_a_link_keeps_the_name_it_was_named_by(tmp_path: Path) -> None:
    put(tmp_path, "real.txt")
    (tmp_path / "name.txt").symlink_to(tmp_path / "real.txt")
    assert found(tmp_path / "name.txt") == [tmp_path / "name.txt"]
    assert absolute("x/../name.txt") == Path.cwd() / "name.txt"


def test_a_pipe_in_a_folder_is_left_alone_and_named_outright_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert found(tmp_path) == []
    with pytest.raises(FileUnavailable, match="not a file"):
        open_document(tmp_path / "pipe.txt")


def test_a_folder_that_cannot_be_read_is_told_and_not_passed_over(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to this user")
    put(tmp_path, "open/a.txt", "closed/b.txt")
    (tmp_path / "closed").chmod(0)
    try:
        assert found(tmp_path) == [tmp_path / "closed", tmp_path / "open" / "a.txt"]
        with pytest.raises(FileUnavailable, match="folder cannot be opened"):
            open_document(tmp_path / "closed")
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_a_path_that_no_system_takes_is_a_file_that_is_not_there(tmp_path: Path) -> None:
    endless = tmp_path / ("n" * 5000)
    assert found(endless) == [endless]
    with pytest.raises(FileUnavailable, match="cannot be opened"):
        open_document(endless)


def test_a_name_that_is_not_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        path.write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names that are text")
    assert found(tmp_path) == [path]
    with pytest.raises(FileUnavailable, match="Rename the file"):
        open_document(path)


def test_a_file_that_stops_answering_is_told() -> None:
    """This one opens like any file, and every reading from its start fails."""
    memory = Path("/proc/self/mem")
    if not memory.exists():
        pytest.skip("needs /proc")
    with open_document(memory) as file, pytest.raises(FileUnavailable, match="cannot be read"):
        sha256_of(file, CancelToken())


def test_the_checksum_is_of_the_whole_file_and_leaves_it_at_its_start(tmp_path: Path) -> None:
    content = b"murmur" * 700_000
    path = tmp_path / "large.txt"
    path.write_bytes(content)
    with open_document(path) as file:
        file.seek(5)
        assert sha256_of(file, CancelToken()) == hashlib.sha256(content).hexdigest()
        assert file.tell() == 0


def test_looking_and_hashing_stop_when_asked(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        find_files([tmp_path], stopped)
    with open_document(tmp_path / "a.txt") as file, pytest.raises(Cancelled):
        sha256_of(file, stopped)
