"""Downloading a model: nothing is asked before everything holds, and what arrives is checked by two processes."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.download_server import HONEST, Answer, DownloadServer, make_certificates, serving
from tests.fakes.models_shelf import TERMS, ModelsShelf, small_model

from murmur.domain import errors
from murmur.domain import settings as s
from murmur.domain.downloads import FetchState, Transfer
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Licence, Model, ModelFile
from murmur.services.downloading import Downloads
from murmur.storage.model_downloads import ModelDownloads
from murmur.worker.client import Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

WEIGHTS = random.Random(7).randbytes(400_000)
WORDS = random.Random(8).randbytes(50_000)


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def egress(policy: SealPolicy) -> Worker:
    return Worker(WorkerSpec("murmur.worker.roles.egress", policy), grace_seconds=1.0)


def no_egress(policy: SealPolicy) -> Worker:
    raise AssertionError("nothing may be asked")


def nothing(transfer: Transfer) -> None:
    pass


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[DownloadServer]:
    with serving(WEIGHTS, certificates[1]) as running:
        yield running


def offline(tmp_path: Path, model: Model, chosen: s.Downloads | None = None) -> tuple[Downloads, ModelDownloads]:
    """The service where any start of the process that downloads is an error."""
    store = ModelDownloads(tmp_path)
    settings = s.Settings(downloads=chosen or s.Downloads())
    return Downloads(ModelsShelf(model), store, lambda: settings, ("models.example",), no_egress), store


def online(
    tmp_path: Path, server: DownloadServer, authority: Path, *files: ModelFile, licence: Licence | None = None
) -> tuple[Downloads, ModelsShelf]:
    model = small_model(files or (weights(server),))
    shelf = ModelsShelf(replace(model, licence=licence) if licence else model)
    settings = s.Settings(downloads=s.Downloads(ca_file=str(authority)))
    return Downloads(shelf, ModelDownloads(tmp_path), lambda: settings, (server.host,), egress), shelf


def weights(server: DownloadServer) -> ModelFile:
    return ModelFile("small.gguf", "weights", len(WEIGHTS), sha256(WEIGHTS), url=server.url())


FAR = ModelFile("small.gguf", "weights", 10, sha256(b""), url="https://models.example/small.gguf")


@pytest.mark.loopback
def test_a_model_of_two_files_is_downloaded_and_handed_over(
    tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]
) -> None:
    tokenizer = ModelFile("words/tokenizer.json", "tokenizer", len(WORDS), sha256(WORDS), url=server.url("/words"))
    server.answers = [HONEST, Answer(body=WORDS)]
    downloads, shelf = online(tmp_path, server, certificates[0], weights(server), tokenizer)
    told: list[Transfer] = []
    downloads.download("small", told.append, CancelToken())
    assert shelf.adopted == {"small": {"small.gguf": WEIGHTS, "words/tokenizer.json": WORDS}}
    assert {one.total for one in told} == {len(WEIGHTS) + len(WORDS)}
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert downloads.begun("small") == 0
    downloads.download("small", nothing, CancelToken())
    assert len(server.asked) == 2


@pytest.mark.loopback
def test_a_pause_is_gone_on_from_and_can_be_given_up(
    tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]
) -> None:
    # In pieces, as the progress is told in between; and however late the pause comes, it is not all here.
    server.answers = [Answer(pace=0.25, stall_after=len(WEIGHTS) // 2)]
    downloads, shelf = online(tmp_path, server, certificates[0])
    cancel = CancelToken()

    def pause(transfer: Transfer) -> None:
        if transfer.state is FetchState.DOWNLOADING:
            cancel.cancel()

    with pytest.raises(errors.Cancelled):
        downloads.download("small", pause, cancel)
    begun = downloads.begun("small")
    assert 0 < begun < len(WEIGHTS)
    server.answers = [HONEST]
    downloads.download("small", nothing, CancelToken())
    assert server.ranges[-1] == f"bytes={begun}-"
    assert shelf.adopted["small"] == {"small.gguf": WEIGHTS}

    shelf.adopted.clear()
    ModelDownloads(tmp_path).folder(shelf.model("small")).joinpath("small.gguf.part").write_bytes(b"begun")
    assert downloads.begun("small") == 5
    downloads.discard("small")
    assert downloads.begun("small") == 0


@pytest.mark.loopback
def test_a_kill_before_it_was_handed_over_asks_for_nothing_again(
    tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]
) -> None:
    downloads, shelf = online(tmp_path, server, certificates[0])
    folder = ModelDownloads(tmp_path).folder(shelf.model("small"))
    (folder / "small.gguf").write_bytes(WEIGHTS)
    downloads.download("small", nothing, CancelToken())
    assert shelf.adopted["small"] == {"small.gguf": WEIGHTS}
    assert server.asked == []


def test_the_process_that_downloads_is_no_witness_of_what_it_brought(tmp_path: Path) -> None:
    downloads, store = offline(tmp_path, small_model((FAR,)))
    path = store.folder(small_model((FAR,))) / "small.gguf"
    path.write_bytes(b"0123456789")
    with pytest.raises(errors.WrongFile):
        downloads.download("small", nothing, CancelToken())
    assert not path.exists()


def test_terms_without_a_known_name_are_accepted_first(tmp_path: Path) -> None:
    downloads, store = offline(tmp_path, small_model((FAR,), TERMS))
    with pytest.raises(errors.LicenceNotAccepted, match=r"Stork Terms.*hunting storks.*https://stork\.example/terms"):
        downloads.download("small", nothing, CancelToken())
    assert not store.accepted(TERMS)
    with pytest.raises(AssertionError, match="nothing may be asked"):
        downloads.download("small", nothing, CancelToken(), accept_licence=True)
    (kept,) = json.loads((tmp_path / "licences.json").read_text(encoding="utf-8"))
    assert (kept["name"], kept["model"]) == ("Stork Terms", "small")
    assert kept["date"].startswith("20")
    with pytest.raises(AssertionError, match="nothing may be asked"):
        downloads.download("small", nothing, CancelToken())


def test_a_damaged_list_of_accepted_terms_accepts_nothing(tmp_path: Path) -> None:
    (tmp_path / "licences.json").write_text("[{}]", encoding="utf-8")
    assert not ModelDownloads(tmp_path).accepted(TERMS)


def test_where_downloads_are_switched_off_nothing_is_asked(tmp_path: Path) -> None:
    downloads, _ = offline(tmp_path, small_model((FAR,)), s.Downloads(allowed=False))
    with pytest.raises(errors.DownloadsForbidden):
        downloads.download("small", nothing, CancelToken())


@pytest.mark.parametrize("file", [replace(FAR, url=None), replace(FAR, bytes=None), replace(FAR, sha256="")])
def test_a_file_of_which_too_little_is_known_is_not_downloaded(tmp_path: Path, file: ModelFile) -> None:
    downloads, _ = offline(tmp_path, small_model((file,)))
    with pytest.raises(errors.DownloadRefused, match="Small cannot be downloaded"):
        downloads.download("small", nothing, CancelToken())


def test_a_model_that_the_disk_cannot_hold_is_not_begun(tmp_path: Path) -> None:
    downloads, _ = offline(tmp_path, small_model((replace(FAR, bytes=2**60),)))
    with pytest.raises(errors.DiskFull, match=r"Small needs .* MB more"):
        downloads.download("small", nothing, CancelToken())


def test_certificates_that_are_not_there_are_named(tmp_path: Path) -> None:
    downloads, _ = offline(tmp_path, small_model((FAR,)), s.Downloads(ca_file=str(tmp_path / "none.pem")))
    with pytest.raises(errors.FileUnavailable, match="certificates of your own is not there"):
        downloads.download("small", nothing, CancelToken())


@pytest.mark.loopback
def test_a_file_that_holds_no_certificates_is_named(
    tmp_path: Path, server: DownloadServer, certificates: tuple[Path, Path]
) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("no certificate", encoding="utf-8")
    downloads, _ = online(tmp_path, server, empty)
    with pytest.raises(errors.DownloadRefused, match="file of your own certificates cannot be read"):
        downloads.download("small", nothing, CancelToken())
    assert server.asked == []
