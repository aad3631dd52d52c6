"""Outlook's compressed RTF (MS-OXRTFCP): the only body of messages written inside one organisation."""

from __future__ import annotations

import struct

from striprtf.striprtf import rtf_to_text

from murmur.domain.errors import DamagedDocument, DocumentTooLarge

MAX_BYTES = 20_000_000

_HEAD = struct.Struct("<4I")
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D  # "LZFu", "MELA"
_RING = 4096
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}"
    rb"{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    rb"{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def text_of(packed: bytes) -> str:
    """The words. DamagedDocument for what is no such body, DocumentTooLarge above MAX_BYTES."""
    return str(rtf_to_text(unpacked(packed).decode("latin-1"), errors="replace")).strip()  # type: ignore[no-untyped-call]


def unpacked(packed: bytes) -> bytes:
    """The RTF itself."""
    if len(packed) < _HEAD.size:
        raise DamagedDocument
    _, size, kind, _ = _HEAD.unpack_from(packed)
    if size > MAX_BYTES:
        raise DocumentTooLarge
    if kind == _PLAIN:
        return packed[_HEAD.size : _HEAD.size + size]
    if kind != _PACKED:
        raise DamagedDocument
    ring = bytearray(_DICTIONARY.ljust(_RING, b"\0"))
    at = len(_DICTIONARY)
    out = bytearray()
    source = iter(packed[_HEAD.size :])
    for flags in source:
        for bit in range(8):
            first = next(source, None)
            if first is None or len(out) >= size:
                return bytes(out[:size])
            if not flags >> bit & 1:
                run = bytes((first,))
            else:
                reference = first << 8 | next(source, 0)
                offset, length = reference >> 4, (reference & 15) + 2
                if offset == at % _RING:
                    return bytes(out)
                run = b""
                for step in range(length):  # a run may reach into what it is just writing
                    byte = ring[(offset + step) % _RING]
                    ring[(at + step) % _RING] = byte
                    run += bytes((byte,))
            for step, byte in enumerate(run):
                ring[(at + step) % _RING] = byte
            at += len(run)
            out += run
    return bytes(out)
