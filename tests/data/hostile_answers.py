"""Two hundred answers as a model gone astray, or a document that speaks through it, might write them."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import cycle, islice

COUNT = 200
MEGABYTE = 1_000_000
HOST = "http://127.0.0.1:9/murmur-hostile"
FILES = ("file:///etc/hostname", "//attacker/share/x.png", "\\\\attacker\\share\\x.png", "file://attacker/share/x.png")
_SCRIPTS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html;base64,PGI+",
    "cite:1",
    "qrc:/x",
)
_TAGS = ("b", "i", "table", "svg", "math", "style", "script", "iframe", "object", "form", "template", "plaintext")
_LANGUAGES = (
    "python",
    "html",
    "sql",
    "bash",
    "c++",
    "yaml",
    "php",
    "ruby",
    "diff",
    "nonsense",
    "js",
    "../../etc/passwd",
)
_LETTERS = "abc xyz [](){}<>*_~`|#-+>$\\!&;:'\"“”\n\n\t0123456789.,=^"


def answers() -> list[tuple[str, str]]:
    """Name and text of each; always the same."""
    made = []
    for number, (name, make) in enumerate(islice(cycle(_MAKERS.items()), COUNT)):
        made.append((f"{name}-{number:03}", make(random.Random(number), number // len(_MAKERS) + 1)))
    return made


def _pictures(chance: random.Random, size: int) -> str:
    addresses = [f"{HOST}/{chance.random()}.png", *FILES, "data:image/png;base64,iVBORw0KGgo="]
    chance.shuffle(addresses)
    return "\n".join(
        f"![x]({address}) <img src='{address}'> ![y][1] <img src={address} onerror=x>" for address in addresses * size
    )


def _links(chance: random.Random, size: int) -> str:
    addresses = [*FILES, *_SCRIPTS, f"{HOST}/?q=1", "https://exаmple.org/", "https://user:pw@example.org\\@evil/"]
    chance.shuffle(addresses)
    return "\n".join(f"[safe](<{a}>) [https://bank.example]({a}) <{a}> {a}\n\n[1]: {a}" for a in addresses * size)


def _html(chance: random.Random, size: int) -> str:
    tags = [chance.choice(_TAGS) for _ in range(40 * size)]
    return (
        "".join(f"<{tag} style='background:url({HOST})' src='{FILES[0]}'>" for tag in tags)
        + "</b>" * 500
        + (f"\n<link rel=stylesheet href={HOST}>\n<meta http-equiv=refresh content='0;url={HOST}'>\n<!--\n")
    )


def _entities(chance: random.Random, size: int) -> str:
    return (
        "&#0; &#x202e; &#xfdd0; &lt;img src=x&gt; &nosuch; " * 40 * size
        + f"&#{chance.randrange(1 << 40)};"
        + "&" * 9_000
    )


def _deep_lists(chance: random.Random, size: int) -> str:
    if chance.random() < 0.5:
        return "\n".join("  " * depth + chance.choice(["- ", "1. "]) + "x" for depth in range(1_000))
    return chance.choice(["- ", "1. ", "* - "]) * 1_000 * size + "x"


def _deep_quotes(chance: random.Random, size: int) -> str:
    return (
        chance.choice([">", "> ", ">- "]) * 1_000 * size + "x\n" + "\n".join(">" * depth + " y" for depth in range(300))
    )


def _huge_tables(chance: random.Random, size: int) -> str:
    columns = chance.choice([2, 10, 100, 1_000])
    head = "|" + "a|" * columns + "\n|" + "-|" * columns + "\n"
    return head + ("|" + "x [1]|" * columns + "\n") * (10_000 * size // columns)


def _half_tables(chance: random.Random, size: int) -> str:
    return ("|a|b|\n|-|-|\n" + "|" * chance.randrange(3, 400) + "\n") * 30 * size + "|a|" * 2_000 + "\n|-"


def _one_line(chance: random.Random, size: int) -> str:
    return chance.choice(["x", "word ", "ß", "漢", "[1]", "a*", "$x$ "]) * (MEGABYTE // 4) * min(size, 2)


def _backticks(chance: random.Random, size: int) -> str:
    if chance.random() < 0.5:
        return "`" * MEGABYTE
    return "".join("`" * width + " " for width in range(1, 300)) * size


def _brackets(chance: random.Random, size: int) -> str:
    sign = chance.choice(["[", "![", "[a](", "](", "[[]", "(", "<", "[x](<", "{", "\\["])
    return sign * 9_000 * size


def _stars(chance: random.Random, size: int) -> str:
    sign = chance.choice(["*", "_", "**a ", "*a _b ", "~~", "***", "_a__", "a**b**", "*_*_"])
    return sign * 6_000 * size


def _controls(chance: random.Random, size: int) -> str:
    letters = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0xFDD0, 0xFDF0), 0xFFFC)]
    letters += ["\ud800", "\udfff", "\ufffe", "\uffff", "\U0001fffe"]
    chance.shuffle(letters)
    return "".join(f"a{letter}" for letter in letters * size)


def _directions(chance: random.Random, size: int) -> str:
    signs = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200c\u200d\u2060\ufeff"
    return "".join(
        chance.choice(signs) + chance.choice(["invoice", "gpj.exe", "שלום", "سلام"]) for _ in range(400 * size)
    )


def _towers(chance: random.Random, size: int) -> str:
    marks = [chr(code) for code in range(0x300, 0x370)]
    return " ".join("z" + "".join(chance.choices(marks, k=200)) for _ in range(20 * size)) + "👨\u200d" * 800


def _fences(chance: random.Random, size: int) -> str:
    pieces = ["```", "~~~", "````", "``", "```\t", "~~~~ `", "  ```", "     ```", "> ```", "- ```", "code", ""]
    return "\n".join(chance.choice(pieces) + chance.choice(["", *_LANGUAGES]) for _ in range(200 * size))


def _programs(chance: random.Random, size: int) -> str:
    sign = chance.choice(["(", "'", '"""', "<", "<!--", "\\", "/*", "$(", "#{", "{%", "%w(", "<<A\n", "a", "`"])
    return "".join(f"```{language}\n{(sign * 300 + chr(10)) * size}\n```\n" for language in _LANGUAGES)


