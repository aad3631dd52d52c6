"""A question on its way: evidence on screen, then the answer, then its place in the conversation."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from murmur.answering import prompt, summary
from murmur.answering.answer import answer, mode_for
from murmur.answering.citing import THIS_DOCUMENT, YOUR_DOCUMENTS, Answering
from murmur.answering.plain import reply
from murmur.answering.ports import ChatModel, Manner, Message
from murmur.domain.answers import Answer, AnswerMode, Timings, Turn, Verdict
from murmur.domain.documents import SearchResult, StoredDocument
from murmur.domain.errors import MurmurError, UsageError
from murmur.domain.jobs import CancelToken
from murmur.domain.models import Model
from murmur.domain.settings import Answers
from murmur.library.follow_up import Exchange, in_full
from murmur.services.api import AskEvent, Evidence, Kept, PromptProgress, Status, TextPiece, ThoughtPiece
from murmur.services.manner import asked_of
from murmur.services.model_memory import ModelMemory
from murmur.services.remote import RemoteNearness, RemoteScope
from murmur.worker import messages as m
from murmur.worker.client import Worker

LONGEST_QUESTION = 4000
"""Characters. A longer text is a document, and should be added as one."""

REMOVED = "A document of this conversation was removed: what was said before this answer was left out."


class ConversationStore(Protocol):
    """Where conversations are kept; a question is stored before it is answered."""

    def new(self, collection: str | None = None) -> str: ...
    def ask(self, conversation_id: str, question: str) -> int: ...
    def answer(self, turn_id: int, answer: Answer) -> None: ...
    def turns(self, conversation_id: str) -> list[Turn]: ...


class Search(Protocol):
    def search(
        self,
        question: str,
        k: int = ...,
        collection: str | None = None,
        words_only: bool = False,
        cancel: CancelToken | None = None,
        document: str | None = None,
    ) -> SearchResult: ...

    def documents(self) -> list[StoredDocument]: ...


class Chat:
    """`ChatService` over the library's search, a chat model and the conversations."""

    def __init__(
        self,
        documents: Search,
        library: Worker,
        model: ChatModel,
        entry: Model,
        conversations: ConversationStore,
        memory: ModelMemory | None = None,
        settings: Callable[[], Answers] = Answers,
        prepare: Callable[[Sequence[Message], Manner], None] | None = None,
    ) -> None:
        self._documents = documents
        self._library = library
        self._model = model
        self._entry = entry
        self._parameters = entry.parameters
        self._memory = memory
        self._settings = settings
        self._prepare = prepare
        self._conversations = conversations

    def ask(
        self,
        question: str,
        on_event: Callable[[AskEvent], None],
        cancel: CancelToken,
        k: int = 6,
        collection: str | None = None,
        conversation_id: str | None = None,
        *,
        document: str | None = None,
        again: int | None = None,
        plain: bool = False,
        seed: int | None = None,
    ) -> Answer:
        question = question.strip()
        if not question:
            raise UsageError("The question is empty", "Type a question about your documents")
        if len(question) > LONGEST_QUESTION and not plain:
            raise UsageError(
                f"The question is longer than {LONGEST_QUESTION} characters",
                "Add the text as a document and ask about it",
            )
        conversation_id = conversation_id or self._conversations.new(collection)
        turns = self._conversations.turns(conversation_id)
        before = [kept for kept in turns if again is None or kept.turn_id < again]
        if seed is None:  # answered again, it is drawn anew
            seed = sum(kept.earlier + 1 for kept in turns if kept.turn_id == again)
        turn = self._conversations.ask(conversation_id, question) if again is None else again
        on_event(Kept(conversation_id, turn))
        if plain:
            with self._remembered(conversation_id):
                answered = self._reply(question, before, on_event, cancel, seed)
        else:
            meant = in_full(question, [_exchange(kept) for kept in before if not _is_plain(kept)])
            answered = self._answer(conversation_id, meant, before, on_event, cancel, k, collection, document, seed)
        engine = replace(answered.engine, name=self._entry.name if answered.engine.model else "")
        answered = replace(answered, question=question, conversation_id=conversation_id, engine=engine)
        self._conversations.answer(turn, answered)
        return answered

    def _summarise(
        self, question: str, document: str, start: float, on_event: Callable[[AskEvent], None], cancel: CancelToken
    ) -> Answer:
        """An extract of one document, also where the model could write: of a whole document nothing it wrote could be
        checked."""
        on_event(Status("Reading the whole document…"))
        found = self._library.ask(m.Summarise(document, summary.PARTS), m.Summarised, cancel)
        if found.ready * 2 < found.passages or not found.passages:
            raise MurmurError(
                "The document is not prepared yet",
                f"Ask again in a moment: {found.ready} of {found.passages} passages are ready",
            )
        read_ms = _since(start)
        on_event(Evidence(found.hits, read_ms))
        stream, parts = _Stream(on_event, start), len(found.hits)

        def tell(number: int) -> None:
            on_event(Status(f"Choosing a sentence: part {number} of {parts}"))

        nearness = RemoteNearness(self._library, cancel)
        answered = summary.extract(question, found.hits, nearness, stream, tell, cancel)
        return replace(answered, timings=_times(answered.timings, read_ms, read_ms, stream.first_ms))

    def _reply(
        self,
        request: str,
        before: Sequence[Turn],
        on_event: Callable[[AskEvent], None],
        cancel: CancelToken,
        seed: int,
    ) -> Answer:
        """The model alone, with what was said before in the conversation; no document is looked at."""
        start = time.monotonic()
        on_event(Status("The model is reading…"))
        said = [
            (kept.question, _said(kept.answer)) for kept in before if kept.answer and _is_worth_telling(kept.answer)
        ]
        stream = _Stream(on_event, start)
        asked = asked_of(self._entry, self._settings())
        answered = reply(
            request,
            said,
            self._model,
            stream,
            cancel,
            seed,
            asked.manner,
            on_thought=stream.think,
            on_progress=stream.read,
            thinks=asked.thinks,
        )
        return replace(answered, timings=replace(answered.timings, first_token_ms=stream.first_ms))

    def _answer(
        self,
        conversation_id: str,
        question: str,
        before: Sequence[Turn],
        on_event: Callable[[AskEvent], None],
        cancel: CancelToken,
        k: int,
        collection: str | None,
        document: str | None,
        seed: int,
    ) -> Answer:
        start = time.monotonic()
        if document is not None and summary.is_wanted(question):
            return self._summarise(question, document, start, on_event, cancel)
        on_event(Status("Searching your documents…"))
        found = self._documents.search(question, k, collection, cancel=cancel, document=document)
        evidence_ms = _since(start)
        on_event(Evidence(found.hits, evidence_ms))
        on_event(Status("Reading the passages…"))
        mode = self._mode() if found.hits else AnswerMode.QUOTES
        earlier, cut = self._standing(before) if mode is AnswerMode.PROSE else ((), False)
        stream = _Stream(on_event, start)
        asked = asked_of(self._entry, self._settings())
        using = Answering(
            RemoteNearness(self._library, cancel),
            self._model,
            seed,
            scope=RemoteScope(self._library, collection, cancel, document),
            place=THIS_DOCUMENT if document is not None else YOUR_DOCUMENTS,
            earlier=earlier,
            manner=asked.manner,
            also=asked.also,
            thinks=asked.thinks,
            on_thought=stream.think,
            on_progress=stream.read,
        )
        with self._remembered(conversation_id, mode is AnswerMode.PROSE):
            answered = answer(question, found.hits, mode, using, stream, cancel)
        if cut and answered.written:
            answered = _noted(answered, REMOVED)
        if found.words_only and found.hits:
            answered = _noted(answered, "The index was not ready yet: only words were searched.")
        timings = _times(answered.timings, found.milliseconds, evidence_ms, stream.first_ms)
        return replace(answered, timings=timings, coverage=found.coverage)

    def warm_up(self) -> None:
        """Lets a model that writes read what every prompt begins with. What goes wrong is told with the first
        question."""
        with contextlib.suppress(MurmurError):
            if self._prepare is not None and self._mode() is AnswerMode.PROSE:
                asked = asked_of(self._entry, self._settings())
                self._prepare((prompt.rules(asked.also),), asked.manner)

    def _mode(self) -> AnswerMode:
        """A model whose size nobody listed is loaded, and says it."""
        if self._parameters is None:
            self._parameters = self._model.facts().parameters
        return mode_for(self._parameters)

    def _remembered(self, conversation_id: str, writes: bool = True) -> contextlib.AbstractContextManager[None]:
        return self._memory.of(conversation_id) if self._memory and writes else contextlib.nullcontext()

    def _standing(self, before: Sequence[Turn]) -> tuple[tuple[Answer, ...], bool]:
        """The answers that stand in the conversation's prompt, and whether they had to go: with a document that was
        removed the model begins afresh."""
        turns = prompt.since_afresh([kept.answer for kept in before if kept.answer is not None])
        if not turns:
            return (), False
        there = {document.document_id for document in self._documents.documents()}
        gone = any(hit.document_id not in there for answer, _ in turns for hit in answer.evidence)
        return () if gone else tuple(answer for answer, _ in turns), gone


