"""The seals of macOS and Windows, looked at on another system: neither claims what it has not seen."""

from __future__ import annotations

import ctypes
import platform
from pathlib import Path

import pytest

from murmur.worker.seal import SealPolicy, macos, windows
from murmur.worker.seal.policy import OK

NOTHING = SealPolicy((), ())


def rules(policy: SealPolicy, own: tuple[Path, ...] = ()) -> list[str]:
    return macos.profile(policy, own).splitlines()


def test_the_profile_begins_by_taking_network_files_and_other_programs() -> None:
    text = rules(NOTHING)
    assert text[:2] == ["(version 1)", "(allow default)"]
    for denied in ("network*", "file-read* file-write*", "process-fork process-exec*", "mach-lookup mach-register"):
        assert f"(deny {denied})" in text
    assert not [line for line in text if line.startswith("(allow network")]
    assert all(line.count("(") == line.count(")") for line in text)


def test_a_folder_is_opened_as_its_policy_says(tmp_path: Path) -> None:
    read, write = tmp_path / 'a "model"', tmp_path / "library"
    text = rules(SealPolicy((read,), (write,)))
    assert f'(allow file-read* (subpath "{tmp_path}/a \\"model\\""))' in text
    assert f'(allow file-write* (subpath "{write}"))' in text
    assert not [line for line in text if line.startswith("(allow file-write*") and "model" in line]
    assert text.index("(deny file-read* file-write*)") < text.index(f'(allow file-write* (subpath "{write}"))')


def test_the_process_that_downloads_may_ask_and_not_be_asked() -> None:
    text = "\n".join(rules(SealPolicy((), (), allow_network=True)))
    assert "(allow network-outbound (remote ip))" in text
    assert "network-inbound" not in text
    assert "network-bind" not in text


def test_a_process_that_is_not_sealed_fails_its_proof(tmp_path: Path) -> None:
    """On any system: here nothing was put upon this process."""
    assert macos.prove_files([str(tmp_path)]) == f"The sealed process could still open {tmp_path}."
    assert macos.prove_files([]) != OK
    assert macos.readable_outside([]) != []
    assert macos.prove_files([str(tmp_path / "none")]) == OK


@pytest.mark.loopback
def test_an_open_network_fails_the_proof() -> None:
    assert "wait to be connected to" in macos.prove_network(False)


@pytest.mark.skipif(platform.system() == "Darwin", reason="there it would seal the tests")
def test_where_no_sandbox_is_none_is_claimed() -> None:
    report = macos.seal(NOTHING)
    assert not report.sealed
    assert "sandbox" in report.network


@pytest.mark.skipif(platform.system() == "Windows", reason="there it would bind the tests")
def test_windows_never_claims_a_seal() -> None:
    report = windows.seal(SealPolicy((), (), memory_bytes=2**30))
    assert not report.sealed
    assert "AppContainer" in report.network
    assert "AppContainer" in report.files
    assert report.system.count("refused") == 3


def test_the_job_lets_no_program_start_and_bounds_memory() -> None:
    wanted = windows.limits(2**30)
    assert wanted.basic.processes == 1
    assert wanted.basic.flags & windows.ACTIVE_PROCESS
    assert wanted.basic.flags & windows.PROCESS_MEMORY
    assert wanted.process_memory == 2**30
    assert not windows.limits(None).basic.flags & windows.PROCESS_MEMORY


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes are those of 64 bit")
def test_the_structures_have_the_sizes_of_windows() -> None:
    assert ctypes.sizeof(windows.BasicLimits) == 64
    assert ctypes.sizeof(windows.IoCounters) == 48
    assert ctypes.sizeof(windows.ExtendedLimits) == 144
    assert ctypes.sizeof(windows.SidAndAttributes) == 16
