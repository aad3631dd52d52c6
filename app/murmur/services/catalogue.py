"""The list of models, checked at the door: models.toml, and the user's own in a second file of the same shape."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from murmur.domain.errors import ModelError
from murmur.domain.models import Model, ModelFile, Role, host_allowed
from murmur.paths import models_file

MOST_MODELS = 1000
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"[^\x00-\x1f<>:\"/\\|?*]{0,199}[^\x00-\x1f<>:\"/\\|?*. ]")
_ADDRESS = re.compile(r"https://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::443)?/[!-~]*")
_TAKEN = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows gives to devices: an id is a folder's name, a path that of a file."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Models in the order in which they are listed, and the hosts that downloads may come from."""

    models: tuple[Model, ...]
    download_hosts: tuple[str, ...] = ()

    @property
    def starter(self) -> Model:
        """The chat model that comes with Murmur."""
        return self.bundled(Role.CHAT)

    @property
    def embedder(self) -> Model:
        return self.bundled(Role.EMBEDDING)

    @property
    def recogniser(self) -> Model:
        return self.bundled(Role.RECOGNITION)

    def bundled(self, role: Role) -> Model:
        return next(model for model in self.models if role in model.roles and model.package)


class Mistake(ValueError):
    """What is wrong in a list of models, in words: the entry, the field, and what it should be."""


