"""What of the system a worker sees of graphics cards: the ends that compute, and what is told about those."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the seal of Linux", allow_module_level=True)

from murmur.worker.seal.linux import graphics_cards, graphics_files


def test_only_the_ends_of_cards_that_compute_are_opened(tmp_path: Path) -> None:
    devices, known = tmp_path / "dev", tmp_path / "char"
    (devices / "dri").mkdir(parents=True)
    for name in ("dri/renderD128", "dri/card0", "nvidia0", "nvidiactl", "nvidia-caps", "sda"):
        (devices / name).symlink_to("/dev/null")
    (devices / "dri" / "renderD129").write_text("no device")
    cards = graphics_cards(devices)
    assert [path.name for path in cards] == ["renderD128", "nvidia0", "nvidiactl"]

    card, number = tmp_path / "pci" / "0000:01:00.0", known / "1:3"  # /dev/null's
    card.mkdir(parents=True)
    number.mkdir(parents=True)
    (number / "device").symlink_to(card)
    assert [path for path in graphics_files(cards, known) if path.is_relative_to(tmp_path)] == [card]
    assert graphics_files([], known) == [path for path in graphics_files(cards, known) if path != card]
