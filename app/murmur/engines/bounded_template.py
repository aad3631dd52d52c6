"""Runs a chat template out of a model file, which is a stranger's program: in Jinja's sandbox, and within bounds.

The sandbox keeps it from everything but the values it is given. It does not keep it from counting to infinity or from
doubling a text forty times, so time and memory are bounded here: the time of the thread by a look at the clock at each
line of the template, the memory by the system where it can (not on Windows), single costly operations by refusing them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from jinja2.ext import loopcontrols
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from murmur.domain.errors import ModelError

SECONDS = 1.0
"""Of processor time. An honest template takes a few thousandths."""

MEMORY = 256 << 20
"""Bytes of address space a template may add to what the process has."""

MOST_SOURCE = 256 << 10
MOST_PROMPT = 8 << 20
MOST_REPEATED = 1 << 20
_MOST_BITS = 4096

_COSTLY = ("urlize", "striptags", "wordwrap", "xmlattr", "pprint", "random")
_TRACED = "<template>"


class BoundedTemplate:
    """ModelError when it cannot be read."""

    def __init__(self, source: str, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._bounds = seconds, memory
        if len(source) > MOST_SOURCE:
            raise ModelError("The model's chat template is too large", "Choose another model")
        with _told("The model's chat template cannot be read", *self._bounds):
            self._template = _Environment().from_string(source)

    def render(self, variables: Mapping[str, Any]) -> str:
        """ModelError when it fails, takes too long, or says too much."""
        with _told("The model's chat template failed", *self._bounds):
            pieces, length = [], 0
            for piece in self._template.generate(variables):
                length += len(piece)
                if length > MOST_PROMPT:
                    raise MemoryError
                pieces.append(piece)
            return "".join(pieces)


class _Environment(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self) -> None:
        super().__init__(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
        self.globals.pop("lipsum")
        for name in _COSTLY:
            self.filters.pop(name)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" and not (_small(left, 64) and _small(right, 6)):
            raise OverflowError
        if operator == "*" and not (_small(left, _MOST_BITS) and _small(right, _MOST_BITS)):
            one, other = (left, right) if hasattr(left, "__len__") else (right, left)
            if not isinstance(other, int) or len(one) * other > MOST_REPEATED:
                raise OverflowError
        if operator == "%" and isinstance(left, str):  # "%999999999d"
            raise OverflowError
        return super().call_binop(context, operator, left, right)


def _small(number: object, bits: int) -> bool:
    return isinstance(number, float) or (isinstance(number, int) and number.bit_length() <= bits)


class _OutOfTime(Exception):
    pass


@contextmanager
def _told(failure: str, seconds: float, memory: int) -> Iterator[None]:
    """What goes wrong becomes an error a person understands. No text of the template goes into it."""
    try:
        with _limited_memory(memory), _limited_time(seconds):
            yield
    except _OutOfTime:
        raise ModelError("The model's chat template takes too long", "Choose another model") from None
    except (MemoryError, RecursionError):
        raise ModelError("The model's chat template needs too much memory", "Choose another model") from None
    except Exception as error:  # a stranger's program may raise anything
        raise ModelError(failure, "Choose another model") from error


@contextmanager
def _limited_time(seconds: float) -> Iterator[None]:
    """Raises _OutOfTime at the next line of the template, or call in it, once its time is up."""
    end = time.thread_time() + seconds

    def watch(frame: FrameType, event: str, argument: object) -> Any:
        if time.thread_time() > end:
            raise _OutOfTime
        return watch if frame.f_code.co_filename == _TRACED else None

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        yield
    finally:
        sys.settrace(before)


@contextmanager
def _limited_memory(memory: int) -> Iterator[None]:
    """The system refuses more memory, and Python raises MemoryError."""
    used = _address_space()
    if used is None:
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = used + memory
    resource.setrlimit(resource.RLIMIT_AS, (most if soft < 0 else min(most, soft), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _address_space() -> int | None:
    """Bytes of it that this process has now; None where that cannot be told."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:
        return None
    import resource

    return int(pages) * resource.getpagesize()
