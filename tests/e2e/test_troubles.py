"""A full disk, a folder that cannot be written, damaged files: a clear message, a way back, nothing lost (P6)."""

from __future__ import annotations

import hashlib
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.e2e.namespaces import NEEDS_MOUNTS, in_namespace
from tests.e2e.program import SAMPLES, Ended, Murmur, run

Spoil = Callable[[Path], object]


def listed(murmur: Murmur) -> set[str]:
    ended = murmur.run("list")
    assert ended.code == 0, ended.stderr
    return {line["path"] for line in ended.events("document")}


def fails_with(ended: Ended, *words: str) -> None:
    """Exit code 1, one message, no traceback, nothing on stdout but whole results."""
    assert ended.code == 1, ended.stderr
    assert "Traceback" not in ended.stderr
    message = ended.stderr.splitlines()[-1]
    assert message.startswith("murmur: ")
    for word in words:
        assert word in message


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(30):
        text = "\n\n".join(f"Note {number}, part {part}: {'the ledger of the mill ' * 20}." for part in range(30))
        (folder / f"note-{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


# A full disk


def test_a_full_quota_is_told_and_loses_nothing(own_samples: Murmur, notes: Path) -> None:
    before = listed(own_samples)
    limit = (own_samples.home / "library" / "library.db").stat().st_size + 300_000
    ended = run(
        own_samples.command("add", notes),
        own_samples.environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    fails_with(ended, "quota", "nothing that was ready is lost")
    ready = {line["path"] for line in ended.events("document") if line["status"] == "ready"}
    assert listed(own_samples) == before | ready


@NEEDS_MOUNTS
def test_a_full_disk_is_told_and_loses_nothing(own_samples: Murmur, notes: Path, tmp_path: Path) -> None:
    """The home lies on a disk of 2 MiB; the program says why it stops, and lists what it had acknowledged."""
    result = tmp_path / "listed"
    result.touch()
    script = """
        mount -t tmpfs none /mnt; cp -a "$1/." /mnt; mount -t tmpfs -o size=2m none "$1"; cp -a /mnt/. "$1"
        out=$2; notes=$3; shift 3
        "$@" add "$notes" && code=0 || code=$?
        "$@" list > "$out"
        exit $code
    """
    command = own_samples.command()
    ended = run(in_namespace(script, own_samples.home, result, notes, *command), own_samples.environment())
    fails_with(ended, "The disk is full")
    paths = {line["path"] for line in Ended(0, result.read_text(), "").events("document")}
    ready = {line["path"] for line in ended.events("document") if line["status"] == "ready"}
    assert paths == ready | {str(path) for path in SAMPLES.iterdir()}


# A folder that cannot be written


@NEEDS_MOUNTS
@pytest.mark.parametrize("arguments", [["list"], ["add", str(SAMPLES)], ["doctor"]], ids=lambda a: a[0])
def test_a_read_only_home_is_told(own_samples: Murmur, arguments: list[str]) -> None:
    script = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; shift; exec "$@"'
    ended = run(in_namespace(script, own_samples.home, *own_samples.command(*arguments)), own_samples.environment())
    fails_with(ended, "cannot be written", "read-only")


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    fails_with(Murmur(tmp_path / "file" / "home", tmp_path / "outside").run("list"), ".")


# Damaged files


def overwrite_head(path: Path) -> None:
    path.write_bytes(b"\xaa" * 4096 + path.read_bytes()[4096:])


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garble(path: Path) -> None:
    path.write_bytes(b"{]")


def delete(path: Path) -> None:
    path.unlink()


def digests(home: Path) -> dict[str, str]:
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in home.rglob("*")
        if path.is_file() and path.name != "lock" and not path.name.endswith("-shm")  # shared memory, made anew
    }


@pytest.mark.parametrize(
    ("name", "spoil", "words"),
    [
        ("library/library.db", overwrite_head, "library"),
        ("library/library.db", empty, "library"),
        ("conversations.db", overwrite_head, "conversations.db"),
        ("conversations.db", halve, "conversations.db"),
        ("conversations.db", empty, "conversations.db"),
        ("ledger.db", overwrite_head, "ledger.db"),
        ("home.json", garble, "home.json"),
        ("home.json", delete, "home.json"),
        ("key.json", garble, "key.json"),
        ("key.json", delete, "key.json"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_a_damaged_file_is_told_by_name_and_a_backup_brings_everything_back(
    own_samples: Murmur, tmp_path: Path, name: str, spoil: Spoil, words: str
) -> None:
    shutil.copytree(own_samples.home, tmp_path / "backup")
    spoil(own_samples.home / name)
    damaged = digests(own_samples.home)
    ended = own_samples.run("list")
    fails_with(ended, words)
    assert "backup" in ended.stderr
    after = digests(own_samples.home)
    own_log = f"{name}-wal"  # may be there, and belongs to the damaged file
    assert {file: after.get(file) for file in damaged if not own_log.startswith(file)} == {
        file: digest for file, digest in damaged.items() if not own_log.startswith(file)
    }
    shutil.rmtree(own_samples.home)
    shutil.copytree(tmp_path / "backup", own_samples.home)
    assert listed(own_samples) == {str(sample) for sample in SAMPLES.iterdir()}


def test_doctor_works_with_a_damaged_library_and_says_so(own_samples: Murmur) -> None:
    overwrite_head(own_samples.home / "library" / "library.db")
    ended = own_samples.run("doctor")
    assert ended.code == 1
    (library,) = [line for line in ended.lines if line["name"] == "library worker"]
    assert library["state"] == "fail"
    assert "damaged" in library["detail"]
    assert "backup" in library["advice"]
    assert len(ended.lines) > 8


def test_settings_that_cannot_be_used_are_kept_aside_and_everything_works(own_samples: Murmur) -> None:
    (own_samples.home / "settings.json").write_bytes(b"{]")
    assert len(listed(own_samples)) == 6
    assert (own_samples.home / "settings.json.aside-1").read_bytes() == b"{]"


def test_a_deleted_library_can_be_added_again(own_samples: Murmur) -> None:
    (own_samples.home / "library" / "library.db").unlink()
    assert listed(own_samples) == set()


def test_a_home_of_a_newer_murmur_is_left_alone(own_samples: Murmur) -> None:
    path = own_samples.home / "home.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8")
    before = digests(own_samples.home)
    fails_with(own_samples.run("list"), "newer Murmur")
    assert digests(own_samples.home) == before
