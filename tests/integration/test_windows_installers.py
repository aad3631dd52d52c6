"""The installers for Windows, compiled here around a stub: what is inside, that they are signed, that a change is seen.

Nothing here runs them. Tools: makensis, wixl, msiinfo, msiextract, 7z, osslsigncode, openssl (apt-get install nsis wixl
msitools p7zip-full osslsigncode).
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from dev_progress import SetupFailed
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
STUB = 'OutFile "Murmur.exe"\nSilentInstall silent\nSection\nSectionEnd\n'
"""A program that does nothing: makensis makes real ones."""


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("frozen") / "murmur"
    inner = folder / "_internal" / "PySide6"
    inner.mkdir(parents=True)
    script = folder.parent / "stub.nsi"
    script.write_text(STUB)
    run("makensis", "-V1", script)
    made = script.parent / "Murmur.exe"
    for name in (
        folder / "Murmur.exe",
        folder / "murmur-cli.exe",
        inner / "QtCore.pyd",
        inner.parent / "python311.dll",
    ):
        shutil.copyfile(made, name)
    (inner / "no program.txt").write_text("MZ is how this begins")
    return folder


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    """A certificate for this test alone, which nobody trusts."""
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Murmur test"]
    make += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    run(*make)
    word = "a word with ü"
    run("openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both, "-passout", f"pass:{word}")
    return Signer(both, word)


@pytest.fixture(scope="module")
def made(frozen: Path, signer: Signer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    output = tmp_path_factory.mktemp("dist")
    return {
        "nsis": build.nsis(frozen, output, WHEN, signer, version="1.2.3"),
        "msi": build.msi(frozen, output, WHEN, signer, version="1.2.3"),
    }


def verified(path: Path, signer: Signer) -> bool:
    certificate = signer.pfx.with_name("certificate.pem")
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(path)]
    return subprocess.run(command, capture_output=True).returncode == 0


def test_the_installer_holds_what_was_frozen(made: dict[str, Path], frozen: Path, tmp_path: Path) -> None:
    run("7z", "x", f"-o{tmp_path}", made["nsis"])
    for path in (path for path in frozen.rglob("*") if path.is_file()):
        assert (tmp_path / path.relative_to(frozen)).is_file(), path
    assert (tmp_path / "LICENSE.txt").is_file()
    assert (tmp_path / "uninstall.exe").is_file()


def test_every_program_in_the_installer_is_signed(made: dict[str, Path], signer: Signer, tmp_path: Path) -> None:
    run("7z", "x", f"-o{tmp_path}", made["nsis"], "-x!$PLUGINSDIR")
    programs = sorted(path.name for path in tmp_path.rglob("*") if path.is_file() and is_signed(path) is not None)
    assert programs == ["Murmur.exe", "QtCore.pyd", "murmur-cli.exe", "python311.dll", "uninstall.exe"]
    assert not list(signable([tmp_path]))
    for name in ("Murmur.exe", "_internal/PySide6/QtCore.pyd"):
        assert verified(tmp_path / name, signer)


def test_the_package_holds_what_was_frozen(made: dict[str, Path], frozen: Path, tmp_path: Path) -> None:
    run("msiextract", "-C", tmp_path, made["msi"])
    found = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {path.name for path in frozen.rglob("*") if path.is_file()} | {"LICENSE.txt"}


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
def test_one_changed_byte_is_seen(made: dict[str, Path], signer: Signer, kind: str, tmp_path: Path) -> None:
    assert verified(made[kind], signer)
    changed = tmp_path / made[kind].name
    content = bytearray(made[kind].read_bytes())
    content[len(content) // 2] ^= 1
    changed.write_bytes(content)
    assert not verified(changed, signer)


def test_two_unsigned_installers_are_the_same(frozen: Path, tmp_path: Path) -> None:
    one, two = (build.nsis(frozen, tmp_path / name, WHEN, version="1.2.3") for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


def test_only_a_folder_frozen_on_windows_will_do(tmp_path: Path) -> None:
    tmp_path.joinpath("murmur").mkdir()
    with pytest.raises(SetupFailed, match=r"Murmur\.exe"):
        build.nsis(tmp_path / "murmur", tmp_path, WHEN)
