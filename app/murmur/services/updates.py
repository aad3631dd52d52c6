"""Updates: looked for only when somebody asks, verified before they are believed, and installed by people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from murmur.domain.downloads import FileOrder, SmallOrder
from murmur.domain.errors import (
    DownloadError,
    NoReleaseKey,
    NotAnUpdate,
    NoUpdateServer,
    UpdateDamaged,
    UpdateError,
    UpdatesForbidden,
)
from murmur.domain.jobs import CancelToken, Report
from murmur.domain.ledger import LedgerEvent, Record
from murmur.domain.settings import Settings
from murmur.domain.settings_entries import Unsuitable, host
from murmur.domain.updates import MANIFEST, MOST_MANIFEST, SIGNATURE, Manifest, Ready, ReleaseFile, Update, order
from murmur.services import signed
from murmur.services.downloading import Egress, OnTransfer, check_file, fetch_file, require_certificates
from murmur.services.signatures import Trust
from murmur.worker import messages as m
from murmur.worker.seal import SealPolicy

SCHEME = "https://"


@dataclass(frozen=True, slots=True)
class Here:
    """This Murmur: what an update has to be newer than, and whom it believes. `folder` is where updates are kept."""

    version: str
    platform: str
    trust: Trust
    folder: Path


@dataclass(frozen=True, slots=True)
class UpdateStanding:
    """What can be done before anything is asked. `host` is the server that would be, "" where none is set."""

    version: str
    allowed: bool
    host: str
    can_verify: bool


class UpdateService(Protocol):
    """Nothing here runs by itself, and nothing is ever installed."""

    def standing(self) -> UpdateStanding: ...

    def check(self, cancel: CancelToken) -> Update | None:
        """Asks the server, once; None when there is nothing newer. UpdateError and its kinds."""

    def download(self, update: Update, on_transfer: OnTransfer, cancel: CancelToken) -> Ready:
        """The installer, verified. Goes on where an earlier download stopped. UpdateError, DownloadError, DiskFull."""

    def from_file(self, path: Path, report: Report, cancel: CancelToken) -> Ready:
        """From a bundle, or from an installer with its manifest beside it. No network. UpdateError, FileUnavailable."""


class Updates:
    """`UpdateService`. `egress` makes the process that asks; `register` hears before anything leaves."""

    def __init__(
        self,
        here: Here,
        settings: Callable[[], Settings],
        egress: Egress,
        register: Callable[[Record], object],
    ) -> None:
        self._here = here
        self._settings = settings
        self._egress = egress
        self._register = register

    def standing(self) -> UpdateStanding:
        chosen = self._settings().updates
        name = _host(chosen.address) if chosen.address else ""
        return UpdateStanding(self._here.version, chosen.allowed, name, self._here.trust.can_verify)

    def check(self, cancel: CancelToken) -> Update | None:
        name = self._require()
        self._tell(name, "check", "")
        content, signature = (
            self._small(one, most, cancel) for one, most in ((MANIFEST, MOST_MANIFEST), (SIGNATURE, 64))
        )
        manifest = signed.manifest_in(content, signature, self._here.trust)
        _require_platform(manifest, self._here.platform)
        if order(manifest.version) <= order(self._here.version):
            return None
        return Update(manifest, installer_of(manifest))

    def download(self, update: Update, on_transfer: OnTransfer, cancel: CancelToken) -> Ready:
        name, file = self._require(), update.installer
        self._tell(name, "download", update.manifest.version)
        chosen = self._settings()
        folder = kept_in(self._here.folder, update.manifest.version)
        fetch = FileOrder(
            url=self._address(file.path),
            folder=str(folder),
            name=file.name,
            bytes=file.bytes,
            sha256=file.sha256,
            hosts=(name,),
            proxy=chosen.downloads.proxy,
            ca_file=chosen.downloads.ca_file,
        )
        if not (folder / file.name).is_file():
            fetch_file(self._egress, fetch, on_transfer, cancel)
        check_file(folder / file.name, file.bytes, file.sha256, on_transfer, cancel)
        return ready(update.manifest, folder / file.name)

    def from_file(self, path: Path, report: Report, cancel: CancelToken) -> Ready:
        return from_file(path, self._here, report, cancel)

    def _require(self) -> str:
        """The host that may be asked."""
        chosen = self._settings()
        if not chosen.updates.allowed:
            raise UpdatesForbidden
        if not chosen.updates.address:
            raise NoUpdateServer
        if not self._here.trust.can_verify:
            raise NoReleaseKey
        require_certificates(chosen.downloads.ca_file)
        return _host(chosen.updates.address)

    def _address(self, name: str) -> str:
        return f"{self._settings().updates.address.rstrip('/')}/{self._here.platform}/{name}"

    def _small(self, name: str, most: int, cancel: CancelToken) -> bytes:
        chosen = self._settings()
        ca_file, hosts = chosen.downloads.ca_file, (_host(chosen.updates.address),)
        small = SmallOrder(self._address(name), most, hosts, chosen.downloads.proxy, ca_file)
        read = (Path(ca_file),) if ca_file else ()
        worker = self._egress(SealPolicy(read=read, write=(), allow_network=True))
        try:
            _, content = worker.call(m.FetchSmall(small), cancel=cancel)
        except DownloadError as error:  # its advice is that of models
            raise UpdateError(error.title) from error
        finally:
            worker.close()
        return content or b""

    def _tell(self, name: str, what: str, version: str) -> None:
        detail = {"what": what, "version": version} if version else {"what": what}
        self._register(Record(LedgerEvent.UPDATE_CHECKED, host=name, detail=detail))


def from_file(path: Path, here: Here, report: Report, cancel: CancelToken) -> Ready:
    """Needs no library. Signature first, then version and system, then the hash of every file."""
    with signed.opened(path) as place:
        parcel = signed.verified(place, here.trust)
        manifest = parcel.manifest
        require_newer(manifest, here)
        whole = path.is_dir() or isinstance(place, signed.TarPlace) or path.name == MANIFEST
        named = manifest.file(path.name)
        if not whole and named not in manifest.installers():
            raise UpdateDamaged(f"The release that lies beside {path.name} does not name it")
        chosen = installer_of(manifest) if whole or named is None else named
        files = manifest.files if whole else (chosen,)
        parcel.check(files, report, cancel)
        if isinstance(place, signed.TarPlace):
            return ready(manifest, _taken_out(parcel, chosen, kept_in(here.folder, manifest.version)))
    return ready(manifest, (path if path.is_dir() else path.parent).absolute() / chosen.path)


def require_newer(manifest: Manifest, here: Here) -> None:
    """NotAnUpdate: another system's, the same version, or an older one."""
    _require_platform(manifest, here.platform)
    if order(manifest.version) == order(here.version):
        raise NotAnUpdate(f"This is Murmur {manifest.version}, the version that is here already")
    if order(manifest.version) < order(here.version):
        raise NotAnUpdate(
            f"This is Murmur {manifest.version}, which is older than {here.version}, the one that is here",
            "Nothing was installed: an older version could not open what this one has written",
        )


