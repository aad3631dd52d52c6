"""The packaged program with Vulkan as it should not be: it starts, answers, and says in a sentence what it runs on.

Wants a frozen program with llama.cpp's library for graphics cards (`make.py freeze --graphics`) in MURMUR_PROGRAM, the
loader of Vulkan and Mesa's driver for the processor (mesa-vulkan-drivers), and a C compiler for the broken ones. The
program is copied, by links where the disk can.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.e2e.program import COMMAND, Murmur, run

SOFTWARE = {"GGML_VK_VISIBLE_DEVICES": "0"}
"""Lets llama.cpp take Mesa's driver, which it passes over as no graphics card."""

LIBRARY = Path("_internal", "llama_cpp", "graphics", "libggml-vulkan.so")
LOADER = "libvulkan.so.1"
NAMES = ("vkGetInstanceProcAddr", "vkGetDeviceProcAddr", "vkCmdCopyBuffer", "vkGetPhysicalDeviceFeatures2")
"""What llama.cpp's library asks a loader for; where one is missing, nothing of the loader is run."""

CRASHED = "On the processor: the graphics card's driver crashed when it was loaded"
SILENT = "On the processor: the graphics card's driver did not answer when it was loaded"
MISSING = "On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded"
NO_CARD = "On the processor: no graphics card that llama.cpp can use was found"

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(
        not (COMMAND.resolve().parent / LIBRARY).is_file(), reason="wants a frozen program with the library"
    ),
]


@dataclass(frozen=True, slots=True)
class Packaged:
    """A copy of the program, whose own folder of libraries comes before the system's."""

    folder: Path
    murmur: Murmur

    def run(self, *arguments: str | Path, **environment: str) -> list[dict[str, object]]:
        command = [str(self.folder / COMMAND.name), *self.murmur.command(*arguments)[1:]]
        ended = run(command, {**self.murmur.environment(), **environment})
        assert ended.code == 0, ended.stdout + ended.stderr
        return ended.lines

    def gpu(self, **environment: str) -> dict[str, object]:
        return next(line for line in self.run("doctor", **environment) if line.get("name") == "gpu")

    def answers(self, **environment: str) -> bool:
        lines = self.run("ask", "When does the lease of Tannery Wharf end?", **environment)
        return any(line["event"] == "answer" and line.get("citations") for line in lines)

    def loader(self, body: str) -> None:
        """The program finds this one before the system's. It does `body` when it is loaded."""
        made = self.folder / "_internal" / LOADER
        source = f"""
            #include <stdlib.h>
            #include <unistd.h>
            {" ".join(f"void *{name}(void *one, void *other) {{ return 0; }}" for name in NAMES)}
            __attribute__((constructor)) static void loaded(void) {{ {body} }}
        """
        command: list[str | Path] = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", made, f"-Wl,-soname,{LOADER}"]
        subprocess.run(command, input=source, text=True, check=True)


@pytest.fixture
def packaged(tmp_path: Path, own_samples: Murmur) -> Packaged:
    def link(source: str, target: str) -> None:
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)

    folder = tmp_path / "program"
    shutil.copytree(COMMAND.resolve().parent, folder, symlinks=True, copy_function=link)
    (own_samples.home / "settings.json").write_text(json.dumps({"answers": {"graphics_card": True}}))
    return Packaged(folder, own_samples)


def test_a_driver_that_works_is_found_from_within_the_seal(packaged: Packaged) -> None:
    """No question is asked of it: on two cores Mesa's driver needs minutes for the twenty tokens of the self-test."""
    said = packaged.gpu(**SOFTWARE)
    assert said["state"] == "ok"
    assert str(said["detail"]).startswith("On the graphics card (llvmpipe"), said


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("abort();", CRASHED),
        ("*(volatile int *) 0 = 1;", CRASHED),
        ("for (;;) pause();", SILENT),
        ("", CRASHED),
        (None, MISSING),
    ],
    ids=["aborts", "segfaults", "hangs", "knows no function", "is a text"],
)
def test_a_broken_loader_stops_nothing(body: str | None, sentence: str, packaged: Packaged) -> None:
    if body is None:
        (packaged.folder / "_internal" / LOADER).write_text("This is no library.")
    else:
        packaged.loader(body)
    assert packaged.answers(**SOFTWARE)  # and has met it then
    assert packaged.gpu(**SOFTWARE)["detail"] == sentence


def test_a_missing_loader_stops_nothing(packaged: Packaged) -> None:
    library = packaged.folder / LIBRARY
    content = library.read_bytes().replace(LOADER.encode(), b"libvulkan.so.0")
    library.unlink()  # it may be a link to the program's own
    library.write_bytes(content)
    assert packaged.gpu(**SOFTWARE)["detail"] == MISSING
    assert packaged.answers(**SOFTWARE)


def test_a_driver_that_is_named_and_not_there_stops_nothing(packaged: Packaged) -> None:
    named = packaged.folder / "_internal" / "missing_icd.json"
    driver = {"library_path": "libvulkan_not_there.so", "api_version": "1.3.0"}
    named.write_text(json.dumps({"file_format_version": "1.0.0", "ICD": driver}))
    environment = {**SOFTWARE, "VK_DRIVER_FILES": str(named), "VK_ICD_FILENAMES": str(named)}
    assert packaged.gpu(**environment)["detail"] in (MISSING, NO_CARD)
    assert packaged.answers(**environment)


def test_while_it_is_switched_off_not_even_a_broken_loader_is_touched(packaged: Packaged) -> None:
    (packaged.murmur.home / "settings.json").unlink()
    packaged.loader("abort();")
    assert packaged.gpu(**SOFTWARE)["detail"] == ("On the processor: the graphics card is switched off in the settings")
    assert packaged.answers(**SOFTWARE)
    assert not (packaged.murmur.home / "graphics.json").exists()
