"""Sentences about passages, half of them with one thing altered: made to measure the checker of written answers.

    python -m tests.benchmarks.checker_sentences SEED FOLDER... > sentences.jsonl

One JSON object a line: `passage`, `sentence`, `altered` (null, "number", "date", "name" or "negation"), `original`.
Each sentence restates one of the folders' Markdown and text files in other words and spellings; an altered one then
gets exactly one wrong number, unit, date, weekday or name, partly taken from elsewhere in the same passage, or
loses or gains its negation. Odd and even seeds use different words around and inside the sentences, so that rules made
on one set are measured on the other.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from murmur.answering import values
from murmur.answering.sentences import PieceKind, split

EACH = 25
"""Altered sentences of each kind, numbers filling up what others lack; there are as many true ones as altered ones."""

_MONTHS = "January February March April May June July August September October November December".split()
_NO_NAMES = {
    *_MONTHS,
    "I",
    "EUR",
    "GBP",
    "USD",
    "CHF",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
}
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
_COUNTED = re.compile(
    r"(?<![.,\d])\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) "
    r"(days|weeks|months|years|hours|minutes|crowns)\b"
)
_SPELLED = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_AUX = re.compile(r"\b(is|are|was|were|may|must|can|will|has to|have to|should)\b(?! not)")
_NOT = re.compile(r"\b(?:not |cannot\b|never )")

STARTS = "The A An If You We Any Each There It This In No All On After At For Your One Two Every Nobody Do Tell".split()
LEADS = (
    ("According to the document, ", "The text says that ", "", "", ""),
    ("As stated there, ", "It is laid down that ", "", "", ""),
)
_SWAPS = (
    (
        "must: has to; buy: purchase; at least: a minimum of; more than: over; costs: is priced at; about: roughly; "
        "start: beginning; need: require; paid: settled"
    ),
    (
        "must: is obliged to; at least: no less than; more than: in excess of; about: around; pay: hand over; "
        "get: receive; tell: inform; help: assistance; end: close"
    ),
)
SWAPS = [[pair.split(": ") for pair in swaps.split("; ")] for swaps in _SWAPS]
PEOPLE = ("Marit Sandoval", "Joachim Perle", "Odette Brack", "Tobias Ferrow", "Ines Calloway", "Quentin Dahl")
PLACES = ("Northmere", "Saltash Green", "Brindlecombe", "Old Quarry Road", "Veldhoven Institute", "Crane & Fellows")


@dataclass(frozen=True, slots=True)
class Sentence:
    passage: str
    sentence: str
    altered: str | None
    original: str


def sentences(folders: Sequence[Path], seed: int) -> Iterator[Sentence]:
    """The set of one seed, the same every time."""
    chance = random.Random(seed)
    pool = [(passage, text) for passage in _passages(folders) for text in _telling(passage)]
    chance.shuffle(pool)
    alterations: dict[str, Callable[[str, str, random.Random], str | None]] = {
        "date": _other_date,
        "name": _other_name,
        "negation": _other_sense,
        "number": _other_number,
    }
    used: set[str] = set()
    missing = 4 * EACH
    for kind, alter in alterations.items():
        wanted, made = (missing if kind == "number" else EACH), 0
        for passage, text in pool:
            if made == wanted:
                break
            altered = None if text in used else alter(text, passage, chance)
            if altered is not None and altered != text:
                used.add(text)
                made, missing = made + 1, missing - 1
                yield Sentence(passage, restated(altered, seed, chance), kind, text)
    rest = sorted(pool, key=lambda pair: pair[1] in used)
    for passage, text in rest[: 4 * EACH]:
        yield Sentence(passage, restated(text, seed, chance), None, text)


def _passages(folders: Sequence[Path]) -> Iterator[str]:
    for path in sorted(path for folder in folders for path in folder.iterdir()):
        if path.suffix in (".md", ".txt") and path.stem != "README":
            text = path.read_text(encoding="utf-8")
            paragraphs = [part for part in re.split(r"\n\s*\n", text) if part.strip()]
            for start in range(0, len(paragraphs), 4):
                yield "\n\n".join(paragraphs[start : start + 4])


def _telling(passage: str) -> Iterator[str]:
    for piece in split(passage):
        text = " ".join(piece.text.split())
        bare = re.sub(r"^(?:[-*•]|\d+(?:\.\d+)*[.)]?)\s+", "", text)
        if (
            piece.kind is PieceKind.SENTENCE
            and 30 < len(bare) < 220
            and bare[-1] == "."
            and bare[0].isupper()
            and _tells(bare)
        ):
            yield bare


def _tells(text: str) -> bool:
    return bool(values.numbers(text) or values.dates(text) or values.names(text) or _NOT.search(text))


def restated(text: str, seed: int, chance: random.Random) -> str:
    """The same said otherwise: spellings of numbers and dates, some words, a lead."""
    text = _DATE.sub(lambda match: _spelled_date(match, chance), text)
    text = _NUMBER.sub(lambda match: _spelled_number(match, text, chance), text)
    if chance.random() < 0.5:
        text = _COUNTED.sub(lambda match: _converted(match, chance), text, count=1)
    if chance.random() < 0.4:
        text = re.sub(r"(\d) ?%", r"\1 percent", text)
    for word, other in SWAPS[seed % 2]:
        if chance.random() < 0.7:
            text = re.sub(rf"(?<!no )(?<!No )\b{word}\b", other, text)
    clauses = re.fullmatch(r"([A-Z][^,;:]+) if ([^,;:]+)\.", text)
    if clauses and chance.random() < 0.8:
        return f"If {clauses[2]}, {_lowered(clauses[1])}."
    lead = chance.choice(LEADS[seed % 2])
    return f"{lead}{_lowered(text)}" if lead else text


def _lowered(text: str) -> str:
    """With a small letter, unless a name may open it."""
    first = text.split()[0]
    opens = first in STARTS or first.endswith("s")
    return text[0].lower() + text[1:] if opens else text


def _spelled_date(match: re.Match[str], chance: random.Random) -> str:
    day, month, year = int(match[1]), _MONTHS.index(match[2]) + 1, int(match[3])
    weekday = date(year, month, day).strftime("%A")
    return chance.choice(
        (
            match[0],
            f"{match[2]} {day}, {year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}.{month:02}.{year}",
            f"the {day}{'st' if day in (1, 21, 31) else 'th'} of {match[2]} {year}"
            if day not in (2, 3, 22, 23)
            else match[0],
            f"{weekday}, {day} {match[2]} {year}",
            f"{day} {match[2][:3]} {year}",
        )
    )


def _spelled_number(match: re.Match[str], text: str, chance: random.Random) -> str:
    near = text[max(0, match.start() - 6) : match.end() + 1]
    if (
        "-" in near
        or re.search(r"[-./:]\d|\d[-./:]|[A-Z]\d", near.replace(match[0], "", 1))
        or re.search(r"20\d\d|19\d\d", match[0])
    ):
        return match[0]
    number = float(match[0].replace(",", ""))
    if number >= 1_000_000:
        return chance.choice(
            (f"about {number / 1e6:.1f} million", f"{number / 1e6:g} million", match[0].replace(",", ""))
        )
    if number >= 1000 and number % 100 == 0:
        return chance.choice((f"{number / 1e3:g} thousand", match[0].replace(",", ""), match[0]))
    if number in _SPELLED.values() and "." not in match[0] and chance.random() < 0.4:
        return next(word for word, value in _SPELLED.items() if value == number)
    return match[0].replace(",", "")


def _converted(match: re.Match[str], chance: random.Random) -> str:
    number = int(match[1]) if match[1].isdigit() else {**_SPELLED, "twelve": 12, "fourteen": 14}[match[1]]
    if match[2] == "days" and number % 7 == 0:
        return f"{number // 7} weeks" if number > 7 else "one week"
    if match[2] == "months" and number % 12 == 0:
        return f"{number // 12} years" if number > 12 else "one year"
    if match[2] == "weeks":
        return f"{number * 7} days"
    return f"{number} {match[2]}"


def _other_number(text: str, passage: str, chance: random.Random) -> str | None:
    dated = [match.span() for match in _DATE.finditer(text)]
    found = [m for m in _NUMBER.finditer(text) if not any(m.start() < e and s < m.end() for s, e in dated)]
    found = [m for m in found if not re.fullmatch(r"(?:19|20)\d\d", m[0])]
    counted = _COUNTED.search(text)
    if counted and chance.random() < 0.25:
        units = [unit for unit in ("days", "weeks", "months", "hours") if unit != counted[2]]
        return f"{text[: counted.start(2)]}{chance.choice(units)}{text[counted.end(2) :]}"
    if not found:
        return None
    chosen = chance.choice(found)
    others = [m[0] for m in _NUMBER.finditer(passage) if m[0] not in text and not re.fullmatch(r"(?:19|20)\d\d", m[0])]
    if others and chance.random() < 0.3:
        new = chance.choice(others)
    else:
        place = chance.choice([n for n, letter in enumerate(chosen[0]) if letter.isdigit()])
        digit = chance.choice([d for d in "123456789" if d != chosen[0][place]])
        new = chosen[0][:place] + digit + chosen[0][place + 1 :]
    return text[: chosen.start()] + new + text[chosen.end() :]


def _other_date(text: str, passage: str, chance: random.Random) -> str | None:
    match = _DATE.search(text) or re.search(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)})\b", text)
    if match is None:
        return None
    year = f" {match[3]}" if match.lastindex == 3 else ""
    way = chance.randrange(4)
    if way == 0 and year:
        new = f"{match[1]} {match[2]} {int(year) + chance.choice((-1, 1, 2))}"
    elif way == 1 and year:
        right = date(int(year), _MONTHS.index(match[2]) + 1, int(match[1])).strftime("%A")
        wrong = chance.choice([day for day in ("Monday", "Thursday", "Sunday") if day != right])
        new = f"{wrong}, {match[0]}"
    elif way == 2:
        new = f"{match[1]} {chance.choice([m for m in _MONTHS if m != match[2]])}{year}"
    else:
        new = f"{chance.choice([d for d in range(1, 29) if d != int(match[1])])} {match[2]}{year}"
    if way == 0 and match[1] == "29":
        return None
    if int(match[1]) > 28 and way == 2:
        new = f"{match[1]} {chance.choice([m for m in ('January', 'July', 'August') if m != match[2]])}{year}"
    return text[: match.start()] + new + text[match.end() :]


def _other_name(text: str, passage: str, chance: random.Random) -> str | None:
    found = [name for name in values.names(text) if not _DATE.search(text[name.start : name.end])]
    found = [name for name in found if text[name.start : name.end] not in _NO_NAMES]
    if not found:
        return None
    chosen = chance.choice(found)
    old = text[chosen.start : chosen.end]
    said = [piece.text for piece in split(passage) if piece.kind is PieceKind.SENTENCE]
    here = [other[name.start : name.end] for other in said for name in values.names(other)]
    others = [
        name for name in here if name.split()[0] not in text and name.strip(".") not in _NO_NAMES and len(name) > 3
    ]
    others = [name for name in others if not set(name.split()) & set(text.split())]
    if others and chance.random() < 0.3:
        new = chance.choice(others)
    else:
        new = chance.choice(PEOPLE if len(old.split()) == 2 and chance.random() < 0.5 else PLACES)
    return text[: chosen.start] + new + text[chosen.end :]


def _other_sense(text: str, passage: str, chance: random.Random) -> str | None:
    if _NOT.search(text):
        return re.sub(r"\bcannot\b", "can", re.sub(r"\b(?:not|never) ", "", text, count=1), count=1)
    match = _AUX.search(text)
    if match is None or re.search(r"\b(?:no|none|nobody|neither|nor)\b", text, re.IGNORECASE):
        return None
    word = (
        "do not have to" if match[0] == "have to" else "does not have to" if match[0] == "has to" else f"{match[0]} not"
    )
    return text[: match.start()] + word + text[match.end() :]


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for one in sentences([Path(folder) for folder in sys.argv[2:]], int(sys.argv[1])):
        print(json.dumps(asdict(one), ensure_ascii=False))


if __name__ == "__main__":
    main()
