"""Servers as an administrator writes them, and as they are compared."""

from __future__ import annotations

import pytest

from murmur.domain.settings_entries import Unsuitable, host


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("api.example.com", "api.example.com"),
        (" API.Example.com:443 ", "api.example.com:443"),
        ("localhost:8080", "localhost:8080"),
        ("10.0.0.7:08080", "10.0.0.7:8080"),
        ("FD00:0::1", "[fd00::1]"),
        ("[fd00::1]:8080", "[fd00::1]:8080"),
        ("xn--mller-kva.example", "xn--mller-kva.example"),
    ],
)
def test_a_server_is_kept_in_one_way(written: str, kept: str) -> None:
    assert host(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "https://api.example.com",
        "api.example.com/v1",
        "api.example.com:0",
        "api.example.com:65536",
        "api.example.com:",
        "[fd00::1]8080",
        "*.example.com",
        "müller.example",
        "user@api.example.com",
        "a..b",
        "256.1.1.1",
    ],
)
def test_what_is_no_server_is_refused(written: str) -> None:
    with pytest.raises(Unsuitable):
        host(written)


@pytest.mark.parametrize("address", ["10.1.2.3", "172.31.0.1", "192.168.1.1:80", "127.0.0.1", "[fd00::1]", "nas:11434"])
def test_an_address_of_the_office_is_private(address: str) -> None:
    assert host(address, private=True)


@pytest.mark.parametrize("address", ["8.8.8.8", "172.32.0.1", "[2001:db8::1]:80", "::ffff:8.8.8.8", "169.254.1.1"])
def test_an_address_that_everybody_has_is_not(address: str) -> None:
    with pytest.raises(Unsuitable, match="private"):
        host(address, private=True)
