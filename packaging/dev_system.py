"""What comes from the operating system, not from the locks: Qt's libraries on Linux, the tests' tools."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import dev_environment
from dev_progress import SetupFailed, say, step

# Debian's and Ubuntu's names of what PySide6 6.12 loads on a bare system.
# fmt: off
QT_PACKAGES = [
    "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libglib2.0-0",
    "libgssapi-krb5-2", "libbrotli1", "libx11-6", "libx11-xcb1", "libxkbcommon0", "libxkbcommon-x11-0",
    "zlib1g", "libzstd1", "libxcb1", "libxcb-cursor0", "libxcb-glx0", "libxcb-icccm4", "libxcb-image0",
    "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "fonts-dejavu-core",
]
# fmt: on
TEST_TOOLS = {"strace": "strace", "pdftotext": "poppler-utils", "xvfb-run": "xvfb"}


def ensure_window_can_open() -> None:
    """Where there is a display, Qt's libraries must be there too; else Murmur answers in the terminal."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    if missing := missing_libraries():
        raise SetupFailed(_advice(missing, QT_PACKAGES))


def ensure_tests_can_run() -> None:
    """On Debian as root (a fresh test machine) installs what is missing; elsewhere says what to install."""
    if platform.system() != "Linux":
        return
    libraries, tools = missing_libraries(), _missing_tools()
    packages = (QT_PACKAGES if libraries else []) + [TEST_TOOLS[tool] for tool in tools]
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"The tests need {', '.join([*libraries, *tools])}: installing that from the system's packages.")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        log = dev_environment.LOG
        step("apt-get update", ["apt-get", "update"], log, env=env)
        step("apt-get install", ["apt-get", "install", "-y", "--no-install-recommends", *packages], log, env=env)
        libraries, tools = missing_libraries(), _missing_tools()
    if libraries or tools:
        raise SetupFailed(_advice([*libraries, *tools], packages))


def _missing_tools() -> list[str]:
    return [tool for tool in TEST_TOOLS if not shutil.which(tool)]


def missing_libraries() -> list[str]:
    """The shared libraries that Qt's window and its platform plugins name and this system does not have."""
    if platform.system() != "Linux" or not shutil.which("ldd"):
        return []
    qt = dev_environment.site_packages() / "PySide6" / "Qt"
    files = [qt / "lib" / "libQt6Widgets.so.6"]
    files += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("offscreen", "xcb")]
    command: list[str | Path] = ["ldd", *(file for file in files if file.exists())]
    return not_found(subprocess.run(command, capture_output=True, text=True).stdout)


def not_found(ldd_output: str) -> list[str]:
    """The libraries that `ldd` looked for in vain, each once."""
    return sorted({line.split()[0] for line in ldd_output.splitlines() if line.endswith("=> not found")})


def _advice(missing: list[str], packages: list[str]) -> str:
    return (
        f"This system has no {', '.join(missing)}. Install it, then run the same command again.\n"
        "On Debian and Ubuntu:\n"
        f"    sudo apt-get install {' '.join(packages)}"
    )
