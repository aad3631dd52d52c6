"""What is said about asking a cloud model, wherever it is said."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from murmur.disclosure import head
from murmur.domain.cloud import Estimate, IdentifierKind, Payload, Reason, Sharing
from murmur.services.escalation import CloudStanding
from murmur.ui.notices import sentence
from murmur.ui.words import counted, number, say


def because(reason: Reason) -> str:
    """Why a cloud model may do better, as a sentence."""
    return {
        Reason.ROOM: say("The passages did not all fit into the model."),
        Reason.SEVERAL: say("It compares or calculates over several documents."),
        Reason.UNVERIFIED: say("A sentence of the answer could not be verified."),
        Reason.UNSURE: say("The model was unsure of what it wrote."),
        Reason.SLOW: say("Answers take this computer minutes."),
    }[reason]


def kind_of(kind: IdentifierKind) -> str:
    """What an identifier is."""
    return {
        IdentifierKind.CARD: say("Card"),
        IdentifierKind.IBAN: say("IBAN"),
        IdentifierKind.ROUTING: say("Bank routing"),
        IdentifierKind.NPI: say("NPI"),
        IdentifierKind.NHS: say("NHS number"),
        IdentifierKind.SSN: say("Social security"),
        IdentifierKind.EMAIL: say("E-mail"),
        IdentifierKind.PHONE: say("Phone"),
        IdentifierKind.IP: say("IP address"),
        IdentifierKind.BIRTH_DATE: say("Birth date"),
        IdentifierKind.RECORD: say("Record"),
        IdentifierKind.NAME: say("Name"),
        IdentifierKind.ORGANISATION: say("Organisation"),
        IdentifierKind.NEVER_SEND: say("Never sent"),
    }.get(kind, str(kind))


def sharing_of(sharing: Sharing) -> str:
    return {Sharing.OFF: say("Off"), Sharing.ASK: say("Ask each time"), Sharing.NEVER: say("Never")}[sharing]


def why_not(standing: CloudStanding) -> str:
    """Why no cloud model can be asked, in a sentence; "" where one can."""
    if standing.ready:
        return ""
    return sentence(standing.why_not) or say("Asking a cloud model is switched off.")


def money(value: float) -> str:
    """An amount without a currency: the person's prices have one, which Murmur does not know."""
    locale = QLocale()
    if value == 0 or value >= 0.095:
        return locale.toString(value, "f", 2)
    return locale.toString(value, "g", 2) if value >= 0.0001 else say("less than {n}", n=locale.toString(0.0001, "g"))


def size(count: int) -> str:
    return counted(count, "{n} byte", "{n} bytes")


def tokens(count: int) -> str:
    return counted(count, "{n} token", "{n} tokens")


def expected(estimate: Estimate) -> str:
    """What it will take, as far as that can be told before."""
    there, back = tokens(estimate.prompt_tokens), number(estimate.reply_tokens)
    words = say("About {there} there, at most {back} back", there=there, back=back)
    if estimate.cost is None:
        return words
    return say("{words}, about {cost}", words=words, cost=money(estimate.cost))


def spent(standing: CloudStanding) -> str:
    """What was spent, and of how much."""

    def of(value: float, cap: float | None) -> str:
        return money(value) if cap is None else say("{spent} of {cap}", spent=money(value), cap=money(cap))

    today, month = of(standing.spent_today, standing.daily_cap), of(standing.spent_month, standing.monthly_cap)
    return say("Spent: {today} today, {month} this month", today=today, month=month)


def over_tls(payload: Payload) -> bool:
    return payload.url.startswith("https:")


def request_head(payload: Payload, has_key: bool) -> str:
    """The lines before the body; the key itself is never shown."""
    return "\n".join(head.lines(payload, f"•••• ({say('your key')})" if has_key else ""))
