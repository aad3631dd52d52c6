"""Signed bundles of models: every byte is as it was signed, or nothing is installed."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from tests.data.releases import INSTALLER, new_key, signed_folder, trust_in
from tests.unit.test_model_desk import BUNDLED, LISTED, OFFICE, STRANGER, header, manifest

from murmur.domain.errors import ModelForbidden, MurmurError, NoReleaseKey, NotAModel, NotSigned, UpdateDamaged
from murmur.domain.jobs import CancelToken
from murmur.domain.updates import MANIFEST, SIGNATURE
from murmur.services.catalogue import Catalogue
from murmur.services.model_desk import ModelDesk
from murmur.services.models import Models
from murmur.services.signatures import Trust
from murmur.storage.model_files import ModelFiles

KEY = new_key()
WEIGHTS = "models/office-model/office.gguf"
FILES = {INSTALLER: b"installer" * 20, "models/office-model/manifest.json": manifest(OFFICE), WEIGHTS: STRANGER}


class Desk:
    def __init__(self, home: Path, trust: Trust, signed_only: bool = False) -> None:
        home.mkdir(exist_ok=True)
        self.home = home
        store = ModelFiles(home)
        models = Models(Catalogue((BUNDLED, LISTED)), store)
        self.desk = ModelDesk(models, store, header, trust, lambda: signed_only)

    def install(self, path: Path) -> list[str]:
        return [model.id for model in self.desk.install_all(path, lambda progress: None, CancelToken())]

    def inside(self) -> list[str]:
        return [path.name for path in (self.home / "models").rglob("*") if path.is_file()]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "home", trust_in(KEY), signed_only=True)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return signed_folder(tmp_path / "bundle", KEY, FILES, kind="bundle")


def test_a_bundle_brings_its_models_as_a_folder_and_as_a_tar(desk: Desk, bundle: Path, tmp_path: Path) -> None:
    assert desk.install(bundle) == ["office-model"]
    assert desk.inside() == ["office.gguf"]
    with tarfile.open(tmp_path / "b.tar", "w", format=tarfile.GNU_FORMAT) as tar:
        tar.add(bundle, arcname=".")
    other = Desk(tmp_path / "other", trust_in(KEY), signed_only=True)
    assert other.install(tmp_path / "b.tar") == ["office-model"]


@pytest.mark.parametrize("name", [INSTALLER, "models/office-model/manifest.json", MANIFEST, SIGNATURE])
def test_every_97th_byte_changed_is_refused_and_nothing_is_installed(desk: Desk, bundle: Path, name: str) -> None:
    content = (bundle / name).read_bytes()
    for place in range(0, len(content), 97):
        (bundle / name).write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises((NotSigned, UpdateDamaged)):
            desk.install(bundle)
    assert not (desk.home / "models").exists() or desk.inside() == []


def test_changed_weights_are_refused(desk: Desk, bundle: Path) -> None:
    for place in range(0, len(STRANGER), max(97, len(STRANGER) // 40)):
        changed = bytearray(STRANGER)
        changed[place] ^= 1
        (bundle / WEIGHTS).write_bytes(bytes(changed))
        with pytest.raises(UpdateDamaged, match=r"office\.gguf is not the file that was signed"):
            desk.install(bundle)


def test_what_was_not_signed_is_not_looked_at(desk: Desk, bundle: Path) -> None:
    (bundle / "models" / "another").mkdir()
    (bundle / "models" / "another" / "manifest.json").write_bytes(b"{")
    assert desk.install(bundle) == ["office-model"]


@pytest.mark.parametrize(("trust", "error"), [(Trust(), NoReleaseKey), (trust_in(new_key()), NotSigned)])
def test_a_signature_that_cannot_be_verified_is_refused(
    tmp_path: Path, bundle: Path, trust: Trust, error: type[MurmurError]
) -> None:
    with pytest.raises(error):
        Desk(tmp_path / "home", trust).install(bundle)


@pytest.mark.parametrize("gone", [MANIFEST, SIGNATURE])
def test_half_a_signature_is_none(desk: Desk, bundle: Path, gone: str) -> None:
    (bundle / gone).unlink()
    with pytest.raises(NotSigned, match="There is no"):
        desk.install(bundle)


def test_where_only_signed_models_may_come_a_file_may_not(desk: Desk, tmp_path: Path, bundle: Path) -> None:
    (tmp_path / "free.gguf").write_bytes(STRANGER)
    with pytest.raises(ModelForbidden, match="signed bundles only"):
        desk.install(tmp_path / "free.gguf")
    with pytest.raises(ModelForbidden):
        desk.install(bundle / "models" / "office-model")
    free = Desk(tmp_path / "free", Trust())
    assert free.install(tmp_path / "free.gguf") == ["free"]


def test_a_release_without_models_says_so(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAModel, match="brings no model"):
        desk.install(signed_folder(tmp_path / "release", KEY))
