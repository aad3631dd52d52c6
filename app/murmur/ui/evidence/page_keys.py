"""What the keys of the window mean for the open page; nothing happens where none is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from murmur.ui.evidence import zoom

if TYPE_CHECKING:
    from murmur.ui.workspace import Workspace

NAMES = ("next_found", "previous_found", "page_text", "thumbnails", "zoom_in", "zoom_out", "fit_width")


def press(name: str, workspace: Workspace) -> None:
    page = workspace.evidence.active_page()
    if page is None:
        return
    match name:
        case "next_found":
            page.finder.step(1)
        case "previous_found":
            page.finder.step(-1)
        case "page_text":
            page.show_text(not page.showing_text)
        case "thumbnails":
            page.show_thumbnails(not page.thumbnails.isVisible())
        case "zoom_in":
            page.zoom_by(1)
        case "zoom_out":
            page.zoom_by(-1)
        case "fit_width":
            page.set_zoom(zoom.FIT_WIDTH)
