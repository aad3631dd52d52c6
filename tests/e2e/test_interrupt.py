"""Ctrl+C, as a terminal sends it: to every process of the command at once."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest
from tests.e2e.program import CALIBRATION, DEADLINE, SAMPLES, Murmur, children, is_worker, until


def press_ctrl_c(process: subprocess.Popen[str]) -> None:
    os.killpg(process.pid, signal.SIGINT)


def stopped_cleanly(process: subprocess.Popen[str]) -> str:
    """Waits for the end; standard output up to there. Standard input stays open: its end would end the command, too."""
    typing, process.stdin = process.stdin, None
    stdout, stderr = process.communicate(timeout=DEADLINE)
    process.stdin = typing
    assert "murmur: Stopped. Nothing was lost" in stderr
    assert "Traceback" not in stderr
    assert process.returncode == 1
    return stdout


def test_ctrl_c_while_adding_keeps_what_was_ready(murmur: Murmur) -> None:
    with murmur.started("add", CALIBRATION / "documents") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        press_ctrl_c(process)
        stdout = first + stopped_cleanly(process)
    listed = {document["path"] for document in murmur.run("list").events("document")}
    acknowledged = [line for line in stdout.splitlines() if '"status":"ready"' in line]
    assert acknowledged
    assert all(any(path in line for path in listed) for line in acknowledged)


def test_ctrl_c_while_answering_stops_every_process(samples: Murmur) -> None:
    with samples.started("ask", "Who is the landlord?") as process:
        until(lambda: any(is_worker(pid) for pid in children(process.pid)), "a worker")
        below = children(process.pid)
        press_ctrl_c(process)
        stopped_cleanly(process)
        until(lambda: not any(Path(f"/proc/{pid}/cmdline").exists() for pid in below), "the end of the workers")


@pytest.mark.parametrize("command", ["search", "ask"])
def test_ctrl_c_while_waiting_for_the_next_question(murmur: Murmur, command: str) -> None:
    with murmur.started(command, "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("What is the deposit?\n")
        process.stdin.flush()
        last = '"answer"' if command == "ask" else '"summary"'
        while last not in (line := process.stdout.readline()):
            assert line, "the command ended by itself"
        press_ctrl_c(process)
        stopped_cleanly(process)


def test_a_worker_that_is_just_starting_does_not_die_of_ctrl_c(murmur: Murmur) -> None:
    with murmur.started("add", SAMPLES) as process:
        until(lambda: any(is_worker(pid) for pid in children(process.pid)), "a worker")
        press_ctrl_c(process)
        stopped_cleanly(process)
