"""Translates sentences that come from below the window, where nothing knows of Qt: errors, checks, help, places.

They arrive in English, often with a number or a name in them. `resources/translations/told.txt` holds the shapes they
were made from (`packaging/translations.py` collects them from the sources); a sentence that fits one is said in the
person's language with the same values, and any other is shown as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from murmur.paths import resource

CONTEXT = "told"

_SEAM = re.compile(r"(; |(?<=[.!?]) )")

_POINT = re.compile(r"(?<=\d)\.(?=\d+ Gi?B\b)")
"""That of a size. A chapter's or a version's point stays one."""

SHAPES = (
    "library",
    "chat",
    "reader",
    "drawing reader",
    "text recognition",
    "{part} seal",
    "{part} worker",
    "page {n}",
    "pages {pages}",
    "slide {n}",
    "line {n}",
    "row {n}",
    "chapter {n}",
    "message {n}",
    "{sheet}, row {n}",
    "{ready} of {total} file",
    "{ready} of {total} files",
    "page {pages} of {document} unreadable",
    "pages {pages} of {document} unreadable",
    "{document} unreadable",
    "{n} more with unreadable pages",
    "matched: {words}",
    "document {name}",
    (
        "A typical question takes {a} s instead of {b} s (reading {c} tokens a second instead of {d}, "
        "writing {e} instead of {f})."
    ),
    "It predicts a fixed text the same (perplexity {a} instead of {b}).",
    "It predicts a fixed text {n}% worse (perplexity {a} instead of {b}).",
    "It predicts a fixed text {n}% better (perplexity {a} instead of {b}).",
    "near in meaning",
    "on a page that matches",
    "This is not in your documents.",
    "This is not in this document.",
    "Nothing in your documents comes near this question.",
    "Nothing in this document comes near this question.",
    "Not in this document: {parts}",
    "No document here speaks of {names}.",
    "Not in your documents: {parts}",
    "{n} of {total} passages did not fit into the model's memory and were left out.",
    "The answer reached its greatest length and ends early.",
    "The model was still thinking when the answer reached its greatest length.",
    "The conversation no longer fitted into the model's memory: what was said before this answer was left out.",
    "A document of this conversation was removed: what was said before this answer was left out.",
    "The model's memory is full: of what was said before, the first {n} requests with their replies were left out.",
    "It names no source",
    "There is no source [{n}]",
    "The date “{words}” does not stand in the cited passage",
    "The weekday “{words}” does not stand in the cited passage",
    "The number “{words}” does not stand in the cited passage",
    "The name “{words}” does not stand in the cited passage",
    "Too few of its words stand in the cited passage",
    "It says “{words}” where the passage says “{others}”",
    "It says “not” where the passage does not, or the other way round",
    "The index was not ready yet: only words were searched.",
    "It needs {size} and fits well, on the graphics processor.",
    "It needs {size} and fits well, {share} of it on the graphics processor.",
    "It needs {size} and fits well, on the processor.",
    "It needs {size}, so that other programs are swapped out, on the graphics processor.",
    "It needs {size}, so that other programs are swapped out, {share} of it on the graphics processor.",
    "It needs {size}, so that other programs are swapped out, on the processor.",
    "It needs {size}, which is more than there is, on the graphics processor.",
    "It needs {size}, which is more than there is, {share} of it on the graphics processor.",
    "It needs {size}, which is more than there is, on the processor.",
    "About {time} to the first word, then {n} tokens a second.",
    "About {time} to the first word.",
    "It writes {n} tokens a second.",
    "How fast it would be is not known.",
    "How large it is, is not known.",
    "How much memory its context takes is not known: the most of its peers is counted.",
    "the system's keyring opens it",
    "a passphrase opens it",
    "its key is thrown away at the end",
    "level Standard",
    "level Sealed",
    "recovery key: yes",
    "recovery key: none",
    "backups are not known here",
    "Your settings could not be used ({what}); they are kept as {name}",
    "Only an administrator's policy can set {names}: this is ignored",
    "settings.json is not encrypted, so {names} is ignored in it: set it in Murmur's settings",
    "Show this to your administrator: it is not certain that an administrator wrote it, as {what}",
    "Show this to your administrator: {path} cannot be read",
    "Show this to your administrator: {path} is larger than a policy can be",
    "Show this to your administrator: in {path}, {what}",
    "run chown root and chmod {mode} on it",
    "Your organisation's list of models does not have it, so it can be neither fetched nor used.",
    "There is not enough room on the disk.",
    "Its size is not known.",
    "It thinks before every answer, which takes long over documents.",
    "It is too small to write about documents and answers in quotes.",
    "Its maker's own licence has to be accepted.",
    "Newer models of its size are better.",
    (
        "{name} is the best that fits well here and answers without a long wait: about {time} to the first word, then "
        "{n} tokens a second."
    ),
    "{name} is the best that fits well here and answers without a long wait: about {time} to the first word.",
    "{name} is the quickest that runs here: about {time} to the first word, then {n} tokens a second.",
    "{name} is the quickest that runs here: about {time} to the first word.",
    "The next better one is {name}.",
    "The next better one, {name}, would need {size} more memory.",
    "The next better one, {name}, would need about {n} s more before the first word.",
    "The next better one, {name}, would need {size} more memory and about {n} s more before the first word.",
    "{processor}, 1 core, {memory} of memory, no graphics processor",
    "{processor}, {n} cores, {memory} of memory, no graphics processor",
    "{processor}, 1 core, {memory} of memory, graphics processor {cards}",
    "{processor}, {n} cores, {memory} of memory, graphics processor {cards}",
    "On the processor: no graphics card that llama.cpp can use was found",
    "On the processor: the graphics card is switched off in the settings",
    "On the processor: this Murmur brings nothing to use a graphics card with",
    "On the processor: the graphics card's driver for Vulkan is missing or cannot be loaded",
    "On the processor: the graphics card's driver crashed when it was loaded",
    "On the processor: the graphics card's driver did not answer when it was loaded",
    "Bring the driver up to date; then switch the graphics card off and on again in the settings under Answers",
    "On the processor: loading onto the graphics card ({card}) crashed before",
    "On the processor: the graphics card ({card}) computes something else than the processor",
    "On the processor: not one layer fits on the graphics card ({card}, {size} free)",
    "On the processor: the graphics card ({card}, {size} free) did not take the model",
    "On the graphics card ({card}): the whole model fits",
    "Partly on the graphics card ({card}, {size} free): {used} of {layers} layers, the others on the processor",
    "On the graphics card ({card}) as far as the model fits",
    "Not known: the chat worker does not start",
    "Commercial use is free only below 10 million US dollars of revenue a year",
    "Not an open-source licence: a policy lists uses that are not allowed",
    (
        "Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are "
        "not allowed, and above 700 million users a month Meta has to be asked"
    ),
    "The register ends with entry {n}, and entry {m} was seen at its end before",
    "Entry {n} was another one when it stood at the end: it or one before it was replaced",
    "Entry {n} is missing",
    "Something stands before the first entry, under the number {n}",
    "Entry {n} is not as Murmur writes entries",
    "Entry {n} was changed: it does not fit its hash",
    "Entry 1 is not the first entry of this library's register",
    "Entry {n} was written after another entry {m} than this one: it was replaced",
    "From entry {n} on the file is damaged and cannot be read",
    "Its document is no longer in the library",
    "Nothing of the collection {name} ever leaves this computer",
    "The collection {name} is not opened for cloud models",
    "Nothing was sent. Switch it on in the settings under Cloud",
    "Nothing was sent. Correct the address in the settings under Cloud",
    "Nothing was sent. Correct it in the settings under Cloud, or ask your administrator",
    "The server's address does not begin with https:// and a name",
    "The server's address holds more than a server and a path, or letters that an address cannot have",
    "The file of your own certificates cannot be read",
    "The proxy is not one that Murmur can use: http://name:port, without a name and a password in it",
    "The proxy could not be reached",
    "{host} broke off",
    "{host} broke off (it says: “{words}”)",
    "{host} is in trouble or too busy (answer {n})",
    "{host} is in trouble or too busy (answer {n}) (it says: “{words}”)",
    "{host} did not accept the key (answer {n})",
    "{host} did not accept the key (answer {n}) (it says: “{words}”)",
    "{host} asks to be paid first (answer {n})",
    "{host} asks to be paid first (answer {n}) (it says: “{words}”)",
    "{host} does not know this address or this model (answer {n})",
    "{host} does not know this address or this model (answer {n}) (it says: “{words}”)",
    "{host} did not understand the question (answer {n})",
    "{host} did not understand the question (answer {n}) (it says: “{words}”)",
    "{host} takes no questions of this length (answer {n})",
    "{host} takes no questions of this length (answer {n}) (it says: “{words}”)",
    "{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n})",
    (
        "{host} takes no more questions now: too many were asked, or what was paid for is used up (answer {n}) (it "
        "says: “{words}”)"
    ),
    "{host} gave an answer that Murmur cannot use (answer {n})",
    "{host} gave an answer that Murmur cannot use (answer {n}) (it says: “{words}”)",
    "{host} wanted to send the question on, and that is never followed",
    "{host} wanted to send the question on to {other}, and that is never followed",
    (
        "The question arrived there; the register says so, and nothing went further. Enter the address that is "
        "meant in the settings under Cloud, if you trust it"
    ),
    (
        "The question arrived there; the register says so. Check the key in the settings under Cloud, and whether "
        "it is good for this model"
    ),
    "The question arrived there; the register says so. See to it at the server's provider, and ask again",
    (
        "The question arrived there; the register says so. Check both in the settings under Cloud: the address "
        "mostly ends in /v1"
    ),
    (
        "The question arrived there; the register says so. Choose fewer passages, or check the name of the model "
        "in the settings under Cloud"
    ),
    "The question arrived there; the register says so. Choose fewer passages, and ask again",
    "The question arrived there; the register says so. Ask again later",
    "The question arrived there; the register says so. Ask again in {n} seconds",
    "The question arrived there; the register says so. Ask again in {n} minutes",
    "The question arrived there; the register says so. Check the address in the settings under Cloud",
    (
        "The question arrived there; the register says so. Check the address in the settings under Cloud: it "
        "mostly ends in /v1"
    ),
    (
        "Show this to your administrator: it is not certain that an administrator wrote it, as {path} does not "
        "belong to root"
    ),
    (
        "Show this to your administrator: it is not certain that an administrator wrote it, as {path} can be "
        "written by others than root"
    ),
    (
        "Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} "
        "does not belong to root"
    ),
    (
        "Show this to your administrator: it is not certain that an administrator wrote it, as the folder {path} "
        "can be written by others than root"
    ),
    "Show this to your administrator: the system's own policy cannot be read ({what})",
    "Copying the model",
    "Checking {name}",
    "changed",
    "missing",
)
"""Sentences that are put together below without an error or a check around them."""


def told(text: str) -> str:
    """`text` in the person's language where it is one of ours, or made of several of ours."""
    said = _translated(text)
    if said is not None:
        return said
    parts = _SEAM.split(text)
    return "".join(_translated(part) or part for part in parts) if len(parts) > 1 else text


