"""What Murmur.app says of itself to macOS: which systems it runs on, and which documents it may be asked to open."""

from __future__ import annotations

from typing import Any

from windows.file_types import endings

LANGUAGES = ("en", "de", "fr", "es")
OLDEST = "14.0"
"""The oldest macOS it runs on: torch and onnxruntime ask for it."""


def info(version: str) -> dict[str, Any]:
    """For PyInstaller's BUNDLE, beside what that writes by itself."""
    documents = {
        "CFBundleTypeName": "Document",
        "CFBundleTypeRole": "Viewer",
        # Offered under "Open With", and made the default of nothing.
        "LSHandlerRank": "Alternate",
        "CFBundleTypeExtensions": [ending.removeprefix(".") for ending in endings()],
    }
    return {
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [documents],
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        # The program has a console for the command line, of which PyInstaller makes a program without windows.
        "LSBackgroundOnly": False,
    }
