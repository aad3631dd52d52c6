"""`murmur cloud`: who may be asked, what of the documents may leave, what exactly would, and the one way to send it."""

from __future__ import annotations

import argparse
import hmac
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from secrets import token_hex

from murmur.cli import secrets_asked
from murmur.cli.output import AskProgress, Output, answer_json, answer_text, plain
from murmur.domain.cloud import Estimate, Sharing
from murmur.domain.errors import CloudForbidden, FileUnavailable, NotApproved, NotKnown, UsageError
from murmur.domain.jobs import CancelToken
from murmur.domain.settings import Cloud
from murmur.files import write_whole
from murmur.services.api import Services
from murmur.services.escalation import Choice, EscalationService, Preview

DONE = 0
_STATES = {
    Sharing.OFF: "stays here",
    Sharing.ASK: "may leave, each time you approve it",
    Sharing.NEVER: "never leaves",
}


def on_cloud(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> int:
    desk = services.escalation
    match options.action:
        case "on" | "off":
            _change(services, replace(services.settings.get().cloud, enabled=options.action == "on"), output)
        case "set":
            _change(services, _chosen(services.settings.get().cloud, options), output)
        case "share":
            desk.share(options.collection, Sharing(options.sharing))
            _tell_sharing(desk, options.collection, output)
        case "never-send":
            _never_send(desk, options, output)
        case "key":
            key = "" if options.forget else _key(options.file)
            desk.keep_key(key)
            output.event("key", "The key is kept." if key else "No key is kept any more.", kept=bool(key))
        case "preview":
            _show(_previewed(services, options), options.out, output)
        case "send":
            _send(services, options, output, cancel)
        case _:
            _status(services, output)
    return DONE


def _status(services: Services, output: Output) -> None:
    standing = services.escalation.standing()
    text = f"{standing.model} at {standing.host} may be asked." if standing.ready else standing.why_not
    spent = f"\nSpent: {standing.spent_today:.2f} today, {standing.spent_month:.2f} this month"
    output.event("cloud", text + spent, **asdict(standing))
    for name in services.escalation.sharing():
        _tell_sharing(services.escalation, name, output)


def _tell_sharing(desk: EscalationService, name: str, output: Output) -> None:
    sharing, words = desk.sharing()[name], desk.never_send(name)
    text = f"{plain(name)}: {_STATES[sharing]}" + (f"; {len(words)} words are never sent" if words else "")
    output.event("sharing", text, collection=name, sharing=sharing, never_send=len(words))


def _change(services: Services, wanted: Cloud, output: Output) -> None:
    services.settings.change(replace(services.settings.get(), cloud=wanted))
    if services.settings.get().cloud != wanted:
        raise CloudForbidden("The administrator of this computer decides this", "It stays as it was")
    _status(services, output)


def _chosen(cloud: Cloud, options: argparse.Namespace) -> Cloud:
    names = ("address", "price_in", "price_out", "daily_cap", "monthly_cap", "daily_questions", "proxy", "ca_file")
    given = {name: getattr(options, name) for name in names} | {"model": options.cloud_model}
    return replace(cloud, **{name: value for name, value in given.items() if value is not None})


def _never_send(desk: EscalationService, options: argparse.Namespace, output: Output) -> None:
    words: list[str] = list(options.words)
    if options.file is not None:
        words += [line for line in _text(options.file).splitlines() if line.strip()]
    removed = {" ".join(word.split()) for word in options.remove}
    if words or removed:
        kept = [word for word in desk.never_send(options.collection) if word not in removed]
        desk.set_never_send(options.collection, [*kept, *words])
    for word in desk.never_send(options.collection):
        output.event("never_send", plain(word), collection=options.collection, word=word)


def _key(file: Path | None) -> str:
    """From a file, typed, or a line of standard input: never from the command line, which others can see."""
    if file is not None:
        key = secrets_asked.from_file(file, "--file")
    elif secrets_asked.has_terminal():
        key = secrets_asked.typed("The server's key: ")
    else:
        key = sys.stdin.readline() if sys.stdin is not None else ""
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise UsageError("This is no key", "Give it in a file, on standard input, or typed; --forget keeps none")
    return key


def _previewed(services: Services, options: argparse.Namespace) -> Preview:
    turns = services.conversations.turns(options.conversation)
    number = len(turns) if options.turn is None else options.turn
    if not 1 <= number <= len(turns):
        raise NotKnown("There is no such question in this conversation", f"It has {len(turns)}")
    draft = services.escalation.draft(options.conversation, turns[number - 1].turn_id)
    may = [place for place, one in enumerate(draft.passages) if not one.withheld]
    chosen = may if options.passages is None else _numbers(options.passages)
    if not chosen and draft.passages:
        raise CloudForbidden(draft.passages[0].withheld, "Nothing was sent. Open its collection first")
    return services.escalation.preview(
        draft, Choice(frozenset(chosen), frozenset(options.keep), tuple(options.replace))
    )


def _numbers(text: str) -> Sequence[int]:
    """Counted from 1 outside, from 0 inside."""
    try:
        return [int(one) - 1 for one in text.split(",")]
    except ValueError:
        raise UsageError("--passages takes numbers with commas between them", "Write --passages 1,3") from None


def _show(preview: Preview, target: Path, output: Output) -> None:
    payload = preview.payload
    if target.exists():
        raise UsageError("There is a file of this name already", "Choose another name")
    try:
        write_whole(target, payload.body, target.with_name(f".murmur-{token_hex(8)}.part"))
    except OSError as error:
        raise FileUnavailable("The file cannot be written", "Check its folder after --out") from error
    said: set[str] = set()
    for mark in (*preview.marks, *preview.left):
        stays = mark.pseudonym == mark.original
        text = f"  {plain(mark.original)} {'stays as it is' if stays else f'→ {mark.pseudonym}'}"
        output.event("left" if stays else "replaced", None if text in said else text, **asdict(mark))
        said.add(text)
    text = (
        f"{len(payload.body):,} bytes for {payload.url} ({payload.model}), as they would leave, are in "
        f"{plain(str(target))}\n{_cost(preview.estimate)}\n"
        f"To send exactly these: murmur cloud send … --approve {payload.sha256}"
    )
    output.event(
        "preview",
        text,
        path=str(target),
        sha256=payload.sha256,
        url=payload.url,
        host=payload.host,
        model=payload.model,
        headers=dict(payload.headers),
        bytes=len(payload.body),
        passages=[place + 1 for place in sorted(preview.choice.passages)],
        replaced=len(preview.marks),
        estimate=asdict(preview.estimate),
    )


def _cost(estimate: Estimate) -> str:
    tokens = f"About {estimate.prompt_tokens:,} tokens, and {estimate.reply_tokens:,} at most for the answer"
    return f"{tokens}: {estimate.cost:.4f} at most" if estimate.cost is not None else tokens


def _send(services: Services, options: argparse.Namespace, output: Output, cancel: CancelToken) -> None:
    preview = _previewed(services, options)
    if not hmac.compare_digest(options.approve.lower().encode(), preview.payload.sha256.encode()):
        raise NotApproved(advice="Nothing was sent. Run `murmur cloud preview` again and read what would leave")
    approval = services.escalation.approve(preview)
    answer = services.escalation.send(preview, approval, AskProgress(output, {}), cancel)
    output.event("answer", answer_text(answer), **answer_json(answer))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The file with the words cannot be read", "Check the path after --file") from error