def parts_of(text: str) -> list[str]:
    """The sentences that `told` would translate one by one."""
    return _SEAM.split(text)[::2]


def shape_of(text: str) -> str | None:
    """The shape that a whole sentence fits, itself where it has no values; None where it is none of ours."""
    found = _found(text)
    return found[0] if found is not None else None


def _translated(text: str) -> str | None:
    found = _found(text)
    if found is None:
        said = _translated(text[:-1]) if text.endswith(".") else None
        return f"{said}." if said else None
    shape, values = found
    said = QCoreApplication.translate(CONTEXT, shape)
    return said.format(**{name: _plain(value) for name, value in values.items()}) if values else said


def _found(text: str) -> tuple[str, dict[str, str]] | None:
    exact, shaped = _catalogue()
    if text in exact:
        return text, {}
    for pattern, shape in shaped:
        found = pattern.fullmatch(text)
        if found is not None:
            return shape, found.groupdict()
    return None


def _plain(value: str) -> str:
    if value in _catalogue()[0]:
        return QCoreApplication.translate(CONTEXT, value)
    return _POINT.sub(QLocale().decimalPoint(), value)


@lru_cache(maxsize=1)
def _catalogue() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    lines = resource("translations", "told.txt").read_text(encoding="utf-8").splitlines()
    shaped = sorted((line for line in lines if "{" in line), key=lambda line: -len(re.sub(r"\{\w+\}", "", line)))
    return frozenset(line for line in lines if "{" not in line), [(_pattern(shape), shape) for shape in shaped]


def _pattern(shape: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", shape)
    made = [re.escape(part) if place % 2 == 0 else f"(?P<{part}>(?:(?!; ).)+?)" for place, part in enumerate(parts)]
    return re.compile("".join(made), re.DOTALL)
