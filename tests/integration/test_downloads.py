"""Fetching from servers that cut, stall, lie and lead astray: the right file, or a clear message and a way to go on."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes.download_server import HONEST, Answer, DownloadServer, make_certificates, serving

from murmur.domain import errors
from murmur.domain.downloads import FetchState, FileOrder, Patience, Transfer
from murmur.domain.jobs import CancelToken
from murmur.downloads.fetching import fetch

pytestmark = pytest.mark.loopback

CONTENT = random.Random(5).randbytes(600_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
HALF = 300_000
HURRY = Patience(silence_seconds=60.0, pauses=(0.01, 0.01))


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[DownloadServer]:
    with serving(CONTENT, certificates[1]) as running:
        yield running


@pytest.fixture
def order(server: DownloadServer, certificates: tuple[Path, Path], tmp_path: Path) -> FileOrder:
    folder = str(tmp_path / "model")
    return FileOrder(
        server.url(), folder, "small.gguf", len(CONTENT), SHA256, (server.host,), "", "", str(certificates[0]), HURRY
    )


def run(order: FileOrder, cancel: CancelToken | None = None) -> list[Transfer]:
    """Fetches, and checks that the right file is all that lies there; what was told meanwhile."""
    told: list[Transfer] = []
    path = fetch(order, told.append, cancel or CancelToken())
    assert path.read_bytes() == CONTENT
    assert [file.name for file in path.parent.iterdir()] == ["small.gguf"]
    return told


def fails(order: FileOrder, kind: type[errors.MurmurError], words: str) -> None:
    with pytest.raises(kind, match=words) as caught:
        run(order)
    assert not {word for word in ("small.gguf", "secret", "signed") if word in str(caught.value)}
    assert not Path(order.folder, order.name).exists()


def arrived(order: FileOrder) -> int | None:
    """Bytes that the next try can go on with."""
    part = Path(order.folder, order.name + ".part")
    if not part.exists():
        return None
    assert CONTENT.startswith(part.read_bytes())
    return part.stat().st_size


def half(server: DownloadServer, order: FileOrder, etag: str | None = '"one"') -> None:
    """Half the file has arrived, and the program has ended."""
    server.answers = [Answer(cut_after=HALF, etag=etag)]
    with pytest.raises(errors.DownloadInterrupted):
        run(replace(order, patience=Patience(60.0, ())))
    assert 0 < (arrived(order) or 0) <= HALF
    server.answers = [replace(HONEST, etag=etag)]
    server.asked.clear()


def test_a_file_is_fetched_checked_and_put_in_its_place(server: DownloadServer, order: FileOrder) -> None:
    told = run(order)
    assert (told[0].state, told[-1].state) == (FetchState.CONNECTING, FetchState.CHECKING)
    assert (told[-1].done, told[-1].total, told[-1].host) == (len(CONTENT), len(CONTENT), "localhost")
    assert len(server.asked) == 1


def test_little_is_said_of_who_asks(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    run(order)
    ((path, headers),) = server.asked
    assert path == "/models/small.gguf"
    assert set(headers) == {"host", "accept", "accept-encoding", "connection", "user-agent", "range", "if-range"}
    assert headers["user-agent"] == "Murmur"
    assert headers["accept-encoding"] == "identity"


def test_a_new_start_goes_on_where_the_last_one_ended(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    before = arrived(order)
    told = run(order)
    assert server.ranges == [f"bytes={before}-"]
    assert told[0].done == before


def test_what_has_arrived_whole_is_only_checked(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    Path(order.folder, "small.gguf.part").write_bytes(CONTENT)
    run(order)
    assert server.asked == []


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([Answer(cut_after=HALF)], id="cut once"),
        pytest.param([Answer(cut_after=100_000)] * 4, id="cut again and again"),
        pytest.param([Answer(status=503), Answer(status=429, retry_after="0"), Answer(status=500)][:2], id="busy"),
        pytest.param([Answer(announced=HALF)], id="announces too little"),
        pytest.param([Answer(cut_after=HALF, chunked=True)], id="cut without a length"),
        pytest.param([Answer(chunked=True)], id="no length"),
        pytest.param([Answer(cut_after=HALF, etag=None)], id="no mark of the version"),
        pytest.param([Answer(cut_after=HALF, etag='W/"weak"')], id="a weak mark of the version"),
        pytest.param([Answer(cut_after=HALF), Answer(status=416)], id="refuses to go on"),
        pytest.param([Answer(cut_after=HALF), Answer(shift=-1000)], id="goes on elsewhere"),
        pytest.param([Answer(cut_after=HALF), Answer(etag='"two"')], id="another version meanwhile"),
        pytest.param([Answer(cut_after=HALF), Answer(ignore_range=True)], id="cannot go on"),
        pytest.param([Answer(status=302, location="/elsewhere")], id="redirects"),
        pytest.param([Answer(status=307, location="?signed=1")] * 5, id="redirects five times"),
    ],
)
def test_the_right_file_comes_in_the_end(server: DownloadServer, order: FileOrder, answers: list[Answer]) -> None:
    server.answers = [*answers, HONEST]
    run(order)


def test_a_server_that_cannot_go_on_is_told_as_a_new_beginning(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    server.answers = [Answer(ignore_range=True)]
    assert FetchState.STARTING_OVER in [told.state for told in run(order)]


def test_a_silent_server_is_given_up_and_asked_again(server: DownloadServer, order: FileOrder) -> None:
    server.answers = [Answer(stall_after=HALF), HONEST]
    told = run(replace(order, patience=Patience(1.0, (0.01,) * 20)))
    assert FetchState.WAITING in [one.state for one in told]
    assert server.ranges[1] is not None


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (Answer(status=403), errors.DownloadRefused, "does not hand this file out .*403"),
        (Answer(status=404), errors.DownloadRefused, "does not have this file any more .*404"),
        (Answer(status=418), errors.DownloadRefused, "cannot use .418"),
        (Answer(status=304), errors.DownloadRefused, "cannot use .304"),
        (Answer(status=429), errors.DownloadInterrupted, "too busy .*429"),
        (Answer(status=503, retry_after="0"), errors.DownloadInterrupted, "too busy .*503"),
        (Answer(packed=True), errors.DownloadRefused, "sent the file packed"),
        (Answer(announced=700_000), errors.DownloadRefused, "another size .700,000 bytes, not 600,000"),
        (Answer(body=CONTENT + b"more"), errors.DownloadRefused, "another size"),
        (
            Answer(status=301, location="https://elsewhere.example/x"),
            errors.DownloadRefused,
            "elsewhere.example, which",
        ),
        (Answer(status=301, location="https://you@localhost/x"), errors.DownloadRefused, "not on the list"),
        (Answer(status=301, location="http://localhost/x"), errors.DownloadRefused, "unprotected"),
        (Answer(status=301, location="file:///etc/passwd"), errors.DownloadRefused, "cannot be understood"),
        (Answer(status=301, location="javascript:1"), errors.DownloadRefused, "cannot be understood"),
        (Answer(status=301, location="https://[::"), errors.DownloadInterrupted, "broke off"),
        (Answer(status=302, location="/round"), errors.DownloadRefused, "in a circle"),
    ],
    ids=lambda value: str(value.status or "200") if isinstance(value, Answer) else None,
)
def test_a_clear_message_and_what_has_arrived_is_kept(
    server: DownloadServer, order: FileOrder, answer: Answer, kind: type[errors.MurmurError], words: str
) -> None:
    half(server, order)
    before = arrived(order)
    server.answers = [replace(answer, ignore_range=answer.status is None)]
    fails(order, kind, words)
    assert arrived(order) == before
    server.answers = [HONEST]
    run(order)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer(body=bytes(len(CONTENT))), "its checksum differs"),
        (Answer(chunked=True, extra=100_000), "sends more than the file has"),
    ],
    ids=["wrong bytes", "too many"],
)
def test_a_wrong_file_is_thrown_away(server: DownloadServer, order: FileOrder, answer: Answer, words: str) -> None:
    server.answers = [answer]
    fails(order, errors.WrongFile, words)
    assert list(Path(order.folder).iterdir()) == []
    server.answers = [HONEST]
    run(order)


def test_a_rest_of_another_file_is_found_out(server: DownloadServer, order: FileOrder) -> None:
    half(server, order, etag=None)
    server.answers = [Answer(body=bytes(len(CONTENT)), etag=None)]
    fails(order, errors.WrongFile, "its checksum differs")
    assert arrived(order) is None


def test_a_file_that_was_spoilt_on_the_disk_is_found_out(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    part = Path(order.folder, "small.gguf.part")
    part.write_bytes(bytes(part.stat().st_size))
    fails(order, errors.WrongFile, "its checksum differs")
    run(order)


def test_the_first_bytes_of_an_unknown_file_are_not_gone_on_with(server: DownloadServer, order: FileOrder) -> None:
    half(server, order)
    Path(order.folder, "small.gguf.part.json").write_text("{", encoding="utf-8")
    run(order)
    assert server.ranges == [None]


def test_too_little_room_is_said_before_anything_is_asked(server: DownloadServer, order: FileOrder) -> None:
    with pytest.raises(errors.DiskFull, match="Free 65 MB"):
        fetch(order, lambda told: None, CancelToken(), free=lambda folder: 0)
    assert server.asked == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are POSIX's")
def test_a_disk_that_fills_up_meanwhile_keeps_what_fits(server: DownloadServer, order: FileOrder) -> None:
    with largest_file(HALF):
        fails(order, errors.DiskFull, "disk is full.*goes on where it stopped")
    assert arrived(order) == HALF
    run(order)
    assert server.ranges[-1] == f"bytes={HALF}-"


@contextlib.contextmanager
def largest_file(size: int) -> Iterator[None]:
    assert sys.platform != "win32"
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
def test_a_full_disk_answers_from_the_first_byte_on(server: DownloadServer, order: FileOrder) -> None:
    Path(order.folder).mkdir()
    Path(order.folder, "small.gguf.part.json.new").symlink_to("/dev/full")
    fails(order, errors.DiskFull, "Free some space")


def test_a_pause_keeps_what_has_arrived(server: DownloadServer, order: FileOrder) -> None:
    cancel = CancelToken()
    server.answers = [Answer(pace=0.01), HONEST]

    def pause_when_some_has_come(told: Transfer) -> None:
        if told.state is FetchState.DOWNLOADING:
            cancel.cancel()

    with pytest.raises(errors.Cancelled):
        fetch(order, pause_when_some_has_come, cancel)
    before = arrived(order)
    assert before
    run(order)
    assert server.ranges[1] == f"bytes={before}-"


def test_a_certificate_that_nobody_vouches_for_is_refused(server: DownloadServer, order: FileOrder) -> None:
    fails(replace(order, ca_file=""), errors.DownloadRefused, "certificate that this computer trusts")
    assert server.asked == []


def test_a_certificate_of_another_host_is_refused(tmp_path: Path, order: FileOrder) -> None:
    authority, certificate = make_certificates(tmp_path, "other.example")
    with serving(CONTENT, certificate) as other:
        order = replace(order, url=other.url(), hosts=(other.host,), ca_file=str(authority))
        fails(order, errors.DownloadRefused, "certificate that this computer trusts")
        assert other.asked == []


def test_a_host_that_is_not_listed_is_not_asked(server: DownloadServer, order: FileOrder) -> None:
    fails(replace(order, hosts=("localhost",)), errors.DownloadRefused, "not on the list")
    assert server.asked == []


def test_a_mirror_takes_the_place_of_the_host(server: DownloadServer, order: FileOrder) -> None:
    order = replace(order, url="https://models.example/a/b.gguf?x=1", hosts=("models.example",))
    run(replace(order, mirror=f"https://{server.host}/hub/"))
    assert server.asked[0][0] == "/hub/a/b.gguf?x=1"


def test_a_mirror_does_not_lead_out(server: DownloadServer, order: FileOrder) -> None:
    order = replace(order, hosts=("models.example",), mirror=f"https://{server.host}")
    server.answers = [Answer(status=302, location="https://models.example/x")]
    fails(order, errors.DownloadRefused, "models.example, which is not on the list")


def test_a_proxy_is_asked_where_one_is_set(server: DownloadServer, order: FileOrder) -> None:
    """Nobody listens there, and the server itself is not asked."""
    fails(replace(order, proxy="http://localhost:1"), errors.DownloadInterrupted, "could not be reached")
    assert server.asked == []


@pytest.mark.parametrize("proxy", ["localhost:3128", "socks5://localhost", "http://me:secret@localhost", "http://"])
def test_a_proxy_that_cannot_be_used_is_named(order: FileOrder, proxy: str) -> None:
    fails(replace(order, proxy=proxy), errors.DownloadRefused, "proxy is not one that Murmur can use")


def test_the_environments_proxy_does_not_act(
    server: DownloadServer, order: FileOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://localhost:1")
    run(order)
