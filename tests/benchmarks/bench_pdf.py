"""What Murmur's reading of PDFs costs over PDFium's bare text: processor time of both over the same files.

    python -m tests.benchmarks.bench_pdf FOLDER

FOLDER holds PDFs. Ours adds headings, lost letters and message-sized batches; passages are timed on their own.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import pypdfium2 as pdfium

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DocumentError
from murmur.library.passages import make_passages
from murmur.readers import formats


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    files = sorted(folder.glob("*.pdf"))
    if not files:
        sys.exit(f"{folder} has no PDFs: nothing was measured")
    print(f"{'file':32} {'pages':>6} {'PDFium s':>9} {'ours s':>8} {'ratio':>6} {'passages s':>11}")
    totals = [0.0, 0.0, 0.0, 0.0]
    for path in files:
        row = measure(path)
        if row is None:
            continue
        totals = [total + value for total, value in zip(totals, row, strict=True)]
        print_row(path.stem, row)
    print_row("all", (totals[0], totals[1], totals[2], totals[3]))


def measure(path: Path) -> tuple[float, float, float, float] | None:
    """Pages, then seconds of processor time: PDFium alone, ours, making passages. None for an unreadable file."""
    try:
        start = time.process_time()
        facts, pages = read(path)
        ours = time.process_time() - start
    except DocumentError as error:
        print(f"{path.stem[:32]:32} {error}")
        return None
    start = time.process_time()
    bare(path)
    alone = time.process_time() - start
    start = time.process_time()
    make_passages(facts, path.name, pages)
    return float(facts.page_count), alone, ours, time.process_time() - start


def read(path: Path) -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    with path.open("rb") as file:
        facts = formats.read(file, path.name, pages.extend)
    return facts, pages


def bare(path: Path) -> int:
    """PDFium's text of every page; returns the number of characters."""
    characters = 0
    with path.open("rb") as file:
        document = pdfium.PdfDocument(file)
        for page in document:
            textpage = page.get_textpage()
            characters += len(textpage.get_text_range())
            textpage.close()
            page.close()
        document.close()
    return characters


def print_row(name: str, row: tuple[float, float, float, float]) -> None:
    pages, alone, ours, passages = row
    ratio = ours / alone if alone else 0.0
    print(f"{name[:32]:32} {pages:6.0f} {alone:9.2f} {ours:8.2f} {ratio:6.2f} {passages:11.2f}", flush=True)


if __name__ == "__main__":
    main()