def read_catalogue(path: Path | None = None) -> Catalogue:
    """ModelError when models.toml is not what it should be."""
    try:
        catalogue = _catalogue((path or models_file()).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError("The catalogue models.toml cannot be read", "Reinstall Murmur") from error
    except Mistake as error:
        raise ModelError(f"The catalogue models.toml has a mistake ({error})", "Reinstall Murmur") from error
    return catalogue


def _catalogue(text: str) -> Catalogue:
    table = _table(text, {"download_hosts", "model"})
    try:
        hosts = msgspec.convert(table.get("download_hosts", []), tuple[str, ...])
    except msgspec.ValidationError as error:
        raise Mistake(f"download_hosts: {error}") from error
    catalogue = Catalogue(tuple(checked(entry, hosts) for entry in _entries(table)), hosts)
    ids = [model.id for model in catalogue.models]
    for model_id in ids:
        if ids.count(model_id) > 1:
            raise Mistake(f"entry {model_id}: there are two of this id")
    for role in (Role.CHAT, Role.EMBEDDING, Role.RECOGNITION):
        if not any(role in model.roles and model.package for model in catalogue.models):
            raise Mistake(f"no model for {role} comes with Murmur")
    return catalogue


def read_own(text: str, taken: Iterable[str]) -> tuple[list[Model], list[str]]:
    """The user's own models, and what is wrong with those that are left out. No id may hide one of `taken`."""
    ids = set(taken)
    models: list[Model] = []
    mistakes: list[str] = []
    try:
        entries = _entries(_table(text, {"model"}))
    except Mistake as error:
        return [], [str(error)]
    for entry in entries:
        try:
            model = checked(entry, ())
            if model.id in ids:
                raise Mistake(f"entry {model.id}: there is another model of this id")
            if model.package:
                raise Mistake(f"entry {model.id}: package: only models that come with Murmur have one")
        except Mistake as error:
            mistakes.append(str(error))
            continue
        ids.add(model.id)
        models.append(model)
    return models, mistakes


def is_toml(text: str) -> bool:
    try:
        _table(text, {"model"})
    except Mistake:
        return False
    return True


def without(text: str, model_id: str) -> str:
    """The user's list without one entry; all else in it stays as it was written."""
    head, *entries = re.split(r"(?m)^(?=\[\[model\]\])", text)
    return head + "".join(entry for entry in entries if model_id not in _ids(entry))


def _ids(entry: str) -> list[object]:
    try:
        return [one.get("id") for one in tomllib.loads(entry)["model"]]
    except (tomllib.TOMLDecodeError, RecursionError):
        return []


def checked(entry: object, hosts: tuple[str, ...] | None) -> Model:
    """One entry as a model; Mistake. Its addresses must be at `hosts` (None: wherever they are)."""
    name = str(entry.get("id", "?"))[:80] if isinstance(entry, dict) else "?"
    try:
        model = msgspec.convert(entry, Model)
        _nothing_unknown(entry, msgspec.to_builtins(model), "")
        _model(model)
        for file in model.files:
            _file(file, hosts)
    except (msgspec.ValidationError, ValueError) as error:
        raise Mistake(f"entry {name}: {str(error).replace('`', '').replace(' - at $.', ': ')}") from error
    return model


def _table(text: str, keys: set[str]) -> dict[str, Any]:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Mistake(f"it is no TOML: {error}") from error
    for key in table.keys() - keys:
        raise Mistake(f"{key}: nothing of this name is known")
    return table


def _entries(table: dict[str, Any]) -> list[object]:
    entries = table.get("model", [])
    if not isinstance(entries, list) or len(entries) > MOST_MODELS:
        raise Mistake(f"model: a list of at most {MOST_MODELS} entries is expected")
    return entries


def _nothing_unknown(given: object, known: object, where: str) -> None:
    if isinstance(given, dict) and isinstance(known, dict):
        for key, value in given.items():
            if key not in known:
                raise Mistake(f"{where}{key}: nothing of this name is known")
            _nothing_unknown(value, known[key], f"{where}{key}.")
    elif isinstance(given, list) and isinstance(known, list | tuple):
        for number, (one, other) in enumerate(zip(given, known, strict=False)):
            _nothing_unknown(one, other, f"{where.removesuffix('.')}[{number}].")


def good_id(model_id: str) -> bool:
    return bool(_ID.fullmatch(model_id)) and not _TAKEN.fullmatch(model_id)


def _model(model: Model) -> None:
    _require(good_id(model.id), "id", "small letters, digits and . _ -")
    _require(0 < len(model.name.strip()) <= 200, "name", "up to 200 characters")
    _require(model.roles, "roles", "at least one")
    _require(model.files, "files", "at least one")
    paths = [file.path.lower() for file in model.files]
    _require(len(set(paths)) == len(paths), "files", "each path once")
    for field in ("parameters", "active_parameters", "context", "kv_bytes_per_token", "kv_bytes_at_4k"):
        value = getattr(model, field)
        _require(value is None or value > 0, field, "a number above 0, or left out")
    _require(not model.folder or _plain_path(model.folder), "folder", "a path inside the package")
    _require(model.licence.url is None or _host(model.licence.url), "licence.url", "an address that begins with https")
    skip = model.thinking.skip
    _require(re.fullmatch(r"(template:\w+=false|system:.+)?", skip), "thinking.skip", "template:NAME=false or system:…")


def _file(file: ModelFile, hosts: tuple[str, ...] | None) -> None:
    where = f"files: {file.path[:80]}: "
    _require(_plain_path(file.path), where + "path", "a path inside the model's folder")
    _require(_SHA256.fullmatch(file.sha256), where + "sha256", "64 digits 0-9 a-f")
    _require(file.bytes is None or file.bytes > 0, where + "bytes", "a number above 0")
    if file.url is None:
        return
    host = _host(file.url)
    _require(host, where + "url", "an address that begins with https")
    _require(file.bytes is not None, where + "bytes", "the size of a file that can be downloaded")
    _require(hosts is None or host_allowed(host, hosts), where + "url", "a host of download_hosts")


def _plain_path(path: str) -> bool:
    return all(_PART.fullmatch(part) and not _TAKEN.fullmatch(part) for part in path.split("/"))


def _host(url: str) -> str:
    """The host of a plain https address; "" for any other."""
    address = _ADDRESS.fullmatch(url)
    return address.group(1) if address else ""


def _require(holds: object, field: str, expected: str) -> None:
    if not holds:
        raise Mistake(f"{field}: expected {expected}")
