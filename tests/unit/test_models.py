"""Which models there are, where they lie, and when a model's file must be hashed again before it is loaded (P12)."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from murmur.domain.errors import ModelError
from murmur.domain.models import Licence, Model, ModelFile, Role
from murmur.services.catalogue import Catalogue
from murmur.services.models import Models, read_catalogue
from murmur.services.toml_text import model_toml
from murmur.storage.model_files import ModelFiles

SHA256 = hashlib.sha256(b"model").hexdigest()
TINY = Model(
    "tiny",
    "Tiny",
    "Llama",
    (Role.CHAT,),
    (ModelFile("tiny.gguf", bytes=5, sha256=SHA256),),
    Licence("MIT", "MIT"),
    "Q4_0",
    package="no_such_package_anywhere",
)
NEAR = replace(TINY, id="near", name="Near", roles=(Role.EMBEDDING,))
CATALOGUE = Catalogue((TINY, NEAR))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.gguf"
    path.write_bytes(b"model")
    return path


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(CATALOGUE, ModelFiles(tmp_path))


def test_the_bundled_models_are_the_files_that_the_catalogue_names() -> None:
    models = Models(read_catalogue())
    bundled = [model for model in models.all() if model.package]
    assert len(bundled) == 3
    for model in bundled:
        assert models.is_installed(model)
        for one in model.files:
            path = models.folder_of(model) / one.path
            assert hashlib.sha256(path.read_bytes()).hexdigest() == one.sha256
            assert path.stat().st_size == one.bytes


def test_an_unknown_model_says_where_to_look(models: Models) -> None:
    with pytest.raises(ModelError, match="no model called huge"):
        models.model("huge")
    with pytest.raises(ModelError, match="Near is no chat model"):
        models.chat_model("near")
    assert models.chat_model("tiny").weights.sha256 == SHA256


def test_a_model_that_is_not_installed_says_so(models: Models) -> None:
    for model in (TINY, NEAR):
        with pytest.raises(ModelError, match=f"{model.name} is not installed"):
            models.file_of(model)
    assert models.installed() == []


def test_a_model_in_the_home_is_installed_once_all_its_files_are_there(models: Models, tmp_path: Path) -> None:
    here = replace(TINY, package=None)
    folder = tmp_path / "models" / "tiny"
    folder.mkdir(parents=True)
    assert not models.is_installed(here)
    (folder / "tiny.gguf").write_bytes(b"mode")
    assert not models.is_installed(here)
    (folder / "tiny.gguf").write_bytes(b"model")
    assert models.is_installed(here)
    assert models.file_of(here) == folder / "tiny.gguf"


def test_a_chat_model_reads_text_without_the_part_that_sees(models: Models, tmp_path: Path) -> None:
    folder = tmp_path / "models" / "tiny"
    folder.mkdir(parents=True)
    (folder / "tiny.gguf").write_bytes(b"model")
    eyes = ModelFile("eyes.gguf", "mmproj", 7, SHA256)
    seeing = replace(TINY, package=None, files=(*TINY.files, eyes))
    assert models.is_installed(seeing)
    assert seeing.bytes == 5
    only_sees = replace(seeing, roles=(Role.VISION,))
    assert not models.is_installed(only_sees)
    assert only_sees.bytes == 12


def test_the_users_own_models_are_listed_after_those_of_the_catalogue(tmp_path: Path) -> None:
    store = ModelFiles(tmp_path)
    own = replace(TINY, id="own", package=None)
    store.keep_own(model_toml(own) + model_toml(own))
    models = Models(CATALOGUE, store)
    assert models.all() == [TINY, NEAR, own]
    assert models.model("own") == own
    assert "another model of this id" in models.mistakes[0]


def test_a_file_is_hashed_once_and_not_again_while_nothing_changes(models: Models, file: Path) -> None:
    assert models.needs_check(file, SHA256)
    models.checked(file, SHA256)
    assert not models.needs_check(file, SHA256)


def test_the_record_of_a_check_outlives_the_program(models: Models, file: Path, tmp_path: Path) -> None:
    models.checked(file, SHA256)
    assert not Models(CATALOGUE, ModelFiles(tmp_path)).needs_check(file, SHA256)


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


def exchange(file: Path) -> None:
    """The same size and time under another inode."""
    stat = file.stat()
    other = file.with_name("other")
    other.write_bytes(b"mudel")
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(file)


@pytest.mark.parametrize("change", [flip, touch, grow, exchange])
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
    forgetful = Models(CATALOGUE, ModelFiles(tmp_path / "nowhere"))
    forgetful.checked(file, SHA256)
    assert forgetful.needs_check(file, SHA256)


def test_a_file_that_vanished_is_a_model_that_is_not_there(models: Models, tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        models.needs_check(tmp_path / "gone.gguf", SHA256)