class _Stream:
    """Passes text on, and remembers when the first of it came."""

    def __init__(self, on_event: Callable[[AskEvent], None], start: float) -> None:
        self._on_event = on_event
        self._start = start
        self.first_ms: float | None = None

    def __call__(self, text: str) -> None:
        if self.first_ms is None:
            self.first_ms = _since(self._start)
        self._on_event(TextPiece(text))

    def think(self, text: str) -> None:
        self._on_event(ThoughtPiece(text))

    def read(self, done: int, total: int) -> None:
        self._on_event(PromptProgress(done, total))


def _noted(answer: Answer, note: str) -> Answer:
    return replace(answer, notice=f"{answer.notice} {note}" if answer.notice else note)


def _is_plain(turn: Turn) -> bool:
    return turn.answer is not None and turn.answer.plain


def _is_worth_telling(answer: Answer) -> bool:
    """ "Not in your documents" is nothing that could be rewritten."""
    return answer.verdict is not Verdict.NOT_FOUND


def _said(answer: Answer) -> str:
    """Letter for letter as the model said it, so that it need not be read again."""
    return answer.written.said if answer.written and answer.plain else answer.text


def _exchange(turn: Turn) -> Exchange:
    return Exchange(turn.question, turn.answer.text if turn.answer else "")


def _times(timings: Timings, retrieve_ms: float, first_evidence_ms: float, first_token_ms: float | None) -> Timings:
    return replace(timings, retrieve_ms=retrieve_ms, first_evidence_ms=first_evidence_ms, first_token_ms=first_token_ms)


def _since(start: float) -> float:
    return round((time.monotonic() - start) * 1000, 1)
