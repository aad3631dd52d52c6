"""SHA-256 of everything in a folder of releases: `python sums.py FOLDER NAME`, as sha256sum would write it."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def written(folder: Path, name: str) -> str:
    """Writes the sums of the folder's files, and not of its folders', into FOLDER/NAME."""
    lines: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith("SHA256SUMS"):
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    text = "".join(lines)
    (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return text


if __name__ == "__main__":
    print(written(Path(sys.argv[1]), sys.argv[2]), end="")
