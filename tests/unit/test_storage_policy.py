"""A policy that a user could write is no policy: it is believed only where it is certain to be an administrator's."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from murmur.storage.policy import MOST_BYTES, PolicyFile, PolicyUnusable, not_the_administrators

SOMEBODY = 65534
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps owners elsewhere")
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make a file that belongs to root"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "murmur" / "policy.json"
    path.parent.mkdir(mode=0o755)
    path.write_text('{"cloud": {"enabled": false}}')
    path.chmod(0o644)
    return path


def test_a_file_of_the_system_is_the_administrators() -> None:
    passwords = Path("/etc/passwd")
    with passwords.open("rb") as file:
        assert not_the_administrators(passwords, file.fileno()) is None


def test_none_is_no_policy(tmp_path: Path) -> None:
    assert PolicyFile(tmp_path / "policy.json").read() == ({}, None)
    assert PolicyFile(tmp_path / "no" / "policy.json").read() == ({}, None)


def test_a_file_of_somebody_else_is_refused_and_not_taken_for_none(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, SOMEBODY, SOMEBODY)
    with pytest.raises(PolicyUnusable, match="does not belong to root"):
        PolicyFile(path).read()


@as_root
def test_roots_own_file_in_roots_own_folders_is_believed(path: Path) -> None:
    tree, facts = PolicyFile(path).read()
    assert tree == {"cloud": {"enabled": False}}
    assert facts is not None
    assert facts.sets == ("cloud.enabled",)


@as_root
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_is_refused(path: Path, mode: int) -> None:
    path.chmod(mode)
    with pytest.raises(PolicyUnusable, match="can be written by others than root"):
        PolicyFile(path).read()


@as_root
@pytest.mark.parametrize("mode", [0o775, 0o757])
def test_a_folder_in_which_others_can_replace_it_is_refused(path: Path, mode: int) -> None:
    path.parent.chmod(mode)
    with pytest.raises(PolicyUnusable, match=r"the folder .* can be written by others"):
        PolicyFile(path).read()


@as_root
def test_a_folder_of_somebody_else_further_up_is_refused(path: Path) -> None:
    os.chown(path.parents[1], SOMEBODY, SOMEBODY)
    with pytest.raises(PolicyUnusable, match=r"the folder .* does not belong to root"):
        PolicyFile(path).read()


@as_root
def test_a_link_into_somebodys_folder_is_refused(path: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "policy.json").write_text("{}")
    os.chown(own, SOMEBODY, SOMEBODY)
    path.unlink()
    path.symlink_to(own / "policy.json")
    with pytest.raises(PolicyUnusable, match=r"the folder .*own does not belong to root"):
        PolicyFile(path).read()


def test_what_is_too_large_is_not_read(path: Path) -> None:
    path.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(PolicyUnusable, match="larger"):
        PolicyFile(path, lambda path, descriptor: None).read()
