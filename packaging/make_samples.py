"""Turn the sources in packaging/samples/ into the PDF documents that Murmur ships and calibrates on.

Run by hand, never by the checks: the PDFs are committed, and tests read those. It needs reportlab 5.1.0 (in
the dev group) and the Noto fonts (Debian: fonts-noto-core, SIL Open Font License 1.1), which are embedded as
subsets. The same source, fonts and reportlab give the same bytes.

    .venv/bin/python packaging/make_samples.py

A source is a small subset of Markdown behind a head of `key: value` lines; see sample_source.py.
"""

from __future__ import annotations

import argparse
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from sample_source import Block, parse_source

REPOSITORY = Path(__file__).resolve().parent.parent
SOURCES = REPOSITORY / "packaging" / "samples"
NOTO = Path("/usr/share/fonts/truetype/noto")
MARGIN = 24 * mm
TOP, BOTTOM = 30 * mm, 25 * mm
WIDTH = A4[0] - 2 * MARGIN
HAIRLINE = colors.HexColor("#c3c9cf")
NOTE = "Invented example: no real organisation or person"


@dataclass(frozen=True, slots=True)
class Theme:
    """How one kind of document looks: an accent colour and the type family of its body."""

    accent: colors.Color
    tint: colors.Color
    body: str


THEMES = {
    "report": Theme(colors.HexColor("#1f5f5b"), colors.HexColor("#eaf2f1"), "NotoSans"),
    "legal": Theme(colors.HexColor("#2c3550"), colors.HexColor("#eef0f5"), "NotoSerif"),
    "clinic": Theme(colors.HexColor("#1d5687"), colors.HexColor("#e9f1f8"), "NotoSans"),
    "manual": Theme(colors.HexColor("#7a3e12"), colors.HexColor("#f7efe8"), "NotoSans"),
}


def register_fonts(folder: Path) -> None:
    for family in ("NotoSans", "NotoSerif"):
        for style in ("Regular", "Bold", "Italic"):
            pdfmetrics.registerFont(TTFont(f"{family}-{style}", str(folder / f"{family}-{style}.ttf")))
        pdfmetrics.registerFontFamily(
            f"{family}-Regular",
            normal=f"{family}-Regular",
            bold=f"{family}-Bold",
            italic=f"{family}-Italic",
            boldItalic=f"{family}-Bold",
        )


def markup(text: str) -> str:
    """Escape for a reportlab paragraph; `**bold**` and `*italic*` are the only marks."""
    escaped = html.escape(text, quote=False)
    escaped = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escaped)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", escaped)


