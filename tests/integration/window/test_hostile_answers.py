"""Hostile answers are shown and no more: nothing is asked for, no file is opened, and what it costs is bounded (P9)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.data.hostile_answers import COUNT, answers
from tests.fakes.tracing import INTERNET, TRACER, calls
from tests.integration.window.hostile_showing import CONTROL, PLANTED, shown_safely

from murmur.ui.chat.transcript import Transcript

pytestmark = pytest.mark.window

REPOSITORY = Path(__file__).parents[3]


def test_hostile_answers_ask_for_nothing_and_are_shown_within_bounds(transcript: Transcript) -> None:
    for name, text in answers()[:20]:
        shown_safely(transcript, name, text)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("every", [17, pytest.param(1, marks=pytest.mark.proof)])
def test_no_file_that_a_hostile_answer_names_is_looked_at_and_no_address_spoken_to(tmp_path: Path, every: int) -> None:
    """Files of the names that the answers use are there, so that an open would succeed."""
    folder = tmp_path / "here"
    folder.mkdir()
    for name in (*PLANTED, CONTROL):
        (folder / name).write_bytes(b"not for the window")
    command = [*TRACER, "-e", "trace=%network,%file", "-o", str(tmp_path / "trace-0")]
    command += [sys.executable, "-m", "tests.integration.window.hostile_showing", str(folder), str(every)]
    paths = os.pathsep.join([str(REPOSITORY), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=280)
    assert ended.returncode == 0, ended.stderr
    print(ended.stdout)
    assert ended.stdout.startswith(f"{len(range(0, COUNT, every))} shown")
    seen = list(calls(tmp_path))
    assert [call for call in seen if CONTROL in call.arguments and not call.failed], "the trace sees what is opened"
    assert [call for call in seen if "planted" in call.arguments] == []
    assert [call for call in seen if call.name == "socket" and any(name in call.arguments for name in INTERNET)] == []
    assert [call for call in seen if call.name in ("connect", "sendto") and "AF_UNIX" not in call.arguments] == []
