"""A cloud that is not there: previews, approvals and replies as the real service gives them; it keeps what left."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from tests.fakes.conversations import MemoryConversations
from tests.fakes.gate import Gate

from murmur.domain.answers import Answer, Engine, Timings, Verdict
from murmur.domain.cloud import (
    Approval,
    Disclosed,
    Estimate,
    IdentifierKind,
    Mark,
    Payload,
    Reason,
    Sharing,
    Suggestion,
    Usage,
)
from murmur.domain.documents import Hit
from murmur.domain.errors import CloudError, CloudForbidden, NotApproved, UsageError
from murmur.domain.jobs import CancelToken
from murmur.services.escalation import Choice, CloudStanding, Draft, Offered, Preview
from murmur.services.events import AskEvent, Status, TextPiece

HOST = "models.company.example"
MODEL = "large-70b-instruct"
OFF = CloudStanding(False, "Asking a cloud model is switched off.")
READY = CloudStanding(
    True, host=HOST, model=MODEL, has_key=True, spent_today=0.12, spent_month=0.8, daily_cap=1.0, monthly_cap=10.0
)
FINDERS = (
    (IdentifierKind.EMAIL, "EMAIL", re.compile(r"[\w.]+@[\w.]+\w")),
    (IdentifierKind.IBAN, "IBAN", re.compile(r"\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b")),
    (IdentifierKind.PHONE, "PHONE", re.compile(r"\+\d[\d ]{7,}\d")),
    (IdentifierKind.NAME, "PERSON", re.compile(r"\b(?:Ms|Mr|Dr)\.? [A-Z]\w+(?: [A-Z]\w+)?")),
    (IdentifierKind.ORGANISATION, "COMPANY", re.compile(r"\b[A-Z]\w+(?: [A-Z&]\w*)* (?:GmbH|Ltd|AG|Cooperative)\b")),
)
DOUBTFUL = re.compile(r"\b(?:Mill Lane|Harbour Street)\b")
"""Found, and left as it is unless somebody wants it replaced."""


@dataclass
class FakeEscalation:
    """Works over the conversations of a FakeHouse. `sent` is what left, with the approval it left with."""

    store: MemoryConversations
    collections_of: Callable[[str], Sequence[str]] = lambda document_id: ("Documents",)
    state: CloudStanding = OFF
    all_collections: Callable[[], Sequence[str]] = tuple
    shared: dict[str, Sharing] = field(default_factory=dict)
    never: dict[str, tuple[str, ...]] = field(default_factory=dict)
    suggestions: dict[str, Suggestion] = field(default_factory=dict)
    """By question."""
    failures: list[CloudError] = field(default_factory=list)
    """Each ends one sending."""
    preview_failures: list[CloudError] = field(default_factory=list)
    held: list[Gate] = field(default_factory=list)
    """The next changes of what may leave: each is made when its gate lets it."""
    previewing: Gate = field(default_factory=Gate)
    sending: Gate = field(default_factory=Gate)
    """Passed once for every piece of the reply."""
    key: str = ""
    sent: list[tuple[Preview, Approval]] = field(default_factory=list)
    approved: list[Approval] = field(default_factory=list)
    reply: str = "The tenant has four parking spaces [1]."

    def standing(self) -> CloudStanding:
        return replace(self.state, has_key=self.state.has_key or bool(self.key))

    def sharing(self) -> dict[str, Sharing]:
        return dict.fromkeys(self.all_collections(), Sharing.OFF) | self.shared

    def share(self, collection: str, sharing: Sharing) -> None:
        if self.held:
            self.held.pop(0).pass_through()
        self.shared[collection] = sharing

    def never_send(self, collection: str) -> tuple[str, ...]:
        return self.never.get(collection, ())

    def set_never_send(self, collection: str, words: Sequence[str]) -> None:
        self.never[collection] = tuple(words)

    def keep_key(self, key: str) -> None:
        self.key = key
        self.state = replace(self.state, has_key=bool(key))

    def suggestion(self, conversation_id: str, turn_id: int) -> Suggestion | None:
        answer = self._answer(conversation_id, turn_id)
        if not self.state.ready or answer.verdict is Verdict.NOT_FOUND or answer.engine.place != "local":
            return None
        return self.suggestions.get(answer.question)

    def draft(self, conversation_id: str, turn_id: int) -> Draft:
        if not self.state.ready:
            raise CloudForbidden
        answer = self._answer(conversation_id, turn_id)
        offered = tuple(self._offered(hit) for hit in answer.evidence)
        return Draft(conversation_id, turn_id, answer.question, offered)

    def preview(self, draft: Draft, choice: Choice) -> Preview:
        if not self.state.ready:
            raise CloudForbidden
        if not choice.passages:
            raise UsageError("No passage is chosen", "Choose at least one")
        self.previewing.pass_through()
        if self.preview_failures:
            raise self.preview_failures.pop(0)
        chosen = [draft.passages[place].hit for place in sorted(choice.passages)]
        parts = [*(f"[{number}] {hit.text}" for number, hit in enumerate(chosen, 1)), f"Question: {draft.question}"]
        body, marks, left = self._replaced("\n\n".join(parts), choice)
        request = {"model": MODEL, "messages": [{"role": "user", "content": ""}], "stream": True}
        frame = json.dumps(request, ensure_ascii=False, indent=2)
        begin = frame.index('"content": ""') + len('"content": "')
        text = frame[:begin] + _escaped(body) + frame[begin:]

        def moved(mark: Mark) -> Mark:
            start = begin + len(_escaped(body[: mark.start]))
            return replace(mark, start=start, end=start + len(_escaped(body[mark.start : mark.end])))

        payload = Payload(
            f"https://{HOST}/v1/chat/completions", HOST, MODEL,
            (("Content-Type", "application/json"), ("Accept", "text/event-stream")), text.encode(),
        )  # fmt: skip
        tokens = len(text) // 4
        estimate = Estimate(tokens, 1024, tokens * 2.5e-6)
        return Preview(
            payload, text, tuple(map(moved, marks)), tuple(map(moved, left)), estimate, draft, choice
        )  # fmt: skip

    def approve(self, preview: Preview) -> Approval:
        token = f"approval-{len(self.approved) + 1}"
        approval = Approval(preview.payload.sha256, preview.payload.url, "2026-11-22T10:00:00+00:00", token)
        self.approved.append(approval)
        return approval

    def send(
        self, preview: Preview, approval: Approval, on_event: Callable[[AskEvent], None], cancel: CancelToken
    ) -> Answer:
        if approval not in self.approved or approval.sha256 != hashlib.sha256(preview.payload.body).hexdigest():
            raise NotApproved
        self.approved.remove(approval)
        on_event(Status("Connecting…"))
        self.sent.append((preview, approval))
        for piece in re.findall(r"\S+\s*", self.reply):
            self.sending.pass_through(cancel)
            if self.failures:
                raise self.failures.pop(0)
            on_event(TextPiece(piece))
        answer = self._made(preview)
        self.store.answer(preview.draft.turn_id, answer)
        return answer

    def _made(self, preview: Preview) -> Answer:
        before = self._answer(preview.draft.conversation_id, preview.draft.turn_id)
        disclosed = Disclosed(
            HOST, preview.payload.sha256, len(preview.payload.body), 16 + len(self.sent), Usage(1240, 38), 0.0032,
            len(preview.marks),
        )  # fmt: skip
        return replace(
            before,
            text=self.reply,
            verdict=Verdict.SUPPORTED,
            unsupported=(),
            reasons=(),
            engine=Engine("cloud", MODEL, None, name=MODEL, host=HOST),
            timings=Timings(first_token_ms=840.0),
            disclosed=disclosed,
        )

    def _answer(self, conversation_id: str, turn_id: int) -> Answer:
        answers = (one.answer for one in self.store.turns(conversation_id) if one.turn_id == turn_id)
        answer = next(answers, None)
        if answer is None:
            raise CloudForbidden("This question has no answer yet", "Nothing was sent")
        return answer

    def _offered(self, hit: Hit) -> Offered:
        inside = self.collections_of(hit.document_id)
        said = {self.shared.get(name, Sharing.OFF) for name in inside}
        never = next((name for name in inside if self.shared.get(name) is Sharing.NEVER), "")
        if never:
            return Offered(hit, False, f"Nothing of “{never}” may ever leave this computer")
        if Sharing.ASK not in said:
            return Offered(hit, False, f"“{inside[0]}” is not open for the cloud")
        return Offered(hit, True)

    def _replaced(self, text: str, choice: Choice) -> tuple[str, list[Mark], list[Mark]]:
        found: list[tuple[int, int, IdentifierKind, str]] = []
        for word in {word for words in self.never.values() for word in words}:
            found += [(*hit.span(), IdentifierKind.NEVER_SEND, "WITHHELD") for hit in _all(word, text)]
        for word in choice.replaced:
            found += [(*hit.span(), IdentifierKind.NAME, "WORD") for hit in _all(word, text)]
        for kind, called, finder in FINDERS:
            found += [(*hit.span(), kind, called) for hit in finder.finditer(text)]
        found += [(*hit.span(), IdentifierKind.ORGANISATION, "") for hit in DOUBTFUL.finditer(text)]
        numbers: dict[str, str] = {}
        made, at, marks, left = "", 0, list[Mark](), list[Mark]()
        for start, end, kind, called in sorted(found, key=lambda one: (one[0], -one[1])):
            if start < at:
                continue
            original = text[start:end]
            made += text[at:start]
            stays = not called or (original in choice.kept and kind is not IdentifierKind.NEVER_SEND)
            pseudonym = original
            if not stays:
                number = sum(name.startswith(f"[{called} ") for name in numbers.values()) + 1
                pseudonym = numbers.setdefault(original, f"[{called} {number}]")
            mark = Mark(len(made), len(made) + len(pseudonym), kind, original, pseudonym)
            (left if stays else marks).append(mark)
            made, at = made + pseudonym, end
        return made + text[at:], marks, left


def suggested(*reasons: Reason, local: str = "", local_id: str = "") -> Suggestion:
    return Suggestion(reasons, local, local_id)


def _all(word: str, text: str) -> list[re.Match[str]]:
    return list(re.finditer(re.escape(word), text, re.IGNORECASE))


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
