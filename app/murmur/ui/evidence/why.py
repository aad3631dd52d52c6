"""Says in whole sentences why a passage was found; the search itself tells it in a few words."""

from __future__ import annotations

from murmur.ui.words import say


def in_words(why: str) -> str:
    """ "matched: notice, tenant; near in meaning" as a person would say it; "" where nothing is known."""
    said: list[str] = []
    for part in why.split("; "):
        kind, _, rest = part.partition(": ")
        if kind == "matched" and rest:
            said.append(say("It holds these words of the question: {words}.", words=rest))
        elif part.startswith("document "):
            said.append(say("The question names its document, {name}.", name=part.removeprefix("document ")))
        elif part == "near in meaning":
            said.append(say("It is near in meaning to the question."))
        elif part == "on a page that matches":
            said.append(say("Other words of its page fit the question."))
        elif part:
            said.append(part)
    return " ".join(said)
