"""Makes what people install, from this clone:

    python3 packaging/make.py freeze      the program in one folder: dist/murmur
                    (freeze --graphics    with what uses a graphics card; needs a Vulkan SDK)
    python3 packaging/make.py sbom        dist/murmur-VERSION-SYSTEM-ARCH-sbom.cdx.json: what is inside, as CycloneDX
    python3 packaging/make.py deb         dist/murmur_VERSION_ARCH.deb
    python3 packaging/make.py archive     dist/murmur-VERSION-linux-ARCH.tar.zst
    python3 packaging/make.py nsis        dist/murmur-VERSION-windows-x64-setup.exe, for one person
    python3 packaging/make.py msi         dist/murmur-VERSION-windows-x64.msi, for a group policy
    python3 packaging/make.py dmg         dist/murmur-VERSION-macos-arm64.dmg
    python3 packaging/make.py policies    dist/policies: templates for Windows' group policy and for macOS
    python3 packaging/make.py key FILE    a new private key in FILE, its public part in resources/release_keys.json
    python3 packaging/make.py manifest    signs all that lies in dist, with the key that MURMUR_RELEASE_KEY names
    python3 packaging/make.py bundle INSTALLER... [MODEL...] [--tar]   all of it for computers without a network

All but `policies` and what signs take the folder that `freeze` made; what is made for Windows and macOS is frozen
and made there.
The first freeze takes half an hour, most of it compiling llama.cpp for every generation of processors; later ones
take minutes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import dev_environment
from dev_progress import SetupFailed, elapsed, say
from freeze import build
from linux import archive, deb
from macos import build as macos
from release import handing, policies
from release.facts import epoch
from windows import build as windows
from windows.sign import from_environment

ROOT = dev_environment.ROOT
OUTPUT = ROOT / "dist"
FROZEN = OUTPUT / "murmur"


def main(arguments: list[str]) -> int:
    if arguments and arguments[0] in handing.COMMANDS:
        python = dev_environment.PYTHON if dev_environment.PYTHON.exists() else sys.executable
        return subprocess.run([python, handing.__file__, *arguments], check=False).returncode
    makers: dict[str, Callable[[], Path]] = {
        "freeze": lambda: build.freeze(OUTPUT, graphics="--graphics" in arguments),
        "sbom": list_contents,
        "deb": lambda: deb.build(FROZEN, OUTPUT, epoch(ROOT)),
        "archive": lambda: archive.build(FROZEN, OUTPUT, epoch(ROOT)),
        "nsis": lambda: windows.nsis(FROZEN, OUTPUT, epoch(ROOT), from_environment(os.environ)),
        "msi": lambda: windows.msi(FROZEN, OUTPUT, epoch(ROOT), from_environment(os.environ)),
        "dmg": lambda: macos.dmg(OUTPUT / "Murmur.app", OUTPUT),
        "policies": lambda: policies.write(OUTPUT / "policies"),
    }
    options = ["--graphics"] if arguments[:1] == ["freeze"] else []
    if not arguments or arguments[0] not in makers or any(more not in options for more in arguments[1:]):
        say(__doc__ or "")
        return 2
    if arguments[0] not in ("freeze", "policies") and not FROZEN.is_dir():
        say("There is no frozen program yet: run `python3 packaging/make.py freeze` first.")
        return 1
    started = time.monotonic()
    try:
        made = makers[arguments[0]]()
    except SetupFailed as failure:
        say(f"\n{failure}")
        return 1
    say(f"{made} ({elapsed(started)})")
    return 0


def list_contents() -> Path:
    """By the Python that froze, as it holds the libraries that were frozen; fails where the list is not complete."""
    command: list[str | Path] = [build.PYTHON, "-m", "release.sbom", FROZEN, OUTPUT]
    done = subprocess.run(command, cwd=ROOT / "packaging", capture_output=True, text=True)
    if done.returncode:
        raise SetupFailed(f"The list of what is inside is not complete:\n{done.stderr}")
    return Path(done.stdout.strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