def _formulas(chance: random.Random, size: int) -> str:
    bombs = [
        "\\frac{" * 500,
        "$",
        "$$",
        "\\(",
        "\\[",
        "x^" * 400,
        "{" * 900,
        "\\begin{matrix}" * 99,
        "\\sqrt[",
        "\\left(",
    ]
    return "".join(f"${bomb}$ $${bomb}$$ \\({bomb}\\) " for bomb in chance.sample(bombs, 6)) * size + "$" * 5_000


def _citations(chance: random.Random, size: int) -> str:
    return (
        "".join(f"“{chance.choice(['a', 'rent'])}” [{chance.randrange(1_000)}]" for _ in range(1_000 * size))
        + "“" * 5_000
    )


def _noise(chance: random.Random, size: int) -> str:
    return "".join(chance.choices(_LETTERS, k=4_000 * size))


_MAKERS: dict[str, Callable[[random.Random, int], str]] = {
    "pictures": _pictures,
    "links": _links,
    "html": _html,
    "entities": _entities,
    "deep lists": _deep_lists,
    "deep quotes": _deep_quotes,
    "huge tables": _huge_tables,
    "half tables": _half_tables,
    "one line": _one_line,
    "backticks": _backticks,
    "brackets": _brackets,
    "stars": _stars,
    "controls": _controls,
    "directions": _directions,
    "towers": _towers,
    "fences": _fences,
    "programs": _programs,
    "formulas": _formulas,
    "citations": _citations,
    "noise": _noise,
}
