"""Installing a model from a file, a folder or a bundle; checking what is installed; removing it."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import pytest
from tests.data.tiny_gguf import gguf, values

from murmur.domain.errors import Cancelled, DiskFull, FileUnavailable, ModelError, ModelFileChanged, NotAModel
from murmur.domain.jobs import CancelToken, Progress
from murmur.domain.model_headers import ModelHeader
from murmur.domain.models import Certainty, Licence, Model, ModelFile, Role
from murmur.readers.model_header import model_header
from murmur.services.catalogue import Catalogue
from murmur.services.model_desk import ModelDesk
from murmur.services.models import Models
from murmur.storage.model_files import ModelFiles

KNOWN = gguf(values(general__name="Known"))
STRANGER = gguf(values(general__name="Stranger"))


def file_of(content: bytes, path: str = "known.gguf", role: str = "weights") -> ModelFile:
    return ModelFile(path, role, len(content), hashlib.sha256(content).hexdigest(), Certainty.AGREED)


LISTED = Model("known", "Known", "Llama", (Role.CHAT,), (file_of(KNOWN),), Licence("MIT", "MIT"), "F32")
BUNDLED = replace(LISTED, id="bundled", package="no_such_package", files=(replace(file_of(b"x"), path="bundled.gguf"),))
SEEING = replace(
    LISTED,
    id="seeing",
    roles=(Role.VISION,),
    files=(file_of(STRANGER, "seeing.gguf"), file_of(b"eyes", "eyes.gguf", "mmproj")),
)


class Scene:
    def __init__(self, folder: Path, *listed: Model) -> None:
        self.home = folder / "home"
        self.home.mkdir(exist_ok=True)
        self.store = ModelFiles(self.home)
        self.told: list[Progress] = []
        self.listed = listed or (BUNDLED, LISTED)
        self.start()

    def start(self) -> None:
        """As when the program starts anew."""
        self.models = Models(Catalogue(self.listed), self.store)
        self.desk = ModelDesk(self.models, self.store, header)

    def install(self, path: Path, cancel: CancelToken | None = None) -> Model:
        return self.desk.install(path, self.told.append, cancel or CancelToken())

    def states(self, model_id: str | None = None) -> list[str]:
        return [found.state for found in self.desk.verify(model_id, self.told.append, CancelToken())]

    def inside(self) -> list[str]:
        """The files in the models' folder."""
        models = self.home / "models"
        return sorted(path.relative_to(models).as_posix() for path in models.rglob("*") if path.is_file())


def header(file: BinaryIO) -> ModelHeader:
    return model_header(file)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


# From a file


def test_a_file_the_catalogue_knows_becomes_that_model_whatever_it_is_called(scene: Scene, tmp_path: Path) -> None:
    assert scene.install(put(tmp_path / "download(3).bin", KNOWN)) == LISTED
    assert scene.inside() == ["known/known.gguf"]
    assert scene.models.own == []
    assert not scene.models.needs_check(scene.models.file_of(LISTED), LISTED.weights.sha256)
    assert scene.told[-1] == Progress("Copying the model", len(KNOWN), len(KNOWN))


def test_any_other_becomes_one_of_the_users_own_with_the_facts_of_its_header(scene: Scene, tmp_path: Path) -> None:
    model = scene.install(put(tmp_path / "My Model (v2).Q4.gguf", STRANGER))
    assert (model.id, model.name, model.family) == ("my-model-v2-.q4", "Stranger", "llama")
    assert (model.weights.certainty, model.weights.sha256) == (
        Certainty.OWN,
        hashlib.sha256(STRANGER).hexdigest(),
    )
    assert (model.context, model.quantisation, model.licence) == (512, "F32", Licence("MIT", "MIT"))
    scene.start()
    assert scene.models.model(model.id) == model
    assert scene.models.is_installed(model)
    assert scene.models.mistakes == []


def test_the_same_file_twice_is_one_model_and_another_of_its_name_gets_an_id_of_its_own(
    scene: Scene, tmp_path: Path
) -> None:
    first = scene.install(put(tmp_path / "known.gguf", STRANGER))
    assert first.id == "known-2"
    assert scene.install(put(tmp_path / "again.gguf", STRANGER)) == first
    other = scene.install(put(tmp_path / "known.gguf", gguf(values(general__name="Other"))))
    assert other.id == "known-3"
    assert scene.models.own == [first, other]


@pytest.mark.parametrize("name", ["…gguf", "con.gguf", "-.gguf", "ä.gguf"])
def test_a_name_that_is_no_id_gives_one_all_the_same(scene: Scene, tmp_path: Path, name: str) -> None:
    model = scene.install(put(tmp_path / name, gguf(values(general__name=" "))))
    scene.start()
    assert scene.models.model(model.id).name.strip()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a model file"),
        (b"PK\x03\x04....", "packed archive"),
        (b"\x1f\x8b....", "packed archive"),
        (b"%PDF-1.7", "not a model file"),
        (KNOWN[:-500], "cut short"),
    ],
)
def test_what_is_no_model_is_refused_and_leaves_nothing(
    scene: Scene, tmp_path: Path, content: bytes, said: str
) -> None:
    with pytest.raises(NotAModel, match=said):
        scene.install(put(tmp_path / "model.gguf", content))
    assert scene.models.own == []
    assert not (scene.home / "models").exists() or scene.inside() == []


