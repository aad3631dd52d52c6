"""Identifiers that nobody has, made from the standards alone: shares no line with what finds them.

Check digits are computed (not tried), and every number is written in one of the ways people write it.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from random import Random

NBSP, THIN, DASH = "\u00a0", "\u2009", "\u2011"


def figures(random: Random, count: int) -> str:
    return "".join(random.choice(string.digits) for _ in range(count))


def letters(random: Random, count: int) -> str:
    return "".join(random.choice(string.ascii_uppercase) for _ in range(count))


def grouped(number: str, sizes: list[int], gap: str) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(number[at : at + size])
        at += size
    return gap.join(part for part in [*parts, number[at:]] if part)


def luhn_digit(body: str) -> str:
    """By the table of doubled digits."""
    table = "0246813579"
    total = sum(int(table[int(one)]) if place % 2 == 0 else int(one) for place, one in enumerate(reversed(body)))
    return str(-total % 10)


def card(random: Random) -> str:
    prefix, length = random.choice(
        [("4", 16), ("4", 16), ("51", 16), ("53", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15),
         ("6011", 16), ("65", 16), ("36", 14), ("3530", 16), ("62", 16), ("2201", 16), ("4", 13), ("62", 19)]
    )  # fmt: skip
    body = prefix + figures(random, length - len(prefix) - 1)
    number = body + luhn_digit(body)
    sizes = {15: [4, 6], 14: [4, 6]}.get(length, [4] * 4)
    gap = random.choice(["", " ", " ", "-", NBSP, ".", DASH, THIN, "\n"])
    return grouped(number, sizes, gap) if length != 13 else number


_BANKS = {
    "DE": "n18", "GB": "a4n14", "FR": "n10c11n2", "ES": "n20", "IT": "a1n10c12", "NL": "a4n10", "CH": "n5c12", "AT": "n16",
    "BE": "n12", "PL": "n24", "SE": "n20", "NO": "n11", "PT": "n21", "IE": "a4n14", "MT": "a4n5c18", "LU": "n3c13", "DK": "n14",
    "FI": "n14", "CZ": "n20", "GR": "n7c16", "SA": "n2c18", "BR": "n23a1c1", "TR": "n5n1c16", "AE": "n19",
}  # fmt: skip


def iban(random: Random) -> str:
    country = random.choice(list(_BANKS))
    shape, account = _BANKS[country], ""
    while shape:
        kind, digits = shape[0], shape[1:3] if shape[1:3].isdigit() else shape[1:2]
        shape = shape[1 + len(digits) :]
        pool = {"n": string.digits, "a": string.ascii_uppercase}.get(kind, string.digits + string.ascii_uppercase)
        account += "".join(random.choice(pool) for _ in range(int(digits)))
    rest = 0
    for one in f"{account}{country}00":
        for figure in one if one.isdigit() else str(ord(one) - 55):
            rest = (rest * 10 + int(figure)) % 97
    whole = f"{country}{98 - rest:02}{account}"
    gap = random.choice(["", " ", " ", " ", NBSP, "-", "\n", THIN])
    written = grouped(whole, [4] * (len(whole) // 4), gap)
    return written.lower() if random.random() < 0.05 else written


def routing(random: Random) -> str:
    body = f"{random.choice([*range(1, 13), *range(21, 33), *range(61, 73), 80]):02}" + figures(random, 6)
    left = 3 * sum(int(body[at]) for at in (0, 3, 6)) + 7 * sum(int(body[at]) for at in (1, 4, 7))
    left += int(body[2]) + int(body[5])
    number = body + str(-left % 10)
    return number if random.random() < 0.85 else grouped(number, [4, 4], random.choice("- "))


def npi(random: Random) -> str:
    body = random.choice("12") + figures(random, 8)
    return body + luhn_digit("80840" + body)


def nhs(random: Random) -> str:
    while True:
        body = random.choice("4679") + figures(random, 8)
        check = 11 - sum(int(one) * (10 - at) for at, one in enumerate(body)) % 11
        if check != 10:
            number = body + str(check % 11)
            return grouped(number, [3, 3], random.choice([" ", " ", " ", "", "-", NBSP]))


def us_ssn(random: Random) -> str:
    area = random.choice([one for one in range(1, 900) if one != 666])
    number = f"{area:03}{random.randint(1, 99):02}{random.randint(1, 9999):04}"
    return grouped(number, [3, 2], random.choice(["-", "-", "-", "-", " ", "", DASH, "–", "."]))


def uk_ni(random: Random) -> str:
    prefix = random.choice(["AB", "CE", "JG", "KL", "NW", "PX", "SR", "WM", "YZ"])
    return grouped(prefix + figures(random, 6) + random.choice("ABCD"), [2, 2, 2, 2], random.choice(["", " ", NBSP]))


def german_tax(random: Random) -> str:
    pool = random.sample(string.digits, 9)
    body = [*pool, random.choice(pool)]
    random.shuffle(body)
    if body[0] == "0":
        body[0], body[1] = body[1], body[0]
    if body[0] == "0":
        return german_tax(random)
    product = 10
    for one in body:
        total = (int(one) + product) % 10
        product = (total or 10) * 2 % 11
    number = "".join(body) + str((11 - product) % 10)
    return grouped(number, [2, 3, 3], random.choice(["", " ", NBSP]))


def german_pension(random: Random) -> str:
    body = f"{random.randint(10, 89)}{random.randint(1, 28):02}{random.randint(1, 12):02}{random.randint(30, 99)}"
    letter, serial = random.choice(string.ascii_uppercase), f"{random.randint(0, 99):02}"
    row = body + f"{string.ascii_uppercase.index(letter) + 1:02}" + serial
    total = 0
    for one, factor in zip(row, "212571212121", strict=True):
        product = int(one) * int(factor)
        total += product // 10 + product % 10
    gap = random.choice(["", " "])
    return gap.join([body[:2], body[2:], letter, f"{serial}{total % 10}"])


def french_nir(random: Random) -> str:
    body = f"{random.choice('12')}{random.randint(0, 99):02}{random.randint(1, 12):02}{random.randint(1, 95):02}"
    body = body.replace("20", "21") if body[5:] == "20" else body
    body += f"{random.randint(1, 990):03}{random.randint(1, 999):03}"
    number = body + f"{97 - int(body) % 97:02}"
    return grouped(number, [1, 2, 2, 2, 3, 3], random.choice(["", " ", NBSP]))


def spanish_dni(random: Random) -> str:
    first, value = random.choice([("", 0), ("", 0), ("X", 0), ("Y", 1), ("Z", 2)])
    number = figures(random, 7 if first else 8)
    letter = "TRWAGMYFPDXBNJZSQVHLCKE"[int(f"{value if first else ''}{number}") % 23]
    return f"{first}{number}{random.choice(['', '-'])}{letter}"


def swiss_ahv(random: Random) -> str:
    body = "756" + figures(random, 9)
    total = sum(int(one) for one in body[::2]) + 3 * sum(int(one) for one in body[1::2])
    return grouped(body + str((10 - total % 10) % 10), [3, 4, 4], random.choice([".", ".", ""]))


def dutch_bsn(random: Random) -> str:
    while True:
        body = random.choice("123456789") + figures(random, 7)
        check = sum(int(one) * (9 - at) for at, one in enumerate(body)) % 11
        if check < 10:
            return body + str(check)


def canadian_sin(random: Random) -> str:
    body = random.choice("1234567") + figures(random, 7)
    return grouped(body + luhn_digit(body), [3, 3], random.choice([" ", "-", ""]))


def brazilian_cpf(random: Random) -> str:
    body = figures(random, 9)
    for first in (10, 11):
        rest = sum(int(one) * (first - at) for at, one in enumerate(body)) % 11
        body += str(0 if rest < 2 else 11 - rest)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def email(random: Random) -> str:
    first = random.choice(
        ["anna", "b.okafor", "j-p.roux", "kim_lee", "o'hara", "x.y.z", "renée", "info+hr", "mueller77", "Q"]
    )
    host = random.choice(
        ["example.com", "mail.example.org", "firm-x.co.uk", "praxis-süd.de", "a1.example.fr", "UNI.EXAMPLE.EDU"]
    )
    return f"{first}@{host}"


def _phone(pattern: str, random: Random) -> str:
    return "".join(
        figures(random, 1) if one == "#" else str(random.randint(2, 9)) if one == "N" else one for one in pattern
    )


PHONES = {
    "en": ["(N##) N##-####", "N##-N##-####", "+1 N## N## ####", "1-800-N##-####", "N##.N##.####", "+44 20 7### ####",
           "020 7### ####", "07### ######", "+44 (0)161 ### ####", "(N##)\u00a0N##-####", "+1-N##-N##-####", "01N## ######"],
    "de": ["0N# ######", "030/#######", "+49 30 ######", "+49 (0)89 ####-##", "0171 #######", "(0N##) ## ## ##", "0049 N# #######",
           "069 - ######", "+49/40/######", "0N###-######", "+43 1 #######", "044 ### ## ##"],
    "fr": ["01 ## ## ## ##", "06.##.##.##.##", "+33 1 ## ## ## ##", "0033 6 ## ## ## ##", "+33 (0)4 ## ## ## ##", "02-##-##-##-##"],
    "es": ["+34 9## ### ###", "9## ## ## ##", "6## ### ###", "+34 6########", "(+34) 91 ### ## ##"],
}  # fmt: skip


def phone(random: Random, language: str) -> str:
    return _phone(random.choice(PHONES[language]), random)


def ip(random: Random) -> str:
    if random.random() < 0.75:
        parts = [
            random.choice([10, 172, 192, 193, 85, 203, 8]),
            *(random.randint(0, 255) for _ in range(2)),
            random.randint(1, 254),
        ]
        return ".".join(map(str, parts)) + random.choice(["", "", "", ":8080", "/24"])
    groups = [f"{random.getrandbits(16):x}" for _ in range(8)]
    if random.random() < 0.5:
        return "2001:db8::" + ":".join(groups[:3])
    return ":".join(groups)


_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def birth_date(random: Random, language: str) -> str:
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1930, 2008)
    name = _MONTHS[language][month - 1]
    ways = {
        "en": [f"{month}/{day}/{year}", f"{month:02}/{day:02}/{year}", f"{name} {day}, {year}", f"{day} {name} {year}",
               f"{day} {name[:3]} {year}", f"{year}-{month:02}-{day:02}", f"{day}th of {name} {year}", f"{month:02}-{day:02}-{year % 100:02}"],
        "de": [f"{day:02}.{month:02}.{year}", f"{day}. {name} {year}", f"{day}.{month}.{year % 100:02}", f"{day}.\u00a0{name} {year}"],
        "fr": [f"{day:02}/{month:02}/{year}", f"{day} {name} {year}", f"{day:02}-{month:02}-{year}", f"1er {name} {year}"],
        "es": [f"{day:02}/{month:02}/{year}", f"{day} de {name} de {year}", f"{day:02}-{month:02}-{year}"],
    }  # fmt: skip
    return random.choice(ways[language])


def record(random: Random) -> str:
    ways: list[Callable[[], str]] = [
        lambda: figures(random, random.randint(6, 10)),
        lambda: f"{letters(random, random.randint(1, 3))}-{figures(random, 6)}",
        lambda: f"{random.randint(2005, 2025)}/{figures(random, 5)}",
        lambda: f"{letters(random, 2)}{figures(random, 7)}",
        lambda: f"{figures(random, 2)}-{letters(random, 1)}-{figures(random, 5)}",
        lambda: f"{figures(random, 3)} {figures(random, 3)} {figures(random, 3)}",
        lambda: f"{random.randint(1, 19)}-cv-{figures(random, 5)}",
    ]
    return random.choice(ways)()
