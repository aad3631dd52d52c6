"""Builds the one wheel that is published as source only, llama-cpp-python, once per computer.

Portable on purpose: a native build uses the build machine's newest instructions, and on AMX processors
GCC 12 makes one that crashes. The wheel is kept beside pip's cache, so that neither a new clone nor a
removed .venv builds it again.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from dev_progress import SetupFailed, step

LOCK = Path(__file__).resolve().parent / "locks" / "llama.txt"
CMAKE_ARGS = "-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF"
# For the frozen program: a library for each generation of processors, of which the best is taken where it runs.
EVERY_PROCESSOR = (
    f"{CMAKE_ARGS} -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON -DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON "
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib -DCMAKE_INSTALL_LIBDIR=llama_cpp/lib "
    "-DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include -DCMAKE_INSTALL_RPATH=$ORIGIN"
)
# These would change the build behind our back: SOURCE_DATE_EPOCH strips the vector instructions, flags may
# bring -march=native.
LEFT_OUT = {"SOURCE_DATE_EPOCH", "CFLAGS", "CXXFLAGS", "CPPFLAGS", "FORCE_CMAKE"}
TINY_PROGRAM = "#include <cstdio>\n#include <vector>\nint main() { return std::vector<int>{0}[0]; }\n"


def wheel_folder(python: Path, venv: Path, options: str = CMAKE_ARGS) -> Path:
    """Where the wheel of this version, these options and this kind of computer lies, or will lie."""
    lock = LOCK.read_text(encoding="utf-8")
    version = re.findall(r"^llama-cpp-python==(\S+)", lock, re.MULTILINE)[0]
    key = json.dumps([lock, options, platform.system(), platform.machine(), *platform.libc_ver()])
    name = f"llama-cpp-python-{version}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
    answer = subprocess.run([python, "-m", "pip", "cache", "dir"], capture_output=True, text=True)
    cache = (
        Path(answer.stdout.strip()) if answer.returncode == 0 else venv / "wheels"
    )  # pip's cache may be switched off
    return cache / "murmur" / name


def built_wheel(folder: Path) -> Path | None:
    return next(folder.glob("*.whl"), None)


def require_compiler() -> None:
    """Raises with the fix where no C/C++ compiler works: said before the long downloads, not after them."""
    if platform.system() == "Windows":
        if not _visual_studio():
            raise SetupFailed(
                "Murmur builds llama.cpp once, and that needs a C++ compiler. Install the Build Tools\n"
                'for Visual Studio with the workload "Desktop development with C++", then run the same\n'
                "command again:\n"
                "    winget install Microsoft.VisualStudio.2022.BuildTools"
            )
        return
    for variable, names in {"CC": ("cc", "gcc", "clang"), "CXX": ("c++", "g++", "clang++")}.items():
        chosen = os.environ.get(variable)
        if not any(_compiles(name) for name in ([chosen] if chosen else names)):
            fix = {
                "Darwin": "    xcode-select --install",
                "Linux": "    sudo apt-get install build-essential     (Debian, Ubuntu)\n"
                "    sudo dnf install gcc gcc-c++             (Fedora, RHEL)",
            }.get(platform.system(), "    a package with cc and c++")
            raise SetupFailed(
                "Murmur builds llama.cpp once, and that needs a C and a C++ compiler. None that works was\n"
                f"found. Install one, then run the same command again:\n{fix}"
            )


def _compiles(compiler: str) -> bool:
    words = compiler.split()
    if not words or not shutil.which(words[0]):
        return False
    plus = "++" in Path(words[0]).name
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / ("tiny.cpp" if plus else "tiny.c")
        source.write_text(TINY_PROGRAM if plus else "#include <stdio.h>\nint main(void) { return 0; }\n")
        command = [*words, str(source), "-o", str(source.with_suffix(""))]
        return subprocess.run(command, capture_output=True).returncode == 0


def _visual_studio() -> bool:
    installer = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Microsoft Visual Studio" / "Installer"
    query = "-latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.* -requiresAny"
    command: list[str | Path] = [installer / "vswhere.exe", *query.split(), "-property", "installationPath"]
    try:
        return bool(subprocess.run(command, capture_output=True, text=True).stdout.strip())
    except OSError:  # no Visual Studio of any kind
        return shutil.which("cl") is not None


def build(folder: Path, python: Path, log: Path, options: str = CMAKE_ARGS) -> Path:
    """Builds from the hash-checked source. The wheel appears in `folder` whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for left_behind in folder.parent.glob(folder.name + ".*"):
        shutil.rmtree(left_behind, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=folder.name + ".", dir=folder.parent) as part:
        command: list[str | Path] = [
            python,
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--require-hashes",
        ]
        # Without pip's own cache: it would hand back a wheel that was once built with other options.
        command += ["--no-cache-dir", "--requirement", LOCK, "--wheel-dir", Path(part) / "wheel"]
        step(
            "Building llama.cpp (about 10 minutes on 2 cores, once on this computer)",
            command,
            log,
            env=_environment(python, options),
            advice="Check the compiler's message above.",
        )
        shutil.rmtree(folder, ignore_errors=True)
        (Path(part) / "wheel").replace(folder)
    wheel = built_wheel(folder)
    if wheel is None:
        raise SetupFailed(f"The build of llama.cpp left no wheel. Its whole output: {log}")
    return wheel


def _environment(python: Path, options: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in LEFT_OUT and not k.startswith("SKBUILD_")}
    tools = str(python.parent)  # the locked cmake and ninja
    return {**kept, "CMAKE_ARGS": options, "PATH": os.pathsep.join([tools, kept.get("PATH", "")])}
