"""The formats Murmur reads, by the endings people know them by."""

from __future__ import annotations

KIND_OF_SUFFIX = {
    ".pdf": "pdf",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
}
"""Lower-case suffix to kind; a folder that is added contributes the files that end so."""
