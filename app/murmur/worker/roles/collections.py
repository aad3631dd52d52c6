"""What the library worker does to collections."""

from __future__ import annotations

from murmur.library.ports import PassageStore
from murmur.worker import messages as m

Change = m.CreateCollection | m.RenameCollection | m.DeleteCollection | m.PlaceDocuments


def change(request: Change, store: PassageStore) -> list[int]:
    """The ids of the passages that are gone afterwards."""
    match request:
        case m.CreateCollection():
            store.create_collection(request.name)
        case m.RenameCollection():
            store.rename_collection(request.name, request.new)
        case m.DeleteCollection():
            return store.delete_collection(request.name)
        case m.PlaceDocuments():
            chosen = set(request.document_ids)
            documents = [one for one in store.documents() if one.document_id in chosen]
            inside = [within.document_id for one in documents for within in store.inside(one)]
            store.place([*(one.document_id for one in documents), *inside], request.into, request.out_of)
    return []
