"""What llama.cpp's library for graphics cards is built with is looked for first, and what is missing is said."""

from __future__ import annotations

import sys
from pathlib import Path

import dev_vulkan
import pytest
from dev_progress import SetupFailed

if sys.platform != "linux":
    pytest.skip("made of shell scripts", allow_module_level=True)


def sdk(folder: Path, glslc: str | None) -> Path:
    (folder / "bin").mkdir()
    if glslc is not None:
        script = folder / "bin" / "glslc"
        script.write_text(f"#!/bin/sh\n{glslc}\n")
        script.chmod(0o755)
    return folder


@pytest.mark.parametrize(("glslc", "good"), [(None, False), ("exit 1", False), ("echo shaderc", True)])
def test_only_a_glslc_that_starts_is_good_enough(
    glslc: str | None, good: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VULKAN_SDK", str(sdk(tmp_path, glslc)))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    if good:
        dev_vulkan.require_sdk()
    else:
        with pytest.raises(SetupFailed, match="no glslc that works"):
            dev_vulkan.require_sdk()


def test_a_library_that_was_built_is_not_built_again(tmp_path: Path) -> None:
    made = tmp_path / dev_vulkan.NAME
    made.touch()
    assert dev_vulkan.build(tmp_path, Path(sys.executable), tmp_path / "log") == made
