"""How large a frozen program is, and its ten largest parts: `python3 packaging/release/sizes.py [FOLDER]`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

MB = 1_000_000


def parts(folder: Path) -> Counter[str]:
    """Bytes of each part: a folder of `_internal` (`x` with its `x.libs`), or a file that lies there by itself."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(folder)
            name = inside.parts[1] if inside.parts[0] == "_internal" else inside.parts[0]
            found[name.removesuffix(".libs")] += path.stat().st_size
    return found


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "dist/murmur")
    if not folder.is_dir():
        print(f"There is no folder {folder}: run `python3 packaging/make.py freeze` first.")
        return 1
    found = parts(folder)
    print(f"{sum(found.values()) / MB:8.1f} MB  all")
    for name, size in found.most_common(10):
        print(f"{size / MB:8.1f} MB  {name}")
    for path in sorted(folder.parent.iterdir()):
        if path.is_file():
            print(f"{path.stat().st_size / MB:8.1f} MB  {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
