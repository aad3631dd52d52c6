"""The conversations' states for `pictures.py`, a rich answer, and what can be done with a page."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures import Studio

ASKED = (
    (40, "How long are hands kept wet during a disinfection?"),
    (9, "How did the dry spring affect the silage harvest?"),
    (3, "Which days of leave does a carer have?"),
    (1, "How much notice must the tenant give to end the lease?"),
    (0, "How much was the turnover in 2025?"),
    (0, "How many parking spaces does the tenant have?"),
)
"""Days ago, and the question."""

RICH = "What does the lease say of the rent?"
RICH_TEXT = """The **Yearly Rent** is paid in four parts [1]:

1. on 1 January and 1 April
2. on 1 July and 1 October
   - in advance

| part | share | due |
|------|------:|-----|
| first | 25% | 1 January |
| second | 25% | 1 April |

```python
def part(yearly: float) -> float:
    return yearly / 4  # in advance
```

Each part is $\\frac{r}{4}$ of the Yearly Rent $r$."""

THINKING = "How much notice must the tenant give to end the lease?"
THOUGHT = (
    (
        "The question is about the notice by which the tenant ends the lease. The passages come from the lease of Unit "
        "7 and from the guide on leave. Only the lease speaks of a tenant, so the guide does not matter here."
    ),
    (
        "\n\nClause 9 says what the tenant has to do: a break notice in writing, some months before the break date. I "
        "have to copy the number of months letter for letter, and name the clause. Nothing is said of notice by e-mail."
    ),
)


def thoughts(studio: Studio) -> None:
    """A model that thinks: how far it has read, what it thinks, and a memory nearly full after a new beginning."""
    pictures = sys.modules[type(studio).__module__]
    from tests.fakes.services import quoted
    from tests.fakes.waiting import until

    from murmur.domain.answers import Answer, Timings
    from murmur.domain.documents import Hit
    from murmur.services.api import PromptProgress, ThoughtPiece
    from murmur.services.chat import REMOVED

    def thoughtful(hits: tuple[Hit, ...]) -> Answer:
        answer = quoted(THINKING, hits, 0.0)
        engine = replace(answer.engine, model="qwen3.5-4b", name="Qwen3.5 4B", seed=0, temperature=0.6)
        timings = Timings(18.0, 24.0, 5310.0, 7120, 412, 281, 11.4, 8192)
        return replace(answer, thought="".join(THOUGHT), engine=engine, timings=timings, notice=REMOVED)

    scene = pictures.house(studio)
    scene.fill()
    scene.chat.scripts[THINKING] = thoughtful
    scene.chat.told[THINKING] = (PromptProgress(2918, 7120), *(ThoughtPiece(piece) for piece in THOUGHT))
    scene.chat.telling.close()
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.conversation.ask(THINKING)
    until(lambda: scene.chat.telling.waiting and place.evidence.hits.hits, "a prompt being read")
    studio.save(window, "45-reading")
    scene.chat.telling.let(1)
    turn = place.conversation.transcript.turns[0]
    until(lambda: turn.thoughts is not None, "a thought")
    studio.save(window, "46-thinking")
    turn.thoughts.button.click()
    scene.chat.streaming.close()
    scene.chat.telling.open()
    scene.chat.streaming.let(9)
    until(lambda: turn.streamed is not None and len(turn.streamed.plain) > 30, "some text")
    studio.save(window, "47-thought")
    scene.chat.streaming.open()
    until(lambda: turn.card is not None and window.jobs.idle, "the answer")
    studio.save(window, "48-thoughts-open")
    turn.card.thoughts.button.click()
    turn.card.thoughts.button.setFocus()
    studio.save(window, "49-thoughts-closed")
    turn.card.badge.click()
    studio.save(window, "50-made-here")
    turn.card.badge.popover.close()
    window.close()


def conversations(studio: Studio) -> None:
    pictures = sys.modules[type(studio).__module__]
    from tests.fakes.waiting import until

    from murmur.domain.answers import Answer
    from murmur.domain.documents import Hit
    from murmur.domain.jobs import CancelToken

    scene = pictures.house(studio)
    scene.fill()
    store, now = scene.conversations, datetime.now(UTC)
    for days, question in ASKED:
        moment = (now - timedelta(days=days, minutes=len(question))).isoformat(timespec="microseconds")
        store._clock = lambda moment=moment: moment
        scene.chat.ask(question, lambda event: None, CancelToken(), conversation_id=store.new())
    store._clock = lambda: now.isoformat(timespec="microseconds")
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.show_pane(place.side)
    place.side.show_page(place.conversations)
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "40-conversations")

    def rich(hits: tuple[Hit, ...]) -> Answer:
        from tests.fakes.services import quoted

        return replace(quoted(RICH, hits, 0.0), text=RICH_TEXT)

    scene.chat.scripts[RICH] = rich
    place.start_new()
    place.conversation.ask(RICH)
    until(lambda: window.jobs.idle and not place.conversation.busy, "an answer")
    studio.save(window, "41-rich-answer")
    place.conversation.transcript.turns[-1].cited.emit(place.conversation.transcript.turns[-1], 1)
    until(lambda: window.jobs.idle and place.evidence.page_open, "the page")
    page = place.evidence.page
    page.show_thumbnails(True)
    small = page.thumbnails
    until(lambda: set(small.in_sight()) <= set(small.kept) and window.jobs.idle, "the small pages", 10)
    studio.save(window, "42-all-pages")
    page.show_thumbnails(False)
    page.open_find()
    page.finder.field.setText("rent")
    until(lambda: page.finder.count.text() and page._drawn_width == page.canvas.wanted_width(), "what was found", 10)
    until(lambda: window.jobs.idle, "the sharp page", 10)
    studio.save(window, "43-find-in-document")
    page.show_text(True)
    until(lambda: window.jobs.idle, "the text")
    studio.save(window, "44-text-of-a-page")
    window.close()
