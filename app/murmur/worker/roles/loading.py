"""Loads the models with which the library worker searches: their files are verified first, and it takes seconds."""

from __future__ import annotations

import contextlib
from pathlib import Path

from murmur.domain.errors import MurmurError
from murmur.library.ports import CrossEncoder, Embedder, PassageStore
from murmur.worker import messages as m


def load_embedder(request: m.OpenLibrary, store: PassageStore) -> Embedder:
    from murmur.engines.embedder import MEASURED, open_embedder, verify
    from murmur.engines.processors import processor_name

    folder = Path(request.embedder_folder)
    verify(folder, request.embedder_files)
    name = f"precision of {request.embedder_id} on {processor_name()}"
    known = store.meta(name)
    embedder = open_embedder(request.embedder_id, folder, known or MEASURED)
    if known is None:  # measuring takes seconds: once for each home and processor
        with contextlib.suppress(MurmurError):
            store.set_meta(name, embedder.precision)
    return embedder


def load_cross_encoder(request: m.OpenLibrary) -> CrossEncoder:
    from murmur.engines.cross_encoder import TorchCrossEncoder
    from murmur.engines.embedder import verify

    folder = Path(request.cross_encoder_folder)
    verify(folder, request.cross_encoder_files)
    return TorchCrossEncoder(folder.name, folder)
