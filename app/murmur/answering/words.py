"""Words as matching sees them: folded, without endings, and without those that carry no content."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")


def listed(text: str) -> list[str]:
    """The entries of a list written as one text."""
    return text.split()


# Words that say how a question is asked, not what about.
STOPWORDS = frozenset(
    listed(
        """
        a about above after again against all also am an and any are as at be because been before being
        below between both but by can cannot could did do does doing down during each either else ever every
        few for from further get give given gives got had has have having he her here hers him his how i if
        in into is it its itself just let many may me might mine more most much must my neither no nor not
        now of off often on once one only or other our ours out over own per please same say says shall she
        should so some still such tell than that the their theirs them then there these they this those
        through to too under until up upon us very was we were what when where whether which while who whom
        whose why will with within without would yes yet you your yours according document documents text
        mentioned stated state
        """
    )
)

_ENDINGS = (
    ("ations", "at"), ("ation", "at"), ("ements", ""), ("ement", ""), ("ments", ""), ("ment", ""), ("ities", ""),
    ("ity", ""), ("ingly", ""), ("edly", ""), ("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("ers", ""),
    ("ors", ""), ("er", ""), ("or", ""), ("ed", ""), ("es", ""), ("ly", ""), ("s", ""), ("al", ""), ("e", ""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in a text; `folded` as `words` gives it."""

    start: int
    end: int
    folded: str


def words_with_spans(text: str) -> list[Word]:
    """The words of `text` in order with their places."""
    return [Word(match.start(), match.end(), " ".join(words(match.group()))) for match in _WORD.finditer(text)]


def spelled_alike(one: str, other: str) -> bool:
    """Whether two folded words are the same but for a slip of the pen or an ending."""
    if one == other:
        return True
    if len(one) < 4 or len(other) < 4 or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return False
    if any(letter.isdigit() for letter in one + other):
        return False
    return SequenceMatcher(None, one, other).ratio() >= 0.8


def words(text: str) -> list[str]:
    """The words of `text` in order, case and accents folded, ligatures undone."""
    decomposed = unicodedata.normalize("NFKD", text)
    folded = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    return [re.sub(r"['’]s$", "", match) for match in _WORD.findall(folded)]


def stem(word: str) -> str:
    """`word` (folded) without its commonest English endings; short words and numbers stay."""
    if len(word) < 4 or any(letter.isdigit() for letter in word):
        return word
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + replacement
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def content_stems(text: str) -> list[str]:
    """Stems of the words of `text` that carry content, in order, each once."""
    return list(dict.fromkeys(stem(word) for word in words(text) if word not in STOPWORDS))


def alike(one: str, other: str) -> bool:
    """Whether two stems are of one family: equal, or with a common beginning of most of their letters."""
    if one == other:
        return True
    if min(len(one), len(other)) < 4 or one.isdigit() or other.isdigit():
        return False
    common = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        common += 1
    return common >= 4 and common >= 0.75 * min(len(one), len(other)) and max(len(one), len(other)) - common <= 4


def has_alike(stem_: str, stems: Iterable[str]) -> bool:
    """Whether any of `stems` is of `stem_`'s family."""
    return any(alike(stem_, other) for other in stems)
