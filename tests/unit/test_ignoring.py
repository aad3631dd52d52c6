"""Which files inside a folder are left alone, and that a .murmurignore speaks a part of gitignore's language."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.domain.jobs import CancelToken
from murmur.services.files import find_files
from murmur.services.ignoring import ignored_by_rule


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")


def found(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in find_files([folder], CancelToken())}


def test_what_programs_leave_while_they_work_is_no_document(tmp_path: Path) -> None:
    put(tmp_path, "~$letter.txt", "x.tmp", "paper.pdf.part", "b.pdf.crdownload", "old.txt~", ".c.txt", "kept.txt")
    assert found(tmp_path) == {"kept.txt"}


@pytest.mark.parametrize(
    ("rules", "left"),
    [
        ("", "a.txt b.md deep/a.txt deep/er/c.txt drafts/d.txt"),
        ("*.txt", "b.md"),
        ("a.txt", "b.md deep/er/c.txt drafts/d.txt"),
        ("/a.txt", "b.md deep/a.txt deep/er/c.txt drafts/d.txt"),
        ("drafts/", "a.txt b.md deep/a.txt deep/er/c.txt"),
        ("b.md/", "a.txt b.md deep/a.txt deep/er/c.txt drafts/d.txt"),
        ("deep/*.txt", "a.txt b.md deep/er/c.txt drafts/d.txt"),
        ("deep/**/c.txt", "a.txt b.md deep/a.txt drafts/d.txt"),
        ("**/er", "a.txt b.md deep/a.txt drafts/d.txt"),
        ("*.txt\n!a.txt", "a.txt b.md deep/a.txt"),
        ("# a.txt\n\n  [ab].*  ", "deep/er/c.txt drafts/d.txt"),
        ("deep\n!deep/a.txt", "a.txt b.md drafts/d.txt"),
    ],
)
def test_rules_keep_files_out(tmp_path: Path, rules: str, left: str) -> None:
    put(tmp_path, "a.txt", "b.md", "deep/a.txt", "deep/er/c.txt", "drafts/d.txt")
    everything = found(tmp_path)
    (tmp_path / ".murmurignore").write_text(rules, encoding="utf-8")
    assert found(tmp_path) == set(left.split())
    told = {name for name in everything if ignored_by_rule(tmp_path / name, tmp_path)}
    assert told == everything - set(left.split())


def test_a_folder_below_has_rules_of_its_own(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "deep/a.txt", "deep/b.txt", "deep/er/b.txt")
    (tmp_path / ".murmurignore").write_text("b.txt", encoding="utf-8")
    (tmp_path / "deep" / ".murmurignore").write_text("/a.txt\n!er/b.txt", encoding="utf-8")
    assert found(tmp_path) == {"a.txt", "deep/er/b.txt"}


def test_rules_that_are_no_text_say_nothing(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / ".murmurignore").write_bytes(bytes(range(256)) * 400)
    assert found(tmp_path) == {"a.txt"}
    (tmp_path / ".murmurignore").unlink()
    (tmp_path / ".murmurignore").mkdir()
    assert found(tmp_path) == {"a.txt"}
