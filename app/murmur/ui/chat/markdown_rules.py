"""Markdown as answers are written in it: no HTML, no pictures, citations as [1], formulas in dollars."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

DEEPEST = 24
LONGEST = 4_000
"""Characters of a paragraph; in a longer one signs are shown as letters, as looking for pairs takes ever longer."""
MOST_CELLS = 600
"""A larger table is shown as the text that it was written as."""
MOST_COLUMNS = 12
_MARKER = re.compile(r"\[(\d{1,3})\]")
_FORMULAS = (
    # A dollar before a price is no formula: the inside must not begin or end with a space, nor a digit follow.
    (re.compile(r"\$\$([^$]{1,1000})\$\$"), True),
    (re.compile(r"\$(?![\s$])((?:\\.|[^\\$\n]){1,300})(?<!\s)\$(?!\d)"), False),
    (re.compile(r"\\\[(.{1,1000}?)\\\]", re.DOTALL), True),
    (re.compile(r"\\\((.{1,500}?)\\\)", re.DOTALL), False),
)
_LOOKS_LIKE_A_FORMULA = re.compile(r"[\\^_=<>+*/−-]|^\s*[A-Za-zα-ω]{1,2}\s*(?:\([A-Za-z, ]{1,9}\))?\s*$")
_SAFE = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_FORMULA_BEGINS = {"$$": "$$", "\\[": "\\]"}
_LONGEST_FORMULA = 40


def parser() -> MarkdownIt:
    """A parser whose tokens `marker`, `formula`, `formula_block`, `overlong` and `large_table` are ours."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST})
    made.enable(["table", "strikethrough"])
    # Their signs turn up in plain sentences too often: four spaces, a line under a line, a name in brackets.
    made.disable(["code", "lheading", "reference", "html_block", "html_inline"])
    made.inline.ruler.before("escape", "formula", _formula)
    made.inline.ruler.before("link", "marker", _marker)
    made.block.ruler.before("fence", "formula_block", _formula_block, {"alt": ["paragraph", "blockquote", "list"]})
    made.core.ruler.before("inline", "large_table", _large_tables)
    made.core.ruler.before("inline", "overlong", _overlong)
    made.validateLink = is_safe  # type: ignore[method-assign, assignment]
    return made


def is_safe(address: str) -> bool:
    """Whether an address may be offered at all: no file, no script, no share of another computer."""
    return bool(_SAFE.match(address))


def _overlong(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and len(token.content) > LONGEST:
            token.type = "overlong"


def _large_tables(state: StateCore) -> None:
    """Out of the way before their cells are looked into, which would take the longest."""
    kept: list[Token] = []
    for token in state.tokens:
        kept.append(token)
        if token.type == "table_close":
            first = next(at for at in range(len(kept) - 1, -1, -1) if kept[at].type == "table_open")
            columns = sum(part.type == "th_open" for part in kept[first:])
            cells = columns + sum(part.type == "td_open" for part in kept[first:])
            if cells > MOST_CELLS or columns > MOST_COLUMNS:
                large = Token("large_table", "", 0, map=kept[first].map, level=token.level)
                kept[first:] = [large]
    state.tokens = kept


def _marker(state: StateInline, silent: bool) -> bool:
    found = _MARKER.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.pending = state.pending.rstrip(" \t")
        state.push("marker", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _formula(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    for pattern, alone in _FORMULAS:
        found = pattern.match(state.src, state.pos, state.posMax)
        if found is not None and _LOOKS_LIKE_A_FORMULA.search(found[1]):
            if not silent:
                token = state.push("formula", "", 0)
                token.content, token.markup, token.hidden = found[1], found[0], alone
            state.pos = found.end()
            return True
    return False


def _formula_block(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A formula on lines of its own, between $$ and $$ or \\[ and \\]."""
    line = state.getLines(first, first + 1, state.blkIndent, False).strip()
    closing = _FORMULA_BEGINS.get(line[:2])
    if closing is None:
        return False
    taken = line[2:]
    for last in range(first, min(end, first + _LONGEST_FORMULA)):
        if last > first:
            taken += "\n" + state.getLines(last, last + 1, state.blkIndent, False).strip()
        if taken.rstrip().endswith(closing) and taken.rstrip() != closing[0]:
            break
    else:
        return False
    if silent:
        return True
    state.line = last + 1
    token = state.push("formula_block", "", 0)
    token.map = [first, state.line]
    token.content = taken.rstrip().removesuffix(closing).strip()
    return True
