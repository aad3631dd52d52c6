"""Pictures as documents: counted, drawn the right way up on white paper, and bounded."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from tests.data.scans import bars, encoded

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers import formats, images
from murmur.readers.drawing import MAX_PIXELS, Drawing


def read(content: bytes, name: str = "harbour_plan.png") -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    return formats.read(io.BytesIO(content), name, pages.extend), pages


def draw(content: bytes, page: int = 1, width: int = 0) -> Drawing:
    return images.draw(io.BytesIO(content), page, width)


def at(drawing: Drawing, x: int, y: int) -> tuple[int, ...]:
    place = (y * drawing.width + x) * 3
    return tuple(drawing.pixels[place : place + 3])


@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_picture_is_one_page_without_text(format: str) -> None:
    facts, pages = read(encoded(bars(2), format))
    assert facts == DocumentFacts("image", "harbour plan", 1, (1,))
    assert pages == [PageText(1, "", label="picture")]
    drawing = draw(encoded(bars(2), format))
    assert (drawing.width, drawing.height, len(drawing.pixels)) == (600, 800, 600 * 800 * 3)


def test_what_a_picture_is_counts_not_what_it_is_called() -> None:
    assert read(encoded(bars(1), "PNG"), "plan.jpg")[0].kind == "image"
    assert read(encoded(bars(1), "JPEG"), "plan.pdf")[0].kind == "image"


def test_a_tiff_has_as_many_pages_as_pictures() -> None:
    content = encoded(bars(1), "TIFF", [bars(2, (300, 400)), bars(3)])
    facts, pages = read(content, "fax.tif")
    assert (facts.page_count, facts.pages_without_text) == (3, (1, 2, 3))
    assert [page.label for page in pages] == [None, None, None]
    assert (draw(content, 2).width, draw(content, 3).width) == (300, 600)
    with pytest.raises(DamagedDocument):
        draw(content, 4)


def test_only_a_tiff_has_several() -> None:
    moving = encoded(bars(1), "WEBP", [bars(2)], duration=50)
    assert read(moving, "moving.webp")[0].page_count == 1
    with pytest.raises(DamagedDocument):
        draw(moving, 2)


def test_a_photo_is_turned_as_the_camera_was_held() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter to the right
    photo = Image.new("RGB", (40, 20), "white")
    photo.paste((0, 0, 0), (0, 0, 10, 20))
    drawing = draw(encoded(photo, "PNG", exif=exif))
    assert (drawing.width, drawing.height) == (20, 40)
    assert (at(drawing, 10, 2), at(drawing, 10, 30)) == ((0, 0, 0), (255, 255, 255))


def grey16() -> Image.Image:
    ramp = Image.new("I;16", (4, 1))
    for x, value in enumerate((0, 20_000, 40_000, 65_535)):
        ramp.putpixel((x, 0), value)
    return ramp


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (Image.new("RGBA", (4, 4), (0, 0, 0, 0)), 255),
        (Image.new("LA", (4, 4), (0, 0)), 255),
        (Image.new("1", (4, 4), 1), 255),
        (Image.new("P", (4, 4), 0), 0),
        (Image.new("L", (4, 4), 77), 77),
    ],
)
def test_every_kind_of_picture_becomes_colours_on_white(picture: Image.Image, expected: int) -> None:
    assert at(draw(encoded(picture, "PNG")), 1, 1) == (expected,) * 3


def test_sixteen_bits_of_grey_are_not_cut_off() -> None:
    drawing = draw(encoded(grey16(), "PNG"))
    assert [at(drawing, x, 0)[0] for x in range(4)] == pytest.approx([0, 78, 156, 255], abs=1)


def test_a_picture_is_drawn_as_wide_as_asked() -> None:
    drawing = draw(encoded(bars(2), "PNG"), width=150)
    assert (drawing.width, drawing.height) == (150, 200)


def test_a_large_picture_is_drawn_within_bounds() -> None:
    drawing = draw(encoded(Image.new("L", (9000, 9000), 200), "PNG"))
    assert 0.9 * MAX_PIXELS < drawing.width * drawing.height <= MAX_PIXELS


def test_a_picture_that_would_fill_the_memory_is_not_opened() -> None:
    small = encoded(Image.new("1", (16, 16)), "TIFF")
    huge = small
    for tag in (b"\x00\x01", b"\x01\x01"):  # width and height
        huge = huge.replace(tag + b"\x04\x00\x01\x00\x00\x00\x10\x00", tag + b"\x04\x00\x01\x00\x00\x00\xff\xff")
    assert huge != small
    with pytest.raises(DocumentTooLarge, match="4,294 million pixels"):
        read(huge, "huge.tif")


@pytest.mark.parametrize("keep", [0.05, 0.3, 0.9])
@pytest.mark.parametrize("format", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_cut_picture_is_damaged_and_nothing_worse(format: str, keep: float) -> None:
    whole = encoded(Image.effect_noise((300, 300), 80).convert("RGB"), format)
    with pytest.raises(DamagedDocument):
        draw(whole[: int(len(whole) * keep)])
