"""What import-linter cannot say: anything but the standard library, Qt's parts, what a start really loads."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "app" / "murmur"

HEAVY = {
    "PIL",
    "chromadb",
    "cv2",
    "jinja2",
    "llama_cpp",
    "onnxruntime",
    "pypdf",
    "pypdfium2",
    "rapidocr",
}
HEAVY |= {"openvino", "safetensors", "tokenizers", "sentence_transformers", "torch", "transformers", "sklearn", "scipy"}

# The window's whole side: everything that the window and the command line can ever import.
LOAD_THE_WINDOW = """
import importlib, pkgutil, sys
import murmur.__main__, murmur.bootstrap.start, murmur.cli, murmur.services, murmur.ui
for package in (murmur.services, murmur.ui):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
print(*sorted({name.split(".")[0] for name in sys.modules}))
"""


def imported(source: str) -> Iterator[str]:
    """Dotted names that a source text imports, at any depth."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_of(folder: str) -> set[str]:
    sources = (PACKAGE / folder).rglob("*.py")
    return {dotted for path in sources for dotted in imported(path.read_text(encoding="utf-8"))}


def test_the_domain_needs_nothing_but_the_standard_library() -> None:
    tops = {dotted.split(".")[0] for dotted in imports_of("domain") if not dotted.startswith("murmur.domain")}
    assert tops <= sys.stdlib_module_names


def test_the_window_has_no_network_of_qts_own() -> None:
    banned = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngine")
    assert not {dotted for dotted in imports_of("ui") if dotted.startswith(banned)}


def test_reading_imports_sees_them_at_any_depth() -> None:
    source = "import a.b\ndef f():\n    from c import d\n    import e as g\n"
    assert set(imported(source)) == {"a.b", "c.d", "e"}


def test_the_windows_side_loads_no_model_library() -> None:
    answer = subprocess.run([sys.executable, "-c", LOAD_THE_WINDOW], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    loaded = set(answer.stdout.split())
    assert {"murmur", "PySide6"} <= loaded
    assert not loaded & HEAVY
