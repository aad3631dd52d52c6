"""Bytes become text only when it is clear which characters they are."""

from __future__ import annotations

import io

import pytest

from murmur.domain.documents import DocumentFacts, Heading, PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, UnsupportedFormat
from murmur.readers import formats
from murmur.readers.markdown import headings
from murmur.readers.text import MAX_BYTES, decode

GERMAN = "Das Büro in Köln öffnet um 8 Uhr – außer am Montag."
POLISH = "Umowa najmu została zawarta na czas określony i może być przedłużona zgodnie z wolą obu stron."
RUSSIAN = "Договор аренды заключён на пять лет и продлевается по соглашению сторон."


def read(content: bytes, name: str) -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    return formats.read(io.BytesIO(content), name, pages.extend), pages


@pytest.mark.parametrize(
    "data",
    [
        GERMAN.encode(),
        GERMAN.encode("utf-8-sig"),
        b"\xff\xfe" + GERMAN.encode("utf-16-le"),
        b"\xfe\xff" + GERMAN.encode("utf-16-be"),
        GERMAN.encode("cp1252"),
    ],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode(data) == GERMAN


@pytest.mark.parametrize("data", [POLISH.encode("cp1250"), RUSSIAN.encode("cp1251"), RUSSIAN.encode("koi8-r")])
def test_an_encoding_that_cannot_be_told_is_refused_rather_than_guessed(data: bytes) -> None:
    with pytest.raises(DamagedDocument, match="encoding"):
        decode(data)


def test_utf8_cut_off_inside_a_character_is_still_utf8() -> None:
    assert decode((GERMAN + "ü").encode()[:-1]) == GERMAN + "\ufffd"


def test_line_ends_become_one_kind() -> None:
    assert decode(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\x01\x00rest", b"PK\x03\x04zip", bytes(range(256)) * 4])
def test_a_binary_file_that_calls_itself_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnsupportedFormat):
        read(data, "notes.txt")


def test_binary_data_far_inside_a_text_is_refused_too() -> None:
    with pytest.raises(UnsupportedFormat):
        read(b"words " * 2000 + b"\x00\x01\x02", "notes.txt")


def test_a_text_above_the_limit_is_refused() -> None:
    with pytest.raises(DocumentTooLarge):
        read(b"x" * (MAX_BYTES + 1), "large.txt")


def test_a_text_is_one_page_without_a_number() -> None:
    facts, pages = read(b"Some words.\n", "meeting_notes.txt")
    assert pages == [PageText(None, "Some words.\n")]
    assert facts == DocumentFacts("text", "meeting notes", 1)


@pytest.mark.parametrize("name", ["blank.txt", "blank.md"])
def test_a_text_of_nothing_but_white_space_is_refused(name: str) -> None:
    with pytest.raises(DamagedDocument, match="no words"):
        read(b" \n\n\t", name)


@pytest.mark.parametrize("name", ["nothing.txt", "nothing.pdf", "nothing.md"])
def test_an_empty_file_says_that_it_is_empty(name: str) -> None:
    with pytest.raises(DamagedDocument, match="empty"):
        read(b"", name)


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.pdf", b"%PDF-1.7", "pdf"),
        ("a.PDF", b"junk first", "pdf"),
        ("a.txt", b"%PDF-1.7", "pdf"),
        ("a.txt", b"\xff\xd8\xff\xe0", "image"),
        ("a.webp", b"anything", "image"),
        ("a.md", b"# Words", "markdown"),
        ("a.Markdown", b"Words", "markdown"),
        ("README", b"Words", "text"),
        ("a.txt", b"\xff\xfeW\x00", "text"),
    ],
)
def test_the_first_bytes_tell_the_kind_and_then_the_name(name: str, head: bytes, kind: str) -> None:
    assert formats.kind_of(io.BytesIO(head), name) == kind


@pytest.mark.parametrize(("name", "head"), [("a.mp4", b"\0\0\0 ftyp"), ("tool", b"\x7fELF\0")])
def test_other_kinds_are_refused(name: str, head: bytes) -> None:
    with pytest.raises(UnsupportedFormat):
        formats.kind_of(io.BytesIO(head), name)


MARKDOWN = """\
---
title: Staff handbook
---
# Leave `rules`

Words.

## Parental **leave** ##
```python
# no heading
```
    # no heading either
Setext one
===
- item
---
Setext [two](http://example.org)
words
---
#no heading
~~~
# nor this
"""


def test_markdown_headings_are_found_where_they_stand_and_not_in_code() -> None:
    found = list(headings(MARKDOWN))
    assert [(heading.level, heading.title) for heading in found] == [
        (1, "Leave rules"),
        (2, "Parental leave"),
        (1, "Setext one"),
        (2, "Setext two words"),
    ]
    assert [MARKDOWN[heading.start :].split("\n")[0] for heading in found] == [
        "# Leave `rules`",
        "## Parental **leave** ##",
        "Setext one",
        "Setext [two](http://example.org)",
    ]


def test_markdown_is_called_by_its_front_matter_or_its_first_heading_or_its_name() -> None:
    assert read(MARKDOWN.encode(), "x.md")[0].title == "Staff handbook"
    assert read(b"## Small\n\n# Leave\n", "x.md")[0].title == "Leave"
    assert read(b"Words only.\n", "staff_handbook.md")[0].title == "staff handbook"


def test_markdown_text_is_left_as_it_stands() -> None:
    _, pages = read(b"# A\r\n\r\n*b* `c`\r\n", "x.md")
    assert pages == [PageText(None, "# A\n\n*b* `c`\n", (Heading(0, 1, "A"),))]
