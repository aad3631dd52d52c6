"""Whether models may use the graphics card, which is switched off until somebody wants it, and why not."""

from __future__ import annotations

from enum import StrEnum


class Graphics(StrEnum):
    """What stands in the way of a graphics card, as far as it is known before one is looked for."""

    FREE = "free"
    OFF = "off"
    NOTHING = "nothing"  # the program brings no library for it
    NO_VULKAN = "no vulkan"  # that library cannot be loaded: there is no Vulkan, or one that does not work
    CRASHED = "crashed"  # a process that loaded the driver ended
    SILENT = "silent"  # a process that loaded the driver did not come back

    @property
    def forbidden(self) -> bool:
        """No card is to be touched, not even one that llama.cpp finds without help."""
        return self in (Graphics.OFF, Graphics.CRASHED, Graphics.SILENT)
