"""Reads what strace wrote down: every system call of every process of a traced program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TRACER = ("strace", "-ff", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e", "signal=none")
"""Followed by what is to be traced, and by `-o`."""
CALL = re.compile(r"^(?:\d+\.\d+ )?(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+|\?)")
RESUMED = re.compile(r"<\.\.\. (\w+) resumed>,? ?")
INTERNET = ("AF_INET", "AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_BLUETOOTH")


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded, or that was made on an address."""

    name: str
    arguments: str
    failed: bool


def calls(folder: Path) -> Iterator[Call]:
    for trace in folder.glob("trace-*"):
        begun: dict[str, str] = {}
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.endswith("<unfinished ...>"):
                begun[line.split("(")[0]] = line.removesuffix("<unfinished ...>")
                continue
            if resumed := RESUMED.match(line):
                line = begun.pop(resumed[1], "") + line[resumed.end() :]
            if (found := CALL.match(line)) is not None:
                yield Call(found["name"], found["arguments"], found["result"].startswith("-"))
