"""The administrator's list of model files: what is not on it is neither fetched, nor taken in, nor loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from murmur.domain.errors import ModelForbidden
from murmur.domain.models import Model, Role


class AllowedModels:
    """`listed` gives the SHA-256 of the files that may be used, as they hold now; none means any. What Murmur itself
    searches and reads pictures with is a part of the program, and not asked about."""

    def __init__(self, listed: Callable[[], Sequence[str]] = tuple) -> None:
        self._listed = listed

    @property
    def limited(self) -> bool:
        return bool(self._listed())

    def allows(self, model: Model) -> bool:
        """Every file that it needs is on the list."""
        part_of_murmur = bool(model.package) and Role.CHAT not in model.roles
        return part_of_murmur or all(self.allows_file(file.sha256) for file in model.needed)

    def allows_file(self, sha256: str) -> bool:
        listed = self._listed()
        return not listed or sha256 in listed

    def require(self, model: Model) -> None:
        """ModelForbidden."""
        if not self.allows(model):
            raise ModelForbidden(f"{model.name} is not on your organisation's list of models")
