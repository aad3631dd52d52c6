"""Pages as a scanner makes them: typeset, drawn as a picture, turned a little, blurred, with grain; no text in them."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from tests.data.small_pdfs import drawn, pdf

LEASE = (
    "The tenant pays the rent of 1,250.00 EUR in advance on the first working day of each month.",
    "Either party may end this agreement by giving three months' written notice to the other.",
    "The landlord keeps the roof, the outer walls and the heating in good repair.",
    "A deposit of 3,750.00 EUR is paid back within 60 days after the keys were returned.",
)
DEUTSCH = (
    "Der Mieter zahlt die Miete in Höhe von 1.250,00 € im Voraus, spätestens am dritten Werktag.",
    "Schönheitsreparaturen übernimmt der Mieter, größere Schäden meldet er unverzüglich.",
    "Die Straße vor dem Gebäude wird im Winter von der Gemeinde geräumt.",
)
FRENCH = (
    "Le locataire paie le loyer de 1 250,00 € d'avance, au plus tard le cinq de chaque mois.",
    "Le propriétaire prend à sa charge les grosses réparations : la toiture, les façades.",
    "Où que soit situé l'immeuble, l'état des lieux est établi à l'entrée et à la sortie.",
)

WHITE = (255, 255, 255)


def scan(
    lines: Sequence[str], *, dpi: int = 200, size: float = 11, font: str = "Times-Roman", turned: float = 0.7,
    noise: float = 12, blur: float = 0.7, contrast: float = 1.0, paragraphs: int = 1,
) -> Image.Image:  # fmt: skip
    """A typeset A4 page as a scanner would give it. `turned` in degrees, `noise` and `contrast` in steps of 256."""
    page = pdf([(line, font, size) for line in lines] * paragraphs)
    image = pdfium.PdfDocument(page)[0].render(scale=dpi / 72).to_pil().convert("L")
    image = image.rotate(turned, Image.Resampling.BICUBIC, fillcolor=255)
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(blur * dpi / 200))
    values = 128 + (np.asarray(image, dtype=np.float32) - 128) * contrast
    values = values + np.random.default_rng(1).normal(0, noise, values.shape)
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8)).convert("RGB")


def bars(count: int, size: tuple[int, int] = (600, 800)) -> Image.Image:
    """Black bars on white: as many lines of ink for a recogniser that reads no letters."""
    image = Image.new("RGB", size, "white")
    for number in range(count):
        image.paste((0, 0, 0), (60, 60 + 40 * number, size[0] - 60, 80 + 40 * number))
    return image


def marked(image: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    """The picture on a ground of this colour, without ink: every pixel has it, the first one too."""
    return Image.new("RGB", image.size, colour)


def scanned_pdf(*pages: Image.Image | Sequence[str]) -> bytes:
    """An A4 PDF: a picture becomes a page without text, lines of words one with text."""

    def draw(canvas: object) -> None:
        for page in pages:
            if isinstance(page, Image.Image):
                canvas.drawImage(ImageReader(page), 0, 0, 595, 842)  # type: ignore[attr-defined]
            else:
                for number, line in enumerate(page):
                    canvas.drawString(72, 760 - 14 * number, line)  # type: ignore[attr-defined]
            canvas.showPage()  # type: ignore[attr-defined]

    return drawn(draw)


def encoded(image: Image.Image, format: str, more: Sequence[Image.Image] = (), **options: object) -> bytes:
    out = io.BytesIO()
    if more:
        options |= {"save_all": True, "append_images": list(more)}
    image.save(out, format, **options)
    return out.getvalue()
