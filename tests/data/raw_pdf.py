"""PDF files written byte by byte, because no library writes the broken ones that a reader must survive."""

from __future__ import annotations

import zlib

MIB = 1 << 20
BOMB_MIB = 1200
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(objects: list[bytes]) -> bytes:
    """Number the objects from 1, the first being the catalog, and add the cross-reference table."""
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def one_page(
    contents: bytes,
    *more: bytes,
    catalog: bytes = CATALOG,
    pages: bytes = PAGES,
    page: bytes = PAGE,
) -> bytes:
    """Objects 1 to 5 are catalog, page tree, page, font and contents; `more` are 6 and up."""
    return pdf([catalog, pages, page, FONT, contents, *more])


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), entries, data)


def text(*lines: bytes) -> bytes:
    shown = (line.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") for line in lines)
    return stream(b"BT /F1 9 Tf 40 780 Td 14 TL " + b" ".join(b"(%b) Tj T*" % line for line in shown) + b" ET")


def pdf_of_lines(*lines: str) -> bytes:
    return one_page(text(*(line.encode("latin-1") for line in lines)))


def bomb(pattern: bytes) -> bytes:
    """A FlateDecode stream of nearly BOMB_MIB of `pattern`, made without holding what it unpacks to.

    A full flush ends a block on a whole byte and forgets what came before, so one block can be repeated.
    """
    block = pattern * (MIB // len(pattern))
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    body = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    data = head + body * BOMB_MIB + b"\x03\x00" + adler32_of_repeats(block, BOMB_MIB).to_bytes(4, "big")
    return stream(data, b"/Filter/FlateDecode")


def adler32_of_repeats(block: bytes, times: int) -> int:
    """What `zlib.adler32(block * times)` would say (RFC 1950), without going through all of it."""
    prime, size, total = 65521, len(block), sum(block)
    inner = (zlib.adler32(block) >> 16) - size
    low = 1 + times * total
    high = times * inner + size * (times + total * times * (times - 1) // 2)
    return (high % prime) << 16 | (low % prime)
