"""A screen reader over AT-SPI, on a screen and a session of its own, hears the answer and reads it in the window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux" or not all(shutil.which(tool) for tool in ("Xvfb", "dbus-daemon")):
    pytest.skip("needs Xvfb and dbus-daemon", allow_module_level=True)
if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
    pytest.skip("needs at-spi2-core", allow_module_level=True)

from tests.integration.window.screen_reader import ScreenReader, until_found

ROOT = Path(__file__).parents[3]
QUOTE = "exclusive use of four parking spaces, marked 7A to 7D"

pytestmark = [pytest.mark.window, pytest.mark.proof]


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    """The environment of a session with a screen and a bus, both gone afterwards."""
    number, told = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1400x900x24"], pass_fds=[told], stderr=subprocess.DEVNULL
    )
    display = os.read(number, 16).decode().strip()
    environment = os.environ | {"DISPLAY": f":{display}"}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    assert bus.stdout is not None
    environment |= {
        "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}",
    }
    yield environment
    for process in (bus, screen):
        process.kill()
        process.wait()
    bus.stdout.close()
    os.close(number)
    os.close(told)


def test_the_answer_is_heard_and_can_be_read(desktop: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.integration.window.spoken_window"]
    window = subprocess.Popen(command, cwd=ROOT, env=desktop, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert window.stdin is not None
    assert window.stdout is not None
    reader = None
    try:
        assert window.stdout.readline().strip() == "ready"
        reader = ScreenReader(desktop["DBUS_SESSION_BUS_ADDRESS"])
        before = until_found(reader, "Murmur", "Ask about your", 90)
        names = [thing.name for thing in before]
        reading = [
            names.index(name) for name in ("Settings", "Add documents", "Your question", "Evidence appears here")
        ]
        assert reading == sorted(reading), "top bar, library, conversation, evidence"
        controls = [thing for thing in before if thing.role in ("push button", "check box", "text", "list item")]
        assert [thing for thing in controls if not thing.name] == []
        window.stdin.write("\n")
        window.stdin.flush()
        heard = next(reader.heard(90))
        assert heard.startswith("Answer ready. Supported by your documents.")
        assert QUOTE in heard
        after = until_found(reader, "Murmur", QUOTE, 60)
        answer = next(thing for thing in after if thing.name == "Answer")
        assert QUOTE in answer.text
        print(f"\n{len(after)} things are told; the answer is read as: {answer.text}")
    finally:
        if reader is not None:
            reader.close()
        window.kill()
        window.communicate()
