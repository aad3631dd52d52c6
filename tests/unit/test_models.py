"""The catalogue of models, and when a model's file must be hashed again before it is loaded (P12)."""

from __future__ import annotations

import hashlib
import os
import tomllib
from pathlib import Path

import pytest

from murmur.domain.errors import ModelError
from murmur.paths import models_file
from murmur.services.models import Catalogue, Models, read_catalogue

CATALOGUE = """
[[chat]]
id = "tiny"
name = "Tiny"
package = "no_such_package_anywhere"
file = "tiny.gguf"
sha256 = "{sha256}"
bytes = 5
parameters = 1
context = 128
quantisation = "Q4_0"
licence = "Apache-2.0"

[[embedder]]
id = "near"
name = "Near"
package = "no_such_package_anywhere"
folder = "model"
dimensions = 4
max_tokens = 8
licence = "Apache-2.0"
[embedder.files]
"config.json" = "{sha256}"
"""
SHA256 = hashlib.sha256(b"model").hexdigest()


def catalogue(tmp_path: Path, text: str = CATALOGUE.format(sha256=SHA256)) -> Catalogue:
    path = tmp_path / "models.toml"
    path.write_text(text, encoding="utf-8")
    return read_catalogue(path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.gguf"
    path.write_bytes(b"model")
    return path


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(catalogue(tmp_path), tmp_path / "checks.json")


def test_the_bundled_catalogue_names_every_file_with_its_checksum() -> None:
    bundled = read_catalogue()
    checksums = [entry.sha256 for entry in bundled.chat]
    checksums += [checksum for entry in bundled.embedder for checksum in entry.files.values()]
    assert bundled.chat
    assert bundled.embedder
    assert all(len(bytes.fromhex(checksum)) == 32 for checksum in checksums)


def test_the_bundled_models_are_the_files_that_the_catalogue_names() -> None:
    bundled = read_catalogue()
    models = Models(bundled, Path())
    for entry in bundled.chat:
        assert hashlib.sha256(models.file_of(entry).read_bytes()).hexdigest() == entry.sha256
        assert models.file_of(entry).stat().st_size == entry.bytes
    for near in bundled.embedder:
        for name, checksum in near.files.items():
            assert hashlib.sha256((models.folder_of(near) / name).read_bytes()).hexdigest() == checksum


@pytest.mark.parametrize("text", ["", "[[chat", CATALOGUE.replace("bytes = 5", "bytes = 'five'")])
def test_a_catalogue_that_cannot_be_used_says_reinstall(tmp_path: Path, text: str) -> None:
    with pytest.raises(ModelError, match="Reinstall"):
        catalogue(tmp_path, text)


def test_a_catalogue_that_is_not_there_says_reinstall(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Reinstall"):
        read_catalogue(tmp_path / "nowhere.toml")


def test_an_unknown_model_names_the_known_ones(models: Models) -> None:
    with pytest.raises(ModelError, match="Choose one of: tiny"):
        models.chat_model("huge")
    assert models.chat_model("tiny").sha256 == SHA256


def test_a_model_that_is_not_installed_says_so(models: Models) -> None:
    with pytest.raises(ModelError, match="Tiny is not installed"):
        models.file_of(models.chat_model("tiny"))
    with pytest.raises(ModelError, match="Near is not installed"):
        models.folder_of(models.embedder())


def test_a_file_is_hashed_once_and_not_again_while_nothing_changes(models: Models, file: Path) -> None:
    assert models.needs_check(file, SHA256)
    models.checked(file, SHA256)
    assert not models.needs_check(file, SHA256)


def test_the_record_of_a_check_outlives_the_program(models: Models, file: Path, tmp_path: Path) -> None:
    models.checked(file, SHA256)
    assert not Models(catalogue(tmp_path), tmp_path / "checks.json").needs_check(file, SHA256)


def flip(file: Path) -> None:
    stat = file.stat()
    file.write_bytes(b"modfl")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))


def touch(file: Path) -> None:
    os.utime(file, ns=(1, 1))


def grow(file: Path) -> None:
    stat = file.stat()
    file.write_bytes(b"models")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def replace(file: Path) -> None:
    """The same size and time under another inode."""
    stat = file.stat()
    other = file.with_name("other")
    other.write_bytes(b"mudel")
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)


@pytest.mark.parametrize("change", [flip, touch, grow, replace])
def test_whatever_changed_the_file_makes_it_be_hashed_again(models: Models, file: Path, change: object) -> None:
    models.checked(file, SHA256)
    assert callable(change)
    change(file)
    assert models.needs_check(file, SHA256)


def test_a_new_checksum_in_the_catalogue_makes_it_be_hashed_again(models: Models, file: Path) -> None:
    models.checked(file, SHA256)
    assert models.needs_check(file, "0" * 64)


@pytest.mark.parametrize("content", [b"", b"{}", b"[{}]", b"\xff\x00", b"[" * 10_000])
def test_a_damaged_record_forgets_and_is_replaced(models: Models, file: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "checks.json").write_bytes(content)
    assert models.needs_check(file, SHA256)
    models.checked(file, SHA256)
    assert not models.needs_check(file, SHA256)


def test_a_record_that_cannot_be_kept_fails_nothing(file: Path, tmp_path: Path) -> None:
    forgetful = Models(catalogue(tmp_path), tmp_path / "nowhere" / "checks.json")
    forgetful.checked(file, SHA256)
    assert forgetful.needs_check(file, SHA256)


def test_a_file_that_vanished_is_a_model_that_is_not_there(models: Models, tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        models.needs_check(tmp_path / "gone.gguf", SHA256)


def test_the_catalogue_file_is_plain_toml() -> None:
    assert tomllib.loads(models_file().read_text(encoding="utf-8")).keys() == {"chat", "embedder", "recogniser"}
