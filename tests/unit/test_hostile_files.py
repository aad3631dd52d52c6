"""Show that the generated files are as hostile as they claim, so that a reader's survival means something."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from pypdf.errors import PdfReadError
from tests.data.make_hostile import INJECTION, OWNER_PASSWORD, PASSWORD, HostileFile, make_hostile

Files = dict[str, HostileFile]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return {made.path.name: made for made in make_hostile(tmp_path_factory.mktemp("hostile"))}


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_two_runs_write_the_same_bytes(files: Files, tmp_path: Path) -> None:
    make_hostile(tmp_path)
    assert digests(tmp_path) == digests(files["empty.txt"].path.parent)


def test_every_file_is_named_once_and_says_what_it_tries(files: Files) -> None:
    folder = files["empty.txt"].path.parent
    assert {path.name for path in folder.iterdir()} == set(files)
    assert all(made.tries for made in files.values())


def test_a_bomb_is_small_and_unpacks_to_more_than_a_gigabyte(files: Files) -> None:
    data = files["bomb-text.pdf"].path.read_bytes()
    assert len(data) < 5_000_000
    packed = data[data.rindex(b"/FlateDecode>>stream\n") + 21 : data.rindex(b"\nendstream")]
    unpacker, size = zlib.decompressobj(), 0
    while not unpacker.eof:
        size += len(unpacker.decompress(packed, 1 << 24))
        packed = unpacker.unconsumed_tail
    assert size > 1_000_000_000


def test_the_encrypted_file_opens_with_either_password_and_with_no_other(files: Files) -> None:
    path = files["encrypted.pdf"].path
    for password in (PASSWORD, OWNER_PASSWORD):
        with pypdfium2.PdfDocument(path, password=password) as opened:
            assert "320 pallets" in opened[0].get_textpage().get_text_bounded()
    for mistaken in (None, "wrong"):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(path, password=mistaken)


def test_the_page_tree_contains_itself(files: Files) -> None:
    reader = pypdf.PdfReader(files["page-tree-cycle.pdf"].path)
    with pytest.raises(PdfReadError, match="cyclic"):
        list(reader.pages)


def test_an_injection_stands_in_the_text_of_the_page(files: Files) -> None:
    with pypdfium2.PdfDocument(files["injection.pdf"].path) as pdf:
        shown = pdf[0].get_textpage().get_text_bounded()
    for line in INJECTION:
        assert line in shown
        assert line in files["injection.md"].path.read_text(encoding="utf-8")


def test_a_truncated_file_lacks_its_end_and_one_long_line_has_none(files: Files) -> None:
    assert b"%%EOF" not in files["truncated.pdf"].path.read_bytes()
    line = files["one-line-50mb.txt"].path.read_bytes()
    assert len(line) > 50_000_000
    assert b"\n" not in line


def test_text_in_other_encodings_is_no_plain_utf8(files: Files) -> None:
    for name in ("invalid-utf8.txt", "utf16-le.txt", "utf16-be.txt", "latin-1.txt"):
        with pytest.raises(UnicodeDecodeError):
            files[name].path.read_bytes().decode("utf-8")
