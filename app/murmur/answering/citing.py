"""What an answer is made with, and how it names a passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from murmur.answering.ports import GREEDY, ChatModel, Manner, Nearness, Scope, unheard
from murmur.domain.answers import Answer, Citation
from murmur.domain.documents import Hit
from murmur.domain.formats import place_below

LOCAL = "local"
YOUR_DOCUMENTS, THIS_DOCUMENT = "your documents", "this document"


@dataclass(frozen=True, slots=True)
class Answering:
    """What answering is done with. `model` may be None in quotes mode: no model is needed to copy
    sentences. Without `scope` the gate knows of the documents only what was found."""

    nearness: Nearness
    model: ChatModel | None = None
    seed: int = 0
    scope: Scope | None = None
    place: str = YOUR_DOCUMENTS
    """What is asked, as a refusal names it."""
    earlier: tuple[Answer, ...] = ()
    """The answers before this one in its conversation, oldest first."""
    manner: Manner = GREEDY
    also: str = ""
    """Words for the rules that switch the model's thoughts off."""
    thinks: bool = False
    """Whether the reply needs room for thoughts."""
    on_thought: Callable[[str], None] = unheard
    on_progress: Callable[[int, int], None] = unheard


def citation(marker: int, hit: Hit, start: int, end: int) -> Citation:
    """The span `start` to `end` of the page's text as a citation; it lies within the passage."""
    quote = hit.text[start - hit.start : end - hit.start]
    place = place_below(hit.kind, hit.place, hit.text.count("\n", 0, start - hit.start))
    return Citation(marker, hit.document_id, hit.document, hit.path, hit.page, place, quote, start, end, hit.kind)
