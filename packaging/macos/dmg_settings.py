"""How the disk image looks when it is opened: the program, and the folder to drop it on. Read by dmgbuild."""

from __future__ import annotations

from typing import Any

defines: dict[str, Any] = globals().get("defines", {"app": "Murmur.app", "icon": "murmur.icns"})

format = "ULFO"
files = [(defines["app"], "Murmur.app")]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]
icon_locations = {"Murmur.app": (150, 150), "Applications": (390, 150)}
window_rect = ((200, 200), (540, 340))
default_view = "icon-view"
icon_size = 112
text_size = 13
show_status_bar = False
show_tab_view = False
show_toolbar = False
show_pathbar = False
show_sidebar = False