class Styles(dict[str, ParagraphStyle]):
    """The paragraph styles of one theme, by the name of what they draw."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        regular, bold = f"{theme.body}-Regular", f"{theme.body}-Bold"
        ink, white = colors.HexColor("#22262b"), colors.white
        self.add("body", regular, 9.7, 14.2, ink, spaceAfter=6.5, allowWidows=0, allowOrphans=0)
        self.add("item", regular, 9.7, 14.2, ink, spaceAfter=3, leftIndent=14, bulletIndent=3)
        self.add("clause", regular, 9.7, 14.2, ink, spaceAfter=6, leftIndent=34)
        self.add("h1", bold, 14.5, 19, theme.accent, spaceBefore=14, spaceAfter=6, keepWithNext=1)
        self.add("h2", bold, 10.8, 15, ink, spaceBefore=8, spaceAfter=3, keepWithNext=1)
        self.add("note", regular, 9.4, 13.8, ink)
        self.add("caption", bold, 8.8, 12, theme.accent, spaceBefore=6, spaceAfter=4)
        self.add("cell", regular, 8.8, 12, ink)
        self.add("cell_bold", bold, 8.8, 12, ink)
        self.add("head", bold, 8.8, 12, white)
        self.add("figure", bold, 17, 21, theme.accent)
        self.add("figure_label", regular, 8.2, 11, ink)
        self.add("organisation", bold, 10, 13, white)
        self.add("title", bold, 23, 29, white)
        self.add("subtitle", regular, 10.5, 15, white)

    def add(self, name: str, font: str, size: float, lead: float, ink: colors.Color, **more: Any) -> None:
        more |= {"fontSize": size, "leading": lead, "textColor": ink, "splitLongWords": 0}
        self[name] = ParagraphStyle(name, fontName=font, bulletFontName=font, bulletFontSize=size, **more)

    def paragraph(self, text: str, name: str, **more: Any) -> Paragraph:
        return Paragraph(markup(text), self[name], **more)


def panel(cells: list[list[Paragraph]], padding: tuple[int, int, int], *rules: tuple[Any, ...]) -> Table:
    """Lay cells of equal width on a ground; padding is left, top, bottom in points."""
    left, top, bottom = padding
    style = [
        *rules,
        ("LEFTPADDING", (0, 0), (-1, -1), left),
        ("TOPPADDING", (0, 0), (-1, 0), top),
        ("BOTTOMPADDING", (0, -1), (-1, -1), bottom),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(cells, colWidths=[WIDTH / len(cells[0])] * len(cells[0]), style=TableStyle(style))


def title_band(fields: dict[str, str], theme: Theme, styles: Styles) -> Flowable:
    cells = [[styles.paragraph(fields[name], name)] for name in ("organisation", "title", "subtitle")]
    return panel(cells, (16, 16, 18), ("BACKGROUND", (0, 0), (-1, -1), theme.accent))


def figures(block: Block, theme: Theme, styles: Styles) -> list[Flowable]:
    pairs = [line.split("|") for line in block.lines]
    cells = [
        [styles.paragraph(value.strip(), "figure") for value, _ in pairs],
        [styles.paragraph(label.strip(), "figure_label") for _, label in pairs],
    ]
    ground = ("BACKGROUND", (0, 0), (-1, -1), theme.tint)
    return [panel(cells, (9, 8, 10), ground, ("LINEABOVE", (0, 0), (-1, 0), 1.6, theme.accent))]


def note(block: Block, theme: Theme, styles: Styles) -> list[Flowable]:
    ground = ("BACKGROUND", (0, 0), (-1, -1), theme.tint)
    edge = ("LINEBEFORE", (0, 0), (0, -1), 3, theme.accent)
    return [panel([[styles.paragraph(block.lines[0], "note")]], (12, 7, 9), ground, edge)]


def table(block: Block, theme: Theme, styles: Styles) -> list[Flowable]:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in block.lines]
    numeric = [rule.endswith(":") for rule in rows[1]]
    body = rows[2:]
    marked = [row[0].startswith("**") for row in body]

    def cell(text: str, column: int, name: str) -> Paragraph:
        style = ParagraphStyle(name, parent=styles[name], alignment=TA_RIGHT if numeric[column] else TA_LEFT)
        return Paragraph(markup(text.replace("**", "")), style)

    names = ["head", *("cell_bold" if bold else "cell" for bold in marked)]
    cells = [
        [cell(text, i, name) for i, text in enumerate(row)] for row, name in zip([rows[0], *body], names, strict=True)
    ]
    rules: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, 0), theme.accent),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, HAIRLINE),
        ("LINEBELOW", (0, -1), (-1, -1), 1, theme.accent),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 3.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
    ]
    rules += [("BACKGROUND", (0, i), (-1, i), theme.tint) for i, bold in enumerate(marked, 1) if bold]
    grid = Table(cells, colWidths=column_widths(rows, numeric), repeatRows=1, style=TableStyle(rules))
    return [*([styles.paragraph(block.caption, "caption")] if block.caption else []), grid]


def column_widths(rows: list[list[str]], numeric: list[bool]) -> list[float]:
    """Share the width by the longest cell of each column, so that a column of figures stays narrow."""
    longest = [max(len(row[i]) for k, row in enumerate(rows) if k != 1) for i in range(len(numeric))]
    weights = [max(min(n, 46), 12 if is_number else 9) for n, is_number in zip(longest, numeric, strict=True)]
    return [WIDTH * weight / sum(weights) for weight in weights]


def story(fields: dict[str, str], blocks: list[Block], theme: Theme) -> Iterator[Flowable]:
    """Yield the document; a heading waits for what follows it, since keepWithNext stops at a KeepTogether."""
    styles = Styles(theme)
    panels = {"table": table, "figures": figures, "note": note}
    headings: list[Flowable] = []
    yield title_band(fields, theme, styles)
    yield Spacer(1, 14)
    for block in blocks:
        if block.kind in ("h1", "h2"):
            headings.append(styles.paragraph(block.lines[0], block.kind))
        elif block.kind in panels:
            yield KeepTogether([*headings, *panels[block.kind](block, theme, styles), Spacer(1, 10)])
            headings = []
        else:
            yield CondPageBreak((14 + 12 * len(headings)) * mm)
            yield from headings
            yield from running_text(block, styles)
            headings = []


def running_text(block: Block, styles: Styles) -> Iterator[Flowable]:
    match block.kind:
        case "list":
            for item in block.lines:
                yield styles.paragraph(item, "item", bulletText="•")
            yield Spacer(1, 4)
        case "clause":
            number, text = block.lines
            yield styles.paragraph(text, "clause", bulletText=number)
        case _:
            yield styles.paragraph(block.lines[0], "body")


def build(source: Path) -> Path:
    """Write the PDF of one source to the place its head names and return that path."""
    fields, blocks = parse_source(source.read_text(encoding="utf-8"))
    theme = THEMES[fields["theme"]]
    target = REPOSITORY / fields["file"]
    target.parent.mkdir(parents=True, exist_ok=True)
    total = 0

    def furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
        regular, bold = f"{theme.body}-Regular", f"{theme.body}-Bold"
        head, foot = A4[1] - 19 * mm, 14 * mm
        canvas.saveState()
        canvas.setFillColor(colors.HexColor("#5a626b"))
        canvas.setStrokeColor(HAIRLINE)
        canvas.setFont(bold, 8)
        canvas.drawString(MARGIN, head, fields["organisation"])
        canvas.setFont(regular, 8)
        canvas.drawRightString(A4[0] - MARGIN, head, fields["running"])
        canvas.line(MARGIN, head - 6, A4[0] - MARGIN, head - 6)
        canvas.line(MARGIN, foot + 12, A4[0] - MARGIN, foot + 12)
        canvas.drawString(MARGIN, foot, NOTE)
        canvas.drawRightString(A4[0] - MARGIN, foot, f"Page {document.page} of {total}")
        canvas.restoreState()

    def write() -> int:
        document = BaseDocTemplate(
            str(target),
            pagesize=A4,
            invariant=1,
            lang="en-GB",
            title=fields["title"],
            author=fields["organisation"],
            subject=NOTE,
            creator="packaging/make_samples.py",
        )
        frame = Frame(MARGIN, BOTTOM, WIDTH, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
        document.addPageTemplates([PageTemplate("page", [frame], onPage=furniture)])
        document.build(list(story(fields, blocks, theme)))
        return int(document.page)

    total = write()  # the first pass counts the pages that the footer names
    write()
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the PDFs whose sources are in packaging/samples/.")
    parser.add_argument("--fonts", type=Path, default=NOTO, help="folder of NotoSans-*.ttf, NotoSerif-*.ttf")
    register_fonts(parser.parse_args().fonts)
    for source in sorted(path for path in SOURCES.glob("*.md") if path.name != "README.md"):
        target = build(source)
        print(f"{target.relative_to(REPOSITORY)}  {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
