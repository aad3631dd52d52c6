"""Files under the seal: what is not named in the policy can't be opened, changed, emptied or moved."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

import pytest

if platform.system() != "Linux":
    pytest.skip("this seal is Linux's", allow_module_level=True)

from tests.integration.sealed_child import NOBODY, USERS, Child, child_of

from murmur.worker.seal import landlock

assert sys.platform == "linux"  # for the type checker

POLICY = "read=(Path('library'),), write=(Path('own'),)"


@pytest.fixture(params=USERS)
def child(request: pytest.FixtureRequest, tmp_path: Path) -> Child:
    """A child in a folder with `own/`, `library/book.txt` and `private/letter.txt`, all of them the user's."""
    if landlock.version() <= 0:
        pytest.skip("NOT PROVED: this kernel offers no Landlock")
    found = child_of(request.param, tmp_path)
    for folder, name in (("own", "note.txt"), ("library", "book.txt"), ("private", "letter.txt")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(folder)
        if found.ordinary_user and os.geteuid() == 0:
            os.chown(tmp_path / folder, NOBODY, NOBODY)
            os.chown(tmp_path / folder / name, NOBODY, NOBODY)
    return found


def test_the_own_folder_is_read_and_written(child: Child) -> None:
    code = """
    import sqlite3
    own = Path("own")
    (own / "deep").mkdir(); (own / "deep" / "new.txt").write_text("new")
    (own / "deep" / "new.txt").rename(own / "moved.txt"); (own / "deep").rmdir()
    os.truncate(os.open(own / "moved.txt", os.O_RDWR), 1)
    database = sqlite3.connect(own / "data.db")
    database.execute("pragma journal_mode = wal"); database.execute("create table t (a)")
    database.execute("insert into t values (1)"); database.commit(); database.close()
    (own / "note.txt").unlink()
    tell([(own / "moved.txt").read_text(), sorted(os.listdir(own))])
    """
    assert child.tells(code, seal=POLICY) == ["n", ["data.db", "moved.txt"]]


def test_a_read_only_folder_is_read_and_never_changed(child: Child) -> None:
    code = """
    book, folder = Path("library/book.txt"), Path("library")
    tell([book.read_text(), os.listdir(folder),
        attempt(os.open, book, os.O_WRONLY),
        attempt(os.open, book, os.O_RDWR | os.O_APPEND),
        attempt(book.rename, folder / "other.txt"),
        attempt(book.rename, "own/other.txt"),
        attempt(os.link, book, "own/link.txt"),
        attempt(book.unlink),
        attempt((folder / "new.txt").write_text, "new"),
        attempt((folder / "new").mkdir),
    ])
    """
    text, listed, *changes = child.tells(code, seal=POLICY)
    assert (text, listed) == ("library", ["book.txt"])
    assert set(changes) <= {"EACCES", "EXDEV"}
    assert (child.folder / "library" / "book.txt").read_text() == "library"


ATTACKS = """
letter, folder = Path("private/letter.txt"), Path("private")
tell({
    "read": attempt(os.open, letter, os.O_RDONLY),
    "list": attempt(os.listdir, folder),
    "list where it lies": attempt(os.listdir, "."),
    "below a handle": attempt(lambda: os.open("letter.txt", os.O_RDONLY, dir_fd=os.open(folder, os.O_PATH))),
    "through /proc": attempt(os.open, f"/proc/self/cwd/private/letter.txt", os.O_RDONLY),
    "append": attempt(os.open, letter, os.O_WRONLY | os.O_APPEND),
    "mode": attempt(os.chmod, letter, 0o777),
    "owner": attempt(os.chown, letter, os.geteuid(), -1),
    "times": attempt(os.utime, letter, (1, 1)),
    "note beside it": attempt(os.setxattr, letter, "user.note", b"x"),
    "link to it": attempt(os.link, letter, "own/link.txt"),
    "symbolic link": attempt(os.symlink, "../private", "own/symlink"),
    "empty by open": attempt(os.open, letter, os.O_RDONLY | os.O_TRUNC),
    "empty by odd open": attempt(os.open, letter, os.O_ACCMODE | os.O_TRUNC),
    "empty by openat2": name(call("openat2", -100, bytes(letter), (0o1000).to_bytes(24, "little"), 24)),
    "empty": attempt(os.truncate, letter, 0),
    "new file": attempt((folder / "new.txt").write_text, "x"),
    "move out": attempt(letter.rename, "own/letter.txt"),
    "delete": attempt(lambda: os.unlink(letter if letter.exists() else "own/letter.txt")),
})
"""


def test_files_outside_can_be_neither_read_nor_changed(child: Child) -> None:
    sealed = child.tells(ATTACKS, seal=POLICY)
    assert set(sealed.values()) <= {"EACCES", "EPERM", "EXDEV", "ENOSYS"}
    assert (child.folder / "private" / "letter.txt").read_text() == "private"
    opened = child.tells(ATTACKS, seal=None)
    # What a file system may lack by itself: notes beside files, and the odd access mode.
    assert {what for what, result in opened.items() if result != "done"} <= {"note beside it", "empty by odd open"}


def test_folders_can_not_be_watched(child: Child) -> None:
    code = "tell(name(call('inotify_add_watch', max(0, call('inotify_init1', 0)), b'private', 0xFFF)))"
    assert child.tells(code, seal=POLICY) == "EPERM"
    assert child.tells(code, seal=None) == "done"


def test_the_home_and_the_temporary_folder_are_closed(child: Child) -> None:
    code = """
    import tempfile
    tell([attempt(os.listdir, os.path.expanduser("~")), attempt(os.listdir, "/tmp"), tempfile.gettempdir()])
    """
    home, shared, own = child.tells(code, seal="read=(), write=(Path('own').resolve(),)")
    assert (home in {"EACCES", "ENOENT"}, shared, own) == (True, "EACCES", str(child.folder / "own"))


def test_without_a_folder_of_its_own_a_process_has_no_temporary_folder(child: Child) -> None:
    assert child.tells("import tempfile; tell(attempt(tempfile.gettempdir))") == "ENOENT"


def test_what_the_interpreter_needs_stays_readable(child: Child) -> None:
    code = """
    import hashlib, importlib.metadata, json.tool, sqlite3, ssl, xml.dom.minidom, zoneinfo, encodings.idna
    import murmur.domain.errors
    zoneinfo.ZoneInfo("Europe/Berlin")
    open(os.devnull, "w").write("x")
    tell([len(os.urandom(4)), os.cpu_count() > 0, Path("/proc/cpuinfo").read_text() != ""])
    """
    assert child.tells(code) == [4, True, True]


def test_a_single_file_can_be_read_without_its_folder(child: Child) -> None:
    code = "tell([Path('private/letter.txt').read_text(), attempt(os.listdir, 'private')])"
    assert child.tells(code, seal="read=(Path('private/letter.txt'),), write=()") == ["private", "EACCES"]


def test_a_policy_that_leaves_everything_open_is_not_called_a_seal(child: Child) -> None:
    report = child.tells("tell(asdict(report))", seal="read=(Path('/'),), write=()")
    assert not report["sealed"]
    assert "left free" in report["files"]


def test_a_missing_folder_is_an_error_before_anything_is_sealed(child: Child) -> None:
    code = """
    import socket
    try: seal.apply(seal.SealPolicy(read=(Path("nowhere"),), write=()))
    except FileNotFoundError: tell(attempt(socket.socket))
    """
    assert child.tells(code, seal=None) == "done"


def test_proc_stays_readable_after_the_kernel_has_dropped_its_inodes(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may ask the kernel to drop its caches")
    code = """
    drop = open("/proc/sys/vm/drop_caches", "w")
    report = seal.apply(seal.SealPolicy(read=(), write=()))
    drop.write("2"); drop.flush()
    tell([attempt(os.open, path, os.O_RDONLY) for path in
        ("/proc/self/status", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu/online", "/dev/urandom")])
    """
    assert set(Child(tmp_path, ordinary_user=False).tells(code, seal=None)) == {"done"}


@pytest.mark.parametrize("abi", [1, 2, 3, 4, 5])
def test_kernels_whose_landlock_knows_fewer_rights_let_nothing_more_through(tmp_path: Path, abi: int) -> None:
    if abi > landlock.version():
        pytest.skip("this kernel's Landlock is older")
    for folder, name in (("own", "note.txt"), ("private", "letter.txt")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(folder)
    code = f"""
from murmur.worker.seal import linux, own_files, syscalls
policy = seal.SealPolicy(read=(), write=(Path("own"),))
syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
read = [*linux.system_files(), *own_files.program_files((sys.prefix, sys.base_prefix), sys.path)]
assert linux.restrict_files({abi}, read, [Path("own")]) == "ok"
assert linux.refuse_network(syscalls.machine(), policy) == "ok"
(Path("own") / "new.txt").write_text("x")
"""
    sealed = Child(tmp_path, ordinary_user=False).tells(code + ATTACKS, seal=None)
    assert set(sealed.values()) <= {"EACCES", "EPERM", "EXDEV", "ENOSYS"}
    assert (tmp_path / "private" / "letter.txt").read_text() == "private"
