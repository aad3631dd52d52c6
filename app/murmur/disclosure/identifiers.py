"""What in a text names somebody: found before anything leaves, so that a pseudonym can take its place.

It finds what has a form, what the cards name and what the never-send list holds. It reduces, it does not anonymise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from murmur.disclosure.folding import fold
from murmur.disclosure.listed import listed
from murmur.disclosure.names import organisations, people
from murmur.disclosure.plain import Plain
from murmur.disclosure.recognisers import births, contact, health, national, network, payment, records
from murmur.disclosure.titled import titled
from murmur.domain.cloud import Identifier, IdentifierKind
from murmur.domain.documents import Card

_RECOGNISERS = (payment, health, national, contact, network, births, records)

_STRENGTH = {kind: strength for strength, kind in enumerate((
    IdentifierKind.CARD, IdentifierKind.IBAN, IdentifierKind.ROUTING, IdentifierKind.NPI, IdentifierKind.SSN,
    IdentifierKind.NHS, IdentifierKind.BIRTH_DATE, IdentifierKind.EMAIL, IdentifierKind.IP, IdentifierKind.PHONE,
    IdentifierKind.NAME, IdentifierKind.ORGANISATION, IdentifierKind.RECORD,
))}  # fmt: skip
"""Of two over the same characters the one that says more wins."""


@dataclass(frozen=True, slots=True)
class Known:
    """Names that no form tells: of people and organisations, and what must never leave."""

    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    never_send: tuple[str, ...] = ()

    @classmethod
    def of(cls, cards: Iterable[Card], never_send: Iterable[str] = ()) -> Known:
        """What the cards of the documents at hand and the lists of their collections say."""
        seen = tuple(cards)
        return cls(
            tuple(dict.fromkeys(name for card in seen for name in card.people)),
            tuple(dict.fromkeys(name for card in seen for name in card.organisations)),
            tuple(dict.fromkeys(term for term in never_send if term.strip())),
        )

    def and_titled(self, texts: Iterable[str]) -> Known:
        """Besides, whom `texts` that leave together mark as people: by title, greeting or signature."""
        return replace(
            self, people=tuple(dict.fromkeys((*self.people, *(name for text in texts for name in titled(text)))))
        )


NOBODY = Known()


def find(text: str, known: Known = NOBODY) -> tuple[Identifier, ...]:
    """Every identifier in `text`, in order and none over another: what the never-send list holds before everything
    else, then the longer, then the stronger one."""
    known = known.and_titled((text,))
    plain, folded = Plain(text), fold(text)
    found = {plain.back(one) for recogniser in _RECOGNISERS for one in recogniser.find_in(plain.text)}
    found.update(Identifier(IdentifierKind.NAME, *span) for span in people(folded, known.people))
    found.update(Identifier(IdentifierKind.ORGANISATION, *span) for span in organisations(folded, known.organisations))
    return _apart(found, sorted(set(listed(folded, known.never_send))))


def _apart(found: set[Identifier], never: list[tuple[int, int]]) -> tuple[Identifier, ...]:
    """Whatever holds a part of what must never leave goes with it, as one: nobody can choose to keep it."""
    kept: list[Identifier] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, _STRENGTH[one.kind], one.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    merged: list[Identifier] = []
    spans = [Identifier(IdentifierKind.NEVER_SEND, *span) for span in never]
    for one in sorted([*kept, *spans], key=lambda one: (one.start, one.end)):
        last = merged[-1] if merged else None
        if last and one.start < last.end:
            merged[-1] = Identifier(IdentifierKind.NEVER_SEND, last.start, max(last.end, one.end))
        else:
            merged.append(one)
    return tuple(merged)
