"""The policy where the system really has it, before the whole program: in /etc/murmur, in a file system of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.e2e.namespaces import NEEDS_MOUNTS, in_namespace
from tests.e2e.program import PASSPHRASE, Ended, Murmur, run

pytestmark = NEEDS_MOUNTS
SCRIPT = """
mount -t tmpfs -o mode=755 none /mnt
cp -a /etc/. /mnt
mkdir -m 755 /mnt/murmur
cp "$1" /mnt/murmur/policy.json
chmod "$2" /mnt/murmur/policy.json
mount --bind /mnt /etc
shift 2
exec "$@"
"""


def under(tmp_path: Path, policy: dict[str, Any], murmur: Murmur, *arguments: str | Path, mode: str = "644") -> Ended:
    """One command under a policy that lies where the system has it."""
    written = tmp_path / "policy.json"
    written.write_text(json.dumps(policy), encoding="utf-8")
    return run(in_namespace(SCRIPT, written, mode, *murmur.command(*arguments)), murmur.environment())


def test_what_it_forbids_is_refused_and_said(tmp_path: Path) -> None:
    murmur = Murmur(tmp_path / "home", tmp_path / "outside")
    rules = {"cloud": {"enabled": False}, "managed": {"models": ["0" * 64], "require_passphrase": True}}
    models = under(tmp_path, rules, murmur, "models", "list").events("model")
    assert {model["allowed"] for model in models if "chat" in model["roles"]} == {False}
    assert {model["allowed"] for model in models if model["installed"] and "embedding" in model["roles"]} == {True}
    refused = under(tmp_path, rules, murmur, "models", "download", "qwen3.5-2b")
    assert refused.code == 1
    assert "not on your organisation's list of models" in refused.stderr
    keyring = under(tmp_path, rules, murmur, "vault", "keyring")
    assert keyring.code == 1
    assert "Your organisation requires a passphrase" in keyring.stderr
    off = under(tmp_path, {"downloads": {"allowed": False}}, murmur, "models", "download", "qwen3.5-2b")
    assert off.code == 1
    assert "switched off" in off.stderr


def test_what_a_user_could_have_written_is_refused(tmp_path: Path) -> None:
    murmur = Murmur(tmp_path / "home", tmp_path / "outside", passphrase=PASSPHRASE)
    for command in (["list"], ["models", "list"], ["vault", "status"]):
        ended = under(tmp_path, {}, murmur, *command, mode="666")
        assert (ended.code, ended.stdout) == (1, "")
        assert "This computer's policy for Murmur cannot be used" in ended.stderr
        assert "/etc/murmur/policy.json can be written by others than root" in ended.stderr


def test_a_typing_error_in_a_rule_is_not_its_absence(tmp_path: Path) -> None:
    murmur = Murmur(tmp_path / "home", tmp_path / "outside")
    ended = under(tmp_path, {"cloud": {"enable": False}}, murmur, "list")
    assert ended.code == 1
    assert "there is no setting 'cloud.enable'" in ended.stderr
