"""The release workflow's jobs on Linux, run as they stand in the file, freezing aside: what they leave is right.

    MURMUR_DIST=dist pytest -m proof tests/integration/test_release_steps.py

`dist` holds a frozen `murmur`. Where it holds a .deb and an archive too, these are tried, and the step that makes them
is run over a stand-in. By root on Debian or Ubuntu, with a network for apt: the .deb is installed into this system and
removed again.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.integration.windows_stubs import TimeServer, run, verified
from tests.integration.workflow_steps import Runner
from windows.sign import Signer

DIST = Path(os.environ.get("MURMUR_DIST", "dist")).absolute()
PACKAGED = [*DIST.glob("murmur_*.deb"), *DIST.glob("murmur-*.tar.zst")]
NEEDED = ("apt-get", "dpkg-deb", "zstd", "git")
MISSING = [tool for tool in NEEDED if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.proof,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="it installs packages: for root only"),
]
FROZEN = pytest.mark.skipif(not (DIST / "murmur" / "murmur").is_file(), reason="name the frozen folder: MURMUR_DIST")
SECRETS = ("RELEASE_KEY", "WINDOWS_PFX_BASE64", "WINDOWS_PFX_PASSWORD")
WITH_THE_FREEZER = ["Freeze", "What is inside", "Known vulnerabilities of what is locked, for a person to read"]
"""And with the network of a package index: tests/integration/test_sbom.py is the proof of the second."""
NO_SECRETS = {"vars.APPIMAGETOOL_SHA256": "", **{f"secrets.{name}": "" for name in SECRETS}}
# appimagetool comes from GitHub and brings the part that mounts and starts. This looks at the folder as that would.
APPIMAGETOOL = """
set -eu
[ "$1" = --appimage-extract-and-run ]
[ -x "$2/AppRun" ]
set -- "$2" "$3" "$2"/*.desktop
[ $# = 3 ] && grep -qx 'Type=Application' "$3"
[ -f "$1/$(sed -n 's/^Icon=//p' "$3").svg" ]
tar -cf "$2" -C "$1" AppRun
"""


@FROZEN
def test_the_job_for_linux(tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()).decode()
    tool = tmp_path / "appimagetool"
    tool.write_text(f"#!/bin/bash\n{APPIMAGETOOL}", encoding="utf-8")
    digest = hashlib.sha256(tool.read_bytes()).hexdigest()
    given = {**NO_SECRETS, "secrets.RELEASE_KEY": pem, "vars.APPIMAGETOOL_SHA256": digest}
    runner = Runner(tmp_path, given)
    runner.tool("curl", f'[ "$6" = appimagetool ] && cp {tool} "$6"')
    _frozen_into(runner)
    (runner.clone / "dist" / "murmur-0-linux-x86_64-sbom.cdx.json").write_text("{}", encoding="utf-8")
    said = runner.job("linux", left_out=WITH_THE_FREEZER, after={"Package": lambda: _packaged_into(runner)})
    try:
        assert said["Try what was packaged"].count("this Murmur works") == 2
        assert {pattern: found for pattern, found in runner.uploads("linux").items() if not found} == {}
        dist = runner.clone / "dist"
        run("sha256sum", "--check", "--strict", "SHA256SUMS-Linux", cwd=dist)
        manifest = ["-in", "murmur-release.json", "-sigfile", "murmur-release.json.sig"]
        run("openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "release-key.pem", "-rawin", *manifest, cwd=dist)
        assert not (runner.temp / "release.pem").exists()
        run("python3", runner.clone / "packaging" / "smoke.py", runner.clone / "build" / "Murmur.AppDir" / "AppRun")
    finally:
        subprocess.run(["apt-get", "purge", "-y", "murmur"], check=False, capture_output=True)
    left = [path for folder in ("/usr", "/etc", "/opt", "/var/lib") for path in _named_after_it(Path(folder))]
    assert left == []


@FROZEN
def test_a_clone_without_secrets_and_without_appimagetool_goes_on(tmp_path: Path) -> None:
    runner = Runner(tmp_path, NO_SECRETS)
    (runner.clone / "dist").mkdir()
    runs = {"AppImage", "A signed manifest, where there is a key", "Sums"}
    names = {step["name"] for step in runner.workflow["jobs"]["linux"]["steps"] if "run" in step}
    said = runner.job("linux", left_out=names - runs)
    assert said["AppImage"].startswith("::warning::No AppImage")
    assert said["A signed manifest, where there is a key"].startswith("::warning::No signed manifest")


@pytest.mark.loopback
@pytest.mark.parametrize("certificate", [True, False])
def test_the_job_for_group_policies(
    tmp_path: Path, windows_frozen: Path, windows_signer: Signer, time_server: TimeServer, certificate: bool
) -> None:
    given = dict(NO_SECRETS)
    if certificate:
        given["secrets.WINDOWS_PFX_BASE64"] = run("base64", "-w0", windows_signer.pfx)
        given["secrets.WINDOWS_PFX_PASSWORD"] = windows_signer.password
    runner = Runner(tmp_path, given, {"MURMUR_SIGN_TIMESTAMP": time_server.address})
    frozen = runner.clone / "murmur-frozen-windows.tar.gz"  # the step of the other job that hands it over needs Windows
    run("tar", "-czf", frozen, "-C", windows_frozen.parent, "murmur")
    said = runner.job("msi")
    (package,) = runner.uploads("msi")["dist/*.msi"]
    assert "x64;1033" in said["The package for group policies"]
    assert len(run("msiextract", "--list", package).splitlines()) == 6
    assert verified(package, windows_signer, time_server) is certificate
    run("sha256sum", "--check", "--strict", "SHA256SUMS-MSI", cwd=package.parent)
    assert {pattern: found for pattern, found in runner.uploads("msi").items() if not found} == {}


def _frozen_into(runner: Runner) -> None:
    """What `make.py freeze` would have left in the clone, and the environment beside it."""
    dist = runner.clone / "dist"
    dist.mkdir()
    if PACKAGED:
        (dist / "murmur").mkdir()
        shutil.copyfile("/bin/true", dist / "murmur" / "murmur")
    else:
        shutil.copytree(DIST / "murmur", dist / "murmur", symlinks=True, copy_function=os.link)
    environment = Path(os.environ.get("MURMUR_FREEZE_VENV", DIST.parent / "build" / "freeze" / "venv"))
    (runner.clone / "build" / "freeze").mkdir(parents=True)
    (runner.clone / "build" / "freeze" / "venv").symlink_to(environment)


def _packaged_into(runner: Runner) -> None:
    """In the place of what was made of the stand-in what was made of the program before."""
    dist = runner.clone / "dist"
    for path in PACKAGED:
        (dist / path.name).unlink()
        os.link(path, dist / path.name)
    if PACKAGED:
        shutil.rmtree(dist / "murmur")
        shutil.copytree(DIST / "murmur", dist / "murmur", symlinks=True, copy_function=os.link)


def _named_after_it(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if re.search(r"murmur(?!hash)", path.name.lower())]
