"""Who may open a home: the passphrase from the environment, a file or a terminal, and never a prompt without one."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path

from tests.e2e.program import DEADLINE, PASSPHRASE, Murmur, children, hear_ctrl_c, is_worker, run, until


def test_without_a_terminal_nothing_prompts(murmur: Murmur) -> None:
    nobody = replace(murmur, passphrase=None)
    for stdin in (None, ""):
        ended = nobody.run("list", stdin=stdin)
        assert (ended.code, ended.stdout) == (1, "")
        assert "A passphrase is needed, and there is no terminal to ask on" in ended.stderr
        assert "MURMUR_PASSPHRASE" in ended.stderr
    closed = run(["sh", "-c", '"$@" <&-', "sh", *nobody.command("list")], nobody.environment())
    assert closed.code == 1
    assert "A passphrase is needed" in closed.stderr


def test_a_wrong_passphrase_opens_nothing(samples: Murmur) -> None:
    ended = replace(samples, passphrase="heron over the mill").run("list")
    assert (ended.code, ended.stdout) == (1, "")
    assert "This passphrase does not open the library" in ended.stderr


def test_an_empty_passphrase_makes_no_home(murmur: Murmur) -> None:
    ended = replace(murmur, passphrase="").run("list")
    assert (ended.code, ended.stdout) == (2, "")
    assert "The passphrase is empty" in ended.stderr


def test_the_passphrase_may_come_from_a_file(samples: Murmur, tmp_path: Path) -> None:
    kept = tmp_path / "passphrase"
    kept.write_text(PASSPHRASE + "\n", encoding="utf-8")
    nobody = replace(samples, passphrase=None)
    assert nobody.run("list", "--passphrase-file", kept).code == 0
    assert replace(samples, passphrase="wrong").run("list", "--passphrase-file", kept).code == 0
    absent = nobody.run("list", "--passphrase-file", tmp_path / "nowhere")
    assert absent.code == 2
    assert "passphrase file cannot be read" in absent.stderr


def test_the_passphrase_is_in_no_childs_environment_or_command_line(murmur: Murmur) -> None:
    with murmur.started("search", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("landlord\n")
        process.stdin.flush()
        assert process.stdout.readline()
        below = children(process.pid)
        seen = {pid: read(pid, "cmdline") for pid in below} | {-pid: read(pid, "environ") for pid in below}
        assert len(below) >= 2
        assert any(is_worker(pid) for pid in below)
        assert [pid for pid, content in seen.items() if PASSPHRASE.encode() in content] == []


def read(pid: int, what: str) -> bytes:
    """What the process was started with; nothing of one that has ended, or shows it to nobody but root."""
    try:
        return Path(f"/proc/{pid}/{what}").read_bytes()
    except (PermissionError, FileNotFoundError, ProcessLookupError):
        return b""


def take_terminal() -> None:
    """For `preexec_fn`: the first terminal that a new session opens becomes its own, with its Ctrl+C."""
    hear_ctrl_c()
    os.close(os.open(os.ttyname(0), os.O_RDWR))


class Terminal:
    """A pseudo-terminal with the command behind it."""

    def __init__(self, murmur: Murmur, *arguments: str) -> None:
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            murmur.command(*arguments),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=murmur.environment(),
            start_new_session=True,
            preexec_fn=take_terminal,
        )
        os.close(slave)
        self.seen = ""

    def expect(self, text: str) -> None:
        deadline = time.monotonic() + DEADLINE
        while text not in self.seen:
            assert time.monotonic() < deadline, f"{text!r} never came after {self.seen!r}"
            if select.select([self.master], [], [], 1.0)[0]:
                try:
                    self.seen += os.read(self.master, 65536).decode()
                except OSError:  # the other end is closed
                    assert text in self.seen, f"{text!r} never came in {self.seen!r}"
                    return

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def close(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL) if self.process.poll() is None else None
        self.process.wait(DEADLINE)
        os.close(self.master)


def test_a_terminal_is_asked_twice_for_a_new_passphrase_and_once_for_a_known_one(murmur: Murmur) -> None:
    nobody = replace(murmur, passphrase=None)
    first = Terminal(nobody, "list")
    try:
        first.expect("Choose a passphrase")
        first.type(f"{PASSPHRASE}\n")
        first.expect("The same again")
        first.type(f"{PASSPHRASE}\n")
        assert first.process.wait(DEADLINE) == 0
    finally:
        first.close()
    assert PASSPHRASE not in first.seen
    second = Terminal(nobody, "list")
    try:
        second.expect("Passphrase: ")
        second.type("wrong\n")
        second.expect("does not open the library")
        assert second.process.wait(DEADLINE) == 1
    finally:
        second.close()


def test_ctrl_c_at_the_prompt_ends_it(murmur: Murmur) -> None:
    terminal = Terminal(replace(murmur, passphrase=None), "list")
    try:
        terminal.expect("Choose a passphrase")
        terminal.type("\x03")
        until(lambda: terminal.process.poll() is not None, "the end of the prompt")
        assert terminal.process.returncode == 1
        terminal.expect("Stopped")
        assert "Traceback" not in terminal.seen
    finally:
        terminal.close()
