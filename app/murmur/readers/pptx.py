"""PowerPoint: each slide a page: its title as a heading, then its text, tables and charts, then the speaker's notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO

from pptx.opc.constants import CONTENT_TYPE
from pptx.opc.package import PartFactory
from pptx.package import Package
from pptx.parts.presentation import PresentationPart

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers.batches import Batches
from murmur.readers.damage import damage_told
from murmur.readers.tables import Row
from murmur.readers.titles import meaningful, title_from_name
from murmur.readers.writing import Writing
from murmur.readers.zip_safety import copy_of

MAX_MARKUP = 80_000_000
"""Bytes; see `docx`."""

MAX_SLIDES = 10_000
_SLIDESHOWS = (
    CONTENT_TYPE.PML_PRES_MACRO_MAIN,
    CONTENT_TYPE.PML_TEMPLATE_MAIN,
    CONTENT_TYPE.PML_SLIDESHOW_MAIN,
    "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml",
    "application/vnd.ms-powerpoint.template.macroEnabled.main+xml",
)
for _type in _SLIDESHOWS:  # they differ in what a double click does
    PartFactory.part_type_for[_type] = PresentationPart

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def read(file: BinaryIO, name: str, on_pages: Callable[[tuple[PageText, ...]], None]) -> DocumentFacts:
    """Every slide in order, hidden ones too; those without words are named in the facts."""
    batches = Batches(on_pages)
    blank: list[int] = []
    count = 0
    first = None
    with damage_told():
        package = Package.open(copy_of(file, lambda entry: entry.endswith((".xml", ".rels")), MAX_MARKUP))
        part = package.main_document_part
        if not isinstance(part, PresentationPart):
            raise DamagedDocument
        slides = part.presentation.slides
        if len(slides) > MAX_SLIDES:
            raise DocumentTooLarge("The presentation has more slides than Murmur can read")
        for count, slide in enumerate(slides, start=1):
            page = _page(slide, count)
            if not page.text:
                blank.append(count)
            if count == 1 and page.headings:
                first = page.headings[0].title
            batches.add(page)
        title = meaningful(part.core_properties.title or "") or meaningful(first or "") or title_from_name(name)
    if not count:
        raise DamagedDocument("The presentation has no slides", "Check that it is the right file")
    batches.flush()
    return DocumentFacts("pptx", title, count, tuple(blank))


def _page(slide: Any, number: int) -> PageText:
    writing = Writing()
    title = slide.shapes.title
    if title is not None:
        writing.heading(1, title.text_frame.text)
    for shape in _flat(slide.shapes):
        if title is None or shape.shape_id != title.shape_id:
            _write(shape, writing)
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        notes = slide.notes_slide.notes_text_frame.text.strip()
        if notes:
            writing.paragraph(f"Notes: {notes}")
    return writing.page(number, f"slide {number}")


def _flat(shapes: Any) -> Iterator[Any]:
    """The shapes themselves, groups taken apart."""
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _flat(shape.shapes)
        else:
            yield shape


def _write(shape: Any, writing: Writing) -> None:
    if shape.has_text_frame:
        for number, paragraph in enumerate(shape.text_frame.paragraphs):
            writing.paragraph(paragraph.text, together=number > 0)
    elif getattr(shape, "has_table", False):
        writing.table(_rows(shape.table))
    elif getattr(shape, "has_chart", False):
        _write_chart(shape.chart, writing)


def _rows(table: Any) -> Sequence[Row]:
    """The rows; python-pptx says which cells are parts of a merged one."""
    rows: list[list[str | None]] = []
    for row in table.rows:
        cells: list[str | None] = []
        for cell in row.cells:
            if not cell.is_spanned:
                cells.append(" ".join(cell.text_frame.text.split()))
            elif cell._tc.get("hMerge") in ("1", "true"):
                cells.append(None)
            else:
                above = rows[-1] if rows else []
                cells.append(above[len(cells)] if len(cells) < len(above) else "")
        rows.append(cells)
    return rows


def _write_chart(chart: Any, writing: Writing) -> None:
    """A chart's numbers as the table that it draws: a row for each category, a column for each series."""
    title = chart.chart_title.text_frame.text if chart.has_title and chart.chart_title.has_text_frame else ""
    for plot in chart.plots:
        series = list(plot.series)
        values = [list(one.values) for one in series]
        categories = [str(category) for category in plot.categories]
        rows: list[Row] = [["", *(one.name for one in series)]]
        for at, category in enumerate(categories):
            rows.append([category, *(_value(column[at]) if at < len(column) else "" for column in values)])
        writing.table(rows, heads=1, title=title)


def _value(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"
