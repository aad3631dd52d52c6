"""Outlook messages written by hand, after MS-CFB and MS-OXMSG: no program at hand writes them."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SECTOR = 512
SMALL = 64
CUTOFF = 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD

Tree = Mapping[str, "bytes | Tree"]


@dataclass(slots=True)
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    content: bytes = b""
    child: int = FREE
    right: int = FREE
    start: int = END


def compound(tree: Tree) -> bytes:
    """A compound file of version 3 with these storages and streams."""
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, tree)
    small, big = bytearray(), bytearray()
    small_fat: list[int] = []
    fat: list[int] = []

    def chain(content: bytes) -> int:
        first, count = len(fat), -(-len(content) // SECTOR)
        big.extend(content.ljust(count * SECTOR, b"\0"))
        fat.extend([*range(first + 1, first + count), END] if count else [])
        return first if count else END

    for entry in entries[1:]:
        if entry.kind == 2 and len(entry.content) >= CUTOFF:
            entry.start = chain(entry.content)
        elif entry.kind == 2 and entry.content:
            entry.start, count = len(small_fat), -(-len(entry.content) // SMALL)
            small_fat += [*range(entry.start + 1, entry.start + count), END]
            small += entry.content.ljust(count * SMALL, b"\0")
    entries[0].content = bytes(small)
    entries[0].start = chain(bytes(small))
    small_table = b"".join(struct.pack("<I", one) for one in small_fat)
    small_start = chain(small_table.ljust(-(-len(small_table) // SECTOR) * SECTOR, b"\xff"))
    while len(entries) % 4:
        entries.append(_Entry("", 0))
    directory = chain(b"".join(_packed(entry) for entry in entries))
    sectors = 1
    while (len(fat) + sectors) * 4 > sectors * SECTOR:
        sectors += 1
    first = len(fat)
    table = [*fat, *[FAT] * sectors]
    table += [FREE] * (sectors * SECTOR // 4 - len(table))
    head = struct.pack(
        "<8s16s5H6x9I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6,
        0, sectors, directory, 0, CUTOFF, small_start, -(-len(small_table) // SECTOR), END, 0,
    )  # fmt: skip
    places = [*range(first, first + sectors), *[FREE] * (109 - sectors)]
    return head + struct.pack("<109I", *places) + bytes(big) + struct.pack(f"<{len(table)}I", *table)


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    before = 0
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        content = tree[name]
        number = len(entries)
        entries.append(_Entry(name, 2, content) if isinstance(content, bytes) else _Entry(name, 1))
        if before:
            entries[before].right = number
        else:
            entries[parent].child = number
        before = number
        if not isinstance(content, bytes):
            _add(entries, number, content)


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    length = len(name) + 2 if name else 0
    start = entry.start if entry.kind in (2, 5) else 0
    return struct.pack(
        "<64sHBB3I16sI16xIQ", name, length, entry.kind, 1, FREE, entry.right, entry.child, bytes(16), 0, start,
        len(entry.content),
    )  # fmt: skip


# Messages

TEXT, BINARY, NUMBER, TIME = 0x001F, 0x0102, 0x0003, 0x0040
SENT = 134_177_768_400_000_000  # 2026-03-12 08:14 UTC, in 100 ns since 1601


def message(
    subject: str = "Delivery of the tiles",
    text: str | None = "The roof tiles arrive on Friday.",
    html: bytes | None = None,
    rtf: bytes | None = None,
    attachments: Sequence[tuple[str, str, bytes]] = (),
    inside: Sequence[Tree] = (),
    embedded: bool = False,
) -> Tree:
    """The storages of a message; `compound` makes a file of them."""
    values: dict[int, tuple[int, bytes]] = {
        0x001A: (TEXT, _utf16("IPM.Note")),
        0x0037: (TEXT, _utf16(subject)),
        0x0C1A: (TEXT, _utf16("Roofing")),
        0x0C1F: (TEXT, _utf16("roof@example.org")),
        0x0E04: (TEXT, _utf16("Site office")),
        0x0039: (TIME, struct.pack("<Q", SENT)),
        0x3FDE: (NUMBER, struct.pack("<I4x", 65001)),
    }
    if text is not None:
        values[0x1000] = (TEXT, _utf16(text))
    if html is not None:
        values[0x1013] = (BINARY, html)
    if rtf is not None:
        values[0x1009] = (BINARY, rtf)
    head = bytes(8) + struct.pack("<4I", 0, len(attachments) + len(inside), 0, len(attachments) + len(inside))
    tree: dict[str, bytes | Tree] = dict(_storage(values, head if embedded else head + bytes(8)))
    for number, (name, media_type, content) in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = _storage(
            {
                0x3701: (BINARY, content),
                0x3705: (NUMBER, struct.pack("<I4x", 1)),
                0x3707: (TEXT, _utf16(name)),
                0x370E: (TEXT, _utf16(media_type)),
            },
            bytes(8),
        )
    for number, inner in enumerate(inside, start=len(attachments)):
        storage = _storage({0x3705: (NUMBER, struct.pack("<I4x", 5))}, bytes(8))
        tree[f"__attach_version1.0_#{number:08X}"] = {**storage, "__substg1.0_3701000D": inner}
    return tree


def _storage(values: Mapping[int, tuple[int, bytes]], head: bytes) -> dict[str, bytes | Tree]:
    streams: dict[str, bytes | Tree] = {}
    table = head
    for tag, (kind, value) in sorted(values.items()):
        if kind in (NUMBER, TIME):
            table += struct.pack("<HHI", kind, tag, 6) + value
        else:
            size = len(value) + (2 if kind == TEXT else 0)
            table += struct.pack("<HHII4x", kind, tag, 6, size)
            streams[f"__substg1.0_{tag:04X}{kind:04X}"] = value
    return {**streams, "__properties_version1.0": table}


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")
