"""What a conversation is called, where it stands in a list, and where words were found in it."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class ConversationFacts:
    """A conversation in a list. Times are ISO 8601 in UTC; `deleted` is when it was moved to the deleted ones."""

    conversation_id: str
    begun: str
    active: str
    """When something happened in it last."""
    title: str = ""
    """As the person named it; empty while it is called by its first question."""
    first_question: str = ""
    turns: int = 0
    pinned: bool = False
    collection: str | None = None
    """The collection it asks; None for all documents."""
    draft: str = ""
    deleted: str | None = None
    branch: bool = False

    @property
    def name(self) -> str:
        """What it is called, in one line; empty when nothing was asked or typed yet."""
        return self.title or _line(self.first_question) or _line(self.draft)


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation in which words were found. `spans` are the found words in `snippet`, which is empty where only
    the title holds them."""

    conversation_id: str
    snippet: str = ""
    spans: tuple[tuple[int, int], ...] = ()


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_TITLE]


@dataclass(frozen=True, slots=True)
class Retention:
    """The organisation's rule: after so many `days` without a question a conversation is removed, pinned or not.
    `soon`: how many of those that are listed go within a week."""

    days: int
    soon: int
