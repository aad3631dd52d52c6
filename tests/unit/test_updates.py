"""An update from a file: what is signed, newer and for this system is handed over; nothing is ever installed."""

from __future__ import annotations

import io
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.data.releases import CONTENT, INSTALLER, PLATFORM, new_key, signed_folder, trust_in

from murmur import cli
from murmur.domain.errors import Cancelled, NoReleaseKey, NotAnUpdate, NotSigned, UpdateDamaged, UpdateError
from murmur.domain.jobs import CancelToken
from murmur.domain.updates import MANIFEST, SIGNATURE, BadManifest, Ready, order, read, written
from murmur.services.signatures import Trust, built_in
from murmur.services.updates import Here, command_for, from_file

KEY = new_key()
EVERY = 97


@pytest.fixture
def here(tmp_path: Path) -> Here:
    return Here("0.1.0", PLATFORM, trust_in(KEY), tmp_path / "home" / "updates")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return signed_folder(tmp_path / "release", KEY)


def take(path: Path, here: Here) -> Ready:
    return from_file(path, here, lambda progress: None, CancelToken())


def packed(folder: Path, target: Path) -> Path:
    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as tar:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                tar.add(path, path.relative_to(folder).as_posix())
    return target


@pytest.mark.parametrize("named", [".", MANIFEST, INSTALLER])
def test_a_newer_release_is_handed_over_where_it_lies(folder: Path, here: Here, named: str) -> None:
    found = take(folder / named, here)
    assert (found.version, found.notes, Path(found.path)) == ("0.2.0", "- Sooner.", folder / INSTALLER)
    assert found.command == f"sudo apt install '{folder / INSTALLER}'"


def test_the_archive_beside_the_manifest_is_verified_by_itself(folder: Path, here: Here) -> None:
    (folder / INSTALLER).unlink()
    found = take(folder / "murmur-0.2.0-linux-x86_64.tar.zst", here)
    assert found.command.startswith("tar --zstd -xf ")
    with pytest.raises(UpdateDamaged, match=INSTALLER):
        take(folder, here)


def test_out_of_a_tar_the_installer_is_taken_and_nothing_else(folder: Path, here: Here, tmp_path: Path) -> None:
    found = take(packed(folder, tmp_path / "bundle.tar"), here)
    assert Path(found.path) == here.folder / "0.2.0" / INSTALLER
    assert Path(found.path).read_bytes() == CONTENT[INSTALLER]
    assert [path.name for path in here.folder.rglob("*") if path.is_file()] == [INSTALLER]


@pytest.mark.parametrize("name", [*CONTENT, MANIFEST, SIGNATURE])
def test_a_changed_byte_in_any_file_is_refused(folder: Path, here: Here, name: str) -> None:
    content = (folder / name).read_bytes()
    for place in [*range(0, len(content), EVERY), len(content) - 1]:
        changed = bytearray(content)
        changed[place] ^= 1
        (folder / name).write_bytes(bytes(changed))
        with pytest.raises((NotSigned, UpdateDamaged)):
            take(folder, here)
    (folder / name).write_bytes(content)
    assert take(folder, here).version == "0.2.0"


def test_a_changed_byte_in_a_tar_is_refused_or_of_no_consequence(folder: Path, here: Here, tmp_path: Path) -> None:
    """Names, sizes and contents decide; times and owners in the headers of a .tar are read by nobody."""
    path = packed(folder, tmp_path / "bundle.tar")
    content, refused = path.read_bytes(), 0
    for place in range(0, len(content), EVERY):
        changed = bytearray(content)
        changed[place] ^= 1
        path.write_bytes(bytes(changed))
        try:
            taken = take(path, here)
        except UpdateError:
            refused += 1
            continue
        assert Path(taken.path).read_bytes() == CONTENT[INSTALLER]
    assert refused > 30


