"""What the proofs of the installers for Windows share."""

from __future__ import annotations

from tests.integration.windows_stubs import time_server, windows_frozen, windows_signer

__all__ = ["time_server", "windows_frozen", "windows_signer"]
