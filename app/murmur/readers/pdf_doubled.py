"""Puts back the second f of "differ" where PDFium left it out.

A letter drawn a second time at nearly the same place is usually poor man's bold, and PDFium drops it. In fonts whose
f hangs far over its neighbours, it takes the second of two f's drawn one by one for such a shadow, and finds a gap in
its place: "dif er". In four of 22 annual reports a few words in ten thousand were damaged so.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as raw

NEAR = 3
"""The lost letter is one of this many objects drawn next."""

_GAP = re.compile(r"f (?=[a-z])")


def restored(text: str, textpage: Any, index: Callable[[int], int]) -> str:
    """The text with each lost f in the place of the space that stands for it, so that no offset changes.

    `index` gives PDFium's character for an offset of `text`.
    """
    gaps = [match.start() for match in _GAP.finditer(text) if _is_suspicious(textpage, index(match.start()))]
    if not gaps:
        return text
    places = _places_of_objects(textpage.page)
    letters = list(text)
    for at in gaps:
        if _hides_letter(textpage, index(at), index(at + 2), places):
            letters[at + 1] = "f"
    return "".join(letters)


def _is_suspicious(textpage: Any, f: int) -> bool:
    """Whether the space behind the f is PDFium's own and the f is drawn apart from the letter before it."""
    if f < 1 or raw.FPDFText_IsGenerated(textpage, f + 1) != 1:
        return False
    ours, before = (raw.FPDFText_GetTextObject(textpage, each) for each in (f, f - 1))
    return bool(ours) and (not before or _address(ours) != _address(before))


def _hides_letter(textpage: Any, f: int, following: int, places: dict[int, int]) -> bool:
    """Whether something is drawn between the f and the next letter, as far from the one as from the other."""
    page = textpage.page
    x, y = _origin(textpage, f)
    end, _ = _origin(textpage, following)
    ours = places.get(_address(raw.FPDFText_GetTextObject(textpage, f)))
    if ours is None:
        return False
    matrix = raw.FS_MATRIX()
    sides = [ctypes.c_float() for _ in range(4)]
    for number in range(ours + 1, ours + 1 + NEAR):
        item = raw.FPDFPage_GetObject(page, number)
        if not item or raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_TEXT:
            continue
        raw.FPDFPageObj_GetMatrix(item, matrix)
        if abs(matrix.f - y) < 0.5 and x + 0.5 < matrix.e < end - 0.5:
            raw.FPDFPageObj_GetBounds(item, *sides)
            visible = sides[2].value > sides[0].value  # a blank is an object too
            if visible and end - matrix.e <= 1.35 * (matrix.e - x):
                return True
    return False


def _places_of_objects(page: Any) -> dict[int, int]:
    """Which of the page's objects, in the order of drawing, lies at an address."""
    count = raw.FPDFPage_CountObjects(page)
    return {_address(raw.FPDFPage_GetObject(page, number)): number for number in range(count)}


def _origin(textpage: Any, character: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, character, x, y)
    return x.value, y.value


def _address(pointer: Any) -> int:
    return ctypes.addressof(pointer.contents)
