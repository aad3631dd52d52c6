"""A program killed at any moment: nothing it acknowledged is lost, nothing is doubled, nothing stands in clear."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from murmur.domain.errors import NotKnown
from murmur.storage.conversations import Conversations
from murmur.storage.home import open_home
from murmur.storage.passages import SqlitePassageStore

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))


WRITER = """
import json, random, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from murmur.storage.conversations import Conversations
from murmur.storage.home import open_home
from murmur.storage.passages import SqlitePassageStore
from tests.fakes.new_documents import new_document, unit_vectors

home = open_home(Path(sys.argv[1]))
key, version = bytes(range(32)), int(sys.argv[2])
store = SqlitePassageStore(home.library_database, key)
conversations = Conversations(home.conversations_database, key)
conversation = conversations.latest() or conversations.new()
source = random.Random(version)

def say(**what):
    print(json.dumps(what), flush=True)

while True:
    version += 1
    path = f"/{source.randrange(12)}.pdf"
    action = source.choice(["put", "put", "put", "remove", "embed", "ask"])
    known = store.find(path)
    if action == "remove" and known is None:
        action = "put"
    say(doing=action, path=path, version=version)
    if action == "put":
        pages = [[f"mark{version}x page {p} passage {i} " + "word " * 60 for i in range(3)] for p in range(version % 9)]
        store.put(new_document(path, pages, title=str(version)))
    elif action == "remove":
        store.remove(known[0].document_id)
    elif action == "embed":
        ids = [passage for passage, _ in store.missing_vectors("mini", 50)]
        store.put_vectors("mini", ids, unit_vectors(len(ids)))
    else:
        conversations.ask(conversation, f"question {version}")
    say(done=version)
"""


class Expected:
    """What the killed writers acknowledged; for the one change under way both outcomes."""

    def __init__(self) -> None:
        self.documents: dict[str, int | None] = {}
        self.questions: list[int] = []
        self.version = 0
        self.under_way: dict[str, object] | None = None

    def hear(self, line: str) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return  # the line was cut off by the kill
        if "doing" in said:
            self.under_way = said
            self.version = said["version"]
            return
        assert self.under_way is not None
        self._apply(self.under_way)
        self.under_way = None

    def _apply(self, said: dict[str, object]) -> None:
        version = int(str(said["version"]))
        if said["doing"] in ("put", "remove"):
            self.documents[str(said["path"])] = version if said["doing"] == "put" else None
        elif said["doing"] == "ask":
            self.questions.append(version)

    def check(self, store: SqlitePassageStore, conversations: Conversations) -> None:
        found = {document.path: int(document.title) for document in store.documents()}
        assert len(found) == len(store.documents()), "a document is there twice"
        kept = [int(turn.question.split()[1]) for turn in conversations.turns(conversations.latest() or "")]
        if self.under_way is not None and self._happened(found, kept):
            self._apply(self.under_way)
        self.under_way = None
        assert found == {path: version for path, version in self.documents.items() if version is not None}
        assert kept == self.questions
        for document in store.documents():
            self._check_whole(store, document.document_id, int(document.title))

    def _happened(self, found: dict[str, int], kept: list[int]) -> bool:
        assert self.under_way is not None
        match self.under_way["doing"]:
            case "put":
                return found.get(str(self.under_way["path"])) == self.under_way["version"]
            case "remove":
                return str(self.under_way["path"]) not in found
            case "ask":
                return kept[-1:] == [self.under_way["version"]]
        return False

    def _check_whole(self, store: SqlitePassageStore, document_id: str, version: int) -> None:
        pages = version % 9
        document = store.document(document_id)
        assert (document.pages, document.passages) == (pages, 3 * pages)
        ids = store.passage_ids_of(document_id)
        if pages:
            words = store.search_words([f"mark{version}x"], 100, None)
            assert sorted(passage for passage, _ in words) == ids, "words and passages are stored together"
        for passage in store.passages(ids).values():
            page = store.page(document_id, passage.passage.page)
            assert page.text[passage.passage.start : passage.passage.end] == passage.passage.text


def rounds_of_killing(folder: Path, rounds: int, source: random.Random) -> None:
    expected = Expected()
    for _ in range(rounds):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(expected.version), str(ROOT)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        for _ in range(source.randrange(1, 60)):
            expected.hear(writer.stdout.readline())
        time.sleep(source.random() * 0.03)  # anywhere within a change, not always at its beginning
        writer.kill()
        for line in writer.stdout:
            expected.hear(line)
        writer.wait()
        home = open_home(folder)
        store = SqlitePassageStore(home.library_database, KEY)
        conversations = Conversations(home.conversations_database, KEY)
        expected.check(store, conversations)
        assert store._database.damage() == []
        assert store.count_vectors("mini") + store.count_missing_vectors("mini") == len(store.passage_ids("Documents"))
        store.close()
        conversations.close()
        home.close()
    assert expected.documents, "the writers were killed before they wrote anything"


def test_twenty_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    rounds_of_killing(tmp_path / "home", 20, random.Random(11))


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_three_hundred_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    rounds_of_killing(tmp_path / "home", 300, random.Random(12))


SPEAKER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from murmur.storage import secrets
from murmur.storage.conversations import Conversations
from murmur.storage.home import open_home
from murmur.domain.ledger import LedgerEvent, Record
from murmur.storage.ledger import Ledger
from murmur.storage.passages import SqlitePassageStore
from tests.fakes.new_documents import new_document, unit_vectors

home = open_home(Path(sys.argv[1]))
key = secrets.create_with_passphrase(home, "quaggapassphrase")
store = SqlitePassageStore(home.library_database, key)
pages = [["quaggatext " * 50] * 40] * 9
stored = store.put(new_document("/folder/quaggapath.pdf", pages, "quaggacollection", "quaggatitle"))
store.put_vectors("mini", store.passage_ids_of(stored.document_id)[:1], unit_vectors(1, 384))
conversations = Conversations(home.conversations_database, key)
conversations.ask(conversations.new(), "quaggaquestion")
conversations.choose("folder", "quaggachoice")
ledger = Ledger(home.ledger_database, key, home.identity.home_id)
ledger.record(Record(LedgerEvent.DELETED, "quaggacollection", detail={"ids": "quaggaid"}))
store.remove(store.put(new_document("/gone.pdf", [["quaggagone"]])).document_id)
print(key.hex(), flush=True)
sys.stdin.read()
"""


