"""The words of the help: short, in the order in which a person meets things."""

from __future__ import annotations

from dataclasses import dataclass

from murmur.domain.formats import FORMATS
from murmur.ui.words import say, upper_first


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what is to be said about it."""

    heading: str
    words: str


def begin() -> list[Part]:
    return [
        Part(
            say("Add documents"),
            say(
                "Drop files or folders on the window. Murmur reads them where they are, keeps no copy and changes "
                "nothing. They can be searched as soon as they are read; meaning follows a little later."
            ),
        ),
        Part(
            say("Ask"),
            say(
                "Ask in whole sentences, as you would ask a colleague. The best passages appear first, then the "
                "answer. A question may lean on the one before: “And in 2020?”"
            ),
        ),
        Part(
            say("Check"),
            say(
                "Every sentence of an answer names its source. Click the number, and the page opens with the words "
                "marked. What you rely on, read there."
            ),
        ),
        Part(
            say("Keep folders in step"),
            say("A watched folder is followed: new, changed, moved and deleted files are taken over within seconds."),
        ),
    ]


def verdicts() -> list[Part]:
    return [
        Part(
            say("Supported by your documents"),
            say("Numbers, dates and names of every sentence stand in the passage it cites."),
        ),
        Part(
            say("Partly supported"),
            say("Something in the answer does not stand in the passage it cites. Those sentences are underlined."),
        ),
        Part(
            say("Not in your documents"),
            say("No passage answers the question. Murmur says so rather than guess, and shows what comes nearest."),
        ),
        Part(say("Not checked"), say("The words were written without documents, or could not be checked. Be careful.")),
    ]


def privacy() -> list[Part]:
    return [
        Part(
            say("On this computer"),
            say(
                "Reading, searching and answering happen here. Murmur opens no connection for any of them, and no "
                "other computer is asked, unless you decide so for a question."
            ),
        ),
        Part(
            say("Asking a cloud model"),
            say(
                "Only when you switch it on, for collections that you open, and each time anew: you choose the "
                "passages, read exactly what would leave, and approve it. The answer is marked CLOUD, and the register "
                "says what left. Replacing names reduces what can be learned; it does not make a text anonymous."
            ),
        ),
        Part(
            say("Sealed"),
            say(
                "The parts that touch your documents or a model are locked off from the network and from other files "
                "by the system, where it can do that. The health check in the settings says how it stands here."
            ),
        ),
        Part(
            say("Encrypted"),
            say(
                "The texts and your conversations are kept encrypted. The key is in the keyring of your system or "
                "behind your passphrase, which nobody can reset."
            ),
        ),
        Part(
            say("Deleted is gone"),
            say("A document you remove leaves nothing in the library by which it could be found. The file stays."),
        ),
    ]


def formats() -> list[Part]:
    parts = [Part(upper_first(entry.name), "  ".join(entry.suffixes)) for entry in FORMATS]
    return [
        *parts,
        Part(
            say("Scans and pictures"),
            say("Text in pictures is recognised on this computer, in seconds a page. What cannot be read is named."),
        ),
        Part(
            say("Inside other documents"),
            say("Attachments of mails and of PDF files are read as documents of their own."),
        ),
    ]


def trouble() -> list[Part]:
    return [
        Part(
            say("A file was not read"),
            say("The list of problems in the library says why and what to do, and tries again when you ask it to."),
        ),
        Part(
            say("An answer is missing or wrong"),
            say(
                "Use words that stand in the document, or ask about fewer documents at a time. Small models read "
                "little: the passages are often the better answer."
            ),
        ),
        Part(
            say("A part of Murmur stopped"),
            say("It is started again by itself at the next use. Nothing you had is lost; try the same once more."),
        ),
        Part(
            say("Something else"),
            say("The health check in the settings looks at every part, says what to do, and copies a report."),
        ),
    ]


def about() -> list[Part]:
    return [
        Part(
            say("Languages"),
            say("German, French and Spanish were translated by a machine and wait for a speaker to read them."),
        ),
        Part(
            say("Licence"),
            say("Murmur is free software under the Apache License 2.0. It has no account and sends no statistics."),
        ),
        Part(
            say("Made with"),
            say(
                "Murmur stands on the work of many others. What is inside it, and under which terms, can be read here."
            ),
        ),
    ]
