"""Makes .venv from the locks: by hash, safe to interrupt, and in no time when nothing changed."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import dev_llama
from dev_progress import SetupFailed, elapsed, say, step

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOG = VENV / "setup.log"
STAMP = VENV / "setup-done"
INSTALLING = VENV / "setup-installing"  # there only while pip changes the folder
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"


def script(name: str) -> Path:
    return BIN / (f"{name}.exe" if os.name == "nt" else name)


def ensure() -> None:
    """Brings .venv to what the locks say. Takes milliseconds when it already is."""
    wanted = fingerprint()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted and _healthy():
        return
    started = time.monotonic()
    say("Setting Murmur up in .venv: about 15 minutes on a small computer, once. Later calls start at once.")
    _require_supported_computer()
    os.environ["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    _make_venv()
    STAMP.unlink(missing_ok=True)
    wheels = dev_llama.wheel_folder(PYTHON, VENV)
    if not dev_llama.built_wheel(wheels):
        dev_llama.require_compiler()
    _pip("Installing the libraries (about 350 MB)", "--only-binary=:all:", *_locked("build", "runtime", "dev"))
    _install_torch()
    wheel = dev_llama.built_wheel(wheels) or dev_llama.build(wheels, PYTHON, LOG)
    _pip("Installing llama-cpp-python", "--no-index", "--force-reinstall", wheel)  # its version does not tell options
    _pip("Installing the starter models (about 180 MB)", "--only-binary=:all:", *_locked("models"))
    check_models(site_packages())
    _pip("Installing Murmur itself", "--no-index", "--no-build-isolation", "--editable", ROOT)
    step(
        "Looking whether llama.cpp loads",
        [PYTHON, "-c", "import llama_cpp"],
        LOG,
        advice=f"Delete {wheels} and try again.",
    )
    STAMP.write_text(wanted, encoding="utf-8")
    say(f"Set up in {elapsed(started)}.\n")


def fingerprint() -> str:
    """A digest of everything that decides what .venv holds, and of where it lies: its scripts name that."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = {name: pyproject.get(name) for name in ("build-system", "project", "dependency-groups")}
    digest = hashlib.sha256(json.dumps([parts, pyproject["tool"].get("hatch"), str(ROOT)]).encode())
    digest.update(json.dumps(_bundled_models()).encode())
    recipe = [Path(__file__), Path(dev_llama.__file__), *sorted(LOCKS.glob("*.txt"))]
    for path in recipe:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _require_supported_computer() -> None:
    """Says in words what pip would say as "no matching distribution": the locked libraries' own limits."""
    if sys.version_info >= (3, 15) or sys.maxsize < 2**32:
        raise SetupFailed("Murmur's libraries need a 64-bit Python 3.11 to 3.14. Start this command with one.")
    arm = platform.machine() in {"arm64", "aarch64"}
    if platform.system() == "Darwin" and not (arm and _version(platform.mac_ver()[0]) >= (14,)):
        raise SetupFailed("On a Mac Murmur's libraries need Apple silicon and macOS 14 or newer.")
    if platform.system() == "Linux":
        library, version = platform.libc_ver()
        oldest = (2, 39) if arm else (2, 34)
        if library != "glibc" or _version(version) < oldest:
            raise SetupFailed(
                f"On Linux Murmur's libraries need glibc {oldest[0]}.{oldest[1]} or newer, and this system has "
                f"{library or 'another C library'} {version}. Ubuntu 24.04 and Debian 13 have it; on Intel and "
                "AMD processors also Ubuntu 22.04 and Debian 12."
            )


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())


def _make_venv() -> None:
    if VENV.exists() and (INSTALLING.exists() or not _healthy()):
        ours = INSTALLING.exists() or (VENV / "pyvenv.cfg").exists()
        if any(VENV.iterdir()) and not ours:
            raise SetupFailed(f"{VENV} is there but is no virtual environment. Move it away and try again.")
        say("  The last set-up was cut short, or its Python is gone: starting .venv anew (downloads are kept)")
        shutil.rmtree(VENV)
    if not VENV.exists():
        if importlib.util.find_spec("ensurepip") is None:
            raise SetupFailed(
                "This Python cannot make virtual environments. On Debian and Ubuntu:\n"
                "    sudo apt-get install python3-venv"
            )
        VENV.mkdir()
        INSTALLING.touch()
        step("Making .venv", [sys.executable, "-m", "venv", VENV], LOG)
        INSTALLING.unlink()


def _healthy() -> bool:
    """Whether .venv's Python runs, is the version that runs this, and has pip."""
    probe = "import pip, sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        return False
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _locked(*names: str) -> list[str | Path]:
    return [
        "--require-hashes",
        *(part for name in names for part in ("--requirement", LOCKS / f"{name}.txt")),
    ]


def _pip(
    what: str, *arguments: str | Path, advice: str = "Check the network, then run the same command again."
) -> None:
    """One `pip install`. The locks are complete, so pip never looks for dependencies by itself."""
    INSTALLING.touch()
    step(what, [PYTHON, "-m", "pip", "install", "--no-input", "--no-deps", *arguments], LOG, advice=advice)
    INSTALLING.unlink()


def _install_torch() -> None:
    """The CPU build. On Linux it is on PyTorch's own index, unless pip here knows a nearer place."""
    what, lock = "Installing torch for the CPU (about 200 MB)", ["--only-binary=:all:", *_locked("torch")]
    if platform.system() != "Linux":
        _pip(what, *lock)
        return
    try:
        _pip(what, *lock)
    except SetupFailed:
        say("    not in the places pip is set to look: from PyTorch's own index, then")
        _pip(
            what,
            "--index-url",
            TORCH_CPU_INDEX,
            *lock,
            advice=f"Check that this computer reaches {TORCH_CPU_INDEX}.",
        )


def check_models(packages: Path) -> None:
    """Compares every model file under `packages` with its SHA-256 in models.toml."""
    say("  Checking the models' files against models.toml")
    files = [(model, file) for model in _bundled_models() for file in model["files"]]
    for model, one in files:
        path, expected = packages / model["package"] / model.get("folder", "") / one["path"], one["sha256"]
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise SetupFailed(
                f"{path} is not the file that models.toml describes (SHA-256 {found}).\n"
                "Remove .venv and try again; if it happens again, do not use the file."
            )


def _bundled_models() -> list[dict[str, Any]]:
    """The entries of models.toml whose files come with a package."""
    models = tomllib.loads((ROOT / "models.toml").read_text(encoding="utf-8"))["model"]
    return [model for model in models if "package" in model]


def site_packages() -> Path:
    probe = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, check=True)
    return Path(answer.stdout.strip())