def test_nothing_stands_in_clear_while_open_nor_after_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    speaker = subprocess.Popen(
        [sys.executable, "-c", SPEAKER, str(folder), str(ROOT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert speaker.stdout is not None
    key = speaker.stdout.readline().strip()
    assert len(key) == 64
    try:
        secrets = [b"quagga", "quagga".encode("utf-16-le"), key.encode(), bytes.fromhex(key), b"SQLite format 3"]
        open_files = {path.name for path in folder.rglob("*") if path.is_file()}
        assert {
            "library.db",
            "library.db-wal",
            "conversations.db",
            "conversations.db-wal",
            "ledger.db-wal",
        } <= open_files
        assert in_clear(folder, secrets) == []
    finally:
        speaker.kill()
        speaker.communicate()
    assert in_clear(folder, secrets) == []
    (tmp_path / "control").mkdir()
    (tmp_path / "control" / "file").write_bytes(b"x" * 70_000 + b"quagga")
    assert in_clear(tmp_path / "control", secrets), "the search must be able to find"


def in_clear(folder: Path, secrets: list[bytes]) -> list[str]:
    found = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        found += [f"{secret!r} in {path.name}" for secret in secrets if secret in content]
    return found


READ_ONLY = """
import os, sys
from pathlib import Path
from murmur.domain.errors import HomeUnwritable
from murmur.storage.home import open_home
from murmur.storage.passages import SqlitePassageStore
from murmur.storage.settings_file import SettingsFile
from murmur.domain.settings import Settings

os.chdir(sys.argv[1])
if os.geteuid() == 0:
    os.setuid(65534)
refused = []
for name, action in {
    "new home": lambda: open_home(Path("new")),
    "old home": lambda: open_home(Path("home")),
    "new library": lambda: SqlitePassageStore(Path("library.db"), bytes(32)),
    "old library": lambda: SqlitePassageStore(Path("home/library/library.db"), bytes(range(32))),
    "settings": lambda: SettingsFile(Path("settings.json"), Path("no-policy")).save(Settings()),
}.items():
    try:
        action()
    except HomeUnwritable:
        refused.append(name)
print(",".join(refused))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
def test_a_folder_that_may_not_be_written_says_so(tmp_path: Path) -> None:
    home = open_home(tmp_path / "home")
    SqlitePassageStore(home.library_database, KEY).close()
    home.close()
    everything = [tmp_path, *tmp_path.rglob("*")]
    try:
        for path in everything:
            path.chmod(0o555 if path.is_dir() else 0o444)
        ended = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(tmp_path)], capture_output=True, text=True, check=False
        )
    finally:
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)
    assert ended.stdout.strip() == "new home,old home,new library,old library,settings", ended.stderr
    again = SqlitePassageStore(tmp_path / "home" / "library" / "library.db", KEY)
    with pytest.raises(NotKnown):
        again.document("nothing")
    again.close()
