"""The states with very much in them, and with nothing, for `pictures.py`."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures import Studio
    from tests.fakes.services import FakeHouse

FOLDERS = ("Case 41, Tannery Wharf", "Case 57, Heronsbrook", "Invoices 2025", "Invoices 2026", "Minutes", "Personnel")
KINDS = ("Letter", "Lease", "Invoice", "Report", "Protocol", "Statement")
DOCUMENTS, CONVERSATIONS = 2400, 300
TOPICS = (
    "the rent",
    "the yard",
    "a deposit",
    "the silage harvest",
    "sick leave",
    "hand hygiene",
    "the ripening cellar",
)


def full(studio: Studio) -> None:
    pictures = sys.modules[type(studio).__module__]
    from tests.fakes.waiting import until

    scene = pictures.house(studio)
    scene.fill()
    _many_conversations(scene)
    _many_documents(scene)
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    until(lambda: window.jobs.idle and place.library.document_list.rows.rowCount() > DOCUMENTS, "all documents", 60)
    place.show_pane(place.side)
    studio.save(window, "50-thousands-of-documents")
    place.side.show_page(place.conversations)
    until(lambda: window.jobs.idle, "the conversations", 30)
    studio.save(window, "51-hundreds-of-conversations")
    place.conversations.search.setText("silage")
    until(lambda: not place.conversations._search_pause.isActive() and window.jobs.idle, "what was found", 30)
    studio.save(window, "52-found-in-conversations")
    place.conversations.search.setText("zeppelin")
    until(lambda: not place.conversations._search_pause.isActive() and window.jobs.idle, "that nothing was found", 30)
    studio.save(window, "53-no-conversation-found")
    place.conversations.search.clear()
    until(lambda: not place.conversations._search_pause.isActive() and window.jobs.idle, "the conversations", 30)
    place.show_pane(place.evidence)
    place.evidence.search.setText("zeppelin")
    until(lambda: scene.documents.searches[-1:] == ["zeppelin"] and window.jobs.idle, "what was searched")
    studio.save(window, "54-no-words-found")
    window.close()


def compared(studio: Studio) -> None:
    """Two pages side by side; and no conversation yet."""
    pictures = sys.modules[type(studio).__module__]
    from tests.fakes.waiting import until

    scene = pictures.house(studio)
    scene.fill()
    window = studio.window(scene.door())
    place = pictures.workspace(window)
    until(lambda: window.jobs.idle, "a quiet window")
    place.show_pane(place.side)
    place.side.show_page(place.conversations)
    until(lambda: window.jobs.idle, "a quiet window")
    studio.save(window, "55-no-conversation-yet")
    for title in ("Commercial Lease", "Annual Report 2025"):
        place.evidence.open_document(next(one for one in place.library.documents if one.title == title))
        until(lambda: place.evidence.page.view is not None and window.jobs.idle, "the page")
        if place.evidence.pinned is None:
            place.evidence.compare()
    until(lambda: window.jobs.idle, "two pages")
    studio.save(window, "56-two-pages")
    window.close()


def _many_documents(scene: FakeHouse) -> None:
    documents = scene.documents
    one, _ = next(iter(documents.kept.values()))
    for number in range(DOCUMENTS):
        kind, folder = KINDS[number % len(KINDS)], FOLDERS[number * 7 % len(FOLDERS)]
        name = f"{kind} {number + 1:04}.pdf"
        made = replace(one, document_id=name, path=f"/{folder}/{name}", title=name, kind="pdf", collections=(folder,))
        documents.kept[name] = replace(made, pages=number % 40 + 1), None


def _many_conversations(scene: FakeHouse) -> None:
    from murmur.domain.jobs import CancelToken

    store, now = scene.conversations, datetime.now(UTC)
    for number in reversed(range(CONVERSATIONS)):
        moment = (now - timedelta(days=number // 3, minutes=number * 11)).isoformat(timespec="microseconds")
        store._clock = partial(str, moment)
        question = f"What do the documents say about {TOPICS[number % len(TOPICS)]}, point {number + 1}?"
        scene.chat.ask(question, lambda event: None, CancelToken(), conversation_id=store.new())
    store._clock = lambda: now.isoformat(timespec="microseconds")
