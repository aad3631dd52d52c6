"""Makes the pictures of packaging/docs/window.md anew: `.venv/bin/python packaging/pictures_page.py`.

The page names each picture it shows as pictures.py names what it saves (`window/10-answered-light-1280x800.png`), so a
new picture is a new line of the page. They are kept small: their 256 commonest colours, and half the size or a
third where a screen of two or three pixels for one was asked for.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image

FOLDER = Path(__file__).parent
PAGE = FOLDER / "docs" / "window.md"
NAMED = re.compile(
    r"pictures/window/(?P<file>[\w.@-]+?-(?P<theme>light|dark)-(?P<size>\d+x\d+)"
    r"(?:@(?P<scale>\d)x)?(?P<mirrored>-rtl)?(?:-(?P<language>de|fr|es))?\.png)"
)
COLOURS = 256
WIDEST = 1500


def wanted() -> dict[tuple[str, ...], list[str]]:
    """The pictures of the page, by the options of pictures.py that make them."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for match in NAMED.finditer(PAGE.read_text(encoding="utf-8")):
        options = ["--theme", match["theme"], "--size", match["size"], "--scale", match["scale"] or "1"]
        options += ["--right-to-left"] if match["mirrored"] else []
        options += ["--language", match["language"] or "en"]
        found[tuple(options)].append(match["file"])
    return found


def keep(made: Path, target: Path) -> None:
    """A small copy of a picture."""
    picture = Image.open(made).convert("RGB")
    if picture.width > WIDEST:
        share = 2 if picture.width // 2 <= WIDEST else 3
        picture = picture.resize((picture.width // share, picture.height // share), Image.Resampling.LANCZOS)
    # Plain grounds keep their very colour; only the edges of letters take the nearest (Pillow's own nearest is not).
    colours, places, counts = np.unique(
        np.asarray(picture).reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    palette = colours[np.argsort(counts)[::-1][:COLOURS]].astype(np.int32)
    nearest = np.concatenate(
        [np.square(part[:, None].astype(np.int32) - palette).sum(2).argmin(1) for part in np.array_split(colours, 64)]
    )
    small = Image.fromarray(nearest[places.reshape(-1)].reshape(picture.height, picture.width).astype(np.uint8), "P")
    small.putpalette(palette.astype(np.uint8).tobytes())
    small.save(target, optimize=True)


def main() -> int:
    kept = PAGE.parent / "pictures" / "window"
    kept.mkdir(parents=True, exist_ok=True)
    names = set()
    with tempfile.TemporaryDirectory(prefix="murmur-page-") as folder:
        for options, files in wanted().items():
            command = [sys.executable, str(FOLDER / "pictures.py"), folder, *options]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name in files:
                keep(Path(folder) / name, kept / name)
                names.add(name)
    for old in kept.glob("*.png"):
        if old.name not in names:
            old.unlink()
    sizes = sorted(((kept / name).stat().st_size, name) for name in names)
    print(f"{len(names)} pictures, {sum(size for size, _ in sizes) // 1000} kB, the largest {sizes[-1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
