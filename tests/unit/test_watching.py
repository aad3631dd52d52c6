"""Following folders: one pass makes the library as the folders are, and an unplugged drive takes nothing with it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fakes.text_library import Choices, TextLibrary

from murmur.domain.documents import DocumentStatus, StoredDocument
from murmur.domain.errors import Cancelled, FileUnavailable, MurmurError, NotKnown
from murmur.domain.folders import FolderState, StoredFile, WatchedFolder
from murmur.domain.jobs import CancelToken
from murmur.services.api import AddEvent
from murmur.services.reconciling import Found, Looked, Patience, device_of, plan
from murmur.services.watching import Watching


class Scene:
    """Two watched folders, `papers` and `letters`, over a library in memory."""

    def __init__(self, folder: Path) -> None:
        self.papers, self.letters = folder / "papers", folder / "letters"
        self.papers.mkdir()
        self.letters.mkdir()
        self.library = TextLibrary()
        self.choices = Choices()
        self.devices: dict[str, int] = {}
        self.watching = self.again(rest=0.0)
        self.watching.watch(self.papers, "Papers")
        self.watching.watch(self.letters, "Letters")

    def again(self, rest: float) -> Watching:
        return Watching(self.library, self.library, self.choices, self._device, rest)

    def look(self) -> bool:
        self.library.read.clear()
        return self.watching.look(CancelToken())

    def texts(self) -> dict[str, str]:
        return {Path(path).name: text for path, (text, _) in self.library.texts().items()}

    def _device(self, folder: str) -> int | None:
        return self.devices.get(folder, device_of(folder))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.watching.close()


def document(path: Path) -> StoredDocument:
    return StoredDocument("x", str(path), "", "text", (), DocumentStatus.READY, 1, 1, 1, 1, "")


def test_new_changed_and_deleted_files_follow(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    (scene.papers / "b.txt").write_text("two")
    scene.look()
    assert scene.texts() == {"a.txt": "one", "b.txt": "two"}
    (scene.papers / "a.txt").write_text("three")
    (scene.papers / "b.txt").unlink()
    scene.look()
    assert scene.texts() == {"a.txt": "three"}
    scene.look()
    assert scene.library.read == []


def test_a_renamed_or_moved_file_is_not_read_again(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    (kept,) = scene.library.all()
    (scene.papers / "deep").mkdir()
    (scene.papers / "a.txt").rename(scene.papers / "deep" / "b.txt")
    scene.look()
    (moved,) = scene.library.all()
    assert (moved.document_id, moved.path) == (kept.document_id, str(scene.papers / "deep" / "b.txt"))
    (scene.papers / "deep").rename(scene.letters / "deep")
    scene.look()
    (moved,) = scene.library.all()
    assert (moved.document_id, moved.collections) == (kept.document_id, ("Letters",))
    assert scene.library.read == []


def test_of_two_files_alike_each_is_moved_once(scene: Scene) -> None:
    for name in ("a.txt", "b.txt"):
        (scene.papers / name).write_text("same")
    scene.look()
    before = {file.document_id for file in scene.library.all()}
    (scene.papers / "a.txt").rename(scene.papers / "c.txt")
    (scene.papers / "b.txt").rename(scene.papers / "d.txt")
    scene.look()
    assert {file.document_id for file in scene.library.all()} == before
    assert scene.texts() == {"c.txt": "same", "d.txt": "same"}


def test_a_file_of_the_same_size_but_other_words_is_no_move(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    (scene.papers / "a.txt").unlink()
    (scene.papers / "b.txt").write_text("two")
    scene.look()
    assert scene.texts() == {"b.txt": "two"}


def test_a_move_the_library_cannot_make_is_a_new_file(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    scene.library.needs_reading.add("b.txt")
    (scene.papers / "a.txt").rename(scene.papers / "b.txt")
    scene.look()
    assert (scene.texts(), scene.library.read) == ({"b.txt": "one"}, [str(scene.papers / "b.txt")])


def test_a_copy_is_a_document_and_a_file_put_over_another_is_a_change(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    (scene.papers / "b.txt").write_text("two, longer")
    scene.look()
    (scene.letters / "a.txt").write_text("one")
    (scene.papers / "b.txt").replace(scene.papers / "a.txt")
    scene.look()
    texts = scene.library.texts()
    assert texts == {
        str(scene.papers / "a.txt"): ("two, longer", ("Papers",)),
        str(scene.letters / "a.txt"): ("one", ("Letters",)),
    }


def test_a_folder_that_is_gone_or_closed_is_no_deletion(scene: Scene, tmp_path: Path) -> None:
    (scene.papers / "a.txt").write_text("one")
    (scene.letters / "b.txt").write_text("two")
    scene.look()
    scene.papers.rename(tmp_path / "away")
    (scene.letters / "b.txt").unlink()
    scene.look()
    assert scene.texts() == {"a.txt": "one"}
    assert [folder.state for folder in scene.watching.folders()] == [FolderState.NOT_CONNECTED, FolderState.WATCHED]
    (tmp_path / "away" / "a.txt").write_text("changed elsewhere")
    (tmp_path / "away").rename(scene.papers)
    scene.look()
    assert scene.texts() == {"a.txt": "changed elsewhere"}
    assert scene.watching.folders()[0].state is FolderState.WATCHED


def test_an_empty_folder_on_another_device_is_an_unplugged_drive(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    (scene.papers / "a.txt").unlink()
    scene.devices[str(scene.papers)] = 4711
    scene.look()
    assert scene.texts() == {"a.txt": "one"}
    assert scene.watching.folders()[0].state is FolderState.NOT_CONNECTED
    del scene.devices[str(scene.papers)]
    scene.look()
    assert scene.texts() == {}


def test_a_folder_that_only_changed_its_device_is_followed(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    (scene.papers / "b.txt").write_text("two")
    scene.look()
    scene.devices[str(scene.papers)] = 4711
    (scene.papers / "a.txt").unlink()
    scene.look()
    assert scene.texts() == {"b.txt": "two"}
    (scene.papers / "b.txt").unlink()
    scene.look()
    assert scene.texts() == {}


def test_what_lies_in_a_folder_that_cannot_be_opened_stays(scene: Scene) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to this user")
    (scene.papers / "deep").mkdir()
    (scene.papers / "deep" / "a.txt").write_text("one")
    scene.look()
    (scene.papers / "deep").chmod(0)
    try:
        scene.look()
        assert scene.texts() == {"a.txt": "one"}
    finally:
        (scene.papers / "deep").chmod(0o700)


def test_a_drive_that_is_pulled_out_while_it_is_walked_takes_nothing_with_it(scene: Scene) -> None:
    file = scene.papers / "a.txt"
    file.write_text("one")
    scene.look()
    file.unlink()
    answers = [device_of(str(scene.papers)), None]
    scene.watching = Watching(
        scene.library, scene.library, scene.choices, lambda folder: answers.pop(0) if answers else None, 0.0
    )
    scene.watching.unwatch(scene.letters)
    scene.look()
    assert scene.texts() == {"a.txt": "one"}


def test_nothing_is_known_of_a_folder_below_that_cannot_be_opened(tmp_path: Path) -> None:
    folder = WatchedFolder(str(tmp_path), "Papers", 1)
    deep, beside = str(tmp_path / "deep" / "a.txt"), str(tmp_path / "deeper.txt")
    stored = [StoredFile("1", deep, 1, 1, "", ("Papers",)), StoredFile("2", beside, 1, 1, "", ("Papers",))]
    made = plan(Looked({}, (str(tmp_path / "deep"),)), stored, [folder], lambda found, file: False, lambda found: True)
    assert [file.path for file in made.gone] == [beside]


def test_a_document_that_was_there_before_joins_the_collection(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    scene.library.add([scene.papers / "a.txt"], "Other", lambda event: None, CancelToken())
    scene.look()
    assert scene.library.texts() == {str(scene.papers / "a.txt"): ("one", ("Other", "Papers"))}
    assert scene.library.read == []


def test_a_file_that_is_still_being_written_is_waited_for(scene: Scene) -> None:
    scene.watching = scene.again(rest=30.0)
    (scene.papers / "a.txt").write_text("half")
    assert scene.look()
    assert scene.texts() == {}
    past = time.time() - 60
    os.utime(scene.papers / "a.txt", (past, past))
    assert not scene.look()
    assert scene.texts() == {"a.txt": "half"}


def test_a_file_from_the_future_is_at_rest_when_it_stays_as_it_is() -> None:
    patience, file = Patience(1.0), Found("/a", 5, int(1e18), ())
    assert not patience.at_rest(file, 100.0)
    assert not patience.at_rest(file, 100.9)
    assert patience.at_rest(file, 101.1)
    assert not patience.at_rest(Found("/a", 6, int(1e18), ()), 101.2)
    assert patience.at_rest(Found("/a", 6, int(10e9), ()), 101.3)


def test_what_a_rule_keeps_out_leaves_and_what_was_added_by_name_stays(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    (scene.papers / ".hidden.txt").write_text("two")
    scene.library.add([scene.papers / ".hidden.txt"], "Papers", lambda event: None, CancelToken())
    scene.look()
    assert set(scene.texts()) == {"a.txt", ".hidden.txt"}
    (scene.papers / ".murmurignore").write_text("a.*")
    scene.look()
    assert set(scene.texts()) == {".hidden.txt"}
    (scene.papers / ".murmurignore").unlink()
    scene.look()
    assert set(scene.texts()) == {"a.txt", ".hidden.txt"}


def test_what_a_person_removed_stays_removed_until_it_is_added_again(scene: Scene) -> None:
    file = scene.papers / "a.txt"
    file.write_text("one")
    scene.look()
    scene.library.remove("id1")
    scene.watching.leave_out([document(file)], None)
    scene.look()
    assert scene.texts() == {}
    scene.library.add([file], "Papers", lambda event: None, CancelToken())
    scene.look()
    file.write_text("again")
    scene.look()
    assert scene.texts() == {"a.txt": "again"}


def test_a_file_that_fails_is_tried_again_only_when_it_changed(scene: Scene) -> None:
    scene.library.unreadable.add("a.txt")
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    assert len(scene.library.read) == 1
    scene.look()
    assert scene.library.read == []
    (scene.papers / "a.txt").write_text("other")
    scene.look()
    assert len(scene.library.read) == 1


def test_a_file_in_two_watched_folders_is_in_both_collections(scene: Scene) -> None:
    scene.watching.watch(scene.papers.parent, "Everything")
    (scene.papers / "a.txt").write_text("one")
    scene.look()
    assert scene.library.texts() == {str(scene.papers / "a.txt"): ("one", ("Everything", "Papers"))}
    assert len(scene.library.read) == 1


def test_documents_elsewhere_are_nobodys_business(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "papers.txt").write_text("beside")
    scene.library.add([tmp_path / "papers.txt"], "Papers", lambda event: None, CancelToken())
    (tmp_path / "papers.txt").unlink()
    scene.look()
    assert set(scene.texts()) == {"papers.txt"}


def test_a_folder_is_watched_once_and_forgotten_when_asked(scene: Scene, tmp_path: Path) -> None:
    scene.watching.watch(scene.papers, "Other")
    assert [(folder.path, folder.collection) for folder in scene.watching.folders()] == [
        (str(scene.letters), "Letters"),
        (str(scene.papers), "Other"),
    ]
    scene.watching.unwatch(scene.papers)
    scene.watching.unwatch(scene.letters)
    assert (scene.watching.folders(), scene.choices.kept) == ([], {})
    with pytest.raises(NotKnown):
        scene.watching.unwatch(scene.papers)
    with pytest.raises(FileUnavailable):
        scene.watching.watch(tmp_path / "absent", "Papers")


def test_events_bring_changes_in_within_seconds_and_closing_ends_it(scene: Scene) -> None:
    told: list[AddEvent | MurmurError | None] = []
    scene.watching.on_change(told.append)
    (scene.papers / "before.txt").write_text("there at the start")
    scene.watching.start()
    assert soon(lambda: "before.txt" in scene.texts())
    time.sleep(0.1)
    (scene.papers / "after.txt").write_text("new")
    assert soon(lambda: "after.txt" in scene.texts())
    (scene.papers / "after.txt").unlink()
    assert soon(lambda: "after.txt" not in scene.texts())
    assert None in told
    scene.watching.close()
    (scene.papers / "late.txt").write_text("nobody looks")
    time.sleep(0.1)
    assert "late.txt" not in scene.texts()


def test_stopping_stops(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("one")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        scene.watching.look(cancel)
    assert scene.texts() == {}


def soon(holds: object, seconds: float = 60.0) -> bool:
    assert callable(holds)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.01)
    return False


def test_a_folder_follows_its_collection_to_another_name_and_is_left_with_it(scene: Scene) -> None:
    (scene.papers / "a.txt").write_text("a")
    scene.look()
    scene.watching.rename_collection("Papers", "Writings")
    scene.watching.forget_collection("Letters")
    assert [folder.collection for folder in scene.watching.folders()] == ["Writings"]
    scene.look()
    assert {collections for _, collections in scene.library.texts().values()} == {("Papers", "Writings")}