def test_a_file_that_is_not_there_says_so(scene: Scene, tmp_path: Path) -> None:
    with pytest.raises(FileUnavailable):
        scene.install(tmp_path / "nowhere.gguf")


def test_a_stop_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        scene.install(put(tmp_path / "model.gguf", KNOWN), cancel)
    assert scene.inside() == []


def test_a_full_disk_is_told_before_anything_is_copied(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.store, "free", lambda: len(KNOWN))
    with pytest.raises(DiskFull, match="needs 1 MB, and the disk has 0 MB left"):
        scene.install(put(tmp_path / "model.gguf", KNOWN))
    assert not (scene.home / "models").exists()


def test_what_a_kill_left_behind_goes_when_the_next_model_comes(scene: Scene, tmp_path: Path) -> None:
    put(scene.home / "models" / ".incoming-1234" / "model.gguf", b"half")
    scene.install(put(tmp_path / "model.gguf", KNOWN))
    assert scene.inside() == ["known/known.gguf"]


def test_a_list_that_is_no_toml_is_told_and_kept(scene: Scene, tmp_path: Path) -> None:
    put(scene.home / "models.toml", b"[[model\nmine = 1")
    scene.start()
    with pytest.raises(ModelError, match="list of models cannot be read"):
        scene.install(put(tmp_path / "model.gguf", STRANGER))
    assert (scene.home / "models.toml").read_bytes() == b"[[model\nmine = 1"


# From a folder or a bundle


def test_a_folder_with_the_files_of_a_listed_model_is_that_model(tmp_path: Path) -> None:
    scene = Scene(tmp_path, SEEING)
    put(tmp_path / "given" / "seeing.gguf", STRANGER)
    with pytest.raises(NotAModel, match="several files"):
        scene.install(tmp_path / "given" / "seeing.gguf")
    put(tmp_path / "given" / "eyes.gguf", b"eyes")
    put(tmp_path / "given" / "README.md", b"hello")
    assert scene.install(tmp_path / "given") == SEEING
    assert scene.inside() == ["seeing/eyes.gguf", "seeing/seeing.gguf"]
    assert scene.states("seeing") == ["whole", "whole"]


def test_a_folder_with_one_model_file_is_that_file_and_with_two_asks_which(scene: Scene, tmp_path: Path) -> None:
    put(tmp_path / "given" / "sub" / "one.gguf", STRANGER)
    assert scene.install(tmp_path / "given").id == "one"
    put(tmp_path / "given" / "two.gguf", STRANGER)
    with pytest.raises(NotAModel, match="holds 2 model files"):
        scene.install(tmp_path / "given")
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotAModel, match="holds 0 model files"):
        scene.install(tmp_path / "empty")


def manifest(model: Model, **changed: Any) -> bytes:
    return msgspec.json.encode({"format": 1, "model": msgspec.to_builtins(model) | changed})


OFFICE = replace(LISTED, id="office-model", name="Office", files=(replace(file_of(STRANGER), path="office.gguf"),))


def folder_bundle(folder: Path, said: bytes, **files: bytes) -> Path:
    put(folder / "manifest.json", said)
    for name, content in files.items():
        put(folder / f"{name}.gguf", content)
    return folder


def tar_bundle(path: Path, folder: Path, form: int) -> Path:
    with tarfile.open(path, "w", format=form) as tar:
        tar.add(folder, arcname=".")
    return path


@pytest.fixture(params=["folder", "ustar", "gnu", "pax"])
def as_bundle(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    forms = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}

    def make(said: bytes, **files: bytes) -> Path:
        folder = folder_bundle(tmp_path / "given", said, **files)
        return folder if request.param == "folder" else tar_bundle(tmp_path / "b.tar", folder, forms[request.param])

    return make


def test_a_bundle_brings_a_model_with_its_facts(scene: Scene, as_bundle: Any) -> None:
    model = scene.install(as_bundle(manifest(OFFICE, languages="English"), office=STRANGER))
    assert (model.id, model.name, model.languages) == ("office-model", "Office", "English")
    assert model.weights.certainty is Certainty.OWN
    scene.start()
    assert scene.models.model("office-model") == model
    assert scene.inside() == ["office-model/office.gguf"]


def test_a_bundle_of_a_listed_model_is_that_model(scene: Scene, as_bundle: Any) -> None:
    assert scene.install(as_bundle(manifest(LISTED), known=KNOWN)) == LISTED
    assert scene.models.own == []


