"""The organisation's rule removes conversations in which nothing was asked for so long, and tells of it before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from murmur.domain.conversations import Retention
from murmur.services.conversations import ConversationDesk
from murmur.storage.conversations import Conversations

START = datetime(2026, 1, 1, tzinfo=UTC)


class Scene:
    def __init__(self, path: Path) -> None:
        self.now = START
        self.days = 30
        self.removed: list[str] = []
        self.store = Conversations(path, b"k" * 32, lambda: self.now.isoformat(timespec="microseconds"))
        self.desk = ConversationDesk(self.store, self._gone, lambda: self.days, lambda: self.now)

    def _gone(self, conversation_ids: Sequence[str]) -> None:
        self.removed += conversation_ids

    def asked(self, question: str = "When is rent due?") -> str:
        made = self.store.new()
        self.store.ask(made, question)
        return made

    def later(self, days: float) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "conversations.db")
    yield made
    made.store.close()


def test_what_was_asked_nothing_for_so_long_is_gone_for_good_pinned_and_deleted_too(scene: Scene) -> None:
    old, pinned, deleted, used = (scene.asked(f"question {n}") for n in range(4))
    scene.desk.pin(pinned, True)
    scene.desk.delete(deleted)
    scene.later(29)
    scene.store.ask(used, "and now?")
    scene.later(0.9)
    assert scene.desk.expire() == []
    scene.later(0.2)
    assert set(scene.desk.expire()) == set(scene.removed) == {old, pinned, deleted}
    assert [facts.conversation_id for facts in scene.desk.listed()] == [used]
    assert scene.desk.deleted() == []
    assert scene.desk.find("question") and not scene.desk.find("1")  # noqa: PT018


def test_without_a_rule_nothing_goes(scene: Scene) -> None:
    scene.days = 0
    scene.asked()
    scene.later(3650)
    scene.desk.sweep()
    assert scene.desk.expire() == []
    assert len(scene.desk.listed()) == 1
    assert scene.desk.retention() is None


def test_a_week_before_it_is_told(scene: Scene) -> None:
    scene.asked()
    gone = scene.asked()
    scene.desk.delete(gone)  # nobody misses it
    scene.later(22.9)
    assert scene.desk.retention() == Retention(30, 0)
    scene.later(0.2)
    assert scene.desk.retention() == Retention(30, 1)
    scene.days = 3
    assert scene.desk.retention() == Retention(3, 1)


def test_the_sweep_at_the_start_keeps_the_rule(scene: Scene) -> None:
    scene.asked()
    scene.later(31)
    scene.desk.sweep()
    assert scene.desk.listed() == []
