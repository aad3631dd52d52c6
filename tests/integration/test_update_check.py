"""Looking for an update over TLS: the register first, a process for each errand, the signature before anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.data.releases import CONTENT, INSTALLER, PLATFORM, new_key, signed_folder, trust_in
from tests.fakes.download_server import Answer, DownloadServer, make_certificates, serving

from murmur.domain import settings as s
from murmur.domain.errors import NotAnUpdate, NotSigned, NoUpdateServer, UpdateError, UpdatesForbidden
from murmur.domain.jobs import CancelToken
from murmur.domain.ledger import LedgerEvent, Record
from murmur.domain.updates import MANIFEST, SIGNATURE
from murmur.services.updates import Here, Updates
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

KEY = new_key()


class Office:
    """A server with one release, and a Murmur that may ask it. `register` holds what was written before it did."""

    def __init__(self, folder: Path, server: DownloadServer, authority: Path, **changed: str) -> None:
        release = signed_folder(folder / "release", KEY, None, **changed)
        self.manifest = Answer(body=(release / MANIFEST).read_bytes())
        self.signature = Answer(body=(release / SIGNATURE).read_bytes())
        self.server = server
        server.answers = [self.manifest, self.signature, Answer(body=CONTENT[INSTALLER])]
        self.settings = s.Settings(
            updates=s.Updates(address=f"https://{server.host}/murmur/"), downloads=s.Downloads(ca_file=str(authority))
        )
        self.register: list[Record] = []
        self.here = Here("0.1.0", PLATFORM, trust_in(KEY), folder / "updates")
        self.updates = Updates(self.here, lambda: self.settings, egress, self.register.append)


def egress(policy: SealPolicy) -> Worker:
    return Worker(WorkerSpec("murmur.worker.roles.egress", policy), grace_seconds=1.0)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[DownloadServer]:
    with serving(b"", certificates[1]) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]) -> Office:
    return Office(tmp_path, server, certificates[0])


@pytest.mark.loopback
def test_a_newer_version_is_found_fetched_and_verified(office: Office) -> None:
    update = office.updates.check(CancelToken())
    assert update is not None
    assert (update.manifest.version, update.installer.name) == ("0.2.0", INSTALLER)
    found = office.updates.download(update, lambda transfer: None, CancelToken())
    assert Path(found.path).read_bytes() == CONTENT[INSTALLER]
    below = f"/murmur/{PLATFORM}/"
    assert [path for path, _ in office.server.asked] == [below + name for name in (MANIFEST, SIGNATURE, INSTALLER)]
    assert [(one.event, one.host, one.detail["what"]) for one in office.register] == [
        (LedgerEvent.UPDATE_CHECKED, office.server.host, "check"),
        (LedgerEvent.UPDATE_CHECKED, office.server.host, "download"),
    ]


@pytest.mark.loopback
@pytest.mark.parametrize("spoilt", ["changed", "unsigned", "huge", "gone"])
def test_what_the_server_cannot_sign_is_not_believed(office: Office, spoilt: str) -> None:
    body = office.manifest.body or b""
    office.server.answers = {
        "changed": [replace(office.manifest, body=body.replace(b"0.2.0", b"0.9.0")), office.signature],
        "unsigned": [office.manifest, replace(office.signature, body=b"x" * 64)],
        "huge": [office.manifest, replace(office.signature, body=b"x" * 65)],
        "gone": [Answer(status=404)],
    }[spoilt]
    error = NotSigned if spoilt in ("changed", "unsigned") else UpdateError
    with pytest.raises(error):
        office.updates.check(CancelToken())
    assert not office.here.folder.exists()


@pytest.mark.loopback
def test_an_older_version_is_none_and_another_systems_is_refused(
    tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]
) -> None:
    assert Office(tmp_path / "1", server, certificates[0], version="0.0.9").updates.check(CancelToken()) is None
    with pytest.raises(NotAnUpdate):
        Office(tmp_path / "2", server, certificates[0], platform="macos-arm64").updates.check(CancelToken())


@pytest.mark.parametrize(
    ("chosen", "error"),
    [
        (s.Updates(allowed=False, address="https://updates.example"), UpdatesForbidden),
        (s.Updates(), NoUpdateServer),
        (s.Updates(address="http://updates.example"), UpdateError),
        (s.Updates(address="https://user@updates.example"), UpdateError),
        (s.Updates(address="https://updates.example/?x"), UpdateError),
    ],
)
def test_where_nobody_may_be_asked_nothing_is(tmp_path: Path, chosen: s.Updates, error: type[UpdateError]) -> None:
    def none(policy: SealPolicy) -> Worker:
        raise AssertionError("nothing may be asked")

    register: list[Record] = []
    here = Here("0.1.0", PLATFORM, trust_in(KEY), tmp_path)
    updates = Updates(here, lambda: s.Settings(updates=chosen), none, register.append)
    with pytest.raises(error):
        updates.check(CancelToken())
    assert register == []
