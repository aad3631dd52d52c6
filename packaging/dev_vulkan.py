"""Builds llama.cpp's library for graphics cards (Vulkan), from the very source that the wheel is built from.

It is one file, which the program opens when its user wants it and does without when it cannot be opened. What builds
it is not locked and has to be there: Vulkan's headers and loader, SPIRV-Headers and glslc, of the system or of a Vulkan
SDK to whose folder the variable VULKAN_SDK leads. Version 1.4.309 of them does; 1.3.239 (Debian 12) is too old.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from dev_llama import LOCK
from dev_progress import SetupFailed, step

NAME = "ggml-vulkan.dll" if os.name == "nt" else "libggml-vulkan.so"
OPTIONS = (
    *("-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=ON", "-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON"),
    *("-DGGML_VULKAN=ON", "-DGGML_CPU=OFF", "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON"),
    *("-DLLAMA_BUILD_COMMON=OFF", "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_TOOLS=OFF"),
    *("-DLLAMA_BUILD_EXAMPLES=OFF", "-DLLAMA_BUILD_SERVER=OFF", "-DLLAMA_CURL=OFF"),
    *("-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON", "-DCMAKE_INSTALL_RPATH=$ORIGIN/../lib"),
)


def require_sdk() -> None:
    """Raises with the fix where it cannot be built. A glslc that does not start is worse than none: llama.cpp then
    takes it that glslc knows every extension."""
    if sys.platform == "darwin":
        raise SetupFailed("On macOS llama.cpp has Metal inside: there is no library for graphics cards to build.")
    folder = os.environ.get("VULKAN_SDK", "")
    search = os.pathsep.join([*(str(Path(folder, name)) for name in ("bin", "Bin") if folder), os.environ["PATH"]])
    glslc = shutil.which("glslc", path=search)
    if glslc is None or subprocess.run([glslc, "--version"], capture_output=True).returncode != 0:
        raise SetupFailed(
            "llama.cpp's library for graphics cards needs a Vulkan SDK, and no glslc that works was found.\n"
            "Install the SDK and set VULKAN_SDK to its folder, or freeze without --graphics."
        )


def build(folder: Path, python: Path, log: Path) -> Path:
    """The library in `folder`, which it is kept in from now on. `python` has the locked cmake and ninja beside it."""
    made = folder / NAME
    if made.is_file():
        return made
    require_sdk()
    tools = python.parent
    with tempfile.TemporaryDirectory(prefix="murmur-vulkan") as name:
        work = Path(name).resolve()
        pip: list[str | Path] = [python, "-m", "pip", "download", "--no-deps", "--no-binary=:all:"]
        pip += ["--no-build-isolation", "--require-hashes", "--requirement", LOCK, "--dest", work]
        step("Getting the source of llama.cpp", pip, log)
        with tarfile.open(next(work.glob("*.tar.gz"))) as archive:
            archive.extractall(work, filter="data")
        source = next(work.glob("llama_cpp_python-*")) / "vendor" / "llama.cpp"
        configure: list[str | Path] = [tools / "cmake", "-S", source, "-B", work / "build", "-G", "Ninja", *OPTIONS]
        if os.name != "nt":  # else the folder of this build stands in every assertion
            configure += [f"-DCMAKE_{language}_FLAGS=-ffile-prefix-map={work}=." for language in ("C", "CXX")]
        environment = {**os.environ, "PATH": os.pathsep.join([str(tools), os.environ["PATH"]])}
        step("Looking for Vulkan", configure, log, env=environment, advice="Is there a Vulkan SDK, and VULKAN_SDK set?")
        step(
            "Building llama.cpp for graphics cards (about 20 minutes on 2 cores, once on this computer)",
            [tools / "cmake", "--build", work / "build", "--target", "ggml-vulkan"],
            log,
            env=environment,
            advice="Are Vulkan's headers too old? Those of 1.4.309 do.",
        )
        library = work / "build" / "bin" / NAME
        if os.name != "nt":
            step("Stripping it", ["strip", "--strip-unneeded", library], log)
        folder.mkdir(parents=True, exist_ok=True)
        whole = made.with_suffix(".part")
        shutil.copyfile(library, whole)
        whole.chmod(0o755)
        whole.replace(made)
    return made
