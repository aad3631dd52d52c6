"""What a person does to documents and collections, wherever it is asked for: in a menu, by a key, by dragging."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Deeds(QObject):
    """`document` is a StoredDocument, `documents` a list of them; collections go by their names."""

    opened = Signal(object)
    """document"""
    asked = Signal(object)
    """document: it alone is asked from now on"""
    summarised = Signal(object)
    """document"""
    removed = Signal(object, object)
    """documents, from one collection or (None) from all"""
    undone = Signal()
    placed = Signal(object, str, object)
    """documents, into a collection, and out of another one or (None) none"""
    created = Signal(object, object)
    """documents (none for an empty collection), and the collection they leave or None"""
    renamed = Signal(str)
    deleted = Signal(str)
    collection_asked = Signal(str)
    files_wanted = Signal(str)
    folder_wanted = Signal(str)
    watch_wanted = Signal(str)
    shared = Signal(str, object)
    """What of a collection may leave this computer: a Sharing"""
    folded = Signal(str)
