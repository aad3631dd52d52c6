"""A signed release or bundle as a folder, a .tar, or an installer with its manifest beside it: nothing in it is looked
at before its signature holds, and nothing is handed on whose hash is another than the one that was signed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from murmur.domain.errors import FileUnavailable, MurmurError, NotAModel, NotSigned, UpdateDamaged
from murmur.domain.jobs import CancelToken, Progress, Report
from murmur.domain.updates import MANIFEST, MOST_MANIFEST, SIGNATURE, BadManifest, Manifest, ReleaseFile, read
from murmur.services.bundles import FileParcel, TarParcel, is_tar
from murmur.services.files import open_document
from murmur.services.signatures import Trust

CHECKING = "Checking every file"


class Place(Protocol):
    """Files by the names that a manifest gives them."""

    def size(self, name: str) -> int | None: ...

    def chunks(self, name: str) -> Iterator[bytes]: ...


class FolderPlace:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def size(self, name: str) -> int | None:
        path = self._folder / name
        try:
            return path.stat().st_size if path.is_file() else None
        except OSError:
            return None

    def chunks(self, name: str) -> Iterator[bytes]:
        return FileParcel(self._folder / name).chunks(name)


class TarPlace:
    def __init__(self, parcel: TarParcel) -> None:
        self._parcel = parcel
        self._sizes = parcel.sizes()

    def size(self, name: str) -> int | None:
        return self._sizes.get(name)

    def chunks(self, name: str) -> Iterator[bytes]:
        return self._parcel.chunks(name)


class SignedParcel:
    """A `Parcel` (services/bundles.py) of what was signed and nothing else, below `prefix`."""

    def __init__(self, place: Place, manifest: Manifest, prefix: str = "") -> None:
        self._place = place
        self._prefix = prefix
        self.manifest = manifest

    def below(self, prefix: str) -> SignedParcel:
        return SignedParcel(self._place, self.manifest, prefix)

    def sizes(self) -> dict[str, int]:
        start = len(self._prefix)
        return {file.path[start:]: file.bytes for file in self.manifest.files if file.path.startswith(self._prefix)}

    def chunks(self, name: str) -> Iterator[bytes]:
        """UpdateDamaged instead of an end, when these are not the bytes that were signed."""
        file = self.manifest.file(self._prefix + name)
        if file is None or self._place.size(file.path) != file.bytes:
            raise _damaged(self._prefix + name)
        found = hashlib.sha256()
        for chunk in self._place.chunks(file.path):
            found.update(chunk)
            yield chunk
        if found.hexdigest() != file.sha256:
            raise _damaged(file.path)

    def check(self, files: Sequence[ReleaseFile], report: Report, cancel: CancelToken) -> None:
        """Reads them to their end: UpdateDamaged for the first that is not as it was signed."""
        total, done = sum(file.bytes for file in files), 0
        for file in files:
            for chunk in self.chunks(file.path):
                cancel.raise_if_cancelled()
                done += len(chunk)
                report(Progress(CHECKING, done, total))


@contextmanager
def opened(path: Path) -> Iterator[Place]:
    """The folder or .tar that `path` is, or else the folder in which it lies. FileUnavailable; UpdateDamaged for a .tar
    that is cut short."""
    if path.is_dir():
        yield FolderPlace(path)
        return
    with open_document(path) as file:
        if is_tar(file.read(512)):
            try:
                place = TarPlace(TarParcel(file))
            except NotAModel:
                raise UpdateDamaged("The bundle is cut short or damaged") from None
            yield place
            return
    yield FolderPlace(path.parent)


def is_signed(place: Place) -> bool:
    """Whether it means to be: then it has to be in order."""
    return place.size(MANIFEST) is not None or place.size(SIGNATURE) is not None


def verified(place: Place, trust: Trust) -> SignedParcel:
    """NotSigned, NoReleaseKey, UpdateDamaged."""
    content, signature = _small(place, MANIFEST), _small(place, SIGNATURE)
    if content is None:
        raise NotSigned(
            f"There is no {MANIFEST} here that says what this is", "Get the release again, with all its files"
        )
    if signature is None:
        raise NotSigned(f"There is no signature here ({SIGNATURE})", "Get the release again, with all its files")
    return SignedParcel(place, manifest_in(content, signature, trust))


def manifest_in(content: bytes, signature: bytes, trust: Trust) -> Manifest:
    """What is in `content`, when the signature holds. NotSigned, NoReleaseKey, UpdateDamaged."""
    trust.require(content, signature)
    try:
        return read(content)
    except BadManifest as error:
        raise UpdateDamaged(f"The release says of itself what this Murmur does not understand ({error})") from error


def _small(place: Place, name: str) -> bytes | None:
    size = place.size(name)
    if size is None or size > MOST_MANIFEST:
        return None
    try:
        return b"".join(place.chunks(name))
    except FileUnavailable:
        return None


def _damaged(name: str) -> MurmurError:
    return UpdateDamaged(f"{name} is not the file that was signed: it is missing, cut short or changed")