@pytest.mark.parametrize(
    ("said", "content", "message"),
    [
        (b"{", STRANGER, "has a mistake"),
        (b"[]", STRANGER, "has a mistake"),
        (b'{"format": 2, "model": {}}', STRANGER, "format"),
        (manifest(OFFICE, id="../office"), STRANGER, "id"),
        (manifest(OFFICE, colour="red"), STRANGER, "colour"),
        (manifest(OFFICE), STRANGER[:-1], "another size"),
        (manifest(OFFICE), STRANGER[:-1] + b"!", "not the file of Office"),
        (manifest(replace(OFFICE, id="known")), STRANGER, "as another one is called"),
        (manifest(OFFICE, files=[{"path": "../office.gguf", "sha256": "0" * 64}]), STRANGER, "path"),
        (b" " * (2 << 20), STRANGER, "too large"),
    ],
)
def test_a_bundle_with_a_mistake_says_which_and_leaves_nothing(
    scene: Scene, as_bundle: Any, said: bytes, content: bytes, message: str
) -> None:
    with pytest.raises((NotAModel, ModelFileChanged), match=message):
        scene.install(as_bundle(said, office=content))
    assert not (scene.home / "models").exists() or scene.inside() == []
    assert scene.models.own == []


def test_a_long_path_in_a_tar_is_found(scene: Scene, tmp_path: Path) -> None:
    long = "a" * 120
    model = replace(OFFICE, files=(replace(file_of(STRANGER), path=f"{long}/office.gguf"),))
    folder = folder_bundle(tmp_path / "given", manifest(model))
    put(folder / long / "office.gguf", STRANGER)
    for form in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        bundle = tar_bundle(tmp_path / "bundle.tar", folder, form)
        assert scene.install(bundle).id == "office-model"


def test_a_spoilt_tar_is_refused(scene: Scene, tmp_path: Path) -> None:
    whole = tar_bundle(
        tmp_path / "b.tar", folder_bundle(tmp_path / "given", manifest(OFFICE), office=STRANGER), tarfile.PAX_FORMAT
    ).read_bytes()
    for place in range(0, 4096, 149):
        spoilt = bytearray(whole)
        spoilt[place : place + 40] = b"\xff" * len(spoilt[place : place + 40])
        try:
            scene.install(put(tmp_path / "spoilt.tar", bytes(spoilt)))
        except (NotAModel, ModelFileChanged):
            continue
        scene.desk.remove("office-model")
    with pytest.raises(NotAModel, match="cut short"):
        scene.install(put(tmp_path / "cut.tar", whole[: len(whole) // 2]))


def test_a_zip_is_to_be_unpacked(scene: Scene, tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("manifest.json", json.dumps({}))
    with pytest.raises(NotAModel, match="Unpack it"):
        scene.install(put(tmp_path / "bundle.zip", made.getvalue()))


# Afterwards


def test_a_changed_file_is_told_and_must_be_hashed_before_it_is_loaded(scene: Scene, tmp_path: Path) -> None:
    own = scene.install(put(tmp_path / "own.gguf", STRANGER))
    scene.install(put(tmp_path / "known.gguf", KNOWN))
    assert scene.states() == ["whole", "whole"]
    path = scene.models.file_of(own)
    path.write_bytes(STRANGER[:-1] + b"!")
    assert scene.states(own.id) == ["changed"]
    assert scene.models.needs_check(path, own.weights.sha256)
    assert scene.states() == ["whole", "changed"]
    path.write_bytes(STRANGER)
    assert scene.states(own.id) == ["whole"]
    path.unlink()
    with pytest.raises(ModelError, match="Stranger is not installed"):
        scene.states(own.id)


def test_a_removed_model_is_gone(scene: Scene, tmp_path: Path) -> None:
    own = scene.install(put(tmp_path / "own.gguf", STRANGER))
    other = scene.install(put(tmp_path / "other.gguf", gguf(values(general__name="Other"))))
    scene.install(put(tmp_path / "known.gguf", KNOWN))
    text = (scene.home / "models.toml").read_text()
    put(scene.home / "models.toml", f'# mine\n{text}\n[[model]]\nid = "unfinished"\n'.encode())
    scene.start()
    assert scene.desk.remove("own") == own
    assert scene.desk.remove("known") == LISTED
    assert scene.inside() == [f"other/{other.weights.path}"]
    scene.start()
    assert scene.models.own == [other]
    assert scene.models.model("known") == LISTED  # listed, and not installed
    kept = (scene.home / "models.toml").read_text()
    assert kept.startswith("# mine\n")
    assert 'id = "unfinished"' in kept
    for name in ("own", "known"):
        with pytest.raises(ModelError):
            scene.desk.remove(name)
    with pytest.raises(ModelError, match="comes with Murmur"):
        scene.desk.remove("bundled")


def test_downloaded_files_are_taken_in_where_they_lie(scene: Scene) -> None:
    folder = scene.store.folder("known")
    put(folder / "known.gguf", KNOWN)
    scene.models.adopt(LISTED, folder)
    assert scene.models.installed() == [LISTED]
    assert not scene.models.needs_check(folder / "known.gguf", LISTED.weights.sha256)
