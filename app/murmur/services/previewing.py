"""What a draft and a choice would send, letter for letter; and what puts the names back into a reply to it."""

from __future__ import annotations

from collections.abc import Callable

from murmur.answering import prompt
from murmur.disclosure import costs
from murmur.disclosure.concealing import Concealed, conceal
from murmur.disclosure.identifiers import Known
from murmur.disclosure.payload import REPLY_TOKENS, compose
from murmur.domain.documents import Hit
from murmur.domain.errors import UsageError
from murmur.domain.settings import Settings
from murmur.services.drafting import Drafts
from murmur.services.escalation import Choice, Draft, Preview
from murmur.services.leaving import Leaving


class Previews:
    """`never_send` are the words of all collections. The same choice gives the same bytes while nothing changes."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        leaving: Leaving,
        drafts: Drafts,
        never_send: Callable[[], tuple[str, ...]],
    ) -> None:
        self._settings = settings
        self._leaving = leaving
        self._drafts = drafts
        self._never_send = never_send

    def of(self, draft: Draft, choice: Choice) -> tuple[Preview, Concealed]:
        """CloudForbidden, CloudRefused where it may not leave as things are now; UsageError for no choice."""
        address, cloud = self._leaving.server(), self._settings().cloud
        chosen = chosen_of(draft, choice)
        around = self._drafts.concerned(draft.conversation_id)
        self._leaving.check_passages((hit for _, hit in chosen), around.documents, around.asked)
        named = dict.fromkeys(one.hit.document_id for one in draft.passages)  # the question may speak of any of them
        cards = [around.documents[one].card for one in named if one in around.documents]
        known = Known.of(cards, self._never_send())
        concealed = conceal(draft.question, [_said(hit) for _, hit in chosen], known, choice.kept, choice.replaced)
        numbered = [(number, told) for (number, _), told in zip(chosen, concealed.passages, strict=True)]
        rules = "".join(part.text for part in prompt.rules().parts)
        composed = compose(concealed.question, numbered, rules, cloud.model, address)
        estimate = costs.estimate(composed.text, REPLY_TOKENS, cloud)
        payload, text, marks, left = composed.payload, composed.text, composed.marks, composed.left
        return Preview(payload, text, marks, left, estimate, draft, choice), concealed


def chosen_of(draft: Draft, choice: Choice) -> list[tuple[int, Hit]]:
    """The chosen passages with the numbers that they have on screen. UsageError."""
    if not choice.passages:
        raise UsageError(
            "No passage is chosen", "Choose at least one: a question alone has nothing to be answered from"
        )
    if not choice.passages <= set(range(len(draft.passages))):
        raise UsageError("There is no such passage", "Choose among those that were found")
    return [(place + 1, draft.passages[place].hit) for place in sorted(choice.passages)]


def _said(hit: Hit) -> str:
    """A passage, and what stands over a table's rows; no title and no path."""
    return f"{hit.context}\n{hit.text}" if hit.context else hit.text
