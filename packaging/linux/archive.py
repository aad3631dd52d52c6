"""The archive that runs from any folder, for systems without .deb. Needs tar and zstd."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from linux.layout import ROOT, put_shared, set_times
from release.facts import version_of


def build(frozen: Path, output: Path, when: int) -> Path:
    version = version_of(ROOT)
    name = f"murmur-{version}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(prefix="murmur-archive-") as folder:
        tree = Path(folder, name)
        shutil.copytree(frozen, tree, symlinks=True)
        put_shared(tree / "share", version, when)
        shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE")
        set_times(tree, when)
        output.mkdir(parents=True, exist_ok=True)
        target = output / f"{name}.tar.zst"
        same = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=posix"]
        same += ["--pax-option=delete=atime,delete=ctime", f"--mtime=@{when}"]
        command = ["tar", "--use-compress-program=zstd -15 -T1", *same, "-cf", str(target), "-C", folder, name]
        subprocess.run(command, check=True)
    return target
