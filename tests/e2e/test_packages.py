"""The packages for Linux as a new user has them: installed on a bare system, no network, a window, a cited answer.

MURMUR_PACKAGES names the folder with the .deb and the archive; MURMUR_DEBIAN may name a system made by debootstrap,
which saves making one. Pictures are kept below MURMUR_PICTURES.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from linux.deb import NEEDS
from tests.e2e.bare_system import BareSystem
from tests.e2e.namespaces import NEEDS_MOUNTS
from tests.e2e.program import PASSPHRASE, SAMPLES
from tests.e2e.screen import MISSING, Screen, screen

PACKAGES = Path(os.environ.get("MURMUR_PACKAGES", "/nowhere"))
QUESTION = "When will members receive their cash bonus?"
SAMPLE = "heronsbrook-annual-report-2025.pdf"
ODD = "Akten für alle"
LEFT_BY_OTHERS = ("var/", "etc/ssl/", "etc/fonts/", "etc/ld.so.cache", "usr/share/fonts")
"""What Debian's own tools leave when packages are gone: logs, lists, caches."""

pytestmark = [
    pytest.mark.proof,
    pytest.mark.loopback,  # the recogniser brings a library that asks whether there is IPv6
    pytest.mark.timeout(3600),
    NEEDS_MOUNTS,
    pytest.mark.skipif(not PACKAGES.is_dir(), reason="MURMUR_PACKAGES names no folder with the packages"),
    pytest.mark.skipif(bool(MISSING) or not shutil.which("debootstrap"), reason=f"not installed: {MISSING}"),
]


@pytest.fixture
def system(tmp_path: Path) -> Iterator[BareSystem]:
    base = os.environ.get("MURMUR_DEBIAN")
    system = BareSystem.make(tmp_path / "system", Path(base) if base else None)
    system.give(SAMPLES / SAMPLE, f"Papers/{SAMPLE}")
    yield system
    shutil.rmtree(system.root)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return Path(os.environ.get("MURMUR_PICTURES", tmp_path / "pictures"))


@contextmanager
def window(system: BareSystem, eyes: Screen, program: str, also_mount: str = "") -> Iterator[None]:
    """The program with a document dropped on its icon, until its end."""
    asked = [program, "open", f"Papers/{SAMPLE}"]
    command = system.as_person(asked, {"DISPLAY": eyes.display, "QT_QPA_PLATFORM": "xcb"}, also_mount)
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={})
    try:
        yield
        eyes.press("ctrl+q")
        said = running.communicate(timeout=60)[0]
        assert running.returncode == 0, said
        assert "Traceback" not in said, said
    finally:
        running.kill()
        running.wait(60)


def first_use(eyes: Screen, name: str) -> None:
    """From the first window to a cited answer."""
    eyes.wait("Where your data lives")
    eyes.focus("Murmur")
    eyes.type(PASSPHRASE)
    eyes.press("Tab")
    eyes.type(PASSPHRASE)
    eyes.keep(f"{name}-1-first")
    eyes.press("Return")
    eyes.wait("Fits well", "Here already")
    eyes.keep(f"{name}-2-computer")
    eyes.press("Return")
    eyes.wait("Ask about your 1 document")
    eyes.keep(f"{name}-3-document")
    eyes.click("Ask your documents")
    eyes.type(QUESTION)
    eyes.press("Return")
    eyes.wait("Supported", "checked against")
    eyes.keep(f"{name}-4-answer")


def asked(system: BareSystem, program: str, *words: str, also_mount: str = "") -> list[dict[str, object]]:
    command = system.as_person([program, "--json", *words], {"MURMUR_PASSPHRASE": PASSPHRASE}, also_mount)
    done = subprocess.run(command, env={}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def look_closer(system: BareSystem, program: str, also_mount: str = "") -> None:
    """What a picture cannot show: every seal holds, and the citation is of this document."""
    checks = {line["name"]: line for line in asked(system, program, "doctor", also_mount=also_mount)}
    assert [name for name, line in checks.items() if line.get("state") == "fail"] == []
    assert {line["state"] for name, line in checks.items() if str(name).endswith("seal")} == {"ok"}
    answer = asked(system, program, "ask", QUESTION, also_mount=also_mount)[-1]
    citations = answer["citations"]
    assert isinstance(citations, list)
    assert citations
    assert Path(citations[0]["path"]).name == SAMPLE


def test_the_deb_from_installation_to_removal(system: BareSystem, pictures: Path) -> None:
    before = system.files()
    package = next(PACKAGES.glob("murmur_*.deb"))
    shutil.copyfile(package, system.root / "srv" / package.name)
    system.as_administrator("apt-get", "install", "-y", "--no-install-recommends", f"/srv/{package.name}")
    installed = system.as_administrator("dpkg-query", "--listfiles", "murmur").split()
    for place in ("/usr/bin/murmur", "/usr/share/man/man1/murmur.1.gz", "/usr/share/doc/murmur/copyright"):
        assert place in installed
    with screen(pictures) as eyes, window(system, eyes, "murmur"):
        first_use(eyes, "deb")
    look_closer(system, "murmur")
    home = system.root / "srv" / "person"
    kept = {path: path.stat().st_size for path in home.rglob("*") if path.is_file()}
    assert any(path.name == "library.db" for path in kept), kept
    system.as_administrator("apt-get", "purge", "-y", "--autoremove", "murmur")
    assert {path: path.stat().st_size for path in home.rglob("*") if path.is_file()} == kept
    (system.root / "srv" / package.name).unlink()
    left = system.files() - before
    assert [name for name in left if "murmur" in name.casefold()] == []
    assert [name for name in sorted(left) if not name.startswith(LEFT_BY_OTHERS)] == []


def test_the_archive_from_a_read_only_folder_with_an_odd_name(system: BareSystem, pictures: Path) -> None:
    system.as_administrator("apt-get", "install", "-y", "--no-install-recommends", *(_first(need) for need in NEEDS))
    place = system.root / "opt" / ODD
    place.mkdir()
    archive = next(PACKAGES.glob("murmur-*-linux-*.tar.zst"))
    subprocess.run(["tar", "--use-compress-program=unzstd", "-xf", archive, "-C", place], check=True)
    program = f"/opt/{ODD}/{next(place.iterdir()).name}/murmur"
    mounts = "\n".join(
        (
            f'mount --bind "$root/opt/{ODD}" "$root/opt/{ODD}"',
            f'mount -o remount,bind,ro "$root/opt/{ODD}"',
            'mount -t tmpfs -o noexec,mode=1777 none "$root/tmp"',
            'mkdir "$root/tmp/.X11-unix"',
            'mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"',
        )
    )
    with screen(pictures) as eyes, window(system, eyes, program, mounts):
        first_use(eyes, "archive")
    look_closer(system, program, mounts)


def _first(need: str) -> str:
    """The name of the first that would do: `a (>= 1) | b` is `a`... or what this system has of it."""
    names = [one.split("(")[0].strip() for one in need.split("|")]
    return names[-1] if names[0].endswith("t64") else names[0]
