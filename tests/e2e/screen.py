"""A screen to look at and a hand on mouse and keyboard: drives whatever window is there as a person does.

The eyes are a text recogniser, so that nothing of the program under test has to help. Needs Xvfb, xdotool and
ImageMagick's `import`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2

TOOLS = ("Xvfb", "xdotool", "import")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
DEADLINE = 180.0


@dataclass(frozen=True, slots=True)
class Word:
    """A line of text on the screen, with the middle of its box in pixels."""

    text: str
    x: int
    y: int


class Screen:
    """`pictures` takes what `keep` is asked to keep."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.display = display
        self.pictures = pictures

    def words(self) -> list[Word]:
        seen = self._picture("now")
        read = _recogniser()(cv2.imread(str(seen)))
        if read.boxes is None:
            return []
        return [
            Word(text, int(box[:, 0].mean()), int(box[:, 1].mean()))
            for box, text in zip(read.boxes, read.txts, strict=True)
        ]

    def find(self, text: str, words: list[Word] | None = None) -> Word | None:
        """The first line with this text in it. Blanks and case count for nothing: recognisers lose both."""
        wanted = _plain(text)
        return next((word for word in words or self.words() if wanted in _plain(word.text)), None)

    def wait(self, *texts: str) -> Word:
        """Until any of the texts is to be seen."""
        deadline = time.monotonic() + DEADLINE
        words: list[Word] = []
        while time.monotonic() < deadline:
            words = self.words()
            for text in texts:
                if words and (word := self.find(text, words)) is not None:
                    return word
            time.sleep(0.3)
        self.keep("not-found")
        raise AssertionError(f"{texts} not on the screen, but {[word.text for word in words]}")

    def click(self, text: str) -> None:
        word = self.wait(text)
        self._hand("mousemove", str(word.x), str(word.y), "click", "1")

    def type(self, text: str) -> None:
        self._hand("type", "--delay", "30", text)

    def press(self, key: str) -> None:
        self._hand("key", key)

    def focus(self, name: str) -> None:
        """Without a window manager nobody hands the keyboard to a window."""
        self._hand("search", "--sync", "--onlyvisible", "--name", name, "windowfocus", "--sync")

    def keep(self, name: str) -> Path:
        return self._picture(name)

    def _picture(self, name: str) -> Path:
        self.pictures.mkdir(parents=True, exist_ok=True)
        file = self.pictures / f"{name}.png"
        subprocess.run(["import", "-display", self.display, "-window", "root", str(file)], check=True, timeout=60)
        return file

    def _hand(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=60, env={"DISPLAY": self.display, "PATH": "/usr/bin"})


@contextmanager
def screen(pictures: Path, size: str = "1280x800") -> Iterator[Screen]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        yield Screen(f":{server.stdout.readline().strip()}", pictures)
    finally:
        server.terminate()
        server.wait(30)


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()


@cache
def _recogniser() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "critical", "EngineConfig.onnxruntime.intra_op_num_threads": 2})
