"""What is written for macOS, as far as it can be looked at on another system."""

from __future__ import annotations

import plistlib
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dev_progress import SetupFailed
from linux.layout import MIME_TYPES
from macos import build, dmg_settings, oldest, plist
from windows.file_types import ENDINGS

from murmur.domain.settings import Language

HERE = Path(build.__file__).parent


def test_the_program_asks_for_one_exception_of_the_hardened_runtime() -> None:
    asked = plistlib.loads((HERE / "entitlements.plist").read_bytes())
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def told(version: str = "1.2.3") -> dict[str, Any]:
    """As macOS reads it in the program."""
    read: dict[str, Any] = plistlib.loads(plistlib.dumps(plist.info(version)))
    return read


def test_documents_may_be_opened_with_it_and_none_is_by_default() -> None:
    (kind,) = told()["CFBundleDocumentTypes"]
    assert (kind["CFBundleTypeRole"], kind["LSHandlerRank"]) == ("Viewer", "Alternate")
    assert kind["CFBundleTypeExtensions"] == [end[1:] for one in MIME_TYPES for end in ENDINGS[one]]


def test_the_program_has_a_window_a_version_and_the_languages_of_the_window() -> None:
    said = told("1.2.3")
    assert said["LSBackgroundOnly"] is False
    assert (said["CFBundleShortVersionString"], said["CFBundleVersion"]) == ("1.2.3", "1.2.3")
    assert set(said["CFBundleLocalizations"]) == {language.value for language in Language} - {"system"}
    assert "info_plist=info(version_of(ROOT))" in (HERE.parent / "freeze" / "murmur.spec").read_text(encoding="utf-8")


def test_nothing_is_signed_all_at_once() -> None:
    lines = (HERE / "sign.sh").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "--deep" in line and not line.strip().startswith("#")]


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_script_is_clean() -> None:
    done = subprocess.run(["shellcheck", HERE / "sign.sh"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_script_says_how_it_is_used() -> None:
    done = subprocess.run(["bash", HERE / "sign.sh"], capture_output=True, text=True)
    assert done.returncode == 2
    assert "MURMUR_MAC_IDENTITY" in done.stdout


def test_the_image_shows_the_program_and_where_it_goes() -> None:
    assert set(dmg_settings.icon_locations) == {"Murmur.app", *dmg_settings.symlinks}


@pytest.mark.skipif(sys.platform == "darwin", reason="there it can be made")
def test_an_image_is_made_on_macos_only(tmp_path: Path) -> None:
    with pytest.raises(SetupFailed, match="only be made on macOS"):
        build.dmg(tmp_path / "Murmur.app", tmp_path)


def library(command: int, version: tuple[int, int]) -> bytes:
    """As small as one can be that says which macOS it is for, after a command that says something else."""
    packed = version[0] << 16 | version[1] << 8
    told = struct.pack("<3I", command, 16, packed) if command == 0x24 else struct.pack("<4I", command, 24, 1, packed)
    return struct.pack("<8I", 0xFEEDFACF, 0x0100000C, 0, 6, 2, 0, 0, 0) + struct.pack("<4I", 0x1B, 16, 0, 0) + told


def test_what_wants_a_newer_macos_than_is_promised_is_named(tmp_path: Path) -> None:
    fat = struct.pack(">2I", 0xCAFEBABE, 2) + struct.pack(">5I", 0x01000007, 0, 48, 1, 0)
    fat += struct.pack(">5I", 0x0100000C, 0, 60, 72, 0) + bytes(12)
    files = {
        "old.dylib": library(0x24, (11, 0)),
        "same.dylib": library(0x32, (14, 0)),
        "new.dylib": library(0x32, (15, 4)),
        "both.so": fat + library(0x32, (26, 0)),
        "Java.class": struct.pack(">2I", 0xCAFEBABE, 0x00000034),
        "notes.txt": b"no",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert oldest.newer(tmp_path) == {Path("both.so"): (26, 0), Path("new.dylib"): (15, 4)}
    assert oldest.main([str(tmp_path)]) == 1
