"""Every recogniser keeps the same promises; the fake one stands in for the real one only because of that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from tests.data.scans import DEUTSCH, FRENCH, LEASE, scan
from tests.fakes.recogniser import FakeRecogniser

from murmur.domain.errors import ModelFileChanged
from murmur.engines.ocr import RapidRecogniser
from murmur.library.ports import Recogniser, SeenLine
from murmur.library.reading_order import page_of
from murmur.services.models import Models, read_catalogue

SAID = (*LEASE, *DEUTSCH, *FRENCH)


@pytest.fixture(scope="module", params=["fake", pytest.param("rapid", marks=pytest.mark.model)])
def recogniser(request: pytest.FixtureRequest) -> Iterator[Recogniser]:
    if request.param == "fake":
        yield FakeRecogniser(SAID)
        return
    models = Models(read_catalogue())
    entry = models.recogniser()
    yield RapidRecogniser(models.folder_of(entry), entry.sums, threads=2)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return scan(SAID, dpi=150, turned=0)


@pytest.fixture(scope="module")
def lines(recogniser: Recogniser, page: Image.Image) -> list[SeenLine]:
    return recogniser.lines(page.tobytes(), *page.size)


def test_the_words_of_a_page_are_read(lines: list[SeenLine], page: Image.Image) -> None:
    text, scanned = page_of(lines, *page.size)
    assert text.split("\n") == list(SAID)
    assert [text[line.start : line.end] for line in scanned] == list(SAID)


def test_each_line_is_where_its_ink_is(lines: list[SeenLine], page: Image.Image) -> None:
    inside = ((x, y) for line in lines for x, y in line.corners)
    assert all(-5 <= x <= page.width + 5 and -5 <= y <= page.height + 5 for x, y in inside)
    first = min(lines, key=lambda line: line.corners[0][1])
    (left, top), (right, _), _, (_, bottom) = first.corners
    assert 0.09 < left / page.width < 0.14
    assert 0.6 < right / page.width < 0.95
    assert 0.06 < top / page.height < bottom / page.height < 0.12


def test_it_says_how_sure_it_is(lines: list[SeenLine]) -> None:
    assert all(0.6 <= line.confidence <= 1 for line in lines)


@pytest.mark.parametrize("size", [(400, 300), (1, 1), (3, 900), (900, 3)])
def test_where_nothing_stands_nothing_is_read(recogniser: Recogniser, size: tuple[int, int]) -> None:
    assert recogniser.lines(b"\xff" * (size[0] * size[1] * 3), *size) == []


def test_models_that_are_not_what_they_should_be_are_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"another model")
    with pytest.raises(ModelFileChanged):
        RapidRecogniser(tmp_path, {"model.onnx": "00" * 32}, threads=1)
