"""What a server that speaks the OpenAI protocol answers with, as far as it is of use here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import field

from murmur.cloud.events import events
from murmur.cloud.line import said
from murmur.domain.cloud import Received, Usage
from murmur.domain.errors import CloudInterrupted

LAST = b"[DONE]"


class Said(msgspec.Struct):
    """A piece of an answer, or a whole one. What the model thinks is named otherwise, and is no part of it."""

    content: str | None = None
    refusal: str | None = None


class Option(msgspec.Struct):
    index: int = 0
    delta: Said = field(default_factory=Said)
    message: Said = field(default_factory=Said)
    finish_reason: str | None = None


class Counted(msgspec.Struct):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Part(msgspec.Struct):
    """An event of a stream, or (`message` in place of `delta`) an answer in one piece."""

    choices: list[Option] | None = None
    usage: Counted | None = None
    model: str | None = None
    error: msgspec.Raw = field(default_factory=msgspec.Raw)


class Reply:
    """A reply as it comes in, from the server at `host`. `key` is kept out of what the server's words say."""

    def __init__(self, host: str, key: str) -> None:
        self._host = host
        self._key = key
        self._pieces: list[str] = []
        self._usage = Usage()
        self._model = ""
        self._stopped: str | None = None
        self._done = False

    def stream(self, chunks: Iterable[bytes]) -> Iterator[str]:
        """The text, piece by piece. CloudInterrupted when it ends before its end."""
        for data in events(chunks):
            if data.strip() == LAST:
                self._done = True
                break
            if data.strip():
                yield from self._take(data)
        if not self._done and self._stopped is None:
            raise CloudInterrupted(f"The answer of {self._host} ended in the middle")

    def whole(self, body: bytes) -> Iterator[str]:
        """The text of an answer in one piece. CloudInterrupted."""
        yield from self._take(body)
        if not self._pieces and self._stopped is None:
            raise self._nonsense()

    def received(self, sent_bytes: int) -> Received:
        return Received("".join(self._pieces), self._usage, self._stopped or "", self._model, sent_bytes)

    def _take(self, data: bytes) -> Iterator[str]:
        try:
            part = msgspec.json.decode(data, type=Part, strict=False)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            raise self._nonsense() from None  # the error may hold words of the answer
        if bytes(part.error) not in (b"", b"null"):
            raise CloudInterrupted(f"{self._host} broke off{said(data, self._key)}")
        self._model = part.model or self._model
        if part.usage is not None:
            self._usage = Usage(_count(part.usage.prompt_tokens), _count(part.usage.completion_tokens))
        for option in part.choices or ():
            if option.index:
                continue
            self._stopped = option.finish_reason or self._stopped
            one = option.delta, option.message
            text = "".join(words for words in (one[0].content, one[0].refusal, one[1].content, one[1].refusal) if words)
            if text:
                self._pieces.append(text)
                yield text

    def _nonsense(self) -> CloudInterrupted:
        return CloudInterrupted(
            f"{self._host} gave an answer that Murmur cannot read",
            "The question arrived there; the register says so. Check that the address in the settings under Cloud is"
            " that of a server that speaks the OpenAI protocol",
        )


def _count(tokens: int | None) -> int | None:
    return tokens if tokens is not None and 0 <= tokens < 2**40 else None
