"""One folder or .tar for computers without a network: installer, models, signed manifest, and how to verify it."""

from __future__ import annotations

import shutil
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from dev_environment import ROOT
from dev_progress import SetupFailed
from release import signing
from release.facts import version_of

from murmur.domain.models import Certainty, Licence, Model, ModelFile
from murmur.domain.updates import MANIFEST, MODELS, SIGNATURE, platform_here
from murmur.paths import package_folder
from murmur.readers.model_header import model_header
from murmur.services import bundles
from murmur.services.catalogue import good_id, read_catalogue

_README = """Murmur {version} for {platform}, with {models}.

To install it on a computer without a network:
  1. Verify this folder (below).
  2. Install {installer} as its system installs programs.
  3. The models: murmur models install FOLDER-OR-TAR
     (murmur verifies signature and hashes once more, and refuses what was changed)

To verify it without Murmur, in this folder:
  openssl pkeyutl -verify -pubin -inkey {public} -rawin -in {manifest} -sigfile {signature}
  sha256sum -c {sums}
  The sums are those of {manifest}, which is what is signed: compare them with
  grep -o '"sha256":"[0-9a-f]*"' {manifest}
{public} proves something only when it is the key that the maker of your Murmur publishes: compare it with one that
you got another way. Raw public key: {raw}
"""


def build(output: Path, things: list[str], key: Ed25519PrivateKey, pack: bool = False) -> Path:
    """`things`: one installer or more, then models as ids of models.toml or as GGUF files."""
    folder = output / f"murmur-{version_of(ROOT)}-{platform_here()}-bundle"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    known = {model.id: model for model in read_catalogue().models}
    brought: list[str] = []
    for thing in things:
        path = Path(thing)
        if thing in known:
            brought.append(_known(folder, known[thing]))
        elif path.suffix.lower() == ".gguf" and path.is_file():
            brought.append(_file(folder, path, known))
        elif path.is_file():
            shutil.copyfile(path, folder / path.name)
        else:
            raise SetupFailed(f"{thing} is neither a file nor the id of a model in models.toml.")
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    manifest = signing.manifest_of(folder, names, "bundle")
    if not manifest.installers():
        raise SetupFailed(f"There is no installer for {manifest.platform} among these files.")
    signing.sign(folder, manifest, key)
    said = {"manifest": MANIFEST, "signature": SIGNATURE, "public": signing.PUBLIC, "sums": signing.SUMS}
    text = _README.format(
        version=manifest.version,
        platform=manifest.platform,
        models=", ".join(brought) or "no model",
        installer=manifest.installers()[0].path,
        raw=signing.public_of(key).hex(),
        **said,
    )
    (folder / signing.README).write_text(text, encoding="utf-8")
    return _packed(folder) if pack else folder


def _known(folder: Path, model: Model) -> str:
    """A model of models.toml whose files are on this computer: it comes with Murmur."""
    place = package_folder(model.package) if model.package else None
    if place is None:
        raise SetupFailed(f"{model.id} is not on this computer: name its GGUF file.")
    _put(folder, model, [(place / model.folder / file.path, file) for file in model.needed])
    return model.id


def _file(folder: Path, path: Path, known: dict[str, Model]) -> str:
    """A GGUF file: the model that models.toml knows by its hash, or one about which its header says what there is."""
    found = signing.sha256(path)
    for model in known.values():
        if model.weights.sha256 == found and len(model.needed) == 1:
            _put(folder, model, [(path, model.weights)])
            return model.id
    with path.open("rb") as opened:
        header = model_header(opened)
    model_id = path.stem.lower().replace(" ", "-")
    if not good_id(model_id):
        raise SetupFailed(f"{path.name} cannot be an id: small letters, digits and . _ - only.")
    file = ModelFile("model.gguf", bytes=path.stat().st_size, sha256=found, certainty=Certainty.OWN)
    model = Model(
        id=model_id,
        name=header.name.strip() or path.stem,
        family=header.architecture,
        roles=(header.role,),
        files=(file,),
        licence=Licence(header.licence or "Unknown"),
        quantisation=header.quantisation,
        parameters=header.parameters,
        active_parameters=header.active_parameters,
        context=header.context,
        kv_bytes_per_token=header.kv_bytes_per_token,
        thinking=header.thinking,
        recurrent=header.recurrent,
    )
    _put(folder, model, [(path, file)])
    return model_id


def _put(folder: Path, model: Model, files: list[tuple[Path, ModelFile]]) -> None:
    target = folder / MODELS / model.id
    for source, file in files:
        if signing.sha256(source) != file.sha256:
            raise SetupFailed(f"{source.name} is not the file of {model.name}: its hash is another one.")
        (target / file.path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / file.path)
    said = replace(model, files=tuple(file for _, file in files))
    content = msgspec.json.encode({"format": bundles.FORMAT, "model": _without_none(msgspec.to_builtins(said))})
    (target / bundles.MANIFEST).write_bytes(msgspec.json.format(content))


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(one) for key, one in value.items() if one is not None}
    return [_without_none(one) for one in value] if isinstance(value, list | tuple) else value


def _packed(folder: Path) -> Path:
    """Not compressed, so that nothing has to be unpacked to be verified; the folder is gone."""
    target = folder.with_name(folder.name + ".tar")
    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as tar:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                facts = tar.gettarinfo(path, path.relative_to(folder).as_posix())
                facts.mtime, facts.uid, facts.gid, facts.uname, facts.gname, facts.mode = 0, 0, 0, "", "", 0o644
                with path.open("rb") as opened:
                    tar.addfile(facts, opened)
    shutil.rmtree(folder)
    return target
