"""Chat templates that try to reach out of the sandbox, to run for ever, or to fill the memory."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.data.hostile_templates import ENDLESS, ESCAPES, FILLING

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import ModelError
from murmur.engines.bounded_template import MOST_SOURCE, BoundedTemplate
from murmur.engines.chat_template import ChatTemplate

ENDED = r"takes too long|failed|too much memory|cannot be read"
MESSAGES = [Message("system", (PromptPart("Be brief.", True),)), Message("user", (PromptPart("Hello", False),))]


def render(source: str) -> str:
    return "".join(part.text for part in ChatTemplate(source, "<s>", "</s>").render(MESSAGES))


@pytest.mark.parametrize("attempt", ESCAPES)
def test_no_template_reaches_out_of_the_sandbox(attempt: str, tmp_path: Path) -> None:
    marker = tmp_path / "escaped"
    source = attempt.replace("MARKER", str(marker)) + "{% for m in messages %}{{ m.content }}{% endfor %}"
    try:
        said = render(source)
    except ModelError as error:
        said = str(error)
    assert not marker.exists()
    assert "object at" not in said
    assert "<class" not in said
    assert "root:" not in said


@pytest.fixture
def nothing_left_to_close() -> Iterator[None]:
    """At the bottom of an endless recursion no generator of another test can be closed any more."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("nothing_left_to_close")
@pytest.mark.parametrize("attempt", ENDLESS)
def test_a_template_without_end_is_ended(attempt: str) -> None:
    before, tracing = time.thread_time(), sys.gettrace()
    with pytest.raises(ModelError, match=ENDED):
        BoundedTemplate(attempt, seconds=0.1).render({})
    assert time.thread_time() - before < 5
    assert sys.gettrace() is tracing


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is bounded by the system, where it can")
@pytest.mark.parametrize("attempt", FILLING)
def test_a_template_that_fills_the_memory_is_ended(attempt: str) -> None:
    with pytest.raises(ModelError, match=ENDED):
        BoundedTemplate(attempt, memory=32 << 20).render({})


def test_a_template_that_is_no_template_or_too_large_says_so() -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        render("{% for %}")
    with pytest.raises(ModelError, match="too large"):
        render("x" * (MOST_SOURCE + 1))
    with pytest.raises(ModelError, match=ENDED):
        render("{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}")


def test_an_honest_template_may_count_repeat_and_format() -> None:
    source = "{{ '-' * 3 }}{{ 7 % 4 }}{{ 2 ** 10 }}{{ 3 * 4 }}{{ '%s'|format('x') }}"
    source += "{{ messages | map(attribute='role') | join(',') }}"
    source += "{% for m in messages %}{{ m.content }}{% if loop.last %}{% break %}{% endif %}{% endfor %}"
    assert render(source) == "---3102412xsystem,userBe brief.Hello"
