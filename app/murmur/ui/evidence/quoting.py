"""What lands on the clipboard when words of a page are copied with where they come from."""

from __future__ import annotations

from murmur.domain.documents import PageView
from murmur.ui.evidence.placed import quoted
from murmur.ui.told import told


def citation(text: str, view: PageView, place: str = "") -> str:
    """“quoted text” (Document, page 3). `place` is what to call it in a format without pages."""
    where = view.label or (f"page {view.page}" if view.page is not None else place)
    parts = [view.document, told(where).removeprefix(f"{view.document} › ")]
    return f"“{quoted(text)}” ({', '.join(part for part in parts if part)})"
