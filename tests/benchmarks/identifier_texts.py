"""Running text with identifiers in it, in four languages and many layouts, and where they stand: for measuring only."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from random import Random

from tests.benchmarks import identifier_numbers as numbers

LANGUAGES = ("en", "de", "fr", "es")

CHECKED = ("card", "iban", "routing", "npi", "nhs", "national")
"""Kinds with a check digit."""

SHARES = {
    "card": 200, "iban": 200, "routing": 120, "npi": 120, "nhs": 150, "national": 260, "ssn": 120, "email": 120,
    "phone": 160, "ip": 80, "birth_date": 120, "record": 120, "never_send": 230,
}  # fmt: skip
"""How many of each in 2,000."""

_LABELS: dict[str, dict[str, list[str]]] = {
    "card": {
        "en": ["Card number", "Visa", "card no.", "Paid by card"], "de": ["Kartennummer", "Kreditkarte"],
        "fr": ["Carte bancaire", "N° de carte"], "es": ["Tarjeta", "Número de tarjeta"],
    },
    "iban": {
        "en": ["IBAN", "Account (IBAN)", "Pay to"], "de": ["IBAN", "Bankverbindung"], "fr": ["IBAN", "Compte"],
        "es": ["IBAN", "Cuenta"],
    },
    "routing": {"en": ["Routing number", "ABA", "ABA routing no.", "RTN", "Bank routing #", "Wire routing number", "ABA number"]},
    "npi": {"en": ["NPI", "National Provider Identifier", "Provider NPI", "NPI #", "Prescriber NPI"]},
    "nhs": {"en": ["NHS number", "NHS No.", "NHS no", "NHS #"]},
    "ssn": {"en": ["SSN", "Social Security Number", "Social security no.", "SS#"]},
    "email": {"en": ["E-mail", "Email", "Contact"], "de": ["E-Mail", "Kontakt"], "fr": ["Courriel"], "es": ["Correo"]},
    "phone": {
        "en": ["Phone", "Tel.", "Mobile", "Telephone number", "Fax", "Cell"], "de": ["Tel.", "Telefon", "Mobil", "Fax", "Handy"],
        "fr": ["Tél.", "Téléphone", "Portable", "Fax"], "es": ["Tel.", "Teléfono", "Móvil"],
    },
    "ip": {"en": ["IP address", "IP", "Client IP", "Host", "Source address"], "de": ["IP-Adresse", "IP"], "fr": ["Adresse IP"],
           "es": ["Dirección IP"]},
    "birth_date": {
        "en": ["Date of birth", "DOB", "D.O.B.", "Born", "Birth date"], "de": ["Geburtsdatum", "geb.", "geboren am", "Geb."],
        "fr": ["Date de naissance", "Né le", "Née le"], "es": ["Fecha de nacimiento", "Nacido el", "Nacida el"],
    },
    "record": {
        "en": ["MRN", "Medical record number", "Case No.", "Account number", "Policy no.", "Customer ID", "Claim number", "Member ID",
               "Acct. no.", "Patient ID", "Employee number", "Passport no."],
        "de": ["Aktenzeichen", "Kundennummer", "Kunden-Nr.", "Versicherungsnummer", "Patientennummer", "Vertragsnummer", "Fallnummer"],
        "fr": ["Numéro de dossier", "N° de client", "Numéro de police", "N° de contrat"],
        "es": ["Número de cuenta", "Número de póliza", "N.º de expediente", "Nº de cliente"],
    },
}  # fmt: skip

_NATIONAL = (
    ("en", numbers.uk_ni, ["National Insurance number", "NI no.", "NINO"]),
    (
        "de",
        numbers.german_tax,
        ["Steuer-ID", "Steueridentifikationsnummer", "IdNr.", "Steuerliche Identifikationsnummer"],
    ),
    ("de", numbers.german_pension, ["Rentenversicherungsnummer", "SV-Nummer"]),
    ("fr", numbers.french_nir, ["Numéro de sécurité sociale", "NIR", "N° INSEE"]),
    ("es", numbers.spanish_dni, ["DNI", "NIE", "NIF", "Documento"]),
    ("de", numbers.swiss_ahv, ["AHV-Nummer", "AHV-Nr."]),
    ("en", numbers.dutch_bsn, ["BSN", "Burgerservicenummer"]),
    ("en", numbers.canadian_sin, ["SIN", "Social Insurance Number"]),
    ("es", numbers.brazilian_cpf, ["CPF"]),
)

_PROSE = {
    "en": ["As agreed, the {label} {value} was checked on Monday.", "Please use {label}: {value}, and confirm by return.",
           "Her {label} is {value}.", "We hold the following ({label} {value}) on file for 12 years.",
           "{label}\n{value}\nwas entered by hand.", "In 2021 we noted {label} {value}; 1,250 units were shipped at $4.50."],
    "de": ["Wie besprochen, {label} {value} wurde am Montag geprüft.", "Bitte notieren Sie {label}: {value}, danke.",
           "Die Angabe ({label} {value}) liegt seit 2019 vor.", "{label}\n{value}\nwurde von Hand eingetragen."],
    "fr": ["Comme convenu, {label} {value} a été vérifié lundi.", "Veuillez noter {label} : {value}, merci.",
           "Nous avons ({label} {value}) au dossier depuis 2019."],
    "es": ["Según lo acordado, {label} {value} se revisó el lunes.", "Anote {label}: {value}, gracias.",
           "Consta ({label} {value}) desde 2019."],
}  # fmt: skip
_FORMS = ["{label}: {value}", "{label}:\t{value}", "{label}\u00a0: {value}", "- **{label}:** {value}", "{label} . . . . {value}",
          "| {label} | {value} |", '"{label}": "{value}",', "{label} = {value};", "<td>{label}</td><td>{value}</td>"]  # fmt: skip
_FILLING = [
    "Net sales rose 4.2% to $1,234.5 million in fiscal 2023, against 1,184.7 in 2022.",
    "Note 12 on page 145 explains section 3.2.1 and Exhibit 10.14 (File 333-123456).",
    "Der Umsatz stieg um 3,1 % auf 12 345 678 Euro; siehe Ziffer 4.1.2 und Tabelle 7.",
    "Le chiffre d'affaires a progressé de 12 345 milliers d'euros en 2022.",
    "El informe de 2020 recoge 1.234.567 euros en el apartado 5.3.",
    "The meeting took place on March 3, 2020 at 10:30:00; version 2.1.0 was approved.",
]
_OWNERS = ["Row", "Unit", "Branch", "Ward", "Desk", "Site"]


@dataclass
class Text:
    """A text and what is in it: kind, start, end."""

    text: str = ""
    items: list[tuple[str, int, int]] = field(default_factory=list)

    def put(self, text: str, kind: str | None = None) -> None:
        if kind:
            self.items.append((kind, len(self.text), len(self.text) + len(text)))
        self.text += text

    def frame(self, template: str, label: str, value: str, kind: str) -> None:
        before, after = template.replace("{label}", label).split("{value}")
        self.put(before)
        self.put(value, kind)
        self.put(after)


def texts(seed: int, count: int, terms: tuple[str, ...]) -> list[Text]:
    """About `count` identifiers, spread over kinds as `SHARES` says, some in each text."""
    random = Random(seed)
    kinds = [kind for kind, share in SHARES.items() for _ in range(max(1, round(share * count / 2000)))]
    random.shuffle(kinds)
    made: list[Text] = []
    while kinds:
        text = Text()
        for _ in range(min(len(kinds), random.randint(4, 8))):
            _one(text, kinds.pop(), random, terms)
            text.put(random.choice(["\n", "\n\n", " "]))
            if random.random() < 0.6:
                text.put(random.choice(_FILLING) + random.choice(["\n", " "]))
        made.append(text)
    return made


def _one(text: Text, kind: str, random: Random, terms: tuple[str, ...]) -> None:
    if kind == "never_send":
        before, after = random.choice(_AROUND)
        text.put(before)
        text.put(disguised(random.choice(terms), random), kind)
        text.put(after)
        return
    language, label, value = _value(kind, random)
    layout = random.random()
    if layout < 0.45:
        text.frame(random.choice(_PROSE[language]), label, value, kind)
    elif layout < 0.8:
        text.frame(random.choice(_FORMS), label, value, kind)
    else:
        _table(text, kind, label, value, random)


def _value(kind: str, random: Random) -> tuple[str, str, str]:
    if kind == "national":
        language, make, labels = random.choice(_NATIONAL)
        return language, random.choice(labels), make(random)
    language = random.choice(list(_LABELS[kind]))
    label = random.choice(_LABELS[kind][language])
    plain = {
        "card": numbers.card, "iban": numbers.iban, "routing": numbers.routing, "npi": numbers.npi, "nhs": numbers.nhs,
        "ssn": numbers.us_ssn, "email": numbers.email, "ip": numbers.ip, "record": numbers.record,
    }  # fmt: skip
    if kind in plain:
        return language, label, plain[kind](random)
    return language, label, (numbers.phone if kind == "phone" else numbers.birth_date)(random, language)


def _table(text: Text, kind: str, label: str, value: str, random: Random) -> None:
    """A head and one to three rows; the value stands in the last. Or every cell on a line of its own."""
    value = " ".join(value.split("\n"))
    text.put("\n")
    gap = random.choice([" | ", "\t", "   ", "\n"])
    text.put(gap.join([random.choice(_OWNERS), label, "Status"]) + "\n")
    if gap != "\n":
        for row in range(random.randint(0, 2)):
            text.put(gap.join([f"{random.choice(_OWNERS)} {row + 1}", "n/a", "open"]) + "\n")
    text.put(random.choice(_OWNERS) + gap)
    text.put(value, kind)
    text.put(gap + "open\n")


_AROUND = [
    ("We met ", " on Monday."), ("(", ")"), ("About ", "’s plans."), ("about ", "'s plans and 3 others"), ("**", "**: yes"),
    ("“", "”"), ("re: ", ", urgent"), ("file_", "_final.pdf"), ("| ", " | 12 |"), ("\n", "\n"), ("von ", "s Konto"),
    ("ex-", " staff"), ("https://example.org/", "/x"), ("1. ", ";"), ("@", ":"), ("\u200b", "\u00ad "), ("all/", "/none"),
]  # fmt: skip


def disguised(term: str, random: Random) -> str:
    """`term` as writing, typesetting or extraction may leave it."""
    for _ in range(random.randint(0, 2)):
        term = random.choice(_DISGUISES)(term, random)
    return term


def _between(term: str, random: Random, what: str) -> str:
    inner = [at for at in range(1, len(term)) if term[at - 1].isalpha() and term[at].isalpha()]
    if not inner:
        return term
    at = random.choice(inner)
    return term[:at] + what + term[at:]


def _ligature(term: str, random: Random) -> str:
    for letters, one in (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        term = term.replace(letters, one)
    return term


_DISGUISES = (
    lambda term, random: term.upper(),
    lambda term, random: term.lower(),
    lambda term, random: unicodedata.normalize("NFD", term),
    lambda term, random: term.replace(
        " ", random.choice(["\u00a0", "\n", "  ", "\t", " \n  ", "\u2009", "\u202f", "\r\n"])
    ),
    lambda term, random: _between(term, random, "\u00ad"),
    lambda term, random: _between(term, random, random.choice(["\u200b", "\u200c", "\u2060", "\ufeff"])),
    lambda term, random: _between(term, random, random.choice(["-\n", "-\n  ", "\u2010\n", "\u00ad\n", "-\r\n"])),
    lambda term, random: term.replace("-", random.choice(["\u2011", "\u2010", "–", "-\n"])),
    lambda term, random: term.replace("'", "’"),
    lambda term, random: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in term),
    _ligature,
)

TERMS = (
    "Bluebird", "Project Nightfall", "Zoë-Marie Ångström", "O'Sullivan & Fitch", "Kraftwerk Süd GmbH", "X-417", "Åke", "Søren Kjær",
    "Ñandú", "Office of Effluents", "Grief Counsel", "IŞIKLI", "Łódź", "Straßenbau Groß", "Œuvre", "AT&T", "3M", "L'Oréal", "Jean-Luc d'Arc",
    "Влади́мир Орлов", "Ελένη Παππά", "東京電力", "김철수", "Müller", "van ’t Hoff", "Acme Corp.", "C-3", "Ffion", "Dr. Strangelove",
    "re:Source", "Naïve Systems", "St. John's Hospital", "Nguyễn Thị Minh Khai", "Jürgen Weiß", "Affinity Fluff", "(internal) Falcon",
)  # fmt: skip
