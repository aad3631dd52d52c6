"""The words of `murmur cloud`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from murmur.domain.cloud import Sharing


def add_words(cloud: argparse.ArgumentParser, common: Callable[[], argparse.ArgumentParser]) -> None:
    actions = cloud.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, summary: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=summary, description=summary, parents=[common()])

    action("status", "Whether a cloud model could be asked, whom, and what it has cost")
    action("on", "Allow a cloud model to be asked; each collection has to be opened besides")
    action("off", "Allow it no more")
    share = action("share", "Open a collection for cloud models, close it, or close it for good")
    share.add_argument("collection", metavar="COLLECTION")
    share.add_argument("sharing", choices=[str(one) for one in Sharing])
    never = action("never-send", "Words that leave in no payload, whatever is chosen; alone it lists them")
    never.add_argument("collection", metavar="COLLECTION")
    never.add_argument("words", nargs="*", metavar="WORD", help="added to the list")
    never.add_argument("--file", type=Path, metavar="FILE", help="add every line of this file")
    never.add_argument("--remove", action="append", default=[], metavar="WORD", help="take it from the list")
    chosen = action("set", "Which server and model are asked, and what that may cost")
    chosen.add_argument("--address", metavar="URL", help="up to its version: https://models.company.example/v1")
    chosen.add_argument("--model", dest="cloud_model", metavar="NAME", help="as that server calls it")
    for name, what in (
        ("price-in", "what a million tokens of question cost"),
        ("price-out", "what a million tokens of answer cost"),
        ("daily-cap", "the most that a day may cost; 0: no limit"),
        ("monthly-cap", "the most that a month may cost; 0: no limit"),
    ):
        chosen.add_argument(f"--{name}", type=float, metavar="MONEY", help=what)
    chosen.add_argument("--daily-questions", type=int, metavar="N", help="the most questions a day; 0: no limit")
    chosen.add_argument("--proxy", metavar="URL", help='the proxy on the way there; "" for none')
    chosen.add_argument(
        "--ca-file", metavar="FILE", help='certificates (PEM) to trust besides the system\'s; "" for none'
    )
    key = action("key", "Keep the server's key: from a file, from standard input, or typed")
    key.add_argument("--file", type=Path, metavar="FILE", help="read it from this file")
    key.add_argument("--forget", action="store_true", help="keep none any more")
    preview = action("preview", "Write exactly what would leave into a file; nothing is sent")
    preview.add_argument("--out", type=Path, required=True, metavar="FILE", help="the bytes, as they would leave")
    send = action("send", "Send what was previewed, and answer the question with the reply")
    send.add_argument("--approve", required=True, metavar="SHA256", help="that `murmur cloud preview` told")
    for one in (preview, send):
        one.add_argument("conversation", metavar="CONVERSATION")
        one.add_argument("--turn", type=int, metavar="N", help="the question of the conversation, from 1 (the last)")
        one.add_argument("--passages", metavar="1,3", help="those of its evidence that may leave (all that may)")
        one.add_argument("--keep", action="append", default=[], metavar="TEXT", help="an identifier left as it is")
        one.add_argument("--replace", action="append", default=[], metavar="TEXT", help="a further text to replace")
