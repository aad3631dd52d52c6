"""Tells the parts of a program apart, line by line, for the few colours that the window has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from murmur.ui.chat.markup import Line, Piece

MOST = 4_000
"""Characters of a program that are told apart; what follows stays plain, so that no program can hold the window up."""
LONGEST_LINE = 400
TONES = {
    "keyword": "accent_text",
    "string": "good",
    "number": "warn",
    "comment": "text_faint",
    "name": "text",
}
"""The colours of the theme by which the parts are shown."""

_LANGUAGES = {
    # Those that answers are written in, with the names they go by. Any other is shown plain.
    "bash": ("bash", "sh", "shell", "zsh", "console"),
    "c": ("c", "h"),
    "cpp": ("c++", "cpp", "cc", "hpp"),
    "csharp": ("c#", "csharp", "cs"),
    "css": ("css",),
    "diff": ("diff", "patch"),
    "go": ("go", "golang"),
    "html": ("html",),
    "ini": ("ini", "cfg"),
    "java": ("java",),
    "javascript": ("javascript", "js", "jsx"),
    "json": ("json",),
    "kotlin": ("kotlin", "kt"),
    "php": ("php",),
    "powershell": ("powershell", "ps1", "pwsh"),
    "python": ("python", "py", "python3"),
    "r": ("r",),
    "ruby": ("ruby", "rb"),
    "rust": ("rust", "rs"),
    "sql": ("sql", "mysql", "postgresql", "sqlite"),
    "swift": ("swift",),
    "toml": ("toml",),
    "typescript": ("typescript", "ts", "tsx"),
    "vbnet": ("vb", "vba", "vbnet", "visualbasic"),
    "xml": ("xml", "svg"),
    "yaml": ("yaml", "yml"),
}
_LEXERS = {alias: name for name, aliases in _LANGUAGES.items() for alias in aliases}


@lru_cache(maxsize=64)
def highlighted(code: str, language: str) -> tuple[Line, ...]:
    """The lines of `code` as pieces with tones."""
    plain = tuple((Piece(line, code=True),) if line else () for line in code.split("\n"))
    name = _LEXERS.get(language.casefold())
    if name is None:
        return plain
    head = code if len(code) <= MOST else code[: code.rfind("\n", 0, MOST) + 1]
    if not head or any(len(line) > LONGEST_LINE for line in head.split("\n")):
        return plain
    toned = list(_lines(head, name))
    return (*toned, *plain[len(toned) :]) if head == code else (*toned[:-1], *plain[len(toned) - 1 :])


def _lines(code: str, name: str) -> Iterator[Line]:
    from pygments.lexers import get_lexer_by_name

    lexer = get_lexer_by_name(name, stripnl=False, ensurenl=False)
    line: list[Piece] = []
    for token, text in lexer.get_tokens(code):
        tone = _tone(str(token))
        for number, part in enumerate(text.split("\n")):
            if number:
                yield tuple(line)
                line = []
            if part and line and line[-1].tone == tone:
                line[-1] = Piece(line[-1].text + part, code=True, tone=tone)
            elif part:
                line.append(Piece(part, code=True, tone=tone))
    yield tuple(line)


def _tone(token: str) -> str:
    for start, tone in (
        ("Token.Keyword", "keyword"),
        ("Token.Operator.Word", "keyword"),
        ("Token.Name.Tag", "keyword"),
        ("Token.Literal.String", "string"),
        ("Token.Generic.Inserted", "string"),
        ("Token.Literal.Number", "number"),
        ("Token.Literal.Date", "number"),
        ("Token.Comment", "comment"),
        ("Token.Generic.Deleted", "comment"),
        ("Token.Name.Function", "name"),
        ("Token.Name.Class", "name"),
    ):
        if token.startswith(start):
            return tone
    return ""
