"""A conversation on paper looks as in the window: no sign of Markdown is left, and there is nothing to follow."""

from __future__ import annotations

import threading

import pypdfium2
import pytest
from PIL import ImageColor
from PySide6.QtWidgets import QApplication

from murmur.domain.answers import Answer, Citation, Engine, Timings, Turn, Verdict
from murmur.domain.conversations import ConversationFacts
from murmur.services.exporting import Exported, ExportedTurn, ExportWords
from murmur.ui.colours import LIGHT
from murmur.ui.conversations.pdf import to_pdf

pytestmark = pytest.mark.window

TEXT = """The tenant has **four parking spaces** [1];
more are [listed](http://evil.example/x) [7].

| Item | Amount |
|---|---:|
| Rent | 12,500.00 |

```python
def rent(months: int) -> float:
    return 12500 / 3 * months
```

"""
LINES = [f"Clause {n} is *not* to be altered without consent." for n in range(90)]
CITED = Citation(1, "d1", "Commercial Lease", "/l.pdf", 3, "page 3", "four parking\nspaces", 5, 22)


@pytest.fixture(scope="module")
def pdf(application: QApplication) -> bytes:
    """Made in a thread, as the window does."""
    text = TEXT + "\n\n".join(LINES)
    answer = Answer("?", text, Verdict.PARTLY, (CITED,), (), (), Engine("local", "m", "ab" * 32), Timings())
    facts = ConversationFacts("c1", "2026-11-22T09:05:00.000000+00:00", "", "Parking", "?", 1)
    exported = Exported(facts, (ExportedTurn(Turn(1, facts.begun, "How many spaces?\nAnd why?", answer, 1)),))
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(to_pdf(exported, ExportWords())))
    thread.start()
    thread.join()
    return made[0]


def test_nothing_of_the_markdown_is_left_and_no_word_is_lost(pdf: bytes) -> None:
    pages = read(pdf)
    text = "\n".join(pages)
    assert len(pages) > 1
    for sign in ("**", "*not*", "|---", "```", "](", "| Rent"):
        assert sign not in text
    for words in ("four parking spaces", "Rent 12,500.00", "return 12500 / 3 * months", "How many spaces?", "And why?"):
        assert words in text
    assert all(line.replace("*", "") in text for line in LINES)
    assert "[1] Commercial Lease, page 3" in pages[-1]
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page


def test_nothing_in_it_can_be_followed(pdf: bytes) -> None:
    for word in (b"/URI", b"/Link", b"evil.example/x", b"cite:"):
        assert word not in pdf


def test_programs_and_chips_have_their_grounds(pdf: bytes) -> None:
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil().convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20)}
    for ground in (LIGHT.sunken, LIGHT.accent_soft):
        assert ImageColor.getrgb(ground) in colours


def read(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
