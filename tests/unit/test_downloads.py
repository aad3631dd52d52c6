"""Which addresses a download may ask, and how its speed is told."""

from __future__ import annotations

import httpx
import pytest

from murmur.domain.downloads import FileOrder
from murmur.domain.errors import DownloadRefused
from murmur.downloads.addresses import allowed, checked, first_address
from murmur.downloads.speed import Speed

HOSTS = ("models.example", "*.cdn.example", "own.example:8443")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://models.example/a", True),
        ("https://MODELS.example:443/a", True),
        ("https://eu.cdn.example/a", True),
        ("https://own.example:8443/a", True),
        ("https://own.example/a", False),
        ("https://models.example:8443/a", False),
        ("https://cdn.example/a", False),
        ("https://evilcdn.example/a", False),
        ("https://models.example.evil/a", False),
        ("https://evil/models.example", False),
    ],
)
def test_only_listed_hosts_are_allowed(url: str, expected: bool) -> None:
    assert allowed(httpx.URL(url), HOSTS) is expected


@pytest.mark.parametrize(
    "url",
    ["http://models.example/a", "https://me:pw@models.example/a", "ftp://models.example/a", "/a", "https://[", ""],
)
def test_an_address_that_may_not_be_asked_is_refused(url: str) -> None:
    with pytest.raises(DownloadRefused):
        checked(url, HOSTS)


def order(mirror: str) -> FileOrder:
    return FileOrder("https://models.example/a/b%20c.gguf?download=true", "", "b", 1, "", HOSTS, mirror)


@pytest.mark.parametrize("mirror", ["http://m.example", "m.example", "https://me@m.example", "https://"])
def test_a_mirror_is_an_https_address(mirror: str) -> None:
    with pytest.raises(DownloadRefused, match="mirror"):
        first_address(order(mirror))


def test_a_mirror_keeps_the_path_and_is_the_only_host() -> None:
    for mirror in ("https://m.example:8443/hub", "https://m.example:8443/hub/"):
        url, hosts = first_address(order(mirror))
        assert str(url) == "https://m.example:8443/hub/a/b%20c.gguf?download=true"
        assert hosts == ("m.example:8443",)


def test_speed_is_told_once_there_is_something_to_go_by() -> None:
    speed = Speed(0.0)
    speed.add(1.0, 1000)
    assert speed.per_second() is None
    assert speed.seconds_left(1000) is None
    speed.add(2.0, 1000)
    assert speed.per_second() == pytest.approx(1000, rel=0.01)
    assert speed.seconds_left(5000) == pytest.approx(5, rel=0.01)


def test_speed_follows_the_network_without_jumping() -> None:
    speed = Speed(0.0)
    for second in range(1, 31):
        speed.add(float(second), 1000)
    speed.add(31.0, 10_000)
    assert 1000 < (speed.per_second() or 0) < 4000
    for second in range(32, 62):
        speed.add(float(second), 10_000)
    assert speed.per_second() == pytest.approx(10_000, rel=0.02)


def test_a_stalled_download_has_no_end_in_sight() -> None:
    speed = Speed(0.0)
    speed.add(5.0, 0)
    assert speed.seconds_left(1000) is None
