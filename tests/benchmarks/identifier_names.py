"""Letters, minutes and reports that name people and firms in the ways people write them: for measuring only."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.benchmarks.identifier_texts import Text

_GIVEN = """Amelia Omar Ingrid Kwame Ana-Lucía Björn Chloé Dmitri Eilidh Fatima Giorgos Hye-jin Ivana Jürgen Keiko Łukasz
Márta Niamh Oluwaseun Priya Quentin Rosa Siobhán Tadhg Ulrike Vikram Wei Ximena Yusuf Zsófia Mark Grace Will Rose""".split()
_SURNAMES = """Okonkwo|Hunziker|García Márquez|O'Shea|van der Meer|Lindqvist|Papadopoulos|Nowak|Brandt|Ng|Dubois-Martin|de la Cruz
Haddad|Kowalczyk|Price|Young|Baker|Steiner|Weiß|Ferreira|Iyer|MacLeod|Sørensen|Takahashi|von Arnim|Benali|Long|Abernathy
Castellanos|Whitcombe""".replace("\n", "|").split("|")
_FIRMS = """Halvorsen Shipping AS|Brightwater Analytics Ltd.|Nordlicht Energie GmbH|Castillo y Hijos S.L.|Moreau Conseil SARL
Pinecrest Holdings, Inc.|Tessellate Corp.|Block & Vane LLP|Rheintal Kliniken AG|Oakhurst Partners LLC|Target Systems plc
Veridia Foods Company""".replace("\n", "|").split("|")
_FORMS = ("AS", "Ltd.", "GmbH", "S.L.", "SARL", ", Inc.", "Corp.", "LLP", "AG", "LLC", "plc", "Company", "Holdings")

_OPENINGS = {
    "en": "Dear Sir or Madam,\n\nwe refer to the agreement of March 3, 2020 on page 12.\n",
    "de": "Sehr geehrte Damen und Herren,\n\nwir beziehen uns auf den Vertrag vom 3. März 2020, Seite 12.\n",
    "fr": "Madame, Monsieur,\n\nnous nous référons au contrat du 3 mars 2020, page 12.\n",
    "es": "Estimados señores:\n\nnos referimos al contrato del 3 de marzo de 2020, página 12.\n",
}
_TITLES = {
    "en": ["Mr.", "Ms", "Dr.", "Mrs."],
    "de": ["Herr", "Frau", "Dr."],
    "fr": ["Madame", "Monsieur"],
    "es": ["Señor", "Señora"],
}
_SENTENCES = {
    "en": ["Yesterday {} signed the minutes.", "The offer came from {}, who will answer by Friday.", "{}’s report is attached.",
           "According to {}, 45% of the 1,200 units were late.", "We asked {} about it."],
    "de": ["Gestern unterschrieb {} das Protokoll.", "Das Angebot kam von {} und gilt bis Freitag.", "Wir haben {} dazu befragt."],
    "fr": ["Hier, {} a signé le procès-verbal.", "Selon {}, 45 % des lots étaient en retard.", "Nous avons interrogé {}."],
    "es": ["Ayer {} firmó el acta.", "Según {}, el 45 % llegó tarde.", "Preguntamos a {} al respecto."],
}  # fmt: skip


@dataclass
class Letter:
    """`people` and `organisations` are those who stand in it, as a perfect card would list them."""

    text: Text
    people: tuple[str, ...]
    organisations: tuple[str, ...]


def letters(seed: int, count: int) -> list[Letter]:
    return [_letter(Random(seed * 100_003 + number)) for number in range(count)]


def _letter(random: Random) -> Letter:
    language = random.choice(list(_OPENINGS))
    people = [(random.choice(_GIVEN), random.choice(_SURNAMES)) for _ in range(random.randint(1, 3))]
    firms = random.sample(_FIRMS, random.randint(1, 2))
    text = Text()
    text.put(_OPENINGS[language])
    for given, surname in people:
        _say(text, random, language, "person, whole", f"{given} {surname}", title=random.random() < 0.5)
        for kind, written, title in random.sample(_mentions(given, surname), 3):
            _say(text, random, language, kind, written, title)
    for firm in firms:
        _say(text, random, language, "firm, whole", firm, False)
        _say(text, random, language, "firm, short", _short(firm), False)
    given, surname = people[0]
    text.put("\n" + random.choice(["Signed: ", "/s/ ", "Best regards\n"]))
    text.put(f"{given} {surname}", "person, whole")
    return Letter(text, tuple(f"{given} {surname}" for given, surname in people), tuple(firms))


def _mentions(given: str, surname: str) -> list[tuple[str, str, bool]]:
    return [
        ("surname with a title", surname[0].upper() + surname[1:], True),
        ("surname alone", surname[0].upper() + surname[1:], False),
        ("given name alone", given, False),
        ("with an initial", f"{given[0]}. {surname}", False),
        ("initial between", f"{given} J. {surname}", False),
        ("turned round", f"{surname}, {given}", False),
        ("in capitals", f"{given} {surname}".upper(), False),
        ("in small letters", f"{given} {surname}".lower(), False),
        ("broken over lines", f"{given}\n{surname}", False),
    ]


def _say(text: Text, random: Random, language: str, kind: str, written: str, title: bool) -> None:
    before, after = random.choice(_SENTENCES[language]).split("{}")
    text.put(before + (f"{random.choice(_TITLES[language])} " if title else ""))
    text.put(written, kind)
    text.put(after + random.choice([" ", "\n"]))


def _short(firm: str) -> str:
    for form in _FORMS:
        firm = firm.removesuffix(form).strip(" ,")
    return firm
