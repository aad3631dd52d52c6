"""Pictures as documents (PNG, JPEG, TIFF, WebP): pages without text, to be recognised. Only a TIFF has several."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from PIL import Image, ImageOps, UnidentifiedImageError

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.batches import Batches
from murmur.readers.drawing import MAX_PIXELS, Drawing, scale_for
from murmur.readers.titles import title_from_name

FORMATS = ("PNG", "JPEG", "TIFF", "WEBP")
MAX_PICTURE = 120_000_000
"""Pixels of a picture that is taken: an A0 sheet at 250 dots an inch. Decoded it takes 480 MB."""

MAX_PAGES = 5_000

DRAFT_SIDE = 4_000
"""Pixels each way that a large JPEG keeps when it is decoded."""

POINTS_A_PIXEL = 0.75
"""Of a picture shown at its own size, as browsers have it: what pictures say of their size is mostly wrong."""

_DAMAGE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, RuntimeError, AttributeError)

Image.MAX_IMAGE_PIXELS = None  # the size is looked at below, before anything is decoded


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """Hands over a page without text for each picture."""
    with _opened(file) as image:
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        if count > MAX_PAGES:
            raise DocumentTooLarge(f"The file claims to hold {count:,} pictures")
    batches = Batches(on_pages)
    for number in range(1, count + 1):
        batches.add(PageText(number, "", label="picture" if count == 1 else None))
    batches.flush()
    return DocumentFacts("image", title_from_name(name), count, tuple(range(1, count + 1)))


def draw(file: BinaryIO, page: int, width: int) -> Drawing:
    """The picture `page` (counted from 1), `width` pixels wide or, for 0, as it is; the right way up."""
    with _opened(file) as image:
        if page > 1 and image.format == "TIFF":
            image.seek(page - 1)
            _check_size(image)
        elif page != 1:
            raise DamagedDocument(f"The document has no page {page} any more")
        upright = _on_white(ImageOps.exif_transpose(_shrunk(image)))
        longer, shorter = max(image.size), min(image.size)
        points = POINTS_A_PIXEL * (longer if upright.width > upright.height else shorter)
        scale = scale_for(upright.width, upright.height, width or upright.width)
        size = max(1, int(upright.width * scale)), max(1, int(upright.height * scale))
        if size != upright.size:
            upright = upright.resize(size, Image.Resampling.LANCZOS if scale < 1 else Image.Resampling.BICUBIC)
        return Drawing(upright.width, upright.height, upright.tobytes(), (), True, points)


@contextmanager
def _opened(file: BinaryIO) -> Iterator[Image.Image]:
    """DamagedDocument for whatever Pillow says of a damaged file, and DocumentTooLarge."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's quote bytes of the file
            with Image.open(file, formats=FORMATS) as image:
                _check_size(image)
                yield image
    except UnidentifiedImageError as error:
        raise DamagedDocument("The picture is damaged, or of another kind than its name says") from error
    except EOFError as error:
        raise DamagedDocument("The document has fewer pages than before") from error
    except _DAMAGE as error:
        raise DamagedDocument("The picture is damaged") from error


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MAX_PICTURE:
        raise DocumentTooLarge(
            f"The picture has {image.width * image.height // 1_000_000:,} million pixels",
            f"Make it smaller than {MAX_PICTURE // 1_000_000} million pixels and add that",
        )


def _shrunk(image: Image.Image) -> Image.Image:
    """The picture in 8 bits a colour, and not much larger than will be asked of it: what follows makes copies."""
    image.draft(None, (DRAFT_SIDE, DRAFT_SIDE))  # a JPEG is decoded smaller, but not smaller than this
    factor = 1
    while image.width * image.height > 4 * MAX_PIXELS * factor * factor:
        factor *= 2
    plain = _eight_bit(image)
    return plain.reduce(factor) if factor > 1 else plain


def _eight_bit(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("L", "RGB", "RGBA", "CMYK"):
        return image
    has_holes = "transparency" in image.info or image.mode in ("LA", "La", "PA", "RGBa")
    return image.convert("RGBA" if has_holes else "L" if image.mode in ("1", "F") else "RGB")


def _on_white(image: Image.Image) -> Image.Image:
    """RGB; where it is transparent it shows white paper, since most text is dark."""
    if image.mode != "RGBA" and "transparency" not in image.info:
        return image.convert("RGB")
    image = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