def installer_of(manifest: Manifest) -> ReleaseFile:
    """The double-click file. UpdateDamaged where there is none."""
    found = manifest.installers()
    if not found:
        raise UpdateDamaged("This release holds no installer for its system", "Get the release again")
    return found[0]


def ready(manifest: Manifest, path: Path) -> Ready:
    return Ready(manifest.version, manifest.date, manifest.notes, str(path), command_for(path))


def command_for(path: Path) -> str:
    """What installs it, to be typed by whoever wants to; "" where it is opened with a double click."""
    shown = "'" + str(path).replace("'", "'\\''") + "'"
    if path.name.endswith(".deb"):
        return f"sudo apt install {shown}"
    if path.name.endswith(".tar.zst"):
        return f"tar --zstd -xf {shown}"
    if path.name.endswith(".msi"):
        return f'msiexec /i "{path}"'
    return ""


def kept_in(folder: Path, version: str) -> Path:
    kept = folder / version
    kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    return kept


def _taken_out(parcel: signed.SignedParcel, file: ReleaseFile, folder: Path) -> Path:
    """The installer out of a .tar; gone again when it is not what was signed."""
    draft = folder / f"{file.name}.part"
    try:
        with draft.open("wb") as written:
            for chunk in parcel.chunks(file.path):
                written.write(chunk)
        return draft.replace(folder / file.name)
    except OSError as error:
        raise UpdateError(
            f"The installer could not be written ({error.strerror})", "Unpack the bundle yourself"
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _require_platform(manifest: Manifest, platform: str) -> None:
    if manifest.platform != platform:
        raise NotAnUpdate(
            f"This release is for {manifest.platform}, and this computer is {platform}", "Get the one for this system"
        )


def _host(address: str) -> str:
    """As "name" or "name:port". UpdateError for what is no address of a server that speaks https."""
    misset = UpdateError(
        "The address of the server for updates is not one that starts with https://",
        "Nothing was asked. Correct it in the settings under Updates",
    )
    name, _, _ = address.removeprefix(SCHEME).partition("/")
    if not address.startswith(SCHEME) or "@" in name or any(sign in address for sign in "?#"):
        raise misset
    try:
        found = host(name)
    except Unsuitable:
        raise misset from None
    return found.removesuffix(":443")
