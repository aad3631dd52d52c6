"""The guards over all tests can fail a test: each is broken once here, in a test run inside the test."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).parents[1] / "conftest.py"

NETWORK = """
import socket
import pytest

def test_bad_ipv4():
    socket.socket(socket.AF_INET)

def test_bad_swallowed_ipv6():
    try:
        socket.socket(socket.AF_INET6)
    except Exception:
        pass

def test_bad_look_up():
    with pytest.raises(RuntimeError):
        socket.getaddrinfo("example.org", 443)

def test_good_unix_pair():
    for end in socket.socketpair():
        end.close()

@pytest.mark.loopback
def test_good_loopback():
    socket.create_server(("127.0.0.1", 0)).close()

@pytest.mark.loopback
def test_bad_loopback_that_leaves():
    with socket.socket() as end:
        end.connect(("192.0.2.1", 9))
"""

LOGS = """
import logging
import pytest

log = logging.getLogger("x")

def test_bad_unexpected():
    log.warning("smoke")

def test_good_information():
    log.info("all is well")

@pytest.mark.logs("smo.e")
def test_good_expected():
    log.warning("smoke")

@pytest.mark.logs("fire")
def test_bad_another_expected():
    log.warning("smoke")

@pytest.mark.logs("smoke")
def test_bad_silent():
    pass

@pytest.mark.logs
def test_good_anything():
    log.error("smoke")
"""


@pytest.mark.parametrize("tests", [NETWORK, LOGS], ids=["network", "logs"])
def test_a_test_that_breaks_a_promise_fails_and_no_other(pytester: pytest.Pytester, tests: str) -> None:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    loopback: .\n    logs: .\n")
    pytester.makepyfile(tests)
    lines = pytester.runpytest_subprocess("-q", "-rfE", "-p", "no:cacheprovider").outlines
    caught = {m.group(1) for line in lines if (m := re.match(r"(?:FAILED|ERROR) \S+::(test_\w+)", line))}
    assert caught == set(re.findall(r"test_bad_\w+", tests))
