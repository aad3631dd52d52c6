"""Where a payload may go, and how the pieces of a reply are put together."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from murmur.cloud.addresses import checked, private_places
from murmur.cloud.events import events
from murmur.domain.cloud import SendOrder
from murmur.domain.errors import CloudRefused

HOSTS = ("models.example", "office.example:8443", "10.0.0.5:8000", "[fd00::5]:8000", "bücher.example")


def order(url: str, plain: tuple[str, ...] = ()) -> SendOrder:
    return SendOrder(url, (), "", HOSTS, plain)


@pytest.mark.parametrize(
    "url",
    [
        "https://models.example/v1",
        "https://MODELS.example:443/v1?api-version=2",
        "https://office.example:8443/v1",
        "https://10.0.0.5:8000/v1",
        "https://[fd00::5]:8000/v1",
        "https://xn--bcher-kva.example/v1",
        "https://bücher.example/v1",
    ],
)
def test_a_listed_server_may_be_asked(url: str) -> None:
    checked(order(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://models.example:8443/v1",
        "https://office.example/v1",
        "https://models.example./v1",
        "https://models.example.evil/v1",
        "https://evil/models.example",
        "https://evil#models.example",
        "https://models.example@evil/v1",
        "https://evil\\models.example/v1",
        "https://10.0.0.5/v1",
        "http://models.example/v1",
        "http://models.example:443/v1",
        "HTTP://10.0.0.5:8000/v1",
        "//models.example/v1",
        "file:///etc/passwd",
    ],
)
def test_no_other_may(url: str) -> None:
    with pytest.raises(CloudRefused) as caught:
        checked(order(url))
    assert "Nothing was sent" in str(caught.value)


def test_a_host_that_looks_like_another_is_told_in_plain_letters() -> None:
    with pytest.raises(CloudRefused) as caught:
        checked(order("https://mod\u0435ls.example/v1"))
    assert "xn--" in str(caught.value)


def test_without_tls_only_where_the_administrator_allowed_it() -> None:
    checked(order("http://10.0.0.5:8000/v1", ("10.0.0.5:8000",)))
    with pytest.raises(CloudRefused):
        checked(order("http://10.0.0.5:8000/v1", ("10.0.0.5",)))
    with pytest.raises(CloudRefused):
        checked(order("http://10.0.0.6:8000/v1", ("10.0.0.6:8000",)))


def places(url: str, *found: str) -> list[str]:
    return [str(place) for place in private_places(httpx.URL(url), lambda host, port: list(found))]


@pytest.mark.parametrize(
    "address", ["10.0.0.5", "172.31.255.255", "192.168.1.1", "127.0.0.1", "::1", "fd00::5", "::ffff:10.0.0.5"]
)
def test_private_addresses(address: str) -> None:
    shown = f"[{address}]" if ":" in address else address
    assert places("http://office:8000/v1", address) == [f"http://{shown}:8000/v1"]
    assert len(places(f"http://{shown}/v1")) == 1


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "172.32.0.1", "192.169.0.1", "100.64.0.1", "169.254.169.254", "0.0.0.0", "::", "fe80::1", "fe80::1%2",
     "2001:db8::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "255.255.255.255", "224.0.0.1"],
)  # fmt: skip
def test_others(address: str) -> None:
    with pytest.raises(CloudRefused, match="is not a private address"):
        places("http://office:8000/v1", address)
    with pytest.raises(CloudRefused, match="is not a private address"):
        places("http://office:8000/v1", "10.0.0.5", address)


def test_a_private_address_is_asked_as_it_was_found_and_a_public_one_not_looked_up() -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["10.0.0.5"] if len(asked) == 1 else ["8.8.8.8"]

    (place,) = private_places(httpx.URL("http://office/v1"), resolve)
    assert (place.host, asked) == ("10.0.0.5", ["office"])
    with pytest.raises(CloudRefused):
        private_places(httpx.URL("http://8.8.8.8/v1"), resolve)
    assert asked == ["office"]


def test_a_name_that_leads_nowhere() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise OSError

    with pytest.raises(CloudRefused, match="office could not be found"):
        private_places(httpx.URL("http://office/v1"), unknown)
    with pytest.raises(CloudRefused, match="office could not be found"):
        places("http://office/v1")


@given(
    st.lists(st.lists(st.binary().filter(lambda line: not set(line) & set(b"\r\n")), min_size=1), max_size=4),
    st.sampled_from([b"\n", b"\r\n", b"\r"]),
    st.randoms(use_true_random=False),
)
def test_events_come_whole_however_the_reads_cut_them(written: list[list[bytes]], end: bytes, random: object) -> None:
    raw = b"".join(b": well" + end + b"".join(b"data: " + line + end for line in lines) + end for lines in written)
    cuts = sorted(random.choices(range(len(raw) + 1), k=5))  # type: ignore[attr-defined]
    pieces = [raw[begin:stop] for begin, stop in zip([0, *cuts], [*cuts, len(raw)], strict=True)]
    assert list(events(pieces)) == [b"\n".join(lines) for lines in written]


def test_other_fields_are_left_out_and_a_half_event_is_none() -> None:
    assert list(events([b"id: 1\nevent: x\nretry: 5\ndata\ndata:a\n\ndata: b\n"])) == [b"\na"]
