"""What the .deb asks of a system is what the program inside it needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from linux import deb


@pytest.mark.parametrize(("named", "asked"), [((), "2.34"), (("2.17", "2.36", "2.4"), "2.36"), (("2.3",), "2.34")])
def test_the_package_asks_for_the_libc_that_the_newest_library_needs(
    tmp_path: Path, named: tuple[str, ...], asked: str
) -> None:
    """Frozen on an older system it can be installed there: what was written down once could not."""
    folder = tmp_path / "_internal"
    folder.mkdir()
    names = "".join(f"GLIBC_{version}\0" for version in named).encode()
    (folder / "libexpat.so.1").write_bytes(b"\x7fELF" + bytes(60) + names)
    (folder / "notes.txt").write_bytes(b"GLIBC_2.99\0 is in no program")
    (folder / "empty").touch()
    (folder / "link").symlink_to("notes.txt")
    assert deb.libc_of(tmp_path) == asked
