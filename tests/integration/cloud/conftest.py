"""A cloud server of the tests' own, and an order that it takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.cloud_server import CloudServer, serving
from tests.fakes.download_server import make_certificates
from tests.integration.cloud_asking import order_for

from murmur.domain.cloud import SendOrder


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: tuple[Path, Path]) -> Iterator[CloudServer]:
    with serving(certificates[1]) as running:
        yield running


@pytest.fixture
def order(server: CloudServer, certificates: tuple[Path, Path]) -> SendOrder:
    return order_for(server, certificates[0])
