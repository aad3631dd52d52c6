"""Folders in which files come, change, move and go at random, and a drive that is pulled out and put back."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

_WORDS = """heron stork weir mill roof nest reed bank otter trout bridge lease rent deposit notice term garden wall gate
ledger sum claim audit ward nurse dose fever chart yield river dam lock barge quay crane""".split()
_NAMES = "letter report minutes memo notes ledger plan draft invoice survey".split()
_DEEP = ("", "deep", "deep/er", "2026")


class RestlessFolders:
    """`fixed` stays where it is; `drive` can be unplugged, which renames it away."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.fixed, self.drive = folder / "fixed", folder / "drive"
        self._away = folder / "pulled out"
        self._random = random.Random(seed)
        self._made = 0
        self.done: list[str] = []
        for root in (self.fixed, self.drive):
            for deep in _DEEP:
                (root / deep).mkdir(parents=True, exist_ok=True)
        for _ in range(8):
            self._create()

    def act(self) -> None:
        """One random operation; `done` tells which."""
        acts: list[Callable[[], None]] = [
            self._create, self._create, self._edit, self._edit, self._rename, self._rename, self._move, self._move,
            self._copy, self._delete, self._replace, self._move_folder, self._plug,
        ]  # fmt: skip
        act = self._random.choice(acts)
        act()
        self.done.append(act.__name__.strip("_"))

    def plug_in(self) -> None:
        if self._away.exists():
            self._away.rename(self.drive)

    def files(self) -> list[Path]:
        """Those that can be seen now."""
        return sorted(path for root in self._roots() for path in root.rglob("*.txt"))

    def _roots(self) -> list[Path]:
        return [root for root in (self.fixed, self.drive) if root.exists()]

    def _create(self) -> None:
        self._free().write_text(self._text(), encoding="utf-8")

    def _edit(self) -> None:
        if path := self._any():
            path.write_text(path.read_text(encoding="utf-8") + self._text(), encoding="utf-8")

    def _rename(self) -> None:
        if path := self._any():
            path.rename(path.with_name(self._name()))

    def _move(self) -> None:
        if path := self._any():
            target = self._folder() / path.name
            if not target.exists():
                shutil.move(path, target)

    def _copy(self) -> None:
        if path := self._any():
            shutil.copy2(path, self._free())

    def _delete(self) -> None:
        if path := self._any():
            path.unlink()

    def _replace(self) -> None:
        """One file takes another's place, as programs save."""
        one, other = self._any(), self._any()
        if one and other and one != other:
            one.replace(other)

    def _move_folder(self) -> None:
        root = self._random.choice(self._roots())
        self._made += 1
        shutil.move(root / "deep", root / "elsewhere")
        (root / "2026" / "kept").mkdir(exist_ok=True)
        shutil.move(root / "elsewhere", root / "2026" / "kept" / f"deep{self._made}")
        (root / "deep" / "er").mkdir(parents=True)

    def _plug(self) -> None:
        if self._away.exists():
            self.plug_in()
        else:
            self.drive.rename(self._away)

    def _any(self) -> Path | None:
        files = self.files()
        return self._random.choice(files) if files else None

    def _folder(self) -> Path:
        return self._random.choice(self._roots()) / self._random.choice(_DEEP)

    def _free(self) -> Path:
        return self._folder() / self._name()

    def _name(self) -> str:
        self._made += 1
        return f"{self._random.choice(_NAMES)} {self._made}.txt"

    def _text(self) -> str:
        sentences = (" ".join(self._random.choices(_WORDS, k=12)).capitalize() + "." for _ in range(6))
        return "\n\n".join(sentences) + "\n\n"
