"""The installers for Windows, compiled here around a stub: what is inside, that they are signed, that a change is seen.

Nothing here runs them. Tools: makensis, wixl, msiinfo, msiextract, 7z, osslsigncode, openssl (apt-get install nsis wixl
msitools p7zip-full osslsigncode).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from dev_progress import SetupFailed
from tests.integration.windows_stubs import run, verified
from windows import build
from windows.file_types import endings
from windows.sign import Signer, is_signed, signable
from windows.wix import UPGRADE_CODE

TOOLS = ("makensis", "wixl", "msiinfo", "msiextract", "7z", "osslsigncode", "openssl")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]
WHEN = 1_700_000_000


@pytest.fixture(scope="module")
def made(windows_frozen: Path, windows_signer: Signer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    output = tmp_path_factory.mktemp("dist")
    return {
        "nsis": build.nsis(windows_frozen, output, WHEN, windows_signer, version="1.2.3"),
        "msi": build.msi(windows_frozen, output, WHEN, windows_signer, version="1.2.3"),
    }


def test_the_installer_holds_what_was_frozen(made: dict[str, Path], windows_frozen: Path, tmp_path: Path) -> None:
    run("7z", "x", f"-o{tmp_path}", made["nsis"])
    for path in (path for path in windows_frozen.rglob("*") if path.is_file()):
        assert (tmp_path / path.relative_to(windows_frozen)).is_file(), path
    assert (tmp_path / "LICENSE.txt").is_file()
    assert (tmp_path / "uninstall.exe").is_file()


def test_every_program_inside_is_signed(made: dict[str, Path], windows_signer: Signer, tmp_path: Path) -> None:
    run("7z", "x", f"-o{tmp_path}", made["nsis"], "-x!$PLUGINSDIR")
    programs = sorted(path.name for path in tmp_path.rglob("*") if path.is_file() and is_signed(path) is not None)
    assert programs == ["Murmur.exe", "QtCore.pyd", "murmur-cli.exe", "python311.dll", "uninstall.exe"]
    assert not list(signable([tmp_path]))
    for name in ("Murmur.exe", "_internal/PySide6/QtCore.pyd"):
        assert verified(tmp_path / name, windows_signer)


def test_the_package_holds_what_was_frozen(made: dict[str, Path], windows_frozen: Path, tmp_path: Path) -> None:
    run("msiextract", "-C", tmp_path, made["msi"])
    found = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {path.name for path in windows_frozen.rglob("*") if path.is_file()} | {"LICENSE.txt"}


def test_the_package_replaces_older_ones_and_refuses_to_go_back(made: dict[str, Path]) -> None:
    properties = dict(
        line.split("\t", 1) for line in run("msiinfo", "export", made["msi"], "Property").splitlines() if "\t" in line
    )
    assert properties["ProductVersion"] == "1.2.3"
    assert properties["ALLUSERS"] == "1"
    assert properties["UpgradeCode"] == UPGRADE_CODE
    assert {"WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"} <= set(properties["SecureCustomProperties"].split(";"))
    assert "NOT WIX_DOWNGRADE_DETECTED" in run("msiinfo", "export", made["msi"], "LaunchCondition")
    assert "x64;1033" in run("msiinfo", "suminfo", made["msi"])
    upgrades = run("msiinfo", "export", made["msi"], "Upgrade")
    assert f"{UPGRADE_CODE}\t\t1.2.3\t" in upgrades
    assert f"{UPGRADE_CODE}\t1.2.3\t\t" in upgrades


def test_both_offer_themselves_for_every_type_and_take_none(made: dict[str, Path]) -> None:
    registry = run("msiinfo", "export", made["msi"], "Registry").splitlines()
    for ending in endings():
        assert any(rf"Classes\{ending}\OpenWithProgids" in line for line in registry)
        assert rf"\{ending}\OpenWithProgids" in build.types_on()
        assert not any(line.split("\t")[2].endswith(f"Classes\\{ending}") for line in registry if line.count("\t") > 2)


@pytest.mark.parametrize("kind", ["nsis", "msi"])
def test_one_changed_byte_is_seen(made: dict[str, Path], windows_signer: Signer, kind: str, tmp_path: Path) -> None:
    assert verified(made[kind], windows_signer)
    changed = tmp_path / made[kind].name
    content = bytearray(made[kind].read_bytes())
    content[len(content) // 2] ^= 1
    changed.write_bytes(content)
    assert not verified(changed, windows_signer)


def test_two_unsigned_installers_are_the_same(windows_frozen: Path, tmp_path: Path) -> None:
    one, two = (build.nsis(windows_frozen, tmp_path / name, WHEN, version="1.2.3") for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


def test_only_a_folder_frozen_on_windows_will_do(tmp_path: Path) -> None:
    tmp_path.joinpath("murmur").mkdir()
    with pytest.raises(SetupFailed, match=r"Murmur\.exe"):
        build.nsis(tmp_path / "murmur", tmp_path, WHEN)
