"""What is written for macOS, as far as it can be looked at on another system."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dev_progress import SetupFailed
from linux.layout import MIME_TYPES
from macos import build, dmg_settings, plist
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
