"""Where bundled files and the user's folder are: frozen program, installed wheel, or source tree."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


def bundle_root() -> Path:
    """The folder that holds `resources/` and `models.toml`."""
    if frozen := _frozen():
        return Path(frozen)
    return PACKAGE if (PACKAGE / "models.toml").is_file() else PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """A bundled file, e.g. `resource("icons", "add.svg")`."""
    return bundle_root().joinpath("resources", *parts)


def licences_folder() -> Path | None:
    """The licences of everything inside the frozen program, with an index; None elsewhere."""
    folder = bundle_root() / "licences"
    return folder if _frozen() and (folder / "index.json").is_file() else None


def models_file() -> Path:
    return bundle_root() / "models.toml"


def package_folder(package: str) -> Path | None:
    """Where a package that carries a model lies, found without importing it; None when not installed."""
    if _frozen():
        folder = bundle_root() / package
        return folder if folder.is_dir() else None
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent


def graphics_library() -> Path | None:
    """llama.cpp's library for graphics cards, which need not be there; None where llama.cpp has it inside (macOS)."""
    if sys.platform == "darwin":
        return None
    name = "ggml-vulkan.dll" if sys.platform == "win32" else "libggml-vulkan.so"
    return (package_folder("llama_cpp") or bundle_root()) / "graphics" / name


def default_home() -> Path:
    """The user's own folder for Murmur's state, by the system's conventions."""
    return Path(platformdirs.user_data_dir("Murmur", appauthor=False))


def policy_file() -> Path:
    """The administrator's policy: a file in the system's configuration folder, which no user can write."""
    if sys.platform == "win32":
        import winreg

        # platformdirs would believe an environment variable, by which any user could go round the policy.
        folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folders) as key:
            return Path(winreg.QueryValueEx(key, "Common AppData")[0]) / "Murmur" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Murmur/policy.json")
    return Path("/etc/murmur/policy.json")


def _frozen() -> str | None:
    """The folder of the frozen program's files; None in an environment of Python."""
    return getattr(sys, "_MEIPASS", None)
