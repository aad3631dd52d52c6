"""How messages travel: each in an envelope, as JSON; and the frames of pages that go with them."""

from __future__ import annotations

import msgspec

from murmur.domain.documents import PageText
from murmur.domain.errors import ProtocolError
from murmur.worker import messages as m


class ToWorker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`frame` is the length of the binary frame that follows, 0 for none. `handle` is used on Windows only."""

    call: int
    body: m.Request
    frame: int = 0
    handle: int = 0


class FromWorker(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`call` repeats the request's number; 0 is a notice nobody asked for."""

    call: int
    body: m.Reply
    frame: int = 0


_encoder = msgspec.json.Encoder()
_to_worker = msgspec.json.Decoder(ToWorker)
_from_worker = msgspec.json.Decoder(FromWorker)
_pages = msgspec.json.Decoder(tuple[PageText, ...])


def encode(message: ToWorker | FromWorker) -> bytes:
    return _encoder.encode(message)


def decode_request(data: bytes) -> ToWorker:
    """ProtocolError for anything that is not declared in `messages`."""
    try:
        return _to_worker.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ProtocolError from error


def decode_reply(data: bytes) -> FromWorker:
    """ProtocolError for anything that is not declared in `messages`."""
    try:
        return _from_worker.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ProtocolError from error


def encode_pages(pages: tuple[PageText, ...]) -> bytes:
    return _encoder.encode(pages)


def decode_pages(frame: bytes) -> tuple[PageText, ...]:
    """The reader's frame; it comes from a process that handled an untrusted file, so it is checked strictly."""
    try:
        return _pages.decode(frame)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ProtocolError from error
