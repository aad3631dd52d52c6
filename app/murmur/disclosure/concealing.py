"""One question and its passages with pseudonyms in place of identifiers, as they would leave together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from murmur.disclosure.identifiers import Known, find
from murmur.disclosure.payload import Told
from murmur.disclosure.pseudonyms import Pseudonyms
from murmur.disclosure.restoring import Restoring
from murmur.domain.cloud import Identifier, IdentifierKind, Mark


@dataclass(frozen=True, slots=True)
class Concealed:
    """The same texts make the same pseudonyms, and those of another question have nothing to do with them."""

    question: Told
    passages: tuple[Told, ...]
    pseudonyms: Pseudonyms

    def restoring(self) -> Restoring:
        """Puts the originals back into a reply to this."""
        return Restoring(self.pseudonyms.originals)


def conceal(
    question: str, passages: Sequence[str], known: Known, kept: Set[str] = frozenset(), also: Iterable[str] = ()
) -> Concealed:
    """`kept` are identifiers that stay as they are, `also` further words that do not. What `known` says never to send
    is replaced whatever is kept."""
    known = replace(known, never_send=(*known.never_send, *(word for word in also if word.strip())))
    known = known.and_titled((question, *passages))
    pseudonyms = Pseudonyms()
    for text in (question, *passages):
        pseudonyms.reserve(text)
    said, *others = (_told(text, find(text, known), kept, pseudonyms) for text in (question, *passages))
    return Concealed(said, tuple(others), pseudonyms)


def _told(text: str, found: Sequence[Identifier], kept: Set[str], pseudonyms: Pseudonyms) -> Told:
    stays = [one for one in found if one.kind is not IdentifierKind.NEVER_SEND and text[one.start : one.end] in kept]
    replaced, marks = pseudonyms.replaced(text, [one for one in found if one not in stays])
    return Told(replaced, marks, tuple(_left(text, one, marks) for one in stays))


def _left(text: str, one: Identifier, marks: Sequence[Mark]) -> Mark:
    """Where an identifier that stays stands once those before it have pseudonyms."""
    original = text[one.start : one.end]
    grown = 0
    for mark in marks:
        if mark.start - grown >= one.start:
            break
        grown += len(mark.pseudonym) - len(mark.original)
    return Mark(one.start + grown, one.end + grown, one.kind, original, original)
