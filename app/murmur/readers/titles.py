"""What a document is called: by its own metadata where that says something, else by its file's name."""

from __future__ import annotations

import re
from pathlib import PurePath

MAX_TITLE = 200
"""Characters; a longer title is a damaged or a hostile one."""

_FILLER = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|(?:no )?title|document\d*|doc\d*|"
    r"presentation\d*|book\d*|unnamed.*|unbenannt.*|sans titre.*|sin t[ií]tulo.*|"
    r"print(?:out)?|scan(?:ned)?[\s_-]*\d*|output|slide \d+|powerpoint presentation|"
    r"pdf ?example.*|https?:.*|about:blank)$",
    re.IGNORECASE,
)
_FILE_SUFFIX = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|md|html?|tex|dvi|indd|qxd|ps|wpd|fm)$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_SAYS_NOTHING = frozenset(
    """attachment copy doc document download draft export file final image img new page pages pdf print printout
    report scan scanned temp text tmp unnamed untitled version""".split()
)
_SPACES = re.compile(r"\s+")


def title_from_name(name: str) -> str:
    """The file name as one would say it: without its suffix, underscores as spaces."""
    stem = PurePath(name).stem or name
    return _SPACES.sub(" ", stem.replace("_", " ")).strip() or "Document"


def meaningful(title: str) -> str | None:
    """The title with its white space folded, or None when a program, not a person, wrote it."""
    title = _SPACES.sub(" ", "".join(c if c.isprintable() else " " for c in title)).strip()
    if not title or len(title) > MAX_TITLE or _FILLER.match(title) or _FILE_SUFFIX.search(title):
        return None
    return title if _WORD.search(title) else None


def says_something(name: str) -> bool:
    """Whether a person named the file: "Scan_0012.pdf" and "9f86d081884c7d65.pdf" say nothing."""
    stem = PurePath(name).stem
    if re.fullmatch(r"[0-9a-fA-F-]{12,}", stem):
        return False
    return any(word.lower() not in _SAYS_NOTHING for word in _WORD.findall(stem.replace("_", " ")))
