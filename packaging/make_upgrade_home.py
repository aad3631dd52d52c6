"""Keeps a small home of this version for the tests of later ones: `python packaging/make_upgrade_home.py`.

Run once with each release; makes tests/data/upgrades/VERSION.tar.xz, which is never made anew afterwards.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from dev_environment import ROOT
from release.facts import version_of

TARGET = ROOT / "tests" / "data" / "upgrades"
PASSPHRASE = "heron over the mill pond"
"""Written in the tests too: there is nothing in this home but what stands here."""

TEXTS = {
    "allotments.txt": "Rules of the Ashgrove allotments.\n\nThe yearly rent of a plot is 84 euros, due on 1 March.\n"
    "A plot that is left untended for six months may be given to somebody else.\n",
    "boathouse.txt": "Boathouse of Tern Lake.\n\nThe key of the boathouse hangs in the ferry office.\n"
    "Rowing boats are hired out from May to September, at most for three hours.\n",
}
CONVERSATION = "conversation-of-the-test"
"""Holds the id of the one conversation."""

QUESTION = "What is the yearly rent of a plot?"


def main() -> int:
    target = TARGET / f"{version_of(ROOT)}.tar.xz"
    if target.exists():
        sys.exit(f"{target} is there already, and stays as it was made")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in TEXTS.items():
            (folder / file).write_text(text, encoding="utf-8")
        kept = {"MURMUR_PASSPHRASE": PASSPHRASE, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        murmur = [sys.executable, "-m", "murmur", "--home", str(folder / "home")]
        paths = [str(folder / file) for file in TEXTS]
        for command in (["add", *paths, "--collection", "Club"], ["ask", QUESTION]):
            ended = subprocess.run(
                [*murmur, "--json", *command], env={**os.environ, **kept}, check=True, capture_output=True, text=True
            )
        answer = json.loads(ended.stdout.splitlines()[-1])
        (folder / "home" / CONVERSATION).write_text(answer["conversation_id"], encoding="utf-8")
        TARGET.mkdir(parents=True, exist_ok=True)
        with tarfile.open(target, "w:xz") as tar:
            tar.add(folder / "home", "home", filter=_plain)
    print(f"{target}: {target.stat().st_size:,} bytes")
    return 0


def _plain(facts: tarfile.TarInfo) -> tarfile.TarInfo:
    facts.uid = facts.gid = 0
    facts.uname = facts.gname = ""
    return facts


if __name__ == "__main__":
    sys.exit(main())
