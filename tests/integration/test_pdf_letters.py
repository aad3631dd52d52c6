"""Every word of a drawn page has its place: the letters' sides follow each other, and ink lies between them."""

from __future__ import annotations

import io

import pytest
from tests.data import small_pdfs
from tests.data.small_pdfs import body

from murmur.domain.documents import PlacedWord
from murmur.readers import formats, pdf_letters
from murmur.readers.drawing import Drawing


def drawn(content: bytes, width: int = 800) -> Drawing:
    return formats.draw(io.BytesIO(content), "x.pdf", 1, (), width, words=True)


def said(drawing: Drawing) -> list[str]:
    return [drawing.text[word.start : word.end] for word in drawing.words]


def inked(drawing: Drawing, left: float, top: float, right: float, bottom: float) -> bool:
    row = drawing.width * 3
    strips = (drawing.pixels[y * row + int(left) * 3 : y * row + int(right) * 3] for y in range(int(top), int(bottom)))
    return any(strip and min(strip) < 160 for strip in strips)


def bounds(word: PlacedWord) -> tuple[float, float, float, float]:
    return min(word.edges), word.top, max(word.edges), word.top + word.height


def test_every_letter_stands_between_its_edges() -> None:
    drawing = drawn(small_pdfs.pdf(body("Quokkas hop", "far away")))
    assert said(drawing) == ["Quokkas", "hop", "far", "away"]
    for word in drawing.words:
        assert len(word.edges) == word.end - word.start + 1
        assert list(word.edges) == sorted(word.edges)
        for left, right in zip(word.edges, word.edges[1:], strict=False):
            assert inked(drawing, left, word.top, right + 1, word.top + word.height)
    assert drawing.words[0].top < drawing.words[2].top
    assert drawing.points == 595.28


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_words_are_in_their_place_however_the_page_is_turned(degrees: int) -> None:
    drawing = drawn(small_pdfs.turned(small_pdfs.pdf(body("quokka")), degrees))
    (word,) = drawing.words
    left, top, right, bottom = bounds(word)
    assert inked(drawing, left, top, right, bottom)
    assert (right - left > bottom - top) is (degrees == 180)
    assert len(word.edges) == (7 if degrees == 180 else 2)
    assert not inked(drawing, 0, 0, left - 3, drawing.height)
    assert not inked(drawing, right + 3, 0, drawing.width, drawing.height)


def test_words_are_in_their_place_on_a_cropped_page() -> None:
    drawing = drawn(small_pdfs.cropped(small_pdfs.pdf(body("quokka")), 50, 700, 350, 800))
    (word,) = drawing.words
    assert inked(drawing, *bounds(word))


def test_no_words_unless_they_are_asked_for_and_none_of_a_page_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    content = small_pdfs.pdf(body("quokka"))
    assert formats.draw(io.BytesIO(content), "x.pdf", 1, (), 300).words == ()
    monkeypatch.setattr(pdf_letters, "MOST_LETTERS", 3)
    drawing = drawn(content)
    assert (drawing.words, drawing.text) == ((), "")
