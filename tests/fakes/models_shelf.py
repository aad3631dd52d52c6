"""A list of models that remembers what was installed: what the download service needs of `Models`."""

from __future__ import annotations

from pathlib import Path

from murmur.domain.errors import ModelError
from murmur.domain.models import Licence, Model, ModelFile, Role
from murmur.services.allowed_models import AllowedModels

FREE = Licence("MIT License", "MIT")
TERMS = Licence("Stork Terms", None, "https://stork.example/terms", "Not for hunting storks.")


def small_model(files: tuple[ModelFile, ...], licence: Licence = FREE) -> Model:
    return Model("small", "Small", "Small", (Role.CHAT,), files, licence, "Q4_0")


class ModelsShelf:
    """`adopted` holds each folder's files as they were handed over."""

    def __init__(self, *models: Model) -> None:
        self._models = {model.id: model for model in models}
        self.allowed = AllowedModels()
        self.adopted: dict[str, dict[str, bytes]] = {}

    def model(self, model_id: str) -> Model:
        if model_id not in self._models:
            raise ModelError(f"There is no model called {model_id}")
        return self._models[model_id]

    def is_installed(self, model: Model) -> bool:
        return model.id in self.adopted

    def adopt(self, model: Model, folder: Path) -> None:
        files = [path for path in folder.rglob("*") if path.is_file()]
        self.adopted[model.id] = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
