"""Parts what a model thinks from what it answers, as the text streams in."""

from __future__ import annotations

from dataclasses import dataclass

from murmur.domain.models import ThinkingFormat

OPENED, CLOSED = "<think>", "</think>"
_MESSAGE, _START, _CHANNEL = "<|message|>", "<|start|>", "<|channel|>"
_ENDS = ("<|end|>", "<|return|>", "<|call|>")
_FINAL = "final"


@dataclass(frozen=True, slots=True)
class Streamed:
    """What became certain with the last piece."""

    thought: str = ""
    text: str = ""


class Thoughts:
    """Takes a reply piece by piece, however its marks are cut; `rest` gives what waited for more."""

    def __init__(self, format: ThinkingFormat, prompt: str = "") -> None:
        """`prompt` is the end of the rendered prompt: some templates open the thought themselves."""
        self._harmony = format is ThinkingFormat.HARMONY
        self._marks: tuple[str, ...] = ()
        if format is ThinkingFormat.TAGS:
            self._marks = (OPENED, CLOSED)
        elif self._harmony:
            self._marks = (_MESSAGE, _START, _CHANNEL, *_ENDS)
        self._thinking = format is ThinkingFormat.TAGS and prompt.rstrip().endswith(OPENED)
        self._in_head = self._harmony and prompt.rstrip().endswith("assistant")
        self._head = ""
        self._waiting = ""
        self._begun = {True: False, False: False}

    @property
    def parts(self) -> bool:
        """Whether control tokens have to be shown to it as text."""
        return bool(self._marks)

    def take(self, piece: str) -> Streamed:
        if not self._marks:
            return Streamed(text=piece)
        self._waiting += piece
        thought: list[str] = []
        text: list[str] = []
        while True:
            place, mark = self._next()
            if mark is None:
                place = len(self._waiting) - self._cut()
            said, self._waiting = self._waiting[:place], self._waiting[place + len(mark or "") :]
            self._keep(said, thought, text)
            if mark is None:
                return Streamed("".join(thought), "".join(text))
            self._turn(mark)

    def rest(self) -> Streamed:
        """At the end: a mark that was begun and never finished was no mark."""
        said, self._waiting = self._waiting, ""
        thought: list[str] = []
        text: list[str] = []
        self._keep(said, thought, text)
        return Streamed("".join(thought), "".join(text))

    def _keep(self, said: str, thought: list[str], text: list[str]) -> None:
        if self._in_head:
            self._head += said
            return
        if self._marks and not self._begun[self._thinking]:
            said = said.lstrip()  # the lines between a mark and what follows belong to neither
        if said:
            self._begun[self._thinking] = True
            (thought if self._thinking else text).append(said)

    def _turn(self, mark: str) -> None:
        if mark in (OPENED, CLOSED):
            self._thinking = mark == OPENED
        elif mark in (_START, _CHANNEL):
            self._in_head, self._head = True, ""
        elif mark == _MESSAGE:
            # "analysis" and "commentary" are no answer; a head without a channel is one.
            channel = (self._head.split() or [_FINAL])[0]
            self._in_head, self._head, self._thinking = False, "", channel not in (_FINAL, "assistant")
        else:
            self._in_head, self._head = True, ""  # between two messages nothing is said

    def _next(self) -> tuple[int, str | None]:
        found = [(self._waiting.index(mark), mark) for mark in self._marks if mark in self._waiting]
        return min(found) if found else (len(self._waiting), None)

    def _cut(self) -> int:
        """How many characters at the end may be the beginning of a mark."""
        longest = max(map(len, self._marks)) - 1
        for length in range(min(longest, len(self._waiting)), 0, -1):
            if any(mark.startswith(self._waiting[-length:]) for mark in self._marks):
                return length
        return 0
