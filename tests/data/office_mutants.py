"""Office files broken in the ways files break, and in ways that somebody means: mutants and bombs, the same at every
run."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.data.spoiling import cut, doubled, flipped, holed

FORMATS = Path(__file__).parent / "formats"
SOURCES = ("review.docx", "sales.xlsx", "deck.pptx", "review.odt", "sales.ods", "deck.odp", "review.rtf", "sales.csv")

_ODF = 'xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a0 "ha ha ha ha ">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
_OUTSIDE = '<!DOCTYPE l [<!ENTITY a9 SYSTEM "file:///etc/hostname">]>'


def mutants(count: int, seed: int = 4) -> Iterator[tuple[str, bytes]]:
    """File names and contents, the sources in turn."""
    chance = random.Random(seed)
    for number in range(count):
        source = SOURCES[number % len(SOURCES)]
        data = (FORMATS / source).read_bytes()
        kinds = _PLAIN if source.endswith((".rtf", ".csv")) else [*_PLAIN, *_INSIDE, *_INSIDE]
        change = chance.choice(kinds)
        yield f"{number:04}-{change.__name__.strip('_')}-{source}", change(data, chance)


def bombs(size: int) -> Iterator[tuple[str, bytes, bool | None]]:
    """Name, content, and whether it can be read (None: either will do). Those that unpack to much unpack to `size`."""
    yield "blowing.docx", _changed("review.docx", "word/document.xml", _blowing("<w:p/>", size)), False
    yield "blowing.xlsx", _changed("sales.xlsx", "xl/worksheets/sheet1.xml", _blowing("<row/>", size)), False
    yield "blowing.odt", _changed("review.odt", "content.xml", _blowing("<p/>", size)), False
    film = _changed("deck.pptx", "ppt/media/film.mp4", lambda data: [bytes(1 << 20)] * (size >> 20))
    yield "film.pptx", film, True
    inner = _changed("review.docx", "word/embeddings/again.zip", lambda data: [film])
    yield "nested.docx", inner, True
    yield "entries.docx", _crowded(min(size // 10_000, 150_000)), False
    for name, document in (("laughs", _LAUGHS), ("outside", _OUTSIDE)):
        text = f"{document}<w:document {_W}><w:body><w:p><w:r><w:t>&a9;words</w:t></w:r></w:p></w:body></w:document>"
        yield f"{name}.docx", _changed("review.docx", "word/document.xml", _as(text)), None
        sheet = f'{document}<worksheet {_S}><sheetData><row><c t="str"><v>&a9;</v></c></row></sheetData></worksheet>'
        yield f"{name}.xlsx", _changed("sales.xlsx", "xl/worksheets/sheet1.xml", _as(sheet)), False
        odt = _odf("text", "<text:p>&a9;words</text:p>")
        yield f"{name}.odt", _changed("review.odt", "content.xml", _as(document + odt)), None
    deep = "<w:p>" * 100_000 + "</w:p>" * 100_000
    text = f"<w:document {_W}><w:body>{deep}</w:body></w:document>"
    yield "deep.docx", _changed("review.docx", "word/document.xml", _as(text)), None
    yield "wide.xlsx", _sheet('<row r="1"><c r="A1" t="str"><v>words</v></c></row>'), True
    yield "far.xlsx", _sheet('<row r="1048576"><c r="XFD1048576" t="str"><v>words</v></c></row>'), True
    rows = (f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="XFD{n}"><v>1</v></c></row>' for n in _rows(size))
    yield "sparse.xlsx", _sheet("".join(rows)), None
    merged = (
        '<row r="1"><c r="A1" t="str"><v>words</v></c></row>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    )
    yield "merged.xlsx", _sheet(*merged), True
    strings = f"<sst {_S}><si><t>{'words ' * 500_000}</t></si></sst>"
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 20_000))
    yield "same-string.xlsx", _sheet(cells, strings=strings), False
    times = 'table:number-columns-repeated="16384"'
    cell = f"<table:table-cell {times}><text:p>words</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    ods = _odf("spreadsheet", f'<table:table table:name="A">{row * 20}</table:table>')
    yield "repeated.ods", _changed("sales.ods", "content.xml", _as(ods)), None
    spaces = _odf("text", '<text:p>words<text:s text:c="2000000000"/>words</text:p>')
    yield "spaces.odt", _changed("review.odt", "content.xml", _as(spaces)), True
    yield "braces.rtf", b"{\\rtf1 words " + b"{" * 1_000_000, None
    yield "links.rtf", b"{\\rtf1 words " + b'{\\field{\\*\\fldinst{ HYPERLINK "' * 100_000, None
    yield "columns.csv", b"word" + b"," * 5_000_000 + b"\nword", True
    yield "quote.csv", b'a,b\n"' + b"word " * 1_000_000, False


def _inside_flipped(data: bytes, chance: random.Random) -> bytes:
    return _with_entry(data, chance, lambda entry: flipped(entry, chance))


def _inside_cut(data: bytes, chance: random.Random) -> bytes:
    return _with_entry(data, chance, lambda entry: cut(entry, chance))


def _numbers_changed(data: bytes, chance: random.Random) -> bytes:
    """Numbers in mark-up become huge, negative, or none."""

    def other(match: re.Match[bytes]) -> bytes:
        new = chance.choice((b"99999999999", b"-1", b"0", b"", b"1e308", b"NaN", b"65536"))
        return b'"' + new + b'"' if chance.random() < 0.1 else match[0]

    return _with_entry(data, chance, lambda entry: re.sub(rb'"-?\d+"', other, entry))


def _elements_repeated(data: bytes, chance: random.Random) -> bytes:
    """Tags are left out, or opened and closed where nothing was."""

    def other(match: re.Match[bytes]) -> bytes:
        return chance.choice((b"", match[0] * 2, b"<x/>")) if chance.random() < 0.02 else match[0]

    return _with_entry(data, chance, lambda entry: re.sub(rb"</?[\w:]+[^<>]*/?>", other, entry))


def _entry_dropped(data: bytes, chance: random.Random) -> bytes:
    entries = _entries(data)
    del entries[chance.choice(list(entries))]
    return _archive(entries)


def _entries_swapped(data: bytes, chance: random.Random) -> bytes:
    entries = _entries(data)
    one, other = chance.sample(list(entries), 2)
    entries[one], entries[other] = entries[other], entries[one]
    return _archive(entries)


_PLAIN = [flipped, cut, holed, doubled]
_INSIDE = [_inside_flipped, _inside_cut, _numbers_changed, _elements_repeated, _entry_dropped, _entries_swapped]


def _with_entry(data: bytes, chance: random.Random, change: Callable[[bytes], bytes]) -> bytes:
    entries = _entries(data)
    name = chance.choice([name for name in entries if entries[name] and name.endswith((".xml", ".rels"))])
    entries[name] = change(entries[name])
    return _archive(entries)


def _entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return {info.filename: source.read(info) for info in source.infolist()}


def _archive(entries: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in entries.items():
            out.writestr(name, data)
    return made.getvalue()


def _changed(source: str, name: str, change: Callable[[bytes], Iterator[bytes] | list[bytes]]) -> bytes:
    """A source of which one entry is another, written piece by piece."""
    entries = _entries((FORMATS / source).read_bytes())
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for other in {**entries, name: b""}:
            with out.open(other, "w") as entry:
                for piece in change(entries.get(name, b"")) if other == name else [entries[other]]:
                    entry.write(piece)
    return made.getvalue()


def _as(text: str) -> Callable[[bytes], list[bytes]]:
    return lambda data: [text.encode()]


def _blowing(element: str, size: int) -> Callable[[bytes], Iterator[bytes]]:
    """The entry, with so many elements before its end that it has `size` bytes."""

    def change(data: bytes) -> Iterator[bytes]:
        end = data.rindex(b"</")
        yield data[:end]
        piece = element.encode() * (1_000_000 // len(element))
        for _ in range(size // len(piece)):
            yield piece
        yield data[end:]

    return change


def _crowded(count: int) -> bytes:
    entries = _entries((FORMATS / "review.docx").read_bytes())
    return _archive(entries | {f"word/media/{number}.png": b"" for number in range(max(count, 21_000))})


def _rows(size: int) -> range:
    return range(1, min(1_048_576, size // 1_000) + 1)


def _sheet(rows: str, after: str = "", strings: str = "") -> bytes:
    sheet = f'<worksheet {_S}><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData>{after}</worksheet>'
    data = _changed("sales.xlsx", "xl/worksheets/sheet1.xml", _as(sheet))
    if not strings:
        return data
    entries = _entries(data)
    entries["xl/sharedStrings.xml"] = strings.encode()
    return _archive(entries)


def _odf(kind: str, body: str) -> str:
    names = " ".join(_ODF.format(name) for name in ("office", "text", "table"))
    body = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    return f"<office:document-content {names}>{body}</office:document-content>"
