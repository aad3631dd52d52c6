"""Words of documents and questions stand in no file in clear, in no log, and nowhere once removed (P7, P8, P11)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.e2e.opened import decrypted_conversations, decrypted_library
from tests.e2e.program import Murmur, kill_group, run

TEXT, NAME, QUESTION, GROUP = "qavxilorem", "zemmukadoc", "wubbatriqu", "yolkshavex"
SENTENCE = f"The {TEXT} of the old mill is 4711 crowns a year."
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")

pytestmark = pytest.mark.model


def in_clear(folder: Path, words: Sequence[str]) -> list[tuple[str, str]]:
    """Which words stand in which file's content or name, in any usual encoding, in capitals or not."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        name = str(path.relative_to(folder)).lower()
        for word in words:
            if word in name or any(word.encode(encoding) in content for encoding in ENCODINGS):
                found.append((path.name, word))
    return found


def papers(tmp_path: Path) -> Path:
    folder = tmp_path / f"{NAME}-folder"
    folder.mkdir()
    (folder / f"{NAME}.txt").write_text(f"{SENTENCE}\n", encoding="utf-8")
    (folder / f"{NAME}.md").write_text(f"# About the {TEXT}\n\n{SENTENCE}\n", encoding="utf-8")
    (folder / f"broken-{NAME}.pdf").write_bytes(f"%PDF-1.7\n{TEXT}".encode())
    (folder / f"more-{NAME}.txt").write_text(f"{SENTENCE}\n\n" * 400, encoding="utf-8")
    return folder


@pytest.mark.parametrize("index", ["exact", "chroma"])
def test_no_word_stands_in_clear_while_running_or_after_a_kill(murmur: Murmur, tmp_path: Path, index: str) -> None:
    words = (TEXT, NAME, QUESTION, GROUP)
    murmur.home.mkdir()
    (murmur.home / "settings.json").write_text(json.dumps({"library": {"index": index}}), encoding="utf-8")
    with murmur.started("add", papers(tmp_path), "--collection", GROUP) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("Indexing meaning: ") and not line.startswith("Indexing meaning: 0"):
                break
        assert in_clear(murmur.home, words) == []
        kill_group(process.pid)
    assert in_clear(murmur.home, words) == []
    if index == "chroma":
        return  # asking changes nothing more in the index
    with murmur.started("ask", "-", "--collection", GROUP) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"What is the {TEXT} of the mill for {QUESTION}?\n")
        process.stdin.flush()
        while '"event":"answer"' not in (line := process.stdout.readline()):
            assert line, "the command ended by itself"
        assert in_clear(murmur.home, words) == []
        kill_group(process.pid)
    assert in_clear(murmur.home, words) == []
    assert list(murmur.outside.iterdir()) == []
    held = decrypted_library(murmur) + decrypted_conversations(murmur)
    assert [word for word in words if word.encode() not in held] == []  # it is all there, for who has the key


def test_the_search_for_words_in_clear_finds_them(tmp_path: Path) -> None:
    for encoding in ENCODINGS:
        (tmp_path / encoding).write_bytes(b"\x01" + TEXT.upper().encode(encoding) + b"\x02")
    (tmp_path / f"{NAME}.bin").write_bytes(b"")
    found = in_clear(tmp_path, (TEXT, NAME, QUESTION))
    assert sorted(found) == sorted([*((encoding, TEXT) for encoding in ENCODINGS), (f"{NAME}.bin", NAME)])


@pytest.fixture
def removed(murmur: Murmur, tmp_path: Path) -> tuple[Murmur, str]:
    """A home from which everything was removed again; and all that was said on stderr on the way."""
    folder = papers(tmp_path)
    said = [
        murmur.run("add", folder),
        murmur.run("ask", "-", stdin=f"{QUESTION} {'long ' * 2000}\nWhat is the {TEXT} of the mill for {QUESTION}?\n"),
        murmur.run("ask", f"{QUESTION}?", "--conversation", "none"),
    ]
    assert said[0].code == 3
    assert said[0].lines[-1]["documents"] == 3
    paths = [line["path"] for line in murmur.run("list").events("document")]
    said.append(murmur.run("remove", *paths))
    assert said[-1].code == 0
    return murmur, "".join(ended.stderr for ended in said)


def test_a_removed_document_is_found_by_nothing_and_nothing_was_logged(removed: tuple[Murmur, str]) -> None:
    murmur, said = removed
    listed = murmur.run("list")
    assert listed.events("document") == []
    assert listed.events("collection") == []
    for question in (TEXT, SENTENCE, "crowns of the old mill"):
        assert murmur.run("search", question).events("hit") == []
    left = decrypted_library(murmur).lower()
    assert TEXT.encode() not in left
    assert NAME.encode() not in left
    assert TEXT not in said
    assert QUESTION not in said


def test_a_defect_shows_where_and_never_what(murmur: Murmur) -> None:
    """Standard output that cannot be written to is the nearest thing to a defect that anyone can bring about."""
    script = '"$@" > /dev/full'
    ended = run(["sh", "-c", script, "sh", *murmur.command("search", f"{QUESTION} landlord")], murmur.environment())
    assert ended.code == 1
    assert "murmur: Murmur failed (OSError at output.py" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert QUESTION not in ended.stderr
