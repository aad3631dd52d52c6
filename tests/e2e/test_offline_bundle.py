"""A bundle made by the one command, taken by the real program in a home and a network namespace of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.data.tiny_gguf import gguf, values
from tests.e2e.namespaces import NEEDS_MOUNTS
from tests.e2e.program import REPOSITORY, Ended, Murmur, run

from murmur import __version__

STARTER = "smollm2-135m-instruct"
pytestmark = [pytest.mark.model, NEEDS_MOUNTS]


@dataclass(frozen=True, slots=True)
class Made:
    """A clone in which a key was made and a bundle signed with it."""

    tree: Path
    bundle: Path

    def offline(self, home: Path, *arguments: str | Path) -> Ended:
        murmur = Murmur(home, home.parent / "outside", passphrase=None)
        command = ["unshare", "--net", sys.executable, "-m", "murmur", "--home", str(home), "--json"]
        environment = murmur.environment() | {"PYTHONPATH": str(self.tree / "app")}
        return run([*command, *map(str, arguments)], environment)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("clone")
    tree = folder / "murmur"
    (tree / "resources").mkdir(parents=True)
    for name in ("app", "models.toml", "CHANGELOG.md"):
        (tree / name).symlink_to(REPOSITORY / name)
    (tree / "app").unlink()
    shutil.copytree(REPOSITORY / "app", tree / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REPOSITORY / "packaging", tree / "packaging", ignore=shutil.ignore_patterns("docs", "__pycache__"))
    for path in (REPOSITORY / "resources").iterdir():
        if path.name != "release_keys.json":
            (tree / "resources" / path.name).symlink_to(path)
    (tree / "resources" / "release_keys.json").write_text('{"keys": []}', encoding="utf-8")
    key, installer, tiny = folder / "release.key", folder / "murmur_0.1.0_amd64.deb", folder / "tiny.gguf"
    installer.write_bytes(b"a stub of an installer")
    tiny.write_bytes(gguf(values()))
    environment = os.environ | {"MURMUR_RELEASE_KEY": str(key), "SOURCE_DATE_EPOCH": "1795000000"}
    environment["PYTHONPATH"] = str(tree / "app")
    for arguments in (["key", key], ["bundle", installer, STARTER, tiny]):
        command = [sys.executable, *map(str, [tree / "packaging" / "make.py", *arguments])]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr
    (bundle,) = (tree / "dist").iterdir()
    return Made(tree, bundle)


def test_a_bundle_installs_on_a_home_without_network(made: Made, tmp_path: Path) -> None:
    ended = made.offline(tmp_path / "home", "models", "install", made.bundle)
    assert ended.code == 0, ended.stderr
    assert {line["id"] for line in ended.events("installed")} == {STARTER, "tiny"}
    there = made.offline(tmp_path / "home", "models", "list").lines
    assert [line["installed"] for line in there if line["id"] in (STARTER, "tiny")] == [True, True]


def test_a_changed_byte_in_it_is_refused_and_so_is_its_own_version(made: Made, tmp_path: Path) -> None:
    same = made.offline(tmp_path / "home", "update", made.bundle)
    assert same.code == 1
    assert f"Murmur {__version__}, the version that is here already" in same.stderr
    weights = made.bundle / "models" / "tiny" / "model.gguf"
    content = weights.read_bytes()
    weights.write_bytes(content[:500] + bytes([content[500] ^ 1]) + content[501:])
    refused = made.offline(tmp_path / "home", "models", "install", made.bundle)
    weights.write_bytes(content)
    assert refused.code == 1
    assert "models/tiny/model.gguf is not the file that was signed" in refused.stderr
    assert not list((tmp_path / "home").rglob("model.gguf"))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_it_is_verified_without_murmur_as_its_readme_says(made: Made) -> None:
    readme = (made.bundle / "README.txt").read_text(encoding="utf-8")
    commands = [line.strip() for line in readme.splitlines() if line.strip().startswith(("openssl ", "sha256sum "))]
    assert len(commands) == 2
    for command in commands:
        ended = subprocess.run(command, shell=True, cwd=made.bundle, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr
    said = json.loads((made.bundle / "murmur-release.json").read_bytes())
    sums = (made.bundle / "SHA256SUMS").read_text(encoding="utf-8").split()[::2]
    assert sums == [file["sha256"] for file in said["files"]]
