"""A chat killed at any moment: every acknowledged turn is there once, whole, and the draft is back."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from murmur.domain.answers import Turn
from murmur.storage.conversations import Conversations
from murmur.storage.home import open_home

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))

CHAT = """
import json, random, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from murmur.domain.documents import SearchResult
from murmur.domain.jobs import CancelToken
from murmur.services.api import Kept
from murmur.services.chat import Chat
from murmur.services.conversations import ConversationDesk
from murmur.services.models import read_catalogue
from murmur.storage.conversations import Conversations
from murmur.storage.home import open_home
from murmur.ui.chat.drafts import Draft
from tests.fakes.chat_model import ScriptedModel

class Nothing:
    def search(self, question, k=10, collection=None, words_only=False, cancel=None, document=None):
        return SearchResult((), 1.0)

home = open_home(Path(sys.argv[1]))
store = Conversations(home.conversations_database, bytes(range(32)))
desk = ConversationDesk(store)
chat = Chat(Nothing(), None, ScriptedModel(), read_catalogue().starter, store)
number = int(sys.argv[2])
source = random.Random(number)
conversation = desk.latest()
draft = Draft(desk, conversation, desk.facts(conversation).draft if conversation else "")

def say(**what):
    print(json.dumps(what), flush=True)

while True:
    number += 1
    question = f"question {number} " + "about the lease " * source.randrange(1, 30)
    question = question.strip()
    for end in sorted(source.sample(range(1, len(question)), 4)) + [len(question)]:  # as it is typed, with pauses
        draft.text = question[:end]
        say(typing=draft.text)
        draft.keep()
        say(typed=draft.text, conversation=draft.conversation_id)
    action = source.choice(["ask", "ask", "ask", "again", "branch", "delete"])
    turns = store.turns(draft.conversation_id)
    if action == "ask":
        draft.text, draft.asking = "", True
        say(asking=question)

        def kept(event):
            if isinstance(event, Kept):
                draft.asked(question, kept=True)
                say(asked=event.turn_id, question=question, conversation=event.conversation_id)

        answer = chat.ask(question, kept, CancelToken(), conversation_id=draft.hand_over(question))
        say(answered=store.turns(draft.conversation_id)[-1].turn_id)
    elif action == "again" and turns:
        turn = source.choice(turns)
        say(anew=turn.turn_id)
        where = dict(conversation_id=draft.conversation_id, again=turn.turn_id)
        chat.ask(turn.question, lambda event: None, CancelToken(), **where)
        say(answered=turn.turn_id, anew=True)
    elif action == "branch" and turns:
        say(branching=True)
        desk.branch(draft.conversation_id, source.choice(turns).turn_id, True)
        say(branched=True)
    elif action == "delete":
        desk.delete(draft.conversation_id)
        desk.restore(draft.conversation_id)
"""


class Expected:
    """What the killed chats acknowledged; for what was under way both outcomes."""

    def __init__(self) -> None:
        self.questions: dict[int, tuple[str, str]] = {}
        """By turn: its conversation and its question."""
        self.answers: dict[int, int] = {}
        """By turn: how many answers it has had."""
        self.conversation: str | None = None
        self.draft = ""
        self.typing: str | None = None
        self.asking: str | None = None
        self.anew: int | None = None
        self.acknowledged = 0

    def hear(self, line: str) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return  # the line was cut off by the kill
        if "typing" in said:
            self.typing = said["typing"]
        elif "typed" in said:
            self.draft, self.typing, self.conversation = said["typed"], None, said["conversation"]
        elif "asking" in said:
            self.asking = said["asking"]
        elif "asked" in said:
            self.questions[said["asked"]] = (said["conversation"], said["question"])
            self.asking, self.draft = None, ""
        elif "answered" in said:
            self.answers[said["answered"]] = self.answers.get(said["answered"], 0) + 1
            self.anew = None
        elif "anew" in said:
            self.anew = said["anew"]
        self.acknowledged += int("typed" in said or "asked" in said or "answered" in said)

    def check(self, store: Conversations) -> None:
        kept = {
            turn.turn_id: (facts.conversation_id, turn)
            for facts in [*store.conversations(), *store.deleted()]
            for turn in _turns(store, facts.conversation_id)
        }
        for turn_id, (conversation, question) in self.questions.items():
            assert kept[turn_id][0] == conversation
            assert kept[turn_id][1].question == question
            had = store.earlier_answers(turn_id)
            answers = len(had) + (kept[turn_id][1].answer is not None)
            assert answers >= self.answers.get(turn_id, 0), "an acknowledged answer is lost"
            self.answers[turn_id] = answers
        self._check_draft(store, [turn for _, turn in kept.values()])
        assert store._database.damage() == []
        self.typing = self.asking = self.anew = None

    def _check_draft(self, store: Conversations, turns: list[Turn]) -> None:
        if self.conversation is None:
            return
        draft = store.facts(self.conversation).draft
        if self.asking is not None:  # the one or the other, never neither and never both
            own = [turn for turn in _turns(store, self.conversation) if turn.question == self.asking]
            assert (len(own), draft) in ((1, ""), (0, self.asking))
            if own:
                self.questions[own[0].turn_id] = (self.conversation, self.asking)
        else:
            assert draft in (self.draft, self.typing), "an acknowledged draft is lost"
        self.draft = draft


def _turns(store: Conversations, conversation_id: str) -> list[Turn]:
    if store.facts(conversation_id).deleted is not None:
        store.restore(conversation_id)  # killed between deletion and return
    return store.turns(conversation_id)


def rounds_of_killing(folder: Path, rounds: int, source: random.Random) -> Expected:
    expected = Expected()
    for number in range(rounds):
        chat = subprocess.Popen(
            [sys.executable, "-c", CHAT, str(folder), str(number * 1000), str(ROOT)], stdout=subprocess.PIPE, text=True
        )
        assert chat.stdout is not None
        for _ in range(source.randrange(1, 80)):
            expected.hear(chat.stdout.readline())
        time.sleep(source.random() * 0.03)  # anywhere within a change, not always at its beginning
        chat.kill()
        for line in chat.stdout:
            expected.hear(line)
        chat.wait()
        home = open_home(folder)
        store = Conversations(home.conversations_database, KEY)
        expected.check(store)
        store.close()
        home.close()
    assert expected.questions, "the chats were killed before anything was asked"
    return expected


def test_three_kills_lose_no_turn_and_no_draft(tmp_path: Path) -> None:
    rounds_of_killing(tmp_path / "home", 3, random.Random(21))


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_fifty_kills_lose_no_turn_and_no_draft(tmp_path: Path) -> None:
    expected = rounds_of_killing(tmp_path / "home", 50, random.Random(22))
    print(
        f"50 kills: {len(expected.questions)} questions, {sum(expected.answers.values())} answers, "
        f"{expected.acknowledged} acknowledgements"
    )
