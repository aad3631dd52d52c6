"""Turns a formula written in TeX into a line of Unicode that a person can read, without an engine."""

from __future__ import annotations

import re
import unicodedata

from murmur.ui.chat.maths_signs import ACCENTS, BINARY, BLACKBOARD, RELATIONS, SIGNS, SPACES, SUBSCRIPTS, SUPERSCRIPTS

LONGEST = 2_000
DEEPEST = 20
_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\s+|.", re.DOTALL)
_FONTS = frozenset(
    "text textrm textbf textit mathrm mathbf mathit mathsf mathtt mathcal mathfrak operatorname boldsymbol bm mbox "
    "operatorname*".split()
)
_LINES = frozenset("aligned align align* gather gather* split equation equation* gathered".split())
_FENCES = {
    "matrix": ("[", "]"),
    "bmatrix": ("[", "]"),
    "pmatrix": ("(", ")"),
    "vmatrix": ("|", "|"),
    "Vmatrix": ("‖", "‖"),
    "Bmatrix": ("{", "}"),
    "smallmatrix": ("[", "]"),
    "array": ("[", "]"),
    "cases": ("{ ", ""),
}


class _CannotBeTurnedError(Exception):
    """A sign that Unicode has no line for."""


def readable(tex: str) -> str | None:
    """The formula in Unicode, its lines parted by line breaks; None where something in it cannot be turned."""
    if len(tex) > LONGEST:
        return None
    try:
        reader = _Reader(_TOKEN.findall(tex))
        made = reader.sequence(())
        if reader.at < len(reader.tokens):
            return None
    except _CannotBeTurnedError:
        return None
    lines = [re.sub(r"[ \n]+", " ", line).strip() for line in made.replace("\v", "\n").split("\n")]
    return "\n".join(line for line in lines if line) or None


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def sequence(self, ends: tuple[str, ...]) -> str:
        """Everything up to a token of `ends`, which is not taken."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _CannotBeTurnedError
        made = ""
        while self.at < len(self.tokens) and self.tokens[self.at] not in ends:
            token = self._next()
            if token in ("^", "_"):
                made = made.rstrip(" ") + _script(self._argument(), token)
            elif token == "'":
                made = made.rstrip(" ") + "′"
            elif token.isspace():
                made += " " if made.endswith((",", ";")) else ""
            else:
                made = self._join(made, self._one(token))
        self.depth -= 1
        return made

    def _join(self, made: str, sign: str) -> str:
        """Relations, and operators with something before them, stand between spaces."""
        if sign in RELATIONS or (sign in BINARY and re.search(r"[\w)\]}′!|⟩]\s*$", made[-8:])):
            return f"{made.rstrip(' ')} {sign} "
        if sign.isalpha() and len(sign) > 1 and made[-1:].isalnum():
            return f"{made} {sign}"
        if sign[:1].isalnum() and re.search(r"\b[a-z]{3,}$", made[-8:]) and len(sign) == 1:
            return f"{made} {sign}"
        return made + sign

    def _next(self) -> str:
        if self.at >= len(self.tokens):
            raise _CannotBeTurnedError
        self.at += 1
        return self.tokens[self.at - 1]

    def _argument(self) -> str:
        """One group in braces, or one sign."""
        while self.at < len(self.tokens) and self.tokens[self.at].isspace():
            self.at += 1
        token = self._next()
        return self._one(token).strip()

    def _one(self, token: str) -> str:
        if token == "{":
            inside = self.sequence(("}",))
            self._next()
            return inside
        if token in ("}", "&") or token.startswith("\\end"):
            raise _CannotBeTurnedError
        if not token.startswith("\\"):
            return "−" if token == "-" else "" if token == "~" else token
        return self._command(token[1:])

    def _command(self, name: str) -> str:
        if name in SIGNS:
            return SIGNS[name]
        if name in SPACES:
            return SPACES[name]
        if name == "\\":
            return "\v"
        if name in ("frac", "dfrac", "tfrac", "cfrac"):
            over, under = self._argument(), self._argument()
            return f"{_grouped(over)}/{_grouped(under)}"
        if name in ("binom", "dbinom", "tbinom"):
            return f"C({self._argument()}, {self._argument()})"
        if name == "sqrt":
            return self._root()
        if name in _FONTS:
            return self._words() if name.startswith(("text", "mbox", "operatorname")) else self._argument()
        if name == "mathbb":
            inside = self._argument()
            return BLACKBOARD.get(inside, inside)
        if name in ACCENTS:
            inside = self._argument()
            return unicodedata.normalize("NFC", inside + ACCENTS[name]) if len(inside) == 1 else f"{name}({inside})"
        if name in ("left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr"):
            token = self._next()
            return "" if token == "." else self._one(token)
        if name == "begin":
            return self._environment()
        raise _CannotBeTurnedError

    def _words(self) -> str:
        """The words of \\text{…} as they are; they keep a space before and behind."""
        if self._next() != "{":
            raise _CannotBeTurnedError
        taken: list[str] = []
        while (token := self._next()) != "}":
            if token == "{" or (token.startswith("\\") and token[1:].isalpha()):
                raise _CannotBeTurnedError
            taken.append(token.removeprefix("\\"))
        return "".join(taken)

    def _root(self) -> str:
        index = ""
        if self.at < len(self.tokens) and self.tokens[self.at] == "[":
            self.at += 1
            index = self.sequence(("]",))
            self._next()
        sign = {"": "√", "2": "√", "3": "∛", "4": "∜"}.get(index) or f"{_script(index, '^')}√"
        return sign + _grouped(self._argument())

    def _environment(self) -> str:
        if self._next() != "{":
            raise _CannotBeTurnedError
        name = ""
        while (token := self._next()) != "}":
            name += token
        if name == "array" and self.at < len(self.tokens) and self.tokens[self.at] == "{":
            while self._next() != "}":
                pass
        rows: list[list[str]] = [[]]
        while True:
            rows[-1].append(self.sequence(("&", "\\\\", "\\end")).strip())
            token = self._next()
            if token == "\\\\":
                rows.append([])
            elif token == "\\end":
                break
        while self._next() != "}":
            pass
        rows = [row for row in rows if any(row)]
        if name in _LINES:
            return "\v".join(" ".join(row) for row in rows)
        if name not in _FENCES:
            raise _CannotBeTurnedError
        left, right = _FENCES[name]
        between = ", " if name == "cases" else " "
        return left + "; ".join(between.join(row) for row in rows) + right


def _script(inside: str, sign: str) -> str:
    """Raised or lowered letters where Unicode has them all, else the sign and the whole in brackets."""
    table = SUPERSCRIPTS if sign == "^" else SUBSCRIPTS
    bare = inside.replace(" ", "")
    if bare == "∘":
        return "°"
    if bare and all(letter in table for letter in bare):
        return "".join(table[letter] for letter in bare)
    return f"{sign}{inside}" if len(bare) == 1 else f"{sign}({inside})"


def _grouped(inside: str) -> str:
    """In brackets where it is more than one thing."""
    whole = inside.strip()
    if re.fullmatch(r"√?[\w.,%′°]+", whole) or re.fullmatch(r"\([^()]*\)", whole):
        return whole
    return f"({whole})"
