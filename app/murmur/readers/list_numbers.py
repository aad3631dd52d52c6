"""How lists count: 1, a, A, i, I."""

from __future__ import annotations

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_ONES = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def written(kind: str, count: int) -> str:
    """The count as a list of this kind writes it; kinds as Word names them."""
    write: Callable[[int], str] | None = {
        "lowerLetter": _letters,
        "upperLetter": lambda count: _letters(count).upper(),
        "lowerRoman": _roman,
        "upperRoman": lambda count: _roman(count).upper(),
        "decimalZero": lambda count: f"{count:02}",
        "none": lambda count: "",
    }.get(kind)
    return write(count) if write else str(count)


def _letters(count: int) -> str:
    """a to z, then aa to zz, as Word counts."""
    return chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 10) if count > 0 else ""


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    text = ""
    for worth, letters in (*_ROMAN, *_ROMAN_ONES):
        text += letters * (count // worth)
        count %= worth
    return text
