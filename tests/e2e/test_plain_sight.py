"""Through a whole session with the window, running, locked and killed, nothing of it stands in clear in any file (P7).

In the level Sealed nothing at all; in Standard, where an index lies on disk, vectors below it and nothing else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from tests.data.mails import mail
from tests.data.small_pdfs import body, pdf
from tests.e2e.led_window import LedWindow, led
from tests.e2e.opened import library, turns, unlocked
from tests.e2e.plain_sight import ENCODINGS, Hidden, Watch
from tests.e2e.program import PASSPHRASE, Murmur, until

FORMATS = Path(__file__).parents[1] / "data" / "formats"
TEXT, NAME, QUESTION, GROUP = "qavxilorem", "zemmukadoc", "wubbatriqu", "yolkshavex"
DRAFT, TITLE, SECOND, FOLDER, INSIDE = "drimpoklet", "tuvvanheim", "kreptavole", "fulbogatte", "phronkaddle"
WORDS = (TEXT, NAME, QUESTION, GROUP, DRAFT, TITLE, SECOND, FOLDER, INSIDE, PASSPHRASE)
SENTENCE = f"The {TEXT} of the old mill is 4711 crowns a year."
ASKED = f"What is the {TEXT} of the mill for {QUESTION}?"


@dataclass
class Scene:
    """A home, what goes into it, and where is looked."""

    murmur: Murmur
    working: Path
    papers: Path
    followed: Path
    backup: Path
    watch: Watch

    def kill(self, window: LedWindow, when: str) -> None:
        self.watch.look(f"before the kill {when}", window.pid)
        window.kill()
        self.watch.look(f"killed {when}")


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    murmur = Murmur(tmp_path / "home", tmp_path / "outside")
    seen = [tmp_path / name for name in ("home", "outside", "working", "kept")]
    for folder in seen:
        folder.mkdir()
    papers, followed = tmp_path / f"{NAME}-papers", tmp_path / f"{FOLDER}-followed"
    papers.mkdir()
    followed.mkdir()
    write_papers(papers)
    (followed / f"{NAME}-followed.txt").write_text(f"{SENTENCE} In the {FOLDER} it is told again.\n", encoding="utf-8")
    return Scene(murmur, tmp_path / "working", papers, followed, tmp_path / "kept" / "backup", Watch(seen))


def write_papers(folder: Path) -> None:
    (folder / f"{NAME}.txt").write_text(f"{SENTENCE}\n", encoding="utf-8")
    (folder / f"{NAME}-wide.txt").write_text(f"{SENTENCE} It is wide.\n", encoding="utf-16")
    (folder / f"{NAME}.md").write_text(f"# About the {TEXT}\n\n{SENTENCE}\n", encoding="utf-8")
    (folder / f"{NAME}.html").write_text(f"<h1>{TEXT}</h1><p>{SENTENCE}</p>", encoding="utf-8")
    (folder / f"{NAME}.csv").write_text(f"what,crowns\n{TEXT},4711\n", encoding="utf-8")
    (folder / f"{NAME}.pdf").write_bytes(pdf(body(SENTENCE, f"And the {TEXT} of the barn is 12."), title=TEXT))
    note = f"{SENTENCE} The {INSIDE} is in it."
    letter = mail(f"The {TEXT}", SENTENCE, attachments=[(f"{INSIDE}.txt", "text/plain", note.encode())])
    (folder / f"{NAME}.eml").write_bytes(letter.as_bytes())
    (folder / f"broken-{NAME}.pdf").write_bytes(f"%PDF-1.7\n{TEXT}".encode())
    for kind in ("docx", "xlsx"):
        (folder / f"{NAME}.{kind}").write_bytes(next(FORMATS.glob(f"*.{kind}")).read_bytes())


def level(scene: Scene, index: str) -> None:
    (scene.murmur.home / "settings.json").write_text(json.dumps({"library": {"index": index}}), encoding="utf-8")


def session(scene: Scene, window: LedWindow) -> str:
    """Everything that a person does in a day; the number of the conversation that is left."""
    watch = scene.watch

    def do(*line: object) -> dict[str, object]:
        told = window.do(*line)
        watch.look(f"after {line[0]}", window.pid)
        return told

    do("add", GROUP, scene.papers)
    do("watch", scene.followed, GROUP)
    answered = do("ask", ASKED)
    assert answered["citations"]
    do("ask", f"And for the barn of {QUESTION}?")
    assert do("search", f"{TEXT} {QUESTION}")["hits"]
    do("show_page", f"/{NAME}.pdf")
    do("title", TITLE)
    do("rename", GROUP, SECOND)
    refused = do("export", scene.backup.parent)  # a folder is there
    assert refused["refused"] == refused["forms"]
    assert not list(scene.backup.parent.iterdir())
    do("settings")
    do("draft", f"Half a {DRAFT}")
    do("backup", scene.backup)
    return str(answered["conversation"])


def hidden(scene: Scene, paper: str = "") -> Hidden:
    """Words, the key, and every vector that the library of the ended program holds."""
    held = library(scene.murmur)
    vectors = np.concatenate([one.vectors for one in held.values() if len(one.passages)])
    assert len(held) >= 11
    assert vectors.shape[1] == 384
    with unlocked(scene.murmur) as (_, key):
        secrets = (key, key.hex().encode(), paper.encode() or key, paper.replace("-", "").encode() or key)
        return Hidden(WORDS, secrets, vectors)


def in_index(scene: Scene) -> Callable[[str, str], bool]:
    below = f"{scene.murmur.home}/library/index/"
    return lambda path, what: path.startswith(below) and what.startswith("a vector")


@pytest.mark.model
@pytest.mark.parametrize("index", ["exact", pytest.param("chroma", marks=pytest.mark.proof)])
def test_a_whole_session_leaves_nothing_in_clear(scene: Scene, index: str, capsys: pytest.CaptureFixture[str]) -> None:
    level(scene, index)
    with led(scene.murmur, scene.working) as window:
        conversation = session(scene, window)
        paper = str(window.do("recovery_key")["key"])
        window.do("lock")
        scene.watch.look("locked", window.pid)
        window.do("unlock", PASSPHRASE)
        window.begin("ask_nothing", f"Write a letter about {QUESTION}.")
        window.wait("text")
        scene.kill(window, "in the middle of an answer")
    assert next(turn.question for turn in turns(scene.murmur, conversation)) == ASKED
    told(scene, hidden(scene, paper), index, capsys)


def told(scene: Scene, what: Hidden, index: str, capsys: pytest.CaptureFixture[str]) -> None:
    allowed = in_index(scene)
    found = scene.watch.found(what, but=allowed)
    seen = scene.watch
    with capsys.disabled():
        size = sum(map(len, seen.contents.values())) / 2**20
        moments = len({when for when, _, _ in seen.seen})
        print(
            f"\n{index}: {moments} moments, {len(seen.seen)} files, {len(seen.contents)} contents of {size:.0f} MB; "
            f"{len(what.words)} words, {len(what.vectors)} vectors; in clear: {len(found)}",
            file=sys.stderr,
        )
    assert found == []
    if index == "chroma":  # and so the search for vectors finds real ones, as another program wrote them
        on_disk = [line for line in seen.found(Hidden(vectors=what.vectors)) if "/library/index/" in line]
        assert any("float32" in line for line in on_disk)


@pytest.mark.model
@pytest.mark.proof
@pytest.mark.parametrize("index", ["exact", "chroma"])
def test_a_kill_at_any_moment_leaves_nothing_in_clear(
    scene: Scene, index: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """While files are read, vectors made, a draft typed, an answer written, a backup made, a document removed, a
    conversation deleted, the window locked: each time the next window goes on with what the killed one left."""
    level(scene, index)
    (scene.papers / f"long-{NAME}.txt").write_text(
        "\n\n".join(f"{SENTENCE} In the year {1500 + year} it was less." for year in range(400)), encoding="utf-8"
    )
    moments: list[tuple[str, tuple[object, ...], Callable[[LedWindow], object]]] = [
        ("reading", ("add", GROUP, scene.papers), lambda window: None),
        ("making vectors", ("add", GROUP, scene.papers), lambda window: window.wait("indexing")),
        ("all is in", ("add", GROUP, scene.papers), lambda window: window.wait("done")),
        ("asking", ("ask", ASKED), lambda window: None),
        ("answered", ("ask", ASKED), lambda window: window.wait("done")),
        ("writing", ("ask_nothing", f"Write about {QUESTION}."), lambda window: window.wait("text")),
        ("typing", ("draft", f"Half a {DRAFT}"), lambda window: None),
        ("typed", ("draft", f"Half a {DRAFT}"), lambda window: window.wait("done")),
        ("backing up", ("backup", scene.backup), lambda window: copying(scene)),
        ("backed up", ("backup", scene.backup), lambda window: window.wait("done")),
        ("deleting", ("delete",), lambda window: None),
        ("removing", ("remove", "long-"), lambda window: None),
        ("locking", ("lock",), lambda window: None),
        ("locked", ("lock",), lambda window: window.wait("done")),
    ]
    for name, line, moment in moments:
        with led(scene.murmur, scene.working) as window:
            window.begin(*line)
            moment(window)
            scene.kill(window, name)
    with led(scene.murmur, scene.working) as window:
        window.do("add", SECOND, scene.papers)
        scene.kill(window, "in the end")
    told(scene, hidden(scene), index, capsys)


def copying(scene: Scene) -> None:
    folders = scene.murmur.home / "library" / "temporary", scene.backup.parent
    until(lambda: any(any(folder.iterdir()) for folder in folders), "a copy")


def test_what_is_looked_for_is_found(tmp_path: Path) -> None:
    """The control: each planted thing is seen once, wherever it begins, and nothing else is seen."""
    random = np.random.default_rng(6)
    rows = random.normal(0, 0.05, (3, 384)).astype(np.float32)
    secret = random.bytes(32)
    what = Hidden((TEXT, NAME), (secret,), rows)
    number = count()

    def plant(content: bytes, name: str = "") -> None:
        before, after = random.bytes(int(random.integers(5000, 5300))), random.bytes(4000)
        (tmp_path / f"{next(number)}{name}").write_bytes(before + content + after)

    for encoding in ENCODINGS:
        plant(TEXT.upper().encode(encoding))
    plant(secret)
    plant(b"", f"-{NAME.upper()}")
    for kind in (np.float32, np.float16):
        for start in (0, 16, 37, 300):
            plant(rows[1].astype(kind).tobytes()[start * np.dtype(kind).itemsize :][:64])
        plant((rows[2] + np.float32(1e-4)).astype(kind).tobytes())
    expected = next(number)
    for _ in range(20):
        plant(b"")
    plant(random.normal(0, 0.05, 384).astype(np.float32).tobytes())  # a vector of something else
    watch = Watch([tmp_path], shared=())
    watch.look("now")
    found = watch.found(what)
    assert sorted({int(line.partition("/")[2].rpartition("/")[2].partition("-")[0]) for line in found}) == [
        *range(expected)
    ]
