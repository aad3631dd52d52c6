"""What happens to collections and what is in them; part of `messages`, which is full."""

from __future__ import annotations

from murmur.worker.part import Part


class CreateCollection(Part, frozen=True):
    name: str


class RenameCollection(Part, frozen=True):
    name: str
    new: str


class DeleteCollection(Part, frozen=True):
    """The documents that are in no other collection are removed with it."""

    name: str


class PlaceDocuments(Part, frozen=True):
    """Into one collection, and out of another where one is named; what lies inside the documents goes along."""

    document_ids: tuple[str, ...]
    into: str
    out_of: str | None = None


class ReadAgain(Part, frozen=True):
    """The file in which a document lies is read anew when it is added again, with everything inside it."""

    document_id: str
