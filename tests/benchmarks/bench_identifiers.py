"""How much of what names somebody is found before a text leaves, and how much is replaced that names nobody.

    python -m tests.benchmarks.bench_identifiers [--seed N] [--count N] [--filings FOLDER] [--every N] [--show]

Texts are made (`identifier_texts`); with `--filings`, false replacements are counted over a folder's PDFs, read by
Murmur's own reader. `--show` prints what was missed, and all that was replaced there: somebody must look.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.identifier_names import letters
from tests.benchmarks.identifier_texts import CHECKED, TERMS, Text, texts

from murmur.disclosure.identifiers import Known, find
from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DocumentError
from murmur.library.card import make_card
from murmur.readers import formats

CONTEXT = 40


@dataclass
class Tally:
    """Of each kind how many there were and were found whole; what was missed; what was found that is nothing."""

    total: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str]] = field(default_factory=list)
    needless: list[str] = field(default_factory=list)

    def share(self, kinds: Iterable[str]) -> float:
        names = list(kinds)
        return sum(self.found[name] for name in names) / max(1, sum(self.total[name] for name in names))


def measured(made: Iterable[Text], known: Known) -> Tally:
    """An identifier counts as found when every letter and digit of it is replaced, as whatever kind."""
    tally = Tally()
    for one in made:
        found = find(one.text, known)
        gone = {at for identifier in found for at in range(identifier.start, identifier.end)}
        for kind, start, end in one.items:
            tally.total[kind] += 1
            if all(at in gone for at in range(start, end) if one.text[at].isalnum()):
                tally.found[kind] += 1
            else:
                tally.missed.append((kind, around(one.text, start, end)))
        for identifier in found:
            if all(identifier.end <= start or end <= identifier.start for _, start, end in one.items):
                tally.needless.append(f"{identifier.kind}: {around(one.text, identifier.start, identifier.end)}")
    return tally


def measured_names(seed: int, count: int) -> tuple[Tally, Tally]:
    """Names in letters: with cards that list everybody, and with the cards that Murmur makes of the letters."""
    listed, own = Tally(), Tally()
    for letter in letters(seed, count):
        card = make_card(DocumentFacts("text", "Letter", 1), "letter.txt", [PageText(1, letter.text.text)])
        for tally, known in ((listed, Known(letter.people, letter.organisations)), (own, Known.of([card]))):
            one = measured([letter.text], known)
            tally.total.update(one.total)
            tally.found.update(one.found)
            tally.missed += one.missed
            tally.needless += one.needless
    return listed, own


def over_filings(folder: Path, every: int, show: bool) -> None:
    """What is replaced on every so-manieth page, without names and with those of the document's own card."""
    pages = 0
    kinds: Counter[str] = Counter()
    for path in sorted(folder.glob("*.pdf")):
        read: list[PageText] = []
        try:
            with path.open("rb") as file:
                facts = formats.read(file, path.name, read.extend)
        except DocumentError as error:
            print(f"  {path.name}: {error}")
            continue
        known = Known.of([make_card(facts, path.name, read)])
        for page in read[::every]:
            pages += 1
            for one in find(page.text, known):
                kinds[one.kind] += 1
                if show:
                    print(f"  {path.stem} {page.number} {one.kind}: {around(page.text, one.start, one.end)}")
    forms = sum(count for kind, count in kinds.items() if kind not in ("name", "organisation"))
    names = kinds.total() - forms
    print(f"\n{folder.name}: {pages} pages; replaced, right or not: {dict(kinds)}")
    print(f"by form {forms / max(1, pages):.3f} a page, by name {names / max(1, pages):.3f} a page")


def around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT // 2]
    return f"{before!r} >{text[start:end]!r}< {after!r}"


def show_tally(tally: Tally, show: bool) -> None:
    for kind in sorted(tally.total):
        found, total = tally.found[kind], tally.total[kind]
        print(f"  {kind:24} {found:5} of {total:5}  {100 * found / total:6.2f} %")
    print(f"  found that is nothing: {len(tally.needless)}")
    if show:
        for kind, place in tally.missed:
            print(f"    missed {kind}: {place}")
        for place in tally.needless:
            print(f"    needless {place}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--filings", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    made = texts(chosen.seed, chosen.count, TERMS)
    start = time.process_time()
    tally = measured(made, Known(never_send=TERMS))
    seconds = time.process_time() - start
    print(f"{sum(tally.total.values())} identifiers in {len(made)} texts, seed {chosen.seed}")
    show_tally(tally, chosen.show)
    print(f"  with a check digit: {100 * tally.share(CHECKED):.2f} %")
    letters_in_all = sum(len(one.text) for one in made)
    print(f"  {1000 * seconds * 15_000 / letters_in_all:.0f} ms of processor for 15,000 characters")
    for title, names in zip(
        ("cards that list everybody", "Murmur's own cards"), measured_names(chosen.seed, 100), strict=True
    ):
        print(f"names, {title}")
        show_tally(names, chosen.show)
    if chosen.filings is None or not chosen.filings.is_dir():
        print("no folder of filings: false replacements were not counted")
    else:
        over_filings(chosen.filings, chosen.every, chosen.show)


if __name__ == "__main__":
    main()
