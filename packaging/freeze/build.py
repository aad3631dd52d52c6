"""Freezes Murmur: a clean environment from the locks, a llama.cpp for every processor, one folder with the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import dev_environment
import dev_llama
import dev_vulkan
from dev_progress import step
from freeze.contents import WITH_DEBUG_SYMBOLS
from release.facts import epoch

ROOT = dev_environment.ROOT

WORK = ROOT / "build" / "freeze"
VENV = WORK / "venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOG = WORK / "freeze.log"
LOCKS = ("runtime", "freeze", "models")


def environment() -> None:
    """Exactly what is locked and nothing else, so that nothing else can be frozen."""
    stamp, wanted = VENV / "done", dev_environment.fingerprint()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    step("Making a clean environment", [sys.executable, "-m", "venv", VENV], LOG)
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--no-input", "--no-deps"]
    locks: list[str | Path] = [
        part for name in LOCKS for part in ("--requirement", dev_environment.LOCKS / f"{name}.txt")
    ]
    step("Installing the libraries", [*pip, "--only-binary=:all:", "--require-hashes", *locks], LOG)
    step("Installing llama.cpp", [*pip, "--no-index", _llama()], LOG)
    dev_environment.check_models(_packages())
    stamp.write_text(wanted, encoding="utf-8")


def freeze(target: Path, *, graphics: bool = False) -> Path:
    """The folder with the program in it; what was there before is replaced. `graphics`: with llama.cpp's library for
    graphics cards."""
    environment()
    library = _graphics_library() if graphics else None
    command: list[str | Path] = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--distpath", target, "--workpath", WORK / "work", ROOT / "packaging" / "freeze" / "murmur.spec"]
    step("Freezing", command, LOG, env=_same_every_time() | ({"MURMUR_GRAPHICS": str(library)} if library else {}))
    if sys.platform == "linux":
        _strip(target / "murmur" / "_internal")
    return target / "murmur"


def _strip(inside: Path) -> None:
    """Without their debug symbols these are half as large. The rest has none, or is not to be touched: `strip` breaks
    libraries that were patched for their wheel."""
    found = [path for pattern in WITH_DEBUG_SYMBOLS for path in inside.glob(pattern) if not path.is_symlink()]
    step("Taking out debug symbols", ["strip", "--strip-unneeded", *found], LOG)


def _same_every_time() -> dict[str, str]:
    """What else would differ between two builds: the order of sets, and the time in compiled modules."""
    return {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(epoch(ROOT)),
        "PYTHONPATH": str(ROOT / "app"),
    }


def _llama() -> Path:
    """The wheel for every processor; it is built with the tools of the checks' environment."""
    folder = dev_llama.wheel_folder(PYTHON, VENV, dev_llama.EVERY_PROCESSOR)
    wheel = dev_llama.built_wheel(folder)
    if wheel is None:
        _tools()
        wheel = dev_llama.build(folder, PYTHON, LOG, dev_llama.EVERY_PROCESSOR)
    return wheel


def _graphics_library() -> Path:
    """Kept as the wheel is, by what it is made of."""
    folder = dev_llama.wheel_folder(PYTHON, VENV, " ".join(dev_vulkan.OPTIONS))
    if not (folder / dev_vulkan.NAME).is_file():
        dev_vulkan.require_sdk()
        _tools()
    return dev_vulkan.build(folder, PYTHON, LOG)


def _tools() -> None:
    dev_llama.require_compiler()
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--no-input", "--no-deps", "--require-hashes"]
    step("Installing the tools that build llama.cpp", [*pip, "-r", dev_environment.LOCKS / "build.txt"], LOG)


def _packages() -> Path:
    probe = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, check=True).stdout.strip())
