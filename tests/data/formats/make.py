"""Makes the real files of this folder from `source/`, flat OpenDocument XML written by hand, with LibreOffice.

They were made by LibreOffice 7.4.7.2 (Debian 12); the files are kept, so that the tests need no office program:
`python -m tests.data.formats.make`.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent
MADE = {
    "review.fodt": ("docx", "odt", "rtf", "doc"),
    "sales.fods": ("xlsx", "ods", "csv", "xls"),
    "deck.fodp": ("pptx", "odp"),
}


def make(folder: Path = FOLDER) -> None:
    """Writes every file into `folder`. LibreOffice keeps its profile in a folder that goes away."""
    with tempfile.TemporaryDirectory() as home:
        for source, suffixes in MADE.items():
            for suffix in suffixes:
                profile = f"-env:UserInstallation={(Path(home) / 'profile').as_uri()}"
                to = ["--headless", "--convert-to", suffix, "--outdir", str(folder)]
                command = ["soffice", profile, *to, str(FOLDER / "source" / source)]
                subprocess.run(command, check=True, timeout=120, env={"HOME": home, "PATH": "/usr/bin:/bin"})


if __name__ == "__main__":
    make()
