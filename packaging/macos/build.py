"""The disk image for macOS, on macOS: signs the program, lays the image out, signs and notarises it.

Needs dmgbuild (packaging/locks/macos.txt) and Xcode's command line tools. Written on Linux and not run yet.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

from dev_progress import SetupFailed
from linux.layout import ROOT
from release.facts import version_of

HERE = Path(__file__).resolve().parent


def dmg(app: Path, output: Path) -> Path:
    """murmur-VERSION-macos-arm64.dmg of the signed program."""
    if platform.system() != "Darwin":
        raise SetupFailed("A disk image for macOS can only be made on macOS.")
    if not app.is_dir():
        raise SetupFailed(f"There is no {app}: run `python3 packaging/make.py freeze` first.")
    target = output / f"murmur-{version_of(ROOT)}-macos-arm64.dmg"
    target.unlink(missing_ok=True)
    signing = HERE / "sign.sh"
    given = [f"-Dapp={app}", f"-Dicon={HERE / 'murmur.icns'}"]
    layout = [sys.executable, "-m", "dmgbuild", "-s", str(HERE / "dmg_settings.py"), *given, "Murmur", str(target)]
    try:
        subprocess.run([signing, "app", app], check=True)
        subprocess.run(layout, check=True)
        subprocess.run([signing, "image", target], check=True)
    except subprocess.CalledProcessError as failure:
        raise SetupFailed(f"{Path(failure.cmd[0]).name} failed ({failure.returncode}).") from None
    return target