@pytest.mark.parametrize("name", [*CONTENT, MANIFEST, SIGNATURE])
def test_a_file_that_is_cut_short_or_missing_is_refused(folder: Path, here: Here, name: str) -> None:
    content = (folder / name).read_bytes()
    for kept in (0, 1, len(content) // 2, len(content) - 1):
        (folder / name).write_bytes(content[:kept])
        with pytest.raises((NotSigned, UpdateDamaged)):
            take(folder, here)
    (folder / name).unlink()
    with pytest.raises((NotSigned, UpdateDamaged)):
        take(folder, here)


def test_a_tar_that_is_cut_short_is_refused(folder: Path, here: Here, tmp_path: Path) -> None:
    path = packed(folder, tmp_path / "bundle.tar")
    content = path.read_bytes().rstrip(b"\0")
    for kept in range(600, len(content), 500):
        path.write_bytes(content[:kept])
        with pytest.raises(UpdateError):
            take(path, here)


def test_swapped_files_are_refused(folder: Path, here: Here) -> None:
    one, other = (folder / name for name in CONTENT)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    with pytest.raises(UpdateDamaged, match="is not the file that was signed"):
        take(folder, here)


def test_the_manifest_of_another_release_does_not_fit(folder: Path, here: Here, tmp_path: Path) -> None:
    other = signed_folder(tmp_path / "other", KEY, {INSTALLER: b"another"}, version="0.3.0")
    (folder / MANIFEST).write_bytes((other / MANIFEST).read_bytes())
    with pytest.raises(NotSigned):
        take(folder, here)
    (folder / SIGNATURE).write_bytes((other / SIGNATURE).read_bytes())
    with pytest.raises(UpdateDamaged):
        take(folder, here)


def test_another_key_is_not_believed(tmp_path: Path, here: Here) -> None:
    folder = signed_folder(tmp_path / "stranger", new_key())
    with pytest.raises(NotSigned, match="not signed by the makers"):
        take(folder, here)


def test_a_build_without_keys_says_that_it_cannot_verify(folder: Path, here: Here, tmp_path: Path) -> None:
    with pytest.raises(NoReleaseKey, match="carries no release key"):
        take(folder, Here("0.1.0", PLATFORM, Trust(), here.folder))
    spoilt = tmp_path / "keys.json"
    spoilt.write_text('{"keys": [{"name": "x", "public": "abc"}]}', encoding="utf-8")
    assert not built_in(spoilt).can_verify
    assert not built_in(tmp_path / "none.json").can_verify


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"version": "0.1.0"}, "the version that is here already"),
        ({"version": "0.1.0.0"}, "the version that is here already"),
        ({"version": "0.0.9"}, "older than 0.1.0"),
        ({"platform": "windows-x86_64"}, "is for windows-x86_64, and this computer is linux-x86_64"),
    ],
)
def test_what_is_not_newer_or_for_another_system_is_refused(
    tmp_path: Path, here: Here, changed: dict[str, str], words: str
) -> None:
    with pytest.raises(NotAnUpdate, match=words):
        take(signed_folder(tmp_path / "release", KEY, None, **changed), here)


def test_an_installer_that_the_manifest_does_not_name_is_refused(folder: Path, here: Here) -> None:
    (folder / "murmur_9_amd64.deb").write_bytes(b"x")
    with pytest.raises(UpdateDamaged, match="does not name it"):
        take(folder / "murmur_9_amd64.deb", here)


def test_a_release_without_an_installer_is_refused(tmp_path: Path, here: Here) -> None:
    with pytest.raises(UpdateDamaged, match="holds no installer"):
        take(signed_folder(tmp_path / "release", KEY, {"readme.txt": b"x"}), here)


def test_a_stop_is_heard_while_files_are_checked(folder: Path, here: Here) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        from_file(folder, here, lambda progress: None, cancel)


@pytest.mark.parametrize("path", ["../x.deb", "/x.deb", "a\\b.deb", "con:.deb", "", "a//b", "a/./b", "x.deb ", "C:/x"])
def test_a_signed_manifest_names_nothing_outside_its_folder(tmp_path: Path, here: Here, path: str) -> None:
    from dataclasses import replace

    from tests.data.releases import described

    from murmur.domain.updates import ReleaseFile

    content = written(replace(described({}), files=(ReleaseFile(path, 1, "0" * 64),)))
    with pytest.raises(BadManifest):
        read(content)


def test_versions_are_ordered_by_their_numbers() -> None:
    versions = ["0.1.0", "0.1.1", "0.2", "0.9.9", "0.10.0", "1.0", "1.0.0.1", "10.0"]
    assert sorted(versions, key=order) == versions
    assert order("1.0") == order("1.0.0.0")


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("a b's.deb", "sudo apt install '/x/a b'\\''s.deb'"),
        ("m.msi", 'msiexec /i "/x/m.msi"'),
        ("m.exe", ""),
        ("m.dmg", ""),
    ],
)
def test_the_command_is_fit_to_be_typed(name: str, command: str) -> None:
    assert command_for(Path("/x") / name) == command


def test_the_command_tells_the_notes_in_lines_of_their_own(folder: Path, here: Here) -> None:
    out, err = io.StringIO(), io.StringIO()
    found = replace(take(folder, here), notes="- Sooner.\n- \x1b[2JLater.")
    options = cli.arguments(["update", str(folder)])
    assert cli.update_from_file(lambda path, report: found, options, cli.Output(False, out, err)) == cli.DONE
    assert out.getvalue().splitlines()[:3] == ["Murmur 0.2.0 of 2026-12-06", "- Sooner.", "- \ufffd[2JLater."]
    assert err.getvalue() == ""
