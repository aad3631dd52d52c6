"""Rules of the house that no linter knows: what lies where, what a file must say, what it must not name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("app", "packaging", "tests", "resources", ".ci", ".github")
LONGEST = 400

FORBIDDEN_WORDS = {
    # Locks and scripts must hold anywhere: no package registry is named, PyTorch's CPU index aside.
    "a package registry": r"pypi\.org|pythonhosted|(?<!download\.)pytorch\.org/whl|/simple/?\"",
    "a folder of one machine": r"(?<![\w.~<])/(?:work|root)/|/tmp/\w|/home/(?!linuxbrew)\w|[A-Z]:\\\\?Users",
    "how it was written": r"(?i)co-authored-by|generated (?:by|with) an? (?:ai|llm)\b|sub-?agent",
}


def files(*suffixes: str) -> Iterator[Path]:
    """Files of the project, not of its tools: what a clone holds."""
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    own = [path for path in ROOT.iterdir() if path.name != ".git"]  # a file where the clone shares another's history
    for path in [*own, *inside]:
        if path.is_file() and "__pycache__" not in path.parts and (not suffixes or path.suffix in suffixes):
            yield path


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("folder", ["packaging", "resources"])
def test_no_package_shadows_a_library_of_the_same_name(folder: str) -> None:
    assert not [name(path) for path in (ROOT / folder).rglob("__init__.py")]


def test_every_module_says_why_it_exists() -> None:
    silent = [p for p in files(".py") if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))]
    assert not [name(path) for path in silent]


def test_no_file_is_so_long_that_a_second_idea_lives_in_it() -> None:
    lengths = {name(path): path.read_text(encoding="utf-8").count("\n") for path in files(".py")}
    assert not {path: length for path, length in lengths.items() if length > LONGEST}


@pytest.mark.parametrize("what", FORBIDDEN_WORDS)
def test_no_file_names(what: str) -> None:
    found = []
    for path in files():
        if path == Path(__file__):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a document
        lines = enumerate(text.splitlines(), start=1)
        found += [f"{name(path)}:{n}: {line[:100]}" for n, line in lines if re.search(FORBIDDEN_WORDS[what], line)]
    assert not found


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a package registry", "--index-url https://pypi.org/simple"),
        ("a folder of one machine", 'open("/root/key")'),
        ("a folder of one machine", "cp /tmp/build/x ."),
        ("how it was written", "Co-authored-by: someone"),
    ],
)
def test_the_rules_about_names_find_what_they_forbid(what: str, line: str) -> None:
    assert re.search(FORBIDDEN_WORDS[what], line)
