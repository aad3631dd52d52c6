"""Whether this computer runs on its battery, as the system tells it; where it does not tell, it does not."""

from __future__ import annotations

import platform
from pathlib import Path


def on_battery(supplies: Path = Path("/sys/class/power_supply")) -> bool:
    system = platform.system()
    return _windows() if system == "Windows" else system == "Linux" and _linux(supplies)


def _linux(supplies: Path) -> bool:
    """A battery that discharges, and no mains that is on line (some docks report both)."""
    try:
        states = [(_read(one / "type"), _read(one / "online"), _read(one / "status")) for one in supplies.iterdir()]
    except OSError:
        return False
    plugged = any(kind in ("Mains", "USB") and online == "1" for kind, online, _ in states)
    return not plugged and any(kind == "Battery" and status == "Discharging" for kind, _, status in states)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows() -> bool:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("line", ctypes.c_ubyte), ("rest", ctypes.c_ubyte * 11)]

    status = Status()
    told = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return bool(told) and status.line == 0
