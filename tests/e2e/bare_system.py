"""A Debian system with nothing on it, by debootstrap, in which packages are installed and run as a person would."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PERSON = 1500
"""The ordinary user's number; home is /srv/person."""

MAKE = ("debootstrap", "--variant=minbase", "bookworm")
MOUNTS = """
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
"""


@dataclass(frozen=True, slots=True)
class BareSystem:
    root: Path

    @classmethod
    def make(cls, root: Path, base: Path | None) -> BareSystem:
        """A copy of `base`, or of what debootstrap makes in a few minutes, with one ordinary user."""
        if base is None:
            subprocess.run([*MAKE, root], check=True, stdout=subprocess.DEVNULL)
        else:
            subprocess.run(["cp", "-a", base, root], check=True)
        (root / "tmp" / ".X11-unix").mkdir(exist_ok=True)
        (root / "etc" / "resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
        system = cls(root)
        system.as_administrator("useradd", "--create-home", "--home-dir", "/srv/person", "--uid", str(PERSON), "person")
        system.as_administrator("apt-get", "update")
        return system

    def as_administrator(self, *command: str) -> str:
        """With the network, as packages need it. What it printed."""
        script = f'root=$1; shift{MOUNTS}exec chroot "$root" "$@"'
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
        whole = ["unshare", "--mount", "--propagation", "private", "sh", "-euc", script, "sh", str(self.root), *command]
        done = subprocess.run(whole, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def as_person(self, command: Sequence[str], more: Mapping[str, str], also_mount: str = "") -> list[str]:
        """The command line that runs `command` as the ordinary user, without any network. `also_mount`: shell lines,
        in which $root is this system's."""
        script = (
            f'root=$1; shift{MOUNTS}{also_mount}\nip link set lo up\nchroot "$root" setpriv --reuid={PERSON} '
            f'--regid={PERSON} --clear-groups --bounding-set=-all --inh-caps=-all "$@"'
        )
        variables = {"HOME": "/srv/person", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "person", **more}
        inner = ["env", "-i", "-C", "/srv/person", *(f"{name}={value}" for name, value in variables.items()), *command]
        spaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--propagation", "private"]
        return ["unshare", *spaces, "sh", "-euc", script, "sh", str(self.root), *inner]

    def give(self, file: Path, to: str) -> None:
        """A file into the person's home."""
        target = self.root / "srv" / "person" / to
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
        for path in (target, target.parent):
            os.chown(path, PERSON, PERSON)

    def files(self) -> set[str]:
        """Everything in the system but the person's home and what is no disk."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            if not here.parts:
                folders[:] = [name for name in folders if name not in {"proc", "sys", "dev", "run", "tmp", "srv"}]
            found.update(str(here / name) for name in (*folders, *names))
        return found
